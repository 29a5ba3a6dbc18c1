### English words of “An intruder at a school”.

# source: title=0a2c3b73 summary=0f55285c content-note=1c8ac30e objective-1=967dcdd6 objective-2=49d9ac31 objective-3=f9786227 objective-4=03a43d55 objective-5=96d9ac60
scenario =
    .title = An intruder at a school
    .summary = During a lesson, an unknown, agitated person walks past the duty desk into a school. There are 216 pupils on two floors, and one more class on the sports ground.
    .content-note = A threat at a school, and locking in. A witness mentions something like a knife; none is shown. No violence is shown, and nobody is hurt. Do not run this with children present. You may stop at any moment.
    .objective-1 = Challenge an unknown person at school from a distance, and warn a colleague at once
    .objective-2 = Announce in plain words, naming the place: stay in the room, lock the door
    .objective-3 = See to it that everyone who can, locks, and that the PE class does not come in
    .objective-4 = Do not open to a voice: rooms are released only in the way agreed beforehand
    .objective-5 = Account for everyone, tell parents what is checked, and hand children over only by the list

# source: text=23ddc0b2
source--srp =
    .text = Standard Response Protocol for schools: Hold – corridors clear, lessons go on; Lockdown – lock, out of sight, silence, open to nobody; a locked door is the strongest time barrier
# source: text=a347f210
source--reunion =
    .text = Standard Reunification Method: greeters, check-in with photo ID, waiting area, runner; a separate place for families who have to wait longer
# source: text=5ca57a6d
source--protect-uk =
    .text = ProtectUK: the first decision does not wait for the police; an attack is not handled like a fire; code words must be trained
# source: text=fbe1803a
source--vdd =
    .text = Latvian State Security Service, “Run, hide, report”: do not confront; phones on silent, without vibration; when police come, hands visible, no sudden moves
# source: text=cc0dd29c
source--vugd-112 =
    .text = Latvian State Fire and Rescue Service: when and how to call 112; where, what, details; give name and number; do not hang up first
# source: text=87094c6f
source--ohno =
    .text = CISA, Power of Hello: observe, say hello, navigate the risk, obtain help; judge by behaviour, not by looks
# source: text=f69a3584
source--de-escalation =
    .text = CISA de-escalation series: only if it is safe; know your limits
# source: text=5de5e4f5
source--drills =
    .text = NASP and NASRO: begin with discussion, fit drills to age, announce them beforehand; lockdown is the foundation
# source: text=a922a0b9
source--rules =
    .text = Latvian Cabinet Regulation No. 474 (2023): school rules say what to do about outsiders and about anyone who seems a threat; its wording is still to be read again
# source: text=253328c8
source--site-check =
    .text = Latvian State Police aid for a school’s own safety assessment (2019)
# source: text=e087eff9
source--practice =
    .text = General professional practice and proposals of the authors; agree them with your local police

# source: name=86acf4db
seat--duty =
    .name = On duty at the entrance
# source: name=6857c603
seat--teacher =
    .name = Class teacher
# source: name=946b48cc
seat--sports =
    .name = PE teacher
# source: name=eaee7364
seat--head =
    .name = Head of the school

# source: text=3336a64a note=b2cba250 ask-1=2712f6ff ask-2=a7b2ef68
yard-door =
    .text = 10:20, { $place }, lesson time. You are on duty at the entrance. Somebody has propped the yard door open with a brick, to come in faster from the sports ground. Only the main entrance is supervised. What do you do?
    .note = Look for nobody to blame: ask why it is convenient. While the reason stays, the brick is back tomorrow.
    .ask-1 = Which of your doors stand open during lessons, and why?
    .ask-2 = What happens once somebody has written it in the log?
# source: text=90630959 feedback=4f8c76f2
yard-door--until-lunch =
    .text = Leave it until lunch: break is soon, and the class on the sports ground will come back
    .feedback = The door stays open, and nobody watches it. The convenience is real, so it needs a safer answer, such as a card or a bell.
# source: text=6e460ffa feedback=9244bffa
yard-door--close-and-talk =
    .text = Close it, write it in the log, and talk to whoever put the brick there
    .feedback = The door is shut. The PE teacher will carry a card from now on: the reason is gone, and nobody was shamed.
# source: text=dee86913 feedback=8bd23566
yard-door--notice =
    .text = Put a note on the door, “Please close!”, and go back to your place at the desk
    .feedback = The note is read by those who close the door anyway. The brick is where it was.
# source: text=fe2344ee feedback=9aa292a3
yard-door--close-only =
    .text = Take the brick away, close the door, and regard the matter as settled for today
    .feedback = Today the door is shut. Who propped it open, and why, nobody knows, so it may happen again tomorrow.

# source: text=fcafdefe note=9c6bd16e ask-1=245757cf ask-2=ff6b92e5
past-the-desk =
    .text = 10:40. You are on duty at the desk in the foyer. An adult whom you do not know walks past quickly and does not answer your greeting. Behind you is the duty room, with a door that locks and a radio. The nearest classrooms are round the corner.
    .note = What does the group see: behaviour or looks? There is only behaviour here. Mostly it is a parent who is lost, and a hello helps. Enter the phrase on the site card.
    .ask-1 = How many steps away would you stay, and where is your way out?
    .ask-2 = Which colleague would you tell, and how?
# source: text=f23b696a feedback=e48914a5
past-the-desk--greet =
    .text = By radio to a colleague “{ $signal }”, and from a distance: “Hello! How can I help?”
    .feedback = The person stops and turns round. A colleague is warned, your way out is behind you, and to an honest visitor it would have been no more than a kind question.
