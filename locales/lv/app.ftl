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

cue-message = Pienākusi ziņa
cue-phone = Zvana tālrunis
cue-alarm = Skan trauksmes zvans
cue-announcement = Balss paziņojums
cue-clock = Laiks drīz beigsies
cue-consequence = Seko iznākums

settings-unreadable = Iestatījumu failu nevarēja izlasīt, tāpēc spēkā ir sākuma iestatījumi. Iestatiet tos no jauna; mācību ieraksti nav skarti.
settings-unsaved = Iestatījumus nevarēja saglabāt: nākamreiz būs iepriekšējie. Pārbaudiet, vai diskā ir vieta un vai mapē drīkst rakstīt.
folder-unreadable = Mapi { $folder } nevar izlasīt, tāpēc tās scenāriju šeit nav. Pārbaudiet, vai mape ir savā vietā, vai izvēlieties citu.
failure = Programmā kaut kas neizdevās; mācību ieraksti ir saglabāti. Ja tas atkārtojas, aizveriet programmu un atveriet no jauna.
