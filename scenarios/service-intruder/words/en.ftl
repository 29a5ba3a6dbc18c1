### English words of “A threat during a service”.

# source: title=5b1d0894 summary=977d8b70 content-note=7b1c2b5a objective-1=5fabc7c3 objective-2=4306d334 objective-3=b197c315 objective-4=06672a4e objective-5=54d4ec41
scenario =
    .title = A threat during a service
    .summary = There are 120 people in a place of worship: in the hall, in the choir gallery and in the children’s room. At the main door appears somebody with something dangerous in their hands.
    .content-note = A threat in a full place of worship is played through. No violence and nobody hurt is shown. You may stop at any moment.
    .objective-1 = Before a service, see to it that every exit can be used
    .objective-2 = Say in plain words where the danger is and which exits to take
    .objective-3 = Decide who goes out, and who stays and locks
    .objective-4 = Call 112 from a safe place, and lead people further away
    .objective-5 = Meet the police the right way, account for people by family, and stop rumours

# source: text=a0ba4c31
source--vdd =
    .text = Latvian State Security Service, “Run, hide, report”: leave belongings and get away; if you cannot, hide and silence your phone; call 112 from a safe place; do not confront an attacker; show the police empty hands
# source: text=668c7bb1
source--ohno =
    .text = CISA, Power of Hello for houses of worship: observe, say hello, navigate the risk, obtain help; judge by behaviour, not by looks
# source: text=2578b89e
source--protect-uk =
    .text = ProtectUK: the first decision does not wait for the police; an attack is not a fire, and gathering people in one place is a risk
# source: text=fa6edb7e
source--srp =
    .text = Standard Response Protocol: a locked room door is the strongest time barrier; a locked room stays silent and opens to nobody
# source: text=6a4679c1
source--voice =
    .text = Research on evacuation (Proulx and Sime 1991; Purser and Bensilum 2001): a clear voice that says what is happening and where to go gets people moving sooner and more surely than a bell
# source: text=cc0dd29c
source--vugd-112 =
    .text = Latvian State Fire and Rescue Service: when and how to call 112; where, what, details; give name and number; do not hang up first
# source: text=5c459f02
source--reunite =
    .text = Standard Reunification Method (SRM): a list, one place to collect people, a check of documents, a separate place for those who wait for news
# source: text=e087eff9
source--practice =
    .text = General professional practice and proposals of the authors; agree them with your local police

# source: name=39a1f2ec
seat--safety =
    .name = Safety lead
# source: name=eb881e34
seat--greeter =
    .name = Greeter at the entrance
# source: name=a59b1e66
seat--children =
    .name = Helper in the children’s room

# source: text=0f46d8c0
announcement--sides =
    .text = Danger at the main door! Leave by the side exits – right and left, now! Leave your things!
# source: text=c67c9a92
announcement--north-only =
    .text = Danger at the main door! Everybody leave by the north exit!
# source: text=68c3f974
announcement--stay-calm =
    .text = Please stay in your seats and bend down between the pews. We are finding out what has happened.
# source: text=ba63949a
announcement--fire-bell =
    .text = The fire bell

# source: text=f6e48bc7 note=029c4274 ask-1=44e48c75 ask-2=db149ed9
side-exit =
    .text = 10:45, { $place }. You are the safety lead. A service begins in a quarter of an hour. With the gallery and the children’s room upstairs it is agreed: if somebody says “{ $signal }” on the internal phone, they lock themselves in at once. On your way you notice that the south exit is locked, “because of thefts”. The key hangs in the sacristy. What do you do?
    .note = An exit locked because of thefts is everyday life in many places of worship; nobody is shamed for it. Ask how one can both prevent thefts and keep the exit usable. If most hands go to something else, that exit will be locked on the plan – and then it can be seen.
    .ask-1 = Which of your doors are locked during a service, and who has the key?
    .ask-2 = What would help you against thefts without locking an exit?
# source: text=b0d6de65 feedback=f718e1ce
side-exit--later =
    .text = Leave it, and make a note after the service that something must be done about it
    .feedback = It is noted, but during the service only one of the two side exits can be used. What you notice before the start is put right before the start.
# source: text=90e221d5 feedback=4629333c
side-exit--unlock =
    .text = Unlock it from the inside and ask a volunteer to sit beside it
    .feedback = Anyone can now open the door from the inside, and somebody has it in sight. Thefts are prevented by a person, not by a lock in an exit.
# source: text=1f24d093 feedback=088d597d
side-exit--key-post =
    .text = Leave it locked, but give the key to a volunteer who will have a seat at this door
    .feedback = The key is at the door, and one person answers for it. In a hurry that person still has to turn the key first, and that takes seconds.
# source: text=a44b654b feedback=5e63cc78
side-exit--chain =
    .text = Add a chain: last week somebody took candlesticks out through this door
    .feedback = The candlesticks are safe, but half the hall has lost its nearest exit, and in a hurry nobody opens a chain. An exit with people behind it is never chained.

