# Kas scenārijā var būt nepareizi; viens ziņojums katram kodam. `.help` paskaidro, ko tas nozīmē un ko darīt.

## Reading
## Fails kā teksts un uzrakstītā forma.

SC001 = { $what ->
    [bytes] Faila lielums ir { $size } KB; nolasīt var ne vairāk kā { $limit } KB.
   *[values] Failā ir vairāk nekā { $limit } vērtību.
}
    .help = Pat visa vakara scenārijs ir daudz mazāks. Iespējams, failā ielīmēts attēls vai cits dokuments, vai kāda daļa nokopēta daudzas reizes.
SC002 = Šis fails nav vienkāršs teksts UTF-8 kodējumā.
    .help = No šīs vietas failā ir kaut kas, kas nav teksts. Atveriet failu programmā, kurā tas rakstīts, un saglabājiet kā „vienkāršu tekstu” UTF-8 kodējumā. Word dokumentu (.docx) tieši izmantot nevar.
SC003 = Failā ir nulles rakstzīme.
    .help = Vienkāršā tekstā tādas nav. Fails, visticamāk, saglabāts UTF-16 kodējumā vai vispār nav teksts. Saglabājiet to kā „vienkāršu tekstu” UTF-8 kodējumā.
SC004 = Iekavas šeit ir ligzdotas dziļāk nekā { $limit } līmeņos.
    .help = Nevienam scenārijam tas nav vajadzīgs. Pameklējiet iekavas, kas atvērtas atkal un atkal, bet nav aizvērtas.
SC005 = Šeit trūkst komata.
    .help = Katra rinda iekavās beidzas ar komatu, lai būtu skaidrs, kur sākas nākamā.
    .fix = Pielikt komatu
SC006 = Šī iekava { $bracket } nav aizvērta.
    .help = Katrai { $bracket } tālāk vajag { $closing } – aiz pēdējā, kas tai pieder. Parasti aizverošā iekava nejauši izdzēsta kopā ar kādu rindu.
SC007 = Šeit ir lieka iekava { $bracket }.
    .help = Šai aizverošajai iekavai nav atverošās. Izdzēsiet to vai pameklējiet augstāk atverošo iekavu, kas pazudusi.
SC008 = { $what ->
    [comment] Šis komentārs nav aizvērts.
   *[text] Šis teksts nav aizvērts.
}
    .help = { $what ->
        [comment] Komentārs, kas sākas ar /*, beidzas ar */. Vienas rindas komentāram priekšā raksta //.
       *[text] Teksts sākas un beidzas ar taisnajām pēdiņām ". Trūkst pēdiņu tā beigās.
    }
SC009 = Šīs pēdiņas nāk no teksta redaktora.
    .help = Ap tekstu liek taisnās pēdiņas: "teksts". Teksta redaktori tās pārvērš liektajās, kas izskatās līdzīgi, bet ir citas rakstzīmes. Teksta iekšienē liektās pēdiņas var lietot droši.
    .fix = Ielikt taisnās pēdiņas
SC010 = { $what ->
    [number] „{ $found }” nav skaitlis, ko var nolasīt.
    [escape] Šajā tekstā ir slīpsvītra \, kas neko nenozīmē: { $found }
    [attribute] Pirmo rindu „{ $found }” nevar nolasīt.
    [character] „{ $found }” šeit nevar atrasties.
    [name] Šeit jābūt lauka nosaukumam, nevis „{ $found }”.
    [colon] Šeit trūkst kola.
    [value] Šeit trūkst vērtības.
    [separator] Šeit jābūt komatam, nevis „{ $found }”.
   *[end] Scenārijs jau ir beidzies, bet vēl kaut kas seko: „{ $found }”
}
    .help = { $what ->
        [number] Skaitļus raksta ar cipariem, decimāldaļu atdala ar punktu: 40 vai 2.5.
        [escape] Pēdiņas teksta iekšienē raksta \", jaunu rindu \n, bet pašu slīpsvītru \\.
        [attribute] Pirms scenārija drīkst būt tikai tādas rindas kā #![enable(implicit_some)], un arī tās nav vajadzīgas. Izdzēsiet to.
        [character] Ja tas pieder tekstam, šī teksta pēdiņu trūkst vai tās beidzas par agru. Arī atstarpe, kas ielīmēta no tīmekļa lapas vai teksta redaktora, var būt cita rakstzīme: izdzēsiet to un ierakstiet no jauna.
        [name] Šajās iekavās katrā rindā ir nosaukums, kols un vērtība: text: "Labdien",
        [colon] Starp lauka nosaukumu un vērtību ir kols: text: "Labdien",
        [value] Aiz nosaukuma un kola seko vērtība: teksts pēdiņās, skaitlis, vārds vai iekavas. Varbūt šeit ir lieks komats.
        [separator] Viena vērtība šeit ir beigusies, nākamo atdala ar komatu.
       *[end] Visticamāk, augstāk ir lieka aizverošā iekava, tāpēc scenārijs beidzas par agru.
    }
    .fix = { $what ->
        [name] Noņemt nosaukumam pēdiņas
        [character] Ielikt parastu atstarpi
       *[colon] Pielikt kolu
    }