# source: text=0a954a55 feedback=d7495a82
past-the-desk--tail =
    .text = Follow quietly down the corridor and see which classroom this person stops at
    .feedback = You are alone in a corridor, without a way out or a radio, and nobody knows. The person turns and comes back; you hurry to the foyer.
# source: text=1b9d672c feedback=f6c66c48
past-the-desk--grab =
    .text = Run ahead and hold this person back by the arm before a classroom is reached
    .feedback = The person pulls free and pushes you off; you step back. Do not touch a stranger: touch turns words into a fight.
# source: text=4ba7a92e feedback=85991ad8
past-the-desk--office =
    .text = Go into the duty room, ring the secretary and watch on the cameras where this person goes
    .feedback = Safe, and the secretary knows. Unasked, the person walks on, and it stays unclear whether somebody simply needs help.

# source: text=cdde7292 note=0258badb ask-1=ad83bc6b ask-2=3f9b15b2
agitated =
    .text = The person stands in the middle of the foyer, beats a fist against the wall and shouts: only the head will do. You see nothing in the hands. At the west end of the corridor is a teacher with six pupils; two classrooms have their doors open.
    .note = Hold means: everyone stays in the rooms, doors shut, corridors clear, lessons go on. Locking in at once is no mistake either: it has a price, but caution is not punished.
    .ask-1 = Who in your school may announce a hold without asking anybody?
    .ask-2 = How does a hold differ from a lockdown?
# source: text=699bc63d feedback=86ab36ff
agitated--find-head =
    .text = Send the secretary to look for the head, so that the head decides what to do
    .feedback = The head was in a classroom, and for two minutes nobody knew anything. Whoever sees, takes the first decision; that must be allowed beforehand.
# source: text=8bb31e12 feedback=9412c0d3
agitated--lock-now =
    .text = Announce at once: a threatening person in the foyer, everybody stay in the rooms and lock
    .feedback = Everyone locks. If this were only an upset father, fear would be the price, but it is safe. The police have not been called yet.
# source: text=e45e41f5 feedback=e141ef82
agitated--hold =
    .text = Announce: “All in rooms, doors shut, lessons go on”; the secretary calls 112
    .feedback = The corridors are nearly empty, and the police have the address. Behaviour is enough: there is no need to wait until it gets worse.
# source: text=939236b5 feedback=9fbfd606
agitated--talk-on =
    .text = Go on calming and leave the school undisturbed for now, as there is no weapon
    .feedback = Talking was right, but not alone, and not in place of a warning. A minute went by, and there are still children in the corridor.

# source: text=e0eaeea3
danger =
    .text = The person takes something out of the jacket, threatens with it, then turns towards the corridor. You step into the duty room and close the door.

# source: text=0904cf1e note=595122f0 ask-1=2876ec44 ask-2=55449426
lockdown =
    .text = You are on duty, in your room; the door is shut but not locked. Before you are the microphone of the loudspeakers, the internal phone and a board that shows which rooms are locked. After the start, time is real, and people do what they are told.
    .note = First let somebody say the announcement aloud. The board shows how long each room takes to lock: old keys take half a minute. The plan is invented, and its figures are assumptions.
    .ask-1 = In which words would it be said in your school, and where can it not be heard?
    .ask-2 = Which of your rooms would be the last to lock, and why?
# source: text=db0c52ca feedback=029d1658
lockdown--own-door =
    .text = Lock your own door
    .feedback = Now you can go on warning the others.
# source: text=579af262 feedback=40e10ca3
lockdown--plain-words =
    .text = Loudspeaker: threatening person at the main entrance, stay in the rooms, lock the doors
    .feedback = What, where and what to do – twice, in words that a substitute teacher and a first-year pupil understand.
# source: text=fe247a5a feedback=eab30e04
lockdown--code-word =
    .text = Loudspeaker: “Attention, code yellow!”
    .feedback = Half do not remember what it means and come into the corridor to look. A code is good only if everybody knows it.
# source: text=015b15e3 feedback=463f0aca
lockdown--fire-bell =
    .text = Press the fire alarm button so that everybody quickly goes out
    .feedback = The bell brings two hundred children into the corridors, straight towards the danger. A threat is not handled like a fire.
# source: text=a3438fbb feedback=bddd1801
lockdown--ring-round =
    .text = Ring the rooms one after another on the internal phone
    .feedback = Whoever picks up, locks. It is slow, and in a lesson a phone is not always heard.
# source: text=b55f9479 feedback=d7f2fd1b
lockdown--nearest-room =
    .text = Loudspeaker, to those in the corridor: into the nearest room, and lock
    .feedback = The nearest door, not one’s own class. Who is where, the list will show later.
# source: text=a93187d5 feedback=e38e33d1
lockdown--any-room =
    .text = Loudspeaker, to those in the corridor: into any room that is not locked yet
    .feedback = The nearest doors are locked already, and stay so. A little earlier, the way would have been shorter.
# source: text=3e3f283a feedback=c49403d3
lockdown--own-class =
    .text = Loudspeaker, to those in the corridor: run to your own room 205
    .feedback = The way leads along the corridor and the stairs, where they can be seen, and room 205 meanwhile waits unlocked.
# source: text=215199f8 feedback=8726c0b6
lockdown--shut-yard =
    .text = Close the yard door by its button
    .feedback = The class outside will not come in by it unawares, but from inside it can still be opened.
# source: text=811723f3 feedback=5d1c2e9b
lockdown--first-call =
    .text = By phone to the secretary: call 112, give the address and the entrance
    .feedback = The address is passed on. The details will come from whoever has more time.
