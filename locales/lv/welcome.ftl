# Pirmā atvēršana un padomi pirmajā treniņā.

welcome-title = Laipni lūdzam „Sardzē”!
welcome-lead = Te var bez riska izmēģināt, kā rīkoties, ja dievnamā, skolā vai kopienas centrā kaut kas notiek.
welcome-read = Izlasiet, kas notiek
    .text = Stāsts rit soli pa solim, kā dzīvē: kāds ienāk, zvana vai raksta.
welcome-choose = Izvēlieties, ko darīt
    .text = Nospiediet atbildi vai tās numuru uz tastatūras: no 1 līdz 6.
welcome-learn = Uzziniet, kāpēc
    .text = Pēc katras izvēles redzēsiet, kas notika un kas būtu labāk. Kļūdīties drīkst.
welcome-about = „{ $title }”. Ilgums: { $minutes }; bez pulksteņa un bez vārda. Apstāties var jebkurā brīdī.
welcome-start = Sākt pirmo treniņu
welcome-look = Vispirms apskatīšos
welcome-no-scenario = Neviens scenārijs nav atrasts. Norādiet mapi, kurā tie glabājas.
welcome-others = Vēl var: „Vadīt grupai” – ar projektoru, lēmumus pieņem visi kopā; „Pārbaudījums” – paskaidrojumi tikai beigās.
welcome-exercise = Uz katra ekrāna un lapas ir vārds MĀCĪBAS. Ja kaut kas notiek pa īstam, nospiediet „Notikums pa īstam” augšā un zvaniet 112.

hint-onward = Izlasiet un nospiediet šo pogu vai taustiņu Enter.
hint-choose = Nospiediet atbildi vai tās numuru uz tastatūras. Nepareizi atbildēt drīkst: uzzināsiet, kāpēc.
hint-clock = Te ir pulkstenis. Tas sāk iet tikai pēc lasīšanas laika.
hint-no-clock = Šoreiz pulksteņa nav. Citreiz tas būs šeit.
hint-pause = Pauze – poga vai taustiņš P. Apstāties drīkst vienmēr.
hint-look-back = Iepriekš notikušo var pārlasīt: poga vai taustiņš ←.
