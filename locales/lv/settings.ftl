# Iestatījumi.

settings-title = Iestatījumi
settings-language = Valoda
settings-theme = Izskats
settings-scale = Burtu lielums
settings-reduce-motion = Mazāk kustības ekrānā
settings-clock = Laiks lēmumiem
settings-clock-why = Ja vajag vairāk laika, to var pagarināt vai pulksteni apturēt. Vērtējumu tas nemaina.
settings-clock-plain = Kā paredzēts
settings-clock-half = Pusotru reizi ilgāk
settings-clock-double = Divreiz ilgāk
settings-clock-stopped = Bez pulksteņa
settings-sound = Skaņa
settings-silent = Skaņas ierīces nav: visam, kas skan, ir uzraksts.
settings-person = Kurš trenējas
settings-nickname-why = Ierakstos un sarakstos redzēsiet savas izspēles un tās, kurām nav vārda. Ja lauks ir tukšs, redzami visi ieraksti. Tas nav slepenības līdzeklis: pārējo ierakstus var parādīt ar „Visi”.
settings-hints = Rādīt ievadu un padomus vēlreiz
settings-volume = Skaļums