# source: text=25b1e9d7 feedback=17af8d7d
lockdown--check-board =
    .text = Phone the rooms that the board does not show as locked yet
    .feedback = Somebody had not heard the loudspeaker. That is what the board is for.
# source: text=c673a36a
lockdown--in-sight =
    .text = How long and how many people were in sight (person-seconds)
# source: text=79d74b7c
lockdown--rooms-open =
    .text = Rooms with people in them that are not locked

# source: text=96c6d042
announcement--stay-and-lock =
    .text = “Attention! There is a threatening person on the ground floor, at the main entrance. Stay in your rooms, lock the doors!”
# source: text=85f22b80
announcement--yellow =
    .text = “Attention, code yellow!”
# source: text=8e3818f2
announcement--phone-round =
    .text = “There is a threatening person in the foyer. Lock your door!”
# source: text=8ed82e80
announcement--check-rooms =
    .text = “The board shows your room as open. Lock it now!”

# source: text=a6b81038 note=244af539 ask-1=ea0cbcfa ask-2=2d64cdc6
stadium =
    .text = You are now the PE teacher on the sports ground behind the school, with 24 pupils. A colleague writes: “Threat in the building, I know no more yet.” It is a hundred metres to the yard door. What do you do with the class?
    .note = The plan stands still meanwhile. Whoever is outside, stays outside and moves away from the building. The agreed place must be known beforehand, or a teacher has to invent one on the spot.
    .ask-1 = Where would a class that is outside go in your school?
    .ask-2 = How would the PE teacher learn of it at all?
# source: text=da819542 feedback=94381610
stadium--bring-in =
    .text = Quickly bring everybody in by the yard door and lock yourselves in the gym
    .feedback = At the door, through the glass, you see a stranger in the corridor, and run back. The threat is inside; outside, the class was safe.
# source: text=ac538f50 feedback=05a81538
stadium--agreed-place =
    .text = Away to the agreed place, count the pupils, send the number to the head
    .feedback = In three minutes all 24 are at the house of culture, and the head knows it. One class fewer to worry about.
# source: text=f600a0de feedback=9d258351
stadium--wait-there =
    .text = Stay at the far end of the sports ground, keep everybody together and wait for word
    .feedback = Nobody goes in, and all are together. But you can be seen from the windows of the school, and the next message is late.
# source: text=7bbf545c feedback=04d482af
stadium--send-home =
    .text = Let the pupils run home at once, as most of them live close by anyway
    .feedback = Away from the building is right. Only, nobody knows now where 24 children are, and the police will have to look for them.

# source: text=c24c07b2 note=492801fc ask-1=d142ea31 ask-2=27dab9af
knock =
    .text = You are now the class teacher in room 201: the door is locked, the light is out, the pupils sit by the wall where they cannot be seen from the door. Somebody knocks. “Police, open the door!” says an unknown voice. What do you do?
    .note = The plan stands still. The answer is the procedure agreed with the police beforehand: they unlock with the school’s key, or after a verified call. If there is no such procedure, that is the first homework.
    .ask-1 = How would you know in your school that it really is the police?
    .ask-2 = Who has the keys, and how do they reach the police?
# source: text=3fd6d924 feedback=aba7ca98
knock--open =
    .text = Open: police orders are to be followed at once, and the children are very frightened
    .feedback = There is nobody in the corridor any more, and the door is open. A voice alone is no proof; the police have the school’s key.
# source: text=9ce9fe78 feedback=ce6d95fd
knock--peek =
    .text = Ask one pupil to creep up to the door quietly and look through the gap
    .feedback = There is nothing to see, but a child is now standing at the door. Nobody goes near it until it is unlocked from outside.
# source: text=d88e6dc0 feedback=7b283571
knock--agreed-way =
    .text = Neither answer nor open: the police unlock it themselves, as agreed
    .feedback = The steps go away. What it was, you do not know, and need not: while the door is shut, you have time.
# source: text=db64e09f feedback=1c98ead9
knock--ask-through =
    .text = Do not open, but ask through the door for a name and the number of the crew
    .feedback = The door stayed shut, and that matters most. But the answer told that somebody is inside, and from a classroom you cannot check a name.

# source: text=d03bd588
all-locked =
    .text = On the board, every room with people in it is locked. The corridors are empty and quiet.
# source: text=6c62eaea
locked-late =
    .text = On the board the rooms are locked, but until then many had been in sight, or some door had stood open. Luck helped with the rest.
# source: text=333a3442
not-all-locked =
    .text = Three minutes have gone by, and the board still shows rooms that are not locked. By phone and by calling one another, the rest gradually find shelter too. Nobody is hurt, but luck decided.

# source: text=c7bf8165 note=2ef73ecc ask-1=01030c6b ask-2=ccd1ad1e closing=faa610ab feedback=f2b7aeb6
call-112 =
    .text = You are now the head, in a locked office, at the camera screen. You make the call: choose what you say, card by card.
    .note = If the secretary has called already, the police are coming to the address but know no details. In a group one person calls aloud, and you are the operator. “I don’t know” is a good answer. The program calls nobody.
    .ask-1 = What do the police want to know of the building before they go in?
    .ask-2 = Who calls in your school if the head is not there?
    .closing = I can hear you. Open to nobody; the police will come in the way agreed.
    .feedback = Where, what, details; what was seen, not guesses. The police know the building before they enter it.
# source: text=00a2ecd3
call-112--ask-where =
    .text = 112, go ahead. Where do you need help?
# source: text=97e3dbdc
call-112--ask-what =
    .text = What has happened?
# source: text=39d6ed66
call-112--connecting =
    .text = I am putting you through to the State Police. Do not hang up.
# source: text=0df49320
call-112--ask-looks =
    .text = What does the person look like, and what is in the hand?
