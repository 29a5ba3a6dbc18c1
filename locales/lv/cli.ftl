# Komandrinda: palīdzība, atbildes un kļūdas.

cli-do = Sardze: situāciju mācības tiem, kas rūpējas par drošību dievnamos, skolās un kopienu centros. Bez komandas atveras logs.
    .more = Izejas kodi: 0 – viss kārtībā; 1 – atrastas kļūdas vai kaut ko neizdevās izdarīt; 2 – nepareizi lietots.
        Vides mainīgie: SARDZE_DATA, SARDZE_LANG.
cli-do-check = Pārbaudīt, vai scenārijos nav kļūdu
    .more = Brīdinājumi ir pieļaujami: izejas kods ir 1 tikai tad, ja ir kļūdas. Mape, kurā ir vairāki scenāriji, nozīmē tos visus.
cli-do-play = Izspēlēt scenāriju un saglabāt tā ierakstu
    .more = Bez --script un --policy spēlējat Jūs: katrai izvēlei ir numurs. Beidzoties ievadei vai ievadot q, izspēle paliek, kāda ir, un to var turpināt ar --resume.
        Skriptā katrā rindā ir viena darbība, piemēram: go door; choose greet hello; say call address; submit report exact quote; wait 40. Rindas, kas sākas ar #, ir piezīmes.
cli-do-replay = Atskaņot ierakstu vēlreiz un pateikt, vai iznāk tas pats
cli-do-records = Parādīt saglabātos ierakstus un saglabāt tos failos
cli-do-records-list = Visu ierakstu saraksts, jaunākie vispirms
cli-do-records-show = Parādīt vienu ierakstu pa rindām
cli-do-records-export = Saglabāt vienu ierakstu failā, kuram nekas cits nav vajadzīgs
cli-do-report = Sagatavot mācību pārskatu kā HTML lapu
cli-do-print = Sagatavot drukāšanai to, kas mācību vadītājam vajadzīgs: ceļvedi, kartītes, vietas karti un saskaņošanas lapu
cli-do-new = Sākt jaunu scenāriju, kurā viss ir paskaidrots
cli-do-import = Izveidot telpu plānu no rasējuma: SVG, DXF vai WKT
    .more = Slāņus atpazīst pēc nosaukumiem, piemēram, sienas, durvis, izejas, šķēršļi, zonas, kontūra. Viss minētais un nesaprastais tiek uzskaitīts. Bez --out plānu raksta šeit un uzskaitījumu – kļūdu izvadē.
cli-do-simulate = Daudzas reizes izpildīt telpu plānu un parādīt, cik ilgs laiks paiet, līdz visi ir ārā
    .more = PLAN ir floor.ron vai scenārija mape. Izpildei k ir nejaušības skaitlis, kam pieskaitīts k, tāpēc ar vienu skaitli tiem pašiem cilvēkiem ir tā pati veiksme un divus plānus var salīdzināt. Rezultāts nav atkarīgs no pavedienu skaita.
        --case izpilda vienu gadījumu ātruma salīdzināšanai: DIR/wkt/NAME.wkt, DIR/wkt/NAME.exits.json un DIR/pos/NAME_s1.csv, kur 1 ir nejaušības skaitlis.
cli-do-compare = Salīdzināt, ko dod aizsardzības pasākumi: cik sekunžu un cik cilvēku tie pasargā
    .more = PLAN ir floor.ron, scenārija mape vai scenārija id. Bez --with salīdzina programmas pašas sarakstu; savā sarakstā measures.ron var nosaukt sava plāna durvis. Mainās tikai aizsardzība; iebrucēja sākums, ceļš un laiks nemainās nekad.
cli-do-verify = Parādīt, cik lielā mērā programmas aprēķiniem var uzticēties
cli-do-verify-floor = Ar telpu plāna modeli izpildīt publiskos evakuācijas modeļu testus un parādīt katra iznākumu
    .more = RiMEA 1–16, IMO 1–12, NIST TN 1822, ISO 20414 un plūsma caur durvīm. Katra testa prasības noteiktas, pirms tas pirmo reizi izpildīts.
        Izejas kods ir 0 arī tad, ja kāds tests neizdodas, jo arī tas ir rezultāts; ar --strict tad tas ir 1.
