# Ievads pirms scenārija un tas, kā sākt.

briefing-none = Scenārijs nav izvēlēts
briefing-none-text = Izvēlieties scenāriju, un šeit redzēsiet, par ko tas ir, kas jāsagatavo un kā sākt.
briefing-back = Atpakaļ uz scenārijiem
briefing-seats = { $count ->
    [zero] { $count } lomu
    [one] { $count } loma
   *[other] { $count } lomas
}
briefing-seats-title = Lomas
briefing-note = Pirms sākat
briefing-may-stop = Jebkurā brīdī drīkst apstāties vai nepiedalīties, nepaskaidrojot, kāpēc. Pēc tam varēsiet ar kādu parunāt.
briefing-objectives = Ko trenējam
briefing-checks = Vai viss ir gatavs?

briefing-check-fine = { $what }: kārtībā
briefing-check-warn = { $what }: var sākt arī tā
briefing-check-missing = { $what }: vispirms jāsakārto
briefing-check-disk = Ierakstīšana diskā
    .mend = Pārbaudiet, vai diskā ir vieta un vai ierakstu mapē drīkst rakstīt.
briefing-check-language = Scenārija valoda
    .mend = Daļa tekstu šajā valodā vēl nav iztulkota un būs scenārija pamatvalodā.
briefing-check-sound = Skaņa
    .mend = Skaņas ierīces nav; visam, kas skan, ir uzraksts. Pieslēdziet skaļruņus, ja tos vajag.
briefing-check-projector = Projektors
    .mend = Otrs ekrāns nav redzams. Ja projektors rāda to pašu, ko dators, viss ir kārtībā: piezīmes ir tikai izdrukātajā ceļvedī.
briefing-check-site = Vietas karte
    .mend = Tekstos būs vispārīgi vārdi. Aizpildiet karti zemāk, lai stāsts notiktu Jūsu ēkā.

briefing-how = Kā sākt?
plan-minutes = Cik minūšu ir grupai
plan-introduction = ievads { $minutes } min
plan-decisions = lēmumi { $minutes } min
plan-hot-wash = noslēguma pārrunas { $minutes } min
plan-feedback = atsauksmes { $minutes } min
briefing-clock = Lēmumi ar pulksteni
briefing-clock-why = Pirmajā reizē bez pulksteņa ir vieglāk; tas sāk iet tikai pēc lasīšanas laika.
briefing-clock-group = Grupā pulkstenis nelemj: laiku pārrunām nosakāt Jūs. Apakšā redzēsiet, cik minūšu pagājis.
briefing-clock-examination = Pārbaudījumā laiks lēmumiem ir ierobežots.
briefing-clock-stopped = Iestatījumos pulkstenis ir apturēts: laiks lēmumiem nav ierobežots.
briefing-clock-stretched = Iestatījumos laiks ir pagarināts līdz { $percent }{"\u00A0"}% no paredzētā.
briefing-profile = Kuras valsts dienestu ieteikumus ievērot
briefing-arrival = Palīdzības ierašanās laiks vietas kartē: { $minutes }
briefing-arrival-assumed = { $count ->
    [zero] Pieņemam, ka palīdzība ierodas pēc { $count } minūtēm; precizējiet vietas kartē.
    [one] Pieņemam, ka palīdzība ierodas pēc { $count } minūtes; precizējiet vietas kartē.
   *[other] Pieņemam, ka palīdzība ierodas pēc { $count } minūtēm; precizējiet vietas kartē.
}

## Cik daudz no mācībām redz un dzird
intensity = Ko redzēsiet un dzirdēsiet
intensity-text = Tikai teksts
intensity-sound = Teksts un skaņa

briefing-nickname = Segvārds
briefing-nickname-none = bez vārda
briefing-nickname-why = Pietiek ar segvārdu vai tukšu lauku. Vārds paliek šajā datorā.
briefing-group = Grupas nosaukums
briefing-group-none = bez nosaukuma
briefing-group-why = Pēc nosaukuma šīs mācības atradīsiet ierakstos. Nosaukums paliek šajā datorā.
briefing-start = Sākt
briefing-cannot-start = Vispirms jāsakārto tas, kas sarakstā atzīmēts ar krustiņu.

## Vietas karte
site-form-title = Vietas karte
site-form-stays = Karte paliek šajā datorā. No tās vārdi nonāk stāstā, zvanā 112 un pārskatā.
site-form-empty = Piecas minūtes šeit, un stāsts notiks Jūsu ēkā: tajā būs Jūsu adrese, pulcēšanās vieta un vārdi, kādus lietojat Jūs. Kas paliek tukšs, tā vietā ir vispārīgs vārds. Sāciet ar adresi.
site-form-building = Ēka
site-form-people = Cilvēki
site-form-words = Jūsu vārdi
site-form-hint = piem., { $words }
site-form-example-none = Ierakstiet adresi, un šeit redzēsiet, ko teikt, zvanot 112.
site-form-example = Tā teiksiet, zvanot 112: „{ $address }. Ieejas: { $entrances }.”
site-form-signal = Signālvārdi, ko visi pazīst un svešais nesaprot
site-form-place = Ēkas nosaukums
site-form-address = Adrese, kā to nosauktu, zvanot 112
site-form-entrances = Ieejas un izejas
site-form-key-holder = Kam ir atslēgas
site-form-assembly = Pulcēšanās vieta
site-form-police = Policijas kontaktpersona vai iecirknis
site-form-leader = Kā dēvē vadītāju (mācītājs, rabīns, imams, direktore…)
site-form-gathering = Kā dēvē pasākumu (dievkalpojums, nodarbība, stunda…)
site-form-arrival = Pēc cik minūtēm parasti ierodas palīdzība
