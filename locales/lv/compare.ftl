# sardze compare: ko dod aizsardzības pasākumi; katrs salīdzināts ar to, kā ir šodien.

compare-head = { $plan }: { $people ->
    [zero] { $people } cilvēku
    [one] { $people } cilvēks
   *[other] { $people } cilvēki
}. Katram pasākumam { $runs ->
    [zero] { $runs } izpilžu
    [one] { $runs } izpilde
   *[other] { $runs } izpildes
} bez tā un ar to: tie paši cilvēki tajās pašās vietās, ar to pašu ātrumu un veiksmi.
compare-on = { $measure }: { $on }
compare-each = Pasākumi pa vienam

compare-what-evacuation = Laiks, līdz visi ir ārā vai drošā patvērumā, s
compare-what-most-out = Laiks, līdz ārā ir 95 % cilvēku, s
compare-what-exposure = Cik ilgi cilvēki ir iebrucējam redzami un sasniedzami, cilvēksekundes
compare-what-left = Iekšā palikušo skaits

compare-evacuation-less = Ietaupa { $by } s, līdz visi ir ārā (ar 95 % ticamību no { $from } līdz { $to } s); palīdz { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-evacuation-more = Visi ir ārā par { $by } s vēlāk (ar 95 % ticamību par { $from } līdz { $to } s); kavē { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-most-out-less = Ietaupa { $by } s, līdz ārā ir 95 % (ar 95 % ticamību no { $from } līdz { $to } s); palīdz { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-most-out-more = 95 % ir ārā par { $by } s vēlāk (ar 95 % ticamību par { $from } līdz { $to } s); kavē { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-exposure-less = Cilvēki iebrucējam redzami un sasniedzami par { $by } cilvēksekundēm mazāk (ar 95 % ticamību par { $from } līdz { $to }); palīdz { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-exposure-more = Cilvēki iebrucējam redzami un sasniedzami par { $by } cilvēksekundēm vairāk (ar 95 % ticamību par { $from } līdz { $to }); kaitē { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-left-less = Iekšā palikušo skaits vidēji ir par { $by } mazāks (ar 95 % ticamību par { $from } līdz { $to }); mazāk { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-left-more = Iekšā palikušo skaits vidēji ir par { $by } lielāks (ar 95 % ticamību par { $from } līdz { $to }); vairāk { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}.
compare-nothing = { $what }: atšķirība nav pierādīta; ar 95 % ticamību izmaiņas ir no { $from } līdz { $to }.
compare-same = { $what }: nevienā izpildē nekas nemainās.
compare-too-few = { $what }: par maz izpilžu, kas abos gadījumos tiek līdz galam, lai ko secinātu.
compare-incomplete = Līdz { $limit } s visi nav ārā { $today } izpildēs bez pasākuma un { $with } izpildēs ar to (no { $runs }). Laika starpībā ir tikai tās izpildes, kurās visi ir ārā abos gadījumos.
compare-sources = Uz ko balstās laiks no paziņojuma līdz iziešanai
compare-assumed = Pieņēmums: kāds skaitlis šajā pasākumā nav ņemts no pētījuma.

compare-left-out = Par šo plānu neko nevar pateikt
compare-why-no-exit = plānā nav izejas
compare-why-no-locked-exit = neviena izeja nav aizslēgta
compare-why-no-inner-door = plānā nav iekšdurvju
compare-why-nobody-unhelped = plānā nav neviena, kam vajag palīgu un kam tā nav
compare-why-no-helpers = nav, kas palīdzētu
compare-why-no-intruder = plānā nav iebrucēja
compare-why-too-many = durvju ir par daudz ({ $count }); nosauciet vajadzīgās savā sarakstā (--with)
compare-why-not-named = nosauciet vietu savā sarakstā (--with)
compare-why-no-wall = sienā tik platai ailai nav vietas
compare-why-already-so = tā jau ir
compare-why-not-there = tā, ko pasākums aizvāktu, šodien tur nav
compare-not-judged = Ko šis modelis nevar novērtēt

compare-broken = Pasākumu sarakstā { $path } ir kļūdas, un to nevar lietot.
compare-unfit = Sarakstā norādītais „today” šajā plānā nav iespējams.
compare-no-measure = Sarakstā nav pasākuma „{ $measure }”. Tajā ir: { $known }
compare-no-door = { $path }, „{ $measure }”: plānā nav durvju „{ $id }”. Tajā ir: { $known }
compare-no-level = { $path }, „{ $measure }”: plānā nav stāva „{ $id }”. Tajā ir: { $known }
compare-no-obstacle = { $path }, „{ $measure }”: plānā nav šķēršļa „{ $id }”. Tajā ir: { $known }
compare-no-people = { $path }, „{ $measure }”: plānā nav cilvēku grupas „{ $id }”. Tajā ir: { $known }

chart-sensitive = Telpu plāns un viss, kas no tā izriet, ir sensitīva informācija: tā rāda, pa kurieni tiek iekšā un ārā un cik ilgi durvis iztur. Nedodiet to tiem, kam tā nav vajadzīga.
chart-model = Modelis rāda, kā cilvēki pārvietotos, nevis kas notiks. Cik tam var uzticēties, parāda komanda: sardze verify floor
chart-histogram = Cik izpildēs kāda vērtība; nepārtraukta līnija – vidējais, pelēks laukums pie tās – kur vidējais ir ar 95 % ticamību, pārtrauktas līnijas – 5, 50 un 95 % izpilžu.
chart-intervals = Cik ar pasākumu mainās: pa kreisi no nulles ir mazāk, pa labi – vairāk. Punkts – vidējā starpība, līnija – kur tā ir ar 95 % ticamību; tukšs punkts – atšķirība nav pierādīta.
