# Skjermens ord som ikke hører til et fagbegrep.

## Handlinger
action-add = Legg til
action-cancel = Avbryt
action-close = Lukk
action-dismiss = Skjul
action-edit = Rediger
action-more = Flere handlinger
action-open = Åpne
action-redo = Gjør om
action-retry = Prøv igjen
action-save = Lagre
action-undo = Angre

## Felt
field-required = må fylles ut
field-optional = valgfritt
field-show-options = Vis valg
field-no-options = Ingen treff
field-open-calendar = Åpne kalender
field-previous-month = Forrige måned
field-next-month = Neste måned

## Søk og filtre
search = Søk
search-clear = Tøm søket
filter-any = alle
filter-clear = Fjern filteret { $name }
filter-add = Filter
filter-count = { $count } valgt

## Lister
grid-rows =
    { $count ->
        [0] Ingen rader
        [one] { $count } rad
       *[other] { $count } rader
    }
grid-rows-of = { $shown } av { $total }
grid-loading = Laster
grid-sorted-ascending = Sortert etter { $column }, stigende
grid-sorted-descending = Sortert etter { $column }, synkende
grid-selected =
    { $count ->
        [one] { $count } rad valgt
       *[other] { $count } rader valgt
    }
grid-select-all = Velg alle rader
grid-selection = Utvalg

## Trinn, merknader, framdrift
step-done = utført
step-current = nåværende trinn
step-todo = gjenstår
notice-info = Merknad
notice-warn = Vær oppmerksom
notice-bad = Feil
notice-ok = Utført
toasts = Meldinger

## Ramme
frame-sections = Seksjoner
frame-list = Liste
frame-resize = Bredden på detaljfeltet
frame-skip = Hopp til innholdet
file-saved = lagret
file-saving = lagrer…
file-unsaved = ikke lagret
file-read-only = skrivebeskyttet

## Seglet: hva kontrollen bygger på
seal = Spor
seal-verified = Sporet er bekreftet
seal-unanchored = Sporet er helt, ikke forankret
seal-incomplete = Sporet er ufullstendig
seal-diverged = Sporet avviker
seal-invalid = Sporet er ugyldig
seal-unreadable = Sporet kan ikke leses
seal-checking = Kontrollerer sporet…
seal-events =
    { $count ->
        [one] { $count } hendelse
       *[other] { $count } hendelser
    }
seal-sealed-at = forseglet { $time }

## Kortnavn på de rettslige grunnlagene i artikkel 6 nr. 1; med artikkel i term.ftl
basis-a = Samtykke
basis-b = Avtale
basis-c = Rettslig forpliktelse
basis-d = Vitale interesser
basis-e = Oppgave i allmennhetens interesse
basis-f = Berettiget interesse

## Tema
theme-light = Lyst
theme-dark = Mørkt
theme-system = Som systemet
