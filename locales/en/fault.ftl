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
    .help = Each { $bracket } needs a { $closing } further down, after the last thing that belongs to it. Usually the closing bracket of this part was deleted together with a line.
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
        [character] Put an ordinary space
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
        [bare] Delete the brackets after this word.
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
SC017 = This file is written in format { $format }; this program reads format { $known }.
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

# What can be wrong with a scenario, and what to do about it.

## Checking

SC020 = “{ $id }” cannot be an id.
    .help = An id has small letters without accents, digits, and single hyphens between words; it begins with a letter. { $hint ->
        [NONE] {""}
       *[other] For example: “{ $hint }”.
    }
SC021 = The id “{ $id }” is given twice: { $what ->
    [node] to two nodes
    [child] to two things in one node
    [fact] to two facts
    [value] to two values of one fact
    [seat] to two seats
    [event] to two events
    [task] to two tasks
    [action] to two actions
    [announcement] to two announcements
    [measure] to two measures
    [source] to two sources
    [level] to two levels
    [zone] to two zones
    [obstacle] to two obstacles
    [stair] to two stairs or ramps
    [door] to two doors
    [people] to two groups of people
    [actor] to two actors
    [hazard] to two hazards
    [marker] to two markers
   *[profile] the same profile twice
}.
    .help = Give one of them another id. Inside one node everything (choices, cards, expectations, actions, moments, measures) needs an id of its own.
SC022 = The program uses the id “{ $id }” itself.
    .help = Call the node something else, for example “{ $id }-1”.
SC030 = The scenario ({ $owner }) starts at “{ $id }”, but there is no such node.
    .help = { $hint ->
        [NONE] In “start”, write the id of the node with which everything begins.
       *[other] Did you mean “{ $hint }”?
    }
SC031 = “{ $owner }” leads to “{ $id }”, but there is no such node.
    .help = { $hint ->
        [NONE] Write the id of a node that exists, or make a node “{ $id }”.
       *[other] Did you mean “{ $hint }”?
    }
SC032 = “{ $owner }” asks whether “{ $id }” was visited, but there is no such node.
    .help = { $hint ->
        [NONE] Write the id of a node that exists.
       *[other] Did you mean “{ $hint }”?
    }
SC033 = The decision “{ $owner }” has no choice “{ $id }”.
    .help = { $hint ->
        [NONE] Write the id of one of its choices.
       *[other] Did you mean “{ $hint }”?
    }
SC034 = The expectation “{ $owner }” names “{ $id }”, but this node has no such item.
    .help = { $hint ->
        [NONE] Write an id from the items, cards or options of this node.
       *[other] Did you mean “{ $hint }”?
    }
SC035 = The question “{ $owner }” is answered by the card “{ $id }”, but there is no such card.
    .help = { $hint ->
        [NONE] Write the id of a card of this call, or make one.
       *[other] Did you mean “{ $hint }”?
    }
SC036 = “{ $owner }” is meant for the seat “{ $id }”, but there is no such seat.
    .help = { $hint ->
        [NONE] Add it to “seats”, or write the id of another seat.
       *[other] Did you mean “{ $hint }”?
    }
SC037 = “{ $owner }” tests the competency “{ $id }”, but there is no such competency.
    .help = { $hint ->
        [NONE] Choose one from the shared list “competencies.ron”.
       *[other] Did you mean “{ $hint }”?
    }
SC038 = “{ $owner }” names the doctrine profile “{ $id }”, but there is no such profile.
    .help = { $hint ->
        [NONE] Choose one from the shared list “profiles.ron”.
       *[other] Did you mean “{ $hint }”?
    }
SC039 = “{ $owner }” refers to the source “{ $id }”, but there is no such source.
    .help = { $hint ->
        [NONE] Add it to “sources”, or write the id of another source.
       *[other] Did you mean “{ $hint }”?
    }
SC040 = “{ $owner }” uses the fact “{ $id }”, but there is no such fact.
    .help = { $hint ->
        [NONE] Add it to “facts”, or write the id of another fact.
       *[other] Did you mean “{ $hint }”?
    }
