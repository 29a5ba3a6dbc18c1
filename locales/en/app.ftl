# Names that every screen shares.

app-name = Sardze
theme-dark = Dark
theme-light = Light
theme-contrast = Contrast
scale-smaller = Smaller text
scale-larger = Larger text
close = Close
strip-exercise = MĀCĪBAS / EXERCISE
strip-draft = Draft, not approved
grade-best = Best
grade-workable = Workable
grade-harmful = Harmful
grade-unsafe = Unsafe
begin-practise = Practise
begin-group = Run for a group
begin-examine = Examine