# source: text=de16ce44
call-112--ask-place =
    .text = Where is the person now?
# source: text=c43888b5
call-112--ask-others =
    .text = How many people are in the building, and where?
# source: text=c42fbb8e
call-112--ask-name =
    .text = What is your name, and on which number can we ring back?
# source: text=22241cac
call-112--on-the-way =
    .text = Crews are on the way. Stay on the line.
# source: text=4f93ef74 reply=86af6542
call-112--the-school =
    .text = I am the head, at our school, the big one.
    .reply = I need the address: street, number, entrance.
# source: text=8a287f59 reply=e3308a57
call-112--terrible =
    .text = Something terrible is going on here, please hurry!
    .reply = What exactly is happening?
# source: text=02d4cb4f reply=dfd18e58
call-112--address =
    .text = The address: { $address }. A school, main entrance from the street.
    .reply = I have that.
# source: text=321cd0f4 reply=22180079
call-112--foreigner =
    .text = You can tell by the looks: not from round here.
    .reply = That does not help me. Clothes, height, age?
# source: text=2fe145c8 reply=daefe9c1
call-112--what-now =
    .text = There is somebody in the building who threatens. We have locked ourselves in; nobody has reported anyone hurt.
    .reply = Understood. Do not open the door.
# source: text=fc4e2fd5
call-112--stay =
    .text = All right, I’ll wait.
# source: text=0e8beee3 reply=dc27bd2a
call-112--surely-upstairs =
    .text = Surely upstairs by now.
    .reply = Did you see that?
# source: text=ff2554be reply=e89864d3
call-112--description =
    .text = About 40, tall, blue jacket. Something in the hand that looks like a knife; I did not see it clearly.
    .reply = I’ll tell the crews.
# source: text=6c019f16 reply=9443f59c
call-112--last-seen =
    .text = A minute ago in the ground-floor corridor. Where now, I don’t know.
    .reply = Good. Say so if you see anything on the camera.
# source: text=59d0ae92
call-112--how-many =
    .text = 216 pupils and 18 adults on two floors. One class, 24 children, is outside.
# source: text=a302d970 reply=75c80d39
call-112--name =
    .text = I give my name and phone number.
    .reply = Thank you. Keep the phone with you.
# source: text=ac4f7ab6
call-112--wait =
    .text = I’ll stay on the line. The key and the plan will be at the gate, as agreed.
# source: text=9f3f6f21
call-112--hang-up =
    .text = That’s all, I must ring the school’s founder.
# source: feedback=7895acb4
call-112--address-told =
    .feedback = There was no address. If the call breaks off, the crew does not know where to go.
# source: feedback=2680ec83
call-112--what-told =
    .feedback = The operator did not hear what is happening and cannot judge what to send.
# source: feedback=bb3ceec6
call-112--no-group =
    .feedback = Nobody can tell origin from looks. The police need clothes, height and age.
# source: feedback=fb459658
call-112--no-hang-up =
    .feedback = The founder can wait. The operator ends the call.
# source: feedback=72efca25
call-112--how-many-told =
    .feedback = The police do not know how many children are inside, or that one class is outside.
# source: feedback=bf79f9a1
call-112--no-guess =
    .feedback = A guess sends the crew the wrong way. “I don’t know” is a good answer.
# source: feedback=63f5cac1
call-112--address-first =
    .feedback = The address first: then even a call that breaks off is of use.
# source: feedback=c65aec90
call-112--place-told =
    .feedback = The place and time of the last sighting save the crew minutes.
# source: feedback=13e4d821
call-112--described =
    .feedback = Without a description the police cannot tell the person from the school’s staff.
# source: feedback=5f53bc8b
call-112--name-told =
    .feedback = If the call breaks off, a known number can be rung back.

# source: from=77b5f36f text=049a5432
call-back =
    .from = Operator
    .text = “The call ended, and I have no address. The street and number, please!” You give them. Two minutes are lost.

# source: text=46057fdf note=dc7a1c6a ask-1=49d7d657 ask-2=4d60b61c reply-text=fa3042cd feedback=d53305f6
rumours =
    .text = 10:54. You are the head. The police are in the building, the rooms are still locked. In the parents’ chat, message follows message. What is true, what is not, and what is not known yet?
    .note = The message to parents must have been written beforehand; here only the time is filled in. Ask the group to write it in two sentences, and only then show the answers.
    .ask-1 = Where is your school’s message that was written beforehand?
    .ask-2 = What are children told about phones while the doors are locked?
    .reply-text = Which message do you send to the parents?
    .feedback = Two sentences with what is known and the time of the next message. The rumours do not go away, but parents have something to hold on to.
# source: text=b4bca228 feedback=e17eeb90
rumours--police-in =
    .text = The police are at the school, and the pupils stay in the rooms.
    .feedback = You see it on the camera, and it is what parents want to know.
# source: text=2be8fc83 feedback=903da3b4
rumours--hurt =
    .text = People have been hurt at the school.
    .feedback = No room has reported anyone hurt, but not all have answered yet. Until the list is complete, promise neither.
# source: text=20487d7a feedback=46bbbf6c
rumours--several =
    .text = There are three attackers.
    .feedback = One person was seen. Whether there is anyone else, the police will find out.
# source: text=e652de77 feedback=49ec6fae
rumours--led-out =
    .text = The children are already being led out by the yard door.
    .feedback = No room has been released yet. Parents would drive to exactly where the police are working.
# source: text=90f21c10 feedback=3da5c4c5
rumours--silence =
    .text = Send nothing until the police have finished, and let the phones at school ring for now.
    .feedback = Rumours fill the silence, and in ten minutes a hundred parents are at the gate.
