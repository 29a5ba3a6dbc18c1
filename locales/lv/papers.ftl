# Ko mācību vadītājs izdrukā pirms mācībām.

papers-guide = Mācību vadītāja ceļvedis
papers-cards = Atbilžu kartītes
papers-wallet = Kabatas kartītes
papers-site = Vietas karte
papers-review = Saskaņošanas lapa

papers-foot-guide = MĀCĪBAS / EXERCISE. Tikai mācību vadītājam: te ir vērtējumi un paskaidrojumi. Dalībniekiem nerādīt.
papers-foot-cards = MĀCĪBAS / EXERCISE. Kartītes balsošanai mācībās.
papers-foot-wallet = MĀCĪBAS / EXERCISE. Kartītē ir mācībās pārrunātais; īstā situācijā zvaniet 112.
papers-foot-site = MĀCĪBAS / EXERCISE. Lapa paliek šajā ēkā: nepublicēt, nefotografēt un nesūtīt tālāk.
papers-foot-review = MĀCĪBAS / EXERCISE. Mācību scenārijs saskaņošanai; notikumi ir izdomāti.

## Ceļveža pirmā lapa
papers-trainer-only = Tikai mācību vadītājam
papers-opening = Ievadvārdi – nolasiet skaļi
papers-opening-usual = Labvakar! Šovakar mācāmies kopā: notikums ir izdomāts, bet lēmumi ir īsti. Mēs pārbaudām kārtību un ēku, nevis cilvēkus, tāpēc kļūdīties te ir droši.
papers-rules = Pamatnoteikumi
papers-rule-pass = Jebkurš jebkurā brīdī drīkst nepiedalīties vai iziet, un iemesls nav jāskaidro.
papers-rule-system = Vērtējam rīcību, nevis cilvēku; vainīgo nemeklējam.
papers-rule-photos = Ekrānu nefotografē: attēls bez paskaidrojuma kļūst par baumām.
papers-rule-names = Ko šeit uzzinām par ēkas vājajām vietām, paliek šeit.
papers-silence = Ko nozīmē klusēšana
papers-silence-usual = Arī klusēšana ir lēmums. Kur iet pulkstenis, tam iztekot notiek tas, kas lapā norādīts pie lēmuma.
papers-signal = Signāla frāze
papers-signal-why = Vienojieties par to, pirms sākat:
papers-signal-as = Piemēram: „{ $phrase }” Jūsu frāze:
papers-seats = Lomas
papers-plan = Laika plāns: { $minutes }{"\u00A0"}min
papers-plan-introduction = ievads un noteikumi
papers-plan-play = izspēle: vispirms galvenie lēmumi
papers-plan-hot-wash = noslēguma pārrunas
papers-plan-feedback = atsauksmes un pateicība
papers-core-are = Galvenie lēmumi: { $numbers }
papers-when-late = Ja kavējaties, izlaidiet: { $numbers }
papers-keys = Taustiņi, vadot grupai
papers-key-mark = atzīmēt izvēli
papers-key-commit = apstiprināt (vai to pašu taustiņu vēlreiz)
papers-key-count = ierakstīt, cik roku par katru izvēli
papers-key-back = paskatīties atpakaļ; ieraksts nemainās
papers-key-skip = izlaist to, ko drīkst izlaist
papers-key-pause = pauze
papers-key-space = Atstarpe
papers-key-on = tālāk (arī → un prezentācijas pults)
papers-real-emergency = Ja notiek kas īsts: skaļi sakiet „Mācības pārtrauktas, tas ir īsti”, nospiediet pogu „{ $button }” un zvaniet 112.

## Norises lapa
papers-run = Norises lapa
papers-run-how = Soļi sanumurēti stāsta secībā; → rāda, uz kuru soli ved izvēle. Burti ir tie, ko grupa redz uz ekrāna; divi burti pie izvēles nozīmē, ka tās vieta mainās. Skaitļi kvadrātiekavās ir avoti, to saraksts ir beigās.
papers-step = Solis
papers-room = Ko redz telpa
papers-trainer = Mācību vadītājam
papers-ask-then = Ko pārrunāt
papers-at = Stāsta laiks { $time }
papers-core = Galvenais
papers-spare = Drīkst izlaist
papers-skip-choice = Ja izlaižat, notiek: „{ $choice }”; to nevērtē.
papers-skip-sheet = Ja izlaižat, stāsts turpinās tā, it kā viss būtu izdarīts pareizi. To nevērtē.
papers-skip-talk = Ja izlaižat, stāsts turpinās tāpat. To nevērtē.
papers-all-lead = No visām izvēlēm → { $target }
papers-at-times = (redzama ne vienmēr)
papers-clock = Pulkstenis: { $seconds }{"\u00A0"}s. Ja klusē: { $silent }
papers-chance = Nejaušība
papers-chance-how = Nejaušība: kurš turpinājums būs, iepriekš nezina neviens.
papers-ask = Pajautājiet
papers-cited = Avoti: { $sources }
papers-event = Notikums
papers-event-at = Stāsta laiks { $time }, iepriekšējam solim beidzoties
papers-by-hand = Nosūtāt Jūs, kad tas iederas
papers-rubric = Ko vēlams dzirdēt
papers-perfect = Paraugs: { $items }
papers-all-right = Ja viss pareizi: { $feedback }
papers-road = No „{ $grade }” uz augšu → { $target }
papers-road-else = Citādi → { $target }
papers-operator = Dispečera vārdus lasāt Jūs; zem tiem ir kartītes, ar kurām atbild, un Jūsu piebilde.
papers-cards-besides = Kartītes, kas neatbild nevienam jautājumam
papers-number = Nr.

