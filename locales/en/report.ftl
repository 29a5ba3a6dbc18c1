# The after-action report, printed after a run.

report-title = After-action report
report-foot = MĀCĪBAS / EXERCISE. This page tells of an exercise, not of a real event. It may hold names and weak points of a building: keep it where strangers cannot read it.

report-objectives = What was trained
report-when = Held on
report-length = Time played
report-place = Place
report-who = Trainees
report-unnamed = Not named
report-mode = Way of running
report-theme = Theme
report-setting = Setting
report-pace = Clock
report-clock-none = Without a clock
report-clock = { $percent } of the time as written
report-profile = Whose services' advice
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
report-missing = Why it was not passed:
report-missing-end = the exercise was not played to its end
report-missing-performance = performance is below the pass mark
report-missing-coverage = too little was assessed
report-missing-critical = a critical mistake in “{ $competency }”
report-missing-task = critical task not met: { $task }
report-how-marked = Performance says how well the decisions that were met were taken. Coverage says how much of the scenario was met and assessed. They are never added up, and what was not observed does not count as failed.

report-competencies = Competencies
report-competency = Competency
report-reasons = Why
report-critical = Critical mistake
report-tasks = Critical tasks
report-task = Task
report-rating = Rating
report-evidence = Evidence
report-first-moment = Began at { $first }; the second did not come
report-second-moment = Came at { $second }
report-within-moments = Began at { $first }, done at { $second }
report-before-moments = First moment at { $first }, second at { $second }

report-timeline = Timeline
report-story-time = Time
report-from = Who
report-happened = What happened, what was chosen and how it was marked
report-operator = Operator
report-caller = Caller
report-by-clock = { $choice } (time ran out)
report-by-skip = { $choice } (passed over, not assessed)
report-ran-out = Time ran out without a decision
report-hung-up = The caller hung up
report-call-over = The call is over
report-discussed = Discussed
report-skipped = Passed over by the trainer, not assessed
report-paused = Paused
report-resumed = Resumed
report-emergency = Real emergency: the exercise was stopped
report-stopped = The exercise was ended early
report-nothing-picked = Nothing was filled in
report-claim = “{ $claim }”: { $verdict }

report-strengths = Strengths
report-no-strengths = None recorded yet. Name some together in the hot wash.
report-improve = To improve
report-nothing-to-improve = Nothing was below the best way to act.
report-situation = Situation
report-chosen = What was done
report-better = The best way on
report-best-here = This was the best way that was still open
report-gain = { $points } points more with the best continuation
report-no-return = After this decision the best outcome was out of reach: { $step }
report-exact = The best ways on were computed over everything that can still happen in the scenario.
report-not-exact = The scenario is too large to compute the best ways on; the best grade on offer is shown instead.

report-notes = The trainer’s observations
report-room-time = Time
report-note = Observation
report-talk = For the hot wash
report-actions = Improvement actions
report-actions-how = Three are enough. Each has one owner and a date; look at them again before the next exercise.
report-shortcoming = What was noticed
report-action = What will be done
report-owner = Owner
report-due = By when

report-sources = Sources
report-source = Source
report-strength = How well it was checked

report-support = If something weighs on you
report-support-why = An exercise can bring back what was lived through. Talking about it is right, and so is passing.
report-support-emergency = If somebody is in danger: 112
report-support-victims = Help for victims of crime in Latvia: 116{"\u00A0"}006
report-support-children = Children and young people in Latvia: 116{"\u00A0"}111
report-support-crisis = In an emotional crisis, in Latvia: 116{"\u00A0"}123
report-support-police = Police contact: { $police }
report-support-own = Check these numbers before each session, and write down your own contact:
