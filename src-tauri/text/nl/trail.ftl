### The trail: events, heads, erasure, undo, comparison of two days.

## Places
nav-trail = Spoor
tabs-trail = Kanten van het spoor
tabs-event = Kanten van deze gebeurtenis
tabs-basis = Kanten van deze rechtsgrond
case-sides = Kanten van dit dossier
tab-leaf = Bytes
tab-proof = Bewijs
trail-back = Terug naar het spoor
copied = Gekopieerd
requests-more = Meer voor de verzoeken

## The verdict, and what it was checked against
seal-against =
    { $count ->
        [one] met een kop van { $count } gebeurtenis
       *[other] met een kop van { $count } gebeurtenissen
    }
seal-against-none = geen kop buiten het bestand
trail-checked = verzegeld of gecontroleerd { $when }
trail-erased-values =
    { $count ->
        [one] { $count } waarde gewist
       *[other] { $count } waarden gewist
    }
trail-missing-values =
    { $count ->
        [one] { $count } waarde ontbreekt zonder wissing
       *[other] { $count } waarden ontbreken zonder wissing
    }
trail-stop = Controle stoppen
trail-check-report = Een rapport controleren…
trail-export = Exporteren voor een auditor…
trail-exported = { $name } is geschreven, met een programma dat het controleert.
trail-copy = Kopiëren: { $what }

## The list of events
trail-events = Gebeurtenissen
trail-heads = Koppen
trail-compare = Twee dagen vergelijken
trail-column-seq = Nr.
trail-column-at = Wanneer
trail-column-actor = Wie
trail-column-what = Wat
trail-column-record = Record
trail-undo = ongedaan
trail-gone = niet meer in het register
trail-filter-record = Record
trail-filter-actor = Door
trail-filter-kind = Soort
trail-filter-days = Dagen
trail-filter-erasures = Wissingen
trail-only = alleen
trail-record-find = Referentie of woorden
trail-from = Van
trail-to = Tot en met
trail-days-both = { $from } – { $to }
trail-days-from = vanaf { $from }
trail-days-to = tot { $to }

## What an event says
event-removed = Verwijderd
event-restored = Teruggezet
event-key-added = Ondertekeningssleutel ingeschreven
event-key-revoked = Ondertekeningssleutel ingetrokken
event-register = Register
trail-takes-back = Maakt ongedaan
trail-together = Samen met
trail-fields = Velden
trail-field-name = Veld
trail-field-value = Waarde
field-state-public = Openbaar
field-state-disclosed = Getoond
field-state-absent = Gewist of achtergehouden
field-state-absent-words = De waarde staat niet in dit bestand; de verbintenis ermee blijft staan.
trail-commitment = Verbintenis en salt
trail-commitment-of = Verbintenis en salt van { $name }
trail-commitment-hash = Verbintenis
trail-salt = Salt
leaf-field-after = Vingerafdruk van het record erna
leaf-field-reason = Reden
leaf-field-ref = Referentie
leaf-field-batch = Eerste gebeurtenis van dezelfde opslag
leaf-field-parent = Hoort bij
leaf-field-key = Openbare sleutel
leaf-field-self-asserted = Zelf ingeschreven
leaf-field-content = Inhoud van de bijlage
leaf-field-format = Indeling van het bestand
leaf-field-undoes = Maakt de opslag ongedaan van gebeurtenis
leaf-field-ground = Grond
leaf-field-rule = Bewaarregel
leaf-field-fields = Gewiste velden
leaf-field-events = Gebeurtenissen waarvan de waarden weg zijn

## The bytes of an event
leaf-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
leaf-copy = De bytes van het blad kopiëren
leaf-legend = Delen van het blad
leaf-place = op { $from }, { $length } lang
leaf-label = Label van de indeling
leaf-workspace = Register, een willekeurige id
leaf-seq = Nummer van de gebeurtenis
leaf-time = Tijdstip, volgens de klok van de auteur
leaf-actor = Persoon, een willekeurige id
leaf-subject = Record, een willekeurige id
leaf-kind = Soort gebeurtenis
leaf-count = Aantal velden

