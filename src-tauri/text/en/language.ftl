## Words of the register in each language.

# Of a report, a list or an inspector in English: what is written in another language only.
not-in-language = Not in English
# What is shown in another language because it is not written in that of the screen.
words-in-other = { $words } ({ $language })

thing-row = { $name } { $number }
thing-add = Add: { $name }
category-names = In other languages
category-names-missing = No name in
