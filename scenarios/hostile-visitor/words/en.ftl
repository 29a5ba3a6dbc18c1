### English words of “A hostile visitor at the entrance”.

# source: title=db0bfe6a summary=95796fd2 content-note=cc36778e objective-1=28893bcf objective-2=9d3554b6 objective-3=6e8da522 objective-4=3820bab3 objective-5=21449ef3
scenario =
    .title = A hostile visitor at the entrance
    .summary = An evening language class is on at the community centre, a children’s group is in room 3, and one volunteer is on duty at the entrance. An agitated man appears at the door.
    .content-note = Aggressive behaviour and hostile words. No violence against people is shown. You may stop at any moment.
    .objective-1 = Notice an agitated person in time, greet from a safe distance and keep a way out
    .objective-2 = Recognise the moment to stop talking: step back, warn, lock, call
    .objective-3 = Call 112 in the right order: where, what, details
    .objective-4 = Protect the children without leading them past the threat
    .objective-5 = Give the police a statement they can use, and treat the next visitor fairly

# source: text=668c7bb1
source--ohno =
    .text = CISA, Power of Hello for houses of worship: observe, say hello, navigate the risk, obtain help; judge by behaviour, not by looks
# source: text=7a392ffa
source--de-escalation =
    .text = CISA de-escalation series: recognise, assess, de-escalate only if it is safe, report; know your limits
# source: text=f1da7f6d
source--srp =
    .text = Standard Response Protocol: Hold, Secure, Lockdown; a locked room door is the strongest time barrier
# source: text=1f6691c6
source--protect-uk =
    .text = ProtectUK: the first decision does not wait for the police; alert your own people without alerting the attacker; code words must be trained
# source: text=a9df3841
source--vdd =
    .text = Latvian State Security Service, “Run, hide, report”: do not confront an attacker, call 112 from a safe place
# source: text=cc0dd29c
source--vugd-112 =
    .text = Latvian State Fire and Rescue Service: when and how to call 112; where, what, details; give name and number; do not hang up first
# source: text=636f7cff
source--bias =
    .text = Lists of bias indicators: words, gestures, place, date, earlier incidents; none of them alone is proof
# source: text=3319d70c
source--odihr =
    .text = OSCE ODIHR: a report gives place, date, description of the incident and bias indicators
# source: text=e087eff9
source--practice =
    .text = General professional practice and proposals of the authors; agree them with your local police

# source: name=86acf4db
seat--reception =
    .name = On duty at the entrance
# source: name=b45d4f8d
seat--children =
    .name = Leader of the children’s group
# source: name=39a1f2ec
seat--safety =
    .name = Safety lead

# source: text=ae395f81 note=2b68b7f6 ask-1=76b310bc ask-2=3249272e
shift-start =
    .text = 19:30, { $place }. You are on duty at the entrance, alone for now. A language class is starting upstairs; eleven children are in room 3 at the end of the corridor. For ten minutes nobody will need you. What do you use them for?
    .note = Here the group agrees on its own signal phrase: an ordinary sentence that tells a stranger nothing, but that nobody uses otherwise. Enter it on the site card, and the story will say it in your words. If most hands go to something else, the story goes on without a phrase – that too is worth a word.
    .ask-1 = How would the person on duty in your building warn the others without making noise?
    .ask-2 = Which of your rooms can be locked from the inside?
# source: text=ec584e49 feedback=f3034495
shift-start--camera =
    .text = Check that the entrance camera records and shows faces clearly enough
    .feedback = The camera works. The recording will help later, but while something is happening it warns nobody.
# source: text=621b89df feedback=7b0df898
shift-start--sign =
    .text = Put a notice on the door saying that unauthorised persons may not enter
    .feedback = A notice will not stop someone who wants to come in, but it puts off the people you are waiting for. You still have no way to warn your own.
# source: text=7dd5c7b4 feedback=f92420f5
shift-start--agree =
    .text = Agree a signal phrase with room 3 and make sure that its door locks
    .feedback = From now on “{ $signal }” means: lock yourselves in. The lock works. A signal only helps if it was agreed beforehand and both ends know it.
# source: text=6d760cae feedback=39d96be9
shift-start--usual =
    .text = Tidy the desk and the visitors’ list, so that no queue forms there later
    .feedback = The desk is tidy, but the ten quiet minutes are gone. If something happens, you will be agreeing on what to do in a hurry.

# source: text=04a8c095 note=8d46188e ask-1=272ee554 ask-2=0a420180
pacing =
    .text = 19:40. Outside the glass door a man in a dark hooded jacket walks up and down. He is muttering, and has looked in for the third time. The door is not locked. A colleague is sorting books in the next room.
    .note = Before you show the choices, ask what exactly the group sees: behaviour or looks? Keep to behaviour. Speaking from more than two metres away is practice, not a norm. Locking the door was safe too; talk about what each of the two ways gives.
    .ask-1 = What here is an observation, and what is an assumption?
    .ask-2 = Where is your way out if he comes in?
# source: text=f086f6c7 feedback=fbffbb28
pacing--wait =
    .text = Wait and watch from the desk: perhaps he is looking for somebody here
    .feedback = He did not leave: a minute later he came in, more agitated. Watching is right, but a greeting would have shown that he had been seen, and won you time.
# source: text=d0ec1712 feedback=e3f13a0c
pacing--go-out =
    .text = Go outside and ask him in a friendly way what he is looking for
    .feedback = You stood in his way alone, with no desk between you and no way out; he slipped in past you. The right idea in the wrong place.
