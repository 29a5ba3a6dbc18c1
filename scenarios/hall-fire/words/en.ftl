### English words of “Smoke in a full place of worship”.

# source: title=9fe07c8d summary=32c49701 content-note=f201789c objective-1=a9d1177a objective-2=8e4be81b objective-3=db173543 objective-4=4c842e42 objective-5=77530b7e
scenario =
    .title = Smoke in a full place of worship
    .summary = The hall holds 180 people and the candles are lit when smoke comes from the back room. Two people use wheelchairs; there are three exits, and almost everybody knows only one.
    .content-note = Fire and haste; the plan shows people walking out. Nobody is hurt. You may stop at any moment.
    .objective-1 = On seeing smoke, two people act at once: one raises the alarm, one calls 112
    .objective-2 = Say aloud what has happened and which way to go, and divide people over the exits
    .objective-3 = Bring wheelchair users out by the step-free exit, with helpers agreed beforehand
    .objective-4 = Check the rooms on the way out, and let nobody back in
    .objective-5 = Count the people, and give the fire commander what the commander needs to know

# source: text=5c83b0a3
source--vugd-evacuation =
    .text = Latvian State Fire and Rescue Service on fire in a school: call first, announce the evacuation calmly, gather at a known place, check by list, report the missing to the fire crew; adapted to a place of worship by the authors
# source: text=cc0dd29c
source--vugd-112 =
    .text = Latvian State Fire and Rescue Service: when and how to call 112; where, what, details; give name and number; do not hang up first
# source: text=51abb993
source--voice =
    .text = Research on alarms (Proulx and Sime, Purser and others): many do not react to a bell; a voice that says what to do gets people moving sooner; panic is rare
# source: text=55d3e223
source--mk-238 =
    .text = Latvia, Cabinet Regulation No. 238 on fire safety: a public building where more than 50 people may be present needs an evacuation plan
# source: text=5dcfd7ff
source--plan =
    .text = The program’s crowd model for this invented plan; thresholds and runs are described in floor.ron
# source: text=9c2a78f4
source--practice =
    .text = General professional practice and proposals of the authors; agree them with your fire service

# source: name=2cedfc68
seat--steward =
    .name = Head steward
# source: name=39a1f2ec
seat--safety =
    .name = Safety lead
# source: name=8a989d1c
seat--speaker =
    .name = Speaker for the community

# source: text=cf564089
announcement--leave-by-sides =
    .text = Your attention, please! There is a fire in the back room. We are leaving now by the side exits, garden and yard. Do not go to the front, and leave your things!
# source: text=693ca954
announcement--stay-calm =
    .text = Please keep calm and stay in your seats. We are checking what has happened.
# source: text=19793335
announcement--bell =
    .text = Alarm bell

# source: text=59d6515a note=1dfa8688 ask-1=44f901f5 ask-2=c3089bd4
aisle =
    .text = 10:30, { $place }. You are the head steward. In half an hour: { $gathering }, about 180 people, with candles. Extra chairs narrow the aisle and stand across the yard exit; the sign above it is dark. What do you do?
    .note = Here the group agrees on a phrase on which stewards take their posts. The people in the hall do not get a phrase: they are told plainly that there is a fire. Ask who walks round the exits before a gathering at your place.
    .ask-1 = Which exit of your building tends to be cluttered or locked?
    .ask-2 = Which of your stewards knows the zone they answer for?
# source: text=dff947ae feedback=ec390c9f
aisle--leave =
    .text = Leave the chairs: seats will be short, and nobody uses the yard exit anyway
    .feedback = Seats are easily found, exits are not. When it is needed, everybody will remember it at once.
# source: text=4f376de5 feedback=510d3a44
aisle--clear =
    .text = Clear aisle and exit, change the lamp, and give every steward a zone
    .feedback = The aisle is clear, the sign is lit, zones and phrase are agreed. It took fifteen minutes.
# source: text=ebfcb2cb feedback=a7d4d791
aisle--half =
    .text = Move the chairs now, but leave sign and stewards until after the gathering
    .feedback = The way is clear, and that matters most. Stewards will have to invent their posts in a hurry.
# source: text=6a7e6385 feedback=f2f56b4e
aisle--later =
    .text = Ask those who sit near by to lift the chairs aside if they ever have to leave
    .feedback = By then the chairs are in the middle of a crowd. A way is cleared before people come in.

# source: text=1bedc4ae note=3738f089 ask-1=a4b5f97f ask-2=06b0e2f8
smoke-seen =
    .text = 11:20. You are the head steward. The hall is full, music plays. Smoke comes from the back room, front left; its door is open. The alarm is silent. The safety lead stands beside you. What do you do?
    .note = One word decides: the smoke can be seen. If it were only a smell, two people would check, with the back of the hand on a closed door. Somebody alone calls first, as the Latvian fire service teaches.
    .ask-1 = Who may stop a gathering in your building, and who would hesitate?
    .ask-2 = What would you do if there were only a smell?