cli-do-verify-stuck = Izlozēt daudz ēku un pārbaudīt, vai kāds paliek iekšā, kaut viņam bija ceļš ārā
    .more = Durvis, stūri, soli, pretimnākošas plūsmas un labirinti, kopā --runs izspēles. Katra izspēle, kurā kāds palika, ir nosaukta, lai to varētu atkārtot; tad izejas kods ir 1. --only: door, corner, pews, counter, maze.
cli-do-words = Rūpēties par tulkojumiem
cli-do-words-stamp = Katrā tulkojumā atzīmēt, no kuriem avota tekstiem tas tapis

cli-usage = Lietošana
cli-commands = Komandas
cli-some-options = [opcijas]
cli-some-command = [komanda]
cli-options = Opcijas

cli-arg-data = Mape, kurā glabājas iestatījumi un ieraksti
cli-arg-lang = Valoda, piemēram, lv vai en
cli-arg-help = Parādīt šo palīdzību
cli-arg-version = Parādīt versiju
cli-arg-scenarios = Scenāriju mape logam; drīkst norādīt vairākas
cli-arg-size = Loga izmērs, piemēram, 1280x720
cli-arg-autoplay = Fails ar soļiem, kurus logs izpilda cilvēka vietā
cli-arg-self-play = Ļaut logam pašam izspēlēt scenāriju un šajā mapē atstāt attēlus, ierakstu un pārskatu
cli-arg-looks = Izskati, kādos pašspēle uzņem attēlus, atdalīti ar komatiem, piemēram, lv-dark,en-light-200
cli-arg-dirs = Scenāriju mapes
cli-arg-format = Kā rakstīt: human (cilvēkam) vai json
cli-arg-scenario = Scenārija id vai tā mapes ceļš
cli-arg-script = Fails, kurā katrā rindā ir viena darbība
cli-arg-policy = Ļaut programmai spēlēt pašai: best (vislabāk), worst (vissliktāk) vai random (nejauši)
cli-arg-seed = Skaitlis, no kura izriet nejaušība; no viena skaitļa – viena un tā pati izspēle
cli-arg-mode = solo (vienam), group (grupai) vai examination (pārbaudījums)
cli-arg-clock = Domāšanas laiks procentos no uzrakstītā; 0 nozīmē bez pulksteņa
cli-arg-profile = Kuras valsts dienestu ieteikumi jāievēro, piemēram, lv vai uk
cli-arg-person = Vārds vai segvārds ierakstam
cli-arg-resume = Turpināt pārtrauktu izspēli
cli-arg-record = Ieraksta numurs vai failā saglabāts ieraksts
cli-arg-output = Fails, kurā rakstīt; bez tā raksta šeit
cli-arg-what = Kuru lapu: guide (ceļvedis), cards (atbilžu kartītes), wallet (kabatas kartītes), site (vietas karte), review (saskaņošanas lapa) vai all (visas)
cli-arg-target = Mape, kurā rakstīt, vai vienas lapas fails .html; bez tā raksta mapē papers
cli-arg-plans = Iekļaut arī telpu plānus. Tā ir sensitīva informācija.
cli-arg-id = Jaunā scenārija id, piemēram, durvis-nakti
cli-arg-file = Rasējums
cli-arg-level = Stāva nosaukums, piemēram, ground
cli-arg-metres-per-unit = Cik metru ir viena rasējuma vienība, piemēram, 0.001, ja tas ir milimetros
cli-arg-out = Fails, kurā rakstīt, piemēram, floor.ron; esošu failu nepārraksta
cli-arg-plan = Telpu plāns, piemēram, floor.ron, scenārija mape, kurā tāds ir, vai scenārija id
cli-arg-runs = Cik izpilžu; ja nav norādīts – 20
cli-arg-set = Kādas ir durvis, piemēram, door.east=locked (open – atvērtas, closed – aizvērtas, locked – aizslēgtas); drīkst norādīt vairākas reizes
cli-arg-limit = Pēc cik simulētām sekundēm izpildi pārtraukt; ja nav norādīts – 600
cli-arg-results-format = Kā rakstīt: text (tekstā), json, csv (katrai izpildei sava rinda) vai html (lapa ar attēliem); ja nav norādīts – pēc faila nosaukuma, citādi text
cli-arg-results = Fails, kurā rakstīt, piemēram, rezultati.html; bez tā raksta šeit
cli-arg-with = Savs pasākumu saraksts, piemēram, measures.ron
cli-arg-measure = Tikai šo pasākumu; drīkst norādīt vairākus
cli-arg-doctrine = Kā rīkojas tie, kas ierauga iebrucēju: run-hide-tell (bēdz, slēpies, ziņo), lockdown (aizslēdzas) vai untaught (nav mācīti)
cli-arg-case = Gadījums ātruma salīdzināšanai plāna vietā
cli-arg-dt = Gadījuma soļa garums, 0,005–0,1 sekundes; ja nav norādīts – 0,05
cli-arg-dir = Mape, kurā to izveidot
cli-arg-folder = Scenārija mape
cli-arg-full = Tik izpilžu un tik cilvēku, cik testi prasa; aizņem vairākas minūtes
cli-arg-only = Tikai šo testu, piemēram, "IMO 8"; drīkst norādīt vairākus
cli-arg-strict = Izejas kods ir 1, ja kāds tests neizdodas
cli-arg-threads = Cik izpilžu vienlaikus; rezultāts no tā nav atkarīgs

