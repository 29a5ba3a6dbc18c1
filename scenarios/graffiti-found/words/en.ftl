### English words of “A painted wall and a broken window at opening time”.

# source: title=ab9fc5f1 summary=f147dd04 content-note=e467aab5 objective-1=2b849585 objective-2=4aefede8 objective-3=8f770641 objective-4=6c189ec8 objective-5=d1155227
scenario =
    .title = A painted wall and a broken window in the morning
    .summary = Two hours before the morning’s gathering the caretaker finds hostile graffiti at the entrance, a broken window and somebody’s bag.
    .content-note = Hostile graffiti, and the fear that follows. The symbols are neither shown nor described, and nobody is hurt. You may stop at any moment.
    .objective-1 = Stay outside, and judge a strange item by sight alone, from a distance
    .objective-2 = Call for help within five minutes: where, what, details
    .objective-3 = Keep the evidence until the police allow the cleaning
    .objective-4 = Tell people and the press the truth: no guesses, no blame
    .objective-5 = Write a report that can be used, then look after the people and the building

# source: text=efce732c
source--vdd =
    .text = Latvian State Security Service: do not approach or touch a suspicious bag; leave, and report it
# source: text=542544cb
source--hot-rain =
    .text = Suspicious items: hidden, obviously suspicious, not typical (HOT); recognise, avoid, isolate, notify (RAIN)
# source: text=7efdfe9d
source--vugd-112 =
    .text = Latvian State Fire and Rescue Service: when and how to call 112, suspicious items included; where, what, details; give name and number; do not hang up first
# source: text=b3fc396a
source--graffiti =
    .text = Advice on graffiti: before cleaning take colour photographs with place, date and time; report; find witnesses and cameras; then clean fast
# source: text=422af2e4
source--bias =
    .text = Lists of bias indicators: words and symbols, place, date, earlier incidents; none of them alone is proof
# source: text=030787b6
source--odihr =
    .text = OSCE ODIHR: a report gives place, date, description and bias indicators; attacks on property are counted too
# source: text=51fe325d
source--law =
    .text = Latvian Criminal Law and the judgment Hanovs v. Latvia (ECtHR, 2024): authorities must look into a possible bias motive; those who spread hateful content may be liable as well
# source: text=a64733a5
source--police-report =
    .text = Latvia: a written report reaches the State Police at a station, by post, by official e-address or by e-mail with a secure signature
# source: text=da11121d
source--weak-points =
    .text = Weak points of places of worship: unwatched doors, an empty building, published times
# source: text=abb2e105
source--perimeter =
    .text = Advice against arson and vandalism: lit surroundings, locked doors and windows, an alarm
# source: text=e087eff9
source--practice =
    .text = General professional practice and proposals of the authors; agree them with your local police

# source: name=f5daef74
seat--caretaker =
    .name = Caretaker
# source: name=39a1f2ec
seat--safety =
    .name = Safety lead
# source: name=8a989d1c
seat--speaker =
    .name = Speaker for the community

# source: text=34303883 note=dde809ac ask-1=ca71f217 ask-2=1106bd06
found =
    .text = 06:40, { $place }. You are the caretaker, coming to unlock. The wall by the entrance is painted: [symbol] and a few words. On the yard side a window is broken. Inside: dark and quiet. At 09:00: { $gathering }. What do you do first?
    .note = Let the group first say what it feels: anger and fear in the first minute are natural. Then ask: is it over? Silence does not prove it. Do not describe the symbols.
    .ask-1 = From where could you see your building without going near it?
    .ask-2 = Who unlocks your building in the morning, and is that person alone?
# source: text=93df99e9 feedback=c6a3db58
found--doorstep =
    .text = Unlock the door, switch on the corridor light and call from the threshold whether anyone is inside
    .feedback = If somebody was inside, you stepped right into their way. Outside you can learn just as much, and traces stay untouched.
# source: text=c17c34e4 feedback=0bb17125
found--stay-out =
    .text = Stay outside, step back, and watch and listen for a moment, phone in hand
    .feedback = In a minute you have seen all you need, and you stand in nobody’s way, even if somebody is still inside.
# source: text=fff97acd feedback=f0c1900d
found--car =
    .text = Go back to the car, lock yourself in and ring the safety lead, who can then decide
    .feedback = That is safe. “Don’t go in, I’m on my way!” But two minutes have passed, and nobody has looked yet.
# source: text=61493582 feedback=c928f3ec
found--search =
    .text = Walk through all the rooms to make sure that nothing is stolen and nothing is burning
    .feedback = Nobody was there, but you only learned that by going in. The police search a building: nobody goes in alone in the dark.

# source: text=faf736e1
glass =
    .text = Glass crunches underfoot, and a draught comes down the corridor. Nobody answers. You go back out; your footprints stay on the floor.

