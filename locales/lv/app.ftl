# Names that every screen shares.

app-name = Sardze
theme-dark = Tumšs
theme-light = Gaišs
theme-contrast = Kontrasts
scale-smaller = Mazāki burti
scale-larger = Lielāki burti
close = Aizvērt
strip-exercise = MĀCĪBAS / EXERCISE
strip-draft = Projekts, nav apstiprināts
grade-best = Labākā rīcība
grade-workable = Pieņemama rīcība
grade-harmful = Kļūdaina rīcība
grade-unsafe = Bīstama rīcība
begin-practise = Trenēties
begin-group = Vadīt grupai
begin-examine = Pārbaudījums