# source: text=46f4fbe5 feedback=486a7f5b
smoke-seen--wait =
    .text = Wait for the alarm: perhaps it is only a candle that went out, and you hate to disturb
    .feedback = Two minutes went by, and the alarm is still silent. Only you saw the smoke.
# source: text=0970121c feedback=d35f65a8
smoke-seen--look =
    .text = Go into the back room and see what exactly is burning and whether it can be put out
    .feedback = The smoke drove you back. A minute and a half had passed, and nobody in the hall knew anything.
# source: text=cc9e617f feedback=77e51a68
smoke-seen--both =
    .text = Split up: you raise the alarm in the hall now, the other calls 112 from the vestibule
    .feedback = Smoke that can be seen needs no checking. Two jobs begin at the same moment.
# source: text=0b8bc965 feedback=db570663
smoke-seen--check =
    .text = Walk up to the door together, make sure that it is smoke, and only then raise the alarm
    .feedback = With a smell that would be right. You had already seen the smoke; three quarters of a minute are gone.

# source: text=e971f119 note=12ae006d ask-1=6445fc1a ask-2=db2e5a16 closing=7546adba feedback=297027c2
call-112 =
    .text = At the same moment: you are the safety lead, calling from the vestibule. Pick what you say, one card at a time.
    .note = In a group one person speaks aloud and the trainer is the operator. The alarm in the hall does not wait for the call to end: on the plan time starts at this same moment. The program dials nothing.
    .ask-1 = From which side would the fire engines come at your place?
    .ask-2 = Who would call if you were away that day?
    .closing = I can hear you. Everybody out, the engines are coming.
    .feedback = The address, what burns, how many people, which way in, and the call kept to its end.
# source: text=00a2ecd3
call-112--ask-where =
    .text = 112, go ahead. Where is help needed?
# source: text=97e3dbdc
call-112--ask-what =
    .text = What has happened?
# source: text=b3393f54
call-112--ask-inside =
    .text = Are there people in the building?
# source: text=57144d70
call-112--ask-danger =
    .text = Is there gas, or anything else dangerous?
# source: text=65a66774
call-112--ask-way =
    .text = Which way in for the engines?
# source: text=e27b2b85
call-112--ask-name =
    .text = What is your name, and on which number can we call back?
# source: text=0c1a4afe
call-112--on-the-way =
    .text = The engines are on their way. Get everybody out and stay on the line.
# source: text=72aa5fc0 reply=5be9cae3
call-112--all-burns =
    .text = It’s all on fire, come quickly!
    .reply = What exactly is burning?
# source: text=40b92d0b reply=f1e954c4
call-112--big-house =
    .text = The big place of worship, everybody knows it.
    .reply = I need an address: street and number.
# source: text=2c570425 reply=af1570cd
call-112--people =
    .text = About 180, two in wheelchairs. We are starting to leave.
    .reply = Good. Go on.
# source: text=d643ad1c reply=260422ac
call-112--what =
    .text = Smoke from the back room off the hall; I see no flames.
    .reply = Understood.
# source: text=e387346f reply=9ba62910
call-112--gas-no =
    .text = No, nothing dangerous there, I’m certain.
    .reply = Has anybody checked?
# source: text=11c08431 reply=dfd18e58
call-112--address =
    .text = Address: { $address }. A place of worship.
    .reply = I have it.
# source: text=0cb142db reply=a483a22f
call-112--few =
    .text = A few, they’ll get out by themselves.
    .reply = How many? Does anybody find walking hard?
# source: text=c8d05b38 reply=5366d52d
call-112--gas-unknown =
    .text = I don’t know. There are candles and an electrical panel.
    .reply = All right.
# source: text=5bd020ee
call-112--gate =
    .text = By the yard gate; a steward will meet you there.
# source: text=a302d970 reply=2bc2c591
call-112--name =
    .text = I give my name and telephone number.
    .reply = Thank you.
# source: text=ba006b05
call-112--stay =
    .text = I stay on the line and say what I see.
# source: text=4e936ada
call-112--hang-up =
    .text = That’s all, I must go and help.
# source: feedback=97020113
call-112--address-told =
    .feedback = There was no address. If the call breaks off, nobody knows where to go.
# source: feedback=5df51dd5
call-112--people-told =
    .feedback = How many people, and the wheelchairs: that decides how many engines are sent.
# source: feedback=eda7aa23
call-112--what-told =
    .feedback = The operator did not hear what is burning, and where.
