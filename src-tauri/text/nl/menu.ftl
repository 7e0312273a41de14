# Het menu van het bureaublad, en wat het bureaublad te horen krijgt.

menu-file = Bestand
menu-edit = Bewerken
menu-go = Ga naar
menu-help = Hulp
menu-new-window = Nieuw venster
menu-settings = Instellingen…
menu-close-window = Venster sluiten
menu-quit = Afsluiten
menu-search = Zoeken…
remind-others = nog { $count }
settings-reminders = Laat het bureaublad melden wat te laat is of vandaag moet
settings-reminders-note = Eén keer per dag voor elk, met de verwijzing en zonder naam, zolang Tilsyn open is.