# source: text=4a331db0 note=699f39a9 ask-1=1636679d ask-2=0aaea296
tense =
    .text = 11:12, the service is under way. You are now the greeter at the entrance. Somebody comes in with a large bag. They do not greet, do not meet your eyes, breathe fast and walk up and down the lobby, glancing into the hall every now and then. The second greeter stands at the inner door.
    .note = Before you show the choices, ask what here is behaviour and what is an assumption. A bag is no sign: many people carry one. The person’s looks are left out on purpose; if the group begins to invent them, ask why.
    .ask-1 = Which behaviour would make you pay attention to this person?
    .ask-2 = How would you greet so that you also learn whether something is wrong?
# source: text=d66e969a feedback=f7cece07
tense--greet =
    .text = Nod to the other greeter to watch, say hello and ask if you can help
    .feedback = “Nothing,” they say, and go out. Perhaps it is just a bad day. But they have been seen, both of you are watching the door, and the second greeter has pushed the inner door to.
# source: text=d2e748cb feedback=a6a1b2cc
tense--tell =
    .text = Quietly tell the safety lead and keep the person in sight
    .feedback = You see what they do, and the safety lead knows. A greeting would have told you more, though: somebody in need would have been given help.
# source: text=07745cda feedback=34fd6fd2
tense--let-be =
    .text = Leave them alone: a place of worship is open to all, and some like to be alone
    .feedback = Being open is good, but open does not mean unseen. A greeting offends nobody, and without it a minute is lost in which you could have prepared.
# source: text=a74d3a0f feedback=4a8a2f94
tense--search =
    .text = Step in front and say nobody enters with a bag like that; let them show what is in it
    .feedback = They slam the door and leave. You stood in their way without a way out for yourself, and talked about a bag instead of to a person. A bag is no sign, and you have no right to search it.

# source: text=bcf40b30 note=7d9cdb2a ask-1=c08bf39f ask-2=7f933a2d
live =
    .text = 11:15. You are the safety lead again, at the front of the hall, with the microphone and the internal phone. A scream in the lobby. A greeter calls: “Somebody at the door, something dangerous in their hands!” The only stairs from the gallery and the children’s room lead straight to the lobby. Once you begin, time is real: warn them and say where to go.
    .note = Let the group look at the plan first; time only starts with “Start”. The dots on the plan are a calculation on assumptions, not a forecast. A hall that empties fast is not yet a good sign: whoever sees the danger runs without being told. What helps here: plain words, a door between people and danger, both side exits, locked rooms upstairs. If the group is silent, do not hurry them: silence shows on the plan too, and you can talk about it afterwards.
    .ask-1 = What would your first ten words into the microphone be?
    .ask-2 = Who in your building goes out, and who stays and locks?
# source: text=223cf6b1 feedback=19333cdc
live--stay-calm =
    .text = Ask everybody to stay in their seats and bend down between the pews
    .feedback = Pews protect nobody and close no way. Whoever can get away must go.
# source: text=011931eb feedback=cb0e3969
live--say-sides =
    .text = Say into the microphone where the danger is, and to leave by the side exits
    .feedback = Where the danger is, which exits, now: after such words people go at once, and the right way.
# source: text=5e1a9bb2 feedback=408310ae
live--bell =
    .text = Set off the fire bell
    .feedback = A bell does not say what is happening: some wait, some take the usual way – straight to the main door.
# source: text=b74412f3 feedback=0e00b180
live--one-door =
    .text = Say into the microphone that all leave by the north exit, which is surely open
    .feedback = Everybody is warned, but a crush builds up at one door. Have the other exit unlocked meanwhile.
# source: text=d4cc52c3 feedback=105bc2d2
live--north-chained =
    .text = Say where the danger is, and that all leave by the north exit
    .feedback = The other exit is chained; people are sent only where they can really get out.
# source: text=5d7b4df4 feedback=1e855c45
live--caller =
    .text = Have the organist go out and call 112 from a safe place
    .feedback = The first call does not wait; you will tell more later.
# source: text=3f1c3961 feedback=fb43eba8
live--wheelchair =
    .text = Have the greeters take the wheelchair user out first
    .feedback = Whoever needs a helper needs one who is named.
# source: text=bbaea8ce feedback=56e4395d
live--shut-inner =
    .text = Have the greeters shut and bolt the inner door as they fall back into the hall
    .feedback = A door between danger and people gives time and blocks the view. Shut it as you go; do not stay to hold it.
# source: text=0c9891ed feedback=ea1c3687
live--open-south =
    .text = Have the volunteer with the key open the south exit
    .feedback = The key was at the door, and the way is open.
# source: text=e34896fb feedback=4afe4829
live--fetch-key =
    .text = Send for the key and unlock the south exit
    .feedback = It takes time, but a second exit is worth it. Before the service it would have cost nothing.