# source: text=cb83be5e feedback=69d93de5
pacing--lock =
    .text = Lock the door, step back to the desk, speak through the glass
    .feedback = That is safe, and nobody will blame you for caution. A greeting would have told you more, though, and somebody in need would not have been left outside.
# source: text=69a322de feedback=8351c45b
pacing--greet =
    .text = Call the colleague and greet him from the desk, way out behind you
    .feedback = He stops, and comes in more slowly than he meant to; the colleague stands in the doorway. A hello is kind to an honest visitor, and tells anyone else that they have been seen.

# source: text=8031977c note=3fd891f4 ask-1=75980ffb ask-2=8d0b1e36
you-people =
    .text = The man stands in the lobby, three steps from the desk, and says loudly: “You’ve no business here. You people should go home!” Two women from the class are coming down the stairs; the colleague stops them and waves them back.
    .note = Ask somebody to say the chosen words aloud. The group will hear how tone changes everything. “Calm down!” usually raises the tension.
    .ask-1 = What helps you stay calm when somebody shouts at you?
    .ask-2 = Which question invites talk, and which invites a quarrel?
# source: text=6956524f feedback=1776ef8e
you-people--name =
    .text = In a quieter voice, give your name and ask: “What has happened today?”
    .feedback = He falls silent and searches for words. A calm, low voice, a name and one open question give a person a chance to talk instead of fight.
# source: text=2505fde3 feedback=da96adde
you-people--explain =
    .text = Explain politely that all are welcome here and such talk is not
    .feedback = You are right, but he hears a lecture and answers louder still. You will not win over an agitated person; values are for later.
# source: text=4d465572 feedback=f1ec0630
you-people--film =
    .text = Raise your phone, start filming and loudly demand that he leave at once
    .feedback = He lunges forward, shouting: “What are you filming?” A loud voice and a camera in the face are a challenge; you will no longer learn what brought him here.
# source: text=bd12b389 feedback=9d5a9b07
you-people--manager =
    .text = Offer a seat by the door and write down the manager’s number for him
    .feedback = He takes the note but does not sit down. A seat and a next step are a good offer; a question about what happened should come first.

# source: text=4c4fbc76 note=20ec1d26 ask-1=c05a0e8f ask-2=836e22e8
through-glass =
    .text = The door is locked. The man slaps the glass with his palm and shouts: “You’ve no business here. You people should go home!” Two women from the class are coming down the stairs; the colleague stops them and waves them back.
    .note = The door is already locked, and that is good. Discuss what words can still achieve, and what happens if the door is opened.
    .ask-1 = In which case would you open this door?
    .ask-2 = What would you say to a man behind glass if he really needed help?
# source: text=e871b376 feedback=93e159f7
through-glass--open =
    .text = Unlock the door and ask him to come in and tell you calmly what has happened
    .feedback = He comes in fast and does not want to talk. While somebody is hitting the glass, the door is your best protection; a talk does not need it open.
# source: text=0b13c73f feedback=2bcf3bc0
through-glass--speak =
    .text = Step back from the glass, say the door stays shut, and ask what has happened
    .feedback = For a moment he is quiet. A clear boundary and one open question are possible through a locked door too.
# source: text=f3c9922d feedback=ac7b7d47
through-glass--silent =
    .text = Say nothing, step back out of his sight and keep watching through the side window
    .feedback = That is safe, and you can see him. Without a word, though, there is no chance to learn whether he needs something.

# source: from=d57ef77d text=89978627
job-letter =
    .from = The man
    .text = “Twelve years I worked there, and today they hand me a piece of paper!” He throws a crumpled letter on the desk: a notice of dismissal. His hands are shaking.
# source: from=d57ef77d text=57cd759e
smell-of-drink =
    .from = The man
    .text = “I grew up here, this was my school!” His speech is slurred, there is a smell of alcohol, and one hand is on the wall to steady him.
# source: from=d57ef77d text=21caf112
confused =
    .from = The man
    .text = “They keep following me. Where’s my sister? She was here.” He is pale and sweating, and asks the same thing again and again.

# source: text=b9bb0892 note=1f4a306e ask-1=9a13ed15 ask-2=24effcea
need-job =
    .text = The man is waiting for what you will say. The letter lies on the desk between you.
    .note = Depending on how calm the man is now, the group sees either an offer or a boundary. Both are good, each in its moment.
    .ask-1 = What can you give this person right now without promising anything?
    .ask-2 = How do you state a boundary so that its reason is understood?
# source: text=b348d352 feedback=8a896cdf
need-job--promise =
    .text = Promise that by Monday the manager will find him something and ring
    .feedback = For a moment it helps. But a promise you cannot keep is the next quarrel, and he can feel it.
# source: text=812f5c0a feedback=adbbc25c
need-job--listen =
    .text = Listen, repeat back what you heard and give him the job centre’s number
    .feedback = He sighs and pockets the note. Being heard, and one small offer that can be kept, do more than advice.
# source: text=17ac5bd9 feedback=026a3c85
need-job--limit =
    .text = Repeat back what you heard and set a limit: children inside, we talk here
    .feedback = He stays where he is. When somebody is this agitated, a clear boundary and its reason are more honest than any offer.
# source: text=a568a565 feedback=acbca039
need-job--come-tomorrow =
    .text = Say that you are very sorry and ask him to see the manager tomorrow
    .feedback = Kind, and there is a next step. But he feels that he is being sent away: listening comes first.

