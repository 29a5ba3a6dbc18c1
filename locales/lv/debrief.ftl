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
debrief-coverage-means = Cik liela scenārija daļa novērtēta. Lai nokārtotu, pietiek ar { $percent }.
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
debrief-regret = Šajā lēmumā zaudētie punkti: { $points }
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