# source: text=075c2ed6 feedback=0f827483
live--gallery-stays =
    .text = Say “{ $signal }” to the gallery on the phone
    .feedback = The choir locks itself in and is quiet. The stairs lead to the lobby, so it is safer upstairs.
# source: text=65d5620a feedback=2477aa82
live--children-stay =
    .text = Say “{ $signal }” to the children’s room on the phone
    .feedback = The children are behind a locked door, lights off, phones silent.
# source: text=656a6ed6 feedback=032ada92
live--call-down =
    .text = Call the choir and the children down, so that families leave together
    .feedback = The stairs lead straight to the danger. If the way passes the threat, stay and lock.
# source: text=95994957 feedback=1da8dee2
live--rear-hides =
    .text = Send the rear rows to the sacristy, which is nearest to them
    .feedback = If the nearest exit is far, a room that locks will do. Then it must be locked, or people are trapped in it.
# source: text=b338e787 feedback=9efee892
live--lock-sacristy =
    .text = Have the sacristy locked from the inside
    .feedback = A locked door gives the most time. After that it opens to nobody but the police, in the way agreed.
# source: text=e9fce213
live--time =
    .text = Time until half of the people are out; the others may stay in locked rooms
# source: text=c1f5c3bf
live--exposure =
    .text = How long and how many people were in sight of the threat and near it
# source: text=c0a7ee45
live--rooms =
    .text = Rooms with people in them whose door is not locked

# source: text=6665aa7f note=1d2c3dbc ask-1=9cceba5d ask-2=cac06b14
knock =
    .text = You are now the helper in the children’s room upstairs. The door is locked, the light is off, ten children sit by the wall, and the phones have neither sound nor vibration. Somebody knocks and calls: “It’s me, Zane, my son is in there, let me in!” The voice seems familiar. You cannot see who is outside.
    .note = This is hard, and say so: perhaps it really is a mother. But whoever opens to one opens to all in the room. Discuss how people in your building learn that they may open, and who tells them. The plan stands still here.
    .ask-1 = Who in your building may say that a locked room can be opened?
    .ask-2 = What would you quietly tell a child who knows their mother’s voice?
# source: text=ad4dfcd4 feedback=b4162dd1
knock--open =
    .text = Open a little, quickly, and pull her in: her son is already crying
    .feedback = It really was Zane. But you only learned that once the door was open. Do not open to a knock that is not checked: there are ten children behind this door.
# source: text=f2acdf9e feedback=afabda76
knock--message =
    .text = Do not answer or open; write to the safety lead that somebody is there
    .feedback = The room stays quiet and locked, but the safety lead knows that somebody is at the door, and will tell the police. Open only when and how it was agreed.
# source: text=2ee48501 feedback=cfb0c56e
knock--whisper =
    .text = Do not open, but quietly tell her through the door to hide elsewhere
    .feedback = The door stays shut, and that is what counts. But a voice tells that somebody is inside; silence and writing are safer.
# source: text=eadd0da9 feedback=ee2b0045
knock--shout =
    .text = Call out loudly that there are ten children here, so nobody comes in
    .feedback = The door stays shut, but now the whole staircase knows who is in the room, and the children begin to cry. A locked room is a quiet room.

# source: text=7f305645 note=d424dd74 ask-1=93e8ad9f ask-2=cdd29fd5
confront =
    .text = You are the safety lead again. In the hall two men stop and turn back towards the inner door: “We’ll stop him, there are more of us!” Behind them an old woman with a stick walks slowly.
    .note = The wish to protect is understandable and not to be condemned. The advice of the State Security Service is clear: do not confront. This exercise teaches no fighting; discuss what more useful thing this courage can do.
    .ask-1 = What one sentence would you say so that a brave person goes outside?
    .ask-2 = Who in your building would need a hand to reach the exit?
# source: text=1ef1cd88 feedback=1db949e5
confront--join =
    .text = Go with them: three of you can do more, and the rest gain time
    .feedback = At the door you thought better of it and turned back. Meanwhile the microphone was silent, and nobody said where to go. Do not confront; lead people away.
# source: text=b96661c1 feedback=9f77015d
confront--own-choice =
    .text = Stay out of it: they are adults, and you have the others to look after
    .feedback = They thought better of it and turned round, but that was luck. One clear sentence from the person in charge would have stopped them at once.
# source: text=bd9c6e4c feedback=e1177b3b
confront--move-on =
    .text = Call out: “No! Take that lady by the arm, and all three of you – out!”
    .feedback = They obey. Give someone who wants to protect a task that protects: bringing out a person who cannot manage alone. The rest is for the police.
# source: text=b361883f feedback=02715935
confront--shut-doors =
    .text = Tell them to shut every door they pass behind them, and to come outside
    .feedback = Shut doors help, and both go out. But the old woman is left alone: whoever needs a hand should be noticed first.

# source: text=114981b2
out-early =
    .text = The hall empties. People leave by the side exits, and behind the locked doors it is quiet. You go out with the last of them and stop behind the house next door, where you cannot be seen from the building.