## The proof
proof-leads = Het blad leidt naar de wortel van de kop.
proof-leads-not = Het blad leidt niet naar de wortel van de kop.
proof-head = Kop van { $count } gebeurtenissen. Hash het blad met deze hashes, links en rechts zoals RFC 6962 zegt; de wortel komt eruit.
proof-leaf = Hash van het blad
proof-hashes =
    { $count ->
        [one] { $count } hash onderweg
       *[other] { $count } hashes onderweg
    }
proof-copy = De hashes van het bewijs kopiëren

## Heads
heads-held = Buiten het bestand bewaard
heads-held-words = Wie een kop bewaart, kan later zien of wat eronder lag, is gewijzigd.
heads-held-none = Deze computer bewaart nog geen kop van dit bestand. Dat gebeurt na de eerste controle.
heads-retained = In het bestand bewaard
heads-retained-words = Ondertekende koppen, nieuwste eerst. Aan iemand gegeven die niet over het bestand beschikt, is zo’n kop een anker.
head-where = Waar
head-label-seen = Gezien op deze computer
head-label-paper = Op papier
head-outcome = Vergelijking
head-note = Ondertekende kop
head-copy-root = De wortel van de kop van { $size } gebeurtenissen kopiëren
head-copy-note = De ondertekende kop van { $size } gebeurtenissen kopiëren
head-outcome-agrees = Stemt overeen
head-outcome-empty = Toont niets
head-outcome-rolled-back = Teruggezet
head-outcome-forked = Gesplitst
head-outcome-rewritten = Herschreven
head-outcome-empty-words = Het is de kop van een leeg logboek, en elk logboek zet die voort.
head-outcome-rolled-back-words = Het bestand heeft minder gebeurtenissen dan de kop. Een oudere kopie is teruggezet, of aan het einde zijn gebeurtenissen afgeknipt.
head-outcome-forked-words = De eerste gebeurtenissen van het bestand zijn niet die onder de kop. Er zijn twee geschiedenissen van één register.
head-outcome-rewritten-words = Het bestand heeft evenveel gebeurtenissen als de kop, en het zijn andere.
paper-title = Met een gedrukte kop vergelijken
paper-words = Typ het aantal gebeurtenissen en de wortel zoals ze onder aan een rapport staan.
paper-size = Gebeurtenissen
paper-root = Wortel, dertien groepen van vier
paper-letters = { $count } van { $all } tekens
paper-compare = Vergelijken
paper-held = Het bestand zet deze kop voort. Deze computer bewaart die vanaf nu; het bestand heeft vandaag { $size } gebeurtenissen.

## A report is checked
report-check-title = Het gecontroleerde rapport
report-check-file = Bestand
report-check-verified = Het rapport is zoals het is gemaakt
report-check-unanchored = Het rapport klopt op zichzelf
report-check-incomplete = Niet te tonen is dat het rapport is zoals het is gemaakt
report-check-diverged = Het rapport en dit bestand spreken elkaar tegen
report-check-invalid = Het rapport is niet zoals het is gemaakt
report-check-unreadable = Over dit rapport kan niets worden gezegd
report-check-checking = Het rapport wordt gecontroleerd

## Two days compared
compare-from = Van
compare-to = Tot
compare-note = Het register zoals het was aan het einde van de eerste dag en aan het einde van de laatste, volgens de klokken van de auteurs.
compare-none = Er is geen verschil
compare-none-words = Tussen het einde van deze twee dagen is geen record aangemaakt, gewijzigd of verwijderd.
compare-created =
    { $count ->
        [one] { $count } record aangemaakt
       *[other] { $count } records aangemaakt
    }
compare-changed =
    { $count ->
        [one] { $count } record gewijzigd
       *[other] { $count } records gewijzigd
    }
