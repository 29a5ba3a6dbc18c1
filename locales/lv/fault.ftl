# Kas scenārijā var būt nepareizi; viens ziņojums katram kodam. `.help` paskaidro, ko tas nozīmē un ko darīt.

## Reading
## Fails kā teksts un uzrakstītā forma.

SC001 = { $what ->
    [bytes] Faila lielums ir { $size } KB; nolasīt var ne vairāk kā { $limit } KB.
   *[values] Failā ir vairāk nekā { $limit } vērtību.
}
    .help = Pat visa vakara scenārijs ir daudz mazāks. Iespējams, failā ielīmēts attēls vai cits dokuments vai kāda daļa nokopēta daudzas reizes.
SC002 = Šis fails nav vienkāršs teksts UTF-8 kodējumā.
    .help = No šīs vietas failā ir kaut kas, kas nav teksts. Atveriet failu programmā, kurā tas rakstīts, un saglabājiet kā “vienkāršu tekstu” UTF-8 kodējumā. Word dokumentu (.docx) tieši izmantot nevar.
SC003 = Failā ir nulles rakstzīme.
    .help = Vienkāršā tekstā tādas nav. Fails, visticamāk, saglabāts UTF-16 kodējumā vai vispār nav teksts. Saglabājiet to kā “vienkāršu tekstu” UTF-8 kodējumā.
SC004 = Iekavas šeit ir ligzdotas dziļāk nekā { $limit } līmeņos.
    .help = Nevienam scenārijam tas nav vajadzīgs. Pameklējiet iekavas, kas atvērtas atkal un atkal, bet nav aizvērtas.
SC005 = Šeit trūkst komata.
    .help = Katra rinda iekavās beidzas ar komatu, lai būtu skaidrs, kur sākas nākamā.
    .fix = Pielikt komatu
SC006 = Šī iekava { $bracket } nav aizvērta.
    .help = Katrai { $bracket } tālāk vajag { $closing } — aiz pēdējā, kas tai pieder. Parasti aizverošā iekava nejauši izdzēsta kopā ar kādu rindu.
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
    [number] “{ $found }” nav skaitlis, ko var nolasīt.
    [escape] Šajā tekstā ir slīpsvītra \, kas neko nenozīmē: { $found }
    [attribute] Pirmo rindu “{ $found }” nevar nolasīt.
    [character] “{ $found }” šeit nevar atrasties.
    [name] Šeit jābūt lauka nosaukumam, nevis “{ $found }”.
    [colon] Šeit trūkst kola.
    [value] Šeit trūkst vērtības.
    [separator] Šeit jābūt komatam, nevis “{ $found }”.
   *[end] Scenārijs jau ir beidzies, bet vēl kaut kas seko: “{ $found }”
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
       *[colon] Pielikt kolu
    }
SC011 = { $guessed ->
    [yes] Lauka “{ $field }” šeit nav. Vai bijāt domājis “{ $guess }”?
   *[no] Lauka “{ $field }” šeit nav.
}
    .help = { $named ->
        [yes] Tas ir elementā “{ $node }”. Šeit var būt šādi lauki: { $known }.
       *[no] Šeit var būt šādi lauki: { $known }.
    }
    .fix = Rakstīt “{ $guess }”
SC012 = { $guessed ->
    [yes] Vārds “{ $word }” šeit nav zināms. Vai bijāt domājis “{ $guess }”?
   *[no] Vārds “{ $word }” šeit nav zināms.
}
    .help = { $named ->
        [yes] Tas ir elementā “{ $node }”. Šeit var būt šādi vārdi: { $known }. Lielie un mazie burti ir svarīgi.
       *[no] Šeit var būt šādi vārdi: { $known }. Lielie un mazie burti ir svarīgi.
    }
    .fix = Rakstīt “{ $guess }”
SC013 = { $infield ->
    [yes] Lauks “{ $field }”: { $expected ->
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
    [yes] Elementā “{ $node }” trūkst lauka “{ $field }”.
   *[no] Trūkst lauka “{ $field }”.
}
    .help = Ierakstiet šajās iekavās rindu ar tā nosaukumu, kolu, vērtību un komatu: { $field }: …,
SC015 = Lauks “{ $field }” šeit ir otrreiz.
    .help = Katrs lauks drīkst būt tikai vienreiz. Atstājiet pareizo, otru izdzēsiet.
SC016 = Atslēga { $key } šeit ir otrreiz.
    .help = Katra atslēga drīkst būt tikai vienreiz. Atstājiet pareizo, otru izdzēsiet.
SC017 = Šis scenārijs rakstīts { $format }. formātā; šī programma lasa { $known }. formātu.
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
SC072 = “{ $path }” ir saite vai īpašs fails, nevis parasts fails.
    .help = Scenārijam jābūt pilnīgam savā mapē, lai to varētu nodot tālāk un pārbaudīt. Ielieciet šeit paša faila kopiju.
SC073 = Faila nosaukumu “{ $path }” nevar izmantot.
    .help = Scenārija failu nosaukumos ir burti, cipari, punkti, defises un pasvītras, un tie nekad neved ārā no mapes. Pārdēvējiet failu.
SC074 = Mapes šajā scenārijā ir ligzdotas dziļāk nekā { $limit } līmeņos.
    .help = Attēliem un skaņām drīkst būt sava mape, bet ne mape mapē un vēl mapē.
SC075 = Teksta faila “{ $path }” lielums ir { $size } KB; nolasīt var ne vairāk kā { $limit } KB.
    .help = Pat visa vakara scenārijs ir daudz mazāks. Iespējams, failā ielīmēts attēls vai cits dokuments.
SC076 = Attēla vai skaņas “{ $path }” lielums ir { $size } KB; izmantot var ne vairāk kā { $limit } KB.
    .help = Saglabājiet to mazāku: attēlu ne platāku par 2000 pikseļiem, skaņu īsāku vai OGG formātā.
SC077 = Visi šī scenārija faili kopā aizņem { $size } KB; izmantot var ne vairāk kā { $limit } KB.
    .help = Samaziniet attēlus un skaņas vai dažus izņemiet.
SC078 = Failu “{ $path }” nevar nolasīt.
    .help = Iespējams, tas atvērts citā programmā vai jums nav atļauts to lasīt. Sistēma ziņo: { $reason }
SC079 = Šajā mapē ir vairāk nekā { $limit } failu.
    .help = Visticamāk, izvēlēta cita mape. Scenārija mapē ir scenario.ron, tā teksti, attēli un skaņas.