# source: text=b877077b
out-exposed =
    .text = The hall empties, but many stayed in view too long, or behind doors not locked. You go out with the last of them and stop behind the house next door, where you cannot be seen from the building.
# source: text=81a1bd15
out-late =
    .text = Three minutes have passed, and some people are still inside: some hide, others do not know where to go. You yourself have left by a side exit and stopped behind the house next door, where you cannot be seen from the building.

# source: text=3e069ec7 note=11236d6b ask-1=894c97ff ask-2=df5ca56d closing=42d770dd feedback=ef0cb182
call-112 =
    .text = You are safe. Whether anybody has called yet, you do not know. Call: choose what you say, card by card.
    .note = In a group, speak this call aloud: one calls, you are the operator. One cannot know whether somebody else has called, so one calls. If it is not safe to speak, 112 takes text messages. Describe only what was seen; “I don’t know” is a good answer. The program calls nobody.
    .ask-1 = Who would call in your place if you were in a locked room?
    .ask-2 = Which entrance would you name to the police, and what do others call it?
    .closing = Do not go back into the building. When you see officers, show empty hands.
    .feedback = Address and entrance, what is happening, who is still inside, where last seen – and an honest “I don’t know”. You stayed on to the end.
# source: text=00a2ecd3
call-112--ask-where =
    .text = 112, how can I help? Where is help needed?
# source: text=97e3dbdc
call-112--ask-what =
    .text = What has happened?
# source: text=8da41f1e
call-112--connecting =
    .text = Putting you through to the police. Stay on the line. Are you safe yourself?
# source: text=917b6ebe
call-112--ask-person =
    .text = Police. What do you know about this person, and where were they last seen?
# source: text=4eba4b7a
call-112--ask-inside =
    .text = Who is still in the building?
# source: text=9bd61080
call-112--ask-injured =
    .text = Is anybody hurt?
# source: text=c42fbb8e
call-112--ask-name =
    .text = What is your name, and on what number can we call you back?
# source: text=b249b49f
call-112--on-the-way =
    .text = Patrols are on the way. If anything changes, tell me at once.
# source: text=a67e89c9 reply=cda03756
call-112--terror =
    .text = There’s a terrorist here, send everyone you have!
    .reply = What exactly did you see?
# source: text=0a92871c reply=61fdc9a8
call-112--church =
    .text = At the place of worship, the big one, everybody knows it.
    .reply = The address, please: street, number, entrance.
# source: text=ab660e40 reply=260422ac
call-112--what =
    .text = Somebody came in during the service with something dangerous in their hands.
    .reply = Understood.
# source: text=4baa3814 reply=dfd18e58
call-112--address =
    .text = Address: { $address }. The person is at the main door; the side exits are free.
    .reply = Noted.
# source: text=cc1eb077
call-112--safe =
    .text = I am outside, behind the house next door. I cannot see the building from here.
# source: text=5b7900ed
call-112--person =
    .text = One person; I did not see them myself. A greeter saw them in the lobby.
# source: text=5a93708d reply=5e512a52
call-112--looks =
    .text = You could tell by the looks at once where someone like that comes from.
    .reply = Only tell me what the person did and what they were wearing.
# source: text=a9f01904
call-112--inside =
    .text = In locked rooms upstairs, the choir and ten children with helpers; perhaps somebody in the sacristy too.
# source: text=fb136a3b reply=2d5355c5
call-112--all-out =
    .text = I think everybody is out.
    .reply = Do you think so, or do you know?
# source: text=fdb6d376
call-112--hurt-unknown =
    .text = I have seen nobody hurt. More than that I don’t know.
# source: text=a302d970 reply=d30af323
call-112--name =
    .text = I give my name and phone number.
    .reply = Thank you. Keep the phone with you.
# source: text=6f60a10a
call-112--wait =
    .text = I’ll stay on the line. I have the plan and the keys with me.
# source: text=3199b394
call-112--hang-up =
    .text = I have to go to my people. Goodbye!
# source: feedback=97020113
call-112--address-told =
    .feedback = There was no address. If the call breaks off, nobody knows where to go.
# source: feedback=4f763a76
call-112--what-told =
    .feedback = The operator did not hear what is happening, and cannot decide what to send.
# source: feedback=b07d30ed
call-112--inside-told =
    .feedback = Nothing was said of those left in locked rooms. For the police that matters most.
# source: feedback=f9cbe321
call-112--not-all-out =
    .feedback = The choir and the children are upstairs. If the police think the building is empty, nobody looks for them.
# source: feedback=4c0037c6
call-112--no-label =
    .feedback = A guess about origin describes nobody, and sends people after the wrong person.
# source: feedback=1c0a1069
call-112--no-hang-up =
    .feedback = You ended the call. The operator can ask nothing more; it is the operator who ends it.
# source: feedback=ad9eccfa
call-112--no-verdict =
    .feedback = “Terrorist” is a verdict. Say what you saw; the police will draw the conclusions.