# source: feedback=7a7136c2
call-112--no-hang-up =
    .feedback = You ended the call. The operator can no longer ask or advise.
# source: feedback=548e0fb6
call-112--no-false-safety =
    .feedback = Nobody has checked. “I don’t know” is the safer answer.
# source: feedback=63f5cac1
call-112--address-first =
    .feedback = The address first: then even a broken call is of use.
# source: feedback=ee9d8c38
call-112--way-told =
    .feedback = The way in saves a minute at the wrong gate.
# source: feedback=cdeefdb9
call-112--name-told =
    .feedback = A number that is known can be called back.

# source: from=77b5f36f text=b5ddce03
call-back =
    .from = Operator
    .text = “The call ended, and I have no address. Street and number, please!” You give it. Two minutes are lost.

# source: from=ee2a62b9 text=fa6efcbb
posts =
    .from = Stewards
    .text = At the same moment on the radio: “{ $signal }” Four stewards take their posts: two in the vestibule, one each at the back of the hall and in the gallery.

# source: text=74d6e9ad note=844df17c ask-1=74df7bb2 ask-2=f0f7c79b
evacuate =
    .text = Now you are the head steward again, in the hall. Nobody knows anything yet. The main entrance is at the back, the yard exit on the left, the garden exit on the right: step-free, but locked. The wheelchairs are in the first row.
    .note = The plan begins when you press “Start”. In a group let people shout what to do, and press what most of them shout. Watch the queue at the main door: people go where they came in, until somebody at another door calls them. The figures are a calculation, not a promise.
    .ask-1 = Which sentence would get people in your hall moving soonest?
    .ask-2 = Who holds the key of your garden exit?
# source: text=a766be4e feedback=35b8ed61
evacuate--voice =
    .text = Say over the microphone that there is a fire, and send everybody out by the side exits
    .feedback = What has happened, what to do, which way. People first listen to the end, then they rise. Many still go where they came in, until somebody at a side door calls them.
# source: text=3ef1902f feedback=487fd04d
evacuate--calm =
    .text = Ask over the microphone to stay seated while somebody checks what has happened
    .feedback = People obey, and sit. A calm voice is good if it also says what to do.
# source: text=170e2c19 feedback=12de5cb1
evacuate--button =
    .text = Press the alarm button
    .feedback = The bell helps those in other rooms. In the hall many only look at one another.
# source: text=6f52c961 feedback=6746b4f6
evacuate--unlock =
    .text = Unlock the step-free garden exit
    .feedback = The key took a quarter of a minute. During a gathering an exit is open from the start.
# source: text=b9a5219b feedback=19b4d454
evacuate--garden-rows =
    .text = Post a steward at the garden exit who calls the rows of that side
    .feedback = A raised hand and “This way!” beat the habit of leaving where one came in.
# source: text=7c47d6d7 feedback=aacfd39d
evacuate--clear-yard =
    .text = Take the chairs away from the yard exit
    .feedback = Good. In the morning it would have been easier.
# source: text=93badf55 feedback=9ef2953b
evacuate--yard-rows =
    .text = Post a steward at the yard exit who calls the rows of that side
    .feedback = The rows turn aside, and the queue at the main door melts away.
# source: text=92f2232e feedback=e6bf1417
evacuate--main-queue =
    .text = Send all stewards to help at the main entrance
    .feedback = Now everybody sees the main entrance, and nobody sees the others. The queue grows.
# source: text=88bfc2a5 feedback=900b34e3
evacuate--wheelchairs =
    .text = Have the agreed helpers take the wheelchairs out by the garden exit
    .feedback = The helpers were agreed, the way has no steps. It happens at once, not at the end.
# source: text=cd5665a7 feedback=c7d0630e
evacuate--wheelchairs-wait =
    .text = Ask the wheelchair users to wait until the hall is empty
    .feedback = They wait nearer to the smoke than anybody, and nobody knows of it.
# source: text=9e98e71a feedback=9a5ea9b2
evacuate--shut =
    .text = Close the door of the back room without going in
    .feedback = A closed door holds smoke back longer than anything else.
# source: text=23aa35b1 feedback=5d7693e3
evacuate--sweep =
    .text = Have stewards check gallery, pews and small room on their own way out
    .feedback = Each takes a zone, shuts doors, reports: “Clear.” Somebody has always not heard, and sits.
# source: text=668f58e0
evacuate--time =
    .text = Time until 95 % of the people are out
# source: text=142ac096
evacuate--inside =
    .text = People still inside at the end
# source: text=0db5a1de
evacuate--queue =
    .text = Longest queue at the main entrance

