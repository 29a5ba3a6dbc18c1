# Names that are the same on every screen and document.

## The bar above every screen
app-name = Sardze
open = Open
close = Close
working = One moment, working…
theme-dark = Dark
theme-light = Light
theme-contrast = Contrast
scale-smaller = Smaller text
scale-larger = Larger text

## The strip on every screen and page
strip-exercise = MĀCĪBAS / EXERCISE
inject-exercise = EXERCISE
strip-draft = Draft, not approved

## How good a choice is
grade-best = Best
grade-workable = Workable
grade-harmful = Harmful
grade-unsafe = Unsafe

## Ratings of critical tasks
rating-p = Performed
rating-s = Performed with some shortcomings
rating-m = Performed with major shortcomings
rating-u = Not performed
rating-none = Not observed

met-met = Met
met-not-met = Not met
met-not-observed = Not observed

## How it ends
outcome-resolved = Resolved
outcome-partly = Partly resolved
outcome-failed = Not resolved

## What a scenario is about and where it happens
theme-intruder = Intruder
theme-vandalism = Vandalism
theme-theft = Theft
theme-evacuation = Evacuation
theme-threat = Threat
theme-rumour = Rumours

setting-place-of-worship = Place of worship
setting-school = School
setting-community-centre = Community centre

## How a message reaches a trainee
channel-scene = On the scene
channel-voice = Spoken
channel-phone = By phone
channel-message = Message
channel-paper = On paper
channel-radio = By radio
channel-alarm = Alarm

## The three ways to begin
mode-solo = Practise
    .help = Alone, with an explanation after each choice
mode-group = Run for a group
    .help = On a projector; everybody decides together
mode-examination = Examine
    .help = For a certificate; explanations only at the end

begin-practise = Practise
begin-group = Run for a group
begin-examine = Examine

## Seats
seat-now = Now you are: { $seat }
seat-room = Everybody
seat-none = No seat

## Whether a claim is true
verdict-true = True
verdict-false = False
verdict-not-known = Not known yet

## How well it was verified
strength-primary = Read in the primary source
strength-secondary = Quoted by another source; confirm with your local services
strength-general = General professional knowledge; confirm with your local services

## How long and how many
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
count-faults = { $count ->
    [0] No faults
    [one] { $count } fault
   *[other] { $count } faults
}
count-of = { $done } of { $all }
count-assessed = { $done } of { $all } assessed

## Words used while the site card is not filled in
site-place = our building
site-address = our street and number
site-entrances = all entrances
site-key-holder = the key holder
site-assembly = the assembly point
site-police = the local police station
site-leader = the leader
site-gathering = the gathering
site-signal = Please bring the blue folder!

cue-message = A message has arrived
cue-phone = The phone rings
cue-alarm = The alarm bell rings
cue-announcement = A voice announcement
cue-clock = Time is nearly out
cue-consequence = What came of it

settings-unreadable = The file of settings could not be read, so the defaults apply. Set them again; records of exercises are not touched.
settings-unsaved = Settings could not be saved: next time the former ones will apply. Check that the disk has room and the folder may be written.
folder-unreadable = The folder { $folder } cannot be read, so its scenarios are not here. Check that it is where it was, or choose another.
failure = Something in the program failed; records of exercises are safe. If it happens again, close the program and open it again.
site-unreadable = The site card could not be read, so it is empty. The old file is kept as site.ron.unreadable. Fill the card in again; records of exercises are not touched.
site-unsaved = The site card could not be saved. Check that the disk has room and the folder may be written.

## Records and files
records-unreadable = Until this is mended, records cannot be seen and no new exercise can begin.
paper-report-shown = The report is open. It is kept here: { $path }
paper-report-written = The report is written: { $path }
paper-record-written = The record is saved: { $path }
paper-scenario-made = The new scenario is here: { $path }
paper-fault-place = Open this place in your text editor: { $path }
paper-unshown = No program on this computer opens this file: { $path }
paper-unwritten = The file could not be written: { $path }. Check that the disk has room and the folder may be written.
measured-line = { $what }: { $value }
measured-secs = { $value ->
    [one] { $value } second
   *[other] { $value } seconds
}
measured-person-secs = { $value ->
    [one] { $value } person-second
   *[other] { $value } person-seconds
}
measured-people = { $value ->
    [one] { $value } person
   *[other] { $value } people
}
measured-rooms = { $value ->
    [one] { $value } room
   *[other] { $value } rooms
}
measured-never = was not reached
