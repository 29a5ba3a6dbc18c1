# How Latvian writes numbers, dates and lengths of time.

number-decimal = ,
number-group = {"\u00A0"}
# Numbers with fewer digits are not grouped.
number-grouped-from = 5
percent = { $value }{"\u00A0"}%

date-long = { $year }. gada { $day }. { $month }
date-short = { $dd }.{ $mm }.{ $year }.
month-1 = janvāris
month-2 = februāris
month-3 = marts
month-4 = aprīlis
month-5 = maijs
month-6 = jūnijs
month-7 = jūlijs
month-8 = augusts
month-9 = septembris
month-10 = oktobris
month-11 = novembris
month-12 = decembris
story-days = +{ $days } d. { $time }
