#!/usr/bin/env python3
"""Makes the files in assets/fonts from Debian's fonts-inter and fonts-noto-core.

Needs fonttools (`pip install fonttools`) and the two packages unpacked somewhere:

    apt-get download fonts-inter fonts-noto-core
    for deb in *.deb; do dpkg -x "$deb" unpacked; done
    tools/fonts.py unpacked/usr/share/fonts assets/fonts

Three changes are made, all named in assets/LICENCES.md: only the scripts we set are kept; the digits of Inter become
its own tabular digits, since egui cannot ask for a font feature; and the line is made 1.45 em high with the capitals in
its middle, since egui takes the height of a line from the font.
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LINE_EM = 1.45
RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F),  # Latin with its extensions A and B
    (0x0300, 0x036F),                    # combining marks
    (0x0370, 0x03FF), (0x0400, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),                    # Latin with more marks
    (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x214F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717),
]
FACES = [
    ("opentype/inter/Inter-Regular.otf", "Inter-Regular.otf"),
    ("opentype/inter/Inter-SemiBold.otf", "Inter-SemiBold.otf"),
    ("truetype/noto/NotoSans-Regular.ttf", "NotoSans-Regular.ttf"),
    ("truetype/noto/NotoSans-Bold.ttf", "NotoSans-Bold.ttf"),
]


def single_substitutions(font, feature):
    """What a feature of single substitutions turns each glyph into."""
    gsub = font["GSUB"].table
    turned = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != feature:
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                turned.update(getattr(table, "mapping", {}))
    return turned


def make(source, target):
    font = TTFont(source)
    tabular = single_substitutions(font, "tnum")
    for table in font["cmap"].tables:
        for digit in range(0x30, 0x3A):
            if digit in table.cmap:
                table.cmap[digit] = tabular.get(table.cmap[digit], table.cmap[digit])

    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    subsetter.subset(font)

    em = font["head"].unitsPerEm
    capital = font["OS/2"].sCapHeight
    ascent = round((LINE_EM * em + capital) / 2)
    descent = round((LINE_EM * em - capital) / 2)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent
    font.save(target)


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for old, new in FACES:
        make(source / old, target / new)
        print(new, (target / new).stat().st_size)


main()