# source: text=5e98571f note=12458bd4 ask-1=5058cb7b ask-2=c86f67c4
need-drunk =
    .text = The man is waiting for what you will say. He sways, his voice now low, now loud.
    .note = Depending on how calm the man is now, the group sees either an offer or a boundary. Discuss: a drunk person cannot be persuaded, but can be spoken to with respect.
    .ask-1 = What must change in the way you speak if somebody is drunk?
    .ask-2 = At what point would you call for help, and whom?
# source: text=03b22cdf feedback=1c0f81d0
need-drunk--seat =
    .text = Briefly offer a chair by the door and some water, the desk between you
    .feedback = He looks at the chair and nods. Short sentences, one small choice and distance: a drunk person takes in no more than that.
# source: text=af78675f feedback=ec72872b
need-drunk--limit =
    .text = Say: “Not inside tonight, there are children”, and point to the door
    .feedback = He grumbles but stays where he is. One short boundary with a reason, and no argument, is all he can take in now.
# source: text=6d050f6d feedback=cba673bc
need-drunk--taxi =
    .text = Offer to order a taxi and ask him to wait for it on the bench outside
    .feedback = A good offer, but too early: all he understands is that he is being put out. First the chair, then the taxi.
# source: text=2aa65c02 feedback=75e1add2
need-drunk--refuse =
    .text = Say that you do not talk to people who have been drinking, come back sober
    .feedback = He takes it as a humiliation. A boundary may be firm, but respect does not depend on whether somebody has been drinking.

# source: text=5fdffaa4 note=ad70d58d ask-1=9faac39e ask-2=bec70739
need-unwell =
    .text = The man is waiting for what you will say. His eyes wander; he does not remember how he got here.
    .note = Depending on how calm the man is now, the group sees either a question or a request to the colleague. We make no diagnosis: confusion can have many causes. The direct number for an ambulance in Latvia is 113.
    .ask-1 = What here suggests that he may need medical help?
    .ask-2 = How can you help without going too close?
# source: text=66e83b8b feedback=ec0a8cc9
need-unwell--quiet =
    .text = Point to the chair by the door and let him sit quietly on his own for a while
    .feedback = Quiet helps, but time passes and no help has been called. A confused person may need medical care.
# source: text=cc537025 feedback=4cf2bc8d
need-unwell--argue =
    .text = Calmly object: “Nobody follows you, and your sister was not here tonight”
    .feedback = He grows more agitated: “So you’re with them too!” His fear is real, and proof does not lessen it.
# source: text=0ffd458c feedback=1be54792
need-unwell--ask-help =
    .text = Slowly, disputing nothing, ask: “Shall I ring your sister, or an ambulance?”
    .feedback = “My sister,” he says more quietly. You neither confirmed nor denied; you offered one simple choice.
# source: text=1a599cdc feedback=61d6d45c
need-unwell--colleague =
    .text = Say slowly: “I see this is hard for you”, and sign for an ambulance
    .feedback = He falls silent and listens. When talk is hardly possible, one human sentence and the colleague’s call are enough.

# source: text=8baf028f note=5ff81007 ask-1=f267a570 ask-2=08412ab6
closer-inside =
    .text = Children laugh at the end of the corridor. The man clenches his fists, takes two steps towards you and stares at the door of room 3. Behind you is an office that locks; the internal phone is at hand. The colleague hurries upstairs to warn the class.
    .note = Stop here: what exactly changed? Fists, steps, stare. Until now talking was right; now it is not. That is no failure of the person on duty: the situation has changed. If your building has no internal phone, talk about what takes its place: a text message, a radio, a bell.
    .ask-1 = At which sign would you stop talking?
    .ask-2 = Who in your building learns of it, and how?
# source: text=6956a88e feedback=ac7cf562
closer-inside--stay =
    .text = Stay at the desk and go on talking as calmly while he still listens
    .feedback = He was no longer listening. You withdrew to the office only after a minute and a half, and room 3 knew nothing meanwhile. Fists, steps and stare are the line: stop talking.
# source: text=85540bab feedback=d6bf3cdc
closer-inside--signal =
    .text = Say “{ $signal }” on the phone and lock yourself in
    .feedback = Room 3 is warned within ten seconds, and he has understood nothing. When somebody clenches their fists and comes closer, stop talking: step back, warn, lock, call 112.
# source: text=071e6178 feedback=dd42d7d1
closer-inside--call-out =
    .text = Tell room 3 by phone to lock up, and lock yourself in the office too
    .feedback = Right: when somebody clenches their fists and comes closer, stop talking, lock and call 112. He did hear it, though, and the leader had to ask again; an agreed phrase would be faster and quieter.
# source: text=901230d0 feedback=a22cdabc
closer-inside--touch =
    .text = Come up beside him, take his elbow and walk him quietly to the door
    .feedback = He tore himself away and swung his arm; you managed to jump back and lock yourself in the office. Never touch an agitated person: it turns words into a fight.
# source: text=abcc35d1 feedback=dee0384e
closer-inside--office =
    .text = Withdraw to the office, lock yourself in and first ring the safety lead
    .feedback = You are safe, and the safety lead warns room 3. That took 45 seconds: first those in the way of the threat, then 112, then the safety lead.

