# The menu of the desktop, and what the desktop is told. Words of the page stand in their own files.

menu-file = File
menu-edit = Edit
menu-go = Go
menu-help = Help
menu-new-window = New window
menu-settings = Settings…
menu-close-window = Close the window
menu-quit = Quit
menu-search = Search…
remind-others = { $count } more
settings-reminders = Tell the desktop what is late or due today
settings-reminders-note = Once a day for each, by its reference and without a name, while Tilsyn is open.
