### The trail: events, heads, erasure, undo, comparison of two days.

## Places
nav-trail = Spor
tabs-trail = Sider ved sporet
tabs-event = Sider ved denne hendelsen
tabs-basis = Sider ved det rettslige grunnlaget
case-sides = Sider ved denne saken
tab-leaf = Byte
tab-proof = Bevis
trail-back = Tilbake til sporet
copied = Kopiert
requests-more = Mer for anmodningene

## The verdict, and what it was checked against
seal-against =
    { $count ->
        [one] mot et hode på { $count } hendelse
       *[other] mot et hode på { $count } hendelser
    }
seal-against-none = ikke noe hode utenfor filen
trail-checked = forseglet eller kontrollert { $when }
trail-erased-values =
    { $count ->
        [one] { $count } verdi slettet
       *[other] { $count } verdier slettet
    }
trail-missing-values =
    { $count ->
        [one] { $count } verdi mangler uten en sletting
       *[other] { $count } verdier mangler uten en sletting
    }
trail-stop = Stopp kontrollen
trail-check-report = Kontroller en rapport…
trail-export = Eksporter for en revisor…
trail-exported = { $name } er skrevet, med et program som kontrollerer den.
trail-copy = Kopier: { $what }

## The list of events
trail-events = Hendelser
trail-heads = Hoder
trail-compare = Sammenlign to dager
trail-column-seq = Nr.
trail-column-at = Når
trail-column-actor = Hvem
trail-column-what = Hva
trail-column-record = Post
trail-undo = angret
trail-gone = ikke lenger i protokollen
trail-filter-record = Post
trail-filter-actor = Av
trail-filter-kind = Type
trail-filter-days = Dager
trail-filter-erasures = Slettinger
trail-only = bare
trail-record-find = Referanse eller ord
trail-from = Fra og med
trail-to = Til og med
trail-days-both = { $from } – { $to }
trail-days-from = fra { $from }
trail-days-to = til { $to }

## What an event says
event-removed = Tatt ut
event-restored = Lagt tilbake
event-key-added = Signeringsnøkkel registrert
event-key-revoked = Signeringsnøkkel trukket tilbake
event-register = Protokoll
trail-takes-back = Angrer
trail-together = Sammen med
trail-fields = Felt
trail-field-name = Felt
trail-field-value = Verdi
field-state-public = Åpen
field-state-disclosed = Vist
field-state-absent = Slettet eller holdt tilbake
field-state-absent-words = Verdien er ikke i denne filen; forpliktelsen til den står igjen.
trail-commitment = Forpliktelse og salt
trail-commitment-of = Forpliktelse og salt for { $name }
trail-commitment-hash = Forpliktelse
trail-salt = Salt
leaf-field-after = Fingeravtrykk av posten etterpå
leaf-field-reason = Begrunnelse
leaf-field-ref = Referanse
leaf-field-batch = Første hendelse i samme lagring
leaf-field-parent = Hører til
leaf-field-key = Offentlig nøkkel
leaf-field-self-asserted = Registrert på egen hånd
leaf-field-content = Vedleggets innhold
leaf-field-format = Filens format
leaf-field-undoes = Angrer lagringen fra hendelse
leaf-field-ground = Grunnlag
leaf-field-rule = Lagringsregel
leaf-field-fields = Felt som er slettet
leaf-field-events = Hendelser som mistet verdiene

## The bytes of an event
leaf-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
leaf-copy = Kopier bladets byte
leaf-legend = Bladets deler
leaf-place = fra { $from }, { $length } lang
leaf-label = Formatets merke
leaf-workspace = Protokoll, en tilfeldig id
leaf-seq = Hendelsens nummer
leaf-time = Tidspunkt, etter forfatterens klokke
leaf-actor = Person, en tilfeldig id
leaf-subject = Post, en tilfeldig id
leaf-kind = Type hendelse
leaf-count = Antall felt

## The proof
proof-leads = Bladet fører til hodets rot.
proof-leads-not = Bladet fører ikke til hodets rot.
proof-head = Hode på { $count } hendelser. Hash bladet med disse hashene, venstre og høyre som RFC 6962 sier, og roten kommer ut.
proof-leaf = Hash av bladet
proof-hashes =
    { $count ->
        [one] { $count } hash på veien
       *[other] { $count } hasher på veien
    }
proof-copy = Kopier bevisets hasher

