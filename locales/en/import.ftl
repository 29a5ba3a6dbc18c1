# sardze import: what was made of a drawing, what was guessed, what was left out.

import-made = { $file }: { $walls ->
    [one] { $walls } wall
   *[other] { $walls } walls
}, { $obstacles ->
    [one] { $obstacles } obstacle
   *[other] { $obstacles } obstacles
}, { $zones ->
    [one] { $zones } zone
   *[other] { $zones } zones
}, { $doors ->
    [one] { $doors } door
   *[other] { $doors } doors
} ({ $exits ->
    [0] none leads out
    [one] { $exits } leads out
   *[other] { $exits } lead out
}); { $width } × { $height } m

import-unit-asked = One unit of the drawing is { $metres } m, as you said.
import-unit-file = One unit of the drawing is { $metres } m, as the file says.
import-unit-size = One unit of the drawing is { $metres } m. This is a guess from its size; if it is wrong, say --metres-per-unit.
import-unit-doors = One unit of the drawing is { $metres } m. This is a guess from its doors; if it is wrong, say --metres-per-unit.

import-layers = Taken for:
import-layer = { $layer }: { $meaning } ({ $count })
import-no-layer = (no layer)
import-meaning-outline = outline of the floor
import-meaning-exit = exits
import-meaning-door = doors
import-meaning-obstacle = obstacles
import-meaning-wall = walls
import-meaning-zone = zones

import-guesses = Guessed, so please look at it:
import-guess-all-walls = No layer says what it is, so every line became a wall. Layers called walls, doors, exits, obstacles, zones and outline are understood.
import-guess-unit = The file says that a unit is { $metres } m. That would be no building, so it was not believed.
import-guess-outline-walls = No outline is drawn: the largest ring of walls was taken.
import-guess-outline-bounds = No outline is drawn: a rectangle round everything was taken.
import-guess-holes = { $count ->
    [one] { $count } ring inside the outline became a hole in the floor.
   *[other] { $count } rings inside the outline became holes in the floor.
}
import-guess-arcs = { $count ->
    [one] { $count } door was found by the arc of its leaf.
   *[other] { $count } doors were found by the arcs of their leaves.
}
import-guess-areas = { $count ->
    [one] { $count } door is drawn as an area or a block: a line across it was taken.
   *[other] { $count } doors are drawn as areas or blocks: lines across them were taken.
}
import-guess-moved-doors = { $count ->
    [one] { $count } door was moved on to the nearest wall.
   *[other] { $count } doors were moved on to the nearest wall.
}
import-guess-lead-out = { $count ->
    [one] { $count } door in the outline was taken for an exit.
   *[other] { $count } doors in the outline were taken for exits.
}
import-guess-opened = { $count ->
    [one] { $count } wall beside a door was opened, as the other face of a thick wall.
   *[other] { $count } walls beside doors were opened, as the other faces of thick walls.
}
import-guess-blocks = { $count ->
    [one] { $count } piece of furniture is drawn in many lines: the space around them was taken.
   *[other] { $count } pieces of furniture are drawn in many lines: the space around them was taken.
}
import-guess-one-zone = No zone is drawn: all of the inside is one zone, called inside.
import-guess-moved = Everything was moved by { $x } and { $y } m, so that the plan begins at 0, 0.
import-guess-cut-off = The file ends before its end. Something may be missing.
import-guess-no-exit = No exit was found. Nobody can get out until you give a door exit: true.

import-dropped = Left out:
import-drop-far = { $layer }: { $count } without a number, or kilometres from the rest
import-drop-flat = { $layer }: { $count } without length or area
import-drop-crossing = { $layer }: { $count } with sides that cross one another
import-drop-open = { $layer }: { $count } that should go all round, but are open
import-drop-width = { $layer }: { $count } too narrow or too wide for a door
import-drop-beside = { $layer }: { $count } beside the largest outline

import-unknown = Not understood or not used:
import-unknown-one = { $kind } on { $layer }: { $count }
import-unknown-layer = all of layer { $layer }: { $count }
import-unknown-hidden = switched off, on { $layer }: { $count }
import-unknown-paper = on the sheet of paper, on { $layer }: { $count }

import-sensitive = Plans of buildings are sensitive. Keep this file where only those see it who need it; it is left out when you share a scenario or a record, unless you ask for it.

import-wrong-expected = { $what } should stand here.
import-wrong-number = A number should stand here.
import-wrong-too-far = This lies hundreds of kilometres away. The file must be in metres.
import-wrong-few-points = A place needs three different points or more, and a line two.
import-wrong-flat = This place has no area.
import-wrong-crossing = The sides of this place cross one another.
import-wrong-too-deep = More than { $most } things are put inside one another here.
import-wrong-too-many = There are more than { $most } points, lines or things. Save only the layers with walls, doors and furniture of one floor.
import-wrong-too-large = The file is larger than { $most } MB. Save only one floor.
import-wrong-unit = Nobody says how long one unit of this picture is. Measure a wall in it and say --metres-per-unit, as in 0.02.
import-wrong-empty = There is nothing in this file that could be a plan.
import-wrong-dwg = This is a DWG file. Save it as DXF in the program in which it was drawn.
import-wrong-binary-dxf = This is a binary DXF file. Save it as a DXF of text (ASCII).
import-wrong-pdf = This is a PDF. Ask whoever drew it for a DXF, or trace over it in a drawing program and save that as SVG.
import-wrong-picture = This is a picture. Trace over it in a drawing program and save that as SVG.
import-wrong-compressed = This file is compressed. Unpack it first, or save it as plain SVG or DXF.
import-wrong-kind = This is no file that can be read. SVG, DXF and WKT can be.

import-bad-level = “{ $level }” cannot be the name of a level: it needs a letter or a digit
import-bad-unit = A unit must be longer than 0 m and at most 1000 m
