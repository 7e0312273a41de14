# Menyen på skrivebordet, og det skrivebordet får beskjed om.

menu-file = Fil
menu-edit = Rediger
menu-go = Gå til
menu-help = Hjelp
menu-new-window = Nytt vindu
menu-settings = Innstillinger…
menu-close-window = Lukk vinduet
menu-quit = Avslutt
menu-search = Søk…
remind-others = { $count } til
settings-reminders = La skrivebordet varsle om det som er forsinket eller forfaller i dag
settings-reminders-note = Én gang om dagen for hver, med referanse og uten navn, mens Tilsyn er åpent.