SC041 = “{ $owner }”: “{ $word }” does not fit the fact “{ $id }”, which is { $is ->
        [Flag] a flag (Flag)
        [Level] a level (Level)
       *[OneOf] one of several values (OneOf)
    }.
    .help = “{ $word }” needs another sort of fact: { $wants ->
        [Flag] a flag (Flag)
        [Level] a level (Level)
       *[OneOf] one of several values (OneOf)
    }. A flag takes Is, Raise, Clear; a level AtLeast, AtMost, Add; values Equals, Set.
SC042 = “{ $owner }”: the fact “{ $fact }” has no value “{ $id }”.
    .help = { $hint ->
        [NONE] Add it to the fact’s “OneOf” list, or use a value that is there.
       *[other] Did you mean “{ $hint }”?
    }
SC043 = “{ $owner }”: { $number } is outside what the level “{ $fact }” allows here, { $min } to { $max }.
    .help = Change the number, or widen the range of the level.
SC044 = The level “{ $fact }” cannot start at { $start }: its range is { $min } to { $max }.
    .help = The lowest must be less than the highest, and the start between them.
SC045 = The fact “{ $fact }” has no values.
    .help = List at least two; the first holds at the start.
SC046 = “{ $owner }”: a list of conditions is empty.
    .help = An empty “All” is always true, an empty “Any” never. Add conditions or delete the list.
SC050 = Nothing ever leads to the node “{ $node }”.
    .help = Add a choice or road that leads to “{ $node }”, or delete it.
SC051 = From here no ending can be reached: { $nodes } ({ $count ->
    [one] { $count } node
   *[other] { $count } nodes
}).
    .help = Add at least one way that leads from these nodes to an ending.
SC052 = The node “{ $node }” has no { $what ->
    [choices] choices
    [roads] roads onward
    [items] actions to put in order
    [cards] cards to say
    [fields] fields, or a field without options
    [claims] claims
    [ends] ends
   *[replies] replies
}.
    .help = Add at least one to “{ $what }”.
SC053 = In the decision “{ $node }” every choice has a “when”, so there may be nothing to choose.
    .help = Leave at least one choice without “when”.
SC054 = In the decision “{ $node }” silence chooses “{ $choice }”, but that choice can be hidden.
    .help = Take the “when” away from “{ $choice }”, or name another choice.
SC055 = The last road of “{ $node }” has a “from”, so a worse result has nowhere to go.
    .help = Write the last road without “from”: it takes whatever remains.
SC056 = In “{ $node }” this road takes any result, so the { $later ->
    [one] { $later } road
   *[other] { $later } roads
} after it can never be taken.
    .help = Give it a “from” (Best, Workable or Harmful), or move it to the end.
SC057 = In “{ $node }” this road asks for as good a result as one before it, or a better one, so it is never taken.
    .help = Put the roads in order, from the best result to the worst.
SC058 = In the chance “{ $node }” all weights are 0.
    .help = Give at least one road a weight above 0.
SC059 = The chance “{ $node }” never leads to “{ $target }”, since its weight is 0.
    .help = Raise the weight, or delete the road.
SC060 = The scenario has no ending.
    .help = Add at least one “Ending(...)” node.
SC061 = One can go round this loop for ever, and nothing changes: { $nodes } ({ $count ->
    [one] { $count } node
   *[other] { $count } nodes
}).
    .help = Give a choice in the loop a time “takes” or a condition “when”.
SC062 = The decision “{ $node }” has { $count } choices; more than { $most } are hard to take in on a screen.
    .help = Join choices that are alike, or split the decision in two.
SC063 = From “{ $node }” on, { $count } nodes in a row offer no choice.
    .help = Join the texts, or let people decide something in between.
SC064 = “{ $owner }” has { $count } parts in one list; at most { $most } can be used.
    .help = Nobody could choose among so many. Keep the important ones, or split it in two.
SC080 = In “{ $node }” the expectations “{ $expectation }” and “{ $other }” cannot both be met.
    .help = Delete or change one of them.
SC081 = In the call “{ $node }” no card answers the operator’s question “{ $question }”.
    .help = In “answers”, write a card that answers it.
SC082 = In the call “{ $node }” nobody can hang up too early.
    .help = Add a card with “hangs_up: true”: it is a common mistake and worth trying.
SC083 = In “{ $node }” the expectation “{ $expectation }” names nothing, so it cannot be met.
    .help = Write at least one item in “AnyOf”.
SC084 = In the report “{ $node }” the expectation “{ $expectation }” is about order, but fields have none.
    .help = Use “Include”, “Exclude” or “AnyOf”.
