# Å se gjennom protokollen: lister, filtrene deres, grupper og lagrede visninger.

## Lister
list-search = Søk i { $list }
list-search-short = Søk her
group-by = Grupper etter
group-rail = Grupper: { $by }
group-close = Lukk gruppene
group-none = Ingenting å gruppere.
group-all = Vis alle

## Det en liste filtreres og grupperes etter
filter-search = Søk: { $name }
filter-subject = Registrerte
filter-data-category = Kategori av opplysninger
filter-purpose-kind = Type formål
filter-function = Forretningsområde
filter-system = System
filter-measure = Tiltak
filter-trigger = Perioden starter med
filter-action = Når perioden er over
filter-gap = Mangler etter artikkel 30
filter-org-kind = Organisasjonens rolle
filter-due-before = Gjennomgang før
filter-automated = Automatisert behandling

## Lagrede visninger
views = Visninger
views-shown = Visning: { $name }
views-changed = Visning: { $name }, endret
views-current = vises nå
views-usual = Slik den begynner
views-unread = Kunne ikke leses
views-save = Lagre som visning…
views-save-title = Lagre som visning
views-update = Lagre endringen i { $name }
views-rename = Gi { $name } nytt navn…
views-rename-title = Gi visningen { $name } nytt navn
views-rename-do = Gi nytt navn
views-remove = Fjern { $name }…
views-remove-title = Fjerne visningen { $name }?
views-remove-do = Fjern
views-remove-words = Visningen forsvinner for alle som har denne filen. Postene i den blir stående som de er.
views-shared = En visning husker filtre, rekkefølge og grupper. Den ligger i filen, så alle som åpner filen, har den.
views-name-taken = Det finnes alt en visning med dette navnet.
views-saved = Visningen { $name } er lagret.
views-removed = Visningen { $name } er fjernet.

## Rettslige grunnlag
tabs-bases = Rettslige grunnlag og det som viser dem
bases-by-purpose = Etter formål
column-balance = Interesseavveining
column-withdrawal = Tilbaketrekking
assessments-empty = Ingen vurderinger ennå
assessments-empty-words = En berettiget interesse krever en vurdering i tre trinn: interessen, nødvendigheten og avveiningen. Den begynnes fra grunnlaget som hviler på den.
consents-empty = Ingen samtykkeprofiler ennå
consents-empty-words = En samtykkeprofil tar vare på ordlyden det samtykkes til, hvordan det dokumenteres og hvordan det trekkes tilbake.