# source: text=500b4394 feedback=3e1ffba8
rumours--children-write =
    .text = Let the pupils write and film for themselves, so that parents see that all is well.
    .feedback = Light and sound of a phone give a room away, and anyone can watch a live stream. Ask children to switch phones off and keep quiet.
# source: text=097c6329 feedback=a61c32a1
rumours--facts =
    .text = Pupils are in their rooms, police are here. Please do not come or ring. Next message 11:15.
    .feedback = What is known, a request, and the time of the next message. Parents trust a time that was named if it is kept.
# source: text=87aab19f feedback=60f3d345
rumours--later =
    .text = The police are working at the school. The situation is known; we will inform you of the rest later.
    .feedback = It is true. It does not say what parents should do or how long to wait, so many will get into their cars.

# source: from=49add282 text=f8877a0d note=fc518d28
found =
    .from = Police
    .text = 11:08. “The person is detained on the ground floor, nobody is hurt. Now we check and release room by room.” The police arrived { $minutes } min after the call.
    .note = The time of arrival is an assumption for training from the site card, not a promise of the service.

# source: text=8d65126a note=46908094 ask-1=52becab2 ask-2=b3ba0396 feedback=ba3ac6cb
release =
    .text = You are the class teacher again. The head, with a police officer, unlocks the door of room 201 with the school’s key. What do you do, and in which order? Leave out what is not needed.
    .note = No general bell: rooms are released one at a time. Tell the children beforehand what the officer will ask, and why.
    .ask-1 = Where is the list in your school if the register is in the computer?
    .ask-2 = What would you tell the children before the door opens?
    .feedback = Hands visible, everyone named, missing and extra pupils reported. Room 201 is free.
# source: text=a49b75d6
release--bags =
    .text = Gather bags and jackets
# source: text=d9e153f2
release--hands =
    .text = All show empty hands and move slowly
# source: text=cdcbe92a
release--run-out =
    .text = Let the children run out to their parents
# source: text=63f0200a
release--roll =
    .text = Count everyone and call the list
# source: text=2b035e61
release--told =
    .text = Say who is missing and who is here from another class
# source: text=71a87137
release--follow =
    .text = Go where the officer points, all together
# source: feedback=f366d95c
release--hands-shown =
    .feedback = The officer does not know yet who is who. Empty, visible hands protect everyone.
# source: feedback=7b99a5b4
release--nobody-runs =
    .feedback = The children run through a building that is still being checked, and cannot be counted afterwards.
# source: feedback=578b4262
release--counted =
    .feedback = Without the list nobody knows whether somebody is still in the toilets.
# source: feedback=78349c0e
release--extra-told =
    .feedback = Whoever is missing in one room is extra in another. The search ends only when the lists are compared.
# source: feedback=7e13519e
release--followed =
    .feedback = The police know the way: elsewhere they are still checking.
# source: feedback=7ebf50b4
release--hands-first =
    .feedback = Hands first: that is what an officer sees first.
# source: feedback=8de23640
release--no-bags =
    .feedback = Bags stay. With full hands it is slower, and the officer has to check them.

# source: text=d9957282 note=32bfd90c ask-1=0b38185f ask-2=4851747e
families =
    .text = 12:00. You are now the head, at the house of culture. All 240 pupils are here, and parents are waiting outside. A father asks you to hand over, along with his own daughter, the neighbours’ girl, at once: her mother is at work, he says. How do you begin?
    .note = Parents’ impatience is love, not a nuisance. Share out the roles beforehand: greeter, check-in, runner. Families who have to wait need a quiet room.
    .ask-1 = Where is your school’s place away from school, and who has its key?
    .ask-2 = Where is the list of who may collect a child?
# source: text=648a1f41 feedback=e3d9635b
families--by-list =
    .text = Greeters, an ID, a signature on the list; first ring the girl’s mother
    .feedback = The mother agrees by phone, and the father is written down. It took an hour, and for every child it is known who handed them over, when, and to whom.
# source: text=eb50b8d6 feedback=fbbe37f3
families--gate-open =
    .text = Open the doors and let everyone find their own child: that way all get home faster
    .feedback = In ten minutes the hall is empty. Two parents cannot find their children, and nobody can say with whom they left.
# source: text=5fd2d622 feedback=8dba6900
families--neighbour =
    .text = Begin with the father: both girls know him, so give him both, and then start the list
    .feedback = The girl was safe, but for an hour her mother did not know where. Hand a child over only to a listed adult, or with a parent’s consent.
# source: text=382515df feedback=d63b0e81
families--by-face =
    .text = Hand over class by class: teachers know the parents and tick off each child
    .feedback = There is a list, and that matters most. A tired teacher mixes up faces, so ask for an ID even from those you know.

# source: text=7f85d414 note=8fa978f8 ask-1=aefee822 ask-2=c75c4523 feedback=63aa3a16
next-day =
    .text = The next day, 08:30. You are the head. The police and the founder need a report, the school a plan. In each field, choose what you write.
    .note = Report and recovery are one job: what happened, how people are, what changes. Offer support to staff first, or they cannot help the children.
    .ask-1 = Who looks after the staff in your school?
    .ask-2 = Which improvement can be made this month?
    .feedback = Facts for the police, support for people, one improvement with a name and a date.
# source: text=b00de210
next-day--when =
    .text = Time and place
# source: text=b84e325a
next-day--when-rough =
    .text = Yesterday during the second lesson, at our school.
# source: text=35e6b30e
next-day--when-exact =
    .text = Yesterday at 10:40, in the main foyer, { $address }.
