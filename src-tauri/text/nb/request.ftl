## Anmodninger på skjermen: listen, saken, dialogene og rapportene.

## Listen
requests-title = Anmodninger
requests-log = Registrer en anmodning
requests-column-ref = Ref.
requests-column-title = Anmodning
requests-column-kind = Hva slags
requests-column-received = Mottatt
requests-column-due = Frist
requests-open = Åpen
requests-open-yes = ja
requests-open-no = nei
requests-empty = Ingen anmodning er registrert ennå
requests-empty-words = Når en registrert, en tredjepart eller en offentlig myndighet ber om opplysninger, registreres det her: fristen beregnes, det spørres om hvert trinn, og alt tas vare på som bevis.

## Når den skal være besvart
request-due-late = { $days ->
    [one] Én dag for sent
   *[other] { $days } dager for sent
}
request-due-today = Frist i dag
request-due-in = Frist om { $days ->
    [one] én dag
   *[other] { $days } dager
}
request-due-none = ingen lovbestemt frist

## Registrere en anmodning, endre opplysningene om den
request-new = Registrer en anmodning
request-edit = Endre opplysningene om { $ref }
request-save-new = Registrer anmodningen
request-part-who = Hvem som ber
request-part-what = Hva det bes om
request-part-receipt = Hvordan den kom inn
request-part-limits = Grenser og behandling
request-hold = Slett ingenting i denne saken
request-hold-hint = På grunn av en tvist eller et krav. Sletting venter til sperren oppheves; funnene sier når den skal gjennomgås.
request-family-ds-hint = Personen opplysningene gjelder, eller noen med fullmakt
request-family-pa-hint = En domstol, politiet, tilsyn eller annen myndighet, her eller i utlandet
request-family-tp-hint = Alle andre: et forsikringsselskap, motpartens advokat, et foretak
request-subtype-first = Velg først hvem som ber
request-title-hint = Slik finner man saken igjen. Ikke skriv navn på personer: tittelen står i lister og rapporter.
request-authority = Myndighet
request-office = Kontor eller kontaktperson
request-person = Personens navn
request-contact-name = Kontaktperson
request-country-pa = Staten den utøver myndighet for
request-country-outside = Utenfor EØS: artikkel 48 prøves hvis det bes om personopplysninger.
request-language-hint = Som skrevet, for eksempel nb eller de
request-yes = Ja
request-no = Nei
request-unknown = Ikke kjent ennå
request-secrecy-hint = Loven og bestemmelsen som pålegger taushet. Tomt når ingen er pålagt.
request-admitted-hint = De ser saken og kan delta: den som gir en vurdering, godkjenner eller gjennomfører.
request-ordered-hint = Bare en dato som pålegget eller en lov setter. Den trer da i stedet for enhver annen frist.
request-clock = Frist
request-clock-none = Ingen lovbestemt frist følger av denne typen anmodning. Setter pålegget en dato, skal den registreres.
request-clock-unknown = Vises når du har valgt hvem som ber og hva slags anmodning det er.
request-why-changed = Hvorfor det endres
request-why-changed-hint = Står i sporet ved siden av endringen.
request-activities-find = Finn en aktivitet
request-activities-none = Ingen aktivitet passer til disse ordene.
request-logged = { $ref } er registrert
request-changed = { $ref } er endret

## Felt med flere verdier
request-tags-hint = Trykk Enter etter hver.
request-tags-remove = Fjern { $name }
request-tags-of = Valgt: { $name }

## Et tidspunkt
request-moment-time = Klokkeslett
request-moment-zone = Tidssone
request-moment-incomplete = Oppgi dag og klokkeslett.

## Skjemaer
fill-saving = Lagrer…
fill-leave = Gå bort uten å lagre?
fill-leave-words = Det du har skrevet her, er ikke lagret, og går tapt.
fill-leave-yes = Gå bort
fill-needed = Dette må fylles ut.
fill-number = Oppgi et helt tall.
fill-period = Denne dagen ligger før den første.
fill-save-key = Ctrl Enter lagrer

