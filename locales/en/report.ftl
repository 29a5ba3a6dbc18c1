# The after-action report, printed after a run. Its first sheet is for those who read nothing else.

report-title = After-action report
report-foot = MĀCĪBAS / EXERCISE. Contains training material: it tells of an exercise, not of a real event. It may hold names and weak points of a building; keep it where strangers cannot read it.

report-objectives = What was trained
report-when = Held on
report-length = Time played
report-place = Place
report-address = Address
report-who = Trainees
report-present = Took part
report-hands-most = at least { $count } (by raised hands)
report-lead = Led by
report-unnamed = Not named
report-mode = Way of running
report-setting = Setting
report-solo = alone at a computer
report-group = in a group with a trainer
report-examination = examination, alone
report-theme = Theme
report-clock-none = without a clock
report-clock = clock: { $percent } of the time as written
report-profile = Services’ advice
report-run = Record
report-content = Scenario content
report-version = Program / rules

report-result = Result
report-outcome = How it ended
report-no-ending = Not played to an ending
report-passed = Passed
report-not-passed = Not passed
report-performance = Performance
report-coverage = Coverage
report-points = { $done } of { $all } points
report-needed = { $percent } needed
report-criticals = Critical mistakes
report-none = None
report-criticals-in = { $count ->
    [one] in { $count } competency
   *[other] in { $count } competencies
}
report-tasks-met = critical tasks: { $done } of { $all } met
report-rest = Not in the coverage: { $rest }. That is no mistake.
report-rest-elsewhere = { $count ->
    [one] { $count } decision on another road of the story
   *[other] { $count } decisions on other roads of the story
}
report-rest-unanswered = { $count ->
    [one] { $count } decision passed over or left unanswered
   *[other] { $count } decisions passed over or left unanswered
}
report-rest-ahead = { $count ->
    [one] { $count } decision that was not reached
   *[other] { $count } decisions that were not reached
}
report-missing = Why it was not passed:
report-missing-end = the exercise was not played to its end
report-missing-performance = performance is below the pass mark
report-missing-coverage = too little was assessed
report-missing-critical = a critical mistake in { $competencies }
report-missing-task = critical task not met: “{ $task }”
report-missing-tasks = { $count ->
    [one] { $count } critical task not met
   *[other] { $count } critical tasks not met
}
report-quoted = “{ $text }”

report-strengths = What went well
report-no-strengths = None recorded yet. Name some together in the hot wash.
report-improve = What to improve
report-nothing-to-improve = Nothing was below the best way to act.
report-room-said = in the group’s words
report-number = decision { $number }

report-actions = Improvement actions
report-actions-how = Each action has one owner and a date; look at them again before the next exercise.
report-actions-open = Each action needs one owner and a date: write in what is missing, and look at them again before the next exercise.
report-actions-suggested = Nothing is agreed yet. The suggestions come with the scenario: take them over, change them or strike them out.
report-action = What will be done
report-owner = Owner
report-due = By when
report-status = Done
report-suggestion = Suggestion

report-timeline = Timeline
report-story-time = Time
report-at-start = at the start
report-after = after { $span }
report-span-days = { $count }{"\u00A0"}d
report-span-hours = { $count }{"\u00A0"}h
report-span-minutes = { $count }{"\u00A0"}min
report-span-seconds = { $count }{"\u00A0"}s
report-happened = What happened
report-decided = What was decided, how good it was and why
report-see = More under “{ $where }”.
report-face-order = Order of steps
report-face-call = Call to { $number }
report-face-report = Incident report
report-face-claims = Answer to rumours
report-fields = { $done } of { $all } fields filled in
report-operator = Operator
report-caller = Caller
report-by-clock = { $choice } (time ran out)
report-by-skip = { $choice } (passed over, not assessed)
report-ran-out = Time ran out without a decision
report-hung-up = The caller hung up
report-call-over = The call was carried to its end
report-discussed = Discussed
report-skipped = Passed over by the trainer; not observed
report-paused = Paused
report-resumed = The exercise went on
report-emergency = Real emergency: the exercise was stopped
report-stopped = The exercise was ended early
report-nothing-picked = Nothing was filled in
report-better = Better:
report-gain = { $count ->
    [one] { $points } point more with the best continuation
   *[other] { $points } points more with the best continuation
}
report-no-return = After this decision the best outcome was out of reach.
report-exact = The best ways on were computed over everything that can still happen in the scenario.
report-not-exact = The scenario is too large to compute the best ways on; the best grade on offer is shown instead.

