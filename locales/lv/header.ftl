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

emergency-strip = MĀCĪBAS APTURĒTAS
emergency-title = Tās vairs nav mācības. Zvaniet 112.
emergency-text = Pulkstenis un skaņas ir apturētas. Nosauciet adresi, pasakiet, kas noticis, un nebeidziet sarunu, kamēr to nebeidz dispečers. Līdz šim paveiktais ir saglabāts.
emergency-end = Atgriezties mācībās
emergency-no-site = Vietas karte nav aizpildīta, tāpēc adresi programma nezina. Nosauciet to, kas rakstīta pie ēkas.
