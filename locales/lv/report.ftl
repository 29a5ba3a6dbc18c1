# Mācību pārskats, ko izdrukā pēc mācībām. Pirmā lapa ir tiem, kas neko citu nelasīs.

report-title = Mācību pārskats
report-foot = MĀCĪBAS / EXERCISE. Mācību materiāls: šeit ir stāstīts par mācībām, nevis par īstu notikumu. Tajā var būt vārdi un ziņas par ēkas vājajām vietām; glabājiet to tā, lai nepiederošas personas to nevar izlasīt.

report-objectives = Ko trenējām
report-when = Norises laiks
report-length = Izspēles ilgums
report-place = Vieta
report-address = Adrese
report-who = Dalībnieki
report-present = Dalībnieku skaits
report-hands-most = vismaz { $count } (pēc paceltajām rokām)
report-lead = Vadīja
report-unnamed = Nav norādīti
report-mode = Norises veids
report-setting = Vide
report-solo = vienatnē pie datora
report-group = grupā ar mācību vadītāju
report-examination = pārbaudījums vienatnē
report-theme = Tēma
report-clock-none = bez pulksteņa
report-clock = pulkstenis: { $percent } no paredzētā laika
report-profile = Dienestu ieteikumi
report-run = Ieraksts
report-content = Scenārija saturs
report-version = Programma / noteikumi

report-result = Rezultāts
report-outcome = Iznākums
report-no-ending = Nav izspēlēts līdz galam
report-passed = Nokārtots
report-not-passed = Nav nokārtots
report-performance = Sniegums
report-coverage = Aptvērums
report-points = { $done } no { $all } punktiem
report-needed = vajag { $percent }
report-criticals = Kritiskās kļūdas
report-none = Nav
report-criticals-in = { $count ->
    [zero] { $count } kompetencēs
    [one] { $count } kompetencē
   *[other] { $count } kompetencēs
}
report-tasks-met = { $done ->
    [zero] izšķirošie uzdevumi: izpildīti { $done } no { $all }
    [one] izšķirošie uzdevumi: izpildīts { $done } no { $all }
   *[other] izšķirošie uzdevumi: izpildīti { $done } no { $all }
}
report-rest = Aptvērumā nav: { $rest }. Tā nav kļūda.
report-rest-elsewhere = { $count ->
    [zero] { $count } lēmumu uz citiem stāsta ceļiem
    [one] { $count } lēmums uz cita stāsta ceļa
   *[other] { $count } lēmumi uz citiem stāsta ceļiem
}
report-rest-unanswered = { $count ->
    [zero] { $count } izlaistu vai neatbildētu lēmumu
    [one] { $count } izlaists vai neatbildēts lēmums
   *[other] { $count } izlaisti vai neatbildēti lēmumi
}
report-rest-ahead = { $count ->
    [zero] { $count } lēmumu, līdz kuriem nenonāca
    [one] { $count } lēmums, līdz kuram nenonāca
   *[other] { $count } lēmumi, līdz kuriem nenonāca
}
report-missing = Kāpēc nav nokārtots:
report-missing-end = scenārijs nav izspēlēts līdz galam
report-missing-performance = sniegums ir zem vajadzīgā
report-missing-coverage = novērtēts pārāk maz
report-missing-critical = kritiska kļūda: { $competencies }
report-missing-task = nav izpildīts izšķirošais uzdevums „{ $task }”
report-missing-tasks = { $count ->
    [zero] nav izpildīti { $count } izšķirošie uzdevumi
    [one] nav izpildīts { $count } izšķirošais uzdevums
   *[other] nav izpildīti { $count } izšķirošie uzdevumi
}
report-quoted = „{ $text }”

report-strengths = Kas izdevās
report-no-strengths = Vēl nav pierakstīts. Nosauciet kopā noslēguma pārrunās.
report-improve = Ko uzlabot
report-nothing-to-improve = Visur izvēlēta labākā rīcība.
report-room-said = grupas vārdiem
report-number = { $number }. lēmums

report-actions = Uzlabojuma pasākumi
report-actions-how = Katram pasākumam ir viens atbildīgais un termiņš; pārskatiet tos pirms nākamajām mācībām.
report-actions-open = Katram pasākumam vajag vienu atbildīgo un termiņu: ierakstiet, kur vēl trūkst, un pārskatiet tos pirms nākamajām mācībām.
report-actions-suggested = Vēl nekas nav norunāts. Ierosinājumi ir no scenārija: pieņemiet, labojiet vai izsvītrojiet.
report-action = Kas jāizdara
report-owner = Atbildīgais
report-due = Termiņš
report-status = Izdarīts
report-suggestion = Ierosinājums

report-timeline = Notikumu gaita
report-story-time = Laiks
report-at-start = sākumā
report-after = pēc { $span }
report-span-days = { $count }{"\u00A0"}d.
report-span-hours = { $count }{"\u00A0"}h
report-span-minutes = { $count }{"\u00A0"}min
report-span-seconds = { $count }{"\u00A0"}s
report-happened = Kas notika
report-decided = Ko izlēma, cik labi un kāpēc
report-see = Plašāk: „{ $where }”.
report-face-order = Darbu secība
report-face-call = Zvans { $number }
report-face-report = Notikuma pieraksts
report-face-claims = Atbilde uz baumām
report-fields = aizpildītas { $done } no { $all } ailēm
report-operator = Dispečers
report-caller = Zvanītājs
report-by-clock = { $choice } (beidzās laiks)
report-by-skip = { $choice } (izlaists, nav vērtēts)
report-ran-out = Laiks beidzās, lēmums netika pieņemts
report-hung-up = Zvanītājs beidza sarunu pirmais
report-call-over = Saruna notika līdz galam
report-discussed = Pārrunāts
report-skipped = Mācību vadītājs izlaida; nav novērots
report-paused = Pauze
report-resumed = Mācības turpinājās
report-emergency = Notikums pa īstam: mācības pārtrauktas
report-stopped = Mācības beigtas pirms laika
report-nothing-picked = Nekas nav aizpildīts
report-better = Labāk:
report-gain = { $count ->
    [zero] tālāk rīkojoties vislabāk, būtu par { $points } punktiem vairāk
    [one] tālāk rīkojoties vislabāk, būtu par { $points } punktu vairāk
   *[other] tālāk rīkojoties vislabāk, būtu par { $points } punktiem vairāk
}
report-no-return = Pēc šī lēmuma labākais iznākums vairs nebija sasniedzams.
report-exact = Labākās iespējas ir aprēķinātas, ņemot vērā visu, kas scenārijā vēl var notikt.
report-not-exact = Scenārijs ir pārāk liels, lai aprēķinātu labākās iespējas; parādīta labāk vērtētā no piedāvātajām izvēlēm.