SC085 = In “{ $node }” nothing is expected, so any answer is the best.
    .help = Say in “expect” what you look for.
SC100 = This scenario tests nothing of { $count ->
    [one] { $count } competency
   *[other] { $count } competencies
}: { $competencies }.
    .help = This is for your information only. One scenario cannot cover everything.
SC101 = “{ $owner }” is graded, but it does not say which competency it shows.
    .help = Write at least one competency in “tests”.
SC102 = “{ $owner }” is a critical mistake, but its grade is not “Unsafe”.
    .help = Only what is unsafe can be critical: take “critical” away, or change the grade.
SC103 = “{ $owner }” is graded, but it does not explain why.
    .help = In “feedback”, say in a sentence why it has this grade.
SC104 = The decision “{ $node }” has no good or workable choice.
    .help = At least one choice should be “Best” or “Workable”.
SC105 = The pass mark for { $mark ->
    [coverage] coverage
   *[performance] performance
} is { $number } percent, which nobody can reach.
    .help = Write a number from 0 to 100.
SC106 = The scenario has no objectives.
    .help = In “objectives”, write what people will learn.
SC107 = “{ $owner }” can be unsafe, but it tests no competency, so the mistake costs nothing.
    .help = In “tests”, write the competency that the mistake shows.
SC108 = “{ $owner }” and “{ $other }” have the same text.
    .help = Rewrite one of them so that people can tell them apart.
SC109 = The ending “{ $node }” has nothing for the debrief.
    .help = In “debrief”, write what to talk about afterwards.
SC110 = “{ $owner }” tests a competency, but has no grade.
    .help = Add a “grade”, or delete “tests”.
SC111 = “{ $owner }” is graded, but other choices of this decision also test { $count ->
    [one] { $count } competency
   *[other] { $count } competencies
} that it does not: { $competencies }.
    .help = Whoever takes it is not judged there. Write the same “tests” for every graded choice, or accept this with a reason.
SC120 = The fact “{ $fact }” is used nowhere.
    .help = Delete it, or start using it.
SC121 = The fact “{ $fact }” never changes, so asking about it makes no difference.
    .help = Change it in the “then” of some choice, or delete the conditions.
SC122 = The fact “{ $fact }” is changed, but nothing ever asks about it.
    .help = Use it in a “when”, a task or a text, or delete it.
SC130 = “{ $key }” is not translated into “{ $language }”.
    .help = Until it is, the text is shown in the language of the scenario.
SC131 = In “{ $language }” { $count ->
    [one] { $count } more text is
   *[other] { $count } more texts are
} not translated.
    .help = Make a translation template: it lists all that are missing.
SC132 = The translation “{ $language }” has “{ $key }”, but the scenario has no such text.
    .help = { $hint ->
        [NONE] It was probably deleted or renamed; delete the translation.
       *[other] Did you mean “{ $hint }”?
    }
SC133 = “{ $key }” has changed since it was translated into “{ $language }”.
    .help = Look through the translation, then stamp the file again.
SC134 = In the translation “{ $language }” { $count ->
    [one] { $count } text has
   *[other] { $count } texts have
} no stamp, so nobody can tell when they grow out of date.
    .help = Look through the translation, then stamp the file.
SC135 = “{ $key }” in “{ $language }” uses other variables than the scenario does.
    .help = { $missing ->
        [NONE] {""}
       *[other] The translation lacks: { $missing }.
    } { $extra ->
        [NONE] {""}
       *[other] The translation adds: { $extra }.
    }
SC136 = “{ $key }” ({ $language }) shows the variable “{ $variable }”, but nobody fills it in.
    .help = { $hint ->
        [NONE] Ids of levels will do, and place, address, assembly, leader, gathering, signal, minutes and out.
       *[other] Did you mean “{ $hint }”?
    }
SC137 = “{ $key }” ({ $language }): “{ $variable }” lacks plural forms: { $categories }.
    .help = Add the missing forms, so that the sentence is right with any number.
