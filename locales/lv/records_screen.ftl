# Ieraksti: kas, kad un ar kādu iznākumu izspēlēts.

records-title = Ieraksti
records-none = Ierakstu vēl nav
records-none-text = Šeit būs katra izspēle ar iznākumu, izvērtējumu un pārskatu. Pirmā parādīsies, kad sāksiet scenāriju.
records-none-action = Izvēlēties scenāriju
records-search = Meklēt ierakstos
records-whose = Kura ieraksti
records-everybody = Visi
records-sort = Kārtot pēc
records-sort-newest = datuma
records-sort-title = scenārija
records-sort-person = segvārda
records-sort-result = iznākuma
records-sort-mark = snieguma
records-count = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
records-when = Kad
records-scenario = Scenārijs
records-person = Segvārds
records-result = Iznākums
records-performance = Sniegums
records-coverage = Aptvērums
records-passed = nokārtots
records-not-passed = nav nokārtots
records-open = Nav pabeigts
records-stopped = Beigts pirms laika
records-take-up = Turpināt
records-debrief = Izvērtējums
records-report = Mācību pārskats
records-export = Saglabāt failā
records-remove = Dzēst
records-remove-sure = Tiešām dzēst šo ierakstu? Atjaunot to nevarēs.
records-remove-yes = Jā, dzēst
records-remove-no = Nē, paturēt
