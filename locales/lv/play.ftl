# Vingrinājums: stāsts, jautājums un viss, kas ap to.

play-none = Pašlaik nekas nenotiek
play-none-text = Šeit būs stāsts, jautājums un izvēles, tiklīdz sāksiet kādu scenāriju.
play-none-action = Izvēlēties scenāriju

play-continue = Turpināt
play-what-do-you-do = Kā rīkosieties?
play-you-chose = Jūsu izvēle
play-clock-chose = Laiks beidzās, tāpēc notika tā
play-ran-out = Laiks beidzās, pirms izvēlējāties.
play-you-handed-in = Jūsu atbilde
play-as-a-whole = Kopumā:
play-critical = Kritiska kļūda: tās dēļ vien var nenokārtot
play-skipped = Izlaists
play-was-paused = Pauze
play-was-resumed = Turpinājums
play-was-emergency = Mācības apturētas: notikums pa īstam
play-was-stopped = Mācības beigtas pirms laika
play-think-over = Pārdomājiet vai pārrunājiet
play-to-debrief = Uz izvērtējumu

## Blakus stāstam
play-seat = Loma: { $seat }
play-progress = { $done }. lēmums no ne vairāk kā { $all }
play-clock-left = { $count ->
    [zero] Atlikušas { $count } sekundes
    [one] Atlikusi { $count } sekunde
   *[other] Atlikušas { $count } sekundes
}
play-clock-reading = Laiks lasīšanai: pulkstenis vēl stāv
play-pause = Pauze
play-keys = Taustiņi: 1–9 – izvēlēties, Enter – turpināt, ← – pārlasīt, P – pauze.

## Pārlasīt
play-look-back = Pārlasīt iepriekšējo
play-looking-back = Pārlasāt { $page }. lapu no { $all }. Ieraksts nemainās; pulkstenis, ja tāds ir, iet tālāk.
play-look-earlier = Agrāk
play-look-later = Vēlāk
play-look-now = Atgriezties

## Pauze
play-paused = Pauze
play-paused-text = Viss stāv un gaida. Atsāciet, kad vēlaties, vai turpiniet citu dienu.
play-resume = Atsākt
play-leave = Iziet un turpināt vēlāk
play-stop = Beigt pavisam
play-stop-sure = Tiešām beigt? Līdz šim paveikto redzēsiet izvērtējumā, bet turpināt šo izspēli vairs nevarēs.
play-stop-yes = Jā, beigt
play-stop-no = Nē, turpināt
play-is-saved = Viss līdz šim paveiktais ir saglabāts.

## Zvans 112
play-operator = Dispečers
play-caller = Jūs
play-call-voice = Zvans { $number }
play-call-message = Ziņa uz { $number }
play-call-exercise = Mācību saruna: programma nekur nezvana un neko nesūta
play-call-say = Ko teiksiet?
play-call-write = Ko rakstīsiet?
play-call-ended = Dispečers sarunu beidza.
play-call-hung-up = Sarunu beidzāt Jūs.

## Secība, ziņojums, apgalvojumi
play-order-hint = Izvēlieties darbības tādā secībā, kādā tās veiktu. Ko nevajag darīt, to neizvēlieties. Vēlreiz nospiežot, darbību izņem.
play-order-yours = Jūsu secība
play-order-place = Jūsu secībā: { $place }.
play-order-empty = Vēl nekas nav izvēlēts.
play-order-up = Agrāk: { $item }
play-order-down = Vēlāk: { $item }
play-order-out = Izņemt: { $item }
play-report-hint = Katrā ailē izvēlieties vienu atbildi; aili drīkst arī atstāt tukšu.
play-claims-hint = Par katru apgalvojumu izlemiet: taisnība, nav taisnība vai vēl nav zināms. Pēc tam izvēlieties, ko atbildēt.
play-not-whole = Lai iesniegtu, vēl kaut kas jāizvēlas.
play-hand-in = Iesniegt

## Pārrunas
play-discuss-think = Apdomājiet vai pārrunājiet ar citiem. Tad salīdziniet ar to, kas ir labā atbildē.
play-discuss-show = Parādīt, kas ir labā atbildē
play-discuss-rubric = Labā atbildē ir
play-you-did = Jūs izdarījāt
play-plan-left = Notikumi telpu plānā beidzās.

## Telpu plāns
play-plan-start = Sākt
play-plan-how = Kad nospiedīsiet „Sākt”, plānā sāks iet laiks. Rīkoties var ar pogām, ar cipariem vai tieši plānā.
play-plan-story = Kas noticis
play-plan-boards = Tāfeles
