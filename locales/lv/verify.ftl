# Publisko testu tabula: sardze verify floor.

verify-title = Publiskie evakuācijas modeļu testi ar šīs programmas telpu plāna modeli
verify-effort-quick = Katram testam tikai dažas izpildes; ar --full – tik, cik tests prasa.
verify-effort-full = Katram testam tik izpilžu, cik tas prasa.
verify-names = Testu nosaukumi paliek tādi, kādi tie publicēti, angļu valodā; tā tos var atrast avotos.
verify-no-test = Nav tāda testa: „{ $name }”. Zināmie: { $known }

verify-column-measure = lielums
verify-column-asked = prasīts
verify-column-measured = izmērīts

verify-passed = IZDEVĀS
verify-failed = NEIZDEVĀS
verify-documented = pierakstīts
verify-unknown = nav zināms
verify-out-of-scope = nav tādas daļas
verify-only-full = tikai ar --full

verify-runs = { $count ->
    [zero] { $count } izpilžu
    [one] { $count } izpilde
   *[other] { $count } izpildes
}
verify-changed-sizes = Izmēri ir mūsu pieņemti: publicētais attēls netika atrasts.
verify-changed-unrolled = Apļveida ceļš iztaisnots par vienu rindu.
verify-code = Pa durvīm iziet ne vairāk, kā rēķina normatīvi: 1,3 cilvēki uz metru sekundē.

verify-case-mean-of-10 = 2 → 1, 10 lielāko vidējais
verify-case-corner-long = stūris → garais ceļš
verify-case-corridor-exit = gaitenis → izeja
verify-case-corridor-stair = gaitenis → kāpnes
verify-case-corridor-and-stair = |gaitenis − kāpnes|
verify-case-door-1 = 1. durvis
verify-case-door-2 = 2. durvis
verify-case-exit-2 = 2. izeja
verify-case-short-corner = īsais ceļš → stūris

verify-measure-time = laiks, s
verify-measure-spread = no grupas pirmā līdz pēdējam, s
verify-measure-time-rise = laiks ilgāks par, s
verify-measure-ratio = attiecība
verify-measure-speed = ātrums, m/s
verify-measure-speed-mean = vidējais ātrums, m/s
verify-measure-speed-deviation = ātruma standartnovirze, m/s
verify-measure-speed-rise = ātrums lielāks par, m/s
verify-measure-flow = plūsma, cilv./s
verify-measure-flow-rise = plūsma lielāka par, cilv./s
verify-measure-specific-flow = plūsma, cilv./(m s)
verify-measure-density-rise = blīvums lielāks par, cilv./m²
verify-measure-share = daļa
verify-measure-share-rise = daļa lielāka par
verify-measure-outside = cilvēki, kas izgājuši cauri sienai
verify-measure-left = cilvēki, kas palikuši iekšā
verify-measure-start-error = kustības sākums nobīdīts par, s
verify-measure-start = kustības sākums, s
verify-measure-probability = tik sliktas sakritības varbūtība
verify-measure-bins = blīvuma intervāli

verify-why-missing = Neviens netika tik tālu, lai to varētu izmērīt.
verify-why-left = Kad izpilde tika pārtraukta, iekšā vēl bija cilvēki: kāds netiek uz priekšu.
verify-why-outside = Kāda siena neaizturēja.
verify-why-above = Vairāk, nekā tests pieļauj.
verify-why-below = Mazāk, nekā tests pieļauj.
verify-why-file = Katrs tur vienu un to pašu attālumu līdz priekšējam: no 2,3 cilvēkiem uz metru visi stāv, bet novērojumos daži vēl virzās; blīvā rindā neviena paša ātrumam nav nozīmes.
verify-why-stairs = Uz kāpnēm cilvēki pārvietojas pēc tā paša likuma kā uz līdzenas grīdas, tikai lēnāk; novērojumos viņi ir vēl lēnāki.
verify-why-chance = Izloze slikti atbilst sadalījumam; tā 5 gadījumos no 100 notiek arī nevainojamai izlozei.

verify-summary = Izdevās: { $passed }; neizdevās: { $failed }; pierakstīti: { $documented }; tikai ar --full: { $full }; šajā modelī nav tādas daļas: { $outside }; nav zināmi: { $unknown }; pavisam: { $all }
verify-failing = Neizdevās: { $names }

verify-stuck = { $kind }: izspēles, kurās iekšā palika kāds, kam bija ceļš ārā: { $stuck } no { $runs }; no { $people } cilvēkiem ceļa nebija jau sākumā: { $without }
verify-stuck-run = { "    " }palika { $left } no { $people }: sardze verify stuck --only { $kind } --runs 1 --seed { $seed }
verify-stuck-door = durvis 0,7 līdz 2,5 m
verify-stuck-corner = stūri
verify-stuck-pews = soli
verify-stuck-counter = divas plūsmas vienā ejā
verify-stuck-maze = labirinti