# source: feedback=922434f6
call-112--address-first =
    .feedback = Address and entrance first: then even a call that breaks off is of use.
# source: feedback=33132fda
call-112--person-told =
    .feedback = How many there are and where last seen tells the police by which door to come.
# source: feedback=5f53bc8b
call-112--name-told =
    .feedback = If the call breaks off, a known number can be called back.

# source: text=654f8a5f note=30419de3 ask-1=988c3c68 ask-2=7a3ea7f1
outside =
    .text = The operator is still on the line. In the yard people gather where they always do in fire drills: { $assembly }. That is opposite the main door. Many have no coats.
    .note = Evacuation in a fire and evacuation in an attack are not the same: the usual assembly point is known to everybody and lies at the door. Discuss where your second place would be, and write it down.
    .ask-1 = Where would people go from your building if the usual place were not safe?
    .ask-2 = How would one know from there who is present and who is not?
# source: text=edb0e8cd feedback=9ca9612c
outside--coats =
    .text = Let two go back for the coats: the little ones are cold and the hall is empty
    .feedback = Both were at the door already when an officer called them back. Whoever is out stays out; neighbours help against the cold, the cloakroom does not.
# source: text=04809bec feedback=a5893709
outside--far =
    .text = Lead everybody away round the corner, and tell them not to stop on the way
    .feedback = People walk on, away from doors and windows, and turn back those who come towards them. They gather out of sight of the building, in a place that was never announced anywhere.
# source: text=b7c5cc6e feedback=7b8c54aa
outside--assembly =
    .text = Line everybody up in the agreed place and begin to count before anyone leaves
    .feedback = A hundred people stand opposite that same door. In a fire this place is right, but when a person is the danger, it keeps people in view. Count later and elsewhere.
# source: text=7ff2826b feedback=9740e51f
outside--scatter =
    .text = Tell everyone to go wherever they like, as long as it is away
    .feedback = Dispersing is safe. But later nobody has a list, and for everyone who went home somebody will fear that they are inside.

# source: text=9ca7e3f1 note=fc518d28
police-come =
    .text = The police arrive { $minutes } min. after the call, enter by the side exits and close off the street.
    .note = The time of arrival is a training assumption from the site card, not a promise of the service.

# source: text=621e04e9 note=38681f39 ask-1=94881bfb ask-2=cd864de8
police =
    .text = Two officers come towards you quickly and shout: “Hands! Stand still!” You have a phone with the plan and the keys in your hand, and thirty people behind you.
    .note = In the first minutes the police do not know who is who. A harsh tone is not personal. Discuss who should know the plan beforehand, and who hands it over once it is calmer.
    .ask-1 = What in your hands could be misread by somebody who sees you for the first time?
    .ask-2 = How would you tell this beforehand to people who hear badly or do not speak the language?
# source: text=49112257 feedback=827d3db7
police--show =
    .text = Hold the phone and the keys up, so that they see at once what is useful
    .feedback = A dark object in a raised hand does not look like a phone from a distance. It was sorted out, but those were dangerous seconds. Hands must be empty.
# source: text=e7aa5815 feedback=53f9eb9a
police--run-up =
    .text = Hurry towards them and tell them on the way where the children are and how to get in
    .feedback = The information is needed, but an officer first stops anyone who runs. Stay where you are: they will come to you.
# source: text=fb5edc70 feedback=826886a0
police--still =
    .text = Put everything down and stay silent with hands raised until the police have passed
    .feedback = That is safe. But the police never learned that children are locked in upstairs; answer briefly when asked.
# source: text=ac41b818 feedback=a208e004
police--hands =
    .text = Put everything down, show empty hands and briefly answer what they ask
    .feedback = “The choir and ten children locked in upstairs, the plan is here.” Empty hands, no sudden moves, a short answer; the others do the same.

# source: text=ce14ef77 note=38082ef6 ask-1=c993b7c5 ask-2=cba16ef3 feedback=688f3eba
account =
    .text = 12:00. The threat is over, the person is with the police, and nobody is hurt. The police opened the rooms upstairs one by one. You are still the safety lead; in the hall of the school next door the officer in charge asks for word of your people. In each field, choose what you write.
    .note = A list by families is quicker than one by names: everyone knows which of their own is missing. In a group each table fills in its own, then compare. Add that of somebody it may be “not known” – that is written down, not left out.
    .ask-1 = How would your congregation find out who was there today?
    .ask-2 = Who speaks to the police for you, and who stands in?
    .feedback = By families, with names, with those ticked off who left on their own, and with one contact. By this list the police found the two at home.
# source: text=a8ec6e57
account--how =
    .text = How it was counted
# source: text=56dada7f
account--how-list =
    .text = By families: each says who is here and who is not.
# source: text=8c616c06
account--how-heads =
    .text = Heads counted in the school hall: about ninety.
# source: text=05fe1763
account--how-post =
    .text = A call on social media: everyone should report.
# source: text=763e22af
account--missing =
    .text = Who has not been found
