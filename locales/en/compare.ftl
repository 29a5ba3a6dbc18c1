# sardze compare: what measures of protection buy, each compared with today.

compare-head = { $plan }: { $people ->
    [one] { $people } person
   *[other] { $people } people
}. For each measure { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} without it and with it: the same people in the same places, with the same speed and the same luck.
compare-on = { $measure }: { $on }
compare-each = The measures one by one

compare-what-evacuation = Time until everybody is out or in a refuge, s
compare-what-most-out = Time until 95 % of the people are out, s
compare-what-exposure = How long people are in sight and reach of the intruder, person-seconds
compare-what-left = Number of people left inside

compare-evacuation-less = Saves { $by } s until everybody is out (with 95 % confidence { $from } to { $to } s); helps in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-evacuation-more = Everybody is out { $by } s later (with 95 % confidence { $from } to { $to } s); delays in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-most-out-less = Saves { $by } s until 95 % are out (with 95 % confidence { $from } to { $to } s); helps in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-most-out-more = 95 % are out { $by } s later (with 95 % confidence { $from } to { $to } s); delays in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-exposure-less = People are in sight and reach of the intruder for { $by } person-seconds less (with 95 % confidence { $from } to { $to }); helps in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-exposure-more = People are in sight and reach of the intruder for { $by } person-seconds more (with 95 % confidence { $from } to { $to }); harms in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-left-less = On average { $by } fewer people are left inside (with 95 % confidence { $from } to { $to }); fewer in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-left-more = On average { $by } more people are left inside (with 95 % confidence { $from } to { $to }); more in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
compare-nothing = { $what }: no difference is shown; with 95 % confidence the change lies between { $from } and { $to }.
compare-same = { $what }: nothing changes in any run.
compare-too-few = { $what }: too few runs come to their end on both sides to conclude anything.
compare-incomplete = Not everybody is out by { $limit } s in { $today } runs without the measure and in { $with } runs with it, of { $runs }. The difference in time holds only the runs in which everybody is out on both sides.
compare-sources = What the time from announcement to leaving rests on
compare-assumed = An assumption: some number in this measure is not from a study.

compare-left-out = Nothing can be said on this plan
compare-why-no-exit = the plan has no exit
compare-why-no-locked-exit = no exit is locked
compare-why-no-inner-door = the plan has no inner door
compare-why-nobody-unhelped = the plan has nobody who needs a helper and has none
compare-why-no-helpers = there is nobody who could help
compare-why-no-intruder = the plan has no intruder
compare-why-too-many = there are too many doors ({ $count }); name those that matter in a list of your own (--with)
compare-why-not-named = name the place in a list of your own (--with)
compare-why-no-wall = the wall has no room for so wide an opening
compare-why-already-so = it is so already
compare-why-not-there = what it would take away is not there today
compare-not-judged = What this model cannot judge

compare-broken = The list of measures { $path } has errors and cannot be used.
compare-unfit = What the list says of “today” is not possible on this plan.
compare-no-measure = The list has no measure “{ $measure }”. It has: { $known }
compare-no-door = { $path }, “{ $measure }”: the plan has no door “{ $id }”. It has: { $known }
compare-no-level = { $path }, “{ $measure }”: the plan has no level “{ $id }”. It has: { $known }
compare-no-obstacle = { $path }, “{ $measure }”: the plan has no obstacle “{ $id }”. It has: { $known }
compare-no-people = { $path }, “{ $measure }”: the plan has no group of people “{ $id }”. It has: { $known }

chart-sensitive = A plan and all that follows from it is sensitive: it shows where one gets in and out and how long doors hold. Give it to nobody who does not need it.
chart-model = The model shows how people would move, not what will happen. How far it can be trusted is shown by: sardze verify floor
chart-histogram = In how many runs which value came; the solid line is the mean, the grey bar at it is where the mean lies with 95 % confidence, the broken lines are 5, 50 and 95 % of the runs.
chart-intervals = What changes with the measure: left of zero is less, right is more. The dot is the mean difference, the line is where it lies with 95 % confidence; a hollow dot means that no difference is shown.
