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

cue-message = A message has come
cue-phone = The phone rings
cue-alarm = The alarm bell rings
cue-announcement = A voice announcement
cue-clock = Time is nearly out
cue-consequence = What came of it

settings-unreadable = The file of settings could not be read, so the defaults apply. Set them again; records of exercises are not touched.
settings-unsaved = Settings could not be saved: next time the former ones will apply. Check that the disk has room and the folder may be written.
folder-unreadable = The folder { $folder } cannot be read, so its scenarios are not here. Check that it is where it was, or choose another.
failure = Something in the program failed; records of exercises are safe. If it happens again, close the program and open it anew.
