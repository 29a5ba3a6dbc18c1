# The first start, and hints in the first run.

welcome-title = Welcome to Sardze!
welcome-lead = Here you can try without risk what to do when something happens in a place of worship, a school or a community centre.
welcome-read = Read what happens
    .text = The story goes on step by step, as in life: somebody comes in, calls or writes.
welcome-choose = Choose what to do
    .text = Press an answer, or its number on the keyboard: 1 to 6.
welcome-learn = Learn why
    .text = After each choice you see what came of it and what would have been better. Mistakes are welcome.
welcome-about = "{ $title }": about { $minutes }, without a clock and without a name. You may stop at any time.
welcome-start = Begin the first exercise
welcome-look = Let me look around first
welcome-no-scenario = No scenario was found. Name the folder that holds them.
welcome-others = There are two other ways: "Run for a group", with a projector, where all decide together; and "Examine", with explanations only at the end.
welcome-exercise = The word EXERCISE stands on every screen and page. If something real happens, press "Real emergency" above and call 112.

hint-onward = Read, then press this button or the Enter key.
hint-choose = Press an answer, or its number on the keyboard. A wrong one does no harm: you learn why.
hint-clock = This is the clock. It starts only after the time to read.
hint-no-clock = There is no clock this time. Another time it will be here.
hint-pause = Pause: this button, or the P key. You may stop at any time.
hint-look-back = You can read again what happened before: this button, or the ← key.