SC011 = { $guessed ->
    [yes] Lauka „{ $field }” šeit nav. Vai domājāt „{ $guess }”?
   *[no] Lauka „{ $field }” šeit nav.
}
    .help = { $named ->
        [yes] Tas ir elementā „{ $node }”. Šeit var būt šādi lauki: { $known }.
       *[no] Šeit var būt šādi lauki: { $known }.
    }
    .fix = Rakstīt „{ $guess }”
SC012 = { $guessed ->
    [yes] Vārds „{ $word }” šeit nav zināms. Vai domājāt „{ $guess }”?
   *[no] Vārds „{ $word }” šeit nav zināms.
}
    .help = { $named ->
        [yes] Tas ir elementā „{ $node }”. Šeit var būt šādi vārdi: { $known }. Lielie un mazie burti ir svarīgi.
       *[no] Šeit var būt šādi vārdi: { $known }. Lielie un mazie burti ir svarīgi.
    }
    .fix = Rakstīt „{ $guess }”
SC013 = { $infield ->
    [yes] Lauks „{ $field }”: { $expected ->
        [text] šeit jābūt tekstam pēdiņās
        [whole] šeit jābūt veselam skaitlim, ne par lielu un ne par mazu
        [number] šeit jābūt skaitlim
        [truth] šeit jābūt true vai false
        [list] šeit jābūt sarakstam kvadrātiekavās [ ]
        [map] šeit jābūt figūriekavām
        [brackets] šeit jābūt apaļajām iekavām ( ) ar laukiem
        [word] šeit jābūt vārdam bez pēdiņām
        [bare] šim vārdam iekavas neliek
        [less] šeit jābūt kaut kam citam
        [count] iekavās jābūt { $wanted ->
            [zero] { $wanted } vērtībām
            [one] { $wanted } vērtībai
           *[other] { $wanted } vērtībām
        }, nevis { $count }
       *[other] šeit jābūt cita veida vērtībai
    }{ $expected ->
        [count] .
        [bare] .
       *[other] { $found ->
            [nothing] .
            [truth] , nevis true vai false.
            [word] , nevis vārdam.
            [number] , nevis šādam skaitlim.
            [text] , nevis tekstam.
            [character] , nevis rakstzīmei.
            [named] , nevis vārdam ar iekavām.
            [brackets] , nevis iekavām.
            [list] , nevis sarakstam.
           *[map] , nevis figūriekavām.
        }
    }
   *[no] Šāda vērtība šeit nevar atrasties.
}
    .help = { $expected ->
        [text] Tekstu raksta taisnajās pēdiņās: "Labvakar".
        [whole] Rakstiet ar cipariem, bez pēdiņām: 40. Skaits un laiks nevar būt negatīvs.
        [list] Sarakstu raksta kvadrātiekavās, daļas atdala ar komatiem: ["viens", "divi"]. Iekavas vajag arī tad, ja daļa ir tikai viena.
        [brackets] Laukus raksta apaļajās iekavās: (id: "a", text: "b").
        [word] Tādus vārdus kā Best vai Phone raksta bez pēdiņām. Mezgls sākas ar tā veidu pirms iekavas: Decision(id: "durvis", …).
        [bare] Izdzēsiet iekavas aiz šī vārda.
        [count] Apskatiet citu vietu, kur lietots šis vārds, un salīdziniet, kas ir tā iekavās.
       *[other] Apskatiet citu vietu, kur lietots šis lauks, un salīdziniet.
    }
    .fix = Noņemt pēdiņas
SC014 = { $named ->
    [yes] Elementā „{ $node }” trūkst lauka „{ $field }”.
   *[no] Trūkst lauka „{ $field }”.
}
    .help = Ierakstiet šajās iekavās rindu ar tā nosaukumu, kolu, vērtību un komatu: { $field }: …,
SC015 = Lauks „{ $field }” šeit ir otrreiz.
    .help = Katrs lauks drīkst būt tikai vienreiz. Atstājiet pareizo, otru izdzēsiet.
