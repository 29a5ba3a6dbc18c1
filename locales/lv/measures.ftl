# Aizsardzības pasākumi, ko salīdzina sardze compare, un tie, kurus nevar novērtēt.

measure-unlock-exit = Izeja nav aizslēgta
measure-stewards = Apmācīti kārtībnieki rāda arī sānu izejas
measure-voice = Balss paziņojums zvana vietā: kas noticis un pa kurieni iziet, divreiz
measure-languages = Paziņojums visās valodās, kurās cilvēki runā
measure-lock-inner = Iekšdurvis, ko var aizslēgt, tiklīdz briesmas pamanītas
measure-quick-locks = Iekšdurvis aizslēdz no iekšpuses bez atslēgas, 5 sekundēs
measure-wider-exit = Izeja par 60 cm platāka
measure-second-exit = Vēl viena izeja
measure-clear-aisle = Mēbeles, kas sašaurina eju, aizvāktas
measure-greeter = Sagaidītājs pie durvīm: briesmas pamana pēc 30, nevis 60 sekundēm
measure-helpers = Katram cilvēkam ratiņkrēslā un katram, kas neredz, nosaukts palīgs

measure-lighting = Apgaismojums
    .why = cilvēki modelī redz vienādi labi gaismā un tumsā
measure-keys = Atslēgu kārtība
    .why = modelis zina, cik ilgi slēdz, bet ne to, vai īstā atslēga ir īstajā kabatā
measure-cameras = Kameras
    .why = cik agri tās liek kaut ko pamanīt, atkarīgs no tā, kas tajās skatās; agrāku pamanīšanu var salīdzināt ar Notice
measure-fence = Žogs un vārti
    .why = plānā ir tikai ēka; cik ilgi kāds paliek ārpusē, tas nerāda
measure-cost = Izmaksas
    .why = tās zina tikai Jūs; sekundes un naudu salīdzināt ir cilvēku ziņā
