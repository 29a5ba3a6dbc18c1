# Settings.

settings-title = Settings
settings-language = Language
settings-theme = Theme
settings-scale = Text size
settings-reduce-motion = Less movement on the screen
settings-clock = Time for decisions
settings-clock-why = People who need more time may stretch it, or stop the clock. It does not change the marks.
settings-clock-plain = As written
settings-clock-half = Half as long again
settings-clock-double = Twice as long
settings-clock-stopped = No clock
settings-sound = Sound
settings-silent = There is no sound device: everything that sounds has a caption.
settings-person = Who is training
settings-nickname-why = Records and lists show your runs, and those without a name. An empty field means everybody's. This is not secrecy: "Everybody" shows the others.
settings-hints = Show the introduction and the hints again
settings-volume = Volume
