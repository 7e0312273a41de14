## Rapporter: navn, overskrifter, kolonner og fast tekst. En artikkel uten navn på rettsakten er en artikkel i personvernforordningen.

## Feil
error-report-not-yet = Rapporten «{ $name }» finnes ikke ennå.
error-report-not-yet-do = Velg en annen rapport.
error-report-format = Rapporten «{ $name }» kan ikke lages som { $format }.
error-report-format-do = Velg et av formatene som tilbys for denne rapporten.
error-report-volume = Denne rapporten har ikke noe slikt bind; det siste er nummer { $of }.
error-report-volume-do = Utelat bindet for å få laget alle.
error-report-subject = Posten som er oppgitt, passer ikke til rapporten «{ $name }», eller den mangler.
error-report-subject-do = Oppgi anmodningen eller vurderingen som rapporten handler om, og ingen for en rapport om hele protokollen.
error-report-typeset = Sidene i rapporten kunne ikke settes ({ $detail }).
error-report-typeset-do = Lag den som arbeidsbok eller JSON, og meld fra om ordene i parentes.
error-report-workbook = Arbeidsboken kunne ikke skrives ({ $detail }).
error-report-workbook-do = Lag rapporten som PDF, og meld fra om ordene i parentes.
error-report-internal = Rapporten kom i en tilstand som ikke var ventet ({ $detail }).
error-report-internal-do = Prøv igjen; meld fra om ordene i parentes hvis det skjer på nytt.

## Navn på rapportene
report-kind-record-controller = Protokoll over behandlingsaktiviteter
report-kind-record-processor = Databehandlerens protokoll over behandlingsaktiviteter
report-kind-legal-bases = Rettslige grunnlag
report-kind-processors-transfers = Databehandlere og overføringer
report-kind-retention = Lagringsplan
report-kind-request-log = Logg over anmodninger
report-kind-request-statistics = Tall for anmodninger fra registrerte
report-kind-transparency = Åpenhetsrapport
report-kind-authority-disclosures = Utleveringer til offentlige myndigheter
report-kind-findings = Funn
report-kind-case = Saksmappe for en anmodning
report-kind-notice-comparison = Personvernerklæring og register sammenlignet
report-kind-assessment = Vurdering
report-kind-deadline-calendar = Fristkalender
report-kind-erasure = Slettinger
report-kind-annual = Årsrapport om personvern
report-kind-register-export = Eksport av registeret

## Ramme
report-not-stated = ikke oppgitt
report-none = Ingen.
report-as-of = per { $date }
report-page = side { $page } av { $pages }
report-organisation = Virksomhet
report-contents = Innhold
report-left-out = Utelatt
report-rules = Gjeldende regler
report-made = Laget
report-made-by = { DATETIME($at, dateStyle: "long", timeStyle: "long") }, av { $name }
report-method = Metode og definisjoner
report-codes = Koder og referanser
report-cut = [avkortet: en celle rommer ikke mer]

## Antall
report-count-activities =
    { $count ->
        [one] én behandlingsaktivitet
       *[other] { $count } behandlingsaktiviteter
    }
report-count-bases =
    { $count ->
        [one] ett rettslig grunnlag
       *[other] { $count } rettslige grunnlag
    }
report-count-processors =
    { $count ->
        [one] én databehandler
       *[other] { $count } databehandlere
    }
report-count-transfers =
    { $count ->
        [0] ingen overføringer ut av EØS
        [one] én overføring ut av EØS
       *[other] { $count } overføringer ut av EØS
    }
report-count-steps =
    { $count ->
        [one] ett steg
       *[other] { $count } steg
    }
report-count-documents =
    { $count ->
        [0] ingen rettslige dokumenter
        [one] ett rettslig dokument
       *[other] { $count } rettslige dokumenter
    }
report-count-attachments =
    { $count ->
        [0] ingen vedlegg
        [one] ett vedlegg
       *[other] { $count } vedlegg
    }
report-count-events =
    { $count ->
        [one] én hendelse
       *[other] { $count } hendelser
    }

## Protokoll over behandlingsaktiviteter
report-record-controller = Protokoll over behandlingsaktiviteter
report-record-subtitle = Personvernforordningen artikkel 30 nr. 1 · per { $date }
report-controller = Behandlingsansvarlig
report-representative = Representant
report-representative-not-needed = Ikke nødvendig: etablert i EØS (artikkel 27 nr. 1)
report-dpo = Personvernombud
report-left-out-processor =
    { $count ->
        [one] Én aktivitet som databehandler
       *[other] { $count } aktiviteter som databehandler
    }
