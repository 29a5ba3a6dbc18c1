# The bar above every screen.
header-library = Scenarios
header-records = Records
header-help = Help
header-settings = Settings
header-language = Language
header-theme = Theme
header-scale = Text size
header-silent = No sound
header-emergency = Real emergency

emergency-strip = EXERCISE STOPPED
emergency-title = This is no longer an exercise. Call 112.
emergency-text = The clock and all sounds have been stopped. Give the address, say what has happened, and do not hang up first. What has been done so far is saved.
emergency-end = Back to the exercise
emergency-no-site = The site card is not filled in, so the program does not know the address. Say the one that is written on the building.
