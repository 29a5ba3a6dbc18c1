# Practise: the story, the question, and what stands around them.

play-none = Nothing is running now
play-none-text = The story, the question and the choices will be here once you begin a scenario.
play-none-action = Choose a scenario

play-continue = Continue
play-what-do-you-do = What do you do?
play-you-chose = Your choice
play-clock-chose = Time ran out, so this happened
play-ran-out = Time ran out before you chose.
play-you-handed-in = Your answer
play-as-a-whole = As a whole:
play-critical = Critical mistake: this alone may be enough not to pass
play-skipped = Skipped
play-was-paused = Paused
play-was-resumed = Resumed
play-was-emergency = Exercise stopped: a real emergency
play-was-stopped = The exercise was ended early
play-think-over = Think it over, or talk about it
play-to-debrief = To the debrief

## Beside the story
play-seat = Role: { $seat }
play-progress = Decision { $done } of { $all } at most
play-clock-left = { $count ->
    [one] { $count } second left
   *[other] { $count } seconds left
}
play-clock-reading = Time to read: the clock has not started yet
play-pause = Pause
play-keys = Keys: 1–9 to choose, Enter to continue, ← to read again, P to pause.

## Looking back
play-look-back = Read again
play-looking-back = You are reading page { $page } of { $all } again. The record does not change; a clock, if there is one, goes on.
play-look-earlier = Earlier
play-look-later = Later
play-look-now = Back to now

## Pause
play-paused = Paused
play-paused-text = Everything stands still and waits. Resume when you are ready, or go on another day.
play-resume = Resume
play-leave = Leave and go on later
play-stop = End it for good
play-stop-sure = Really end it? The debrief shows what was done so far, but this run cannot be taken up again.
play-stop-yes = Yes, end it
play-stop-no = No, go on
play-is-saved = Everything done so far is saved.

## The 112 call
play-operator = Operator
play-caller = You
play-call-voice = Call to { $number }
play-call-message = Message to { $number }
play-call-exercise = Training call: the program calls nobody and sends nothing
play-call-say = What do you say?
play-call-write = What do you write?
play-call-ended = The operator ended the call.
play-call-hung-up = You ended the call.

## Order, report, claims
play-order-hint = Pick the actions in the order in which you would do them. Leave out what should not be done. Press again to take one out.
play-order-yours = Your order
play-order-place = Your order: { $place }
play-order-empty = Nothing picked yet.
play-order-up = Earlier: { $item }
play-order-down = Later: { $item }
play-order-out = Take out: { $item }
play-report-hint = Choose one answer in each field; a field may also stay empty.
play-claims-hint = For each claim: is it true, false, or not known yet? Then choose what to reply.
play-not-whole = Something must still be chosen before you can hand it in.
play-hand-in = Hand in

## Discussion
play-discuss-think = Think, or talk with others. Then compare it with what a good answer contains.
play-discuss-show = Show what a good answer contains
play-discuss-rubric = A good answer contains
play-you-did = You did
play-plan-left = What happened on the floor plan came to an end.

## The plan
play-plan-start = Start
play-plan-how = Once you press "Start", time begins to pass on the plan. Act by the buttons, by the digits, or on the plan itself.
play-plan-story = What has happened
play-plan-boards = Boards