# source: text=5bb388ac note=f7b33a54 ask-1=c6028e2a ask-2=f91971e1
bag =
    .text = Under the broken window, by the wall, stands a dark sports bag. It was not there when you locked up yesterday; no owner is in sight. The first people walk past to the bus stop. What do you do?
    .note = Two good answers: the call first, or one photograph from afar first. Distance and five minutes matter, not the order. No close-up before the police. Check safe distances with your police.
    .ask-1 = What exactly is unusual about this bag, and what is only our fear?
    .ask-2 = How would you hold back passers-by at your place without going near it yourself?
# source: text=64105a00 feedback=7b606696
bag--move =
    .text = Carefully push the bag aside with your foot, so that people can pass the window safely
    .feedback = The bag tipped over, and you ran across the street. Nobody pushes, pulls or opens a strange item, however good the intention.
# source: text=7421fb79 feedback=03bf830e
bag--photo-call =
    .text = Walk to the corner of the house opposite, take one photo from afar, and then call
    .feedback = The photograph took ten seconds, from a safe place. The order does not matter if you are far away and call within five minutes.
# source: text=16d49b8f feedback=a0c5bbd9
bag--ignore =
    .text = Leave the bag alone, calmly finish looking at the wall and window, then report it all together
    .feedback = For five minutes you stood right beside it. You crossed the street only when a passer-by called out. Distance first, then everything else.
# source: text=b658b759 feedback=bd67845f
bag--call-photo =
    .text = Keep away from the bag, walk to the corner of the house opposite, and call at once
    .feedback = An odd place, an odd hour, nobody with it: eyes are enough. A photograph from afar can be taken after the call too.
# source: text=0c1aa525 feedback=582f669c
bag--ask-lead =
    .text = Walk to the corner of the house opposite and ring the safety lead, who can then call the police
    .feedback = You are in a safe place. “Call yourself, you’re the one who sees it!” is the answer. Help is called by whoever is on the spot.

# source: text=23e65352 note=d09d30f5 ask-1=7362f77d ask-2=989f5e8a closing=f9567a4e feedback=e4f01631
call-112 =
    .text = You have moved back to the corner of the house opposite; from here you can see the building, the window and the bag. Make the call: pick what you say, one card at a time.
    .note = In a group one person speaks aloud and the trainer is the operator. The direct number of the Latvian police is 110; 112 is right for a suspicious item too. “I don’t know” is a good answer. The program dials nothing.
    .ask-1 = What must the patrol know before it walks up to the building?
    .ask-2 = Why is “I don’t know” the best answer to “Who did it?”
    .closing = I can hear you. Keep away from the building, the patrol is coming.
    .feedback = The address, what happened, the bag and an honest “I don’t know”: the patrol knows where to go and what to keep away from.
# source: text=00a2ecd3
call-112--ask-where =
    .text = 112, go ahead. Where do you need help?
# source: text=97e3dbdc
call-112--ask-what =
    .text = What has happened?
# source: text=39d6ed66
call-112--connecting =
    .text = Connecting you to the police. Please don’t hang up.
# source: text=ee9d6cc9
call-112--ask-inside =
    .text = Police. Is anyone in the building?
# source: text=f2d0f23d
call-112--ask-else =
    .text = Can you see anything else that is unusual?
# source: text=7aeadd23
call-112--ask-who =
    .text = Do you know who did it?
# source: text=c42fbb8e
call-112--ask-name =
    .text = What is your name, and which number can we ring you back on?
# source: text=bf1e0c14
call-112--on-the-way =
    .text = A patrol is on its way. Keep away from the bag, and stay where we can reach you.
# source: text=633b797c reply=86af6542
call-112--by-the-park =
    .text = At our place, the big building by the park.
    .reply = I need an address: street, number, entrance.
# source: text=6c2b802b reply=74858fb3
call-112--who-guess =
    .text = Everybody here knows who does things like that.
    .reply = Tell me only what you have seen.
# source: text=5a339906 reply=1c49ecd3
call-112--what =
    .text = During the night a window was broken and a wall painted. I can see nobody hurt.
    .reply = Understood. Are you safe yourself?
# source: text=de71a979 reply=5506d116
call-112--inside-nobody =
    .text = Nobody, or I would have heard something.
    .reply = So nobody has checked.
# source: text=fc4e2fd5
call-112--stay =
    .text = All right, I’ll wait.
# source: text=1e55fd0e reply=dfd18e58
call-112--address =
    .text = The address: { $address }. Main entrance from the street.
    .reply = I have that.
# source: text=5087c8c7
call-112--nothing-else =
    .text = No, I think that is all.
# source: text=91e88314 reply=8c63ec61
call-112--bag-seen =
    .text = Under the window is a dark bag with no owner. I am a long way from it.
    .reply = Good. Don’t go near it, and keep others back.
# source: text=a302d970 reply=75c80d39
call-112--name =
    .text = I give my name and telephone number.
    .reply = Thank you. Keep your phone with you.
# source: text=31f8e8b1 reply=1d8bfb25
call-112--outrage =
    .text = I can’t believe what they have done to us again!
    .reply = I understand. What exactly has happened?
# source: text=007abe2a reply=21e98de6
call-112--inside-unknown =
    .text = I don’t know. I’m outside, and I’m not going in.
    .reply = Quite right.
