# Josla virs katra ekrāna.
header-library = Scenāriji
header-records = Ieraksti
header-help = Palīdzība
header-places = Izvēlne
header-settings = Iestatījumi
header-language = Valoda
header-theme = Izskats
header-scale = Burtu lielums
header-silent = Bez skaņas
header-emergency = Notikums pa īstam

emergency-strip = MĀCĪBAS APTURĒTAS
emergency-title = Zvaniet 112! Tās vairs nav mācības.
emergency-address = Adrese
emergency-no-address = Vietas kartē adreses nav. Nosauciet to, kas rakstīta pie ēkas.
emergency-exits = Ieejas un izejas
emergency-no-exits = Vietas kartē izeju nav. Sekojiet zaļajām zīmēm uz tuvāko izeju.
emergency-safe = Vispirms drošībā paši: projām no briesmām vai aiz aizslēgtām durvīm.
emergency-where = Zvaniet 112 ar tālruni. Pasakiet, kur: adresi un ieeju.
emergency-what = Pasakiet, kas noticis un cik cilvēkiem vajag palīdzību.
emergency-stay = Nebeidziet sarunu pirmie: to beidz dispečers.
emergency-text = Šī programma nekur nezvana. Pulkstenis un skaņas ir apturētas, viss līdz šim paveiktais ir saglabāts. Kad viss ir beidzies vai poga nospiesta nejauši, atgriezieties: mācības gaidīs pauzē.
emergency-end = Atgriezties mācībās
