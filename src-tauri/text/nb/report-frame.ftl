## Rapporter: for hvem, avgrenset til hva, hva som er utelatt og hvorfor; det som står rundt hver rapport.

## Feil
error-report-audience = Rapporten «{ $name }» lages ikke for denne mottakeren: { $audience }.
error-report-audience-do = Velg en av mottakerne som rapporten har.
error-report-period = Perioden passer ikke til rapporten «{ $name }».
error-report-period-do = Oppgi første og siste dag hvis rapporten gjelder en periode, og ingen hvis den ikke gjør det.
error-report-filter = Rapporten «{ $name }» kan ikke avgrenses slik.
error-report-filter-do = Utelat vilkåret, eller velg et som passer til postene i rapporten.
error-report-write = Rapporten kunne ikke skrives ({ $detail }).
error-report-write-do = Lag den i et annet format, og meld fra om ordene i parentes.
cli-error-report-audience = Rapporten lages ikke for en mottaker med dette navnet.
cli-error-report-audience-do = Oppgi en av disse med --audience: { $known }.

## Mottakere
report-audience = Laget for
report-audience-internal = intern bruk, i sin helhet
report-audience-management = ledelsen
report-audience-authority = tilsynsmyndighet og revisor
report-audience-customer = kunde som behandlingsansvarlig
report-audience-public = offentligheten

## Hva en mottaker kanskje ikke får
report-matter-general = Alminnelig innhold
report-matter-staff = Navn på ansatte
report-matter-cases = Opplysninger om enkeltsaker
report-matter-contracts = Vilkår i avtaler
report-matter-security = Enkeltheter om sikkerhetstiltak
report-matter-judgement = Virksomhetens egne merknader, mangler og gjennomganger
report-matter-advice = Juridisk rådgivning

## Hvorfor noe er utelatt
report-why-elsewhere = det hører til en annen rapport
report-why-secrecy = det er underlagt taushetsplikt
report-why-erased = det er slettet
report-why-filter = det oppfyller ikke vilkårene for denne rapporten
report-why-audience = denne mottakeren får det ikke
report-why-privilege = det er juridisk rådgivning
report-why-unrecorded = det er ikke registrert
report-why-apart = det utleveres for seg
report-why-absent = det er ikke lenger i filen
report-left-out-why = { $what }: { $why }
report-left-out-nothing = Ingenting

## Rundt hver rapport
report-period = Periode
report-volume-label = Bind
report-volume-in = bind { $number }
report-volume-value = { $number } av { $of }
report-volume-value-records = { $number } av { $of }: { $first } til { $last }
report-period-value = { $from } til { $to }
report-filter = Avgrenset til
report-register-then = Protokollen
report-register-then-value = slik den var ved utgangen av { $date }, etter { $count } hendelser i sporet
report-rules-all = Tilsyn { $version }; regler for anmodninger { $rulepack }; adekvansbeslutninger per { $adequacy }; helligdager: { $calendar }, kalender { $calendar_version }
report-findings = Funn
report-findings-none = Ingen åpne funn gjelder det rapporten handler om.
report-files = Filer i denne rapporten
report-file-data = Dataene i denne rapporten i maskinlesbar form
report-file-name = Fil
report-file-size = Byte
report-file-sha256 = SHA-256
report-method-audience = Mottaker
report-method-audience-text = Hva en mottaker får, avgjøres av hva slags innhold det er, på samme måte i hver rapport: navn på ansatte, enkeltsaker, avtalevilkår, sikkerhet, egne vurderinger og juridisk rådgivning går ut eller blir stående som helhet. Det som er tatt ut, er nevnt på første side.
report-method-past = Tidligere dag
report-method-past-text = Protokollen er satt sammen fra sporet slik den var ved utgangen av dagen som er nevnt. Det som senere er slettet, er ikke med.
report-method-filter = Vilkår
report-method-filter-text = Rapporten inneholder postene som oppfyller alle vilkår nevnt på første side, og ingenting av de andre.
report-numbers = Tallene i diagrammet
report-share = { $percent } ({ $part } av { $of })
report-back-to-contents = Innhold
report-codes-list = Koder
report-column-code = Kode
report-column-words = Med ord
report-column-table = Tabell
report-column-row = Rad
report-column-column = Kolonne
report-not-stated-list = Ikke oppgitt
report-total = Alle

## Databehandlerens protokoll
report-processor-subtitle = Personvernforordningen artikkel 30 nr. 2 · per { $date }
report-processor-self = Databehandler
report-left-out-controller =
    { $count ->
        [one] Én aktivitet som behandlingsansvarlig
       *[other] { $count } aktiviteter som behandlingsansvarlig
    }
report-count-services =
    { $count ->
        [one] én tjeneste for behandlingsansvarlige
       *[other] { $count } tjenester for behandlingsansvarlige
    }
report-services = Tjenester for behandlingsansvarlige
report-services-alt = Oversikt over tjenestene som utføres på vegne av behandlingsansvarlige
report-no-services = Ingen behandling på vegne av en behandlingsansvarlig er registrert.
report-method-source-processor = Alt innhold er hentet fra virksomhetens protokoll slik den var på dagen som er nevnt. Rapporten inneholder aktivitetene som virksomheten utfører som databehandler.
report-method-order-processor = Tjenester etter referanse; innen en tjeneste rekkefølgen i artikkel 30 nr. 2 bokstav a til d, deretter det artikkel 28 krever.
report-categories-of-processing = Kategorier av behandling
report-customers = Behandlingsansvarlige
report-article-30-2 = Det artikkel 30 nr. 2 krever
report-on-behalf = På vegne av