# source: text=e3fa0395
next-day--what =
    .text = What happened
# source: text=cd491e79
next-day--what-more =
    .text = An attack from which the children escaped by a miracle.
# source: text=0fc083d2
next-day--what-exact =
    .text = An outsider threatened, the school locked down, person detained; nobody hurt.
# source: text=d4686b46
next-day--what-less =
    .text = A small misunderstanding with a visitor.
# source: text=cad80409
next-day--looks =
    .text = What we saw
# source: text=2be0e722
next-day--looks-seen =
    .text = About 40, tall, blue jacket; in the hand something like a knife.
# source: text=18c732e9
next-day--looks-verdict =
    .text = The face alone showed that this was a dangerous person.
# source: text=7119b631
next-day--roll-kept =
    .text = Who was where
# source: text=62bc9c86
next-day--roll-list =
    .text = List of rooms attached: time of locking, present, extra.
# source: text=e704b8b7
next-day--roll-all =
    .text = Everyone was in their own class.
# source: text=3e358675
next-day--proof =
    .text = Evidence
# source: text=ca468cf2
next-day--proof-chat =
    .text = Recording sent to the parents so that they know how it was.
# source: text=b3ee1838
next-day--proof-police =
    .text = Camera recording saved and handed to the police.
# source: text=2b7123b0
next-day--support =
    .text = Support
# source: text=fcaf2124
next-day--support-first =
    .text = Psychologist for staff this morning, for classes from lesson two.
# source: text=a56cb40d
next-day--support-none =
    .text = The usual rhythm; we do not talk about it.
# source: text=cc019d62
next-day--parents =
    .text = To parents
# source: text=7ffed34e
next-day--parents-facts =
    .text = Facts in a letter today; a meeting with the police on Wednesday.
# source: text=878af872
next-day--parents-later =
    .text = When the investigation is over.
# source: text=28b71b92
next-day--better =
    .text = What changes
# source: text=3a0074cf
next-day--better-all =
    .text = From now on we shall all be more careful.
# source: text=65cca207
next-day--better-owner =
    .text = Thumb-turns for the old locks: caretaker, 30 days.
# source: text=02998fbb
next-day--better-blame =
    .text = A reprimand for the person on duty, who did not stop it.
# source: feedback=79f331d4
next-day--support-given =
    .feedback = Silence does not bring back the usual. The children will talk anyway, only without adults.
# source: feedback=0ddcc39d
next-day--no-blame =
    .feedback = After a reprimand, the next one keeps quiet about mistakes. Doors and procedures can be changed.
# source: feedback=abe3ac3d
next-day--looks-are-fair =
    .feedback = By a face nobody can be found or judged. Write what was seen.
# source: feedback=f30cb3e1
next-day--proof-kept =
    .feedback = The recording goes to the police. In the parents’ chat, children can be seen in it too.
# source: feedback=bbe757f8
next-day--what-is-exact =
    .feedback = No more and no less than there was.
# source: feedback=bc27398a
next-day--better-is-owned =
    .feedback = Without an owner and a date nothing changes.
# source: feedback=7cb901d3
next-day--roll-is-kept =
    .feedback = Six pupils were in another room. The list is what shows where the procedure worked.
# source: feedback=d3365423
next-day--parents-told =
    .feedback = An investigation can take a year. Parents expect the facts and the date of a meeting today.
# source: feedback=5fef5c37
next-day--time-is-exact =
    .feedback = The exact time leads to the right camera recording.

# source: text=e89ae692 note=5eb337d3 ask-1=283735d2 ask-2=de9e6cfc
look-back =
    .text = 09:00. The bell rings at school again. The person on duty starts for a moment, and the secretary sits down alongside. In the staff room everybody talks for half an hour: what went well, what must change, who will do it. Nobody looks for someone to blame.
    .note = Nothing is graded here. Ask how your own group feels, and remind people where to find support.
    .ask-1 = What would you want to hear yourself after a day like this?
    .ask-2 = What of this may you tell your own class, and in which words?
# source: text=8007e5ba
look-back--to-steady =
    .text = Look back on that day
# source: text=b46dd4d3
look-back--to-shaken =
    .text = Look back on that day and one of its moments
# source: text=e4ea5068
look-back--to-luck =
    .text = Look back honestly on that day

# source: text=732410a4 debrief=05d2ab36
steady =
    .text = Everyone is unhurt, accounted for and at home. Nearly all the time there were locked doors between the threat and the children, and everyone knew what to do, because it had been said in plain words.
    .debrief = Which decision won the most time? What of it would work in your school today, and where is a lock, a loudspeaker or an agreement with the police missing?
# source: text=f39410e1 debrief=303cd9a6
shaken =
    .text = Everyone is unhurt, but one moment was decided by luck: the words came late, a door stood open, the address was not given, or a child was handed over without the list.
    .debrief = Find that one moment in the plan. What is needed so that next time nobody has to think about it: a text by the microphone, a thumb-turn, a list on paper?
# source: text=1eb43324 debrief=dbac070f
luck =
    .text = Nobody was hurt, but only by luck: there was a moment when nothing stood between the threat and people.
    .debrief = Talk about actions, not about who is to blame. No touching, no fire bell, no bringing in, no opening to a voice: why did it seem right at that moment, and what would have stopped it?

# source: from=39511cfa text=b9fb4949 note=0a5a5e3d
event--parent-calls =
    .from = A pupil’s mother
    .text = “My son writes that there is a threat at school. I’m driving over to get him. Which room is he in?”
    .note = A good answer: the pupils are in their rooms, the police are on the way, please do not come, a message to everyone follows in a few minutes. Do not name the room, and keep it short, as 112 may ring back.