# source: text=d98d695d reply=5366d52d
call-112--who-unknown =
    .text = I don’t know, I saw nobody.
    .reply = All right.
# source: text=ce090329
call-112--keep-away =
    .text = I’ll stay here and warn people not to come closer.
# source: text=118348ea
call-112--hang-up =
    .text = That’s all, I have to go and see to the others.
# source: feedback=7895acb4
call-112--address-told =
    .feedback = There was no address. If the call breaks off, the patrol does not know where to go.
# source: feedback=fd15f3a8
call-112--bag-told =
    .feedback = The bag was not mentioned. The patrol would have walked up to the window unwarned.
# source: feedback=3039713b
call-112--what-told =
    .feedback = The operator never heard what has happened, and cannot judge whom to send.
# source: feedback=61483db0
call-112--no-guess =
    .feedback = A guess about the culprits says nothing about what happened, and may lead to innocent people.
# source: feedback=7978c8b8
call-112--inside-honest =
    .feedback = Silence does not prove that a building is empty. The police would go in with wrong information; “I don’t know” is safer.
# source: feedback=a38a4adc
call-112--no-hang-up =
    .feedback = You hung up first. The operator can no longer ask or advise; it is the operator who ends the call.
# source: feedback=ab322a1e
call-112--inside-told =
    .feedback = The patrol needs to know that the building has not been checked and that you are outside.
# source: feedback=63f5cac1
call-112--address-first =
    .feedback = The address first: then even a call that breaks off is of use.
# source: feedback=5f53bc8b
call-112--name-told =
    .feedback = If the call breaks off, a known number can be rung back.

# source: from=77b5f36f text=20745dfa
call-back =
    .from = The operator
    .text = “The call ended, and I still lack what matters most. Once more, please: the exact address, and is there anything suspicious near the building?” You tell both. Three minutes are lost.

# source: text=493084a2 note=07caf0d3
police-there =
    .text = { $minutes ->
        [one] The police are here, { $minutes } minute after the call.
       *[other] The police are here, { $minutes } minutes after the call.
    } The street is closed; officers search the rooms, specialists the bag. A neighbour heard glass break at about two. The police have asked the shop to keep its camera recording.
    .note = The arrival time is an assumption for training from the site card, not a promise of a service. Recordings are usually overwritten within days: how long does your camera keep them?

# source: from=35f4874b text=7975009d
bag-forgotten =
    .from = The officer
    .text = “There is nobody in the building. The bag is harmless: sports clothes, some pupil forgot it here late last night. You were right to call.”
# source: from=35f4874b text=f20684f8
bag-paint =
    .from = The officer
    .text = “There is nobody in the building. The bag is harmless: spray cans and gloves. That is evidence, and the forensic expert will work on it. You were right to call.”

# source: text=3a276ff5 note=f9274cc8 ask-1=c3c25964 ask-2=22079b1f feedback=a618e6e0
scene =
    .text = 07:25. The officer lets you come closer, touching nothing, and asks you to help guard the place until an expert comes at about ten. Volunteers arrive, one with bucket and brush. Put in order what you will do; leave out what you should not.
    .note = Photographs are taken only now: nobody is inside, the bag has been checked, the police agree. Wide, middle, close. Ask who in your group would be the one with the brush: that person means well.
    .ask-1 = What would you say to the person with the brush, so that nobody feels turned away?
    .ask-2 = What in your building could close off an entrance if there is no tape?
    .feedback = The place is cordoned off, photographed from wide to close, and all is noted. The volunteers wait elsewhere – { $assembly } – and share out the afternoon’s work.
# source: text=e657c660
scene--close =
    .text = Photograph it close up, holding a ruler beside it
# source: text=ebcbf40f
scene--wash =
    .text = With the volunteer, wash off at least the worst word
# source: text=248c5620
scene--phrase =
    .text = Tell the volunteers the phrase agreed: “{ $signal }”
# source: text=cf1c73f6
scene--wide =
    .text = Photograph the whole view, then wall and window at medium range
# source: text=5b884ff3
scene--sweep =
    .text = Sweep up the glass so that nobody is cut
# source: text=6f2802d5
scene--cordon =
    .text = Close off the wall, the window and the path with chairs and tape
# source: text=2b462609
scene--log =
    .text = Write down the time, the place and everybody who has been here
# source: feedback=f5417e0e
scene--not-washed =
    .feedback = What is washed off is lost to the investigation. The brush will be needed in a few hours, when the police allow it.
# source: feedback=786f649c
scene--not-swept =
    .feedback = From the glass the expert sees where the window was struck from, and with what. So that nobody is cut, close the place off; do not sweep.
# source: feedback=b5f411b7
scene--cordoned =
    .feedback = Without a cordon people walk right across the traces. A few chairs are enough.
# source: feedback=a5daed51
scene--cordon-before-photos =
    .feedback = Cordon first, photographs then: while you take them, others come up to the wall.
# source: feedback=1d2a309a
scene--wide-before-close =
    .feedback = The wide view first, the close-up after it: otherwise nobody can tell where it is.
