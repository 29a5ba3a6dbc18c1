# The debrief after a scenario.

debrief-none = Nothing to look back on yet
debrief-none-text = The debrief will be here once a scenario has been played or a run chosen among the records.
debrief-to-library = To the scenarios
debrief-title = Debrief: { $title }
debrief-stopped = Ended early
debrief-passed = Passed
debrief-not-passed = Not passed yet
debrief-performance = Performance
debrief-coverage = Coverage
debrief-performance-means = How good the decisions were. { $percent } is enough to pass.
debrief-coverage-means = How much of the scenario was assessed; the other decisions lie on other roads of the story. { $percent } is enough to pass.
debrief-missing-unfinished = The scenario was not played to its end.
debrief-missing-performance = Performance must be at least { $percent }.
debrief-missing-coverage = At least { $percent } of the decisions must be assessed.
debrief-missing-critical = Critical mistake in “{ $competency }”.
debrief-missing-task = Critical task not met: { $task }
debrief-report = After-action report
debrief-export = Save the record as a file

debrief-lessons = What to take away
debrief-did-well = What went well
debrief-took-part = You took part and thought about what to do. That is a start.
debrief-mend = What to improve
debrief-nothing-to-mend = There was nothing better to choose. Try it with the clock, or another scenario.
debrief-instead = It was: “{ $did }”. Better: “{ $better }”.
debrief-check-this-week = What to check in your building this week
debrief-check-notice = Stand at the entrance: can you see who is coming before they are inside?
debrief-check-alert = Ask three colleagues to say the address and the entrance as they would say it to 112.
debrief-check-protect = Find two rooms that can be locked from inside, and try the locks.
debrief-check-lead = Agree who leads people when the leader is away, and whether that voice is heard in all rooms.
debrief-check-engage = With a colleague, try two sentences: how to greet a stranger, and how to end a talk calmly.
debrief-check-services = Find out who will meet the services at the entrance, and where the plan and the keys are kept.
debrief-check-care = Find out whether anybody at the assembly point can tell who is missing.
debrief-check-evidence = Check the camera: does it record, is its clock right, and who can save a recording?
debrief-check-inform = Agree who writes to parents and members, and where, before rumours do.
debrief-check-prevent = Walk around the building and write down one thing that can be mended this week.
debrief-check-fair = Talk with colleagues about the behaviour to look out for, and how to greet people who come for the first time.

debrief-plan = The plan
debrief-plan-computing = Playing the plan again so that you can look at it…
debrief-plan-moment = Moment on the plan
debrief-plan-at = { $time } of { $all }
debrief-plan-play = Play
debrief-plan-pause = Pause
debrief-plan-speed = Speed
debrief-plan-times = { $count }×
debrief-plan-tracks = Ways walked
debrief-plan-marks = What happened when
debrief-plan-marked = { $time } – { $what }
debrief-mark-begun = The plan began
debrief-mark-opened = In between: { $text }
debrief-mark-left = The plan ended
debrief-mark-locked = { $zone }: room locked
debrief-mark-swept = { $zone }: room checked
debrief-mark-held-up = A locked door holds up the threat: { $door }

