# Josla virs katra ekrāna.
header-library = Scenāriji
header-records = Ieraksti
header-help = Palīdzība
header-settings = Iestatījumi
header-language = Valoda
header-theme = Izskats
header-scale = Burtu lielums
header-silent = Bez skaņas
header-emergency = Notikums pa īstam