## Saken
case-outside-eea = utenfor EØS
case-inside-eea = i EØS
case-export = Eksporter saksmappen…
case-record-step = Registrer trinn
case-more = Mer for denne saken
case-add-note = Legg til et notat…
case-add-document = Registrer rettslig dokument…
case-attach = Legg ved en fil…
case-decide = Registrer beslutning…
case-disclose = Registrer utlevering…
case-notify = Registrer underretning…
case-edit = Endre opplysningene…
case-close = Avslutt saken…
case-reopen = Ta opp saken igjen…
case-read-only = Filen kan bare leses her, så ingenting kan registreres.
case-evaluation = Vurdering
case-trail = Spor
case-facts = Opplysninger om saken

step-blocks = hindrer utlevering
step-answered = { $answer } · { $day } · { $who }
milestone-decision = Beslutning
milestone-disclosure = Utlevering registrert
milestone-not-needed = ikke etter denne beslutningen

## Opplysningene om saken
case-fact-authority = Myndighet
case-fact-requester = Avsender
case-fact-kind = Type
case-fact-instrument = Dokument
case-fact-instrument-none = ingen i saken
case-fact-agreement = Avtale
case-fact-agreement-open = ikke undersøkt
case-fact-agreement-none = ingen gjeldende
case-fact-received = Mottatt
case-fact-asked = Hva det bes om
case-fact-data = Opplysninger
case-fact-data-personal = Personopplysninger: { $data }
case-fact-data-nonpersonal = Andre opplysninger: { $data }
case-fact-data-yes = ja
case-fact-data-no = ingen
case-fact-data-unknown = ikke kjent
case-fact-period = Periode
case-fact-period-from = fra { $from }
case-fact-period-to = til { $to }
case-fact-period-both = { $from } – { $to }
case-fact-subjects = Registrerte
case-fact-secrecy = Taushet
case-fact-secrecy-none = ikke pålagt
case-fact-activities = Aktiviteter
case-fact-activities-none = ingen nevnt
case-fact-handled = Behandles av
case-fact-their-ref = Deres referanse
case-fact-status = Status

## Hva som hindrer
blocks-title = Hva som nå hindrer utlevering
blocks-stop = Stopp
blocks-none = Ingenting hindrer utlevering.
blocks-none-do = Den kan registreres slik beslutningen tillater det.
blocks-go = Gjør dette
blocks-panel = Ingenting kan utleveres ennå
blocks-panel-words = { $count ->
    [one] Ett punkt må avklares før opplysninger kan gis ut. Inntil da kan en utlevering ikke registreres.
   *[other] { $count } punkter må avklares før opplysninger kan gis ut. Inntil da kan en utlevering ikke registreres.
}
blocks-refused = Denne beslutningen gir ut opplysninger. Den kan registreres når disse punktene er avklart:

## Hvordan datoen ble funnet
case-found-title = Hvordan datoen ble funnet
case-found-none = Ingen lovbestemt frist følger av denne typen anmodning, og ingen dato er satt i et pålegg. Svar uten ugrunnet opphold.
clock-as-written = Pålegget eller en lov setter datoen: { DATETIME($date, dateStyle: "full") }. Den står som den er skrevet, også på en fridag.

## Beslutning
decision-title = Beslutning
decision-none = Ingen beslutning er registrert.
decision-by = { $who }, { $day }
decision-allows = Opplysninger kan gis ut
decision-holds = Ingen opplysninger gis ut
decision-approved = Godkjent av en annen person
decision-unapproved = Ikke godkjent av en annen person
decision-minimised = Kan gis: { $text }
decision-again = Registrer ny beslutning…

## Sporet
case-trail-registered = Registrert
case-trail-changed = Opplysninger endret
case-trail-document = Rettslig dokument registrert
case-trail-attachment = Vedlegg lagt til
case-trail-decision = Beslutning: { $outcome }
case-trail-disclosure = Utlevert til { $recipient }
case-trail-notification = Underretning: { $to }
case-trail-privileged = Fortrolig
case-trail-corrected = Rettet av { $ref }
case-trail-corrects = Retter { $ref }
case-trail-correct = Rett…
case-trail-correct-entry = Rett innføring { $ref }
case-trail-export = Eksporter…
case-trail-export-file = Eksporter { $name }
case-trail-evidence = Bevis: { $names }
case-trail-grounds = Grunner: { $grounds }
case-trail-subjects = { $count ->
    [one] én registrert
   *[other] { $count } registrerte
}
case-trail-records = { $count ->
    [one] én post
   *[other] { $count } poster
}
case-trail-until = til { $day }
case-trail-sent = sendt { $when }
case-trail-event = Hendelse { $seq }, blad { $hash }
case-trail-exported = { $name } er skrevet

