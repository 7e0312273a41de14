# Woorden van het scherm die bij geen vakbegrip horen.

## Handelingen
action-add = Toevoegen
action-cancel = Annuleren
action-close = Sluiten
action-dismiss = Verbergen
action-edit = Bewerken
action-more = Meer handelingen
action-open = Openen
action-redo = Opnieuw uitvoeren
action-retry = Opnieuw proberen
action-save = Opslaan
action-undo = Ongedaan maken

## Velden
field-required = verplicht
field-optional = optioneel
field-show-options = Keuzes tonen
field-no-options = Niets gevonden
field-open-calendar = Kalender openen
field-previous-month = Vorige maand
field-next-month = Volgende maand

## Zoeken en filters
search = Zoeken
search-clear = Zoekopdracht wissen
filter-any = alle
filter-clear = Filter { $name } wissen
filter-add = Filter
filter-count = { $count } gekozen

## Lijsten
grid-rows =
    { $count ->
        [0] Geen rijen
        [one] { $count } rij
       *[other] { $count } rijen
    }
grid-rows-of = { $shown } van { $total }
grid-loading = Laden
grid-sorted-ascending = Gesorteerd op { $column }, oplopend
grid-sorted-descending = Gesorteerd op { $column }, aflopend
grid-selected =
    { $count ->
        [one] { $count } rij geselecteerd
       *[other] { $count } rijen geselecteerd
    }
grid-select-all = Alle rijen selecteren
grid-selection = Selectie

## Stappen, meldingen, voortgang
step-done = gedaan
step-current = huidige stap
step-todo = te doen
notice-info = Opmerking
notice-warn = Let op
notice-bad = Fout
notice-ok = Gedaan
toasts = Berichten

## Kader
frame-sections = Onderdelen
frame-list = Lijst
frame-resize = Breedte van het detailvenster
frame-skip = Naar de inhoud
file-saved = opgeslagen
file-saving = opslaan…
file-unsaved = niet opgeslagen
file-read-only = alleen-lezen

## Het zegel: waarop de controle berust
seal = Spoor
seal-verified = Spoor geverifieerd
seal-unanchored = Spoor gaaf, niet verankerd
seal-incomplete = Spoor onvolledig
seal-diverged = Spoor wijkt af
seal-invalid = Spoor ongeldig
seal-unreadable = Spoor niet leesbaar
seal-checking = Spoor wordt gecontroleerd…
seal-events =
    { $count ->
        [one] { $count } gebeurtenis
       *[other] { $count } gebeurtenissen
    }
seal-sealed-at = verzegeld { $time }

## Korte namen van de rechtsgronden van artikel 6, lid 1; met artikel in term.ftl
basis-a = Toestemming
basis-b = Overeenkomst
basis-c = Wettelijke verplichting
basis-d = Vitale belangen
basis-e = Taak van algemeen belang
basis-f = Gerechtvaardigd belang

## Thema
theme-light = Licht
theme-dark = Donker
theme-system = Zoals het systeem
