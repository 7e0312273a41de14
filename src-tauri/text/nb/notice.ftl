## Notices: what is published, and what it states.
kind-notice = Personvernerklæring
kind-notice-plural = Personvernerklæringer

## Fields of a notice
field-controller = Behandlingsansvarlig
field-controller-name = Behandlingsansvarlig, slik teksten nevner den
field-version-date = Tekstens dato
field-source-name = Fil
field-text-sha256 = SHA-256 av teksten
field-group-key = Felles navn for alle versjoner
field-translation-of = Oversettelse av
field-earlier-version = Tidligere versjon
field-withdrawn-on = Tatt ned
field-sections = Avsnitt
field-statements = Utsagn
field-marks = Steder å se på
field-section = Avsnitt
field-number = Nummer
field-label = Merke i listen
field-activity-label = Aktivitet, slik teksten nevner den
field-attribute = Handler om
field-value = Sier
field-hedge = Forbehold
field-span = Sted i teksten
field-quote = Ord
field-confidence = Hvor sikker leseren er (prosent)
field-consequence = Hva som følger hvis ikke
field-by-hand = Skrevet eller endret av en person
field-mark = Hva det er
field-detail = Detalj

## What a statement speaks of
notice-attribute-controller = Behandlingsansvarlig
notice-attribute-contact = Kontaktpunkt
notice-attribute-role = Rolle
notice-attribute-purpose = Formål
notice-attribute-data-category = Kategori av personopplysninger
notice-attribute-subject-category = Kategori av registrerte
notice-attribute-source = Hvor personopplysningene stammer fra
notice-attribute-basis = Rettslig grunnlag
notice-attribute-interest = Berettiget interesse
notice-attribute-retention = Lagringsperiode
notice-attribute-right = Rettighet
notice-attribute-channel = Kanal
notice-attribute-recipient = Mottaker
notice-attribute-transfer = Overføring
notice-attribute-adm = Automatiserte individuelle avgjørelser
notice-attribute-voluntariness = Om opplysninger må gis
notice-attribute-authority-rule = Anmodninger fra myndigheter
notice-attribute-authority = Tilsynsmyndighet
notice-attribute-security = Sikkerhet ved behandlingen
notice-attribute-version = Tekstens dato

## Where a statement stands
statement-status-proposed = Foreslått, ikke bekreftet
statement-status-confirmed = Bekreftet
statement-status-rejected = Forkastet

## What was not read, and what is broken
notice-mark-unread = Setning ikke lest
notice-mark-unread-section = Avsnitt ikke lest
notice-mark-part-unread = Ord som ikke er lest
notice-mark-basis-unnamed = Begrunnelse gitt, rettslig grunnlag ikke nevnt
notice-mark-broken-label-ref = Viser til merker som listen ikke har
notice-mark-channel-empty = Kanal varslet, men ikke oppgitt
notice-mark-term = Begrep som ikke er offisielt
notice-mark-passed-over = Forbigått: ser ikke ut til å si noe
notice-mark-version-missing = Ingen dato funnet
notice-mark-transfer-open = Overføring som ingen aktivitet har ennå

## Ways to exercise a right
notice-channel-email = E-post
notice-channel-phone = Telefon
notice-channel-post = Brev
notice-channel-form = Skjema
notice-channel-message = I selve meldingen
notice-channel-account = Innstillinger for kontoen
notice-channel-cookie-settings = Innstillinger for informasjonskapsler
notice-channel-other = Noe annet

## Errors
error-notice-too-large = Filen er større enn { $limit } MB.
error-notice-too-large-do = Lagre bare erklæringen, som tekst eller HTML, og prøv igjen.
error-notice-too-much = Det er mer i filen enn det som leses ({ $what }: høyst { $limit }).
error-notice-too-much-do = Lagre bare erklæringen, som tekst eller HTML, og prøv igjen.
error-notice-no-text = Det er ingen tekst i filen.
error-notice-no-text-do = Hvis det er et skannet dokument, kopier teksten fra nettsiden og lagre den som tekst.
error-notice-password = Filen er beskyttet med passord.
error-notice-password-do = Lagre den uten passord og prøv igjen.
error-notice-form = Filen er verken tekst, HTML, DOCX eller PDF.
error-notice-form-do = Lagre erklæringen i en av disse formene og prøv igjen.
error-notice-broken = Filen er skadet og kan ikke leses.
error-notice-broken-do = Åpne den i programmet som laget den, lagre den på nytt og prøv igjen.
error-no-such-statement = Erklæringen har ikke noe utsagn { $key }.
error-no-such-statement-do = Les erklæringen på nytt: noen kan ha endret den.
error-no-such-mark = Erklæringen har ikke lenger noe å se på ved tegnene { $place }.
error-no-such-mark-do = Les erklæringen på nytt: noen kan ha lagt det til side.
error-nothing-to-draft = Ingen utsagn i erklæringen kan gi et utkast.
error-nothing-to-draft-do = Bekreft først utsagn om minst én aktivitet, eller be om et utkast fra alle.

## On the command line
cli-notice-read = Leste { $title } som { $language } ({ $sure } %), dato { $date }: { $statements } utsagn foreslått, { $marks } steder å se på, { $passed } steder forbigått. Ingen teller før de er bekreftet.
