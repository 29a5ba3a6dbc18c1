# The plan of a building, alive: what stands on it, what may be done there, and the boards of those in charge.

stage-time = On the plan { $time }
stage-time-waits = The plan has not begun
stage-time-frozen = The plan stands still at { $time }
stage-out = { $out } of { $all } out
stage-exposure = { $count ->
    [one] { $count } person-second of exposure
   *[other] { $count } person-seconds of exposure
}
stage-summary = Plan, level: { $level }. Out: { $out } of { $all }. Time on the plan { $time }.

## How one looks
stage-level = Level
stage-overlay-density = How close they stand
stage-overlay-exposure = Who was in sight
stage-larger = Larger (+)
stage-smaller = Smaller (−)
stage-fit = The whole plan (F)
stage-legend = What the signs mean
stage-metres = { $count } m

## Things
stage-door-open = door open
stage-door-closed = door closed
stage-door-locked = door locked
stage-door-fire = fire in the door
stage-door = { $name }, { $state }
stage-exit = { $door }; out { $count }, waiting { $queue }
stage-zone = { $zone }: { $count ->
    [one] { $count } person
   *[other] { $count } people
}
stage-chip = { $thing }; action { $number }: { $action }
stage-actions = What you can do
stage-listed = { $number }. { $action }
stage-listed-done = { $number }. { $action } (done)
stage-listed-shut = { $number }. { $action } (not possible now)

## Signs
stage-sign-exit = exit, and how many left by it
stage-sign-waits = waits
stage-sign-safe = in a refuge, or has locked in
stage-sign-refuge = refuge
stage-sign-smoke = smoke: the denser, the less one sees
stage-sign-fire = fire: nobody passes
stage-sign-threat = threat
stage-sign-sight = what it has in sight
stage-sign-density = from { $from } people/m²
stage-sign-exposure = from { $from } s in sight

## Boards
stage-lockdown = Lockdown board
stage-lockdown-safe = { $safe } of { $all } rooms are locked, dark and counted.
stage-room = Room
stage-heard = Heard
stage-closed = Closed
stage-locked = Locked
stage-dark = Dark
stage-counted = Accounted for
stage-not-yet = not yet
stage-roll-call = Roll-call
stage-missing = { $count ->
    [one] { $count } person of { $all } is not on the list yet.
   *[other] { $count } people of { $all } are not on the list yet.
}
stage-group-complete = all { $all } are there
stage-group-missing = { $count } of { $all } missing
stage-family = Family { $number } ({ $group }): { $missing } of { $all } missing, the others are there
stage-families-more = { $count ->
    [one] and { $count } more family that is not together
   *[other] and { $count } more families that are not together
}
stage-swept = Searched: { $zones }

## Why people wait
stage-waits = Why people wait
stage-waits-none = Nobody has had to wait yet.
stage-waits-all = { $count ->
    [one] { $count } person-second of waiting so far
   *[other] { $count } person-seconds of waiting so far
}
stage-waits-secs = { $count } person-s
stage-waits-hint = Ten people who each wait a minute are 600 person-seconds.
stage-cause-not-set-off = Have heard, but have not set off yet
stage-cause-door = The door is too narrow for so many: { $door }
stage-cause-shut = The way is shut: { $door }
stage-cause-no-way = No way leads out
stage-cause-slow = Somebody slower walks in front
stage-cause-against = Others come the other way
stage-cause-crowd = It is crowded all round
stage-cause-stays = Stay where they are: as told, or out of fear
stage-cause-helper = Wait for somebody to help
stage-cause-smoke = Walk more slowly in smoke