# source: from=ba2386cc text=1c2c52ca note=cf878c1a
event--founder =
    .from = The founder’s representative
    .text = “Journalists are ringing me. What may I say?”
    .note = A good answer: the same message that the parents have, and nothing more; one person speaks.

# source: text=893619a0
task--told-in-words =
    .text = Everyone is told in plain words within 60 seconds of the threat
# source: text=8af6c18c
task--class-stays-out =
    .text = The class that is outside does not enter the building before the release
# source: text=b7944c9b
task--nobody-opens =
    .text = Nobody opens to a voice before the release
# source: text=af31d84c
task--handed-over =
    .text = Children are handed over only by the list or with a parent’s consent

# source: opening=da75af46 rule-1=48a82579 rule-2=fd8ca1dd rule-3=d895704a rule-4=7345d251 rule-5=c13a3573 silence=db36215d signal=0dce4861 wallet-1=adcd3a47 wallet-2=1e3db255 wallet-3=c6949dab wallet-4=b9eafcb8
guide =
    .opening = Hello! For the next hour we will play through one day at an invented school: somebody comes in and begins to threaten. Nobody is hurt in this story, no weapon is shown, and this is no exam. We are looking for what would work in our own school tomorrow. One part takes place on a plan, where time is real; it can be stopped if need be. If it becomes too much for anyone, you may stay silent or go out, and no reason is needed. If something real happens, we say “Real emergency!”, and the exercise ends at that moment.
    .rule-1 = We talk about actions, not about people. Nobody is blamed, not for caution either.
    .rule-2 = We judge people by what they do, not by looks, language or faith.
    .rule-3 = Nothing is acted out: nobody shouts, locks anything or runs anywhere.
    .rule-4 = You may pass, stay silent or leave. What is said here stays here.
    .rule-5 = Nobody calls the real 112; the trainer is the operator.
    .silence = Silence only means that we are still thinking. While we talk, the plan stands still, unless we have started it.
    .signal = Agree on one ordinary sentence with which the person on duty quietly warns a colleague and tells a stranger nothing. It is not for the whole school: everybody else is told in plain words what, where and what to do.
    .wallet-1 = Greet from a distance, warn a colleague, do not touch.
    .wallet-2 = What, where, what to do: “Stay in your rooms, lock!” Twice.
    .wallet-3 = In the corridor? Nearest room. Outside? Away, and count.
    .wallet-4 = Do not open to a voice. Release as agreed, room by room.

# source: text=5081bc87 owner=f5daef74
action--locks =
    .text = Rooms that cannot be locked from inside in five seconds are on a list; the first three have new locks.
    .owner = Caretaker
# source: text=2af1b461 owner=eaee7364
action--words-at-hand =
    .text = By the microphone lies a card with the sentence “Stay in your rooms, lock”; it has been checked in which rooms it cannot be heard.
    .owner = Head of the school
# source: text=2e417024 owner=48e7a356
action--police-agreed =
    .text = It is agreed with the police in writing how rooms are released, where the key and the plan are, and where parents collect children.
    .owner = Deputy head

# source: name=229e8ea3
plan =
    .name = School, two floors, 60 x 16 m
# source: name=05aaab86
plan--level-ground =
    .name = Ground floor
# source: name=3e4dea73
plan--zone-room-101 =
    .name = Room 101
# source: name=9b194d6d
plan--zone-room-102 =
    .name = Room 102
# source: name=15e7918a
plan--zone-nurse =
    .name = Nurse
# source: name=1c6112f1
plan--zone-foyer =
    .name = Foyer
# source: name=d4557452
plan--zone-duty-room =
    .name = Duty room
# source: name=3a0f25c9
plan--zone-head-office =
    .name = Head’s office
# source: name=9a853991
plan--zone-staff-room =
    .name = Staff room
# source: name=9c32040e
plan--zone-workshop =
    .name = Workshop
# source: name=34fd4f9a
plan--zone-corridor-west =
    .name = Corridor, west
# source: name=fd5edf6d
plan--zone-corridor-end =
    .name = Corridor, west end
# source: name=dd9454d8
plan--zone-corridor-east =
    .name = Corridor, east
# source: name=68d17c28
plan--zone-room-103 =
    .name = Room 103
# source: name=8435a621
plan--zone-room-104 =
    .name = Room 104
# source: name=f1316f22
plan--zone-stair-west-low =
    .name = West stairs
# source: name=82461124
plan--zone-yard-passage =
    .name = Passage to the yard
# source: name=f6c93f88
plan--zone-toilets =
    .name = Toilets
# source: name=57477187
plan--zone-library =
    .name = Library
# source: name=51bcb8dd
plan--zone-stair-east-low =
    .name = East stairs
# source: name=57733967
plan--zone-gym =
    .name = Gym
# source: name=fef6372b
plan--level-upper =
    .name = Upper floor
# source: name=0a180dac
plan--zone-room-201 =
    .name = Room 201
# source: name=dd83b335
plan--zone-room-202 =
    .name = Room 202
# source: name=5b70111d
plan--zone-room-203 =
    .name = Room 203
# source: name=8cc26b3a
plan--zone-room-204 =
    .name = Room 204
# source: name=007f05e8
plan--zone-room-205 =
    .name = Room 205
# source: name=5dfd2694
plan--zone-room-206 =
    .name = Room 206
# source: name=ec19183b
plan--zone-psychologist =
    .name = Psychologist
# source: name=a707b303
plan--zone-upper-west =
    .name = Upper corridor, west
# source: name=67ea20b9
plan--zone-upper-east =
    .name = Upper corridor, east
# source: name=1675e595
plan--zone-assembly-hall =
    .name = Assembly hall