# source: text=27a00665
account--missing-named =
    .text = Two: full name, where they sat, who is looking for them.
# source: text=b16d49e2
account--missing-none =
    .text = Nobody: all who wanted to have gone home by now.
# source: text=b9a099b3
account--gone =
    .text = Who left on their own
# source: text=a23368f1
account--gone-asked =
    .text = Families ring them; those confirmed are ticked off.
# source: text=599ce88f
account--gone-left =
    .text = Not our concern: whoever left is safe.
# source: text=3511d559
account--rooms =
    .text = Locked rooms
# source: text=7dfe272b
account--rooms-told =
    .text = Choir and children brought out with the police, each ticked off.
# source: text=02f76862
account--rooms-guess =
    .text = Nobody can be upstairs any more, no need to look.
# source: text=2006383b
account--children =
    .text = Handing over children
# source: text=e250344d
account--children-any =
    .text = A child goes to whoever comes first to collect it.
# source: text=7a71ad7a
account--children-checked =
    .text = Only to a parent on the list, documents checked by two.
# source: text=85f9d107
account--support =
    .text = Who needs help
# source: text=1bfe0a0d
account--support-room =
    .text = A separate room; medics and a chaplain with those who wait for news.
# source: text=027e4eed
account--support-later =
    .text = Everybody should go home now; support can be found next week.
# source: text=5ddb7fc3
account--scene =
    .text = The building
# source: text=98762921
account--scene-kept =
    .text = Nobody has gone in; belongings stay until the police allow it.
# source: text=06fab916
account--scene-tidied =
    .text = Two volunteers are collecting belongings and tidying the pews.
# source: text=e6b3b7f5
account--contact =
    .text = Contact
# source: text=8c9767c4
account--contact-one =
    .text = One person: name, phone; has the plan, the keys and the list.
# source: text=e7f9ad5f
account--contact-many =
    .text = Ring anyone on the council, they all know everything.
# source: feedback=839ca7c0
account--children-are-checked =
    .feedback = A child is handed only to a person who is known: confusion can be used, and a parent is left without child or word.
# source: feedback=2369444a
account--missing-are-named =
    .feedback = Without a list “nobody” is a guess. With a name and a place the police can search.
# source: feedback=49abdd50
account--rooms-are-told =
    .feedback = There may still be people in a locked room. The police say that, not a guess.
# source: feedback=3d8b0081
account--scene-is-kept =
    .feedback = The building is a scene. Whoever tidies in it hinders the investigation; belongings can wait.
# source: feedback=d6311699
account--counted-by-family =
    .feedback = A number of heads does not say who is missing; a list on the internet is read by those it is not meant for.
# source: feedback=fe31a083
account--support-is-there =
    .feedback = Whoever waits for news of their own needs a calm room and a person beside them.
# source: feedback=42d69beb
account--gone-are-asked =
    .feedback = Until it is confirmed that somebody is at home, they are searched for. One call is worth it.
# source: feedback=9b649fb9
account--one-contact =
    .feedback = The police need one person and one number; many people tell it in many ways.

# source: text=4846d841 note=7f78df2a ask-1=fb960a18 ask-2=dda5d1f0 reply-text=2e533de0 feedback=8c395850
chat =
    .text = 12:10. Message after message pours into the congregation’s chat, and the phone does not stop. First sort out what is true, what is not, and what is not known yet.
    .note = In a group, everyone first writes two sentences of their own to the families. One person speaks, only what is checked, and says when the next message comes. The person’s name, pictures and guesses about them are not passed on: that is now a police matter.
    .ask-1 = Who in your congregation writes to the families, and who stands in?
    .ask-2 = What would you do if somebody has already posted a picture from the scene?
    .reply-text = Which message do you send to the families?
    .feedback = Rumours dry up, because the next message was announced and came.
# source: text=e89b7147 feedback=03832006
chat--hurt =
    .text = People are hurt, they just hide it.
    .feedback = Everybody is accounted for, and nobody is hurt. That is the sentence families wait for; silence lets rumour in instead.
# source: text=ddd79aeb feedback=f2f2cd3c
chat--second =
    .text = There is a second person, and the police are searching.
    .feedback = The police will say so, and until then nobody knows. One must be able to say “I don’t know”.
# source: text=a916c19f feedback=6649153e
chat--in-custody =
    .text = The person is with the police.
    .feedback = The officer in charge said so. What a service has confirmed may and should be repeated.
# source: text=762c6405 feedback=01516eb4
chat--why =
    .text = They did it because they hate our faith.
    .feedback = The motive is for the investigation. What the person said goes into a statement, not into a chat.
# source: text=f91d14a9 feedback=2d720ae3
chat--all-good =
    .text = Everything is fine, nothing has happened. Please just repost nothing and do not ring the police.
    .feedback = Everybody saw it, and now the rest is not believed either. And witnesses will not call, though the police need them.