## Heads
heads-held = Oppbevart utenfor filen
heads-held-words = Den som har et hode, kan siden se om det som lå under det, er endret.
heads-held-none = Denne datamaskinen har ikke noe hode for filen ennå. Det får den etter første kontroll.
heads-retained = Bevart i filen
heads-retained-words = Signerte hoder, nyeste først. Gitt til noen som ikke rår over filen, er et slikt hode et anker.
head-where = Hvor
head-label-seen = Sett på denne datamaskinen
head-label-paper = På papir
head-outcome = Sammenligning
head-note = Signert hode
head-copy-root = Kopier roten i hodet på { $size } hendelser
head-copy-note = Kopier det signerte hodet på { $size } hendelser
head-outcome-agrees = Stemmer
head-outcome-empty = Viser ingenting
head-outcome-rolled-back = Satt tilbake
head-outcome-forked = Delt
head-outcome-rewritten = Skrevet på nytt
head-outcome-empty-words = Det er hodet til en tom logg, og enhver logg fortsetter det.
head-outcome-rolled-back-words = Filen har færre hendelser enn hodet. En eldre kopi er lagt tilbake, eller hendelser er kuttet fra slutten.
head-outcome-forked-words = De første hendelsene i filen er ikke de som ligger under hodet. Det finnes to historier om én protokoll.
head-outcome-rewritten-words = Filen har like mange hendelser som hodet, men de er andre.
paper-title = Sammenlign med et trykt hode
paper-words = Skriv antallet hendelser og roten slik de står nederst på en rapport.
paper-size = Hendelser
paper-root = Rot, tretten grupper på fire
paper-letters = { $count } av { $all } tegn
paper-compare = Sammenlign
paper-held = Filen fortsetter dette hodet. Denne datamaskinen oppbevarer det fra nå av; filen har { $size } hendelser i dag.

## A report is checked
report-check-title = Rapporten som ble kontrollert
report-check-file = Fil
report-check-verified = Rapporten er slik den ble laget
report-check-unanchored = Rapporten er i orden i seg selv
report-check-incomplete = Det kan ikke vises at rapporten er slik den ble laget
report-check-diverged = Rapporten og denne filen motsier hverandre
report-check-invalid = Rapporten er ikke slik den ble laget
report-check-unreadable = Ingenting kan sies om denne rapporten
report-check-checking = Rapporten kontrolleres

## Two days compared
compare-from = Fra
compare-to = Til
compare-note = Protokollen slik den var ved slutten av den første dagen og ved slutten av den siste, etter forfatternes klokker.
compare-none = Ingenting er forskjellig
compare-none-words = Mellom slutten av disse to dagene er ingen post opprettet, endret eller tatt ut.
compare-created =
    { $count ->
        [one] { $count } post opprettet
       *[other] { $count } poster opprettet
    }
compare-changed =
    { $count ->
        [one] { $count } post endret
       *[other] { $count } poster endret
    }
compare-removed =
    { $count ->
        [one] { $count } post tatt ut
       *[other] { $count } poster tatt ut
    }
compare-erased =
    { $count ->
        [one] { $count } felt slettet
       *[other] { $count } felt slettet
    }
compare-more =
    { $count ->
        [one] Vis { $count } til
       *[other] Vis { $count } til
    }
compare-open = Åpne { $ref }

## The history of a record
history-of = Historikken til { $ref }
history-takes-back = Angrer nr. { $seq }
history-taken-back = Angret med nr. { $seq }
history-then = Slik den var da
history-then-at = Slik den var da, { $when }
then-title = { $ref } slik den var
then-after = Etter hendelse { $seq }, { $when }
then-all = Alle felt
then-erased = Slettet siden

## A record: its menu, taking it out
record-more = Mer for { $ref }
record-history = Historikk…
record-trail = Vis i sporet
record-remove = Ta ut…
record-erase = Slett…
record-erased = Slettet
record-erased-what = Innholdet i denne posten er slettet.
record-erased-words = Koder og tidspunkter står i sporet, med hendelsen som sier hvem som slettet det og hvorfor.
remove-title = Ta ut { $ref }?
remove-words = Den står ikke lenger i protokollen, og referansen gis ikke på nytt. Det den var, står i sporet og kan legges tilbake; skal innholdet bort, må det slettes.
remove-do = Ta ut
remove-done = { $ref } er tatt ut

## Undo
undo-button = Angre (Ctrl Z)
redo-button = Gjør om (Ctrl Skift Z)
undo-done = Angret: { $what }
redo-done = Gjort om: { $what }
undo-nothing = Det er ingenting å angre.
redo-nothing = Det er ingenting å gjøre om.
undo-more =
    { $count ->
        [one] { $count } til
       *[other] { $count } til
    }

## Erasure
erase-title = Slett { $ref }
erase-rule = Lagringsregel
erase-steps = Trinn i slettingen
erase-step-scope = Hva
erase-step-plan = Hva det innebærer
erase-step-ground = Grunnlag
erase-step-confirm = Bekreft
erase-do = Slett for godt
erase-busy = Sletter…
erase-what = Hva som skal slettes
erase-whole = Alt
erase-whole-words = Alle verdier den har og har hatt.
erase-whole-more =
    { $count ->
        [one] Alle verdier den har og har hatt, med { $count } innføring eller vedlegg som hører til.
       *[other] Alle verdier den har og har hatt, med { $count } innføringer og vedlegg som hører til.
    }
