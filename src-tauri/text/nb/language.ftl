## Registerets ord på hvert språk.

# I en rapport, en liste eller en detaljvisning på norsk: det som bare er skrevet på et annet språk.
not-in-language = Ikke på norsk
# Det som vises på et annet språk fordi det ikke er skrevet på skjermens.
words-in-other = { $words } ({ $language })

thing-row = { $name } { $number }
thing-add = Legg til: { $name }
category-names = På andre språk
category-names-missing = Mangler navn på
