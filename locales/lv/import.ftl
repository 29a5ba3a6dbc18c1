# sardze import: kas iznāca no rasējuma, kas tika minēts un kas tika izlaists.

import-made = { $file }: { $walls ->
    [zero] { $walls } sienu
    [one] { $walls } siena
   *[other] { $walls } sienas
}, { $obstacles ->
    [zero] { $obstacles } šķēršļu
    [one] { $obstacles } šķērslis
   *[other] { $obstacles } šķēršļi
}, { $zones ->
    [zero] { $zones } zonu
    [one] { $zones } zona
   *[other] { $zones } zonas
}, { $doors ->
    [zero] { $doors } durvju
    [one] { $doors } durvis
   *[other] { $doors } durvis
} ({ $exits ->
    [0] neviena nav izeja
    [zero] { $exits } ir izejas
    [one] { $exits } ir izeja
   *[other] { $exits } ir izejas
}); { $width } × { $height } m

import-unit-asked = Viena rasējuma vienība ir { $metres } m, kā Jūs norādījāt.
import-unit-file = Viena rasējuma vienība ir { $metres } m, kā teikts failā.
import-unit-size = Viena rasējuma vienība ir { $metres } m. Tas ir minējums pēc rasējuma izmēra; ja tas nav pareizs, norādiet --metres-per-unit.
import-unit-doors = Viena rasējuma vienība ir { $metres } m. Tas ir minējums pēc durvju platuma; ja tas nav pareizs, norādiet --metres-per-unit.

import-layers = Kas par ko uzskatīts:
import-layer = { $layer }: { $meaning } ({ $count })
import-no-layer = (bez slāņa)
import-meaning-outline = stāva kontūra
import-meaning-exit = izejas
import-meaning-door = durvis
import-meaning-obstacle = šķēršļi
import-meaning-wall = sienas
import-meaning-zone = zonas

import-guesses = Minējumi; lūdzu, pārbaudiet tos:
import-guess-all-walls = Neviens slānis nepasaka, kas tajā ir, tāpēc visas līnijas kļuva par sienām. Programma saprot slāņus ar nosaukumiem sienas, durvis, izejas, šķēršļi, zonas un kontūra.
import-guess-unit = Failā teikts, ka vienība ir { $metres } m. Tad tā nebūtu ēka, tāpēc tas netika ņemts vērā.
import-guess-outline-walls = Kontūra nav uzzīmēta: par to kļuva lielākais noslēgtais sienu loks.
import-guess-outline-bounds = Kontūra nav uzzīmēta: par to kļuva taisnstūris ap visu rasējumu.
import-guess-holes = { $count ->
    [zero] { $count } noslēgtu līniju kontūras iekšpusē kļuva par caurumiem grīdā.
    [one] { $count } noslēgta līnija kontūras iekšpusē kļuva par caurumu grīdā.
   *[other] { $count } noslēgtas līnijas kontūras iekšpusē kļuva par caurumiem grīdā.
}
import-guess-arcs = { $count ->
    [zero] { $count } durvju atrastas pēc vērtnes loka.
    [one] { $count } durvis atrastas pēc vērtnes loka.
   *[other] { $count } durvis atrastas pēc vērtņu lokiem.
}
import-guess-areas = { $count ->
    [zero] { $count } durvju uzzīmētas kā laukumi vai bloki: ņemtas līnijas tiem pāri.
    [one] { $count } durvis uzzīmētas kā laukums vai bloks: ņemta līnija tam pāri.
   *[other] { $count } durvis uzzīmētas kā laukumi vai bloki: ņemtas līnijas tiem pāri.
}
import-guess-moved-doors = { $count ->
    [zero] { $count } durvju pārceltas uz tuvāko sienu.
    [one] { $count } durvis pārceltas uz tuvāko sienu.
   *[other] { $count } durvis pārceltas uz tuvāko sienu.
}
import-guess-lead-out = { $count ->
    [zero] { $count } durvju kontūrā uzskatītas par izejām.
    [one] { $count } durvis kontūrā uzskatītas par izeju.
   *[other] { $count } durvis kontūrā uzskatītas par izejām.
}
import-guess-opened = { $count ->
    [zero] { $count } sienu pie durvīm atvērtas, jo tās ir biezas sienas otra puse.
    [one] { $count } siena pie durvīm atvērta, jo tā ir biezas sienas otra puse.
   *[other] { $count } sienas pie durvīm atvērtas, jo tās ir biezu sienu otras puses.
}
import-guess-blocks = { $count ->
    [zero] { $count } mēbeļu uzzīmētas ar daudzām līnijām: ņemta vieta ap tām.
    [one] { $count } mēbele uzzīmēta ar daudzām līnijām: ņemta vieta ap tām.
   *[other] { $count } mēbeles uzzīmētas ar daudzām līnijām: ņemta vieta ap tām.
}
import-guess-one-zone = Neviena zona nav uzzīmēta: visa iekštelpa ir viena zona ar id inside.
import-guess-moved = Viss tika pārbīdīts par { $x } un { $y } m, lai plāns sāktos punktā 0, 0.
import-guess-cut-off = Fails beidzas pāragri. Kaut kā var trūkt.
import-guess-no-exit = Neviena izeja nav atrasta. Neviens netiks ārā, kamēr kādām durvīm nepierakstīsiet exit: true.

