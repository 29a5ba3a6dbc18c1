# Nosaukumi, kas visos ekrānos un dokumentos ir vieni un tie paši.

## Josla virs katra ekrāna
app-name = Sardze
open = Atvērt
close = Aizvērt
working = Mirkli, notiek darbs…
theme-dark = Tumšs
theme-light = Gaišs
theme-contrast = Kontrasts
scale-smaller = Mazāki burti
scale-larger = Lielāki burti

## Josla, kas redzama uz katra ekrāna un lapas
strip-exercise = MĀCĪBAS / EXERCISE
inject-exercise = MĀCĪBAS
strip-draft = Melnraksts, nav apstiprināts

## Cik laba ir izvēle
grade-best = Labākā rīcība
grade-workable = Pieņemama rīcība
grade-harmful = Kļūdaina rīcība
grade-unsafe = Bīstama rīcība

## Izšķirošo uzdevumu novērtējums
rating-p = Izpildīts
rating-s = Izpildīts ar nelieliem trūkumiem
rating-m = Izpildīts ar būtiskiem trūkumiem
rating-u = Neizpildīts
rating-none = Nav novērots

met-met = Izpildīts
met-not-met = Nav izpildīts
met-not-observed = Nav novērots

## Kā notikums beidzas
outcome-resolved = Atrisināts
outcome-partly = Daļēji atrisināts
outcome-failed = Neatrisināts

## Par ko ir scenārijs un kur tas notiek
theme-intruder = Nepiederoša persona
theme-vandalism = Vandālisms
theme-theft = Zādzība
theme-evacuation = Evakuācija
theme-threat = Draudi
theme-rumour = Baumas

setting-place-of-worship = Dievnams
setting-school = Skola
setting-community-centre = Kopienas centrs

## Kā ziņa nonāk pie dalībnieka
channel-scene = Notikuma vietā
channel-voice = Mutiski
channel-phone = Pa tālruni
channel-message = Ziņa
channel-paper = Rakstiski
channel-radio = Pa rāciju
channel-alarm = Trauksmes signāls

## Trīs veidi, kā sākt
mode-solo = Trenēties
    .help = Vienatnē, ar paskaidrojumu pēc katras izvēles
mode-group = Vadīt grupai
    .help = Ar projektoru; lēmumu pieņem visi kopā
mode-examination = Pārbaudījums
    .help = Sertifikātam; paskaidrojumi tikai beigās

begin-practise = Trenēties
begin-group = Vadīt grupai
begin-examine = Pārbaudījums

## Lomas
seat-now = Tagad Jūs esat: { $seat }
seat-room = Visiem
seat-none = Loma nav noteikta

## Vai apgalvojums ir patiess
verdict-true = Taisnība
verdict-false = Nav taisnība
verdict-not-known = Vēl nav zināms

## Cik droši tas ir pārbaudīts
strength-primary = Pārbaudīts pirmavotā
strength-secondary = Citēts pēc cita avota; precizējiet vietējos dienestos
strength-general = Vispārīgas nozares zināšanas; precizējiet vietējos dienestos

## Cik ilgi un cik daudz
count-minutes = { $count ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
count-seconds = { $count ->
    [zero] { $count } sekunžu
    [one] { $count } sekunde
   *[other] { $count } sekundes
}
count-people = { $count ->
    [zero] { $count } cilvēku
    [one] { $count } cilvēks
   *[other] { $count } cilvēki
}
count-decisions = { $count ->
    [zero] { $count } lēmumu
    [one] { $count } lēmums
   *[other] { $count } lēmumi
}
count-faults = { $count ->
    [0] Kļūdu nav
    [zero] { $count } kļūdu
    [one] { $count } kļūda
   *[other] { $count } kļūdas
}
count-of = { $done } no { $all }
count-assessed = novērtēts { $done } no { $all }

## Vārdi, ko lieto, kamēr vietas karte nav aizpildīta
site-place = mūsu ēka
site-address = mūsu iela un mājas numurs
site-entrances = visas ieejas
site-key-holder = atslēgu glabātājs
site-assembly = pulcēšanās vieta
site-police = vietējais policijas iecirknis
site-leader = vadītājs
site-gathering = pasākums
site-signal = Lūdzu, atnesiet zilo mapi!

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
site-unreadable = Vietas karti nevarēja izlasīt, tāpēc tā ir tukša. Vecais fails ir saglabāts kā site.ron.unreadable. Aizpildiet karti no jauna; mācību ieraksti nav skarti.
site-unsaved = Vietas karti nevarēja saglabāt. Pārbaudiet, vai diskā ir vieta un vai mapē drīkst rakstīt.

## Ieraksti un faili
records-unreadable = Kamēr tas nav izlabots, ierakstus neredz un jaunu scenāriju sākt nevar.
paper-report-shown = Mācību pārskats ir atvērts. Tas glabājas šeit: { $path }
paper-report-written = Mācību pārskats ir uzrakstīts: { $path }
paper-record-written = Ieraksts ir saglabāts: { $path }
paper-scenario-made = Jaunais scenārijs ir šeit: { $path }
paper-fault-place = Atveriet šo vietu savā teksta redaktorā: { $path }
paper-unshown = Šajā datorā nav programmas, kas atvērtu šo failu: { $path }
paper-unwritten = Failu nevarēja uzrakstīt: { $path }. Pārbaudiet, vai diskā ir vieta un vai mapē drīkst rakstīt.
measured-line = { $what }: { $value }
measured-secs = { $value ->
    [zero] { $value } sekunžu
    [one] { $value } sekunde
   *[other] { $value } sekundes
}
measured-person-secs = { $value ->
    [zero] { $value } cilvēksekunžu
    [one] { $value } cilvēksekunde
   *[other] { $value } cilvēksekundes
}
measured-people = { $value ->
    [zero] { $value } cilvēku
    [one] { $value } cilvēks
   *[other] { $value } cilvēki
}
measured-rooms = { $value ->
    [zero] { $value } telpu
    [one] { $value } telpa
   *[other] { $value } telpas
}
measured-never = netika sasniegts