cli-wrong-unknown = Šeit nav tādas opcijas vai vērtības: „{ $arg }”
cli-wrong-command = Nav tādas komandas: „{ $arg }”
cli-wrong-missing = Kaut kā trūkst: { $arg }
cli-wrong-no-command = Norādiet, kas jādara
cli-wrong-conflict = { $arg } nav savienojams ar pārējo
cli-wrong-value = „{ $value }” neder vietā { $arg }
cli-wrong-lang = Valodu „{ $value }” programma neprot. Tā prot: { $known }
cli-wrong-help = Palīdzība: sardze --help

cli-no-window = Šajā programmas variantā loga nav. Izmantojiet kādu no komandām.
cli-file = Failu { $path } neizdodas nolasīt vai uzrakstīt. Sistēmas ziņojums: „{ $why }”
cli-no-folder = Nav mapes { $folder }
cli-no-scenario = Nav scenārija „{ $scenario }”. Šeit zināmie: { $known }
cli-near = Varbūt { $near }?
cli-no-record = Nav ieraksta „{ $record }”: tas nav ne ieraksta numurs, ne fails
cli-no-profile = Nav tādas valsts ieteikumu: „{ $profile }”. Zināmie: { $known }
cli-broken = Šajā scenārijā ir kļūdas, un to vēl nevar lietot. Lai tās redzētu: sardze check { $folder }

cli-error = kļūda
cli-warning = brīdinājums
cli-note = piezīme
cli-related = skatīt arī { $line }. rindu
cli-fix = labojums: { $fix }
cli-checked = Pārbaudīts: { $scenarios ->
    [zero] { $scenarios } scenāriju
    [one] { $scenarios } scenārijs
   *[other] { $scenarios } scenāriji
}; { $errors ->
    [zero] { $errors } kļūdu
    [one] { $errors } kļūda
   *[other] { $errors } kļūdas
}, { $warnings ->
    [zero] { $warnings } brīdinājumu
    [one] { $warnings } brīdinājums
   *[other] { $warnings } brīdinājumi
}

cli-content-draft = { $folder }: melnraksts, nav apstiprināts; satura kontrolsumma { $hash }
cli-content-approved = { $folder }: apstiprināts; satura kontrolsumma { $hash }

