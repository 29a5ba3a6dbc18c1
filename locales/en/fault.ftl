# What can be wrong with a scenario, one message per code. `.help` says what it means and what to do.

## Reading
## The file as text, and the shape of what is written.

SC001 = { $what ->
    [bytes] The file is { $size } KB; at most { $limit } KB can be read.
   *[values] The file holds more than { $limit } values.
}
    .help = A scenario of a whole evening is far smaller. Perhaps a picture or another document was pasted into the file, or one part was copied many times.
SC002 = This file is not plain text in UTF-8.
    .help = From here on the file holds something that is not text. Open it in the program in which it was written and save it as “plain text”, encoding UTF-8. A Word document (.docx) cannot be used as it is.
SC003 = There is a null character in the file.
    .help = Plain text never holds it. The file was probably saved as UTF-16, or it is not a text at all. Save it as “plain text”, encoding UTF-8.
SC004 = Brackets are nested more than { $limit } deep here.
    .help = No scenario needs this. Look for brackets that were opened again and again and never closed.
SC005 = A comma is missing here.
    .help = Every line inside brackets ends with a comma, so that it is clear where the next one begins.
    .fix = Add the comma
SC006 = This bracket { $bracket } is never closed.
    .help = Each { $bracket } needs a { $closing } further down, behind the last thing that belongs to it. Usually the closing bracket of this part was deleted together with a line.
SC007 = There is a { $bracket } too many here.
    .help = This closing bracket has no opening one. Delete it, or look above for an opening bracket that was deleted.
SC008 = { $what ->
    [comment] This comment is never closed.
   *[text] This text is never closed.
}
    .help = { $what ->
        [comment] A comment that begins with /* ends with */. For a comment of one line, write // before it.
       *[text] A text begins and ends with a straight quotation mark ". The one at its end is missing.
    }
SC009 = These quotation marks come from a word processor.
    .help = Around a text there are straight quotation marks: "text". Word processors turn them into curly ones, which look alike but are other characters. Inside a text curly ones are welcome.
    .fix = Put straight quotation marks
SC010 = { $what ->
    [number] “{ $found }” is not a number that can be read.
    [escape] There is a backslash \ in this text that means nothing: { $found }
    [attribute] The first line “{ $found }” cannot be read.
    [character] “{ $found }” cannot stand here.
    [name] A field name is expected here, not “{ $found }”.
    [colon] A colon is missing here.
    [value] A value is missing here.
    [separator] A comma is expected here, not “{ $found }”.
   *[end] The scenario has already ended, but something follows: “{ $found }”
}
    .help = { $what ->
        [number] Write numbers in digits, with a point for decimals: 40 or 2.5.
        [escape] Write \" for a quotation mark inside a text, \n for a new line and \\ for a backslash itself.
        [attribute] Only lines such as #![enable(implicit_some)] may stand before the scenario, and none is needed. Delete it.
        [character] If it belongs to a text, the quotation marks of that text are missing or end too early. A space pasted from a web page or a word processor can also be a character of its own: delete it and type it again.
        [name] Inside these brackets each line is a name, a colon and a value: text: "Hello",
        [colon] Between the name of a field and its value there is a colon: text: "Hello",
        [value] A name and a colon are followed by a value: a text in quotation marks, a number, a word or brackets. Perhaps there is a comma too many.
        [separator] One value has ended here, and the next is separated by a comma.
       *[end] There is probably a closing bracket too many above this place, so that the scenario ends too early.
    }
    .fix = { $what ->
        [name] Take the quotation marks off the name
       *[colon] Add the colon
    }
SC011 = { $guessed ->
    [yes] There is no field “{ $field }” here. Did you mean “{ $guess }”?
   *[no] There is no field “{ $field }” here.
}
    .help = { $named ->
        [yes] This is in “{ $node }”. The fields that may stand here: { $known }.
       *[no] The fields that may stand here: { $known }.
    }
    .fix = Write “{ $guess }”
SC012 = { $guessed ->
    [yes] The word “{ $word }” is not known here. Did you mean “{ $guess }”?
   *[no] The word “{ $word }” is not known here.
}
    .help = { $named ->
        [yes] This is in “{ $node }”. The words that may stand here: { $known }. Capital letters count.
       *[no] The words that may stand here: { $known }. Capital letters count.
    }
    .fix = Write “{ $guess }”
