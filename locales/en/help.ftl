# Help.

help-none = The help pages were not found
help-none-text = The program's folder lacks its help pages. Exercises work all the same; install the program again to get them back.
help-none-action = To the scenarios
help-go-to = Go to: { $heading }