## Nobeigums
papers-endings = Nobeigumi
papers-hot-wash = Noslēguma pārrunas
papers-hot-wash-how = Runā visi pēc kārtas, mācību vadītājs pēdējais. Trīs uzlabojumi ir gana; katram vajag vienu atbildīgo un termiņu.
papers-keep = Paturam: kas izdevās un jādara arī turpmāk?
papers-change = Mainām: kas šajā ēkā vai kārtībā traucēja?
papers-act = Darām: kas, līdz kuram datumam un kurš atbild?
papers-suggested = Ieteiktie uzlabojumi
papers-due = { $count ->
    [zero] { $count } dienu laikā
    [one] { $count } dienas laikā
   *[other] { $count } dienu laikā
}
papers-tasks = Izšķirošie uzdevumi

## Kartītes
papers-cards-how = Drukājiet uz bieza papīra, vienu komplektu katram dalībniekam vai galdam, un sagrieziet pa līnijām. Katram burtam ir sava forma un cipars.
papers-wallet-how = Drukājiet faktiskajā izmērā (100{"\u00A0"}%) un sagrieziet pa līnijām: katra kartīte ir bankas kartes lielumā.
papers-wallet-call = KUR – KAS – SĪKĀK
papers-wallet-do = BĒDZ – SLĒPIES – ZIŅO
papers-wallet-address = Adrese:
papers-wallet-assembly = Pulcēšanās vieta:
papers-wallet-foot = Klausuli pirmais nenoliek. „Nezinu” ir laba atbilde.

## Vietas karte
papers-site-stays = Paliek šajā ēkā. Nepublicēt un nesūtīt tālāk.
papers-site-arrival = Pēc cik minūtēm ierodas palīdzība (mācību pieņēmums, nevis solījums)
papers-site-checked = Pārbaudīts uz vietas
papers-site-checked-why = Izstaigājiet ēku ar šo lapu rokā; tad tās vārdus ievadiet programmā, sadaļā „Vietas karte”.
papers-site-by = Kas pārbaudīja
papers-site-on = Kad

## Saskaņošanas lapa
papers-review-how = Lūdzam izvērtēt, vai mācītais saskan ar Jūsu dienesta ieteikumiem. Atzīmējiet pie katras rindas, vai piekrītat vai vajag mainīt; piezīmēm ir pēdējā aile.
papers-review-id = Scenārijs
papers-review-short = Versija īsi
papers-review-content = Satura kontrolsumma
papers-review-pack = Visu failu kontrolsumma
papers-review-decisions = Lēmumi un tas, ko par tiem mācām
papers-review-told = Notikuma apraksts
papers-review-events = Notikumi
papers-review-what = Saturs
papers-review-agree = Piekrītu
papers-review-change = Mainīt
papers-review-remark = Piezīme
papers-confirm-secondary = citēts pēc cita avota; saskaņojiet ar vietējo policiju vai VUGD
papers-confirm-general = vispārīga prakse; saskaņojiet ar vietējo policiju vai VUGD
papers-review-approval = Apstiprinājums
papers-review-approves = Apstiprinājums attiecas tikai uz saturu ar šo kontrolsummu. Ja tekstā maina kaut vienu burtu, scenārijs atkal ir neapstiprināts melnraksts.
papers-review-body = Iestāde
papers-review-name = Vārds, uzvārds, amats
papers-review-date = Datums
papers-review-reference = Atsauce vai dokumenta numurs
papers-review-signature = Paraksts
papers-review-enter = Scenārija autors apstiprinājumu ieraksta failā scenario.ron, rindas „approved” vietā:
papers-review-body-form = IESTĀDE
papers-review-date-form = GGGG-MM-DD
papers-review-enter-how = Iestādi, datumu un atsauci pārrakstiet no šīs lapas; kontrolsummu nemainiet. Pārbaudīt var ar komandu sardze check.

## Ekrānā un pēc izdrukas sagatavošanas
papers-printing = Drukāšanai
papers-printing-why = Lapas atveras pārlūkā; no turienes tās var drukāt uz A4.
papers-shown = { $paper } – atvērts pārlūkā. Fails: { $path }
papers-written = { $paper } – sagatavots: { $path }
papers-not-now = Kamēr scenārijā ir kļūdas, to nevar drukāt.