import-dropped = Izlaists:
import-drop-far = { $layer }: { $count } – nav skaitlis vai atrodas kilometriem tālu no pārējā
import-drop-flat = { $layer }: { $count } – nav garuma vai laukuma
import-drop-crossing = { $layer }: { $count } – malas krustojas
import-drop-open = { $layer }: { $count } – jābūt noslēgtai līnijai, bet tā ir vaļēja
import-drop-width = { $layer }: { $count } – durvīm par šauru vai par platu
import-drop-beside = { $layer }: { $count } – blakus lielākajai kontūrai

import-unknown = Nav saprasts vai nav izmantots:
import-unknown-one = { $kind } slānī { $layer }: { $count }
import-unknown-layer = viss slānis { $layer }: { $count }
import-unknown-hidden = izslēgts, slānī { $layer }: { $count }
import-unknown-paper = uz papīra lapas, slānī { $layer }: { $count }

import-sensitive = Ēku plāni ir sensitīva informācija. Glabājiet šo failu tur, kur to redz tikai tie, kam tas vajadzīgs; daloties ar scenāriju vai ierakstu, plāns netiek pievienots, ja vien Jūs to nelūdzat.

import-wrong-expected = Šeit jābūt: { $what }
import-wrong-number = Šeit jābūt skaitlim.
import-wrong-too-far = Tas atrodas simtiem kilometru tālu. Failam jābūt metros.
import-wrong-few-points = Laukumam vajag vismaz trīs dažādus punktus, līnijai – divus.
import-wrong-flat = Šai vietai nav laukuma.
import-wrong-crossing = Šīs vietas malas krustojas.
import-wrong-too-deep = Šeit cits citā ielikti vairāk nekā { $most } elementi.
import-wrong-too-many = Punktu, līniju vai priekšmetu ir vairāk nekā { $most }. Saglabājiet tikai viena stāva sienu, durvju un mēbeļu slāņus.
import-wrong-too-large = Fails ir lielāks par { $most } MB. Saglabājiet tikai vienu stāvu.
import-wrong-unit = Nav zināms, cik gara ir šī attēla vienība. Izmēriet tajā kādu sienu un norādiet --metres-per-unit, piemēram, 0.02.
import-wrong-empty = Šajā failā nav nekā, kas varētu būt plāns.
import-wrong-dwg = Šis ir DWG fails. Programmā, kurā tas zīmēts, saglabājiet to kā DXF.
import-wrong-binary-dxf = Šis ir binārs DXF fails. Saglabājiet to kā teksta (ASCII) DXF.
import-wrong-pdf = Šis ir PDF. Palūdziet DXF tam, kas to zīmēja, vai apvelciet plānu zīmēšanas programmā un saglabājiet kā SVG.
import-wrong-picture = Šis ir attēls. Apvelciet plānu zīmēšanas programmā un saglabājiet kā SVG.
import-wrong-compressed = Šis fails ir saspiests. Vispirms izpakojiet to vai saglabājiet kā parastu SVG vai DXF.
import-wrong-kind = Šādu failu nevar nolasīt. Var nolasīt SVG, DXF un WKT.

import-bad-level = „{ $level }” nevar būt stāva nosaukums: tajā jābūt burtam vai ciparam
import-bad-unit = Vienībai jābūt garākai par 0 m un ne garākai par 1000 m