# source: feedback=297fb196
scene--photographed =
    .feedback = Without a wide view with time and place your own report will be incomplete.
# source: feedback=f2df6246
scene--photographed-close =
    .feedback = A close-up with a ruler shows the size. Such pictures go with the report and are not passed on.
# source: feedback=39464cb1
scene--logged =
    .feedback = In a week nobody will remember who was here and when. A scrap of paper is enough.
# source: feedback=bf80066e
scene--phrase-said =
    .feedback = The volunteers are walking straight to the entrance. The agreed phrase holds them back without alarm and without a speech.

# source: from=35f4874b text=6e26d1bb
stopped =
    .from = The officer
    .text = “Please stop there. Part of what the expert needs is gone. Let nobody touch the rest.”

# source: text=785e7286 note=fe24db2a ask-1=d1f3aa40 ask-2=1e5c0e1a
tell =
    .text = You are now the safety lead. 07:35. The police are at work; on the way is { $leader }. Your phone never stops ringing, and a volunteer is showing a close-up of the symbol. Whom do you tell now, and what?
    .note = Ask which neighbours of yours should be warned: places of worship of other faiths and schools too. Passing on the picture spreads just what the maker of the symbol wanted.
    .ask-1 = Which three numbers would you like to see on a card beside your telephone?
    .ask-2 = Why does a warning to neighbours need no picture?
# source: text=f5369198 feedback=e767b08c
tell--chat =
    .text = Put the close-up in the community chat, so that everyone knows at once and need not ask
    .feedback = Within an hour hundreds have seen it, children too. Passed on, it frightens a second time, and those who pass it on may be liable.
# source: text=4ac2a68e feedback=8ba713e3
tell--board =
    .text = Ring the leadership and tell the others nothing until the police have finished their work
    .feedback = The leadership knows, and nothing needless has spread. But the place of worship next door does not know that it should look at its own building.
# source: text=95bac2c9 feedback=656f88a3
tell--silence =
    .text = Tell nobody for now, the leadership included, so as not to spoil the morning or cause fear
    .feedback = Who learned of it from a passer-by: { $leader }. Where there is no news rumours grow, and the neighbours were left unwarned.
# source: text=415ffbff feedback=1bfdc721
tell--circle =
    .text = Without pictures, ring the leadership and neighbouring places of worship, so that they check theirs
    .feedback = Two of them went round their buildings; one found a window ajar and locked it. The insurer can wait until noon.

# source: text=9d9a0bef note=bb065e25 ask-1=6f7ee5ff ask-2=9dbcce8e
service =
    .text = 08:10. You are the safety lead. In fifty minutes: { $gathering }. The main entrance is cordoned off; the side entrance is checked and clear, and the police allow its use. The decision is for { $leader }, who asks your advice. What is it?
    .note = This is not about courage. Cancelling is allowed; cancelling without a word is what harms. You may ask for a patrol, but not demand one. Ask what the children will see on their way in, and who will talk to them.
    .ask-1 = In which words would you say it in the first minute?
    .ask-2 = What happens to people who learn of it only from the news?
# source: text=db61aae1 feedback=cc0670c6
service--open-side =
    .text = The side entrance, two briefed greeters, and right at the start the truth in three sentences
    .feedback = The patrol stays until ten, as you asked. People come in quietly, hear the truth and stay. Greeters walk the children round the cordon.
# source: text=d2d16618 feedback=4cf72017
service--banner =
    .text = Cover the wall with a large banner and say that repairs are under way, to spare people the fear
    .feedback = Ten minutes later somebody lifts the corner of the banner, and it all comes out. A kindly untruth costs trust just when it is needed.
# source: text=0287e444 feedback=b60f31be
service--deny =
    .text = Say that the picture in the chat is old and exaggerated, to spare people the fear
    .feedback = At the cordon everybody sees that it is from today. After that nobody believes what is true, either.
# source: text=b43b73a1 feedback=679d4f54
service--cancel =
    .text = Put “Cancelled today” on the door and on the web page, without explaining any further
    .feedback = Cancelling is fine if you say why, and where to meet. If nothing is explained, the empty doorway speaks for those who painted the wall.
# source: text=d88c8d8d feedback=d466494a
service--at-the-end =
    .text = The side entrance, two greeters; tell people what happened at the end, when all has gone calmly
    .feedback = Everyone is safe and the entrance works. But all had seen the police car: for an hour they guessed instead of listening.

# source: from=a2019071 text=fc10c5f3 note=612128aa
journalist =
    .from = A journalist
    .text = 10:00. You are now the speaker for the community. “We publish in ten minutes. Online they write of a bomb, injured people, youngsters. What can you confirm? And will you send a close-up?”
    .note = If somebody in the group has never talked to the press, play the journalist yourself and let that person answer.

