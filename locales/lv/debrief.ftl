# Izvērtējums pēc scenārija.

debrief-none = Vēl nav ko izvērtēt
debrief-none-text = Šeit būs izvērtējums, kad kāds scenārijs būs izspēlēts vai izvēlēts ierakstos.
debrief-to-library = Uz scenārijiem
debrief-title = Izvērtējums: { $title }
debrief-stopped = Beigts pirms laika
debrief-passed = Nokārtots
debrief-not-passed = Vēl nav nokārtots
debrief-performance = Sniegums
debrief-coverage = Aptvērums
debrief-performance-means = Cik labi bija lēmumi. Lai nokārtotu, pietiek ar { $percent }.
debrief-coverage-means = Cik liela scenārija daļa novērtēta; pārējie lēmumi ir uz citiem stāsta ceļiem. Lai nokārtotu, pietiek ar { $percent }.
debrief-missing-unfinished = Scenārijs nav izspēlēts līdz galam.
debrief-missing-performance = Sniegumam jābūt vismaz { $percent }.
debrief-missing-coverage = Jābūt novērtētiem vismaz { $percent } lēmumu.
debrief-missing-critical = Kritiska kļūda kompetencē „{ $competency }”.
debrief-missing-task = Nav izpildīts izšķirošais uzdevums: { $task }
debrief-report = Mācību pārskats
debrief-export = Saglabāt ierakstu failā

debrief-lessons = Ko ņemt vērā turpmāk
debrief-did-well = Kas izdevās
debrief-took-part = Jūs piedalījāties un pārdomājāt, kā rīkoties. Tas ir sākums.
debrief-mend = Ko uzlabot
debrief-nothing-to-mend = Labāku rīcību nevarēja izvēlēties. Pamēģiniet ar pulksteni vai citu scenāriju.
debrief-instead = Bija: „{ $did }”. Labāk: „{ $better }”.
debrief-check-this-week = Ko šonedēļ pārbaudīt savā ēkā
debrief-check-notice = Nostājieties pie ieejas: vai no turienes nācēju var pamanīt, pirms viņš ir iekšā?
debrief-check-alert = Palūdziet trim kolēģiem nosaukt adresi un ieeju tā, kā to teiktu, zvanot 112.
debrief-check-protect = Atrodiet divas telpas, ko var aizslēgt no iekšpuses, un pārbaudiet slēdzenes.
debrief-check-lead = Vienojieties, kurš vada cilvēkus, ja vadītāja nav, un vai viņa balsi dzird visās telpās.
debrief-check-engage = Ar kolēģi izmēģiniet divus teikumus: kā uzrunāt svešinieku un kā mierīgi beigt sarunu.
debrief-check-services = Noskaidrojiet, kurš pie ieejas sagaidīs dienestus un kur glabājas ēkas plāns un atslēgas.
debrief-check-care = Noskaidrojiet, vai pulcēšanās vietā kāds spēj pateikt, kuru cilvēku trūkst.
debrief-check-evidence = Pārbaudiet kameru: vai tā ieraksta, vai pulkstenis ir pareizs un kurš prot ierakstu saglabāt.
debrief-check-inform = Vienojieties, kurš un kur raksta vecākiem un savai kopienai, pirms izplatās baumas.
debrief-check-prevent = Apejiet ēku un pierakstiet vienu lietu, ko var salabot šonedēļ.
debrief-check-fair = Pārrunājiet ar kolēģiem, kādai rīcībai pievēršat uzmanību un kā sveicināt tos, kuri nāk pirmo reizi.

