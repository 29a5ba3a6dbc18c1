# Records: what was played, when, and how it ended.

records-title = Records
records-none = No records yet
records-none-text = Each run will be here with its outcome, debrief and report. The first appears when you begin a scenario.
records-none-action = Choose a scenario
records-search = Search records
records-whose = Whose records
records-everybody = Everybody
records-sort = Sort by
records-sort-newest = date
records-sort-title = scenario
records-sort-person = nickname
records-sort-result = outcome
records-sort-mark = performance
records-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
records-when = When
records-scenario = Scenario
records-person = Nickname
records-result = Outcome
records-performance = Performance
records-coverage = Coverage
records-passed = passed
records-not-passed = not passed
records-open = Not finished
records-stopped = Ended early
records-take-up = Continue
records-debrief = Debrief
records-report = After-action report
records-export = Save as a file
records-remove = Delete
records-remove-sure = Really delete this record? It cannot be brought back.
records-remove-yes = Yes, delete it
records-remove-no = No, keep it