erase-fields = Noen felt
erase-fields-words = Slik de er, og slik de har vært.
erase-reasons = Begrunnelser for endringer
erase-goes = Hva som slettes
erase-went = Hva som ble slettet
erase-stays = Hva som blir stående, og hvorfor
erase-stays-commitments = Forpliktelser: uten saltene, som også slettes, kan ingen prøve en gjetning mot dem. De holder sporet helt.
erase-stays-frame = Tidspunkt, type og nummer for hver hendelse, referanser og tilfeldige id-er: de viser at noe fantes, ikke hva.
erase-stays-codes = Koder som står i selve sporet: { $fields }.
erase-stays-links = Henvisninger fra andre poster:
erase-held = Kan ikke slettes nå
erase-nothing = Det er ingenting å slette
erase-nothing-words = Det er ingen verdi igjen av det som er valgt.
erase-values =
    { $count ->
        [one] { $count } verdi
       *[other] { $count } verdier
    }
erase-events =
    { $count ->
        [one] { $count } hendelse
       *[other] { $count } hendelser
    }
erase-records =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
erase-copies = Utleverte kopier
erase-copies-words = De kan inneholde de samme opplysningene. Den som har en, skal underrettes om slettingen, med mindre det er umulig eller uforholdsmessig krevende (artikkel 19).
erase-copy-nobody = Ingen mottaker oppgitt
erase-ground = Grunnlag
erase-ground-needed = Velg grunnlaget.
erase-reason-stays = Begrunnelsen blir stående i sporet for godt.
erase-reason-stays-do = Skriv ikke navn eller andre personopplysninger i den.
erase-final = Dette kan ikke angres.
erase-final-words = Verdier og salter slettes, og filen skrives på nytt uten dem. Sikkerhetskopier og synkroniserte kopier andre steder nås ikke av dette.
erase-type = Skriv { $word } for å bekrefte
erase-done = Slettet
erase-done-found = Slettet, men verdier står fortsatt i filen. Stol ikke på denne slettingen, og meld fra.
erase-sought = Lette etter { $sought } verdier og salter i filen; fant { $found }.
erase-not-rewritten = Verdiene er borte fra postene og sporet. Et annet program holder filen akkurat nå, så den skrives på nytt og gjennomsøkes når den åpnes neste gang.
erase-said-by =
    { $count ->
        [one] Sporet sier det i hendelse
       *[other] Sporet sier det i hendelsene
    }
erase-elsewhere = Noen av ordene står også i andre poster, fordi noen skrev dem der.
erase-notify = Skal underrettes (artikkel 19)
erased-fields = Felt
erased-events = Fra hendelser

## Copies given out
export-recorded = registrert som { $ref }
export-unrecorded = ikke registrert som utlevert, fordi ingen her kan skrive
export-kind-report = Rapport
export-kind-review-bundle = Pakke for en gjennomgang
export-kind-audit-export = Spor for en revisor
export-kind-workspace-copy = Kopi av filen
export-kind-attachment = Vedlegg
field-what = Hva som ble utlevert
field-report = Rapport
field-format = Format
field-audience = Tilpasset for
field-parameters = Valg
field-subjects = Poster den gjelder
field-head-size = Hendelser under hodet
field-head-root = Hodets rot
field-expires = Kan beholdes til

## Where somebody else merged what was written here
merged-heads = Hvor de ble flettet inn
merged-head = Hodet på { $size } hendelser som du har, tilhører en gren som ble flettet inn i denne filen ved hendelse { $seq } ({ $list }): { $present } av de { $events } hendelsene kom med.
merged-meaning = Dette er altså det du skrev, flettet inn av noen andre. Det betyr ikke at ingenting er endret: Det du hadde, går ikke videre i denne filen, det kom inn ved siden av det andre skrev.
merged-accept = Hold hodet dens fra nå av…
merged-accept-title = Holde hodet til den flettede filen?
merged-accept-words = Fra da av sammenligner denne datamaskinen filen med hodet til den flettede filen, og ikke lenger med ditt. Gjør det hvis du husker at kopien din ble flettet inn, eller noen du stoler på, sier det. Hvis ikke, la det være, og spør hvem som flettet.
merged-accept-kept = Ingenting i filen endres. Hodene du gir opp, det som gjelder, dagen og begrunnelsen din tas vare på som bevis på denne datamaskinen.
merged-accept-do = Hold hodet dens
merged-reason-note = Hvem som flettet, og hvordan du vet det. Det tas vare på sammen med bevisene.
merged-accepted = Hodet til den flettede filen holdes fra nå av.
