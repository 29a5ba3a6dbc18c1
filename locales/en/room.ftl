# A group run in one window: everything the room sees on the screen. The trainer's notes are not here.

room-exercise = EXERCISE
room-draft = Draft

## Beginning
room-welcome = Welcome!
room-is-exercise = This is an exercise. Nothing that you will see is happening for real.
room-opening = Before we begin
room-opening-text = Together we will play through one event. At each point we talk about what the person in whose place we are would do, then agree on it. Nobody is judged here: we look for what our building already does well and what to mend.
room-rules = What we agree on
room-rule-1 = One speaks, the others listen.
room-rule-2 = We talk about what was done, not about the person.
room-rule-3 = What someone tells about themselves stays in this room.
room-silence = Silence
room-content = What it is about
room-right-to-pass = Everyone may stay silent, leave or ask for a pause, and need not say why.
room-seats = Who takes which seat?
room-seats-text = Agree who stands for which seat. Whoever's turn it is says last what they think.
room-signal-title = Our signal phrase
room-signal-text = Agree on one ordinary sentence that can be said aloud at the entrance: our own people know what it means, and it tells a stranger nothing.
room-signal = The signal phrase that we agreed on

## Story
room-chose = We chose
room-instead = We chose: “{ $did }”. Better: “{ $better }”.
room-handed-in = Our answer
room-call-heard = What the operator heard
room-caller = Calling: { $seat }
room-call-aloud = One speaks aloud, another is the operator. The others listen.
room-call-answer = Answer aloud.
room-cards = What did the operator hear, and in which order?
room-cards-more = That is not enough yet. The operator asks: “{ $question }”
room-order = In which order? Leave out what should not be done.
room-question-of = Question { $place } of { $all }

## Hands
room-hands = Count hands
room-hands-ask = How many hands for each choice?
room-hands-for = Hands for { $choice }
room-hands-done = Counted
room-hands-sum = Together: { $count }
room-hands-raised = { $choice }: { $count ->
    [one] { $count } hand
   *[other] { $count } hands
}
room-hands-chosen = we chose this

## Way
room-on = Next
room-back = Back, only to look
room-to-now = To now
room-looking-back = Looking back – the record does not change
room-commit = Commit
room-hand-in-again = Again: hand in
room-hand-in-whole = All is filled in. Hand it in?
room-hand-in-empty = { $count ->
    [one] { $count } field is empty. Hand in anyway?
   *[other] { $count } fields are empty. Hand in anyway?
}
room-hand-in-picked = { $count } of { $all } picked. Hand them in?
room-skip = Skip
room-skip-again = Again: skip
room-time = { $elapsed } / { $planned } min
room-behind = { $count } min behind
room-ahead = { $count } min ahead
room-left = { $count } min left

## End
room-marks = What the exercise showed
room-board-keep = Keep
room-board-change = Change
room-board-action = Do
room-board-keep-hint = What went well?
room-board-change-hint = What should change?
room-board-action-hint = What will we do?
room-board-enter = Enter adds it.
room-board-add = Add
room-board-save = Save
room-board-count = { $count ->
    [one] { $count } action agreed of { $enough }
   *[other] { $count } actions agreed of { $enough }
}
room-board-owner = Who?
room-board-due = Date or days
room-board-by = By { $date }
room-board-unread = This date cannot be read. Write 15.01. or a number of days; else the action stays without a date.
room-board-down = Take down
room-board-suggest = Suggestion { $place }/{ $all }
room-board-owned = Actions with an owner and a date: { $count } of { $enough }
room-board-enough = There are { $count } actions with an owner and a date. That is enough to begin.
room-thanks = Thank you! The exercise is over.
room-stopped-thanks = Thank you! What we did play helps our building as well. It was right to stop if that was needed.
room-stopped-next = Now we talk over together what to keep, what to change and what to do.

## The plan
room-plan-waits = This is the building where it happens.
room-plan-how = Look at the plan: where are the exits, and where are the people? Once we start, time passes there, and we act as we go.
room-plan-runs = On the plan, time goes on.
room-plan-stands = On the plan, time stands still meanwhile.
room-plan-done = What we did
