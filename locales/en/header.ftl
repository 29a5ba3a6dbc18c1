# The bar above every screen.
app-name = Sardze
header-library = Scenarios
header-records = Records
header-help = Help
header-settings = Settings
header-language = Language
header-theme = Theme
header-scale = Text size
header-silent = No sound
header-emergency = Real emergency
theme-dark = Dark
theme-light = Light
theme-contrast = Contrast
scale-smaller = Smaller text
scale-larger = Larger text
close = Close
