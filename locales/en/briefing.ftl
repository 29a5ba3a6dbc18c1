# The briefing before a scenario, and how to begin.

briefing-none = No scenario chosen
briefing-none-text = Choose a scenario to see here what it is about, what to prepare and how to begin.
briefing-back = Back to scenarios
briefing-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
briefing-seats-title = Seats
briefing-note = Before you begin
briefing-may-stop = You may stop or pass at any time and need not say why. Afterwards there is somebody to talk to.
briefing-objectives = What we train
briefing-checks = Is everything ready?

briefing-check-fine = { $what }: ready
briefing-check-warn = { $what }: you can begin without it
briefing-check-missing = { $what }: to be put right first
briefing-check-disk = Writing to the disk
    .mend = Check that the disk has room and that the folder of records may be written.
briefing-check-language = Language of the scenario
    .mend = Some texts are not translated into this language yet and appear in the scenario's own.
briefing-check-sound = Sound
    .mend = There is no sound device; everything that sounds has a caption. Connect speakers if you want them.
briefing-check-projector = Projector
    .mend = No second screen is seen. If the projector mirrors this one, all is well: the notes are in the printed guide only.
briefing-check-site = Site card
    .mend = Texts will use general words. Fill in the card below, so that the story happens in your building.

briefing-how = How to begin?
plan-minutes = Minutes that the group has
plan-introduction = introduction { $minutes } min
plan-decisions = decisions { $minutes } min
plan-hot-wash = hot wash { $minutes } min
plan-feedback = feedback { $minutes } min
briefing-clock = Decisions have a clock
briefing-clock-why = The first time is easier without a clock; it starts only after the time to read.
briefing-clock-group = No clock decides for a group: you say how long it talks. The minutes gone stand at the bottom.
briefing-clock-examination = In an examination, decisions have a clock.
briefing-clock-stopped = Clocks are stopped in the settings: there is no limit of time.
briefing-clock-stretched = Time is stretched to { $percent }% in the settings.
briefing-profile = Which country's services to follow
briefing-arrival = Time until help arrives, from the site card: { $minutes }
briefing-arrival-assumed = { $count ->
    [one] We assume that help arrives after { $count } minute; put your own time on the site card.
   *[other] We assume that help arrives after { $count } minutes; put your own time on the site card.
}

## How much of an exercise is seen and heard
intensity = What you will see and hear
intensity-text = Text only
intensity-sound = Text and sound

briefing-nickname = Nickname
briefing-nickname-none = no name
briefing-nickname-why = A nickname, or nothing at all, is enough. It stays on this computer.
briefing-group = Name of the group
briefing-group-none = no name
briefing-group-why = You will find this exercise among the records by this name. It stays on this computer.
briefing-start = Begin
briefing-cannot-start = First put right what is marked with a cross in the list.

## Site card
site-form-title = Site card
site-form-stays = The card stays on this computer. Its words appear in the story, in the 112 call and in the report.
site-form-empty = Five minutes here, and the story happens in your building: with your address, your assembly point and the words that you use. What stays empty is shown as a general word. Begin with the address.
site-form-building = The building
site-form-people = People
site-form-words = Your words
site-form-hint = e.g. { $words }
site-form-example-none = Type the address, and you will see here what to say to 112.
site-form-example = What you will say to 112: "{ $address }. Entrances: { $entrances }."
site-form-signal = Signal phrase that everybody knows and a stranger does not
site-form-place = Name of the building
site-form-address = Address, as you would say it to 112
site-form-entrances = Entrances and exits
site-form-key-holder = Who holds the keys
site-form-assembly = Assembly point
site-form-police = Police contact or station
site-form-leader = What the leader is called (pastor, rabbi, imam, head teacher…)
site-form-gathering = What the gathering is called (service, class, lesson…)
site-form-arrival = Minutes until help usually arrives
