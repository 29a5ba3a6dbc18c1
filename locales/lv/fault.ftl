# Kas var būt nepareizi scenārijā, un ko darīt.

## Checking

SC020 = „{ $id }” neder par id.
    .help = Id raksta ar mazajiem burtiem bez garumzīmēm, cipariem un vienu defisi starp vārdiem; sākas ar burtu. { $hint ->
        [NONE] {""}
       *[other] Piemēram: „{ $hint }”.
    }
SC021 = Id „{ $id }” ir dots divreiz: { $what ->
    [node] diviem mezgliem
    [child] divām lietām vienā mezglā
    [fact] diviem faktiem
    [value] divām viena fakta vērtībām
    [seat] divām lomām
    [event] diviem notikumiem
    [task] diviem uzdevumiem
    [source] diviem avotiem
   *[profile] divreiz viens un tas pats profils
}.
    .help = Dodiet vienam no tiem citu id. Vienā mezglā visam (izvēlēm, kartītēm, prasībām) vajag atšķirīgus id.
SC022 = Id „{ $id }” programma lieto pati.
    .help = Nosauciet mezglu citādi, piemēram, „{ $id }-1”.
SC030 = Scenārijs ({ $owner }) sākas ar „{ $id }”, bet tāda mezgla nav.
    .help = { $hint ->
        [NONE] Laukā „start” ierakstiet tā mezgla id, ar kuru viss sākas.
       *[other] Vai domājāt „{ $hint }”?
    }
SC031 = „{ $owner }” ved uz „{ $id }”, bet tāda mezgla nav.
    .help = { $hint ->
        [NONE] Ierakstiet kāda esoša mezgla id vai izveidojiet mezglu „{ $id }”.
       *[other] Vai domājāt „{ $hint }”?
    }
SC032 = „{ $owner }” jautā, vai apmeklēts „{ $id }”, bet tāda mezgla nav.
    .help = { $hint ->
        [NONE] Ierakstiet kāda esoša mezgla id.
       *[other] Vai domājāt „{ $hint }”?
    }
SC033 = Lēmumā „{ $owner }” nav izvēles „{ $id }”.
    .help = { $hint ->
        [NONE] Ierakstiet kādas šī lēmuma izvēles id.
       *[other] Vai domājāt „{ $hint }”?
    }
SC034 = Prasība „{ $owner }” min „{ $id }”, bet tādas iespējas šajā mezglā nav.
    .help = { $hint ->
        [NONE] Ierakstiet id, kas ir šī mezgla darbību, kartīšu vai atbilžu sarakstā.
       *[other] Vai domājāt „{ $hint }”?
    }
SC035 = Uz jautājumu „{ $owner }” jāatbild ar kartīti „{ $id }”, bet tādas kartītes nav.
    .help = { $hint ->
        [NONE] Ierakstiet kādas šī zvana kartītes id vai izveidojiet kartīti.
       *[other] Vai domājāt „{ $hint }”?
    }
SC036 = „{ $owner }” attiecas uz lomu „{ $id }”, bet tādas lomas nav.
    .help = { $hint ->
        [NONE] Pierakstiet lomu sarakstā „seats” vai ierakstiet citas lomas id.
       *[other] Vai domājāt „{ $hint }”?
    }
SC037 = „{ $owner }” pārbauda prasmi „{ $id }”, bet tādas prasmes nav.
    .help = { $hint ->
        [NONE] Izvēlieties prasmi no kopīgā saraksta „competencies.ron”.
       *[other] Vai domājāt „{ $hint }”?
    }
SC038 = „{ $owner }” min valsts profilu „{ $id }”, bet tāda profila nav.
    .help = { $hint ->
        [NONE] Izvēlieties profilu no kopīgā saraksta „profiles.ron”.
       *[other] Vai domājāt „{ $hint }”?
    }
SC039 = „{ $owner }” atsaucas uz avotu „{ $id }”, bet tāda avota nav.
    .help = { $hint ->
        [NONE] Pierakstiet avotu sarakstā „sources” vai ierakstiet cita avota id.
       *[other] Vai domājāt „{ $hint }”?
    }