debrief-other = Had you acted otherwise
debrief-other-text = Pick one of your answers, and what would have been different. Everything else stays as it was.
debrief-other-before = Before the plan – { $text }
debrief-other-answer = Your answer: { $text }
debrief-other-without = Not doing it
debrief-other-earlier = { $count ->
    [one] { $count } second earlier
   *[other] { $count } seconds earlier
}
debrief-other-computing = Playing it again…
debrief-other-secs-less = { $count ->
    [one] 95% of people would be out { $count } second sooner ({ $signed }{"\u00A0"}s).
   *[other] 95% of people would be out { $count } seconds sooner ({ $signed }{"\u00A0"}s).
}
debrief-other-secs-more = { $count ->
    [one] 95% of people would be out { $count } second later ({ $signed }{"\u00A0"}s).
   *[other] 95% of people would be out { $count } seconds later ({ $signed }{"\u00A0"}s).
}
debrief-other-secs-same = 95% of people would be out just as soon (0{"\u00A0"}s).
debrief-other-secs-never = 95% of people would never get out; in your run it took { $time }.
debrief-other-secs-at-last = 95% of people would be out after { $time }; in your run they never were.
debrief-other-secs-neither = 95% of people would get out neither way.
debrief-other-exposure-less = { $count ->
    [one] People would be in the threat’s sight for { $count } person-second less ({ $signed }).
   *[other] People would be in the threat’s sight for { $count } person-seconds less ({ $signed }).
}
debrief-other-exposure-more = { $count ->
    [one] People would be in the threat’s sight for { $count } person-second more ({ $signed }).
   *[other] People would be in the threat’s sight for { $count } person-seconds more ({ $signed }).
}
debrief-other-exposure-same = People would be in the threat’s sight for just as long (0).
debrief-other-inside-less = { $count ->
    [one] { $count } person fewer would stay inside and not in a refuge ({ $signed }).
   *[other] { $count } people fewer would stay inside and not in a refuge ({ $signed }).
}
debrief-other-inside-more = { $count ->
    [one] { $count } person more would stay inside and not in a refuge ({ $signed }).
   *[other] { $count } people more would stay inside and not in a refuge ({ $signed }).
}
debrief-other-inside-same = As many people would stay inside and not in a refuge (0).
debrief-other-refused = This could not be done any more: { $list }
debrief-other-assumed = Your run never came here, so the best answer was assumed: { $list }
debrief-other-one-draw = This is one draw: the same people, the same luck. Another time it may turn out differently.
debrief-other-draws = { $count ->
    [one] Compute it in { $count } draw
   *[other] Compute it in { $count } draws
}
debrief-draws = { $count ->
    [one] { $count } draw, mean difference
   *[other] { $count } draws, mean difference
}
debrief-draws-secs = Time until 95% are out: { $mean }{"\u00A0"}s (95% interval { $low } to { $high }{"\u00A0"}s).
debrief-draws-out = Draws in which 95% got out both ways: { $count } of { $all }. Only these compare the time.
debrief-draws-ways = Draws in which it took less time: { $less } of { $all }; more time: { $more }. Where 95% got out only one way, that counts as less or more time.
debrief-draws-exposure = In the threat’s sight: { $mean } person-seconds (95% interval { $low } to { $high }).
debrief-draws-inside = Inside and not in a refuge: { $mean } people (95% interval { $low } to { $high }).
debrief-draws-zero = The interval holds zero: the difference may be chance.
debrief-draws-text = Each draw has other people and other luck, but the same both ways; they are compared in pairs.

debrief-line = How it went
debrief-computing = Working out what else was possible…
debrief-not-computed = The scenario is too large to work out where other choices would have led; what was chosen is shown.
debrief-by-clock = Time ran out
debrief-ran-out = No choice: time ran out
debrief-discussed = Discussed
debrief-skipped = Skipped
debrief-handed-in = Answer
debrief-kind-order = Order of actions
debrief-kind-report = Report
debrief-kind-claims = Checking of rumours
debrief-expected = { $met } of { $all } expectations met
debrief-no-regret = There was no better way on.
debrief-regret = Points lost here, and later because the best way was closed: { $points }
debrief-better-order = The best order
debrief-also-possible = What else was possible
debrief-worth = At best: { $outcome }; { $points } points lost
debrief-nowhere = Outcome not known
debrief-no-return = After this decision the best outcome was out of reach

debrief-competencies = Competencies
debrief-failed-critically = Critical mistake
debrief-points = { $taken } of { $offered } points
debrief-tasks = Critical tasks

debrief-support = If something weighs on you
debrief-support-text = An exercise may stir up what one has lived through. Talk to somebody you trust, or to the trainer.
debrief-support-numbers = In Latvia one can also call 116{"\u00A0"}123 (emotional crisis), 116{"\u00A0"}111 (children and young people) or 116{"\u00A0"}006 (victims of crime).
debrief-right-to-pass = Nobody has to say more than they want to.