compare-removed =
    { $count ->
        [one] { $count } record verwijderd
       *[other] { $count } records verwijderd
    }
compare-erased =
    { $count ->
        [one] { $count } veld gewist
       *[other] { $count } velden gewist
    }
compare-more =
    { $count ->
        [one] Nog { $count } tonen
       *[other] Nog { $count } tonen
    }
compare-open = { $ref } openen

## The history of a record
history-of = Geschiedenis van { $ref }
history-takes-back = Maakt nr. { $seq } ongedaan
history-taken-back = Ongedaan gemaakt door nr. { $seq }
history-then = Zoals het toen was
history-then-at = Zoals het toen was, { $when }
then-title = { $ref } zoals het was
then-after = Na gebeurtenis { $seq }, { $when }
then-all = Alle velden
then-erased = Sindsdien gewist

## A record: its menu, taking it out
record-more = Meer voor { $ref }
record-history = Geschiedenis…
record-trail = In het spoor tonen
record-remove = Verwijderen…
record-erase = Wissen…
record-erased = Gewist
record-erased-what = De inhoud van dit record is gewist.
record-erased-words = Codes en tijdstippen blijven in het spoor, met de gebeurtenis die zegt wie het heeft gewist en waarom.
remove-title = { $ref } verwijderen?
remove-words = Het staat dan niet meer in het register en de referentie wordt niet opnieuw gegeven. Wat het was, blijft in het spoor en kan worden teruggezet; moet de inhoud weg, wis die dan.
remove-do = Verwijderen
remove-done = { $ref } is verwijderd

## Undo
undo-button = Ongedaan maken (Ctrl Z)
redo-button = Opnieuw uitvoeren (Ctrl Shift Z)
undo-done = Ongedaan gemaakt: { $what }
redo-done = Opnieuw uitgevoerd: { $what }
undo-nothing = Er is niets om ongedaan te maken.
redo-nothing = Er is niets om opnieuw uit te voeren.
undo-more =
    { $count ->
        [one] nog { $count }
       *[other] nog { $count }
    }

## Erasure
erase-title = { $ref } wissen
erase-rule = Bewaarregel
erase-steps = Stappen van de wissing
erase-step-scope = Wat
erase-step-plan = Wat dat inhoudt
erase-step-ground = Grond
erase-step-confirm = Bevestigen
erase-do = Definitief wissen
erase-busy = Bezig met wissen…
erase-what = Wat moet worden gewist
erase-whole = Alles
erase-whole-words = Elke waarde die het heeft en ooit had.
erase-whole-more =
    { $count ->
        [one] Elke waarde die het heeft en ooit had, met { $count } vermelding of bijlage die erbij hoort.
       *[other] Elke waarde die het heeft en ooit had, met { $count } vermeldingen en bijlagen die erbij horen.
    }
erase-fields = Enkele velden
erase-fields-words = Zoals ze zijn, en zoals ze ooit waren.
erase-reasons = Redenen bij wijzigingen
erase-goes = Wat wordt gewist
erase-went = Wat is gewist
erase-stays = Wat blijft, en waarom
erase-stays-commitments = Verbintenissen: zonder hun salts, die ook worden gewist, kan niemand er een vermoeden aan toetsen. Ze houden het spoor gaaf.
erase-stays-frame = Tijdstip, soort en nummer van elke gebeurtenis, referenties en willekeurige id’s: ze tonen dat er iets was, niet wat.
erase-stays-codes = Codes die in het spoor zelf staan: { $fields }.
erase-stays-links = Verwijzingen vanuit andere records:
erase-held = Kan nu niet worden gewist
erase-nothing = Er is niets om te wissen
erase-nothing-words = Van wat is gekozen, is geen waarde over.
erase-values =
    { $count ->
        [one] { $count } waarde
       *[other] { $count } waarden
    }
erase-events =
    { $count ->
        [one] { $count } gebeurtenis
       *[other] { $count } gebeurtenissen
    }
