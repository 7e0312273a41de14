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
law-least = minst { $period }
law-most = høyst { $period }

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

## Hvor den er brukt, dubletter, sammenslåing
remove-used = Vises fortsatt til fra
record-merge = Slå sammen med…
duplicates-open =
    { $count ->
        [one] { $count } mulig dublett…
       *[other] { $count } mulige dubletter…
    }
duplicates-title = Mulige dubletter
duplicates-words = Disse ser ut som én organisasjon registrert to ganger. Ingenting slås sammen før du har sammenlignet de to.
duplicates-none = Ingen dubletter funnet
duplicates-none-words = Ingen to organisasjoner har samme nummer, navn eller adresse, og ingen to navn er nesten like.
duplicates-used =
    { $count ->
        [0] ikke brukt
        [one] brukt av { $count } post
       *[other] brukt av { $count } poster
    }
duplicates-look = Sammenlign…
duplicates-compare = Sammenlign { $one } og { $other }
duplicate-same-number = samme registreringsnummer
duplicate-same-name = samme navn
duplicate-same-address = samme adresse
duplicate-similar-name = nesten samme navn
merge-title = Slå sammen to organisasjoner
merge-words = Den som blir, overtar det den mangler, og alle lenker. Den andre tas ut; begges fortid blir i sporet.
merge-with = Slå sammen { $ref } med
merge-stays = Hvilken som blir
merge-keep = blir
merge-other = går
merge-fields = Felter der de to er forskjellige
merge-same = De er ikke forskjellige i noe felt.
merge-taken = Hentes
merge-taken-keep = fra den som blir
merge-taken-other = fra den som går
merge-taken-both = fra begge
merge-moves = Vil vise til den som blir
merge-no-moves = Ingenting viser til den som går.
merge-do = Slå sammen
merge-done = De to organisasjonene er slått sammen

## Matrisen over overføringer
matrix = Matrise
matrix-list = Liste
matrix-on = Per
matrix-today = I dag
matrix-ends = Dager som endrer den
matrix-end = { $country }: ingen beslutning fra { $date }
matrix-caption = Overføringer etter mottaker og land { $date }
matrix-until = til { $date }
matrix-organisations = Internasjonale organisasjoner
matrix-no-mechanism = ingenting
matrix-touched = Beslutninger som er begrenset eller over, og det som hviler på dem
matrix-touches-none = Ingen behandlingsaktivitet hviler på den.
matrix-legend = Hva tegnene betyr
matrix-verdict-sound = hviler på noe som holder
matrix-verdict-check = holder på vilkår som må kontrolleres
matrix-verdict-unsound = hviler ikke på noe som holder
standing-letter-eea = E
standing-letter-adequate = T
standing-letter-limited = B
standing-letter-lapsed = X
standing-letter-third = 3
mechanism-short-adequacy = Art. 45
mechanism-short-scc-c = SCC
mechanism-short-scc-sa = SCC, tilsyn
mechanism-short-bcr = BCR
mechanism-short-coc = Atferdsnormer
mechanism-short-cert = Sertifisering
mechanism-short-adhoc = Egne vilkår
mechanism-short-admin-arr = Ordning
mechanism-short-public-instrument = Offentlig instrument
mechanism-short-art49-1a = Art. 49 nr. 1 a
mechanism-short-art49-1b = Art. 49 nr. 1 b
mechanism-short-art49-1c = Art. 49 nr. 1 c
mechanism-short-art49-1d = Art. 49 nr. 1 d
mechanism-short-art49-1e = Art. 49 nr. 1 e
mechanism-short-art49-1f = Art. 49 nr. 1 f
mechanism-short-art49-1g = Art. 49 nr. 1 g
mechanism-short-art49-compelling = Art. 49 nr. 1 annet ledd

## Godkjente versjoner
nav-versions = Versjoner
versions-list = Godkjente
versions-compare = Sammenlign
versions-empty = Ingenting er godkjent ennå
versions-empty-words = En godkjent versjon bevarer en post, eller hele protokollen, slik den er under et navn: hvem som godkjente den, når og hvorfor. Den kan sammenlignes, gis ut og åpnes igjen.
versions-verdicts = Vurderinger av helheten fra gjennomgåere
versions-verdicts-words = De kommer utenfra, hver med en signatur over hodet som ble sett. De godkjenner ingenting.
version-what = Omfatter
version-whole = hele protokollen
version-records =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
version-stands = står
version-reopened = åpnet igjen { $date }
version-head = Sporets hode
version-head-note = Protokollen per denne hendelsen er det som ble godkjent.
version-compare-now = Sammenlign med nå
version-export = Eksporter slik den var…
version-exported = { $ref } er eksportert som { $name }.
record-approve = Godkjenn…
record-compare = Sammenlign…
approve-register-open = Godkjenn protokollen…
approve-register = Godkjenn hele protokollen
approve-records =
    { $count ->
        [one] Godkjenn denne posten
       *[other] Godkjenn { $count } poster
    }
