# The command line: help, answers and what can go wrong.

cli-do = Sardze: scenario exercises for people who keep places of worship, schools and community centres safe. Without a command the window opens.
    .more = Exit codes: 0 all is well; 1 something was found wrong or could not be done; 2 wrong use.
        Environment: SARDZE_DATA, SARDZE_LANG.
cli-do-check = Look for mistakes in scenarios
    .more = Warnings are allowed: the exit code is 1 only if there are errors. A folder that holds several scenarios stands for all of them.
cli-do-play = Play a scenario, with its record kept
    .more = Without --script and --policy you play yourself: each choice has a number. At the end of the input, or with q, the run stays as it is and can be continued with --resume.
        A script has one act a line, as in: go door; choose greet hello; say call address; submit report exact quote; wait 40. Lines that begin with # are comments.
cli-do-replay = Play a record again and say whether it comes out the same
cli-do-records = List, show and export what is kept
cli-do-records-list = List all runs, the newest first
cli-do-records-show = Show one run, line by line
cli-do-records-export = Write one run to a file that needs nothing else
cli-do-report = Write the after-action report of a run as an HTML page
cli-do-print = Write what a trainer prints before the exercise: guide, cards, site card and review sheet
cli-do-new = Begin a new scenario, with every part explained
cli-do-import = Make a floor plan of a drawing: SVG, DXF or WKT
    .more = Layers are known by their names, as in walls, doors, exits, obstacles, zones, outline. What was guessed and what was not understood is listed. Without --out the plan is written here and the list beside it.
cli-do-simulate = Run a floor plan many times and show how long it takes until everybody is out
    .more = PLAN is a floor.ron or the folder of a scenario. Run number k has the seed plus k, so with one seed the same people meet the same luck and two plans can be compared. The result is the same on any number of threads.
        --case runs one case to compare speeds by: DIR/wkt/NAME.wkt, DIR/wkt/NAME.exits.json and DIR/pos/NAME_s1.csv, 1 being the seed.
cli-do-compare = Compare what measures of protection buy: how many seconds, and for how many people
    .more = PLAN is a floor.ron, the folder of a scenario or its id. Without --with the program's own list is compared; a list of your own, measures.ron, may name the doors of your plan. Only protection is varied; the intruder's start, way and time never are.
cli-do-verify = Show how far the program's reckoning can be trusted
cli-do-verify-floor = Run the public tests of evacuation models on the floor and print what came of each
    .more = RiMEA 1–16, IMO 1–12, NIST TN 1822, ISO 20414 and the flow through doors. What each test asks was fixed before the first run.
        The exit code is 0 even if tests fail, for that is a result; with --strict it is 1 then.
cli-do-verify-stuck = Draw many buildings by chance and look whether somebody stays behind who had a way out
    .more = Doors, corners, pews, streams against each other and mazes, --runs of them in all. Each run with somebody left is named, so that it can be played again. The exit code is 1 then. --only: door, corner, pews, counter, maze.
cli-do-words = Look after translations
cli-do-words-stamp = Note in each translation which source texts it was made from

cli-usage = Usage
cli-commands = Commands
cli-some-options = [options]
cli-some-command = [command]
cli-options = Options

cli-arg-data = Folder in which settings and records are kept
cli-arg-lang = Language, as in lv or en
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-scenarios = A folder of scenarios for the window; may be given more than once
cli-arg-size = Size of the window, as in 1280x720
cli-arg-autoplay = A file of steps that the window plays instead of a person
cli-arg-self-play = Let the window play a scenario by itself and leave pictures, record and report in this folder
cli-arg-looks = Looks that self-play takes its pictures in, separated by commas, as in lv-dark,en-light-200
cli-arg-dirs = Folders of scenarios
cli-arg-format = How to write it: human or json
cli-arg-scenario = A scenario's id, or the path of its folder
cli-arg-script = A file with one act a line
cli-arg-policy = Let it play by itself: best, worst or random
cli-arg-seed = The number that chance is drawn from; the same number gives the same run
cli-arg-mode = solo, group or examination
cli-arg-clock = Time to think in percent of what is written; 0 is without a clock
cli-arg-profile = Local rules by which choices are judged, as in lv or uk
cli-arg-person = A name or nickname for the record
cli-arg-resume = Go on with an interrupted run
cli-arg-record = A run's id, or the file of an exported run
cli-arg-output = File to write; without it, it is written here
cli-arg-what = Which paper: guide, cards (answer cards), wallet (wallet cards), site (site card), review (review sheet) or all
cli-arg-target = Folder to write to, or the .html file of one paper; without it, the folder papers
cli-arg-plans = Put floor plans in too. They are sensitive.
cli-arg-id = Id of the new scenario, as in door-at-night
cli-arg-file = The drawing
cli-arg-level = Name of the level that it shows, as in ground
cli-arg-metres-per-unit = How long one unit of the drawing is, as in 0.001 for millimetres
cli-arg-out = File to write, as in floor.ron; what is there already is left as it is
cli-arg-plan = A plan such as floor.ron, the folder of a scenario that has one, or the id of a scenario
cli-arg-runs = How many runs; 20 if nothing is said
cli-arg-set = How a door stands, as in door.east=locked (open, closed, locked); may be given more than once
cli-arg-limit = Simulated seconds after which a run is given up; 600 if nothing is said
cli-arg-results-format = How to write it: text, json, csv (a row for each run) or html (a page with plots); if not given, by the name of the file, else text
cli-arg-results = File to write, such as results.html; without it, it is written here
cli-arg-with = A list of measures of your own, such as measures.ron
cli-arg-measure = This measure only; may be given more than once
cli-arg-doctrine = What people do who see an intruder: run-hide-tell, lockdown or untaught
cli-arg-case = A case to compare speeds by, instead of a plan
cli-arg-dt = Length of a step of a case, 0.005 to 0.1 seconds; 0.05 if nothing is said
cli-arg-dir = Folder in which to make it
cli-arg-folder = A scenario's folder
cli-arg-full = As many runs, and as many people, as the tests ask for; takes minutes
cli-arg-only = Only this test, as in "IMO 8"; may be given more than once
cli-arg-strict = Exit code 1 if a test fails
cli-arg-threads = How many runs at once; the result does not depend on it