# source: text=07457e2b feedback=9fa01c00
chat--thanks =
    .text = Nobody was hurt, our thanks to the police. The council will report further as soon as anything is known.
    .feedback = It is checked, and one person says it. Only where families should come and when the next message follows are missing.
# source: text=68da5b6f feedback=7448c3ff
chat--photo =
    .text = Nobody was hurt. The person arrested is the one in this picture; if anyone knows them, write at once.
    .feedback = The investigation has confirmed no picture, and what was sent can never be called back. It may hit an entirely different person.
# source: text=09335d50 feedback=bf63e039
chat--facts =
    .text = Nobody was hurt, the person is with the police. Meet in the school hall, second door. Next message 13:00.
    .feedback = What is checked, where to meet your own, when the next message comes. Not a word about the person: families need to know where to go.

# source: text=c18f5b2c note=df26a890 ask-1=11f7fc8a ask-2=ed78a025
father =
    .text = 12:25. You are the greeter again, at the second door of the school hall. Across the street a man with a large bag comes fast. He breathes hard, does not meet your eyes and wants to walk straight past you inside.
    .note = Do not reveal that he is a father coming off his shift who does not know where his family is. Ask what is the same here as at 11:12, and what is not. The signs are the same; the difference lies in one question.
    .ask-1 = What ordinary reason could there be for this behaviour?
    .ask-2 = After such a day, how do you stay kind and watchful at once?
# source: text=3a909507 feedback=27424fba
father--hello =
    .text = Say hello: “Whom are you looking for?” – and walk him to the list
    .feedback = “My wife and my son, nobody answers!” Both are on the list, safe, by the tea. The same hello as at 11:12: kind and watchful at once.
# source: text=dd604f62 feedback=07485d7f
father--ask-id =
    .text = Stop him at the door and ask at once for a document to check with the list
    .feedback = Documents are checked before a child is handed over, not before hello. The father is frightened, and the first thing he hears is a demand.
# source: text=f7b57179 feedback=b09a47a9
father--block =
    .text = Bar the door and say that nobody can be let in now
    .feedback = His son is sitting behind that door. It protects nobody, and the father goes to search elsewhere. A greeter is there to welcome.
# source: text=090e3117 feedback=1f55f466
father--police =
    .text = Radio the officer that a suspicious person with a bag is at the door
    .feedback = The officer stops a father looking for his wife and son. You may always call, but the reason here was a bag, not behaviour.

# source: text=56f6d656 note=6fd3ba82 ask-1=8dbce797 ask-2=868f4215
look-back =
    .text = 13:15. Everybody has been found, and families are together. Somebody cries, somebody laughs too loudly; both are ordinary. You sit down together for ten minutes: how each feels, what worked, what must change, who will do it and by what date. Nobody looks for someone to blame. Whoever does not want to go home alone is accompanied.
    .note = There is nothing to decide here, and nothing is judged. Ask how your own group feels, and say where support can be found later. Then the closing talk begins: every improvement needs an owner and a date.
    .ask-1 = What would you yourself like to hear after such a day?
    .ask-2 = Which one improvement in your building can be made this very week?
# source: text=4a6f4519
look-back--to-safe =
    .text = Look back on the day
# source: text=1825fad8
look-back--to-shaken =
    .text = Look back on the day and on one moment of it
# source: text=d404e102
look-back--to-luck =
    .text = Look back on the day honestly

# source: text=640f196a debrief=9d530c78
safe =
    .text = Everybody went home unharmed. Two ways out that could be used, one sentence into the microphone, a few locked doors: that was enough.
    .debrief = Which decision gave the most time? What of it would work in your building at the next service, and for what is something still missing?
# source: text=108e23af debrief=f198cedd
shaken =
    .text = Everybody went home unharmed, but for a moment luck decided: an exit was shut, words came late, or people stayed where they could be seen.
    .debrief = Find that one moment. What would settle it for good: a key, a sentence by the microphone, a lock upstairs or another assembly point?
# source: text=c04106bf debrief=a4356984
by-luck =
    .text = Nobody came to harm, but only by luck: at decisive moments nothing else protected people.
    .debrief = Talk about actions, not about a culprit. Why did it seem right at that moment, and what, agreed beforehand, would have stopped it?

# source: text=4d3fbd2b
task--room-told =
    .text = The hall is warned in plain words within 30 seconds
# source: text=d20a35c8
task--children-stay =
    .text = The children are not led past the threat, and their door stays shut
# source: text=62b8e953
task--nobody-returns =
    .text = Nobody goes back before the police allow it