debrief-plan = Plāns
debrief-plan-computing = Plāns tiek izspēlēts vēlreiz, lai to varētu apskatīt…
debrief-plan-moment = Brīdis plānā
debrief-plan-at = { $time } no { $all }
debrief-plan-play = Rādīt
debrief-plan-pause = Apturēt
debrief-plan-speed = Ātrums
debrief-plan-times = { $count }×
debrief-plan-tracks = Noietie ceļi
debrief-plan-marks = Kas notika un kad
debrief-plan-marked = { $time } – { $what }
debrief-mark-begun = Plāns sākās
debrief-mark-opened = Pa vidu: { $text }
debrief-mark-left = Plāns beidzās
debrief-mark-locked = { $zone }: telpa aizslēgta
debrief-mark-swept = { $zone }: telpa pārbaudīta
debrief-mark-held-up = Apdraudējumu aiztur aizslēgtas durvis: { $door }

debrief-other = Ja būtu rīkojušies citādi
debrief-other-text = Izvēlieties kādu savu atbildi un to, kā būtu bijis citādi. Viss pārējais paliek, kā bija.
debrief-other-before = Pirms plāna – { $text }
debrief-other-answer = Jūsu atbilde: { $text }
debrief-other-without = To nedarīt
debrief-other-earlier = { $count ->
    [one] { $count } sekundi agrāk
   *[other] { $count } sekundes agrāk
}
debrief-other-computing = Tiek izspēlēts vēlreiz…
debrief-other-secs-less = { $count ->
    [one] 95{"\u00A0"}% cilvēku būtu ārā par { $count } sekundi ātrāk ({ $signed }{"\u00A0"}s).
   *[other] 95{"\u00A0"}% cilvēku būtu ārā par { $count } sekundēm ātrāk ({ $signed }{"\u00A0"}s).
}
debrief-other-secs-more = { $count ->
    [one] 95{"\u00A0"}% cilvēku būtu ārā par { $count } sekundi vēlāk ({ $signed }{"\u00A0"}s).
   *[other] 95{"\u00A0"}% cilvēku būtu ārā par { $count } sekundēm vēlāk ({ $signed }{"\u00A0"}s).
}
debrief-other-secs-same = 95{"\u00A0"}% cilvēku būtu ārā tikpat ātri (0{"\u00A0"}s).
debrief-other-secs-never = 95{"\u00A0"}% cilvēku ārā vispār netiktu; jūsu izspēlē tas izdevās pēc { $time }.
debrief-other-secs-at-last = 95{"\u00A0"}% cilvēku būtu ārā pēc { $time }; jūsu izspēlē tas neizdevās.
debrief-other-secs-neither = 95{"\u00A0"}% cilvēku ārā netiktu ne vienā, ne otrā gadījumā.
debrief-other-exposure-less = { $count ->
    [one] Apdraudējuma redzeslokā cilvēki kopā būtu par { $count } cilvēksekundi mazāk ({ $signed }).
   *[other] Apdraudējuma redzeslokā cilvēki kopā būtu par { $count } cilvēksekundēm mazāk ({ $signed }).
}
debrief-other-exposure-more = { $count ->
    [one] Apdraudējuma redzeslokā cilvēki kopā būtu par { $count } cilvēksekundi vairāk ({ $signed }).
   *[other] Apdraudējuma redzeslokā cilvēki kopā būtu par { $count } cilvēksekundēm vairāk ({ $signed }).
}
debrief-other-exposure-same = Apdraudējuma redzeslokā cilvēki kopā būtu tikpat ilgi (0).
debrief-other-inside-less = { $count ->
    [one] Iekšā un ne drošībā paliktu par { $count } cilvēku mazāk ({ $signed }).
   *[other] Iekšā un ne drošībā paliktu par { $count } cilvēkiem mazāk ({ $signed }).
}
debrief-other-inside-more = { $count ->
    [one] Iekšā un ne drošībā paliktu par { $count } cilvēku vairāk ({ $signed }).
   *[other] Iekšā un ne drošībā paliktu par { $count } cilvēkiem vairāk ({ $signed }).
}
debrief-other-inside-same = Iekšā un ne drošībā paliktu tikpat daudz cilvēku (0).
debrief-other-refused = To vairs nevarētu izdarīt: { $list }
debrief-other-assumed = Jūsu izspēlē līdz šim nenonāca, tāpēc pieņemta labākā atbilde: { $list }
debrief-other-one-draw = Šī ir viena izspēle – tie paši cilvēki un tā pati veiksme. Citreiz viss var iznākt citādi.
debrief-other-draws = { $count ->
    [one] Aprēķināt { $count } izspēlē
   *[other] Aprēķināt { $count } izspēlēs
}
debrief-draws = { $count ->
    [zero] { $count } izspēļu, atšķirība vidēji
    [one] { $count } izspēle, atšķirība vidēji
   *[other] { $count } izspēles, atšķirība vidēji
}
debrief-draws-secs = Laiks, līdz 95{"\u00A0"}% ir ārā: { $mean }{"\u00A0"}s (95{"\u00A0"}% intervāls no { $low } līdz { $high }{"\u00A0"}s).
debrief-draws-out = Izspēles, kurās 95{"\u00A0"}% tika ārā abos gadījumos: { $count } no { $all }. Laiks salīdzināts tikai tajās.
debrief-draws-ways = Izspēles, kurās vajadzēja mazāk laika: { $less } no { $all }; vairāk laika: { $more }. Ja 95{"\u00A0"}% tika ārā tikai vienā no gadījumiem, arī tas ieskaitīts kā mazāk vai vairāk laika.
debrief-draws-exposure = Apdraudējuma redzeslokā: { $mean }{"\u00A0"}cilvēksek. (95{"\u00A0"}% intervāls no { $low } līdz { $high }).
debrief-draws-inside = Iekšā un ne drošībā: { $mean }{"\u00A0"}cilv. (95{"\u00A0"}% intervāls no { $low } līdz { $high }).
debrief-draws-zero = Intervālā ir arī nulle: atšķirība var būt nejauša.
debrief-draws-text = Katrā izspēlē ir citi cilvēki un cita veiksme, bet abos gadījumos tie paši; salīdzināts pa pāriem.

