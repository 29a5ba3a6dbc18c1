# sardze simulate: many runs of a plan, or one case to compare speeds by.

simulate-progress = { $done } of { $runs } runs

simulate-head = { $plan }: { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}, seeds { $first }–{ $last }. The alarm is given at the beginning.
simulate-door-open = Door { $door }: open
simulate-door-closed = Door { $door }: closed
simulate-door-locked = Door { $door }: locked

simulate-doctrine-run-hide-tell = Who sees the intruder does as taught: run, hide, tell.
simulate-doctrine-lockdown = Who sees the intruder does as taught: lock in and wait.
simulate-doctrine-untaught = Who sees the intruder has not been taught what to do.

simulate-evacuation = Until the last person is out or in a refuge, seconds
simulate-most-out = Until 95 % of the people are out, seconds
simulate-exposure = In sight and reach of the intruder, person-seconds
simulate-spread = mean { $mean }; 5 % { $p5 }, half { $p50 }, 95 % { $p95 } ({ $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
})
simulate-confidence = standard deviation { $sd }; the mean lies between { $from } and { $to } with 95 % confidence
simulate-none = In no run did it come so far.
simulate-exits = People by each exit
simulate-exit = { $exit }: mean { $mean } ({ $p5 }–{ $p95 } in nine runs of ten)
simulate-refuge = Waiting in a refuge: mean { $mean }
simulate-all-out = Nobody is left inside in any run.
simulate-not-out = People are left inside after { $limit } s in { $some } of { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}, at most { $most ->
    [one] { $most } person
   *[other] { $most } people
}. They are not in the time until the last person is out.

simulate-case = { $case }, seed { $seed }: { $people ->
    [one] { $people } person
   *[other] { $people } people
}
simulate-case-out = The last one is out after { $secs } s.
simulate-case-left = Left inside: { $left }
simulate-case-cpu = { $steps } steps of a person in { $secs } s of processor time
simulate-case-no-cpu = { $steps } steps of a person; this system does not tell the processor time

simulate-broken = The plan { $path } has errors and cannot be run.
simulate-no-people = There are no people in the plan { $path }. Say in its list “people” how many begin where.
simulate-bad-set = “{ $set }” cannot be set. A door is set to open, closed or locked, as in { $example }
simulate-no-door = “{ $set }”: there is no such door. Known: { $known }
simulate-no-floor = Nobody can walk on this plan: it has no level with an outline, or names one that is not there.
simulate-too-far = Something lies far outside its level.
simulate-too-large = The plan is too large: at most a square kilometre and 200 000 walls.
simulate-too-many = { $people ->
    [one] { $people } person does
   *[other] { $people } people do
} not fit into { $zone }: at most { $most }.
simulate-no-place = The free floor of { $zone } is too narrow for { $group }: only { $placed } of them found a place.
simulate-no-zone = { $group } begin in a zone that is not there.
