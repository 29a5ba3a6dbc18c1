# Ēkas plāns, kurā viss notiek: kas tajā redzams, ko tur var darīt, un atbildīgo tāfeles.

stage-time = Plānā pagājis { $time }
stage-time-waits = Plāns vēl nav sākts
stage-time-frozen = Plāns apstājies pie { $time }
stage-out = Ārā { $out } no { $all }
stage-exposure = Apdraudējumā: { $count ->
    [zero] { $count } cilvēksekunžu
    [one] { $count } cilvēksekunde
   *[other] { $count } cilvēksekundes
}
stage-summary = Plāns, stāvs: { $level }. Ārā { $out } no { $all }. Plānā pagājis { $time }.

## Kā skatās
stage-level = Stāvs
stage-overlay-density = Cik cieši stāv
stage-overlay-exposure = Kas bijis redzams
stage-larger = Tuvāk (+)
stage-smaller = Tālāk (−)
stage-fit = Viss plāns (F)
stage-legend = Apzīmējumi
stage-metres = { $count } m

## Kas plānā redzams
stage-door-open = durvis atvērtas
stage-door-closed = durvis aizvērtas
stage-door-locked = durvis aizslēgtas
stage-door-fire = durvīs deg
stage-door = { $name }, { $state }
stage-exit = { $door }; izgājuši { $count }, gaida { $queue }
stage-zone = { $zone }: { $count ->
    [zero] { $count } cilvēku
    [one] { $count } cilvēks
   *[other] { $count } cilvēki
}
stage-chip = { $thing }; darbība { $number }: { $action }
stage-actions = Ko var darīt
stage-listed = { $number }. { $action }
stage-listed-done = { $number }. { $action } (izdarīts)
stage-listed-shut = { $number }. { $action } (tagad nav iespējams)

## Apzīmējumi
stage-sign-exit = izeja un cik cilvēku pa to izgājuši
stage-sign-waits = gaida
stage-sign-safe = drošā patvērumā vai ieslēdzies
stage-sign-refuge = drošs patvērums
stage-sign-smoke = dūmi: jo biezāki, jo mazāk redzams
stage-sign-fire = deg: neviens cauri netiek
stage-sign-threat = apdraudējums
stage-sign-sight = kas tam redzams
stage-sign-density = no { $from } cilv./m²
stage-sign-exposure = redzams no { $from } s

## Tāfeles
stage-lockdown = Ieslēgšanās telpās
stage-lockdown-safe = Aizslēgtas, tumšas un pārskaitītas: { $safe } no { $all } telpām.
stage-room = Telpa
stage-heard = Dzirdēja
stage-closed = Aizvērta
stage-locked = Aizslēgta
stage-dark = Tumša
stage-counted = Pārskaitīti
stage-not-yet = vēl ne
stage-roll-call = Pārbaude pēc saraksta
stage-missing = Sarakstā vēl nav atzīmēti: { $count } no { $all }.
stage-group-complete = visi { $all } ir klāt
stage-group-missing = trūkst { $count } no { $all }
stage-family = { $number }. ģimene ({ $group }): trūkst { $missing } no { $all }, pārējie ir klāt
stage-families-more = { $count ->
    [zero] un vēl { $count } ģimeņu, kas nav kopā
    [one] un vēl { $count } ģimene, kas nav kopā
   *[other] un vēl { $count } ģimenes, kas nav kopā
}
stage-swept = Izstaigāts un pārbaudīts: { $zones }

## Kāpēc gaida
stage-waits = Kāpēc cilvēki gaida
stage-waits-none = Nevienam vēl nav nācies gaidīt.
stage-waits-all = Līdz šim nogaidīts: { $count ->
    [zero] { $count } cilvēksekunžu
    [one] { $count } cilvēksekunde
   *[other] { $count } cilvēksekundes
}
stage-waits-secs = { $count } cilvēksek.
stage-waits-hint = Ja desmit cilvēki gaida pa minūtei, tās ir 600 cilvēksekundes.
stage-cause-not-set-off = Ir dzirdējuši, bet vēl nav sākuši iet
stage-cause-door = Durvis tik daudziem par šauru: { $door }
stage-cause-shut = Ceļš ir ciet: { $door }
stage-cause-no-way = Ārā neved neviens ceļš
stage-cause-slow = Priekšā kāds iet lēnāk
stage-cause-against = Pretī nāk citi
stage-cause-crowd = Visapkārt ir drūzma
stage-cause-stays = Paliek uz vietas: tā teikts vai sastinguši bailēs
stage-cause-helper = Gaida, kamēr kāds palīdzēs
stage-cause-smoke = Dūmos jāiet lēnāk