# source: text=029ef65f note=c526cdd8 ask-1=2ed7b5df ask-2=a061ef55
closer-outside =
    .text = The man leaves the door, walks along the building and stops at the lit windows of room 3. His fists are clenched and he stares at the children. The yard door at the end of the corridor is not locked; the button for it is in the office, and so is the internal phone. The colleague hurries upstairs to warn the class.
    .note = Stop here: what changed? A locked main door does not mean that the children are safe: there are windows, and the yard door. Encourage people to think of their own building.
    .ask-1 = Which doors in your building usually stay unlocked in the evening?
    .ask-2 = Who must hear of this first?
# source: text=e520d5f8 feedback=2ea83fa5
closer-outside--signal =
    .text = Say “{ $signal }” and lock the yard door by button
    .feedback = Room 3 is warned within ten seconds, and both doors are locked. Fists, and a stare that stays on the children, mean: stop talking, lock, call 112.
# source: text=d6ce2e59 feedback=3781a2ad
closer-outside--call-out =
    .text = From the office, tell room 3 to lock up and lock the yard door
    .feedback = Right: without a signal, say it plainly, and the yard door is locked. The leader had to ask again first; an agreed phrase would be faster. Now 112.
# source: text=ad0d9adb feedback=5a7596a9
closer-outside--office =
    .text = Go into the office and ring the safety lead, who can then decide what to do
    .feedback = The safety lead warns room 3 and has the yard door locked. That took 45 seconds; the first decision belongs to whoever sees.
# source: text=eb607dee feedback=e05be61b
closer-outside--between =
    .text = Go out by the yard door, stand before the windows and speak to him
    .feedback = He came at you, and you only just made it back to the office. Meanwhile the yard door stood open. Courage does not help the children; a locked door does.
# source: text=c32cff8b feedback=06bd38fc
closer-outside--watch =
    .text = Stay in the lobby and watch what he does: the main door is locked, after all
    .feedback = A minute and a half went by with the yard door unlocked. Whoever sees a threat warns at once the people it is aimed at.

# source: text=de9e6985 note=19dc7fe9 ask-1=f121506a ask-2=ef01796a feedback=5702ab21
hold =
    .text = You are now the leader of the children’s group, in room 3 with eleven children. You have just been told to lock up. Somebody is shouting; through the glass in the door you can see along the corridor as far as the main entrance. Put what you will do in order; leave out what should not be done.
    .note = The children need not know everything, but there is no need to lie to them: a calm adult and one true sentence are enough. Check that the group remembers: the door is opened only to the police or the safety lead, and only in the way agreed beforehand.
    .ask-1 = What would you say to children who ask what is going on?
    .ask-2 = Whom do you tell how many children are with you, and how?
    .feedback = The door is locked, all eleven are counted, nobody can be seen, and the children are listening to a story. From the corridor the room looks empty.
# source: text=f005e9c8
hold--corridor =
    .text = Step into the corridor and look at what is happening at the entrance
# source: text=54dcac9d
hold--glass =
    .text = Turn off the light and move the children from glass and windows to the inner wall
# source: text=2204c89b
hold--activity =
    .text = Silence the phones and tell the children a story in a low voice
# source: text=af15d15c
hold--march =
    .text = Lead the children out of the building by the main entrance
# source: text=4048de9a
hold--lock =
    .text = Lock the door of the room from the inside
# source: text=fa83630d
hold--parents =
    .text = Ask the parents to come for their children at once
# source: text=d676e08e
hold--count =
    .text = Count the children and send the number to the person on duty
# source: feedback=9ffba79d
hold--no-march =
    .feedback = You were leading the children straight to the entrance, saw the man and hurried back. If the threat is on the way out, stay and lock.
# source: feedback=9cc16cbc
hold--no-corridor =
    .feedback = The children were left alone at an open door, and the man saw you. There is no need to go and look: believe a warning at once.
# source: feedback=b12ae8c3
hold--locked =
    .feedback = The door stayed unlocked. A locked room door wins more time than anything else.
# source: feedback=d7620eea
hold--away-from-glass =
    .feedback = The children could still be seen through the glass. What cannot be seen draws no attention.
# source: feedback=ba5a7911
hold--no-parents =
    .feedback = The parents hurry straight to the entrance, where the man is. Write to parents when you know where it is safe.
# source: feedback=6cc76074
hold--lock-first =
    .feedback = Lock the door first: it takes two seconds, and all the rest is done behind it.
# source: feedback=c11a0fdb
hold--counted =
    .feedback = The person on duty does not know whether all the children are in the room, and cannot tell the police.
# source: feedback=d68f7979
hold--kept-quiet =
    .feedback = The children grew restless, and somebody’s phone rang. Something quiet and familiar helps them and you.

# source: text=7f17fb92 note=cde6e00d ask-1=bb0e84ef ask-2=4be0c632 closing=c0748b15 feedback=0d920f0c
call-112 =
    .text = You are on duty at the entrance again, now in the locked office. You can hear the man, and see him through a small window. Make the call: pick what you say, one card at a time.
    .note = In a group this call is spoken aloud: one person calls, you are the operator and ask the questions in turn; the cards are ticked afterwards. A good call: where, what, details. “I don’t know” is a good answer. The direct number of the Latvian police is 110. The program dials nothing.
    .ask-1 = What must the operator hear so that a patrol can leave within the first minute?
    .ask-2 = Why does your own guess about a person get in the operator’s way?
    .closing = I can hear you. Do not open the door. Help is on its way.
    .feedback = Where, what, details; only what was seen, an honest “I don’t know”, and the call to its end. The patrol left within the first minute.
