# sardze simulate: daudzas viena plāna izpildes vai viens gadījums ātruma salīdzināšanai.

simulate-progress = Izpildes: { $done } no { $runs }

simulate-head = { $plan }: { $people ->
    [zero] { $people } cilvēku
    [one] { $people } cilvēks
   *[other] { $people } cilvēki
}, { $runs ->
    [zero] { $runs } izpilžu
    [one] { $runs } izpilde
   *[other] { $runs } izpildes
}, nejaušības skaitļi { $first }–{ $last }. Trauksme tiek dota sākumā.
simulate-door-open = Durvis { $door }: atvērtas
simulate-door-closed = Durvis { $door }: aizvērtas
simulate-door-locked = Durvis { $door }: aizslēgtas

simulate-doctrine-run-hide-tell = Kas ierauga iebrucēju, rīkojas, kā mācīts: bēdz, slēpies, ziņo.
simulate-doctrine-lockdown = Kas ierauga iebrucēju, rīkojas, kā mācīts: aizslēdzas un nogaida.
simulate-doctrine-untaught = Kas ierauga iebrucēju, rīkojas, kā nav mācīts.

simulate-evacuation = Līdz pēdējais ir ārā vai drošā patvērumā, sekundes
simulate-most-out = Līdz 95 % cilvēku ir ārā, sekundes
simulate-exposure = Iebrucējam redzami un sasniedzami, cilvēksekundes
simulate-spread = vidēji { $mean }; 5 % – { $p5 }, puse – { $p50 }, 95 % – { $p95 } ({ $runs ->
    [zero] { $runs } izpilžu
    [one] { $runs } izpilde
   *[other] { $runs } izpildes
})
simulate-confidence = standartnovirze { $sd }; ar 95 % ticamību vidējais ir no { $from } līdz { $to }
simulate-none = Nevienā izpildē tik tālu netika.
simulate-exits = Cilvēki pa izejām
simulate-exit = { $exit }: vidēji { $mean } (deviņās izpildēs no desmit { $p5 }–{ $p95 })
simulate-refuge = Gaida drošā patvērumā: vidēji { $mean }
simulate-all-out = Nevienā izpildē iekšā nepaliek neviens.
simulate-not-out = Pēc { $limit } s iekšā vēl ir cilvēki: { $some } no { $runs ->
    [zero] { $runs } izpildēm
    [one] { $runs } izpildes
   *[other] { $runs } izpildēm
}, lielākais skaits – { $most }. Laikā, līdz ārā ir pēdējais, šīs izpildes nav ieskaitītas.

simulate-case = { $case }, nejaušības skaitlis { $seed }: { $people ->
    [zero] { $people } cilvēku
    [one] { $people } cilvēks
   *[other] { $people } cilvēki
}
simulate-case-out = Pēdējais ir ārā pēc { $secs } s.
simulate-case-left = Palikuši iekšā: { $left }
simulate-case-cpu = Cilvēku soļi: { $steps }, procesora laiks: { $secs } s
simulate-case-no-cpu = Cilvēku soļi: { $steps }; procesora laiku šī sistēma neuzrāda

simulate-broken = Plānā { $path } ir kļūdas, un to nevar izpildīt.
simulate-no-people = Plānā { $path } nav cilvēku. Sarakstā „people” norādiet, cik viņu ir un kur viņi sākumā atrodas.
simulate-bad-set = „{ $set }” nevar iestatīt. Durvis var būt open (atvērtas), closed (aizvērtas) vai locked (aizslēgtas), piemēram: { $example }
simulate-no-door = „{ $set }”: tādu durvju nav. Zināmās: { $known }
simulate-no-floor = Pa šo plānu nevar staigāt: tajā nav stāva ar kontūru vai ir minēts stāvs, kura nav.
simulate-too-far = Kaut kas atrodas tālu ārpus sava stāva.
simulate-too-large = Plāns ir pārāk liels: ne vairāk par kvadrātkilometru un 200 000 sienu.
simulate-too-many = Zonā { $zone } nav vietas tik daudziem cilvēkiem ({ $people }): ne vairāk par { $most }.
simulate-no-place = Zonas { $zone } brīvā grīda grupai { $group } ir par šauru: vieta atradās tikai { $placed }.
simulate-no-zone = Grupa { $group } sākumā atrodas zonā, kuras nav.
