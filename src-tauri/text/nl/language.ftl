## De woorden van het register in elke taal.

# In een rapport, een lijst of een detailvenster in het Nederlands: wat alleen in een andere taal is geschreven.
not-in-language = Niet in het Nederlands
# Wat in een andere taal wordt getoond omdat het niet in die van het scherm is geschreven.
words-in-other = { $words } ({ $language })

thing-row = { $name } { $number }
thing-add = Toevoegen: { $name }
category-names = In andere talen
category-names-missing = Geen naam in