# source: text=00a2ecd3
call-112--ask-where =
    .text = 112, go ahead. Where do you need help?
# source: text=97e3dbdc
call-112--ask-what =
    .text = What has happened?
# source: text=39d6ed66
call-112--connecting =
    .text = Connecting you to the police. Please don’t hang up.
# source: text=d009ab22
call-112--ask-details =
    .text = Police. What does he look like, and can you see a weapon?
# source: text=b6af6dbb
call-112--ask-why =
    .text = Do you know him? Has he taken anything?
# source: text=08563fe5
call-112--ask-others =
    .text = Who else is in the building?
# source: text=c42fbb8e
call-112--ask-name =
    .text = What is your name, and which number can we ring you back on?
# source: text=68bd1c20
call-112--on-the-way =
    .text = A patrol is on its way. Stay on the line and tell me if anything changes.
# source: text=4172441d reply=30d17d55
call-112--crazy =
    .text = There’s some crazy man here, come quickly!
    .reply = What exactly is he doing?
# source: text=c44abb92 reply=86af6542
call-112--near-shop =
    .text = I’m at the community centre, the one by the shop.
    .reply = I need an address: street, number, entrance.
# source: text=1db2963c reply=d77b9cfd
call-112--what-now =
    .text = A man with clenched fists is shouting and staring at the children’s room.
    .reply = Understood. Are you safe yourself?
# source: text=3982d9c9 reply=dfd18e58
call-112--address =
    .text = The address: { $address }. Main entrance.
    .reply = I have that.
# source: text=fc4e2fd5
call-112--stay =
    .text = All right, I’ll wait.
# source: text=f662179c
call-112--description =
    .text = About forty, dark hooded jacket. I can see no weapon; more than that I don’t know.
# source: text=f65eab83 reply=5366d52d
call-112--unknown =
    .text = I don’t know him, and I don’t know what is wrong with him.
    .reply = All right.
# source: text=41b67fe8 reply=a4488666
call-112--guess =
    .text = He must have taken something, nobody behaves like that otherwise.
    .reply = Tell me only what you can see.
# source: text=bd090dae
call-112--children =
    .text = Eleven children in room 3 and a class upstairs, about thirty people in all.
# source: text=a302d970 reply=75c80d39
call-112--name =
    .text = I give my name and telephone number.
    .reply = Thank you. Keep your phone with you.
# source: text=ba006b05
call-112--wait =
    .text = I’ll stay on the line and tell you what I see.
# source: text=11433ed3
call-112--hang-up =
    .text = That’s all, I have to go.
# source: feedback=7895acb4
call-112--address-told =
    .feedback = There was no address. If the call breaks off, the patrol does not know where to go.
# source: feedback=add22ca3
call-112--what-told =
    .feedback = The operator never heard what the man is doing now, and cannot judge how urgent it is.
# source: feedback=e51cf9ea
call-112--children-told =
    .feedback = The children were not mentioned. The patrol needs to know.
# source: feedback=a38a4adc
call-112--no-hang-up =
    .feedback = You hung up first. The operator can no longer ask or advise; it is the operator who ends the call.
# source: feedback=a718d85b
call-112--no-insult =
    .feedback = “Crazy” is a verdict, not a description: it tells the police nothing, and demeans a person.
# source: feedback=dbfc83f2
call-112--no-guess =
    .feedback = A guess told as a fact can mislead the patrol. “I don’t know” is a good answer.
# source: feedback=63f5cac1
call-112--address-first =
    .feedback = The address first: then even a call that breaks off is of use.
# source: feedback=078322a2
call-112--what-before-details =
    .feedback = First what is happening, then the description.
# source: feedback=cf345658
call-112--described =
    .feedback = Without a description the patrol will find it harder to recognise him. “I have seen no weapon” is important news too.
# source: feedback=5f53bc8b
call-112--name-told =
    .feedback = If the call breaks off, a known number can be rung back.

# source: from=77b5f36f text=1009a4c5
call-back =
    .from = The operator
    .text = “The call ended and I have no address. Please give me the street and number!” You do. Two minutes are lost.

# source: text=4c87c06d note=1789789b ask-1=06be6a80 ask-2=9a8671c0
kicks =
    .text = The man kicks the door twice, shouts: “Just you wait!” and walks off to the right along the building. The main entrance is locked: the button is in the office. At the corner the lights of a pale car come on; you can make out the end of its plate. From the other side one child’s father is coming.
    .note = Gone does not mean over: he may come back. If somebody who seems drunk or confused gets behind the wheel, tell the operator at once; do not stop them yourself.
    .ask-1 = Who in your building may say that doors can be opened again?
    .ask-2 = At which door would you meet parents if the main entrance is closed?
# source: text=bac1a077 feedback=71bd9914
kicks--main-door =
    .text = Open the main entrance, so that no parent is left outside with him near
    .feedback = The man was still just round the corner, and people began to gather right at the entrance. Meet parents at another door, agreed beforehand.
# source: text=c1a9ff4f feedback=dd386b29
kicks--chase-letter =
    .text = Take the letter that he left and catch up with him before he drives away
    .feedback = He turned and came towards you; you managed to get back. Give the letter to the police. Nobody follows an agitated person who is leaving, even with good intent.
# source: text=0472c999 feedback=7c8298d0
kicks--chase-wheel =
    .text = Go after him and talk him out of driving while he is in that state
    .feedback = He turned and came towards you; you managed to get back. The worry is justified, so tell the operator at once: do not go after him.