SC138 = The text “{ $owner }” cannot be read: { $what ->
    [pattern-unclosed] a curly bracket is not closed
    [pattern-unbalanced] a closing curly bracket has no partner
    [pattern-variant-lines] each form needs a line of its own
    [pattern-no-default] no form has the star
    [pattern-many-defaults] more than one form has the star
    [pattern-reference] it refers to something that is not here
    [pattern-escape] an unexpected sign follows a backslash
    [pattern-unclosed-quote] a quotation mark is not closed
    [pattern-empty] there is nothing between the curly brackets
   *[other] something between the curly brackets makes no sense
}.
    .help = Between curly brackets stands a variable, for example {"{"} $place {"}"}. For the bracket itself write {"{"} "{"{"}" {"}"}. { $detail ->
        [NONE] {""}
       *[other] It concerns: { $detail }
    }
SC140 = “{ $key }” in “{ $language }” is exactly as in the scenario.
    .help = Has it really been translated?
SC141 = “{ $key }” ({ $language }) is not a real text yet.
    .help = Write the text, or delete the field.
SC144 = “{ $language }” is not the code of a language.
    .help = Write “lv” or “en”, for example.
SC145 = This translates into “{ $language }”, which is the language of the scenario itself.
    .help = This file is never shown. Put the texts into the scenario and delete the file.
SC150 = “{ $owner }”: “{ $text }” is not a story time.
    .help = Write “+2:30” (minutes and seconds) or “+1:02:30” (hours, minutes, seconds).
SC151 = The decision “{ $node }” allows { $seconds } s, but reading it in “{ $language }” takes { $needed } s.
    .help = Allow more time, or shorten the text.
SC152 = The choice or action “{ $owner }” has { $count } words; { $most } is a good limit.
    .help = Say it more briefly; explanations belong in “feedback”.
SC153 = The text of “{ $owner }” has { $count } words; { $most } is a good limit.
    .help = Shorten it, or split it into two nodes.
SC154 = Reading alone takes { $needed } min on the longest way, but the scenario is said to last { $minutes } min.
    .help = Raise “minutes: (solo: ...)”, or shorten the texts.
SC155 = The decision “{ $node }” allows no time at all.
    .help = Write how many seconds there are to think, or delete “clock”.
SC160 = The text “{ $key }” ({ $language }) has an e-mail address: { $text }.
    .help = A scenario must not hold details of real people. Delete the address.
SC161 = The text “{ $key }” ({ $language }) has what looks like a telephone number: { $text }.
    .help = A scenario must not hold details of real people. Delete the number.
SC170 = The warning { $code } is accepted here, but there is no such warning.
    .help = Delete the entry, or correct the code. { $at ->
        [NONE] {""}
       *[other] Place: “{ $at }”.
    }
SC171 = { $code } is an error, and errors cannot be accepted.
    .help = Mend the error and delete the entry. { $at ->
        [NONE] {""}
       *[other] Place: “{ $at }”.
    }
SC172 = The warning { $code } is accepted without a reason.
    .help = In “reason”, write why it is fine; until then the warning stays.

SC190 = The file name "{ $tag }.ftl" is no language.
    .help = Name the file by the language's short code, as in en.ftl or lv.ftl.
SC191 = This file is not text (not UTF-8) from here on.
    .help = Save it as UTF-8 in your editor.
SC192 = Fluent cannot read this text ({ $reason } { $what }).
    .help = A translation has the form "name =" and, indented below it, ".text = ...". Look for a missing "=", "{"{"}" or "{"}"}".
SC193 = "{ $key }" is translated twice.
    .help = The first one counts. Delete one of them.

## Plan
## The plan of the building, floor.ron.

SC300 = This file does not hold a plan.
    .help = A plan begins with a round bracket, followed by its fields, and ends with a round bracket: ( format: 1, id: "my-hall", name: "…", levels: [ … ], … ). The help has one that can be copied.
SC301 = “{ $owner }” names the { $what ->
    [level] level
    [zone] zone
    [people] group of people
   *[exit] exit
} “{ $id }”, but the plan has none of this name.
    .help = { $hint ->
        [NONE] { $what ->
            [level] Write the id of a level that stands in “levels”.
            [zone] Write the id of a zone that stands in the “zones” of a level.
            [people] Write the id of a group that stands in “people”.
           *[exit] Write the id of a door that has “exit: true”.
        }
       *[other] Did you mean “{ $hint }”?
    }
SC302 = “{ $owner }”: { $field } is { $found }; it must be between { $least } and { $most }.
    .help = Lengths are in metres, times in seconds, speeds in metres per second, angles in degrees. Perhaps a point is missing, or millimetres were taken for metres.
SC303 = There are { $count } { $what ->
    [corners] corners of one shape or of all shapes together
    [levels] levels
    [zones] zones
    [obstacles] obstacles
    [doors] doors
    [stairs] stairs and ramps
    [groups] groups of people
    [people] people
    [actors] actors
    [hazards] hazards
   *[markers] markers
}; at most { $most } can be worked with.
    .help = Leave out what does not matter for finding the way, such as chairs that can be pushed aside, and draw a curve with fewer corners.
SC304 = { $what ->
    [wall] A wall of “{ $owner }” has only one end.
   *[shape] A shape of “{ $owner }” encloses nothing.
}
    .help = { $what ->
        [wall] A wall needs at least two places: [(0, 0), (5, 0)].
       *[shape] A shape needs at least three corners that do not lie in one line.
    }
SC305 = The shape of “{ $owner }” crosses itself: side { $first } crosses side { $second }.
    .help = Name the corners in the order in which one walks round the shape. Usually two of them have been swapped.
SC306 = { $what ->
    [floor] The levels together have { $size } m² of floor; at most { $most } m² can be worked with.
    [walls] The walls together are { $size } m long; at most { $most } m can be worked with.
   *[other] Shapes of one sort cover { $size } m² together, again and again the same floor; at most { $most } m² can be worked with.
}
    .help = Perhaps millimetres were taken for metres, or one part was copied many times.
SC307 = The plan has no level.
    .help = Every plan has at least one level with its outline: levels: [(id: "ground", outline: [(0, 0), (30, 0), (30, 20), (0, 20)])],
SC308 = The picture “{ $picture }” cannot be traced over.
    .help = { $why ->
        [leaves] Its path leads out of the folder of the scenario. Put a copy of the picture into the folder and write only its name.
        [missing] There is no such file in the folder of the scenario. Capital letters count.
       *[kind] It must be a PNG, JPEG or SVG picture.
    }
SC310 = “{ $owner }” does not lie inside the level “{ $level }”.
    .help = Compare its places with the outline and the holes of the level. Perhaps x and y have been swapped, or it belongs to another level.
SC311 = “{ $owner }” begins in the zone “{ $zone }”, but nobody can stand there.
    .help = The whole zone is covered by obstacles, or is thinner than a person.
SC312 = The door “{ $door }” stands free: an end of it touches no wall.
    .help = People would walk round it. Draw the door on a wall or on the outline, or draw walls up to both of its ends.
SC313 = The zones “{ $zone }” and “{ $other }” overlap by about { $area } m².
    .help = Whoever stands there counts as being in both. If that is not meant, move a corner.
SC320 = There are people in this plan, but no exit.
    .help = An exit is a door with “exit: true”. Without one nobody can ever be out.
SC321 = From the zone “{ $zone }” no exit can be reached, even with every door open.
    .help = There are people in this zone. Look for a wall without a door, a door drawn beside its wall, or stairs whose ends do not lie on the floor.
SC322 = From the zone “{ $zone }” one gets out only when a locked door is unlocked: { $doors }.
    .help = There are people in this zone. If that is how the building is in the evening, it is what to practise; if not, write “state: Closed”.
SC323 = Nobody can reach the exit “{ $door }”.
    .help = No way leads from any zone with people to this door, even with every door open. Perhaps a door in between is missing in the plan.
SC324 = { $people } people depend on the door “{ $door }” alone.
    .help = If it cannot be passed, there is no other way out of: { $zones }. For more than 50 people building codes ask for two. If a second way exists, draw it.
SC325 = Nobody can ever enter the zone “{ $zone }”.
    .help = No way leads there from the exits or from any zone with people, so nothing that waits for somebody there can happen.
SC326 = “{ $actor }” cannot get to the zone “{ $zone }” of its round.
    .help = A locked door without “force_secs” holds for good. Take the zone out of the round, or give the door a time.
SC327 = The door “{ $door }” is { $width } cm wide, too narrow for { $body ->
    [wheelchair] a wheelchair
   *[adult] an adult
}.
    .help = The clear opening must be at least { $least } cm. Measure between the jambs, with the door leaf open.
SC328 = Every way out of the zone “{ $zone }” is somewhere narrower than an adult.
    .help = People need { $least } cm between walls and furniture. Perhaps obstacles stand too close together in the plan.
SC329 = “{ $group }” in the zone “{ $zone }” cannot reach an exit or a refuge on wheels.
    .help = On every way there are stairs, a locked door or a place narrower than 80 cm. Draw a ramp, mark a zone with “refuge: true”, or name who helps them in “helped_by”.
SC330 = { $count } people do not fit into the zone “{ $zone }”.
    .help = At most { $most } can stand in what is left of it between walls and obstacles (5 on a square metre).
SC331 = The zone “{ $zone }” is crowded: { $count } people.
    .help = Up to { $comfortable } people can still walk freely in it (3 on a square metre).
SC332 = At the very best the last of { $people } people is out after { $secs } s.
    .help = The longest walk to an exit is { $metres } m, which takes { $walksecs } s; through { $width } cm of unlocked exits the flow of building codes takes { $flowsecs } s. Noticing, deciding and waiting come on top. A time limit below this can never be met.

## Live
## The plan while it runs in a scenario.

SC340 = { $what ->
    [node] The node “{ $owner }” is played on a plan
    [condition] “{ $owner }” asks something of a plan
   *[effect] “{ $owner }” does something to a plan
}, but the folder has no floor.ron.
    .help = Put the plan of the building beside “scenario.ron” as “floor.ron”. The help has one that can be copied.
SC341 = “{ $owner }” names the { $what ->
    [door] door
    [exit] exit
    [zone] zone
    [people] group of people
    [actor] actor
    [hazard] hazard
    [marker] marker
   *[announcement] announcement
} “{ $id }”, but there is none of this name.
    .help = { $hint ->
        [NONE] { $what ->
            [announcement] Write the id of an announcement that stands in “announcements”.
            [exit] Write the id of a door that has “exit: true” in floor.ron.
           *[other] Write the id that it has in floor.ron.
        }
       *[other] Did you mean “{ $hint }”?
    }
SC342 = “{ $owner }”: { $word } needs an exit, but the door “{ $id }” is none.
    .help = Write the id of a door that has “exit: true” in floor.ron.
SC343 = { $how ->
    [both] An end of the plan “{ $node }” has both “when” and “after”.
   *[neither] An end of the plan “{ $node }” has neither “when” nor “after”.
}
    .help = Each end has exactly one: “when” leaves the plan when something comes true, “after” when it has run for so many seconds. If you mean both, write two ends.
SC344 = The plan “{ $node }” may never end.
    .help = Add an end that time alone brings, such as (after: 300, goto: "…"): somebody may do nothing at all.
SC345 = “{ $owner }” leads back, but there is no plan to go back to.
    .help = “back” can stand in a node that a moment of a plan opens, or in one that follows it. Elsewhere write the id of a node.
SC346 = “{ $owner }” leads back, but one may have come from several plans: “{ $node }”, “{ $other }”.
    .help = Write the id of the plan instead of “back”, or give each plan a node of its own.
SC347 = The limits of the measure “{ $owner }” do not rise: best { $best }, workable { $workable }, harmful { $harmful }.
    .help = All three are numbers from 0 on. Less is better, so “best” is the smallest and “harmful” the largest.
SC348 = “{ $owner }”: { $word } is { $number }; it must be between { $least } and { $most }.
    .help = { $word ->
        [after] These are seconds for which the plan runs.
        [times] This is how often the announcement is made.
       *[percent] These are percent of all the people in the plan.
    }
SC349 = The announcement “{ $announcement }” is never made.
    .help = Write Announce("{ $announcement }") in a “then”, or delete the announcement.
SC350 = “{ $owner }” waits until the plan has run for { $secs } s, but by then it has been left: it ends after { $limit } s.
    .help = Let it come earlier, or give the plan more time in “ends”.

## Measures

SC360 = This file does not hold a list of measures.
    .help = A list begins with a round bracket, followed by its fields, and ends with a round bracket: ( format: 1, measures: [ (id: "side-exit", name: "…", changes: [ Stands(door: "east", state: Closed) ]), … ] ). The help has one that can be copied.
SC361 = The measure “{ $measure }” has both “each” and “all”.
    .help = With “each” it is judged for each door or group by itself, with “all” once for all together. Keep one of the two, or write two measures.
SC362 = “{ $measure }” adds a door “{ $id }”, but there is one already.
    .help = Give the new door another id. To change the one that is there, write Stands, Width or Widen.