## Registrere trinn
step-dialog = Registrer trinn
step-dialog-note = Legg til et notat
step-dialog-correct = Rett { $ref }
step-which = Trinn
step-open-group = å gjøre
step-no-citation = Ingen kilde
step-standing = Registrert før: { $answer }, { $day }.
step-standing-do = Det du registrerer nå, trer i stedet; den tidligere innføringen blir stående i sporet.
step-correcting = Du retter innføring { $ref }.
step-correcting-do = Begge forblir synlige i sporet.
step-reason-hint = Hva du så, spurte om eller veide, slik at en annen kunne komme til samme svar.
step-evidence = Bevis
step-evidence-none = Ingen fil er lagt ved denne saken ennå.
step-evidence-kept = En fil tas vare på i saken med en gang, også om du avbryter dette trinnet.
step-privileged-hint = Står bare med tittel i rapporter, og eksporteres ikke uten at det bes om det.
step-save = Registrer trinn
step-recorded = { $step } er registrert
step-choose-answer = Velg et svar.

## Fire øyne
four-eyes-no-decision = Det finnes ingen beslutning å godkjenne ennå. Registrer beslutningen først.
four-eyes-own = Du tok denne beslutningen, så en annen må godkjenne den.
four-eyes-own-do = La en av dem overta tastaturet, eller be dem åpne filen der nøkkelen deres ligger.
four-eyes-nobody = Ingen andre kan signere på denne maskinen. Legg til en person i innstillingene, eller la noen åpne filen der nøkkelen deres ligger.
four-eyes-hand-over = Fortsett som { $name }
four-eyes-now = { $name } sitter nå ved tastaturet.
four-eyes-what = Du godkjenner denne beslutningen

## Rettslig dokument
document-dialog = Registrer rettslig dokument
document-save = Registrer dokumentet
document-recorded = Rettslig dokument er registrert
document-which = Hvilket dokument det er
document-none = Ikke vedlagt
document-channel-hint = Hvordan du forsikret deg om at det er ekte, for eksempel tilbakeringing til et nummer funnet på egen hånd.

## Beslutningsdialogen
decide-dialog = Registrer beslutning
decide-save = Registrer beslutningen
decide-recorded = Beslutningen er registrert
decide-replaces = En beslutning står, og den nye retter den.
decide-grounds = Grunner
decide-grounds-hint = Hvorfor den avslås, avgrenses eller utsettes.
decide-basis-none = Ingen
decide-reasons-hint = Faktum og rett, slik at avsenderen, en myndighet eller en domstol kan følge den.
decide-data = Hva som kan gis ut

## Utleveringsdialogen
disclose-dialog = Registrer utlevering
disclose-save = Registrer utleveringen
disclose-recorded = Utleveringen er registrert
disclose-what = Hva som ble gitt ut
disclose-how = Hvordan det ble gitt ut
disclose-rests = Den bygger på beslutningen: { $outcome }
disclose-more = Gi ikke mer enn dette: { $text }

## Underretningsdialogen
notify-dialog = Registrer underretning
notify-save = Registrer underretningen
notify-recorded = Underretningen er registrert
notify-ground-hint = Loven og bestemmelsen, eller punktet i pålegget.
notify-what = Om hva
notify-what-hint = For eksempel: informasjon om utleveringen
notify-when-free = Ses på igjen den

## Avslutte, ta opp igjen
close-dialog = Avslutt { $ref }
close-save = Avslutt saken
close-words = Mappen blir i registeret og i sporet; ingenting slettes.
close-reason = Hvorfor den kan avsluttes
close-no-decision = Ingen beslutning er registrert. Si i begrunnelsen hvorfor ingen trengs.
close-not-told = Ingen underretning er registrert. Si i begrunnelsen hvordan avsenderen fikk svar, eller hvorfor ikke.
close-closed = { $ref } er avsluttet
reopen-dialog = Ta opp { $ref } igjen
reopen-save = Ta opp igjen
reopen-reason = Hvorfor den tas opp igjen
reopen-opened = { $ref } er tatt opp igjen