# source: text=22057153 note=2b035281 ask-1=bea4dcea ask-2=5792ed17 reply-text=5923e29c feedback=3196bf40
press =
    .text = You ask for two minutes. Sort what is being written: what is true, what is not, what is not known yet?
    .note = The most important column is “not known yet”: that is where the culprit and the motive are. Bias indicators are for the police, not for the press. Parents get the same answer, unchanged.
    .ask-1 = What of this can be told to parents, and how would it differ from the answer to the press?
    .ask-2 = Who in your community talks to the press if the speaker is away?
    .reply-text = What do you answer the journalist?
    .feedback = Two facts, two rumours, two things not known yet. An answer needs no more than that.
# source: text=e9fbcbca feedback=e8bab43c
press--damage =
    .text = During the night a window was broken and a wall painted.
    .feedback = You saw it, and the police confirm it. A plain fact stops half of a rumour.
# source: text=52ecb1fc feedback=f64e5b11
press--bomb =
    .text = A bomb was found in the place of worship.
    .feedback = The bag was outside, and specialists found it harmless. That can be said for certain.
# source: text=3a375a2b feedback=2165a40d
press--young =
    .text = Local youngsters did it.
    .feedback = Nobody knows that. A guess becomes an accusation at once, and somebody may suffer for it.
# source: text=ad03fe83 feedback=d6d2335e
press--hurt =
    .text = People were injured.
    .feedback = Nobody was hurt, and that is what people need to hear first.
# source: text=cd9e5f97 feedback=95ae6346
press--hate =
    .text = This is a hate crime.
    .feedback = There are indicators, and the police must look into the motive. We may say how it affects us; the conclusion is theirs.
# source: text=741eca04 feedback=c7b92472
press--police =
    .text = The police are investigating.
    .feedback = The police are here, and the incident is on record. It may be said, and should be.
# source: text=a2d3b799 feedback=779d8b1c
press--guess =
    .text = “I can’t confirm anything, but everybody here has an idea who it may have been. Let’s wait for the police.”
    .feedback = The headline will be about the idea. It hits people who have done nothing.
# source: text=bb453bbc feedback=86040ad5
press--picture =
    .text = “A window broken, a wall painted, nobody hurt. I’ll send the close-up: let people see what we live with.”
    .feedback = The words are good, but the picture carries the symbol further than its maker ever could.
# source: text=4e35ebf9 feedback=be3461f6
press--later =
    .text = “No comment for the moment. At twelve there will be a statement from us; until then, please ask the police.”
    .feedback = Honest, and with a time. But for two hours others do the talking; three checked sentences could be ready now.
# source: text=2f8ed8f9 feedback=017ac34f
press--statement =
    .text = “A window broken, a wall painted, nobody hurt. We condemn it. The police are at work; thank you, neighbours!”
    .feedback = What happened, what we think of it, who is at work, thanks. No guesses and no picture; parents get the same.

# source: text=844330f0 note=827b6689 ask-1=4623de59 ask-2=151f5af8
clean =
    .text = You are now the safety lead. 10:40. The expert is still at work. A firm that you know is here and would clean the wall free of charge, but only until noon. People want it gone. What do you say?
    .note = Wanting to clean is healthy and right, only an hour too early. Clean on the same day once it is allowed: graffiti that stays in sight invites the next. Record the cost.
    .ask-1 = Who in your place may say: now it can be cleaned?
    .ask-2 = What can people do with their hands while cleaning is not allowed yet?
# source: text=10f8557d feedback=8100ba79
clean--hold-off =
    .text = Ask the expert at what hour it will be allowed, and arrange the cleaning for right after that
    .feedback = The expert: “Another fifty minutes.” The cleaners have a coffee with the volunteers, and by the afternoon the wall is clean.
# source: text=11de87ba feedback=ccf2820b
clean--own-up =
    .text = Tell the expert what has been touched, and clean only once permission is given
    .feedback = The expert notes what was disturbed and begins with what is left. A mistake owned up to costs an investigation less than one kept quiet.
# source: text=44a3e4fa feedback=2712bca4
clean--now =
    .text = Accept the help now: there are photographs, the expert has seen the wall, and people will feel better
    .feedback = The expert had not yet taken a paint sample. A photograph shows what was written, but not with what; that can no longer be learned.
# source: text=ca660ef0 feedback=dc1fd831
clean--next-week =
    .text = Thank them, decline for today, and arrange with the firm to clean the wall next week
    .feedback = The evidence is untouched. But for a week everybody will walk past the words; once allowed, they could have gone the same day.
# source: text=cb5a7568 feedback=7469cee2
clean--insurer =
    .text = Let nobody clean the wall until the insurer has come and assessed all the damage
    .feedback = Photographs and a bill are usually enough for an insurer. The words stay up for weeks, hurt every morning and invite the next.

# source: from=3ba25f9f text=f1c30f8f
released =
    .from = The investigator
    .text = 11:30. “We have finished, the place is yours. Add the bills for cleaning and glass to the file. I await your report.”