SC040 = „{ $owner }” lieto faktu „{ $id }”, bet tāda fakta nav.
    .help = { $hint ->
        [NONE] Pierakstiet faktu sarakstā „facts” vai ierakstiet cita fakta id.
       *[other] Vai domājāt „{ $hint }”?
    }
SC041 = „{ $owner }”: „{ $word }” neder faktam „{ $id }”, jo tas ir { $is ->
        [Flag] karodziņš (Flag)
        [Level] līmenis (Level)
       *[OneOf] viena no vērtībām (OneOf)
    }.
    .help = Vārdam „{ $word }” vajag citu fakta veidu: { $wants ->
        [Flag] karodziņš (Flag)
        [Level] līmenis (Level)
       *[OneOf] viena no vērtībām (OneOf)
    }. Karodziņam der Is, Raise, Clear; līmenim AtLeast, AtMost, Add; vērtībām Equals, Set.
SC042 = „{ $owner }”: faktam „{ $fact }” nav vērtības „{ $id }”.
    .help = { $hint ->
        [NONE] Pierakstiet vērtību fakta sarakstā „OneOf” vai lietojiet kādu no esošajām.
       *[other] Vai domājāt „{ $hint }”?
    }
SC043 = „{ $owner }”: skaitlis { $number } neder līmenim „{ $fact }”; te drīkst būt no { $min } līdz { $max }.
    .help = Izlabojiet skaitli vai paplašiniet līmeņa robežas.
SC044 = Līmenis „{ $fact }” nevar sākties ar { $start }: robežas ir no { $min } līdz { $max }.
    .help = Zemākajai robežai jābūt mazākai par augstāko, un sākumam jābūt starp tām.
SC045 = Faktam „{ $fact }” nav nevienas vērtības.
    .help = Ierakstiet sarakstā vismaz divas vērtības; pirmā ir spēkā sākumā.
SC046 = „{ $owner }”: nosacījumu saraksts ir tukšs.
    .help = Tukšs „All” vienmēr ir patiess, tukšs „Any” nekad. Pierakstiet nosacījumus vai izdzēsiet sarakstu.
SC050 = Mezglā „{ $node }” nekad nevar nonākt.
    .help = Pievienojiet izvēli vai ceļu, kas ved uz „{ $node }”, vai izdzēsiet šo mezglu.
SC051 = No šejienes vairs nevar nonākt nevienā nobeigumā: { $nodes } ({ $count ->
    [zero] { $count } mezglu
    [one] { $count } mezgls
   *[other] { $count } mezgli
}).
    .help = Pievienojiet vismaz vienu ceļu, kas no šiem mezgliem ved uz nobeigumu.
SC052 = Mezglā „{ $node }” trūkst { $what ->
    [choices] izvēļu
    [roads] ceļu tālāk
    [items] darbību, ko sakārtot
    [cards] kartīšu, ko sacīt
    [fields] lauku vai to atbilžu
    [claims] apgalvojumu
   *[replies] atbilžu
}.
    .help = Pierakstiet vismaz vienu sarakstā „{ $what }”.
SC053 = Lēmumā „{ $node }” katrai izvēlei ir nosacījums „when”, tāpēc var gadīties, ka nav ko izvēlēties.
    .help = Atstājiet vismaz vienu izvēli bez „when”.
SC054 = Lēmumā „{ $node }” klusēšana izvēlas „{ $choice }”, bet šī izvēle var būt paslēpta.
    .help = Noņemiet izvēlei „{ $choice }” nosacījumu „when” vai norādiet citu izvēli.
SC055 = Mezgla „{ $node }” pēdējam ceļam ir „from”, tāpēc sliktākam rezultātam nav kur iet.
    .help = Pēdējo ceļu rakstiet bez „from”: tas der visam pārējam.