report-left-out-record = Anmodninger fra registrerte og andre, og full tekst i vurderinger og avtaler, som det vises til med referanse
report-activities = Behandlingsaktiviteter
report-activities-alt = Oversikt over behandlingsaktivitetene med rettslig grunnlag, lengste lagring og side
report-no-activities = Ingen behandlingsaktivitet er registrert.
report-column-ref = Ref.
report-column-activity = Aktivitet
report-column-basis = Rettslig grunnlag
report-column-kept = Lagres høyst
report-column-page = Side
report-article-6 = 6 nr. 1 { $letter })
report-article-9 = Artikkel 9 nr. 2 bokstav { $letter }
report-article-10 = Lov etter artikkel 10
report-condition = Vilkår
report-interest = Interesse
report-kept-until = til { $event }
report-kept-on = Ved { $event }
report-kept-most = høyst { $period }
report-kept-criteria = etter kriterier
report-period-not-stated = verken periode eller kriterier er oppgitt
report-since = { $status } siden { $date }
report-controller-cover = Som på første side
report-further = viderebehandling av
report-children = barn blant dem
report-employees = egne ansatte blant dem
report-large-scale = behandlet i stor skala
report-monitoring = systematisk overvåket
report-special = særlig kategori
report-criminal = straffedommer og lovovertredelser
report-national-id = nasjonalt identifikasjonsnummer
report-nothing-special = Ingen særlige kategorier (artikkel 9), ingen opplysninger om lovovertredelser (artikkel 10).
report-no-recipients = Ingen mottakere
report-no-transfers = Ingen overføring til en tredjestat eller en internasjonal organisasjon er registrert.
report-no-processors = Ingen databehandler er registrert.
report-transfer-missing = { $processor } lagrer eller når opplysninger fra { $countries }, og ingen overføring for denne aktiviteten er registrert.
report-transfers = Overføringer til tredjestater
report-next-review = neste gjennomgang { $date }
report-review-overdue = gjennomgang skulle vært gjort { $date }
report-quoted = «{ $text }»
report-version = versjon { $version }
report-reviewed = Gjennomgått { $date }
report-never-reviewed = aldri gjennomgått
report-review = Gjennomgang
report-signed = undertegnet { $date }
report-extras = Nærmere opplysninger
report-label-consent = Samtykke
report-label-source = Kilde
report-label-adm = Automatiserte avgjørelser
report-label-dpia = Vurdering av personvernkonsekvenser
report-label-notice = Personvernerklæring
report-adm-none = Ingen automatiserte individuelle avgjørelser (artikkel 22) er registrert.
report-rights = De registrertes rettigheter
report-rights-always = Uansett rettslig grunnlag
report-rights-because = På grunn av { $articles }
report-rights-conditional = På vilkårene i artiklene, på grunn av { $articles }
report-column-agreement = Avtale
report-column-places = Lagring og tilgang
report-column-activities = Aktiviteter
report-column-to = Til
report-all = alle
report-processors-alt = Databehandlere med avtale, steder for lagring og tilgang, og aktiviteter
report-transfers-alt = Overføringer med mottakerland, overføringsgrunnlag og aktivitet
report-changes = Endringer siden registeret ble påbegynt
report-changes-alt = Hvor mange poster som er opprettet og endret, etter type
report-changes-since = Endringer siden kopien { $ref } ble utlevert { $date }
report-changes-since-alt = Hvilke poster som er opprettet, endret og fjernet siden da
report-changes-since-none = Ingenting i registeret er endret siden da.
report-change = Endring
report-change-created = opprettet
report-change-changed = endret
report-change-removed = fjernet
report-column-kind = Type
report-column-made = Opprettet
report-column-changed = Endret
report-column-last = Sist
report-safeguards = Garantier for overføringer
report-third-countries = Land for overføringer
report-gaps = Ikke oppgitt (artikkel 30)
report-column-what = Hva
report-column-value = Verdi
report-column-report = Rapport
report-column-as-of = Per
report-column-by = Av