# source: text=ead58bad note=6380c349 ask-1=af815300 ask-2=4f158884
holy-things =
    .text = Two people turn back towards the front: “The holy books cannot stay there!” Smoke spreads along the ceiling. What do you do?
    .note = They want nothing foolish: they guard what is dear to all. Ask whether holy things are kept in your building so that nobody has to go back for them.
    .ask-1 = Which words would stop these people without being rude?
    .ask-2 = How could your holy things be protected beforehand?
# source: text=5493812b feedback=312def3c
holy-things--one =
    .text = Let the faster of them go: it is ten steps, and no flames are to be seen
    .feedback = He came back coughing. The other had already followed, and both had to be looked for.
# source: text=717c6e4c feedback=20cda2c3
holy-things--self =
    .text = Go for them yourself, as you know the room and will be quickest of all
    .feedback = You made it, but for half a minute nobody ran the exits, and several wanted to do the same.
# source: text=7bc99f75 feedback=caecfd9f
holy-things--with-me =
    .text = Step in the way: “People first. Come with me!” – and walk with them
    .feedback = They come. You will tell the fire crew about the holy things; they know what can be brought out.
# source: text=b93f9f2a feedback=6e34ecd0
holy-things--shout =
    .text = Call to them from the exit to come out, and go on sending the rows
    .feedback = They hesitate, then come. A word close by stops people better than a shout across the hall.

# source: text=b0300b88 note=14042a00 ask-1=c93a5e26 ask-2=f7c3b281
extinguisher =
    .text = Through the smoke you see a waste-paper basket burning outside the door of the back room. An extinguisher hangs there, a trained volunteer stands beside it. Two more run to help. What do you do?
    .note = Not fighting a fire is always right. Fighting it is for when everything is there: a trained person, a fire the size of a basket, the exit behind, one try, and all others on their way out.
    .ask-1 = Who in your building has practised with an extinguisher?
    .ask-2 = At which sign would you drop it and leave?
# source: text=33529bb8 feedback=497284f3
extinguisher--one-try =
    .text = Let her try once, with the exit behind her; send the two others out
    .feedback = The flames sink, the smoke stays. She steps back and does not try again.
# source: text=aa032153 feedback=80b3539c
extinguisher--all =
    .text = Use all three and the second extinguisher from the vestibule: together it is quicker
    .feedback = Four people stand in one another’s way in smoke, and nobody watches the exit any more.
# source: text=f9825fbf feedback=e060cb13
extinguisher--leave =
    .text = Leave the extinguisher, send all three out, and leave the back room to the fire crew
    .feedback = That is right as well. Fire is the crew’s work, people are yours.
# source: text=e123ea86 feedback=b122deac
extinguisher--until =
    .text = Go on until the basket is quite out, then fetch the second extinguisher as well
    .feedback = The extinguisher lasted twenty seconds. What one try does not put out, one walks away from.

# source: text=6c966d7d note=146c9e3f ask-1=250d6472 ask-2=475fa4b0
toilet =
    .text = A woman grips your arm: “My husband went to the toilet, and I can’t see him!” The toilet is by the vestibule; there is no smoke there, and a steward is there. What do you do?
    .note = The difference: the steward is still inside, on the way to an exit, and there is no smoke. Nobody goes back in from outside. With smoke in the vestibule the best answer would be to tell the fire crew.
    .ask-1 = Which rooms of your building would nobody check on the way out?
    .ask-2 = What would you tell the woman if the vestibule were full of smoke?
# source: text=a92f1cdc feedback=1cf6e7a9
toilet--herself =
    .text = Let her run to the door herself: it is a few steps, and he will listen to her
    .feedback = Both came out. Meanwhile one person was inside who should not have been, against the stream in the doorway.
# source: text=1f282e3d feedback=848f78bb
toilet--assume =
    .text = Calm her: he has surely left by another exit and is waiting in the yard
    .feedback = Nobody knew that. An unchecked “surely” leaves an empty line on the list.
# source: text=bb5de999 feedback=e7e2633d
toilet--steward =
    .text = Have the steward there open the toilet door, call, and leave together with him
    .feedback = “Fire, we’re leaving!” Behind two doors he had not heard a thing.
# source: text=69912abb feedback=95c38ace
toilet--report =
    .text = Send her to the assembly point, and report her husband missing to the fire crew
    .feedback = Safe, and they will know of him. In those same seconds the steward would have opened the door.

# source: from=ee2a62b9 text=b0cf7f0f
outside =
    .from = Stewards
    .text = “Gallery clear.” “Pews clear.” “Small room and toilet clear, coming out.” The last steward shuts the door behind.
# source: from=39a1f2ec text=221d083a
nearly-outside =
    .from = Safety lead
    .text = “That’s it, everybody out!” A few are still on the way or inside; the stewards come out. The list will tell who is missing.