SC056 = Mezglā „{ $node }” šis ceļš der jebkuram rezultātam, tāpēc { $later ->
    [zero] { $later } nākamie ceļi ir lieki
    [one] { $later } nākamais ceļš ir lieks
   *[other] { $later } nākamie ceļi ir lieki
}.
    .help = Pierakstiet šim ceļam „from” (Best, Workable vai Harmful) vai pārvietojiet to uz beigām.
SC057 = Mezglā „{ $node }” šis ceļš prasa tikpat labu vai labāku rezultātu nekā iepriekšējais, tāpēc to nekad neizvēlēsies.
    .help = Kārtojiet ceļus no labākā rezultāta uz sliktāko.
SC058 = Nejaušībā „{ $node }” visi svari ir 0.
    .help = Dodiet vismaz vienam ceļam svaru, lielāku par 0.
SC059 = Nejaušība „{ $node }” nekad neved uz „{ $target }”, jo svars ir 0.
    .help = Palieliniet svaru vai izdzēsiet šo ceļu.
SC060 = Scenārijam nav neviena nobeiguma.
    .help = Pierakstiet vismaz vienu mezglu „Ending(...)”.
SC061 = Šajā lokā var griezties bez gala, un nekas nemainās: { $nodes } ({ $count ->
    [zero] { $count } mezglu
    [one] { $count } mezgls
   *[other] { $count } mezgli
}).
    .help = Dodiet kādai loka izvēlei laiku „takes” vai nosacījumu „when”.
SC062 = Lēmumā „{ $node }” ir { $count } izvēles; vairāk par { $most } uz ekrāna grūti aptvert.
    .help = Apvienojiet līdzīgas izvēles vai sadaliet lēmumu divos.
SC063 = Sākot ar „{ $node }”, { $count } mezgli pēc kārtas ir bez izvēles.
    .help = Apvienojiet tekstus vai ļaujiet pa vidu kaut ko izlemt.
SC080 = Mezglā „{ $node }” prasības „{ $expectation }” un „{ $other }” nevar izpildīt abas.
    .help = Izdzēsiet vai izlabojiet vienu no tām.
SC081 = Zvanā „{ $node }” uz operatora jautājumu „{ $question }” nevar atbildēt neviena kartīte.
    .help = Sarakstā „answers” ierakstiet kartīti, kas uz to atbild.
SC082 = Zvanā „{ $node }” neviens nevar nolikt klausuli par agru.
    .help = Pievienojiet kartīti ar „hangs_up: true”: tā ir bieža kļūda, ko vērts pamēģināt.
SC083 = Mezglā „{ $node }” prasība „{ $expectation }” neko nemin, tāpēc to nevar izpildīt.
    .help = Ierakstiet sarakstā „AnyOf” vismaz vienu iespēju.
SC084 = Ziņojumā „{ $node }” prasība „{ $expectation }” runā par secību, bet laukiem secības nav.
    .help = Lietojiet „Include”, „Exclude” vai „AnyOf”.
SC085 = Mezglā „{ $node }” nekas nav prasīts, tāpēc jebkura atbilde ir labākā.
    .help = Pierakstiet sarakstā „expect”, ko gaidāt.
SC100 = Šis scenārijs nepārbauda { $count ->
    [zero] { $count } prasmju
    [one] { $count } prasmi
   *[other] { $count } prasmes
}: { $competencies }.
    .help = Tas ir tikai ziņai. Viens scenārijs nevar aptvert visu.
SC101 = „{ $owner }” ir vērtēts, bet nav teikts, kādu prasmi tas parāda.
    .help = Sarakstā „tests” ierakstiet vismaz vienu prasmi.
SC102 = „{ $owner }” ir kritiska kļūda, bet tās vērtējums nav „Unsafe”.
    .help = Kritiska var būt tikai bīstama rīcība: noņemiet „critical” vai mainiet vērtējumu.
SC103 = Izvēle „{ $owner }” ir vērtēta, bet nepaskaidro, kāpēc.
    .help = Laukā „feedback” vienā teikumā pasakiet, kāpēc tā ir laba vai slikta.
SC104 = Lēmumā „{ $node }” nav nevienas labas vai derīgas izvēles.
    .help = Vismaz vienai izvēlei jābūt „Best” vai „Workable”.