# source: opening=0367199b rule-1=48a82579 rule-2=fd8ca1dd rule-3=5b389926 rule-4=b0c1b012 rule-5=6a5e3bf1 rule-6=c13a3573 silence=d61c2f24 signal=9c3e138f wallet-1=556a7dd4 wallet-2=f038ed06 wallet-3=0e0d1051 wallet-4=b564624d
guide =
    .opening = Good day! For the next hour we will play through one service in which people are threatened. Nobody is hurt in this story, we describe no weapons, and nobody here is being examined. We are looking for what would work in our own building and what it lacks: an exit, a lock, a sentence by the microphone, a second assembly point. If it becomes too much for anyone, you may stay silent, go out or ask for a pause, and no reason is needed. If something real happens, we say “Real emergency!”, and the exercise ends at that moment.
    .rule-1 = We talk about actions, not about people. Nobody is blamed, not for caution either.
    .rule-2 = We judge people by what they do, not by looks, language or faith.
    .rule-3 = We do not talk about how one would attack: only about what protects.
    .rule-4 = Nothing is acted out: nobody shouts, runs or hides.
    .rule-5 = You may pass, stay silent or leave. What is said here, and the building plan, stay here.
    .rule-6 = Nobody calls the real 112; the trainer is the operator.
    .silence = Silence only means that we are still thinking. Until “Start” is pressed the plan stands still; while it runs, the trainer too may give a hint.
    .signal = Agree on one ordinary sentence that is said on the internal phone to the gallery and the children’s room and means: lock yourselves in, and do not ask why. It only works with those who have learned it. A full hall is given no code word: tell it plainly where the danger is and which exits to take.
    .wallet-1 = Where the danger is, which exits, now: plain words, no bell.
    .wallet-2 = Run, hide, report. Nobody confronts.
    .wallet-3 = Upstairs stays and locks. A knock that is not checked is not opened.
    .wallet-4 = 112: address and entrance, what, who is inside. Do not go back.

# source: text=7a57e7c3 owner=39a1f2ec
action--exits =
    .text = During a service every exit can be used from the inside; who answers for which is written down.
    .owner = Safety lead
# source: text=4c7fe56b owner=f7d33a79
action--words =
    .text = By the microphone lies a card with the three sentences for a full hall; they have been tried aloud.
    .owner = Leader of the service
# source: text=3ec60e75 owner=514b15d0
action--second-place =
    .text = Rooms upstairs lock from the inside, and it is agreed who lets them open; there is a second assembly point and a list by families.
    .owner = Parish council

# source: name=1729fb21
plan =
    .name = A place of worship during a service
# source: name=05aaab86
plan--level-pirmais =
    .name = Ground floor
# source: name=fef6372b
plan--level-otrais =
    .name = Upper floor
# source: name=1c6112f1
plan--zone-vestibils =
    .name = Lobby
# source: name=8a7b2e86
plan--zone-kapnu-telpa =
    .name = Lobby by the stairs
# source: name=33924f29
plan--zone-zale-aizmugure =
    .name = Hall, rear rows
# source: name=f604ccd0
plan--zone-zale-vidus =
    .name = Hall, middle and front rows
# source: name=c86295d3
plan--zone-zale-prieksa =
    .name = Front of the hall
# source: name=94ca8a13
plan--zone-sakristeja =
    .name = Sacristy
# source: name=a5b2a0f2
plan--zone-augsas-kapnu-telpa =
    .name = Top of the stairs
# source: name=57ed69d8
plan--zone-bernu-telpa =
    .name = Children’s room
# source: name=6754b544
plan--zone-galerija =
    .name = Choir gallery
# source: name=e7e286c6
plan--stair-kapnes =
    .name = Stairs
# source: name=84bfe460
plan--door-galvenas =
    .name = Main door
# source: name=b5019ee5
plan--door-ieksdurvis =
    .name = Inner door
# source: name=226d4b26
plan--door-ziemelu =
    .name = North exit
# source: name=1cb03665
plan--door-dienvidu =
    .name = South exit
# source: name=e264cf58
plan--door-sakristejas =
    .name = Sacristy door
# source: name=429d08e9
plan--door-bernu =
    .name = Door of the children’s room
# source: name=d329e165
plan--door-galerijas =
    .name = Gallery door
# source: name=fa3a078b
plan--people-aizmugures-rindas =
    .name = Rear rows
# source: name=75a9b4e0
plan--people-sagaiditaji =
    .name = Greeters
# source: name=6fecfc0f
plan--people-gimenes =
    .name = Families
# source: name=0c536901
plan--people-seniori =
    .name = Older people
# source: name=890c4985
plan--people-viesi =
    .name = Guests
# source: name=3e22a505
plan--people-ratinkresls =
    .name = Person in a wheelchair
# source: name=efe19aaf
plan--people-kalpotaji =
    .name = Leader of the service and organist
# source: name=1e93e6f6
plan--people-koris =
    .name = Choir
# source: name=df1437a3
plan--people-berni =
    .name = Children
# source: name=36eca14c
plan--people-bernu-palidzes =
    .name = Helpers in the children’s room
# source: name=f8ad6b9e
plan--actor-apdraudejums =
    .name = Person who threatens
# source: name=7cc34232
plan--marker-pulcesanas =
    .name = Assembly point for fires
# source: name=0c4e3aed
plan--marker-aptiecina =
    .name = First aid kit
# source: name=90597d69
plan--marker-atslegas =
    .name = Keys