# source: text=dfef74c9
outside-late =
    .text = Three and a half minutes. There are still people inside; sirens in the street. The first crew goes in with masks and brings the rest out; all of them walk.

# source: text=d0f8ef09 note=bfbf24c3 ask-1=88043500 ask-2=fc20bdb4 feedback=c211b8d5
assembly =
    .text = Now you are the safety lead, outside. Some people stand at the yard gate, where the engines will come in. The place agreed: { $assembly }. Put in order what you do; leave aside what you would not.
    .note = Counting works in one place only. A place of worship rarely has a list: count by families, groups and rows, and let each say who is missing. Ask who could do that in five minutes at your place.
    .ask-1 = How would you count people whose names you do not know?
    .ask-2 = Is your assembly point clear of the way in for engines?
    .feedback = The gate is clear, all are in one place, and everybody knows their own. The list took four minutes.
# source: text=142d8f03
assembly--coats =
    .text = Let two people fetch coats from the vestibule, where there is no smoke
# source: text=d4e0118d
assembly--count =
    .text = Find out by families and groups who is missing
# source: text=5e0a17cd
assembly--move =
    .text = Lead everybody from the gate to the place agreed
# source: text=2aea93f1
assembly--home =
    .text = Let those who are cold drive home at once
# source: text=d85c40c7
assembly--list =
    .text = Write down who is missing and where they were last seen
# source: text=245670bf
assembly--meet =
    .text = Have a steward meet the engines at the gate
# source: text=7a4babec
assembly--warm =
    .text = Seat older people and find blankets
# source: feedback=b7b3cb3c
assembly--no-coats =
    .feedback = Nobody goes back for coats. A vestibule that is clear now may not be clear in a minute.
# source: feedback=c383dec1
assembly--moved =
    .feedback = The engines stopped in front of people; a minute was lost within sight of the fire.
# source: feedback=e99cb88d
assembly--counted =
    .feedback = Until people are counted the crew searches, even if nobody is inside.
# source: feedback=e9b17583
assembly--not-home =
    .feedback = Whoever drives off uncounted is searched for in the smoke.
# source: feedback=f3c081ed
assembly--move-first =
    .feedback = The place first, then the count: in a crowd at the gate it never adds up.
# source: feedback=b115b0c1
assembly--listed =
    .feedback = Without a note the names reach the commander muddled.
# source: feedback=7d912eeb
assembly--met =
    .feedback = Nobody showed the way at the gate.
# source: feedback=65ca595c
assembly--warmed =
    .feedback = Without blankets people look for warmth themselves and scatter.

# source: text=4f1fa9fb note=fc518d28
engines =
    .text = The engines drive in; time since the call: { $minutes } min. The fire commander walks up to you.
    .note = The arrival time is a training assumption from the site card, not a promise of the service.
# source: text=3ef578ab note=fc518d28
engines-wait =
    .text = Time since the call: { $minutes } min. The engines wait at the gate, and the count is not clear. The fire commander helps to move people and to count again.
    .note = The arrival time is a training assumption from the site card, not a promise of the service.

# source: text=612d89ea note=04219ac2 ask-1=f39ba3f0 ask-2=b51e3013 feedback=50ca333c
hand-over =
    .text = You are the safety lead. The fire commander has one minute. In each field choose what you say.
    .note = Tell one person, and wait until it is repeated. The sheet with plan, panels and hydrant has to be made beforehand: ask where it is at your place.
    .ask-1 = Where in your building is the sheet to hand to the commander?
    .ask-2 = Who knows where electricity and gas are turned off?
    .feedback = In one minute, to one person: people, place, dangers, plan, water. It is repeated, and the crew goes.
# source: text=dacb8a8b
hand-over--whom =
    .text = To whom
# source: text=4be1a083
hand-over--whom-passing =
    .text = To the first firefighter who walks past.
# source: text=8aac7432
hand-over--whom-leader =
    .text = To the commander in person, face to face.
# source: text=10a03aab
hand-over--missing =
    .text = People
# source: text=da31c4aa
hand-over--missing-exact =
    .text = How many are counted, who is missing, where last seen.
# source: text=303030e6
hand-over--missing-guess =
    .text = They are all out, I think.
# source: text=cdf4997b
hand-over--where =
    .text = Where it burns
# source: text=a5260693
hand-over--where-all =
    .text = The whole building is on fire.
# source: text=1e1ef51f
hand-over--where-exact =
    .text = The back room at the front of the hall, yard side.
# source: text=eb3d7f52
hand-over--danger =
    .text = Dangers
# source: text=d6b0f277
hand-over--danger-known =
    .text = Candles, an electrical panel; I don’t know about gas.
