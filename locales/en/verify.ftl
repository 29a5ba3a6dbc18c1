# The table of public tests: sardze verify floor.

verify-title = Public tests of evacuation models, on this program's floor
verify-effort-quick = Few runs of each test; with --full as many as it asks for.
verify-effort-full = As many runs of each test as it asks for.
verify-names = Names of tests are as published, so that they can be found in the sources.
verify-no-test = There is no test “{ $name }”. Known: { $known }

verify-column-measure = measure
verify-column-asked = asked
verify-column-measured = measured

verify-passed = PASSED
verify-failed = FAILED
verify-documented = written down
verify-unknown = not known
verify-out-of-scope = no such part
verify-only-full = only in full

verify-runs = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
verify-changed-sizes = Sizes are ours: the published figure was not found.
verify-changed-unrolled = The ring is unrolled into a straight file.
verify-code = Doors let no more through than codes reckon with: 1.3 people per metre and second.

verify-case-mean-of-10 = 2 → 1, mean of the 10 highest
verify-case-corner-long = corner → long way
verify-case-corridor-exit = corridor → exit
verify-case-corridor-stair = corridor → stair
verify-case-corridor-and-stair = |corridor − stair|
verify-case-door-1 = door 1
verify-case-door-2 = door 2
verify-case-exit-2 = exit 2
verify-case-short-corner = short way → corner

verify-measure-time = time, s
verify-measure-spread = first to last of a group, s
verify-measure-time-rise = time longer by, s
verify-measure-ratio = ratio
verify-measure-speed = speed, m/s
verify-measure-speed-mean = mean speed, m/s
verify-measure-speed-deviation = standard deviation of speed, m/s
verify-measure-speed-rise = speed higher by, m/s
verify-measure-flow = flow, people/s
verify-measure-flow-rise = flow higher by, people/s
verify-measure-specific-flow = flow, people/(m s)
verify-measure-density-rise = density higher by, people/m²
verify-measure-share = share
verify-measure-share-rise = share higher by
verify-measure-outside = people through a wall
verify-measure-left = people left inside
verify-measure-start-error = setting off late or early by, s
verify-measure-start = setting off, s
verify-measure-probability = probability of so poor a fit
verify-measure-bins = bins of density

verify-why-missing = Nobody came so far that this could be measured.
verify-why-left = People were still inside when the run was given up: somebody does not get on.
verify-why-outside = A wall did not hold.
verify-why-above = More than the test allows.
verify-why-below = Less than the test allows.
verify-why-file = Each person keeps a fixed distance in front: from 2.3 people a metre on everybody stands, where some of those observed still creep, and in a dense file nobody’s own speed matters.
verify-why-stairs = On stairs people keep the law of the flat at a share of their speed; in the observations they are slower.
verify-why-chance = The draw fits poorly; even a faultless one does so in 5 of 100 cases.

verify-summary = { $passed } passed, { $failed } failed, { $documented } written down, { $full } only in full, { $outside } without such a part on this floor, { $unknown } not known; { $all } in all
verify-failing = Failed: { $names }

verify-stuck = { $kind }: { $stuck } of { $runs } runs left somebody inside who had a way out; of { $people } people { $without } had no way from the beginning
verify-stuck-run = { "    " }{ $left } of { $people } stayed inside: sardze verify stuck --only { $kind } --runs 1 --seed { $seed }
verify-stuck-door = doors of 0.7 to 2.5 m
verify-stuck-corner = corners
verify-stuck-pews = pews
verify-stuck-counter = two streams in one passage
verify-stuck-maze = mazes
