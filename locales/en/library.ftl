# The shelf of scenarios: everything starts here.

library-title = What shall we train today?
library-reading = Reading scenarios…
library-search = Search scenarios
library-add = Open a folder or begin a new scenario
library-card = Scenario
library-none-found = No scenario matches
library-none-found-text = Try fewer words or another: a theme, a place, or a part of the title.
library-show-all = Show all

library-proved = Checked: every ending reachable
library-no-faults = No faults
library-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
library-approved = Approved: { $bodies }

## What the two badges mean
badge-checked = The program checked the file: every link leads somewhere, every place can be reached, every decision has its grade, and every text can be read. Whether the advice is right, the program cannot know.
badge-found = The program checked the file and found something; the scenario can be played nevertheless. Whether the advice is right, the program cannot know.
badge-not-approved = No service has approved this content yet: it is a draft. Talk it over with the local police and the fire and rescue service before the exercise.
badge-approved-by = Exactly this content was approved by: { $body }, { $on }
library-seats = Seats
library-alone = Alone
library-in-group = In a group
library-languages = Languages
library-faults-playable = This scenario can be played, but its faults are better mended first.
library-found = The check found: { $count }
library-faults-last-good = The file has errors now, so the last version without them is played. Mend it and save: the program notices by itself.
library-last-good = Plays the last good version
library-faults-unplayable = This scenario cannot be played before its faults are mended. Mend and save it: the program will notice.
library-show-fault = Show the place: { $place }

library-empty = There are no scenarios here yet
library-empty-text = The scenarios of your folder will be here. Name the folder that holds them, or make a new one.
library-folder-now = Folder open now
library-folder = Folder of scenarios
library-folder-hint = full path of the folder
library-folder-open = Open the folder
library-new-id = Short name of the new scenario (id)
library-new-id-why = Small letters a to z, digits and single hyphens; it begins with a letter, and no other scenario may have it.
library-new = Create the scenario

library-continue = Not finished
library-take-up = Continue
library-discard = Discard
library-discard-sure = Really discard it? This run cannot be taken up again.
library-discard-yes = Yes, discard it
library-discard-no = No, keep it
library-begun = begun { $when }
library-recent = Played recently
library-all-runs = All records