# source: text=2ec7a212
hand-over--danger-none =
    .text = There is nothing dangerous.
# source: text=bf0055ed
hand-over--plan =
    .text = Plan and keys
# source: text=822a7f76
hand-over--plan-here =
    .text = In this folder: plan, keys, panels.
# source: text=ac9aa4e2
hand-over--plan-inside =
    .text = The plan hangs on the wall of the vestibule.
# source: text=8f28833f
hand-over--water =
    .text = Water
# source: text=42b0236a
hand-over--water-unknown =
    .text = There is a tap in the kitchen.
# source: text=ebca13a2
hand-over--water-here =
    .text = A hydrant by the gate, marked on the plan.
# source: text=efaf2d01
hand-over--done =
    .text = What was done
# source: text=96f35df0
hand-over--done-times =
    .text = 11:20 smoke, then alarm and 112; which doors are shut.
# source: text=9603db1b
hand-over--done-well =
    .text = All was done as it should be.
# source: text=85f9d107
hand-over--care =
    .text = Who needs help
# source: text=27da9bc0
hand-over--care-later =
    .text = Ask the medics.
# source: text=7bbbc4f5
hand-over--care-told =
    .text = Two wheelchair users and older people, at the assembly point.
# source: feedback=121f01ba
hand-over--to-the-leader =
    .feedback = What is told in passing does not reach the commander.
# source: feedback=92430a7d
hand-over--people-exact =
    .feedback = “I think” means that somebody has to go and look.
# source: feedback=3f574aa0
hand-over--no-false-safe =
    .feedback = Nobody has checked. Say what you know, and admit what you do not.
# source: feedback=a0d39deb
hand-over--place-exact =
    .feedback = The exact place saves a walk round the whole building.
# source: feedback=73d2a85e
hand-over--plan-given =
    .feedback = A plan that hangs inside helps nobody outside.
# source: feedback=f4e2716a
hand-over--water-told =
    .feedback = Looking for a hydrant costs precious minutes.
# source: feedback=1b008ce7
hand-over--times-told =
    .feedback = Times and doors tell how far the fire can have come.
# source: feedback=be2b98a9
hand-over--care-given =
    .feedback = Only you know who needs help and where they are.

# source: text=b22a4070 note=4b3ba0fc ask-1=e2e24ff1 ask-2=9a6a81eb reply-text=ebb9f0f8 feedback=cf9b6a3c
rumours =
    .text = 11:50. Now you are the speaker for the community. The fire commander: “Nobody inside, nobody hurt, we are putting it out.” Relatives ring. What is true, what is not, what is not known yet?
    .note = The cause is always “not known yet”, even if somebody saw a candle. In a group let everybody write two sentences, and read some of them aloud.
    .ask-1 = Who in your community would answer relatives, and who would stand in?
    .ask-2 = Why is nothing said about the cause, even if everybody “knows” it?
    .reply-text = What do you write to the relatives?
    .feedback = One message, one speaker, and the cause is left to the investigators.
# source: text=94292d8f feedback=7d24b0e5
rumours--candle =
    .text = A candle that was not put out is to blame.
    .feedback = Investigators find the cause. Some person lit that candle.
# source: text=cbfa40c8 feedback=54679494
rumours--hurt =
    .text = Many are in hospital.
    .feedback = Nobody is hurt. That is what relatives want to hear first.
# source: text=8ccc24e8 feedback=59bfa6f9
rumours--set =
    .text = Somebody set the building on fire.
    .feedback = Neither claim nor deny it: a guess already accuses somebody.
# source: text=148dd25a feedback=1d2a5f0c
rumours--out =
    .text = Everybody has been brought out.
    .feedback = The commander has confirmed it; it may and should be said.
# source: text=b4108e86 feedback=a0de115e
rumours--silence =
    .text = Until all is clear we make no comment. Please do not call, and do not believe others.
    .feedback = Rumours fill the silence, and people come to see for themselves.
# source: text=efcf6723 feedback=2bf6c15d
rumours--facts =
    .text = All out, nobody hurt. Meet at: { $assembly }. The cause is being investigated. Next news 12:15.
    .feedback = What is checked, where to meet one’s own, and when the next news comes.
# source: text=13c28b18 feedback=5fdf10d9
rumours--tomorrow =
    .text = All are out, nobody is hurt. For the rest please see our website tomorrow morning.
    .feedback = True, and it calms. But where to meet one’s own now, nobody knows.
# source: text=59494d1f feedback=a3d46d80
rumours--video =
    .text = All are out. Watch it burn (video); it seems that a candle was not put out.
    .feedback = The video frightens, and nobody knows yet who or what is to blame.