## Grunner til avslag og begrensning
ground-a11-id = Kan ikke identifiseres (artikkel 11 nr. 2)
ground-a12-id = Rimelig tvil om identiteten ikke fjernet (artikkel 12 nr. 6)
ground-a12-unf = Åpenbart grunnløs (artikkel 12 nr. 5)
ground-a12-exc = Overdreven, særlig gjentatt (artikkel 12 nr. 5)
ground-a12-abu = Overdreven i misbrukshensikt (artikkel 12 nr. 5)
ground-a15-4 = Andres rettigheter og friheter (artikkel 15 nr. 4)
ground-a16-no = Opplysningene er riktige (artikkel 16)
ground-a17-3a = Ytrings- og informasjonsfrihet (artikkel 17 nr. 3 bokstav a)
ground-a17-3b = Rettslig forpliktelse eller offentlig oppgave (artikkel 17 nr. 3 bokstav b)
ground-a17-3c = Folkehelse (artikkel 17 nr. 3 bokstav c)
ground-a17-3d = Arkiv, forskning eller statistikk (artikkel 17 nr. 3 bokstav d)
ground-a17-3e = Rettskrav (artikkel 17 nr. 3 bokstav e)
ground-a17-nog = Ingen grunn til sletting (artikkel 17 nr. 1)
ground-a18-nog = Ingen grunn til begrensning (artikkel 18 nr. 1)
ground-a20-scope = Utenfor retten til dataportabilitet (artikkel 20 nr. 1 og 3)
ground-a20-4 = Andres rettigheter og friheter (artikkel 20 nr. 4)
ground-a21-cmp = Tvingende berettigede grunner (artikkel 21 nr. 1)
ground-a21-clm = Rettskrav (artikkel 21 nr. 1)
ground-a22-2 = Automatisert avgjørelse tillatt, med garantier (artikkel 22 nr. 2)
ground-a23-law = Begrenset ved lov (artikkel 23)
ground-a89 = Unntak for forskning eller arkiv (artikkel 89)
ground-notctrl = Ikke behandlingsansvarlig, videresendt (artikkel 28 nr. 3 bokstav e)
ground-nodata = Ingen opplysninger om personen (artikkel 15 nr. 1)
ground-tp-nobasis = Ikke noe rettslig grunnlag for utleveringen
ground-tp-incompat = Uforenlig med formålet opplysningene ble samlet inn for
ground-tp-unverified = Avsenderen ikke bekreftet
ground-tp-secrecy = Taushetsplikt er til hinder
ground-tp-disprop = Uforholdsmessig
ground-tp-not9 = Intet vilkår for særlige kategorier
ground-tp-notransfer = Ikke noe grunnlag for overføringen
ground-tp-notctrl = Ikke behandlingsansvarlig, videresendt til kunden
ground-tp-restricted18 = Behandlingen er begrenset (artikkel 18)
ground-tp-override = Den registrertes interesser går foran
ground-tp-nodata = Ingen slike opplysninger
ground-pa-form = Formfeil
ground-pa-nopower = Ingen hjemmel til å pålegge
ground-pa-unverified = Myndigheten ikke bekreftet
ground-pa-broad = Ber om mer enn nødvendig
ground-pa-noagreement = Ingen internasjonal avtale
ground-pa-no6 = Ikke noe rettslig grunnlag i artikkel 6
ground-pa-no9 = Intet vilkår for særlige kategorier
ground-pa-nochv = Ikke noe grunnlag for overføringen i kapittel V
ground-pa-blocking = En lov i egen stat er til hinder
ground-pa-priv = Fortrolighet, immunitet eller pressefrihet
ground-pa-notctrl = Ikke behandlingsansvarlig, videresendt til kunden
ground-pa-nodata = Ingen slike opplysninger
ground-pa-expired = Pålegget er utløpt
ground-pa-notaddressee = Rettet til noen andre
ground-pa-withdrawn = Trukket tilbake av myndigheten
ground-pa-conflict3c = I strid med retten i en tredjestat
ground-pa-da18 = Avslått etter dataforordningen artikkel 18
ground-pa-da32 = Vilkårene i dataforordningen artikkel 32 er ikke oppfylt

## Rapporter
reports-title = Rapporter
reports-language = Rapportens språk
reports-format = Format
reports-language-en = Engelsk
reports-language-nb = Norsk bokmål
reports-language-nl = Nederlandsk
reports-busy = Rapporten lages
reports-done-volumes = { $file } er skrevet, det første av { $count } bind.
reports-done = { $file } er skrevet