## Saksmappe for en anmodning
report-received = mottatt { $date }
report-state = Status
report-no-decision = ikke avgjort ennå
report-verdict = Kontroll av sporet
report-verdict-verified = Sporet er helt, og det stemmer med postene og med et hode som noen utenfor har.
report-verdict-unanchored = Sporet er helt og stemmer med postene. Ingen hadde med et hode utenfra til denne kontrollen: sammenlign hodet nederst på siden med et som noen andre har.
report-verdict-incomplete = Sporet er helt, men verdier mangler uten at en grunn er registrert.
report-verdict-diverged = Sporet er i strid med et hode som noen utenfor har.
report-verdict-invalid = Sporet henger ikke sammen, eller poster stemmer ikke med det.
report-verdict-unreadable = Sporet kunne ikke leses.
report-fault-altered = sier ikke det sporet førte inn
report-fault-unrecorded = står ikke i sporet
report-fault-vanished = står i sporet, men ikke lenger i registeret
report-fault-attachment = innholdet er ikke det som ble registrert
report-fault-removed = er tatt ut og står fortsatt i registeret
report-fault-place = står ikke der sporet satte den
report-fault-links = henvisningene er ikke de som feltene har
report-records = Poster
report-records-agree = Alle poster i filen stemmer med sporet.
report-head-origin = Sporets opphav
report-head-size = Antall hendelser
report-head-root = Rot
report-head-printed = Roten slik den trykkes
report-signed-by = Signert av
report-erased = Slettede verdier
report-missing = Verdier som mangler
report-left-out-bytes = Innholdet i vedlegg; navn, størrelse og SHA-256 er listet
report-left-out-privileged =
    { $count ->
        [one] Én oppføring med juridisk råd under taushetsplikt, listet bare med tittel
       *[other] { $count } oppføringer med juridisk råd under taushetsplikt, listet bare med tittel
    }
report-left-out-absent =
    { $count ->
        [one] Én verdi i sporet som er slettet eller mangler
       *[other] { $count } verdier i sporet som er slettet eller mangler
    }
report-section-verification = Kontroll av sporet
report-section-request = Anmodningen
report-section-timeline = Tidslinje
report-section-documents = Rettslige dokumenter
report-section-steps = Vurdering
report-section-deadlines = Frister
report-section-decision = Avgjørelse
report-section-disclosures = Utleveringer
report-section-notifications = Underretninger
report-section-evidence = Dokumentasjon
report-section-advice = Juridisk råd
report-section-events = Hendelser
report-column-when = Når
report-column-when-zone = Når ({ $zone })
report-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }
report-column-event = Hva
report-column-seq = Nr.
report-column-utc = Tid (UTC)
report-column-leaf = Hash av bladet
report-timeline-alt = Hva som ble registrert i saken, i tidsrekkefølge
report-notifications-alt = Underretninger med status, rettslig grunn og tid
report-evidence-alt = Vedlegg med størrelse og SHA-256
report-advice-alt = Oppføringer under taushetsplikt, med tittel
report-events-alt = Hendelsene i sporet for saken med hash av hvert blad
report-advice-note = Disse oppføringene inneholder juridiske råd. Titlene er listet slik at saksmappen er fullstendig; innholdet er underlagt taushetsplikt og står verken i dette dokumentet eller i filen som er lagt ved i det. Hendelsene er i sporet.
report-events-note = Hver linje er én hendelse. Bladet hashes som i RFC 6962; bladene gir roten som står nederst på hver side.
report-line-received = Anmodning mottatt
report-line-communicated = Avgjørelsen meddelt den som anmodet
report-line-closed = Saken avsluttet
report-corrected = rettet i en senere oppføring
report-question = Spørsmål
report-law = Rettsgrunn
report-withheld = Juridisk råd under taushetsplikt: innholdet er utelatt
report-data-of = Opplysninger fra perioden
report-computation = Slik er den funnet
report-computation-order = Datoen står i pålegget eller loven. Den tas slik den er skrevet, og flyttes ikke.
report-no-deadline = Verken loven eller anmodningen setter en dato.
report-pauses = Pauser og forlengelse
report-open = Gjenstår før opplysninger kan utleveres
report-nothing-open = Ingenting
report-four-eyes-not-needed = Ikke nødvendig for denne anmodningen
report-same-person = av den samme som avgjorde saken
report-until = til { $date }
report-bytes = { $number } byte
report-embedded-description = Sporet for denne saken i maskinlesbar form