SC016 = Atslēga { $key } šeit ir otrreiz.
    .help = Katra atslēga drīkst būt tikai vienreiz. Atstājiet pareizo, otru izdzēsiet.
SC017 = Šis fails rakstīts { $format }. formātā; šī programma lasa { $known }. formātu.
    .help = Tas veidots ar citu programmas versiju. Uzstādiet jaunāko versiju un atveriet vēlreiz.
SC018 = Šīs pēdiņas pārtrauc tekstu pirms tā beigām.
    .help = Taisnās pēdiņas teksta iekšienē raksta \", ar slīpsvītru priekšā. Liektajām pēdiņām teksta iekšienē nekas nav vajadzīgs.
SC019 = Šajā failā nav scenārija.
    .help = Scenārijs sākas ar apaļo iekavu, aiz kuras seko lauki, un beidzas ar apaļo iekavu: ( format: 1, id: "mans-scenarijs", … ). Sāciet ar gatava scenārija kopiju.

## Folder
## Scenārija faili diskā.

SC070 = Šī scenārija mapi nevar atvērt.
    .help = Iespējams, tā pārvietota, pārdēvēta vai atrodas diskā, kas nav pievienots. Sistēma ziņo: { $reason }
SC071 = Šajā mapē nav faila scenario.ron.
    .help = Scenārija mapē jābūt failam tieši ar šādu nosaukumu. Varbūt izvēlēta mape virs tās vai tajā.
SC072 = „{ $path }” ir saite vai īpašs fails, nevis parasts fails.
    .help = Scenārijam jābūt pilnīgam savā mapē, lai to varētu nodot tālāk un pārbaudīt. Ielieciet šeit paša faila kopiju.
SC073 = Faila nosaukumu „{ $path }” nevar izmantot.
    .help = Scenārija failu nosaukumos ir burti, cipari, punkti, defises un pasvītras, un tie nekad neved ārā no mapes. Pārdēvējiet failu.
SC074 = Mapes šajā scenārijā ir ligzdotas dziļāk nekā { $limit } līmeņos.
    .help = Attēliem un skaņām drīkst būt sava mape, bet ne mape mapē un vēl mapē.
SC075 = Teksta faila „{ $path }” lielums ir { $size } KB; nolasīt var ne vairāk kā { $limit } KB.
    .help = Pat visa vakara scenārijs ir daudz mazāks. Iespējams, failā ielīmēts attēls vai cits dokuments.
SC076 = Attēla vai skaņas „{ $path }” lielums ir { $size } KB; izmantot var ne vairāk kā { $limit } KB.
    .help = Saglabājiet to mazāku: attēlu ne platāku par 2000 pikseļiem, skaņu īsāku vai OGG formātā.
SC077 = Visi šī scenārija faili kopā aizņem { $size } KB; izmantot var ne vairāk kā { $limit } KB.
    .help = Samaziniet attēlus un skaņas vai dažus izņemiet.
SC078 = Failu „{ $path }” nevar nolasīt.
    .help = Iespējams, tas atvērts citā programmā vai Jums nav atļauts to lasīt. Sistēma ziņo: { $reason }
SC079 = Šajā mapē ir vairāk nekā { $limit } failu.
    .help = Visticamāk, izvēlēta cita mape. Scenārija mapē ir scenario.ron, tā teksti, attēli un skaņas.

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
    [action] diviem uzlabojuma pasākumiem
    [announcement] diviem paziņojumiem
    [measure] diviem pasākumiem
    [source] diviem avotiem
    [level] diviem stāviem
    [zone] divām zonām
    [obstacle] diviem šķēršļiem
    [stair] divām kāpnēm vai rampām
    [door] divām durvīm
    [people] divām cilvēku grupām
    [actor] diviem dalībniekiem
    [hazard] divām briesmām
    [marker] divām atzīmēm
   *[profile] vienam un tam pašam profilam
}.
    .help = Dodiet vienam no tiem citu id. Vienā mezglā visam (izvēlēm, kartītēm, prasībām, darbībām, brīžiem, mērījumiem) vajag atšķirīgus id.
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
SC037 = „{ $owner }” pārbauda kompetenci „{ $id }”, bet tādas kompetences nav.
    .help = { $hint ->
        [NONE] Izvēlieties kompetenci no kopīgā saraksta „competencies.ron”.
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
    [ends] beigu
   *[replies] atbilžu
}.
    .help = Pierakstiet vismaz vienu sarakstā „{ $what }”.