debrief-line = Kā tas notika
debrief-computing = Tiek aprēķināts, kas vēl bija iespējams…
debrief-not-computed = Scenārijs ir pārāk liels, lai aprēķinātu, kur vestu citas izvēles; redzams, kas tika izvēlēts.
debrief-by-clock = Laiks beidzās
debrief-ran-out = Neizvēlējās: laiks beidzās
debrief-discussed = Pārrunāts
debrief-skipped = Izlaists
debrief-handed-in = Atbilde
debrief-kind-order = Rīcības secība
debrief-kind-report = Ziņojums
debrief-kind-claims = Baumu pārbaude
debrief-expected = ievērotas prasības: { $met } no { $all }
debrief-no-regret = Labākas iespējas nebija.
debrief-regret = Zaudētie punkti – šeit un tālāk, jo labākais ceļš bija slēgts: { $points }
debrief-better-order = Labākā secība
debrief-also-possible = Kas vēl bija iespējams
debrief-worth = Labākajā gadījumā: { $outcome }; zaudētie punkti: { $points }
debrief-nowhere = Iznākums nav zināms
debrief-no-return = Pēc šī lēmuma labākais iznākums vairs nebija sasniedzams

debrief-competencies = Kompetences
debrief-failed-critically = Kritiska kļūda
debrief-points = Punkti: { $taken } no { $offered }
debrief-tasks = Izšķirošie uzdevumi

debrief-support = Ja kaut kas nomāc
debrief-support-text = Mācības var uzjundīt agrāk piedzīvoto. Parunājiet ar kādu, kam uzticaties, vai ar mācību vadītāju.
debrief-support-numbers = Latvijā var zvanīt arī: emocionālā krīzē 116{"\u00A0"}123, bērniem un pusaudžiem 116{"\u00A0"}111, noziegumos cietušajiem 116{"\u00A0"}006.
debrief-right-to-pass = Nevienam nav jāstāsta vairāk, nekā viņš vēlas.