cli-wrong-unknown = There is no option or argument “{ $arg }” here
cli-wrong-command = There is no command “{ $arg }”
cli-wrong-missing = Something is missing: { $arg }
cli-wrong-no-command = Say what is to be done
cli-wrong-conflict = { $arg } does not go together with the rest
cli-wrong-value = “{ $value }” cannot be used for { $arg }
cli-wrong-lang = The program does not speak "{ $value }". It speaks: { $known }
cli-wrong-help = Help: sardze --help

cli-no-window = This build has no window. Use one of the commands.
cli-file = The file { $path } cannot be read or written. The system says: "{ $why }"
cli-no-folder = There is no folder { $folder }
cli-no-scenario = There is no scenario “{ $scenario }”. Known here: { $known }
cli-near = Did you mean { $near }?
cli-no-record = There is no record “{ $record }”: neither a run's id nor a file
cli-no-profile = There are no local rules “{ $profile }”. Known: { $known }
cli-broken = This scenario has errors and cannot be used yet. To see them: sardze check { $folder }

cli-error = error
cli-warning = warning
cli-note = note
cli-related = see also line { $line }
cli-fix = fix: { $fix }
cli-checked = { $scenarios ->
    [one] { $scenarios } scenario
   *[other] { $scenarios } scenarios
} looked at: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}

cli-content-draft = { $folder }: draft, not approved; content hash { $hash }
cli-content-approved = { $folder }: approved; content hash { $hash }

cli-new-made = Made: { $folder }. Open scenario.ron in any text editor; everything is explained there.
cli-new-exists = { $folder } exists already and was left as it is
cli-new-bad-id = “{ $id }” cannot be an id. Use small letters a to z, digits, and single hyphens in between, as in door-at-night.
cli-stamped = { $count ->
    [0] Every translation was stamped already
    [one] { $count } file stamped
   *[other] { $count } files stamped
}

cli-how = Answer with the number of your choice. q leaves; the run can be continued later.
cli-go-on = Enter to go on:
cli-pick = Your choice (1–{ $most }):
cli-order = Numbers in order, with spaces between (1–{ $most }); leave out what should not be done:
cli-field = Your choice (1–{ $most }; 0 leaves it empty):
cli-again = That is none of them.
cli-gave-up = The run went round in circles and was stopped.
cli-kept = Kept as { $run }. Report: sardze report { $run } -o report.html
cli-left = Not at its end yet; kept. To go on: sardze play --resume { $run }
cli-share = { $done } of { $all }

cli-script-shape = This line is not complete
cli-script-verb = “{ $what }” is nothing that can be done; use go, choose, say, submit, skip, send, count, rate, note, pause, resume, emergency, stop or wait
cli-script-node = There is no node “{ $what }” in this scenario
cli-script-item = There is no choice, item, event or task “{ $what }” here
cli-script-refused = { $why } The run is at “{ $node }” then. Nothing was kept.

cli-refused-other-node = That belongs to another place in the scenario.
cli-refused-not-here = That cannot be done here.
cli-refused-no-such-item = There is no such choice.
cli-refused-hidden = That choice is not open now.
cli-refused-core-node = This part may not be passed over.
cli-refused-incomplete = Something is missing or stands there twice.
cli-refused-paused = The exercise is paused.
cli-refused-not-paused = The exercise is not paused.
cli-refused-ended = The exercise has ended.
cli-refused-not-allowed = Only the trainer may do that, and only in a group.
cli-refused-stuck = Chance goes round in circles in this scenario.

cli-left-out = Left out of this file: { $files }. What was played cannot be compared with its hash.
cli-replay-same = It comes out the same: the same events and the same marks.
cli-replay-other-marks = The journal replays, but other marks were written than those that come of it.
cli-replay-other-rules = The journal is whole. It was kept under rules { $rules }, so its marks were not computed again.
cli-replay-hash = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, { $hash }

cli-records-none = No runs yet. To begin one: sardze play
cli-status-open = Not ended
cli-written = Written: { $path }
cli-claim = { $claim } – { $verdict }
cli-refused-no-plan = This scenario has no such floor plan.
cli-plan-now = Out: { $out }, inside: { $inside }.
cli-plan-pick = What to do (1–{ $most }; Enter alone lets { $secs } seconds pass)?