# source: text=8d04a89c note=265e958f ask-1=b6b16476 ask-2=99c7f9ad
go-in =
    .text = 12:05. Now you are the safety lead. The fire is out, the engines are still there. People are cold: “May we go in? Our coats, medicines and keys are inside.” What do you do?
    .note = Out is not the same as safe: smoke, heat, electricity, structure. Only the fire commander gives leave. Ask who at your place could say no to a hundred and eighty people.
    .ask-1 = What can be dangerous in a building where nothing burns any more?
    .ask-2 = Where would your people keep warm for two hours?
# source: text=5d36a4c9 feedback=297b7df7
go-in--pairs =
    .text = Let them in two by two, with a steward, only as far as the coats in the vestibule
    .feedback = A firefighter leads them all out. In the vestibule the meter showed carbon monoxide, which nobody sees or smells.
# source: text=fa40121e feedback=74fe724a
go-in--air =
    .text = Open all doors, air the place for ten minutes, and then let everybody in
    .feedback = The draught wakes the fire in the back room. Airing is done by the crew, when the commander gives leave.
# source: text=beac49ec feedback=8c0e700e
go-in--ask =
    .text = Nobody in until the commander agrees; hand over a list of medicines and keys
    .feedback = The crew brings the medicines out by the list. The others keep warm in a neighbour’s hall.
# source: text=02708f1c feedback=a3db6141
go-in--homewards =
    .text = Let nobody in, and ask all to go home as they are and to come back tomorrow
    .feedback = Safe. But some needed their medicine at once, and keys stayed inside.

# source: text=18cbc744
look-back =
    .text = The commander hands the building back. The back room is black, the hall is whole. It remains to look back.
# source: text=8007e5ba
look-back--to-safe =
    .text = Look back on that day
# source: text=422eaec0
look-back--to-uneven =
    .text = Look back on that day, and on what went wrong
# source: text=e4ea5068
look-back--to-luck =
    .text = Look back on that day honestly
# source: text=dd69d35a debrief=7c07125f
safe =
    .text = Everybody got out, everybody is counted, nobody went back. In their first minute the crew knew where it burned and who needed help.
    .debrief = What gave most time: the voice, an open exit, or somebody at the door? What of it can be done in your building before the next gathering?
# source: text=bba7d95e debrief=a8fbec62
uneven =
    .text = Nobody is hurt. Yet something was delayed or stayed unclear: an exit, the list, the call, or the word to the commander.
    .debrief = Find that one moment. What would have changed it: a key, a sentence at the microphone, a sheet for the commander, a steward at the door?
# source: text=79fa1e73 debrief=6d431dc3
luck =
    .text = Nobody is hurt, but only by luck: at several moments there was nothing else between people and smoke.
    .debrief = Talk about actions, not about who is to blame. Why did it seem right at that moment, and what would have stopped it?

# source: from=74167a05 text=63f141fe note=eada5044
event--rumour =
    .from = Neighbourhood chat
    .text = “Explosion in the place of worship, all in hospital! A candle, or somebody set it!”
    .note = Comes before the message to relatives. Do not answer at once; ask who would answer, and what.
# source: from=b742c77d text=c1e574fe note=c5460725
event--car =
    .from = A visitor
    .text = “My car is by the gate. May I drive off?”
    .note = A good answer: first tell a steward that you are out; the car is moved only if it is in the way and the commander allows it.

# source: text=fc0d004a
task--called =
    .text = Help is called within a minute of seeing the smoke
# source: text=3191e20f
task--nobody-back =
    .text = Nobody goes back into the building that has to be left
# source: text=f635e390
task--handed-over =
    .text = Count and list are there when the fire crew arrives

# source: opening=1731473e rule-1=f79b3bfe rule-2=43b7b527 rule-3=1772d86e rule-4=b4d62c44 silence=582f7cd1 signal=552eaadc wallet-1=5f0eef5f wallet-2=807fd5a7 wallet-3=b1b1f794
guide =
    .opening = Today we play through one festive day: a full hall, and smoke from the back room. Building and people are made up, and nobody is hurt. Part of it happens on a plan, where time runs for real. If it reminds you of something, you may leave at any moment. Nobody is judged: we look for what should be put right in our own building.
    .rule-1 = What is said here about your building stays here
    .rule-2 = We talk about actions, not about people
    .rule-3 = Mistakes are allowed here: that is what practice is for
    .rule-4 = “I don’t know” is a good answer, and so is no answer
    .silence = Silence means that somebody is thinking. The story waits; the plan waits until “Start” is pressed.
    .signal = Before we begin: which phrase means “take your posts” to the stewards? The people in the hall are told plainly that there is a fire; the phrase is for stewards only.
    .wallet-1 = Smoke? One raises the alarm, one calls 112.
    .wallet-2 = What happened, what to do, which way. Nobody goes back.
    .wallet-3 = The stewards’ phrase: { $signal }