# source: text=ab7dd65f feedback=410e97a3
kicks--chase-plate =
    .text = Go out as far as the corner to read the whole plate before he leaves
    .feedback = He noticed you and got out; you managed to get back. The end of a plate seen from a window is a good start for the police; the rest is not worth this risk.
# source: text=7872e4ad feedback=17c366f0
kicks--sit =
    .text = Stay in the office, away from windows, and wait for the police
    .feedback = You are safe, and the colleague let the father in by the yard. Nobody noted the car, though: if you can see from a safe place, look.
# source: text=459eda99 feedback=7a9bef1f
kicks--note-it =
    .text = From the window note direction and plate, wave the father to the yard
    .feedback = Noted, and told to the operator at once. The colleague lets the father in by the yard door and locks it behind him; the other parents are told where to come: { $assembly }.

# source: text=b11516e9 note=fc518d28
police =
    .text = The police came { $minutes } min after the call and checked the surroundings; the man is not near. At 20:03 the police and the safety lead allow the doors to be opened.
    .note = The arrival time is a training assumption from the site card, not a promise of the service.

# source: text=7cc24333 note=5a0bf2da ask-1=8b433d3f ask-2=f57183e7 feedback=a8e2bf68
statement =
    .text = You are still the person on duty. The officer asks for a short written statement. For each heading choose what you will write.
    .note = Whether there was a bias motive is for the police and the court. The witness’s work is exact words and circumstances; no single indicator is proof. “I did not see” is a full answer. In a group every table writes its own, then compare.
    .ask-1 = How does an observation differ from a conclusion?
    .ask-2 = What must be done in your building so that the camera recording is not overwritten?
    .feedback = Time, actions, words, description, witnesses, recording and the number of the report: this statement can be used. Keep a copy at the centre.
# source: text=b00de210
statement--when =
    .text = Time and place
# source: text=1d5c0753
statement--when-vague =
    .text = This evening during class, by the entrance of the centre.
# source: text=7e9f50ab
statement--when-exact =
    .text = Today, 19:40, at the main entrance, { $address }.
# source: text=a9204536
statement--act =
    .text = What happened, and with what result
# source: text=ce164bc9
statement--act-facts =
    .text = Shouted, clenched his fists, kicked the door twice. Nobody hurt.
# source: text=eb54885b
statement--act-more =
    .text = He attacked the centre, and we only just got away.
# source: text=4cf5fdbc
statement--act-less =
    .text = Nothing serious: he made some noise and left.
# source: text=f6c47da7
statement--words =
    .text = What he said
# source: text=1cd0bb51
statement--words-gist =
    .text = He insulted us and everyone who comes here.
# source: text=3ad13cb2
statement--words-exact =
    .text = “You people should go home!” Leaving: “Just you wait!”
# source: text=d3a42826
statement--words-more =
    .text = He threatened to kill everyone next time.
# source: text=dd46d7c5
statement--motive =
    .text = Possible bias indicators
# source: text=de1c57b2
statement--motive-verdict =
    .text = This is a hate crime, and there is no doubt about it.
# source: text=892e6ca9
statement--motive-none =
    .text = None: he was simply nervous and tired.
# source: text=f5d58647
statement--motive-facts =
    .text = The words above, said at a language class. Motive not known to me.
# source: text=20cefb02
statement--looks =
    .text = Description and direction
# source: text=13e607ef
statement--looks-label =
    .text = A suspicious-looking man; you can see in his face that he is dangerous.
# source: text=b4e5f7d5
statement--looks-facts =
    .text = About 40, dark hooded jacket, I saw no weapon. Left to the right.
# source: text=6fdba27d
statement--looks-guess =
    .text = About 40, dark hooded jacket. Most likely drove to the station.
# source: text=3df14406
statement--who-saw =
    .text = Witnesses
# source: text=b02fae58
statement--who-none =
    .text = I did not trouble the others; I am the witness.
# source: text=70d524c0
statement--who-listed =
    .text = A colleague and one child’s father; numbers attached.
# source: text=3e358675
statement--camera =
    .text = Evidence
# source: text=2197c768
statement--camera-saved =
    .text = Entrance camera recording saved; I hand it to the police.
# source: text=c84c2a26
statement--camera-post =
    .text = Recording posted in the parents’ group so that he is recognised.
# source: text=af10e8c4
statement--told =
    .text = Reported to
# source: text=98c74135
statement--told-number =
    .text = 112, before 19:45; the police reference number; copy at the centre.
# source: text=52fb1caf
statement--told-known =
    .text = The police know it all already, so no number or copy is needed.
# source: feedback=748e22ea
statement--words-are-exact =
    .feedback = Exact words matter most: from a summary or an exaggeration the police can judge neither threat nor motive.
# source: feedback=0f1308d8
statement--act-is-exact =
    .feedback = No more and no less than there was. “Attacked” and “nothing serious” are both verdicts; give the actions and their result.
# source: feedback=e75f2b49
statement--motive-is-neutral =
    .feedback = The motive is for the police to judge. A witness writes what was said and where, adding nothing and leaving nothing out.
# source: feedback=ed37404f
statement--looks-are-fair =
    .feedback = A verdict on looks does not describe a person, and nobody can be found by it. Write what could be seen.
# source: feedback=6c906868
statement--no-direction-guess =
    .feedback = A guess sends the patrol the wrong way. “I did not see” is an honest answer.