SC105 = { $mark ->
    [coverage] Aptvēruma
   *[performance] Snieguma
} slieksnis ir { $number } procenti, un to nevar sasniegt.
    .help = Ierakstiet skaitli no 0 līdz 100.
SC106 = Scenārijam nav mērķu.
    .help = Sarakstā „objectives” uzrakstiet, ko dalībnieki iemācīsies.
SC107 = „{ $owner }” var būt bīstams, bet nepārbauda nevienu prasmi, tāpēc kļūda neko nemaksā.
    .help = Sarakstā „tests” ierakstiet prasmi, ko šī kļūda parāda.
SC108 = „{ $owner }” un „{ $other }” ir viens un tas pats teksts.
    .help = Pārrakstiet vienu no tiem tā, lai var atšķirt.
SC109 = Nobeigumam „{ $node }” nav jautājumu pārrunām.
    .help = Laukā „debrief” uzrakstiet, par ko pēc izspēles parunāt.
SC110 = Izvēle „{ $owner }” pārbauda prasmi, bet nav vērtēta.
    .help = Pierakstiet „grade” vai izdzēsiet „tests”.
SC120 = Fakts „{ $fact }” nekur nav lietots.
    .help = Izdzēsiet to vai sāciet lietot.
SC121 = Fakts „{ $fact }” nekad nemainās, tāpēc jautāt par to nav jēgas.
    .help = Mainiet to ar kādas izvēles „then” vai izdzēsiet nosacījumus.
SC122 = Faktu „{ $fact }” maina, bet neviens par to nejautā.
    .help = Lietojiet to kādā „when”, uzdevumā vai tekstā, vai izdzēsiet to.
SC130 = Valodā „{ $language }” nav iztulkots „{ $key }”.
    .help = Kamēr tulkojuma nav, rādīs tekstu scenārija valodā.
SC131 = Valodā „{ $language }” nav iztulkoti vēl { $count ->
    [zero] { $count } tekstu
    [one] { $count } teksts
   *[other] { $count } teksti
}.
    .help = Izveidojiet tulkojuma veidni: tajā būs visi trūkstošie teksti.
SC132 = Tulkojumā „{ $language }” ir „{ $key }”, bet scenārijā tāda teksta nav.
    .help = { $hint ->
        [NONE] Teksts laikam ir izdzēsts vai pārdēvēts; izdzēsiet tulkojumu.
       *[other] Vai domājāt „{ $hint }”?
    }
SC133 = „{ $key }” ir mainījies, kopš to tulkoja valodā „{ $language }”.
    .help = Pārbaudiet tulkojumu un tad apzīmogojiet failu no jauna.
SC134 = Tulkojumā „{ $language }” { $count ->
    [zero] { $count } tekstiem
    [one] { $count } tekstam
   *[other] { $count } tekstiem
} nav zīmoga, tāpēc novecojušus tulkojumus nevar pamanīt.
    .help = Pārbaudiet tulkojumu un apzīmogojiet failu.
SC135 = „{ $key }” valodā „{ $language }” lieto citus mainīgos nekā scenārijā.
    .help = { $missing ->
        [NONE] {""}
       *[other] Tulkojumā trūkst: { $missing }.
    } { $extra ->
        [NONE] {""}
       *[other] Tulkojumā lieki: { $extra }.
    }
SC136 = „{ $key }” ({ $language }) rāda mainīgo „{ $variable }”, bet tādu neviens neaizpilda.
    .help = { $hint ->
        [NONE] Der līmeņu id, kā arī place, address, assembly, leader, gathering, minutes un out.
       *[other] Vai domājāt „{ $hint }”?
    }
SC137 = „{ $key }” ({ $language }): mainīgajam „{ $variable }” trūkst skaitļa formu: { $categories }.
    .help = Pierakstiet trūkstošās formas, lai teikums būtu pareizs ar katru skaitli.
