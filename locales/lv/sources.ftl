# Uz ko balstās plāna modeļa skaitļi: kas no kura darba ņemts.

source-is-published = { $work }: { $remark }
source-is-quoted = { $work }: { $remark } (citēts, pēc paša darba nepārbaudīts)
source-is-assumed = pieņēmums, { $work }: { $remark }
source-is-assumed-alone = pieņēmums: { $remark }

source-body-types = ķermeņu veidi un ātrumi
source-stair-factors = kāpņu pašu koeficienti
source-slowest-class = lēnākā no grupām, kuras RiMEA uzskaita
source-manual-chair = ratiņkrēsls ar roku piedziņu bez palīga
source-stair-chair = pa kāpnēm ar evakuācijas krēslu 0,31 ± 0,16 m/s
source-largest-chair = ratiņkrēsla lielākie izmēri
source-handlers = vienu cilvēku ar kustību traucējumiem nes vai ved 1–4 palīgi
source-without-sight = cilvēki ar redzes traucējumiem iet lēnāk, nekā mēdz pieņemt; skaitlis ir mūsu
source-stairs-without-sight = pa kāpnēm lejup tikpat ātri, cik vadlīnijās
source-small-children = 3–6 gadus veci bērni iet ap 0,84 m/s
source-means-in-order = kādā secībā zvans, darbinieki un paziņojumi ar norādi un bez tās liek sākt iziet
source-hears-out = cilvēki paziņojumu noklausās līdz galam
source-shape-of-delays = aizkaves sadalījums parasti ir lognormāls vai logloģistisks
source-seconds = sekundes ir mūsu; darbs rāda tikai secību
source-not-understood = cik daudzi svešu valodu nesaprot
source-order-of-actions = secība ir no mācību materiāla; cik daudzi tā rīkojas, ir mūsu pieņēmums
source-freezing = kāpēc cilvēki briesmās sastingst; cik daudzi, ir mūsu pieņēmums
source-turns-round = kādos dūmos griežas atpakaļ; ka robeža katram ir sava, ir mūsu pieņēmums