# source: feedback=84c14269
statement--camera-is-kept =
    .feedback = Save the recording and hand it to the police. Published, it harms the investigation and may hit the wrong person.
# source: feedback=438509a6
statement--time-is-exact =
    .feedback = The exact time leads to the right recording and the right call.
# source: feedback=646f1329
statement--looks-told =
    .feedback = A description helps people recognise him if he returns; a direction helps even if it was seen only as far as the corner.
# source: feedback=5ffc44ec
statement--witnesses-listed =
    .feedback = At least two more people saw what happened; in a week they will be hard to find.
# source: feedback=a75a45b6
statement--report-can-be-found =
    .feedback = Write down to whom, when and under which number it was reported: without that neither you nor the police will find it again.

# source: text=fcb928e3 note=91b327b5 ask-1=386266c8 ask-2=82d0f56a reply-text=fa3042cd feedback=4957e5f2
chat =
    .text = 20:08. You are now the safety lead. The neighbourhood chat writes of an attack, and parents ring one after another. First sort out what is true, what is not, and what is not known yet.
    .note = In a group, ask everybody to write two sentences to the parents, read out a few, and only then show the answers. The same rules hold for a journalist: one speaker, only what is checked, no guesses about the man.
    .ask-1 = Who in your building writes to the parents, and who stands in for them?
    .ask-2 = What happens if nobody answers? If five people do?
    .reply-text = Which message do you send to the parents?
    .feedback = The truth is told apart from the rumour, and parents know where to collect their children. The phone slowly falls silent.
# source: text=08104b20 feedback=4e28bae4
chat--hurt =
    .text = People have been hurt at the centre.
    .feedback = The children and the class have been accounted for, and nobody is hurt. That is what parents want to hear first.
# source: text=19f3aaea feedback=1c06fbfc
chat--gone =
    .text = The man will not come back.
    .feedback = He is not near, but more than that nobody knows. Whoever claims either may prove wrong, and the rest is no longer believed.
# source: text=d9dd1da3 feedback=78273983
chat--checked =
    .text = The police came and checked the surroundings.
    .feedback = You saw that yourselves, and it reassures: what is known may and should be said.
# source: text=bfec1a50 feedback=ce5252b2
chat--hate =
    .text = He came because he hates the people in this class.
    .feedback = His words are on paper, but the motive is for the police to find. Until then, no guessing either way.
# source: text=ccfef8fd feedback=5d8ca333
chat--nothing =
    .text = Nothing happened, all the children are safe. Please do not believe rumours, and do not discuss this evening in the chat.
    .feedback = Everyone saw the police car. Whoever denies the obvious is not believed even when they tell the truth.
# source: text=2f8217f9 feedback=69b29d9a
chat--wait =
    .text = Nobody was hurt, and the police are looking into it. The manager will inform parents of everything else tomorrow morning.
    .feedback = It is true, and one person says it. But parents still do not know where and when to collect their children, so they will drive over and ring.
# source: text=54098096 feedback=e04f702d
chat--picture =
    .text = An aggressive man in a dark jacket raged at our entrance. Here is his picture from the camera: if you see him, tell us at once.
    .feedback = A picture goes to the police, not to the chat. Now anyone in a dark jacket is a suspect, and no parent knows where their child is.
# source: text=922990b7 feedback=58007414
chat--facts =
    .text = Nobody was hurt; the police checked the area. Please collect the children here: { $assembly }. Next message at 20:30.
    .feedback = What is checked, where the children are, when the next message comes – from one person, in the same chat. Not a word about the man, and nobody blamed.

# source: text=e092416d note=505d125e ask-1=2bbef990 ask-2=4defe3da
courier =
    .text = 20:10. You are on duty at the entrance again; there are two of you at the desk, and the door is open. A man in a dark hooded jacket stops at the entrance, looks at his phone, then inside. There is a bag over his shoulder. The police have left.
    .note = Do not reveal that he is a courier looking for the house next door. Ask what is the same as before (the jacket) and what is not (the behaviour). Tiredness and fear are understandable.
    .ask-1 = What is different in this person’s behaviour from 19:40?
    .ask-2 = After a hard moment, how do you stay kind and watchful at once?
# source: text=9b36f338 feedback=9f4d109e
courier--through-door =
    .text = Push the door to, greet him through the glass and ask what he wants
    .feedback = A courier, looking for the house next door. After such an evening caution is understandable, and you did speak to him. His behaviour gave no reason to shut the door, though.
# source: text=bf088b70 feedback=25a8fa57
courier--call-police =
    .text = Call 110 and report that the same man in the dark jacket has returned
    .feedback = The patrol turns back for a courier looking for the house next door. You may always call, but the reason here was a jacket, not behaviour.
# source: text=64e7963e feedback=9fc55614
courier--hello =
    .text = Greet him as you would anyone, ask how you can help, and listen
    .feedback = “I’m looking for number 12, I can’t find it.” You show him the entrance next door. The same hello as at 19:40, kind and watchful at once.
# source: text=4bddb5d6 feedback=0397dbc0
courier--turn-away =
    .text = Say by loudspeaker that the centre is closed and nobody may stand here
    .feedback = The courier goes away puzzled; he was only looking for the house next door. It protected nobody, and a man was sent off because of somebody else.