SC053 = Lēmumā „{ $node }” katrai izvēlei ir nosacījums „when”, tāpēc var gadīties, ka nav ko izvēlēties.
    .help = Atstājiet vismaz vienu izvēli bez „when”.
SC054 = Lēmumā „{ $node }” klusēšana izvēlas „{ $choice }”, bet šī izvēle var būt paslēpta.
    .help = Noņemiet izvēlei „{ $choice }” nosacījumu „when” vai norādiet citu izvēli.
SC055 = Mezgla „{ $node }” pēdējam ceļam ir „from”, tāpēc ar sliktāku rezultātu tālāk netiek.
    .help = Pēdējo ceļu rakstiet bez „from”: tas der visam pārējam.
SC056 = Mezglā „{ $node }” šis ceļš der jebkuram rezultātam, tāpēc { $later ->
    [zero] { $later } nākamie ceļi ir lieki
    [one] { $later } nākamais ceļš ir lieks
   *[other] { $later } nākamie ceļi ir lieki
}.
    .help = Pierakstiet šim ceļam „from” (Best, Workable vai Harmful) vai pārvietojiet to uz beigām.
SC057 = Mezglā „{ $node }” šis ceļš prasa tikpat labu vai labāku rezultātu kā kāds no iepriekšējiem, tāpēc pa to nekad neies.
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
SC062 = Lēmumā „{ $node }” izvēļu skaits ir { $count }; vairāk par { $most } uz ekrāna ir grūti aptvert.
    .help = Apvienojiet līdzīgas izvēles vai sadaliet lēmumu divos.
SC063 = Sākot ar „{ $node }”, neko nevar izvēlēties vairākos mezglos pēc kārtas ({ $count }).
    .help = Apvienojiet tekstus vai ļaujiet pa vidu kaut ko izlemt.
SC064 = „{ $owner }”: vienā sarakstā daļu skaits ir { $count }; izmantot var ne vairāk kā { $most }.
    .help = Tik daudz neviens nespētu aptvert. Atstājiet svarīgāko vai sadaliet divos.
SC080 = Mezglā „{ $node }” prasības „{ $expectation }” un „{ $other }” nevar izpildīt abas.
    .help = Izdzēsiet vai izlabojiet vienu no tām.
SC081 = Zvanā „{ $node }” uz dispečera jautājumu „{ $question }” nevar atbildēt neviena kartīte.
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
    [zero] { $count } kompetenču
    [one] { $count } kompetenci
   *[other] { $count } kompetences
}: { $competencies }.
    .help = Tas ir tikai ziņai. Viens scenārijs nevar aptvert visu.
SC101 = „{ $owner }” ir vērtēts, bet nav teikts, kuru kompetenci tas parāda.
    .help = Sarakstā „tests” ierakstiet vismaz vienu kompetenci.
SC102 = „{ $owner }” ir kritiska kļūda, bet tās vērtējums nav „Unsafe”.
    .help = Kritiska var būt tikai bīstama rīcība: noņemiet „critical” vai mainiet vērtējumu.
SC103 = „{ $owner }” ir vērtēts, bet nav paskaidrots, kāpēc.
    .help = Laukā „feedback” vienā teikumā pasakiet, kāpēc tā vērtēta tieši tā.
SC104 = Lēmumā „{ $node }” nav izvēles, kas būtu labākā vai pieņemama rīcība.
    .help = Vismaz vienai izvēlei jābūt „Best” vai „Workable”.
SC105 = { $mark ->
    [coverage] Aptvēruma
   *[performance] Snieguma
} slieksnis ir { $number } procenti, un to nevar sasniegt.
    .help = Ierakstiet skaitli no 0 līdz 100.
SC106 = Scenārijam nav mērķu.
    .help = Sarakstā „objectives” uzrakstiet, ko dalībnieki iemācīsies.
SC107 = „{ $owner }” var būt bīstams, bet nepārbauda nevienu kompetenci, tāpēc kļūda vērtējumu nemaina.
    .help = Sarakstā „tests” ierakstiet kompetenci, ko šī kļūda parāda.
SC108 = „{ $owner }” un „{ $other }” ir viens un tas pats teksts.
    .help = Pārrakstiet vienu no tiem tā, lai var atšķirt.
SC109 = Nobeigumam „{ $node }” nav jautājumu pārrunām.
    .help = Laukā „debrief” uzrakstiet, par ko pēc izspēles parunāt.
SC110 = „{ $owner }” pārbauda kompetenci, bet nav vērtēts.
    .help = Pierakstiet „grade” vai izdzēsiet „tests”.
