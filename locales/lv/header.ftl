# Josla virs katra ekrāna.
app-name = Sardze
header-library = Scenāriji
header-records = Ieraksti
header-help = Palīdzība
header-settings = Iestatījumi
header-language = Valoda
header-theme = Izskats
header-scale = Burtu lielums
header-silent = Bez skaņas
header-emergency = Notikums pa īstam
theme-dark = Tumšs
theme-light = Gaišs
theme-contrast = Kontrasts
scale-smaller = Mazāki burti
scale-larger = Lielāki burti
close = Aizvērt