# source: text=667d76e2 note=172d8302 ask-1=2c5a279c ask-2=868f4215
look-back =
    .text = 20:45. The children are home, the class is over, the doors are locked. The volunteer from the entrance laughs a little too loudly, and his hands are shaking. For ten minutes everybody sits down together: how each one feels, what went well, what must change, who will do it and by which date. Nobody looks for someone to blame. The colleague takes the volunteer home.
    .note = Nothing is decided here, and nothing is graded. Ask how your own group feels, and remind people where to find support. Then the hot wash begins: every improvement needs an owner and a date.
    .ask-1 = What would you want to hear yourself after an evening like this?
    .ask-2 = Which one improvement can be made in your building this week?
# source: text=68e5c9d2
look-back--to-safe =
    .text = Look back on the evening
# source: text=28d059d7
look-back--to-shaken =
    .text = Look back on the evening and one of its moments
# source: text=83473ff3
look-back--to-luck =
    .text = Look back honestly on the evening

# source: text=e2c4109d debrief=2de3ccba
safe =
    .text = Everyone went home unhurt. From the moment the man clenched his fists there were locked doors between him and people, and the police knew where to come.
    .debrief = Which decision won the most time? What from this evening would work in your building today, and where is a lock, a signal or a second person missing?
# source: text=60a8a1a5 debrief=ffeeed7e
shaken =
    .text = Everyone went home unhurt, but one moment was decided by luck: the warning came late, a door stood open, or help did not know the address.
    .debrief = Find the one moment in which the time was lost. What is needed so that next time nobody has to think about it: a phrase, a lock, a card with the address by the phone?
# source: text=c4fc4e4f debrief=6533ef3a
luck =
    .text = Nobody was hurt, but only by luck. There was a moment this evening when nothing stood between an agitated man and one of you.
    .debrief = Talk about actions, not about who is to blame. No touching, no leading children past, no going after him: why did it seem right at that moment, and what would have stopped it?

# source: from=35142fa2 text=0eeca824 note=fa3439a3
event--parent-calls =
    .from = One child’s mother
    .text = “I’ll be there in five minutes. Why is somebody shouting at the entrance? Is my daughter all right?”
    .note = A good answer: the children are safe, do not come to the entrance, where to meet, when the next message comes. Promise nothing that is not known, and do not occupy the line on which 112 may ring back.
# source: from=74167a05 text=83cd9f12 note=e5fda55d
event--rumour =
    .from = Neighbourhood chat
    .text = “Attack at the centre, people said to be hurt! Beware of men in dark jackets!”
    .note = The rumour arrives just before the next visitor. Do not dispute it at once; afterwards ask whether it changed how people looked at the door. If you leave out the task about the chat for lack of time, ask at least who would answer the parents, and what.

# source: text=d4eac625
task--room-locked =
    .text = Room 3 is locked within 60 seconds of the signs of threat
# source: text=d7a012ba
task--called-112 =
    .text = Help is called through 112 within 60 seconds of the signs of threat
# source: text=733d54c4
task--nobody-follows =
    .text = Nobody follows the man before the police arrive
# source: text=07cca84a
task--children-stay =
    .text = The children are not led past the threat

# source: opening=6a1d0eb7 rule-1=48a82579 rule-2=fd8ca1dd rule-3=5648f934 rule-4=7345d251 rule-5=dd05fcc5 rule-6=c13a3573 silence=2465cf66 signal=6c204e70 wallet-1=c075b666 wallet-2=c29f11fa wallet-3=913de596 wallet-4=8190adbb
guide =
    .opening = Good evening! For the next hour we will play through one evening at a community centre: an agitated, hostile person appears at the entrance. Nobody is hurt in this story, and nobody here is being examined. We are looking for what would work in our own building tonight, and what is still missing. If it becomes too much for anyone, you may stay silent, go out or ask for a pause, and no reason is needed. If something real happens, we say “Real emergency!”, and the exercise ends at that moment.
    .rule-1 = We talk about actions, not about people. Nobody is blamed, not for caution either.
    .rule-2 = We judge people by what they do, not by looks, language or faith.
    .rule-3 = First everyone decides alone and raises a hand; only then do we talk.
    .rule-4 = You may pass, stay silent or leave. What is said here stays here.
    .rule-5 = Nothing is acted out: nobody shouts, and nobody touches anyone.
    .rule-6 = Nobody calls the real 112; the trainer is the operator.
    .silence = Silence only means that we are still thinking. Nobody hurries us: the story waits until we have agreed.
    .signal = Agree on one ordinary sentence that can be said aloud at the entrance and tells a stranger nothing. It means: lock yourselves in, and do not ask why. It is said when somebody clenches their fists, comes closer or does not take their eyes off the children: then stop talking, step back, warn your own people, lock, and call 112.
    .wallet-1 = Greet from the desk. Way out behind you, colleague in sight.
    .wallet-2 = Fists, steps, stare? Stop talking: warn, lock, call.
    .wallet-3 = 112: where, what, details. The operator ends the call.
    .wallet-4 = Do not touch. Do not follow. Open only in the way agreed.

# source: text=d10ad27b owner=39a1f2ec
action--phrase-known =
    .text = Everyone on duty or leading a class knows the signal phrase; it has been tried from the entrance to the farthest room.
    .owner = Safety lead
# source: text=4cbebf07 owner=26677b49
action--two-at-desk =
    .text = In the evening two people are on duty at the entrance; a card with the address, the doors and 112 lies by the phone.
    .owner = Centre manager
# source: text=fd013088 owner=f5daef74
action--doors =
    .text = Rooms with children, and the yard door, lock from the inside; it is agreed who may say that they open again, and how, and where parents are met.
    .owner = Caretaker