# source: text=0169868e note=76d028f3 ask-1=9893b5e4 ask-2=e9ab865c feedback=c50cfd4d
report =
    .text = 14:00. You are the safety lead, writing the report. Last month there were two hostile calls. In each field choose what you write.
    .note = Name indicators, do not judge the motive; how the community itself perceives it is an indicator too, if it is called that. In a real report the symbol is described exactly, but for the police only. In Latvia a report goes to the police at a station, by post, by official e-address or by signed e-mail.
    .ask-1 = Which field would stay empty in your building today?
    .ask-2 = Who will need this report a year from now?
    .feedback = A stranger too will understand this report. One copy for the police, one for you, one for the count.
# source: text=b00de210
report--when =
    .text = Time and place
# source: text=afbb43f7
report--when-rough =
    .text = During the night or early in the morning, at our building.
# source: text=d5696e96
report--when-exact =
    .text = Noticed 06:40; not there at 21:30 the evening before. Address: { $address }.
# source: text=69509670
report--what =
    .text = What happened
# source: text=70ea8a10
report--what-exact =
    .text = A wall painted, one window broken. Nobody hurt.
# source: text=987de5e9
report--what-grand =
    .text = An attack on our faith and our whole community.
# source: text=e87b0daa
report--what-small =
    .text = Petty mischief, as happens at night.
# source: text=362a6a4b
report--words =
    .text = Words and symbols
# source: text=c00c3ea0
report--words-shame =
    .text = Obscenities that we do not wish to repeat.
# source: text=94ee89ff
report--words-annex =
    .text = Letter by letter, and the symbol: annex for the police only. [symbol]
# source: text=856915fa
report--signs =
    .text = Bias indicators
# source: text=a40f7995
report--signs-verdict =
    .text = A hate crime, there is no doubt.
# source: text=de728e19
report--signs-none =
    .text = None: youngsters, not worth looking for.
# source: text=cdd6cbb7
report--signs-facts =
    .text = Words and symbol, the place, two hostile calls. The motive is not known to us.
# source: text=3df14406
report--who-saw =
    .text = Witnesses
# source: text=0a9bc07c
report--who-none =
    .text = Nobody saw anything.
# source: text=f167be4f
report--who-listed =
    .text = The caretaker; a neighbour who heard glass at about 02:00.
# source: text=0dabce00
report--kept =
    .text = Evidence kept
# source: text=74d92e3a
report--kept-listed =
    .text = Photographs with times; recording asked for by the police; a list of what is where.
# source: text=aac9333d
report--kept-some =
    .text = A few pictures on a volunteer’s phone.
# source: text=8d9add33
report--told =
    .text = Reported to whom and when
# source: text=aca54e34
report--told-known =
    .text = The police know all about it.
# source: text=eda35f87
report--told-number =
    .text = 112 before 07:00; State Police, reference number entered.
# source: text=523d46da
report--consent =
    .text = Passing it on
# source: text=e5f99394
report--consent-given =
    .text = For the count, without names; witnesses have signed their consent.
# source: text=3ad305de
report--consent-public =
    .text = All of it may be published, the neighbour’s name too.
# source: feedback=03702375
report--no-verdict =
    .feedback = A report cannot give the verdict. Words, place and earlier calls are stronger than “no doubt”.
# source: feedback=4f39234f
report--no-blame =
    .feedback = Name no group, and do not rule out a motive before the investigation. The authorities must look into it.
# source: feedback=6d6939a2
report--no-names-public =
    .feedback = The neighbour may be afraid of having testified. Names are passed on only with consent.
# source: feedback=0869374a
report--signs-told =
    .feedback = The indicators were not named. Without them the incident is neither counted nor looked into.
# source: feedback=96aec8d0
report--words-told =
    .feedback = An investigator needs the exact words and the symbol. They go into an annex that only the police see.
# source: feedback=523b1bf9
report--time-exact =
    .feedback = An exact time finds the right half-hour of the camera recording.
# source: feedback=05b9c1c8
report--what-plain =
    .feedback = A report says what is damaged and whether anybody is hurt: nothing added, nothing played down.
# source: feedback=23a69654
report--witnesses-listed =
    .feedback = The neighbour is the only one who knows the time. List witnesses even if they saw nothing.
# source: feedback=280cc31f
report--kept-listed-out =
    .feedback = Without a list nobody will know in a month what was kept, and by whom.
# source: feedback=04cd13fe
report--number-written =
    .feedback = The reference number is the only thing by which the case can be found later.
# source: feedback=63f20dbf
report--consent-asked =
    .feedback = Without consent the report may not be passed on, and the incident is never counted.

# source: text=56920328 note=4865f03f ask-1=163afb60 ask-2=ab70630b
care-caretaker =
    .text = 18:10. The caretaker hands you the keys: “Tomorrow morning I’m not going to that door alone.” A laugh, but trembling hands. What do you do?
    .note = This is your group’s moment as well: ask how everyone is, and recall the right to pass. People first, lists later.
    .ask-1 = What would you like to hear yourself after such a morning?
    .ask-2 = Who in your place unlocks alone in the morning?
# source: text=9c20aff8 feedback=f3bcdc4b
care-caretaker--swap =
    .text = Give the caretaker a week off, and until then unlock in the morning yourself
    .feedback = There will be rest, and the door will be unlocked. But after a week the same door waits, and nobody beside it.
