# Mācību pārskats, ko izdrukā pēc mācībām.

report-title = Mācību pārskats
report-foot = MĀCĪBAS / EXERCISE. Šī lapa stāsta par mācībām, nevis par īstu notikumu. Tajā var būt vārdi un ziņas par ēkas vājajām vietām: glabājiet to tā, lai nepiederošas personas to nevar izlasīt.

report-objectives = Ko trenējām
report-when = Norises laiks
report-length = Izspēles ilgums
report-place = Vieta
report-who = Dalībnieki
report-unnamed = Nav norādīti
report-mode = Norises veids
report-theme = Tēma
report-setting = Vide
report-pace = Pulkstenis
report-clock-none = Bez pulksteņa
report-clock = { $percent } no scenārijā paredzētā laika
report-profile = Kuras valsts dienestu ieteikumi
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
report-missing = Kāpēc nav nokārtots:
report-missing-end = scenārijs nav izspēlēts līdz galam
report-missing-performance = sniegums ir zem vajadzīgā
report-missing-coverage = novērtēts pārāk maz
report-missing-critical = kritiska kļūda kompetencē „{ $competency }”
report-missing-task = nav izpildīts izšķirošais uzdevums: { $task }
report-how-marked = Sniegums rāda, cik labi pieņemti tie lēmumi, līdz kuriem nonākts. Aptvērums rāda, cik liela scenārija daļa ir izspēlēta un novērtēta. Tos nesaskaita kopā, un nenovērotais netiek uzskatīts par neizpildītu.

report-competencies = Kompetences
report-competency = Kompetence
report-reasons = Pamatojums
report-critical = Kritiska kļūda
report-tasks = Izšķirošie uzdevumi
report-task = Uzdevums
report-rating = Vērtējums
report-evidence = Pierādījums
report-first-moment = Sākās { $first }; otrais brīdis nepienāca
report-second-moment = Notika { $second }
report-within-moments = Sākās { $first }, izpildīts { $second }
report-before-moments = Pirmais brīdis { $first }, otrais { $second }

report-timeline = Notikumu gaita
report-story-time = Laiks
report-from = Kas
report-happened = Kas notika, ko izvēlējās un kā tas vērtējams
report-operator = Dispečers
report-caller = Zvanītājs
report-by-clock = { $choice } (beidzās laiks)
report-by-skip = { $choice } (izlaists, nav vērtēts)
report-ran-out = Laiks beidzās, lēmums netika pieņemts
report-hung-up = Zvanītājs beidza sarunu pirmais
report-call-over = Saruna beigusies
report-discussed = Pārrunāts
report-skipped = Mācību vadītājs izlaida, nav vērtēts
report-paused = Pauze
report-resumed = Turpinājums
report-emergency = Notikums pa īstam: mācības pārtrauktas
report-stopped = Mācības beigtas pirms laika
report-nothing-picked = Nekas nav aizpildīts
report-claim = „{ $claim }”: { $verdict }

report-strengths = Kas izdevās
report-no-strengths = Vēl nav pierakstīts. Nosauciet kopā noslēguma pārrunās.
report-improve = Ko uzlabot
report-nothing-to-improve = Visur izvēlēta labākā rīcība.
report-situation = Situācija
report-chosen = Kā rīkojās
report-better = Labākā iespēja
report-best-here = Šī bija labākā no atlikušajām iespējām
report-gain = ar labāko turpinājumu par { $points } p. vairāk
report-no-return = Pēc šī lēmuma labākais iznākums vairs nebija sasniedzams: { $step }
report-exact = Labākās iespējas ir aprēķinātas, ņemot vērā visu, kas scenārijā vēl var notikt.
report-not-exact = Scenārijs ir pārāk liels, lai aprēķinātu labākās iespējas; parādīta labāk vērtētā no piedāvātajām izvēlēm.

report-notes = Mācību vadītāja novērojumi
report-room-time = Laiks
report-note = Novērojums
report-talk = Noslēguma pārrunām
report-actions = Uzlabojuma pasākumi
report-actions-how = Pietiek ar trim. Katram ir viens atbildīgais un termiņš; pārskatiet tos pirms nākamajām mācībām.
report-shortcoming = Kas atklājās
report-action = Kas jāizdara
report-owner = Atbildīgais
report-due = Termiņš

report-sources = Avoti
report-source = Avots
report-strength = Cik droši pārbaudīts

report-support = Ja kaut kas nomāc
report-support-why = Mācības var atsaukt atmiņā pārdzīvoto. Par to ir vērts parunāt, un drīkst arī nepiedalīties.
report-support-emergency = Ja kāds ir briesmās: 112
report-support-victims = Palīdzība noziegumos cietušajiem: 116{"\u00A0"}006
report-support-children = Bērniem un pusaudžiem: 116{"\u00A0"}111
report-support-crisis = Emocionālā krīzē: 116{"\u00A0"}123
report-support-police = Kontakts policijā: { $police }
report-support-own = Pirms katrām mācībām pārbaudiet šos numurus un pierakstiet savu kontaktpersonu:
