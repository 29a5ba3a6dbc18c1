# Scenāriju plaukts: no šejienes viss sākas.

library-title = Ko šodien trenēsim?
library-reading = Tiek lasīti scenāriji…
library-search = Meklēt scenāriju
library-add = Atvērt mapi vai sākt jaunu scenāriju
library-card = Scenārijs
library-none-found = Neviens scenārijs neatbilst meklētajam
library-none-found-text = Pamēģiniet mazāk vārdu vai citus: tēmu, vietu vai daļu no nosaukuma.
library-show-all = Rādīt visus

library-proved = Pārbaudīts: visi iznākumi sasniedzami
library-no-faults = Bez kļūdām
library-warnings = { $count ->
    [zero] { $count } brīdinājumu
    [one] { $count } brīdinājums
   *[other] { $count } brīdinājumi
}
library-approved = Apstiprināts: { $bodies }

## Ko nozīmē divas atzīmes
badge-checked = Programma pārbaudīja failu: visas saites ved uz esošām vietām, katru vietu var sasniegt, katram lēmumam ir vērtējums un visi teksti ir salasāmi. Vai padoms ir pareizs, to programma nezina.
badge-found = Programma pārbaudīja failu un ko atrada; scenāriju tomēr var izspēlēt. Vai padoms ir pareizs, to programma nezina.
badge-not-approved = Neviens dienests šo saturu vēl nav apstiprinājis: tas ir melnraksts. Pirms mācībām pārrunājiet to ar vietējo policiju un VUGD.
badge-approved-by = Tieši šo saturu ir apstiprinājis: { $body }, { $on }
library-seats = Lomas
library-alone = Vienatnē
library-in-group = Grupā
library-languages = Valodas
library-faults-playable = Šo scenāriju var izspēlēt, bet ieteicams to izlabot.
library-found = Pārbaude atrada: { $count }
library-faults-last-good = Failā tagad ir kļūdas, tāpēc spēlē pēdējo versiju, kas bija bez tām. Izlabojiet un saglabājiet: programma to pamanīs pati.
library-last-good = Spēlē pēdējo derīgo versiju
library-faults-unplayable = Šo scenāriju nevar izspēlēt, kamēr kļūdas nav izlabotas. Izlabojiet un saglabājiet: programma to pamanīs pati.
library-show-fault = Rādīt vietu: { $place }

library-empty = Šeit vēl nav neviena scenārija
library-empty-text = Šeit būs scenāriji no Jūsu mapes. Norādiet mapi, kurā tie glabājas, vai izveidojiet jaunu.
library-folder-now = Tagad atvērta mape
library-folder = Scenāriju mape
library-folder-hint = pilns mapes ceļš
library-folder-open = Atvērt mapi
library-new-id = Jaunā scenārija īsais nosaukums (id)
library-new-id-why = Mazie burti no a līdz z bez garumzīmēm, cipari un pa vienai defisei; sākas ar burtu, un tāda scenārija vēl nedrīkst būt.
library-new = Izveidot scenāriju

library-continue = Nav pabeigts
library-take-up = Turpināt
library-discard = Atmest
library-discard-sure = Tiešām atmest? Šo izspēli vairs nevarēs turpināt.
library-discard-yes = Jā, atmest
library-discard-no = Nē, paturēt
library-begun = sākts { $when }
library-recent = Nesen izspēlēts
library-all-runs = Visi ieraksti