# source: text=e9a55faf feedback=8f049ca3
care-caretaker--toughen =
    .text = Joke back, and point out that it has all ended well and nobody was hurt
    .feedback = Another laugh, and not a word about the fear any more. The caretaker is left alone with it, and will not say so the next time.
# source: text=0f48e514 feedback=8eeb9d36
care-caretaker--together =
    .text = Listen, say thank you, and for the first weeks unlock together
    .feedback = For the first time today the caretaker sits down. Two at the door help the building too; and a counsellor’s number you give without conditions.
# source: text=c7973b3e feedback=ce364bd3
care-caretaker--expert =
    .text = Hand over a counsellor’s number and ask not to talk to others about it for now
    .feedback = The number is good, the request for silence is not: talking with one’s own people is what helps most in the first days.

# source: text=113c2eae note=a403ddca ask-1=2a7d9ce6 ask-2=2a468e52
care-grandmother =
    .text = 18:10. A woman who has been coming here for thirty years is on the phone: “I remember how it began back then. My granddaughter and I won’t come any more.” What do you say?
    .note = No arguments are needed here: first listen. Ask the group whom of the people they know such a morning would touch most deeply, and why.
    .ask-1 = What could you promise her and really do?
    .ask-2 = What becomes of a community if those who are afraid quietly disappear?
# source: text=6ae7b70b feedback=b84c1a85
care-grandmother--nothing-happened =
    .text = Reassure her that only a wall was damaged and that there is no reason to be afraid
    .feedback = She thanks you and puts the phone down. Nobody can argue with fear: hers is real, and she has something to compare with.
# source: text=f375facd feedback=8eabf457
care-grandmother--call-back-later =
    .text = Give her what the police have said, and promise to ask again in a week
    .feedback = Honest, and you will remember. But a week alone is long; it is easier if somebody is there to meet her the very next time.
# source: text=869288cc feedback=a70222c7
care-grandmother--listen =
    .text = Let her talk, tell her what has been done, and meet them at the gate next time
    .feedback = For twenty minutes you mostly listen. Next time they both come; at the gate waits a friend of the granddaughter.
# source: text=e698cb17 feedback=02db8924
care-grandmother--dont-spread =
    .text = Ask her not to tell others, so that they do not start to stay away as well
    .feedback = Now her fear is one more secret. A community in which one may say “I am afraid” holds together better.

# source: text=9c4beb55 note=c34bfb93 ask-1=cd6f7495 ask-2=dff3ef87
care-young =
    .text = 18:10. Three young people of your own community show you a phone: “We know who it was. Tonight we’re going over to have a word.” What do you do?
    .note = The anger is justified, the plan is not. None of them is a bad person. Ask what the group would do with news that might be true.
    .ask-1 = What would you do if they really know something?
    .ask-2 = How do you say “no” and in the same sentence give them something to do?
# source: text=b94be806 feedback=56bc5add
care-young--go-along =
    .text = Go along with them, so that the talk stays calm and nobody quarrels
    .feedback = Ten people gathered at a stranger’s door, and neighbours called the police. Nobody was hurt, but people who had nothing to do with it were terrified.
# source: text=179a38e8 feedback=cdd7b35c
care-young--send-home =
    .text = Firmly forbid it and ring their parents, so that they are kept at home tonight
    .feedback = Tonight nobody goes anywhere. But the anger stayed with them, and nobody asked what it is that they know.
# source: text=ef668b3f feedback=a8bd6ee2
care-young--share-it =
    .text = Ask for the names and put them in the community chat, so that all are on guard
    .feedback = Within an hour two families are being threatened. A name once posted cannot be called back; checking it was the work of the police.
# source: text=7ef89e3b feedback=ce6408cf
care-young--hear-them =
    .text = Listen, ask them not to go, and together pass on to the police what they know
    .feedback = The investigator writes down two lines and thanks them. The next day they come by themselves to help the glazier.

# source: text=c46f224d note=67561e48 ask-1=e641b6e1 ask-2=dad0d54b
week =
    .text = A week has passed; the investigation goes on. The community’s council asks you, the safety lead: what must change for next time?
    .note = Let the group name one job for its own building before you show the choices. Ask: who will do it, and by which date? Without an owner a job does not exist.
    .ask-1 = Which spot at your building is the darkest at night?
    .ask-2 = What will be different for whoever unlocks in the morning?
# source: text=1d8facb3 feedback=1207b361
week--leave-it =
    .text = Change nothing in particular: it was one night, and people are tired of being reminded
    .feedback = The matter goes quiet, and after three weeks it begins again at the same wall.
# source: text=0fc105ad feedback=52ebf5df
week--walk =
    .text = A walk round with the police: light, locks, keys, and an owner for each job
    .feedback = Three jobs, three names, three dates. Two days later the yard is lit, and two people unlock in the morning.
# source: text=958e37ca feedback=c3b40ed1
week--cameras =
    .text = Spend all the money on recording cameras and a sign at the gate that says so
    .feedback = Cameras help afterwards, and a little before. The dark corner stays dark, and a camera sees nothing there.
