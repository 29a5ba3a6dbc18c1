# What a trainer prints before the exercise.

papers-guide = Trainer’s guide
papers-cards = Answer cards
papers-wallet = Wallet cards
papers-site = Site card
papers-review = Review sheet

papers-foot-guide = MĀCĪBAS / EXERCISE. For the trainer only: it holds the grades and the explanations. Do not show it to trainees.
papers-foot-cards = MĀCĪBAS / EXERCISE. Cards for voting in an exercise.
papers-foot-wallet = MĀCĪBAS / EXERCISE. The card holds what was talked over in the exercise; when it is real, call 112.
papers-foot-site = MĀCĪBAS / EXERCISE. This sheet stays in this building: do not publish, photograph or forward it.
papers-foot-review = MĀCĪBAS / EXERCISE. A training scenario for review; what happens in it is made up.

## The first page of the guide
papers-trainer-only = For the trainer only
papers-opening = Opening words – read them aloud
papers-opening-usual = Good evening! Tonight we learn together: the story is made up, the decisions are real. We test our building and our arrangements, not people, so this is a safe place for mistakes.
papers-rules = Ground rules
papers-rule-pass = Anybody may pass or step out at any moment, without giving a reason.
papers-rule-system = We judge what is done, not who does it; we look for nobody to blame.
papers-rule-photos = Nobody photographs the screen: a picture without its story becomes a rumour.
papers-rule-names = What we learn here about weak points of the building stays here.
papers-silence = What silence means
papers-silence-usual = Silence is a decision too. Where a clock runs and runs out, what the sheet names at that decision happens.
papers-signal = Signal phrase
papers-signal-why = Agree on it before you begin:
papers-signal-as = For example: “{ $phrase }” Yours:
papers-seats = Seats
papers-plan = Time plan: { $minutes } min
papers-plan-introduction = introduction and rules
papers-plan-play = play: the core decisions first
papers-plan-hot-wash = hot wash
papers-plan-feedback = feedback and thanks
papers-core-are = Core decisions: { $numbers }
papers-when-late = If you are late, skip: { $numbers }
papers-keys = Keys while running a group
papers-key-mark = mark a choice
papers-key-commit = commit it (or the same key again)
papers-key-count = write down how many hands each choice has
papers-key-back = look back; the record does not change
papers-key-skip = skip what may be skipped
papers-key-pause = pause
papers-key-space = Space
papers-key-on = go on (also → and a presenter remote)
papers-real-emergency = If something real happens: say aloud “Exercise stopped, this is real”, press “{ $button }” and call 112.

## The run sheet
papers-run = Run sheet
papers-run-how = Steps are numbered in the order of the story; → shows which step a choice leads to. The letters are those that the group sees on the screen; two letters at a choice mean that its place changes. Numbers in square brackets are sources, listed at the end.
papers-step = Step
papers-room = What the room sees
papers-trainer = For the trainer
papers-ask-then = To talk over
papers-at = Story time { $time }
papers-core = Core
papers-spare = May be skipped
papers-skip-choice = If you skip it, this happens: “{ $choice }”; it is not assessed.
papers-skip-sheet = If you skip it, the story goes on as if all had been done well. It is not assessed.
papers-skip-talk = If you skip it, the story goes on in the same way. It is not assessed.
papers-all-lead = All choices lead to → { $target }
papers-at-times = (not always shown)
papers-clock = Clock: { $seconds } s. Silence means: { $silent }
papers-chance = Chance
papers-chance-how = Chance: nobody knows beforehand how it goes on.
papers-ask = Ask
papers-cited = Sources: { $sources }
papers-event = Event
papers-event-at = Story time { $time }, as the step before it ends
papers-by-hand = Sent by you, when it fits
papers-rubric = What you hope to hear
papers-perfect = Model answer: { $items }
papers-all-right = If all is right: { $feedback }
papers-road = “{ $grade }” or better → { $target }
papers-road-else = Otherwise → { $target }
papers-operator = You read the operator’s lines; under each stand the cards that answer it, and what you reply.
papers-cards-besides = Cards that answer no question
papers-number = No.

## The close
papers-endings = Endings
papers-hot-wash = Hot wash
papers-hot-wash-how = Everybody speaks in turn, the trainer last. Three improvements are enough; each needs one owner and a date.
papers-keep = Keep: what worked and should stay as it is?
papers-change = Change: what in this building or in our arrangements was in the way?
papers-act = Act: what, by which date, and who owns it?
papers-suggested = Suggested improvements
papers-due = { $count ->
    [one] within { $count } day
   *[other] within { $count } days
}
papers-tasks = Critical tasks

## Cards
papers-cards-how = Print on thick paper, one set for each trainee or table, and cut along the lines. Each letter has a shape and a number of its own.
papers-wallet-how = Print at actual size (100%) and cut along the lines: each card is the size of a bank card.
papers-wallet-call = WHERE – WHAT – DETAILS
papers-wallet-do = RUN – HIDE – TELL
papers-wallet-address = Address:
papers-wallet-assembly = Assembly point:
papers-wallet-foot = Never hang up first. “I don’t know” is a good answer.

## The site card
papers-site-stays = Stays in this building. Do not publish or forward it.
papers-site-arrival = Minutes until help arrives (assumed for training, not promised)
papers-site-checked = Checked on the spot
papers-site-checked-why = Walk through the building with this sheet in your hand; then type it into the program, under “Site card”.
papers-site-by = Checked by
papers-site-on = Date

## The review sheet
papers-review-how = Please judge whether what is taught agrees with the advice of your service. Tick at each line whether you agree or want it changed; the last column is for remarks.
papers-review-id = Scenario
papers-review-short = Version, in short
papers-review-content = Hash of the content
papers-review-pack = Hash of all files
papers-review-decisions = Decisions, and what is taught about them
papers-review-told = What is told
papers-review-events = Events
papers-review-what = Content
papers-review-agree = Agree
papers-review-change = Change
papers-review-remark = Remark
papers-confirm-secondary = quoted by another source; confirm with your local police or fire service
papers-confirm-general = general practice; confirm with your local police or fire service
papers-review-approval = Approval
papers-review-approves = An approval holds only for the content with this hash. If a single letter is changed, the scenario is a draft again.
papers-review-body = Body
papers-review-name = Name and office
papers-review-date = Date
papers-review-reference = Reference or document number
papers-review-signature = Signature
papers-review-enter = The author enters the approval in scenario.ron, in the place of “approved”:
papers-review-body-form = BODY
papers-review-date-form = YYYY-MM-DD
papers-review-enter-how = Take body, date and reference from this sheet; leave the hash as it is. The command sardze check tells whether it holds.

## On the screen, and after a paper was made
papers-printing = To print
papers-printing-why = The pages open in the browser, from where they are printed on A4.
papers-shown = { $paper }: open in the browser. File: { $path }
papers-written = { $paper }: written to { $path }
papers-not-now = While the scenario has errors it cannot be printed.