approve-words = Den bevares slik den er nå, under et navn.
approve-register-words = Hver post i protokollen bevares slik den er nå, under et navn. Nye poster kan fortsatt lages; anmodninger går videre som før.
approve-until-reopened = Det som er godkjent, verken endres eller tas ut før versjonen åpnes igjen.
approve-name-note = For eksempel kvartalet, eller møtet som godkjente den.
approve-why = Hvorfor
approve-do = Godkjenn
approve-done = { $ref } { $name } er godkjent
reopen = Åpne igjen…
reopen-title = Åpne { $ref } igjen?
reopen-words = Det versjonen omfatter, kan endres igjen. Selve versjonen blir som den ble godkjent, til sammenligning og til å gis ut.
reopen-do = Åpne igjen
reopen-done = { $ref } er åpnet igjen
frozen-what = Del av den godkjente versjonen { $ref } { $name }
frozen-words = Den endres ikke før den versjonen åpnes igjen.
frozen-show = Vis versjonen
touched-what = En overføring hviler på en beslutning som er begrenset eller over
side-now = Slik den er nå
side-day = Ved slutten av en dag
side-end-of = Dag
sides-turn = Bytt om
sides-same = Begge sider er like. Velg en annen tilstand på en av dem.
sides-only = Bare

## Import i tre trinn
nav-import = Import
importing-begin = Importer et regneark…
register-export = Eksporter protokollen…
register-exported = { $name } er skrevet; en tom fil tar det inn igjen.
importing-steps = Trinn i importen
importing-step-source = Kilde
importing-step-columns = Kolonner
importing-step-run = Prøvekjøring
importing-what = Hva som er i filen
importing-register-words = Én behandlingsaktivitet per rad eller ark, med formål, grunnlag, opplysninger, mottakere og lagring.
importing-processors-words = Én databehandler per rad, med avtale og underdatabehandlere.
importing-requests-words = Én anmodning per rad; også avsluttede fra en eldre logg.
importing-language = Filens språk
importing-language-note = For tekster og datoer i den.
importing-open = Velg en fil…
importing-other = Velg en annen fil…
importing-forms = CSV, XLSX eller ODS, eller eksporten av et register. Selve filen endres ikke.
importing-file = Fil
importing-sheets = Ark
importing-sheet = Regneark
importing-layout = Hvordan den er satt opp
importing-header-row = Overskriftsrad
importing-header-note = Står det ingenting, gjenkjennes overskriftsraden og oppsettet.
importing-profile = En myndighets oppsett
importing-profile-found = som gjenkjent
importing-read-as = Lest som
importing-between = Mellom cellene
importing-tab = en tabulator
importing-sheet-hidden = { $name } (skjult)
importing-found-row = Gjenkjent: rad { $row }.
importing-found-profile = Gjenkjent: { $profile }.
importing-holds = Inneholder
importing-is-export = Dette er eksporten av et register
importing-is-export-do = Den går inn i en tom fil, som helhet: hver post beholder sin id og sin referanse.
importing-to-columns = Videre til kolonnene
importing-recognised = Gjenkjent som: { $profile }.
importing-first-names = Ingen kolonne ble gjenkjent som navnet
importing-first-names-do = Den første kolonnen brukes til det. Se etter hvor hver av de andre skal.
importing-unnamed = Ingen kolonne gir postene navn
importing-unnamed-do = Velg kolonnen som har navnet, eller referansen.
importing-missing = Oppsettet krever disse, og ingen kolonne gir dem
importing-leaves-out =
    { $count ->
        [one] { $count } kolonne er utelatt
       *[other] { $count } kolonner er utelatt
    }
importing-columns = Kolonnene i filen, og hvor de skal
importing-column = Kolonne
importing-goes = Går til
importing-apart = Deles opp
importing-into = { $header }: går til
importing-split = { $header }: deles opp
importing-left-out = utelatt
importing-twice = Dette feltet tar én verdi, og en annen kolonne går til det alt.
importing-to-run = Prøvekjør
importing-dry-run = Hva hver rad ville gjort
importing-counts = Rader etter hva de ville gjort
importing-all = rader
importing-rows = Rader
importing-verdict = Ville
importing-fields = Felter
importing-said = Hva det er å si
importing-links = Lenkede poster
importing-link-made = lages
importing-unnamed-row = uten navn
importing-look =
    { $count ->
        [one] { $count } rad å se på
       *[other] { $count } rader å se på
    }
importing-made =
    { $count ->
        [one] { $count } annen post ville blitt laget
       *[other] { $count } andre poster ville blitt laget
    }
importing-nothing-yet = Ingenting er skrevet ennå.
importing-errors = Rader med feil hindrer hele importen
importing-errors-do = Rett dem i filen og velg den på nytt, eller endre hvor kolonnene deres går.
importing-none = Ingen rad ville gjort dette
importing-none-words = Velg en annen gruppe rader over.
importing-reason = Grunn til importen
importing-apply =
    { $count ->
        [0] Ingenting å importere
        [one] Importer { $count } post
       *[other] Importer { $count } poster
    }
importing-done = Importert: { $created } nye, { $changed } endret
importing-read-only = Ingenting kan importeres her
importing-read-only-words = Dette vinduet kan bare lese, eller ingen som kan signere, er ved tastaturet.