SC111 = Izvēle „{ $owner }” ir vērtēta, bet tai trūkst { $count ->
    [zero] { $count } kompetenču
    [one] { $count } kompetences
   *[other] { $count } kompetenču
}, ko pārbauda citas šī lēmuma izvēles: { $competencies }.
    .help = Kas izvēlas šo, tas tur paliek nenovērtēts. Ierakstiet visām novērtētajām izvēlēm vienādas „tests” vai atstājiet tā un norādiet iemeslu.
SC120 = Fakts „{ $fact }” nekur nav lietots.
    .help = Izdzēsiet to vai sāciet lietot.
SC121 = Fakts „{ $fact }” nekad nemainās, tāpēc jautāt par to nav jēgas.
    .help = Mainiet to ar kādas izvēles „then” vai izdzēsiet nosacījumus.
SC122 = Faktu „{ $fact }” maina, bet nekas par to nejautā.
    .help = Lietojiet to kādā „when”, uzdevumā vai tekstā, vai izdzēsiet to.
SC130 = Valodā „{ $language }” nav iztulkots „{ $key }”.
    .help = Kamēr tulkojuma nav, rādīs tekstu scenārija valodā.
SC131 = Valodā „{ $language }” vēl trūkst { $count ->
    [zero] { $count } tekstu
    [one] { $count } teksta
   *[other] { $count } tekstu
} tulkojuma.
    .help = Izveidojiet tulkojuma veidni: tajā būs visi trūkstošie teksti.
SC132 = Tulkojumā „{ $language }” ir „{ $key }”, bet scenārijā tāda teksta nav.
    .help = { $hint ->
        [NONE] Teksts laikam ir izdzēsts vai pārdēvēts; izdzēsiet tulkojumu.
       *[other] Vai domājāt „{ $hint }”?
    }
SC133 = „{ $key }” ir mainījies, kopš to tulkoja valodā „{ $language }”.
    .help = Pārbaudiet tulkojumu un tad failu atzīmējiet no jauna.
SC134 = Tulkojumā „{ $language }” { $count ->
    [zero] { $count } tekstiem
    [one] { $count } tekstam
   *[other] { $count } tekstiem
} nav atzīmes, no kā tie tulkoti, tāpēc novecojušus tulkojumus nevar pamanīt.
    .help = Pārbaudiet tulkojumu un atzīmējiet failu.
SC135 = „{ $key }” valodā „{ $language }” lieto citus mainīgos nekā scenārijs.
    .help = { $missing ->
        [NONE] {""}
       *[other] Tulkojumā trūkst: { $missing }.
    } { $extra ->
        [NONE] {""}
       *[other] Tulkojumā lieki: { $extra }.
    }