cli-new-made = Izveidots: { $folder }. Atveriet scenario.ron jebkurā teksta redaktorā; tur viss ir paskaidrots.
cli-new-exists = { $folder } jau ir un palika neskarts
cli-new-bad-id = „{ $id }” nevar būt id. Lietojiet mazos burtus a–z, ciparus un starp tiem pa vienai defisei, piemēram, durvis-nakti.
cli-stamped = { $count ->
    [0] Visi tulkojumi jau bija atzīmēti
    [zero] Atzīmēti { $count } failu
    [one] Atzīmēts { $count } fails
   *[other] Atzīmēti { $count } faili
}

cli-how = Atbildiet ar izvēles numuru. Ar q var iziet; turpināt varēs vēlāk.
cli-go-on = Lai turpinātu, nospiediet Enter:
cli-pick = Jūsu izvēle (1–{ $most }):
cli-order = Numuri pareizajā secībā, atdalīti ar atstarpi (1–{ $most }); nedarāmo izlaidiet:
cli-field = Jūsu izvēle (1–{ $most }; 0 – atstāt tukšu):
cli-again = Tādas izvēles nav.
cli-gave-up = Izspēle gāja pa apli un tika apturēta.
cli-kept = Saglabāts ar numuru { $run }. Pārskats: sardze report { $run } -o report.html
cli-left = Vēl nav pabeigts; saglabāts. Lai turpinātu: sardze play --resume { $run }
cli-share = { $done } no { $all }

cli-script-shape = Šī rinda nav pilnīga
cli-script-verb = „{ $what }” nav darbība; lietojiet go, choose, say, submit, skip, send, count, rate, note, pause, resume, emergency, stop vai wait
cli-script-node = Šajā scenārijā nav mezgla „{ $what }”
cli-script-item = Šeit nav tādas izvēles, vienuma, notikuma vai uzdevuma: „{ $what }”
cli-script-refused = { $why } Tobrīd izspēle ir vietā „{ $node }”. Nekas netika saglabāts.

cli-refused-other-node = Tas pieder pie citas vietas scenārijā.
cli-refused-not-here = Šeit to nevar izdarīt.
cli-refused-no-such-item = Tādas izvēles nav.
cli-refused-hidden = Šī izvēle pašlaik nav pieejama.
cli-refused-core-node = Šo daļu nedrīkst izlaist.
cli-refused-incomplete = Kaut kā trūkst vai kaut kas ir divreiz.
cli-refused-paused = Mācības ir apturētas.
cli-refused-not-paused = Mācības nav apturētas.
cli-refused-ended = Mācības ir beigušās.
cli-refused-not-allowed = To drīkst tikai mācību vadītājs un tikai grupā.
cli-refused-stuck = Šajā scenārijā nejaušība iet pa apli.

cli-left-out = Šajā failā nav iekļauts: { $files }. Tāpēc scenāriju nevar salīdzināt ar kontrolsummu.
cli-replay-same = Iznāk tas pats: tie paši notikumi un tie paši vērtējumi.
cli-replay-other-marks = Ieraksts atskaņojas, bet pierakstītie vērtējumi nav tie, kas no tā izriet.
cli-replay-other-rules = Ieraksts ir vesels. Tas tapis pēc { $rules }. noteikumu versijas, tāpēc vērtējumi netika pārrēķināti.
cli-replay-hash = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}, { $hash }

cli-records-none = Ierakstu vēl nav. Lai sāktu: sardze play
cli-status-open = Nav pabeigts
cli-written = Uzrakstīts: { $path }
cli-claim = { $claim } – { $verdict }
cli-refused-no-plan = Šajā scenārijā nav tāda telpu plāna.
cli-plan-now = Ārā: { $out }, iekšā: { $inside }.
cli-plan-pick = Ko darīt (1–{ $most }; tikai Enter ļauj paiet { $secs } sekundēm)?