## Slik kontrolleres dokumentet
report-check = Slik kontrolleres dette dokumentet
report-note = Det signerte hodet
report-note-code = Koden inneholder det signerte hodet byte for byte. En linje som begynner lenger til høyre, fortsetter linjen over.
report-note-code-alt = QR-kode for det signerte hodet, som er trykt som tekst ved siden av
report-check-brief = Linjen nederst på hver side er hodet til sporet: opphavet, antall hendelser og hele roten. Når noen andre tar vare på dette dokumentet, vil enhver senere endring av det som var registrert før, komme frem. Siste side forklarer hvordan det kontrolleres.
report-check-brief-case = Linjen nederst på hver side er hodet til sporet: opphavet, antall hendelser og hele roten. Sporet for denne saken er lagt ved som trail.json. Siste side forklarer hvordan begge kontrolleres.
report-check-head = Hodet nevner sporet, antall hendelser og roten i treet over dem (RFC 6962, SHA-256). Roten er trykt i sin helhet: tretten grupper med fire tegn, base32 (RFC 4648) med små bokstaver uten utfylling.
report-check-command = Kjør «tilsyn-cli verify» på dette dokumentet. Med «--file» og arbeidsfilen regner programmet ut roten på nytt for dette antallet hendelser, sier om den er den samme, og slår opp om nettopp denne filen er registrert som utlevert kopi. Fra papir skanner du koden nedenfor eller lagrer det signerte hodet som en tekstfil, og oppgir filen med «--head»; eller du skriver antallet hendelser og roten med «--size» og «--root».
report-check-limits = Dette viser at det som var registrert frem til dette hodet, ikke er endret etter at noen andre fikk det. Det viser ikke at det som ble registrert, er sant, og tidspunktene er etter forfatterens klokke.
report-check-leaf = Hver hendelse i trail.json har bladets byte, et inklusjonsbevis og, om de ikke er holdt tilbake, verdiene med sine salt. Hash hver verdi med sitt salt og finn forpliktelsen i bladet; hash bladet sammen med hashene i beviset, venstre og høyre som RFC 6962 sier, og roten i hodet kommer ut.
report-check-case-page = Sporet for denne saken er den samme rapporten som JSON: for hver hendelse bladets byte, et inklusjonsbevis og, om de ikke er holdt tilbake, verdiene med sine salt. Med det kan hvem som helst føre hver hendelse over frem til det signerte hodet under.
report-embedded = Dette dokumentet har trail.json lagt ved, SHA-256 { $sha256 }.

## Metode
report-method-source = Kilde
report-method-source-record = Alt innhold er hentet fra virksomhetens register slik det var da rapporten ble laget. Tekst som mennesker har skrevet, vises på det språket de skrev den på.
report-method-source-case = Alt innhold er hentet fra anmodningen og oppføringene slik de var da rapporten ble laget. En oppføring skrives én gang; en rettelse er en ny oppføring, og begge vises.
report-method-missing = Innhold som mangler
report-method-missing-text = Det som skulle stått der og ikke gjør det, står i rød kursiv. Ingenting er tomt.
report-method-order = Rekkefølge
report-method-order-record = Aktiviteter etter referanse; i hver aktivitet rekkefølgen i artikkel 30 nr. 1 bokstav a til g, deretter det som går ut over den.
report-method-order-case = Stegene i prosedyrens rekkefølge; tidslinje og hendelser i tidsrekkefølge.
report-method-basis = Lengste lagring
report-method-basis-text = «Lagres høyst» er den lengste perioden eller den øvre grensen i reglene for aktiviteten. Der en regel ikke har noe tall, står hendelsen eller kriteriene ved siden av.
report-method-rights = Rettigheter
report-method-rights-text = Rettighetene er utledet av aktivitetens rettslige grunnlag (artikkel 7 og 12 til 22). Med flere grunnlag teller den sterkeste rettigheten.
report-method-deadlines = Frister
report-method-deadlines-text = Frister regnes etter forordning (EØF, Euratom) nr. 1182/71 med helligdagene og fridagene som er nevnt på første side. Etter hver dato følger setningene som den kan regnes ut fra på nytt.
report-method-privilege = Taushetsplikt
report-method-privilege-text = Juridiske råd under taushetsplikt er listet med tittel. Begrunnelser, spørsmål og dokumentasjon er utelatt, her og i filen som er lagt ved.
report-method-characters = Tegn
report-method-characters-text = Tegn som ikke kan trykkes, eller som ville skjule eller snu tekst, vises med sitt nummer, som i ‹U+202E›.
report-method-advice = Rekkevidde
report-method-advice-text = Rapporten viser hva som er registrert. Den er ikke juridisk rådgivning.