SC013 = { $infield ->
    [yes] Field “{ $field }”: { $expected ->
        [text] a text in quotation marks is expected here
        [whole] a whole number is expected here, and not too great or too small a one
        [number] a number is expected here
        [truth] true or false is expected here
        [list] a list in square brackets [ ] is expected here
        [map] curly brackets are expected here
        [brackets] round brackets ( ) with fields are expected here
        [word] a word without quotation marks is expected here
        [bare] this word takes no brackets
        [less] something else is expected here
        [count] the brackets must hold { $wanted ->
            [one] { $wanted } value
           *[other] { $wanted } values
        }, not { $count }
       *[other] another kind of value is expected here
    }{ $expected ->
        [count] .
        [bare] .
       *[other] { $found ->
            [nothing] .
            [truth] , not true or false.
            [word] , not a word.
            [number] , not this number.
            [text] , not a text.
            [character] , not a character.
            [named] , not a word with brackets.
            [brackets] , not brackets.
            [list] , not a list.
           *[map] , not curly brackets.
        }
    }
   *[no] This is not a value that can stand here.
}
    .help = { $expected ->
        [text] Texts stand in straight quotation marks: "Good evening".
        [whole] Write it in digits without quotation marks: 40. Counts and times cannot be negative.
        [list] A list stands in square brackets, its parts separated by commas: ["one", "two"]. A list of one part needs the brackets too.
        [brackets] Fields stand in round brackets: (id: "a", text: "b").
        [word] Words such as Best or Phone stand without quotation marks. A node begins with its kind before the bracket: Decision(id: "door", …).
        [bare] Delete the brackets behind this word.
        [count] Look at another place where this word is used and compare what stands in its brackets.
       *[other] Look at another place where this field is used and compare.
    }
    .fix = Take off the quotation marks
SC014 = { $named ->
    [yes] The field “{ $field }” is missing in “{ $node }”.
   *[no] The field “{ $field }” is missing.
}
    .help = Add a line with its name, a colon, a value and a comma inside these brackets: { $field }: …,
SC015 = The field “{ $field }” stands here a second time.
    .help = Each field may stand once. Keep the right one and delete the other.
SC016 = The key { $key } stands here a second time.
    .help = Each key may stand once. Keep the right one and delete the other.
SC017 = This scenario is written in format { $format }; this program reads format { $known }.
    .help = It was made with another version of the program. Install the newest version and open it again.
SC018 = This quotation mark ends the text before its end.
    .help = A straight quotation mark inside a text is written \" with a backslash before it. Curly quotation marks inside a text need none.
SC019 = This file does not hold a scenario.
    .help = A scenario begins with a round bracket, followed by its fields, and ends with a round bracket: ( format: 1, id: "my-scenario", … ). Begin with a copy of a finished scenario.

## Folder
## The files of a scenario on the disk.

SC070 = The folder of this scenario cannot be opened.
    .help = Perhaps it was moved, renamed or is on a drive that is not connected. The system says: { $reason }
SC071 = There is no file scenario.ron in this folder.
    .help = The folder of a scenario holds a file with exactly this name. Perhaps the folder above it or inside it was chosen.
SC072 = “{ $path }” is a link or a special file, not an ordinary one.
    .help = A scenario must be complete in its own folder, so that it can be passed on and checked. Put a copy of the file itself here.
SC073 = The file name “{ $path }” cannot be used.
    .help = Names inside a scenario use letters, digits, points, hyphens and underscores, and never lead out of the folder. Rename the file.
SC074 = The folders inside this scenario are nested more than { $limit } deep.
    .help = Pictures and sounds may stand in a folder of their own, but not in folders within folders within folders.
SC075 = The text file “{ $path }” is { $size } KB; at most { $limit } KB can be read.
    .help = A scenario of a whole evening is far smaller. Perhaps a picture or another document was pasted into the file.
SC076 = The picture or sound “{ $path }” is { $size } KB; at most { $limit } KB can be used.
    .help = Save it smaller: a picture no wider than 2000 pixels, a sound shorter or as OGG.
SC077 = All files of this scenario together are { $size } KB; at most { $limit } KB can be used.
    .help = Make pictures and sounds smaller, or leave some out.
SC078 = The file “{ $path }” cannot be read.
    .help = Perhaps it is open in another program, or you are not allowed to read it. The system says: { $reason }
SC079 = There are more than { $limit } files in this folder.
    .help = Probably another folder was chosen. The folder of a scenario holds scenario.ron, its texts, pictures and sounds.