erase-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
erase-copies = Verstrekte kopieën
erase-copies-words = Ze kunnen dezelfde gegevens bevatten. Wie er een heeft, wordt in kennis gesteld van de wissing, tenzij dit onmogelijk blijkt of onevenredig veel inspanning vergt (artikel 19).
erase-copy-nobody = Geen ontvanger genoemd
erase-ground = Grond
erase-ground-needed = Kies de grond.
erase-reason-stays = De reden blijft definitief in het spoor staan.
erase-reason-stays-do = Schrijf er geen naam of andere persoonsgegevens in.
erase-final = Dit kan niet ongedaan worden gemaakt.
erase-final-words = Waarden en salts worden gewist en het bestand wordt zonder die opnieuw geschreven. Back-ups en gesynchroniseerde kopieën elders worden hiermee niet bereikt.
erase-type = Typ { $word } om te bevestigen
erase-done = Gewist
erase-done-found = Gewist, maar er staan nog waarden in het bestand. Vertrouw niet op deze wissing en meld dit.
erase-sought = In het bestand gezocht naar { $sought } waarden en salts; { $found } gevonden.
erase-not-rewritten = De waarden zijn weg uit de records en het spoor. Een ander programma houdt het bestand nu vast, dus het wordt opnieuw geschreven en doorzocht als het de volgende keer wordt geopend.
erase-said-by =
    { $count ->
        [one] Het spoor zegt dit in gebeurtenis
       *[other] Het spoor zegt dit in gebeurtenissen
    }
erase-elsewhere = Sommige woorden staan ook in andere records, omdat iemand ze daar heeft geschreven.
erase-notify = In kennis te stellen (artikel 19)
erased-fields = Velden
erased-events = Uit gebeurtenissen

## Copies given out
export-recorded = vastgelegd als { $ref }
export-unrecorded = niet als verstrekt vastgelegd, omdat hier niemand kan schrijven
export-kind-report = Rapport
export-kind-review-bundle = Bundel voor een beoordelaar
export-kind-audit-export = Spoor voor een auditor
export-kind-workspace-copy = Kopie van het bestand
export-kind-attachment = Bijlage
field-what = Wat is verstrekt
field-report = Rapport
field-format = Indeling
field-audience = Op maat van
field-parameters = Keuzes
field-subjects = Records waarover het gaat
field-head-size = Gebeurtenissen onder de kop
field-head-root = Wortel van de kop
field-expires = Te bewaren tot

## Where somebody else merged what was written here
merged-heads = Waar ze zijn samengevoegd
merged-head = De kop van { $size } gebeurtenissen die u aanhoudt, is die van een tak die bij gebeurtenis { $seq } ({ $list }) in dit bestand is samengevoegd: { $present } van de { $events } gebeurtenissen kwamen mee.
merged-meaning = Dit is dus wat u schreef, samengevoegd door iemand anders. Dat betekent niet dat er niets is veranderd: wat u aanhield, gaat in dit bestand niet verder, het kwam erin naast wat anderen schreven.
merged-accept = Voortaan de kop ervan aanhouden…
merged-accept-title = De kop van het samengevoegde bestand aanhouden?
merged-accept-words = Van dan af vergelijkt deze computer het bestand met de kop van het samengevoegde bestand, en niet meer met die van u. Doe het als u zich herinnert dat uw kopie is samengevoegd, of iemand die u vertrouwt dat zegt. Zo niet, laat het dan, en vraag wie het heeft samengevoegd.
merged-accept-kept = In het bestand verandert niets. De koppen die u opgeeft, de kop die geldt, de dag en uw reden blijven als bewijs op deze computer.
merged-accept-do = Kop aanhouden
merged-reason-note = Wie het heeft samengevoegd, en hoe u dat weet. Het blijft bij het bewijs.
merged-accepted = De kop van het samengevoegde bestand wordt voortaan aangehouden.