# source: text=0b01e609 owner=2cedfc68
action--exits =
    .text = Walk round all exits before each gathering: clear, unlocked, signs lit; note who did it
    .owner = Head steward
# source: text=22d6cd9b owner=39a1f2ec
action--sheet =
    .text = On one page for the fire crew: plan, panels, gas, hydrant, keys; decide who carries it out
    .owner = Safety lead
# source: text=35b5c0d9 owner=39a1f2ec
action--drill =
    .text = Arrange an evacuation drill with the fire service, wheelchairs included, and write down the time
    .owner = Safety lead

# source: name=cea0a798
plan =
    .name = Place of worship, 30 x 15 m
# source: name=05aaab86
plan--level-ground =
    .name = Ground floor
# source: name=9d6ee745
plan--zone-pews-north =
    .name = Pews, north side
# source: name=2ad8fe24
plan--zone-pews-south =
    .name = Pews, south side
# source: name=c6c81002
plan--zone-back =
    .name = Back of the hall
# source: name=cbfb0648
plan--zone-front-row =
    .name = Places before the first row
# source: name=678aa949
plan--zone-front =
    .name = Front
# source: name=6943d0dc
plan--zone-sacristy =
    .name = Back room
# source: name=1c6112f1
plan--zone-vestibule =
    .name = Vestibule
# source: name=51ce49e1
plan--zone-side-room =
    .name = Small room
# source: name=755391d1
plan--zone-toilet =
    .name = Toilet
# source: name=63b06ae0
plan--zone-stair-lobby =
    .name = Stair lobby
# source: name=7b4f72d6
plan--level-upper =
    .name = Gallery level
# source: name=6e320ec0
plan--zone-gallery =
    .name = Gallery
# source: name=22df425c
plan--stair-gallery-stair =
    .name = Gallery stairs
# source: name=7dd52c28
plan--door-main =
    .name = Main entrance
# source: name=36b1edc6
plan--door-yard =
    .name = Yard exit
# source: name=954aa3b9
plan--door-garden =
    .name = Garden exit
# source: name=92af2ec9
plan--door-inner =
    .name = Hall doors
# source: name=0efb1eaa
plan--door-sacristy-door =
    .name = Door of the back room
# source: name=9b706d23
plan--door-side-room-door =
    .name = Door of the small room
# source: name=590e950b
plan--door-lobby-door =
    .name = Door of the stair lobby
# source: name=b49cb817
plan--door-toilet-door =
    .name = Toilet door
# source: name=841d2f09
plan--people-north =
    .name = Visitors, north side
# source: name=4619ce73
plan--people-south =
    .name = Visitors, south side
# source: name=6fecfc0f
plan--people-families =
    .name = Families
# source: name=02edf32a
plan--people-carers =
    .name = Parents with small children
# source: name=f7bdb957
plan--people-elders-north =
    .name = Older people, north side
# source: name=a75e6d7e
plan--people-elders-south =
    .name = Older people, south side
# source: name=84a5f253
plan--people-wheelchairs =
    .name = Wheelchair users
# source: name=b8b56303
plan--people-helpers =
    .name = Agreed helpers
# source: name=047c50e6
plan--people-leaders =
    .name = Those who lead at the front
# source: name=7005e220
plan--people-singers =
    .name = Singers in the gallery
# source: name=69ee228d
plan--people-tea =
    .name = Those who make the tea
# source: name=e6c79289
plan--people-late =
    .name = Latecomers
# source: name=bb7ea9ca
plan--people-visitor =
    .name = Somebody in the toilet
# source: name=6e398a39
plan--people-steward-door =
    .name = Steward at the entrance
# source: name=2f9d2aae
plan--people-steward-hall =
    .name = Steward in the hall
# source: name=8b56b20d
plan--people-steward-side =
    .name = Steward by the small room
# source: name=8251dfdc
plan--people-steward-gallery =
    .name = Steward in the gallery
# source: name=c4c8f32f
plan--hazard-smoke =
    .name = Smoke
# source: name=98491c3d
plan--marker-assembly =
    .name = Assembly point in the garden
# source: name=e8c554b5
plan--marker-extinguisher-front =
    .name = Fire extinguisher
# source: name=e8c554b5
plan--marker-extinguisher-door =
    .name = Fire extinguisher
# source: name=0c4e3aed
plan--marker-first-aid =
    .name = First-aid kit
# source: name=2b301d89
plan--marker-keys =
    .name = Key of the garden exit
# source: name=49b69dd7
plan--marker-button =
    .name = Alarm button
