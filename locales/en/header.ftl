# The bar above every screen.
header-library = Scenarios
header-records = Records
header-help = Help
header-places = Menu
header-settings = Settings
header-language = Language
header-theme = Theme
header-scale = Text size
header-silent = No sound
header-emergency = Real emergency

emergency-strip = EXERCISE STOPPED
emergency-title = Call 112! This is no longer an exercise.
emergency-address = Address
emergency-no-address = The site card has no address. Say the one that is written on the building.
emergency-exits = Entrances and exits
emergency-no-exits = The site card has no exits. Follow the green signs to the nearest one.
emergency-safe = First be safe yourselves: away from the danger, or behind a locked door.
emergency-where = Call 112 on a telephone. Say where: the address and the entrance.
emergency-what = Say what has happened and how many people need help.
emergency-stay = Do not hang up first: the operator ends the call.
emergency-text = This program calls nobody. The clock and all sounds have been stopped, and what was done so far is saved. When it is over, or if this was pressed by mistake, go back: the exercise will wait, paused.
emergency-end = Back to the exercise