SC136 = „{ $key }” ({ $language }) rāda mainīgo „{ $variable }”, bet tādu neviens neaizpilda.
    .help = { $hint ->
        [NONE] Der līmeņu id, kā arī place, address, assembly, leader, gathering, signal, minutes un out.
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
SC151 = Lēmumam „{ $node }” dotas { $seconds } s, bet, lai to izlasītu valodā „{ $language }”, vajag { $needed } s.
    .help = Dodiet vairāk laika vai saīsiniet tekstu.
SC152 = Izvēle vai darbība „{ $owner }” ir { $count } vārdu gara; labi, ja ne vairāk par { $most }.
    .help = Pasakiet īsāk; paskaidrojumu lieciet laukā „feedback”.
SC153 = Mezgla „{ $owner }” teksts ir { $count } vārdu garš; labi, ja ne vairāk par { $most }.
    .help = Saīsiniet vai sadaliet divos mezglos.
SC154 = Garākā ceļa lasīšanai vien vajag { $needed } min, bet scenārijam dotas { $minutes } min.
    .help = Palieliniet „minutes: (solo: ...)” vai saīsiniet tekstus.
SC155 = Lēmumam „{ $node }” laiks nav dots nemaz.
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

SC190 = Faila nosaukums „{ $tag }.ftl” nav valoda.
    .help = Nosauciet failu ar valodas īso kodu, piemēram, en.ftl vai lv.ftl.
SC191 = No šīs vietas fails nav teksts (nav UTF-8).
    .help = Saglabājiet to redaktorā kā UTF-8.
SC192 = Fluent nevar izlasīt šo tekstu ({ $reason } { $what }).
    .help = Tulkojumam ir forma „nosaukums =” un zem tā ar atkāpi „.text = ...”. Meklējiet trūkstošu „=”, „{"{"}” vai „{"}"}”.
SC193 = „{ $key }” ir iztulkots divreiz.
    .help = Der pirmais. Izdzēsiet vienu no tiem.

## Plan
## The plan of the building, floor.ron.

SC300 = Šajā failā nav plāna.
    .help = Plāns sākas ar apaļo iekavu, aiz kuras seko lauki, un beidzas ar apaļo iekavu: ( format: 1, id: "musu-zale", name: "…", levels: [ … ], … ). Palīdzībā ir paraugs, ko var nokopēt.
SC301 = „{ $owner }” min { $what ->
    [level] stāvu
    [zone] zonu
    [people] cilvēku grupu
   *[exit] izeju
} „{ $id }”, bet tādas plānā nav.
    .help = { $hint ->
        [NONE] { $what ->
            [level] Ierakstiet id stāvam, kas ir sarakstā „levels”.
            [zone] Ierakstiet id zonai, kas ir kāda stāva sarakstā „zones”.
            [people] Ierakstiet id grupai, kas ir sarakstā „people”.
           *[exit] Ierakstiet id durvīm, kurām ir „exit: true”.
        }
       *[other] Vai domājāt „{ $hint }”?
    }
SC302 = „{ $owner }”: { $field } ir { $found }; jābūt no { $least } līdz { $most }.
    .help = Garumi ir metros, laiki sekundēs, ātrumi metros sekundē, leņķi grādos. Varbūt trūkst punkta vai metru vietā ierakstīti milimetri.
SC303 = { $what ->
    [corners] Stūru vienai figūrai vai visām kopā
    [levels] Stāvu
    [zones] Zonu
    [obstacles] Šķēršļu
    [doors] Durvju
    [stairs] Kāpņu un rampu
    [groups] Cilvēku grupu
    [people] Cilvēku
    [actors] Dalībnieku
    [hazards] Briesmu
   *[markers] Atzīmju
} ir { $count }; vairāk par { $most } programma nevar apstrādāt.
    .help = Izlaidiet to, kas ceļu neietekmē, piemēram, pabīdāmus krēslus, un liektas līnijas zīmējiet ar mazāk stūriem.
SC304 = { $what ->
    [wall] „{ $owner }”: sienai ir tikai viens gals.
   *[shape] „{ $owner }”: figūra neko neaptver.
}
    .help = { $what ->
        [wall] Sienai vajag vismaz divas vietas: [(0, 0), (5, 0)].
       *[shape] Figūrai vajag vismaz trīs stūrus, kas nav uz vienas taisnes.
    }
SC305 = „{ $owner }” figūra krusto pati sevi: { $first }. mala krusto { $second }. malu.
    .help = Stūrus raksta tādā secībā, kādā ietu apkārt figūrai. Parasti divi no tiem ir samainīti vietām.
SC306 = { $what ->
    [floor] Visu stāvu grīdas kopā ir { $size } m²; vairāk par { $most } m² programma nevar apstrādāt.
    [walls] Sienas kopā ir { $size } m garas; vairāk par { $most } m programma nevar apstrādāt.
   *[other] Viena veida figūras kopā aizņem { $size } m², vienu un to pašu grīdu atkal un atkal; vairāk par { $most } m² programma nevar apstrādāt.
}
    .help = Varbūt metru vietā ierakstīti milimetri vai kāda daļa nokopēta daudzas reizes.
SC307 = Plānā nav neviena stāva.
    .help = Katrā plānā ir vismaz viens stāvs ar savu apveidu: levels: [(id: "pirmais", outline: [(0, 0), (30, 0), (30, 20), (0, 20)])],
SC308 = Attēlu „{ $picture }” nevar izmantot par pamatni.
    .help = { $why ->
        [leaves] Ceļš uz to ved ārā no scenārija mapes. Ielieciet attēla kopiju mapē un ierakstiet tikai tās nosaukumu.
        [missing] Scenārija mapē tāda faila nav. Lielie burti ir svarīgi.
       *[kind] Tam jābūt PNG, JPEG vai SVG attēlam.
    }
SC310 = „{ $owner }” neatrodas stāvā „{ $level }”.
    .help = Salīdziniet vietas ar stāva apveidu un caurumiem tajā. Varbūt x un y ir samainīti vai tas pieder citam stāvam.
SC311 = „{ $owner }” sāk zonā „{ $zone }”, bet tur neviens nevar stāvēt.
    .help = Visu zonu aizņem šķēršļi, vai tā ir šaurāka par cilvēku.
SC312 = Durvis „{ $door }” stāv brīvi: viens to gals nepieskaras sienai.
    .help = Cilvēki tām apietu apkārt. Uzzīmējiet durvis uz sienas vai apveida, vai pievelciet sienas līdz abiem to galiem.
SC313 = Zonas „{ $zone }” un „{ $other }” pārklājas apmēram { $area } m² platībā.
    .help = Kas tur stāv, skaitās abās zonās. Ja tas nav domāts, pārbīdiet kādu stūri.
SC320 = Plānā ir cilvēki, bet nav nevienas izejas.
    .help = Izeja ir durvis ar „exit: true”. Bez tām neviens nekad netiks ārā.
SC321 = No zonas „{ $zone }” nevar tikt ne līdz vienai izejai, pat ja visas durvis ir vaļā.
    .help = Šajā zonā ir cilvēki. Meklējiet sienu bez durvīm, durvis, kas uzzīmētas sienai blakus, vai kāpnes, kuru gali neatrodas uz grīdas.
SC322 = No zonas „{ $zone }” tiek ārā tikai tad, ja atslēdz durvis: { $doors }.
    .help = Šajā zonā ir cilvēki. Ja vakarā ēkā tā arī ir, tieši tas jātrenē; ja nav, ierakstiet „state: Closed”.
SC323 = Līdz izejai „{ $door }” neviens nevar tikt.
    .help = Ne no vienas zonas ar cilvēkiem uz šīm durvīm neved ceļš, pat ja visas durvis ir vaļā. Varbūt plānā trūkst kādu durvju pa vidu.
SC324 = { $people ->
    [zero] { $people } cilvēku ir atkarīgi
    [one] { $people } cilvēks ir atkarīgs
   *[other] { $people } cilvēki ir atkarīgi
} tikai no durvīm „{ $door }”.
    .help = Ja pa tām nevar iziet, cita ceļa ārā nav no: { $zones }. Vairāk nekā 50 cilvēkiem būvnormatīvi prasa divas izejas. Ja otrs ceļš ir, uzzīmējiet to.
SC325 = Zonā „{ $zone }” neviens nekad nevar ieiet.
    .help = Ne no izejām, ne no zonām ar cilvēkiem turp neved ceļš, tāpēc nekas, kas tur kādu gaida, nevar notikt.
SC326 = „{ $actor }” nevar tikt līdz zonai „{ $zone }”, kas ir tā apgaitā.
    .help = Aizslēgtas durvis bez „force_secs” iztur vienmēr. Izņemiet zonu no apgaitas vai ierakstiet durvīm laiku.
SC327 = Durvis „{ $door }” ir { $width } cm platas, par šauru { $body ->
    [wheelchair] ratiņkrēslam
   *[adult] pieaugušajam
}.
    .help = Brīvajai ailei jābūt vismaz { $least } cm. Mēriet starp aplodām, kad vērtne ir vaļā.
SC328 = Katrs ceļš ārā no zonas „{ $zone }” kaut kur ir šaurāks par pieaugušo.
    .help = Starp sienām un mēbelēm cilvēkam vajag { $least } cm. Varbūt šķēršļi plānā stāv pārāk tuvu.
SC329 = „{ $group }” no zonas „{ $zone }” ar ratiņkrēslu nevar tikt ne līdz izejai, ne līdz patvērumam.
    .help = Katrā ceļā ir kāpnes, aizslēgtas durvis vai vieta, kas šaurāka par 80 cm. Uzzīmējiet rampu, atzīmējiet zonu ar „refuge: true” vai laukā „helped_by” nosauciet, kas palīdz.
SC330 = { $count ->
    [zero] { $count } cilvēku zonā „{ $zone }” nav kur likt.
    [one] { $count } cilvēku zonā „{ $zone }” nav kur likt.
   *[other] { $count } cilvēkus zonā „{ $zone }” nav kur likt.
}
    .help = Tajā, kas paliek starp sienām un šķēršļiem, var stāvēt ne vairāk kā { $most } (pieci uz kvadrātmetra).
SC331 = Zonā „{ $zone }” ir drūzma; cilvēku skaits: { $count }.
    .help = Brīvi staigāt tajā var ne vairāk kā { $comfortable } (trīs uz kvadrātmetra).
SC332 = Pat vislabākajā gadījumā visi cilvēki ({ $people }) ir ārā pēc { $secs } s.
    .help = Garākais ceļš līdz izejai ir { $metres } m, un to noiet { $walksecs } s; pa neaizslēgtām izejām, kas kopā ir { $width } cm platas, pēc būvnormatīvu plūsmas iziet { $flowsecs } s. Klāt nāk pamanīšana, izlemšana un gaidīšana. Par to īsāku laiku nevar sasniegt nekad.

## Live
## Plāns, kas scenārijā darbojas.

SC340 = { $what ->
    [node] Mezglu „{ $owner }” izspēlē plānā
    [condition] „{ $owner }” nosacījums attiecas uz plānu
   *[effect] „{ $owner }” sekas attiecas uz plānu
}, bet mapē nav faila floor.ron.
    .help = Ielieciet ēkas plānu „floor.ron” līdzās failam „scenario.ron”. Palīdzībā ir paraugs, ko var nokopēt.
SC341 = „{ $owner }” min { $what ->
    [door] durvis
    [exit] izeju
    [zone] zonu
    [people] cilvēku grupu
    [actor] dalībnieku
    [hazard] briesmas
    [marker] atzīmi
   *[announcement] paziņojumu
} „{ $id }”, bet tāda id nav.
    .help = { $hint ->
        [NONE] { $what ->
            [announcement] Ierakstiet id paziņojumam, kas ir sarakstā „announcements”.
            [exit] Ierakstiet id durvīm, kurām failā floor.ron ir „exit: true”.
           *[other] Ierakstiet to id, kas dots failā floor.ron.
        }
       *[other] Vai domājāt „{ $hint }”?
    }
SC342 = „{ $owner }”: ar { $word } jānorāda izeja, bet durvis „{ $id }” nav izeja.
    .help = Ierakstiet id durvīm, kurām failā floor.ron ir „exit: true”.
SC343 = { $how ->
    [both] Plānā „{ $node }” vienā „ends” rindā ir gan „when”, gan „after”.
   *[neither] Plānā „{ $node }” vienā „ends” rindā nav ne „when”, ne „after”.
}
    .help = Katrā rindā ir tieši viens: „when” plānu atstāj, kad kaut kas ir noticis, „after” – kad plāns darbojies tik sekunžu. Ja vajag abus, rakstiet divas rindas.
SC344 = Plāns „{ $node }” var nekad nebeigties.
    .help = Pievienojiet sarakstam „ends” rindu ar laiku, piemēram, (after: 300, goto: "…"): var gadīties, ka neviens neko nedara.
SC345 = „{ $owner }” ved atpakaļ, bet nav plāna, uz kuru atgriezties.
    .help = „back” der mezglā, ko atver kāds plāna brīdis (no saraksta „moments”), un mezglos pēc tā. Citur rakstiet mezgla id.
SC346 = „{ $owner }” ved atpakaļ, bet nākt var no vairākiem plāniem: „{ $node }”, „{ $other }”.
    .help = „back” vietā ierakstiet plāna id vai katram plānam dodiet savu mezglu.
SC347 = Mērījuma „{ $owner }” robežas neaug: best { $best }, workable { $workable }, harmful { $harmful }.
    .help = Visi trīs ir skaitļi, sākot no 0. Jo mazāk, jo labāk, tāpēc „best” ir mazākais un „harmful” – lielākais.
SC348 = „{ $owner }”: { $word } ir { $number }; jābūt no { $least } līdz { $most }.
    .help = { $word ->
        [after] Tās ir sekundes, cik ilgi plāns darbojas.
        [times] Tas ir, cik reižu paziņojums izskan.
       *[percent] Tie ir procenti no visiem plāna cilvēkiem.
    }
SC349 = Paziņojums „{ $announcement }” nekad neizskan.
    .help = Kādā „then” ierakstiet Announce("{ $announcement }") vai izdzēsiet paziņojumu.
SC350 = „{ $owner }” gaida, kad plāns būs darbojies { $secs } s, bet tad tas jau ir atstāts: tas beidzas pēc { $limit } s.
    .help = Lai tas notiek agrāk, vai sarakstā „ends” dodiet plānam vairāk laika.

## Measures

SC360 = Šajā failā nav pasākumu saraksta.
    .help = Saraksts sākas ar apaļo iekavu, aiz kuras seko lauki, un beidzas ar apaļo iekavu: ( format: 1, measures: [ (id: "sanu-izeja", name: "…", changes: [ Stands(door: "east", state: Closed) ]), … ] ). Palīdzībā ir paraugs, ko var nokopēt.
SC361 = Pasākumam „{ $measure }” ir gan „each”, gan „all”.
    .help = Ar „each” to vērtē katrām durvīm vai grupai atsevišķi, ar „all” – vienreiz visām kopā. Atstājiet vienu no abiem vai rakstiet divus pasākumus.
SC362 = „{ $measure }” pievieno durvis „{ $id }”, bet tādas jau ir.
    .help = Dodiet jaunajām durvīm citu id. Ja gribat mainīt esošās, rakstiet Stands, Width vai Widen.
