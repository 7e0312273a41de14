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
column-refresh = Spørres igjen
column-withdrawal = Tilbaketrekking
assessments-empty = Ingen vurderinger ennå
assessments-empty-words = En berettiget interesse krever en vurdering i tre trinn: interessen, nødvendigheten og avveiningen. Den begynnes fra grunnlaget som hviler på den.
consents-empty = Ingen samtykkeprofiler ennå
consents-empty-words = En samtykkeprofil tar vare på ordlyden det samtykkes til, hvordan det dokumenteres og hvordan det trekkes tilbake.

## Steder i protokollen
nav-organisations = Organisasjoner
nav-systems = Systemer
nav-data = Kategorier av opplysninger
nav-retention = Lagring
nav-transfers = Overføringer
column-used = Brukt av
column-protection = Vernet som
column-law = Lov

## Enhver post
tabs-record = Sider ved posten
used-title = Hvor den er brukt
used-by = Brukt av: { $kind }
used-none = Ingenting viser til den.
record-refers = Viser til

## Organisasjoner, systemer, kategorier, lagring, overføringer
organisations-empty = Ingen organisasjoner ennå
organisations-empty-words = Konsernselskaper, felles behandlingsansvarlige, mottakere og myndigheter registreres én gang, og nevnes der de er med.
systems-empty = Ingen systemer ennå
systems-empty-words = Et system registreres én gang, med hvor opplysningene ligger og hvem som når dem; behandlingsaktivitetene nevner det så.
categories-empty = Ingen kategorier av opplysninger ennå
categories-empty-words = Kategorier oppgis i behandlingsaktivitetene. Her står de én gang hver, med alt som gjøres med dem.
categories-activities = Vis disse aktivitetene i protokollen
retention-none = Ingen behandlingsaktiviteter ennå
retention-none-words = Hvor lenge opplysninger lagres, oppgis i behandlingsaktivitetene. Her står reglene side om side, og det som ikke har noen, synes.
retention-no-rule = ingen regel
transfers-empty = Ingen overføringer ut av EØS
transfers-empty-words = Der en mottaker utenfor EØS får opplysninger eller når dem, krever kapittel V et grunnlag. Overføringer registreres sammen med databehandleren eller mottakeren de går til.
transfers-empty-go = Til databehandlerne

## Én endring i mange poster
bulk-edit = Rediger…
bulk-none = Velg ingen
bulk-title =
    { $count ->
        [one] Rediger { $count } post
       *[other] Rediger { $count } poster
    }
bulk-field = Felt
bulk-doing = Hva som gjøres
bulk-set = Sett inn dette
bulk-add = Legg til det som står der
bulk-take = Ta ut av det som står der
bulk-clear = Tøm feltet
bulk-clear-words = Feltet blir tomt i hver av dem.
bulk-value = Verdi
bulk-look = Forhåndsvis
bulk-back = Tilbake
bulk-nothing-yet = Ingenting endres før du har sett forhåndsvisningen.
bulk-preview = Det som ville bli endret
bulk-record = Post
bulk-before = Før
bulk-after = Etter
bulk-same = slik alt
bulk-refused = ikke mulig
bulk-fits =
    { $count ->
        [0] Ingenting endres
        [one] { $count } post endres
       *[other] { $count } poster endres
    }
bulk-same-count =
    { $count ->
        [one] { $count } er slik alt
       *[other] { $count } er slik alt
    }
bulk-refused-count =
    { $count ->
        [one] { $count } kan ikke endres slik og blir som den er
       *[other] { $count } kan ikke endres slik og blir som de er
    }
bulk-apply =
    { $count ->
        [0] Endre ingenting
        [one] Endre { $count } post
       *[other] Endre { $count } poster
    }
bulk-done =
    { $count ->
        [one] { $field }: { $count } post er endret
       *[other] { $field }: { $count } poster er endret
    }