# source: name=cfa40a30
plan--zone-stair-west-high =
    .name = West stairs, top
# source: name=406e9c4c
plan--zone-computers =
    .name = Computer room
# source: name=d23dd038
plan--zone-toilets-high =
    .name = Toilets, upper floor
# source: name=8586d717
plan--zone-stair-east-high =
    .name = East stairs, top
# source: name=6de00b53
plan--zone-music =
    .name = Music room
# source: name=3b31ef7a
plan--zone-crafts =
    .name = Home economics room
# source: name=f1316f22
plan--stair-west =
    .name = West stairs
# source: name=51bcb8dd
plan--stair-east =
    .name = East stairs
# source: name=7dd52c28
plan--door-main =
    .name = Main entrance
# source: name=d395eb6b
plan--door-yard =
    .name = Yard door
# source: name=a8aca160
plan--door-gym-out =
    .name = Gym, outer door
# source: name=2d1fa89e
plan--door-gym-door =
    .name = Gym door
# source: name=2614f11c
plan--door-door-101 =
    .name = Room 101 door
# source: name=b4d2fa57
plan--door-door-102 =
    .name = Room 102 door
# source: name=3275a329
plan--door-door-103 =
    .name = Room 103 door
# source: name=80f62d68
plan--door-door-104 =
    .name = Room 104 door
# source: name=b2c68aa0
plan--door-nurse-door =
    .name = Nurse’s door
# source: name=2a301e36
plan--door-duty-door =
    .name = Duty room door
# source: name=3237f338
plan--door-head-door =
    .name = Head’s office door
# source: name=81354301
plan--door-staff-door =
    .name = Staff room door
# source: name=a7fe6ab4
plan--door-workshop-door =
    .name = Workshop door
# source: name=3d0d50d0
plan--door-toilets-door =
    .name = Toilets door
# source: name=39b4a1ea
plan--door-library-door =
    .name = Library door
# source: name=c35f0d73
plan--door-door-201 =
    .name = Room 201 door
# source: name=341cb9da
plan--door-door-202 =
    .name = Room 202 door
# source: name=9db7ec6d
plan--door-door-203 =
    .name = Room 203 door
# source: name=389ded63
plan--door-door-204 =
    .name = Room 204 door
# source: name=bb1ae71b
plan--door-door-205 =
    .name = Room 205 door
# source: name=a1fe6fb4
plan--door-door-206 =
    .name = Room 206 door
# source: name=46951f00
plan--door-psychologist-door =
    .name = Psychologist’s door
# source: name=5ccab917
plan--door-hall-door =
    .name = Assembly hall door
# source: name=ff8f2313
plan--door-computers-door =
    .name = Computer room door
# source: name=56b72d8d
plan--door-toilets-high-door =
    .name = Upper toilets door
# source: name=8303636f
plan--door-music-door =
    .name = Music room door
# source: name=f7c337f9
plan--door-crafts-door =
    .name = Home economics room door
# source: name=80309d00
plan--people-class-101 =
    .name = Pupils of room 101
# source: name=cd02ef2a
plan--people-teacher-101 =
    .name = Teacher of room 101
# source: name=9c4fca9c
plan--people-class-102 =
    .name = Pupils of room 102
# source: name=bd478fcf
plan--people-teacher-102 =
    .name = Teacher of room 102
# source: name=25136ad9
plan--people-class-103 =
    .name = Pupils of room 103
# source: name=1af70a23
plan--people-teacher-103 =
    .name = Teacher of room 103
# source: name=1b08bcdb
plan--people-class-104 =
    .name = Pupils of room 104
# source: name=dbd37abd
plan--people-teacher-104 =
    .name = Teacher of room 104
# source: name=28693afb
plan--people-class-201 =
    .name = Pupils of room 201
# source: name=5a7e19cf
plan--people-teacher-201 =
    .name = Teacher of room 201
# source: name=5f8fa15e
plan--people-class-202 =
    .name = Pupils of room 202
# source: name=1dc3562c
plan--people-teacher-202 =
    .name = Teacher of room 202
# source: name=33640407
plan--people-class-203 =
    .name = Pupils of room 203
# source: name=7b99b392
plan--people-teacher-203 =
    .name = Teacher of room 203
# source: name=d1f4b8ab
plan--people-class-204 =
    .name = Pupils of room 204
# source: name=8919a8f9
plan--people-teacher-204 =
    .name = Teacher of room 204
# source: name=1297bfb1
plan--people-class-205 =
    .name = Pupils of room 205
# source: name=0be6759d
plan--people-teacher-205 =
    .name = Teacher of room 205
# source: name=69317c20
plan--people-corridor-pupils =
    .name = Six pupils in the corridor
# source: name=baaefa6a
plan--people-corridor-teacher =
    .name = Teacher in the corridor
# source: name=2fe3562b
plan--people-duty =
    .name = Person on duty
# source: name=b77fbdaa
plan--people-office =
    .name = Head and secretary
# source: name=db173575
plan--people-staff =
    .name = Teachers in the staff room
# source: name=d912cecf
plan--people-librarian =
    .name = Librarian
# source: name=f5daef74
plan--people-caretaker =
    .name = Caretaker
# source: name=dac8b8c3
plan--actor-stranger =
    .name = Intruder
# source: name=e055bc3d
plan--marker-assembly =
    .name = Assembly point behind the sports ground
# source: name=7d260eab
plan--marker-microphone =
    .name = Microphone of the loudspeakers
# source: name=db554a0c
plan--marker-keys =
    .name = Spare keys
# source: name=0c4e3aed
plan--marker-first-aid =
    .name = First aid kit
