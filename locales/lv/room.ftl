# Grupas mācības vienā logā: viss, ko telpa redz uz ekrāna. Vadītāja piezīmju šeit nav.

room-exercise = MĀCĪBAS
room-draft = Melnraksts

## Sākums
room-welcome = Laipni lūdzam!
room-is-exercise = Šīs ir mācības. Nekas no tā, ko redzēsiet, nenotiek pa īstam.
room-opening = Pirms sākam
room-opening-text = Kopā izspēlēsim vienu notikumu. Katrā brīdī pārrunāsim, ko darītu cilvēks, kura vietā esam, un tad vienosimies par rīcību. Šeit nevienu nevērtē: meklējam, kas mūsu namā jau ir labi un kas jāuzlabo.
room-rules = Par ko vienojamies
room-rule-1 = Runā viens, pārējie klausās.
room-rule-2 = Spriežam par rīcību, nevis par cilvēku.
room-rule-3 = Ko kāds stāsta par sevi, paliek šajā telpā.
room-silence = Klusums
room-content = Par ko būs runa
room-right-to-pass = Ikviens drīkst klusēt, iziet vai palūgt pauzi, nepaskaidrojot iemeslu.
room-seats = Kas kuru lomu uzņemas?
room-seats-text = Vienojieties, kurš kuru lomu pārstāv. Tas, kura kārta ir pienākusi, pasaka savu domu pēdējais.
room-signal-title = Mūsu signāla frāze
room-signal-text = Vienojieties par vienu parastu teikumu, ko pie ieejas var pateikt skaļi: savējie zina, ko tas nozīmē, bet svešam tas neko neizsaka.
room-signal = Signāla frāze, par ko vienojāmies

## Stāsts
room-chose = Izvēlējāmies
room-instead = Izvēlējāmies: „{ $did }”. Labāk: „{ $better }”.
room-handed-in = Mūsu atbilde
room-call-heard = Ko dispečers dzirdēja
room-caller = Zvana: { $seat }
room-call-aloud = Viens runā skaļi, otrs ir dispečers. Pārējie klausās.
room-call-answer = Atbildiet skaļi.
room-cards = Ko dispečers dzirdēja un kādā secībā?
room-cards-more = Ar to vēl nepietiek. Dispečers jautā: „{ $question }”
room-order = Kādā secībā? Lieko atstājiet malā.
room-question-of = { $place }. jautājums no { $all }

## Rokas
room-hands = Skaitīt rokas
room-hands-ask = Cik roku ir par katru izvēli?
room-hands-for = Rokas par { $choice }
room-hands-done = Saskaitīts
room-hands-sum = Kopā: { $count }
room-hands-raised = { $choice }: { $count ->
    [zero] { $count } roku
    [one] { $count } roka
   *[other] { $count } rokas
}
room-hands-chosen = izvēlējāmies

## Ceļš
room-on = Tālāk
room-back = Atpakaļ, tikai paskatīties
room-to-now = Uz tagadni
room-looking-back = Atskats – ieraksts nemainās
room-commit = Apstiprināt
room-hand-in-again = Vēlreiz: iesniegt
room-hand-in-whole = Viss aizpildīts. Vai iesniegt?
room-hand-in-empty = { $count ->
    [zero] { $count } aiļu ir tukšas. Iesniegt tāpat?
    [one] { $count } aile ir tukša. Iesniegt tāpat?
   *[other] { $count } ailes ir tukšas. Iesniegt tāpat?
}
room-hand-in-picked = Atzīmēts: { $count } no { $all }. Vai iesniegt?
room-skip = Izlaist
room-skip-again = Vēlreiz: izlaist
room-time = { $elapsed } / { $planned } min
room-behind = kavējamies { $count } min
room-ahead = esam { $count } min priekšā
room-left = vēl { $count } min

## Noslēgums
room-marks = Ko mācības parādīja
room-board-keep = Paturēt
room-board-change = Mainīt
room-board-action = Izdarīt
room-board-keep-hint = Kas izdevās?
room-board-change-hint = Kas jāmaina?
room-board-action-hint = Ko izdarīsim?
room-board-enter = Enter pievieno.
room-board-add = Pievienot
room-board-save = Saglabāt
room-board-count = { $count ->
    [zero] norunāts { $count } darbu no { $enough }
    [one] norunāts { $count } darbs no { $enough }
   *[other] norunāti { $count } darbi no { $enough }
}
room-board-owner = Kurš?
room-board-due = Datums vai dienas
room-board-by = Līdz { $date }
room-board-unread = Šo datumu nevar saprast. Rakstiet 15.01. vai dienu skaitu; citādi darbs paliks bez datuma.
room-board-down = Noņemt
room-board-suggest = Ieteikums { $place }/{ $all }
room-board-owned = Darbi ar atbildīgo un datumu: { $count } no { $enough }
room-board-enough = { $count ->
    [zero] Ir { $count } darbu ar atbildīgo un datumu. Ar to pietiek, lai sāktu.
    [one] Ir { $count } darbs ar atbildīgo un datumu. Ar to pietiek, lai sāktu.
   *[other] Ir { $count } darbi ar atbildīgo un datumu. Ar to pietiek, lai sāktu.
}
room-thanks = Paldies! Mācības ir galā.
room-stopped-thanks = Paldies! Arī tas, ko paspējām izspēlēt, palīdz mūsu namam. Apstāties bija pareizi, ja tas bija vajadzīgs.
room-stopped-next = Tālāk kopā pārrunāsim, ko paturēt, ko mainīt un ko izdarīt.

## Telpu plāns
room-plan-waits = Šajā ēkā notiks viss.
room-plan-how = Aplūkojiet plānu: kur ir izejas un kur cilvēki? Kad sāksim, laiks plānā ies, un rīkosimies pa ceļam.
room-plan-runs = Plānā laiks iet tālāk.
room-plan-stands = Plānā laiks tikmēr stāv.
room-plan-done = Ko izdarījām