## En rapport kontrolleres (tilsyn-cli verify)
cli-seal-report = Rapport
cli-seal-report-value = { $report }, { $format }, { $language }, per { $date }
cli-seal-made = Laget
cli-seal-printed = Roten slik den trykkes
cli-seal-sha256 = SHA-256 for filen
cli-seal-key = Signeringsnøkkel
cli-seal-case = Sak
cli-seal-proven = Hendelser under roten
cli-seal-recomputed = Verdier regnet ut på nytt
cli-seal-withheld = Hendelser holdt tilbake
cli-seal-copy = Registrert som
cli-seal-copy-to = { $reference }, { $at }, til { $recipient }
cli-seal-copy-to-nobody = { $reference }, { $at }, ingen mottaker oppgitt
cli-seal-sound = Hodet i rapporten er signert, men med en nøkkel som bare rapporten selv går god for.
cli-seal-sound-case = Hver hendelse og hver verdi i det vedlagte sporet fører til det signerte hodet i rapporten. Nøkkelen som signerte det, er det bare rapporten selv som går god for. Navn og roller står ikke i noen hendelse: der gjelder rapportens eget ord.
cli-seal-same-head = Hodet i rapporten er det du tok med.
cli-seal-pages = Om sidene er slik de ble laget, og om ingenting er utelatt, kan bare arbeidsfilen si: kontroller på nytt med «--file» og arbeidsfilen.
cli-seal-missing = Verdier mangler i det vedlagte sporet, og ingen sletting i det forklarer det.
cli-seal-diverged = Hodet i rapporten motsier et hode du tok med: like mange hendelser, og en annen rot.
cli-seal-invalid = Rapporten er endret etter at den ble laget, eller den er ikke laget av Tilsyn. Ikke stol på det den sier.
cli-seal-unreadable = Det kunne ikke leses noe segl fra filen, så ingenting kan sies om den.
cli-seal-continues = Arbeidsfilen fortsetter hodet i rapporten.
cli-seal-contradicts = Arbeidsfilen motsier hodet i rapporten. Enten er arbeidsfilen endret eller byttet ut etter at rapporten ble laget, eller så er rapporten ikke fra denne arbeidsfilen.
cli-seal-workspace = For seg selv er arbeidsfilen { $file } { $verdict }; kontroller den alene for å se hvorfor.
cli-seal-recorded = Arbeidsfilen har registrert nettopp denne filen som utlevert kopi: den er slik den ble laget.
cli-seal-not-recorded = Denne filen er ikke registrert i arbeidsfilen: den er endret etter at den ble laget, eller registreringen er ikke bevart.
cli-seal-altered = Arbeidsfilen har registrert en slik rapport, med dette hodet og fra dette tidspunktet, som { $reference }, og bytene er andre: denne filen er endret etter at den ble laget.
cli-seal-stranger = Hodet i rapporten er riktig, men det er ikke signert av noen som kan signere i denne arbeidsfilen: rapporten er ikke laget fra den.
cli-seal-unknown-key = Hodet i rapporten er ikke signert av noen som kan signere i denne arbeidsfilen.
cli-seal-head-same = det er hodet i rapporten
cli-seal-head-rewritten = like mange hendelser som i rapporten, og en annen rot
cli-seal-head-apart = et annet antall hendelser; bare med arbeidsfilen kan de to sammenlignes
cli-seal-error-not-pdf = Den er ikke en PDF.
cli-seal-error-too-large = Den er større enn 200 MB.
cli-seal-error-too-much = Den pakkes ut til mer enn det som leses.
cli-seal-error-none = Den har ikke noe segl: den er ikke en rapport fra Tilsyn, eller egenskapene er tatt ut.
cli-seal-error-several = Den har segl som motsier hverandre.
cli-seal-error-malformed = Seglet kan ikke leses ({ $detail }).
cli-seal-error-trail = Sporet som seglet nevner, er ikke lagt ved, eller det er et annet.
cli-seal-fault-key = Seglet har en nøkkel som ikke kan leses.
cli-seal-fault-head = Hodet i seglet godtas ikke ({ $detail }).
cli-seal-fault-disagrees = Antallet hendelser eller roten i seglet er ikke det som ble signert.
cli-seal-trail-malformed = Det vedlagte sporet kan ikke leses ({ $detail }).
cli-seal-trail-seal = Det som det vedlagte sporet sier om «{ $what }», er ikke det seglet sier.
cli-seal-trail-proof = Beviset fører ikke til den signerte roten.
cli-seal-trail-shown = Det som er sagt om «{ $field }», er ikke det hendelsen inneholder.
cli-error-other-report = Rapporten gjelder et annet register ({ $origin }), så denne arbeidsfilen sier ingenting om den.
cli-error-other-report-do = Oppgi arbeidsfilen som rapporten ble laget fra.
cli-error-no-report = «--file» oppgir arbeidsfilen til en rapport, og denne filen er ikke en rapport som PDF.
cli-error-no-report-do = Oppgi rapporten først og arbeidsfilen med «--file», eller arbeidsfilen alene.