report-plan = Plānā
report-plan-measure = Kas mērīts
report-plan-value = Iznāca
report-plan-grade = Cik labi
report-plan-limits = Ne vairāk kā
report-plan-limit = labākā rīcība – { $best }; pieņemama – { $workable }; kļūdaina – { $harmful }
report-plan-time = Laiks plānā
report-plan-done = Kas izdarīts

report-hands = Kā grupa balsoja
report-hands-how = Paceltās rokas, kā tās saskaitīja mācību vadītājs. Ja balsoja divreiz, pēdējā ailē ir rokas pirms pārrunas.
report-hands-now = Rokas
report-hands-after = Rokas pēc pārrunas
report-hands-before = Pirms tās
report-hands-for-it = Par šo lēmumu rokas pacēla { $done } no { $all }.
report-decided-on = izlemts

report-calls = Zvans, kā tas izskanēja
report-needed-said = vajadzīgs
report-whole = Kopumā:
report-slip-incomplete = nepilnīgi
report-slip-misplaced = nav īstajā vietā
report-slip-missing = trūkst
report-slip-wrong = kļūdaini
report-call-unfinished = Saruna netika pabeigta; nav vērtēta.

report-rumour = Baumas un atbilde uz tām
report-claim = Ko runāja
report-held = Kā vērtēja
report-is = Kā bija
report-reply = Atbilde:
report-questions = Pārrunu jautājumi
report-rubric = Labā atbildē ir (atzīmējiet, kas izskanēja):

report-competencies = Kompetences
report-competency = Kompetence
report-reasons = Pamatojums
report-critical = Kritiska kļūda
report-tasks = Izšķirošie uzdevumi
report-task = Uzdevums
report-rating = Vērtējums
report-evidence = Pierādījums
report-rated-by-trainer = novērtēja mācību vadītājs
report-moment = { $what } ({ $when })
report-moment-second = Notika: { $second }.
report-within-both = Sākums: { $first }. Izdarīts: { $second }. Pagāja { $took }; atļauts { $limit }.
report-within-first = Sākums: { $first }. Atļauts { $limit }, bet netika izdarīts.
report-before-kept = { $first }. Līdz tam pārkāpuma nebija.
report-before-both = Vispirms: { $first }. Pēc tam: { $second }.
report-before-broken = Vispirms: { $second }. Tikai pēc tam: { $first }.

report-talk = Noslēguma pārrunas
report-keep = Paturēt
report-change = Mainīt
report-none-on-board = Uz tāfeles nekā nav.
report-notes = Mācību vadītāja novērojumi
report-room-time = Laiks
report-note = Novērojums

report-legend = Ko nozīmē vērtējumi
report-is-best = Tā, kā iesaka dienesti šādā brīdī (3 punkti).
report-is-workable = Ir droši vai noder, taču kaut kas paliek neizdarīts (2 punkti).
report-is-harmful = Doma saprotama, bet kļūst sliktāk vai zūd laiks (1 punkts).
report-is-unsafe = Kāds nonāk briesmās (0 punktu). Kritiska kļūda liedz nokārtot.
report-how-marked = Sniegums rāda, cik labi pieņemti tie lēmumi, līdz kuriem nonākts. Aptvērums rāda, cik liela scenārija daļa ir izspēlēta un novērtēta. Tos nesaskaita kopā, un nenovērotais netiek uzskatīts par neizpildītu.

report-sources = Avoti
report-source = Avots
report-strength = Cik droši pārbaudīts

report-form = Notikuma pieraksts, kā to aizpildīja
report-filled-by = Aizpildīja
report-field = Aile
report-written = Ierakstīts
report-wanted = Kā vajadzēja
report-left-empty = atstāts tukšs
report-as-wanted = pareizi
report-form-whole = Pieraksts kopumā:
report-form-how = Veidlapa aizpildīta mācībās. Par īstu notikumu iesniegumu raksta no jauna, un to pieņem Valsts policija.

report-support = Ja kaut kas nomāc
report-support-why = Mācības var atsaukt atmiņā pārdzīvoto. Par to ir vērts parunāt, un drīkst arī nepiedalīties.
report-support-emergency = Ja kāds ir briesmās: 112
report-support-victims = Palīdzība noziegumos cietušajiem: 116{"\u00A0"}006
report-support-children = Bērniem un pusaudžiem: 116{"\u00A0"}111
report-support-crisis = Emocionālā krīzē: 116{"\u00A0"}123
report-support-police = Kontakts policijā: { $police }
report-support-own = Pirms katrām mācībām pārbaudiet šos numurus un pierakstiet savu kontaktpersonu:
report-plan-left = Notikumi telpu plānā beidzās.