SC138 = Tekstu „{ $owner }” nevar nolasīt: { $what ->
    [pattern-unclosed] figūriekava nav aizvērta
    [pattern-unbalanced] aizverošai figūriekavai nav pāra
    [pattern-variant-lines] katrai formai jābūt savā rindā
    [pattern-no-default] nevienai formai nav zvaigznītes
    [pattern-many-defaults] zvaigznīte ir vairākām formām
    [pattern-reference] tas atsaucas uz to, kā te nav
    [pattern-escape] aiz slīpsvītras ir neparedzēta zīme
    [pattern-unclosed-quote] pēdiņas nav aizvērtas
    [pattern-empty] figūriekavās nekā nav
   *[other] figūriekavās ir kas nesaprotams
}.
    .help = Figūriekavās raksta mainīgo, piemēram, {"{"} $place {"}"}. Ja vajag pašu iekavu, rakstiet {"{"} "{"{"}" {"}"}. { $detail ->
        [NONE] {""}
       *[other] Runa ir par: { $detail }
    }
SC140 = „{ $key }” valodā „{ $language }” ir tieši tāds pats kā scenārijā.
    .help = Vai tas tiešām ir iztulkots?
SC141 = „{ $key }” ({ $language }) vēl nav īsts teksts.
    .help = Uzrakstiet tekstu vai izdzēsiet lauku.
SC144 = „{ $language }” nav valodas apzīmējums.
    .help = Rakstiet, piemēram, „lv” vai „en”.
SC145 = Šis ir tulkojums valodā „{ $language }”, bet tā jau ir paša scenārija valoda.
    .help = Šo failu nekad nerādīs. Ierakstiet tekstus scenārijā un izdzēsiet failu.
SC150 = „{ $owner }”: „{ $text }” nav stāsta laiks.
    .help = Rakstiet „+2:30” (minūtes un sekundes) vai „+1:02:30” (stundas, minūtes, sekundes).
SC151 = Lēmumam „{ $node }” dotas { $seconds } s, bet izlasīt valodā „{ $language }” vajag { $needed } s.
    .help = Dodiet vairāk laika vai saīsiniet tekstu.
SC152 = Izvēle „{ $owner }” ir { $count } vārdu gara; labi, ja ne vairāk par { $most }.
    .help = Pasakiet īsāk; paskaidrojumu lieciet laukā „feedback”.
SC153 = Mezgla „{ $owner }” teksts ir { $count } vārdu garš; labi, ja ne vairāk par { $most }.
    .help = Saīsiniet vai sadaliet divos mezglos.
SC154 = Garāko ceļu lasot vien, paies { $needed } min, bet scenārijam dotas { $minutes } min.
    .help = Palieliniet „minutes: (solo: ...)” vai saīsiniet tekstus.
SC155 = Lēmumam „{ $node }” nav dots nemaz laika.
    .help = Ierakstiet, cik sekunžu ir laiks domāt, vai izdzēsiet „clock”.
SC160 = Tekstā „{ $key }” ({ $language }) ir e-pasta adrese: { $text }.
    .help = Scenārijā nedrīkst būt īstu cilvēku dati. Izdzēsiet adresi.
SC161 = Tekstā „{ $key }” ({ $language }) ir kas līdzīgs tālruņa numuram: { $text }.
    .help = Scenārijā nedrīkst būt īstu cilvēku dati. Izdzēsiet numuru.
SC170 = Te ir pieņemts brīdinājums { $code }, bet tāda brīdinājuma nav.
    .help = Izdzēsiet šo ierakstu vai izlabojiet kodu. { $at ->
        [NONE] {""}
       *[other] Vieta: „{ $at }”.
    }
SC171 = { $code } ir kļūda, un kļūdu pieņemt nevar.
    .help = Izlabojiet kļūdu un izdzēsiet šo ierakstu. { $at ->
        [NONE] {""}
       *[other] Vieta: „{ $at }”.
    }
SC172 = Brīdinājums { $code } pieņemts bez iemesla.
    .help = Laukā „reason” uzrakstiet, kāpēc tā ir labi; citādi brīdinājums paliek.
