# What the numbers of the model rest on: what was taken from which work.

source-is-published = { $work }: { $remark }
source-is-quoted = { $work }: { $remark } (quoted, not checked against the work)
source-is-assumed = assumption, { $work }: { $remark }
source-is-assumed-alone = assumption: { $remark }

source-body-types = kinds of body and their speeds
source-stair-factors = the stair's own factors
source-slowest-class = the slowest of the classes that RiMEA lists
source-manual-chair = a wheelchair moved by hand, without help
source-stair-chair = 0.31 ± 0.16 m/s on stairs in an evacuation chair
source-largest-chair = the largest size of a wheelchair
source-handlers = one person with reduced mobility takes 1 to 4 handlers
source-without-sight = people with impaired sight walk more slowly than usually supposed; the number is ours
source-stairs-without-sight = down stairs as fast as guidelines have it
source-small-children = children of 3 to 6 years walk at about 0.84 m/s
source-means-in-order = in which order a bell, staff and announcements with and without directions make people leave
source-hears-out = people hear a message out
source-shape-of-delays = delays are mostly log-normal or log-logistic
source-seconds = the seconds are ours; the work shows the order alone
source-not-understood = how many do not understand a language that is not theirs
source-order-of-actions = the order is from what is taught; how many act so is our assumption
source-freezing = why people freeze in danger; how many is our assumption
source-turns-round = in what smoke people turn round; that each has a limit of his own is our assumption