# source: text=d91d7b82 feedback=943db390
week--guards =
    .text = Let in those you know at the gate, and ask all others for an identity card and a reason
    .feedback = At night a gate stops nobody at the wall; by day three families who were expected do not come in.

# source: from=f5daef74 text=8960540d
second-night =
    .from = The caretaker
    .text = Three weeks later, 06:50: “The same window again, and the same wall. And it is still pitch dark here.”

# source: text=5dd55d4c
look-back =
    .text = The papers about that morning are filed. It remains to look back.
# source: text=dac019b4
look-back--to-open =
    .text = Look back on that morning
# source: text=a5c14534
look-back--to-uneven =
    .text = Look back on that morning, and on what went wrong
# source: text=4889cc48
look-back--to-luck =
    .text = Look back honestly on that morning

# source: text=73ea8a34 debrief=2c72bd3b
open =
    .text = The doors opened that same morning, only other doors. Nobody went in before the police, nobody touched the bag, the evidence was there for the expert, and the report can be used.
    .debrief = Which decision achieved most? What of this can be done in your building this very week, and who will do it?
# source: text=e532ec4f debrief=e4249ad3
uneven =
    .text = Nobody was hurt, and the building stands. But something was lost: a safe distance, traces, trust, a usable report, or the time to change something.
    .debrief = Find that one moment. What would have made it possible to act otherwise: a phrase, a card with numbers, a lamp in the yard, one sentence for the press?
# source: text=ad749fe3 debrief=6d431dc3
luck =
    .text = Nobody was hurt, but only by luck: for a moment that morning nothing else protected people. The rest had to be mended afterwards.
    .debrief = Talk about actions, not about who is to blame. Why did it seem right at that moment, and what would have stopped it?

# source: from=37958e5d text=211d8118 note=3c030835
event--kitchen =
    .from = A volunteer
    .text = “I’m on my way to open the kitchen, with two children. Why is the street closed? Is it all called off?”
    .note = A good answer: the phrase agreed, where to gather, when the next news comes. Not a word about the symbols, and no walking up to the cordon.
# source: from=74167a05 text=97dc11e3 note=0256aca9
event--rumour =
    .from = Neighbourhood chat
    .text = “Bomb in the place of worship, people injured, and everybody knows who did it! Pass it on!”
    .note = The rumour comes before the journalist’s call. Do not answer at once; ask who answers, and where.
# source: from=da066566 text=acf638e3 note=709458b1
event--parent =
    .from = A mother
    .text = “Will this afternoon’s class take place? My child asks what is written on the wall.”
    .note = For a child this is enough: somebody has damaged the wall, grown-ups are mending it, it is not your fault. A child need not know what exactly was written.

# source: text=6df513c6
task--called =
    .text = Help is called within five minutes
# source: text=e69f3cdb
task--nobody-entered =
    .text = Until the police arrive nobody goes into the building
# source: text=24807dc8
task--bag-left =
    .text = Nobody touches the suspicious bag
# source: text=84bc18f3
task--evidence-kept =
    .text = The evidence is kept until the police allow the cleaning

# source: opening=6bf0d491 rule-1=f79b3bfe rule-2=43b7b527 rule-3=83d520e3 rule-4=1772d86e rule-5=b4d62c44 silence=9c461841 signal=60b7bc09 wallet-1=91032ba8 wallet-2=5ef0e89c wallet-3=87c72a79
guide =
    .opening = Today we play through one morning: hostile graffiti at the entrance and a broken window. All of it is made up, and the symbols are neither shown nor described. Some of you may have lived through something like it. If it becomes too much, leave at any moment; you need not explain. Nobody is judged here: together we look for what would help in our own building.
    .rule-1 = What is said here about your building stays here
    .rule-2 = We talk about actions, not about people
    .rule-3 = We blame no group of people, not even in jest
    .rule-4 = Mistakes are allowed here: that is what practice is for
    .rule-5 = “I don’t know” is a good answer, and so is no answer
    .silence = Silence means that somebody is thinking. The story waits until we have agreed.
    .signal = Before we begin: which phrase would you say aloud at the door, so that your own people stay back and nobody is alarmed? We will use it today.
    .wallet-1 = Don’t go in, don’t touch, move away, call.
    .wallet-2 = One voice: only what is known, no pictures, no blame.
    .wallet-3 = Our phrase: { $signal }

# source: text=1dfb2da3 owner=39a1f2ec
action--light-walk =
    .text = Walk round the building in the dark with the police, and list dark spots, windows and locks
    .owner = Safety lead
# source: text=434e9eeb owner=f5daef74
action--one-page =
    .text = Write on one page by the door: the numbers of the police, the neighbouring places of worship, a glazier and a cleaner, and how long recordings are kept
    .owner = Caretaker
# source: text=83e0b85b owner=8a989d1c
action--two-sentences =
    .text = Write two sentences for parents and press beforehand, and agree who speaks and who stands in
    .owner = Speaker for the community