report-plan = On the plan
report-plan-measure = What was measured
report-plan-value = Result
report-plan-grade = How good
report-plan-limits = At most
report-plan-limit = best: { $best }; workable: { $workable }; harmful: { $harmful }
report-plan-time = Time on the plan
report-plan-done = What was done

report-hands = How the group voted
report-hands-how = Raised hands as the trainer counted them. Where there were two votes, the last column has the hands before the talk.
report-hands-now = Hands
report-hands-after = Hands after the talk
report-hands-before = Before it
report-hands-for-it = { $done } of { $all } raised their hands for this.
report-decided-on = decided

report-calls = The call as it was spoken
report-needed-said = needed
report-whole = As a whole:
report-slip-incomplete = incomplete
report-slip-misplaced = out of place
report-slip-missing = missing
report-slip-wrong = wrong
report-call-unfinished = The call was not finished; not assessed.

report-rumour = Rumours and the answer to them
report-claim = What was said
report-held = Held to be
report-is = What it was
report-reply = Answer:
report-questions = Questions talked over
report-rubric = A good answer has (tick what was said):

report-competencies = Competencies
report-competency = Competency
report-reasons = Why
report-critical = Critical mistake
report-tasks = Critical tasks
report-task = Task
report-rating = Rating
report-evidence = Evidence
report-rated-by-trainer = rated by the trainer
report-moment = { $what } ({ $when })
report-moment-second = It came about: { $second }.
report-within-both = Began: { $first }. Done: { $second }. It took { $took }; { $limit } were allowed.
report-within-first = Began: { $first }. { $limit } were allowed, but it was not done.
report-before-kept = { $first }. Nothing against it had happened until then.
report-before-both = First: { $first }. After that: { $second }.
report-before-broken = First: { $second }. Only after that: { $first }.

report-talk = Hot wash
report-keep = Keep
report-change = Change
report-none-on-board = Nothing on the board.
report-notes = The trainer’s observations
report-room-time = Time
report-note = Observation

report-legend = What the marks mean
report-is-best = As the services advise at such a moment (3 points).
report-is-workable = Safe or useful, but something is left undone (2 points).
report-is-harmful = Well meant, but it makes things worse or loses time (1 point).
report-is-unsafe = Somebody comes into danger (0 points). A critical mistake rules out a pass.
report-how-marked = Performance says how well the decisions that were met were taken. Coverage says how much of the scenario was met and assessed. They are never added up, and what was not observed does not count as failed.

report-sources = Sources
report-source = Source
report-strength = How well it was checked

report-form = The incident report as filled in
report-filled-by = Filled in by
report-field = Field
report-written = Written
report-wanted = What was wanted
report-left-empty = left empty
report-as-wanted = right
report-form-whole = The report as a whole:
report-form-how = Filled in during an exercise. A real event is reported anew, to the police.

report-support = If something weighs on you
report-support-why = An exercise can bring back what was lived through. Talking about it is right, and so is passing.
report-support-emergency = If somebody is in danger: 112
report-support-victims = Help for victims of crime in Latvia: 116{"\u00A0"}006
report-support-children = Children and young people in Latvia: 116{"\u00A0"}111
report-support-crisis = In an emotional crisis, in Latvia: 116{"\u00A0"}123
report-support-police = Police contact: { $police }
report-support-own = Check these numbers before each session, and write down your own contact:
report-plan-left = What happened on the floor plan came to an end.
