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
