# Innholdet i rapporter, og protokollen som lenkede data.

import-dpv-only = Filen er lenkede data i Data Privacy Vocabulary: den bærer ikke henvendelser, signeringsnøkler, versjoner og enkelte felter av protokollen.
import-dpv-not-taken = { $node } ({ $class }) er ingen av postene i en protokoll og tas ikke over.
## Retention and bases: left out
report-left-out-outdated = Om en vurdering er foreldet: det er kjent for protokollen slik den er, ikke for en tidligere
report-left-out-names = Navn og kontaktopplysninger til dem som spør, og hva de spurte om med egne ord
report-left-out-late-reasons = Hvorfor et svar kom for sent, ut over grunnen til forlengelsen
report-left-out-annexes = Vedlegg, som oppbevares der vurderingen sier
report-left-out-reviews = Gjennomganger og oppfølging, som ikke settes sammen for en tidligere dag
report-left-out-breaches = Brudd på personopplysningssikkerheten: denne protokollen fører ingen logg over dem
report-left-out-cases = Anmodninger med alt som hører til, utleverte kopier, lagrede visninger
report-left-out-languages = Tekster på de andre språkene: de er i eksporten som JSON
report-left-out-secret = Saker under taushet: { $band }

## Around
report-bases-subtitle = Personvernforordningen artikkel 6, 9, 10 og 22 · per { $date }
report-processors-subtitle = Personvernforordningen artikkel 28 og kapittel V · per { $date }
report-retention-subtitle = Personvernforordningen artikkel 5 nr. 1 bokstav e · per { $date }
report-overview = Hovedtall
report-family-ds = Anmodninger fra registrerte
report-family-tp = Anmodninger fra tredjeparter
report-family-pa = Anmodninger fra offentlige myndigheter

## Columns
report-column-answered = Besvart
report-column-applies = Gjelder
report-column-asked = Spurt om
report-column-because = Hvorfor
report-column-closed = Lukket
report-column-conditional = På vilkår
report-column-conservative = Om den usikre helligdagen ikke teller
report-column-days = Dager
report-column-decided = Besluttet
report-column-extended = Forlenget
report-column-fields = Felter
report-column-given = Utlevert
report-column-ground = Grunnlag
report-column-in-time = I tide
report-column-late = For sent
report-column-longest = Lengste
report-column-median = Median
report-column-ninetieth = Ni av ti innen
report-column-not-stated = Ikke oppgitt
report-column-open = Åpne, eller uten dato
report-column-over = Passert
report-column-received = Mottatt
report-column-removed = Tatt ut
report-column-right = Rettighet
report-column-rule = Regel
report-column-standing = Status
report-column-stands = Holder

## Legal bases
report-bases-matrix = Aktiviteter, formål og grunnlag
report-bases-matrix-alt = Hver aktivitet med formålene og det rettslige grunnlaget for hvert
report-bases-counted = Aktiviteter etter rettslig grunnlag
report-bases-counted-alt = Hvor mange aktiviteter som hviler på hvert grunnlag i artikkel 6 nr. 1; en som hviler på flere, telles med hvert
report-basis-none = Ingenting hviler på dette grunnlaget.
report-all-purposes = Alle formål med aktiviteten
report-consent-unproven = Samtykke uten samtykkeprofil
report-bases-special = Særlige kategorier, straffedommer, automatiserte avgjørelser
report-bases-article-9 = Særlige kategorier (artikkel 9)
report-bases-article-10 = Straffedommer og lovovertredelser (artikkel 10)
report-bases-article-22 = Automatiserte individuelle avgjørelser (artikkel 22)
report-nothing-article-9 = Ingen særlig kategori av personopplysninger er registrert.
report-nothing-article-10 = Ingen opplysninger om straffedommer og lovovertredelser er registrert.
report-nothing-article-22 = Ingen automatisert individuell avgjørelse er registrert.
report-bases-rights = De registrertes rettigheter etter aktivitet
report-bases-gaps = Det som ikke er oppgitt
report-bases-no-gaps = Hvert formål har et grunnlag, og hvert grunnlag det som må til for å vise det.
report-lia-interest = 1 Interessen
report-lia-necessity = 2 Nødvendighet
report-lia-balancing = 3 Avveining
report-lia-decision = Beslutning og gjennomgang

## Processors and transfers
report-agreements = Avtalene, vilkår for vilkår
report-agreements-note = Et felt er tomt der vilkåret ikke kreves i dette oppdraget. (3) og (a) til (h): artikkel 28 nr. 3. S1 til S3: underdatabehandlere, artikkel 28 nr. 2 og 4. X1 og X2: god praksis.
report-clauses-missing = Vilkår som mangler
report-chains = Kjeder av underdatabehandlere
report-transfers-by-country = Overføringer etter land
report-transfers-by-country-alt = Hvor mange overføringer som går til hvert land, og hvor mange av dem som holder
report-transfer-assessments = Vurderinger av overføringer
report-transfers-article-49 = Unntak for særlige situasjoner (artikkel 49)
report-expiry = Det som utløper eller skal ses på igjen
report-adequacy-ends = Beslutningen om tilstrekkelig beskyttelsesnivå for { $country } utløper
report-none-transfers = Ingen overføring til en tredjestat eller en internasjonal organisasjon er registrert.
report-none-countries = Ingen land er registrert.
report-none-assessments = Ingen vurdering av en overføring er registrert.
report-none-derogations = Ingen overføring hviler på artikkel 49.
report-none-sub-processors = Ingen underdatabehandler er registrert.
report-none-expiry = Ingen dag er satt.
report-tia-title = Overføring til { $importer } ({ $countries })

## Retention
report-kept-at-once = Straks
report-retention-conflicts = Motstrid med loven
report-conflict-short = Ender før de { $limit } som en lov krever
report-conflict-long = Varer lenger enn de { $limit } som en lov tillater
report-retention-due = Saksmapper som skal slettes
report-retention-holds = Det som holder slettingen tilbake
report-retention-runs = Kjøringer av sletting
report-run-events = Hendelsene i kjøringene
report-run-chosen = Valgt
report-run-cases = Saker
report-run-entries = Oppføringer
report-run-files = Filer
report-run-values = Verdier
report-none-conflicts = Ingen periode strider sikkert mot en lovbestemt som er registrert med den.
report-none-due = Ingen saksmappe har en slettedag her.
report-none-holds = Ingenting holdes tilbake fra sletting.
report-none-runs = Ingen kjøring er gjennomført.
report-none-erasures = Ingenting ble slettet i denne perioden.
report-erasure-note = Hver linje er en hendelse i sporet. Det som ble slettet, står ikke der: bindingen til hver verdi blir stående, verdien og saltet er borte.

## Requests
report-log-trail = Det sporet i hver sak inneholder
report-received-by-month = Mottatt etter måned, og om svaret kom i tide
report-received-by-month-alt = For hver måned hvor mange anmodninger som ble mottatt, og hvor mange av dem som ble besvart i tide, besvart for sent, eller er åpne
report-received-by = Mottatt etter art, kanal og land
report-requests-by-month-alt = For hver mottaksmåned hvor mange anmodninger som ble etterkommet, og hvor mange som ikke ble det, eller ikke ennå
report-outcomes = Hvordan det gikk
report-outcomes-by-month = Resultater etter mottaksmåned
report-outcomes-by-month-alt = For hver mottaksmåned hvordan anmodningene gikk
report-days-to-reply = Dager til svar
report-days-to-reply-alt = For hver mottaksmåned median antall dager til svar
report-median-days = Dager til svar, median
report-ninetieth-days = Dager til svar, ni av ti innen
report-longest-days = Dager til svar, lengste
report-identity-checks = Med kontroll av identitet
report-repeat-requesters = Personer som spurte mer enn én gang
report-complaints = Klager til virksomheten
report-authority-cases = Klager gjennom tilsynsmyndigheten
report-late = Besvart for sent
report-none-late = Ingen anmodning i denne perioden ble besvart for sent.
report-none-answered = Ingen anmodning i denne perioden er besvart.
report-none-received = Også det er et funn: ingen spurte.

## Public authorities
report-transparency-procedure = Hvordan anmodninger behandles
report-transparency-guidelines = Retningslinjer. Hver anmodning gås gjennom etter en skriftlig prosedyre: den som spør kontrolleres, form og hjemmel undersøkes, omfanget begrenses, og hvert trinn registreres med begrunnelse i en logg som viser enhver senere endring.
report-transparency-experts = Juridiske eksperter. En person med juridisk kunnskap rådføres der prosedyren krever det, og ingen godkjenner alene en utlevering de selv har besluttet der den krever to.
report-transparency-strict = Strengt nødvendig. Bare det loven strengt krever utleveres: det som går ut over det, begrenses eller avslås.
report-transparency-courts = Rettslige kjennelser. Opplysninger utleveres etter en kjennelse fra en domstol eller et annet dokument som forplikter etter loven, eller i nødstilfeller slik loven tillater.
report-transparency-non-eea = Myndigheter utenfor EØS. Deres anmodninger undersøkes etter artikkel 48: uten en gjeldende internasjonal avtale og et grunnlag i kapittel V utleveres ingenting, og myndigheten henvises til gjensidig rettshjelp.
report-transparency-told = Å underrette de berørte. Personer og kunder underrettes med mindre loven forbyr det eller pålegger utsettelse; et forbud vurderes på nytt når det utløper.
report-transparency-tables = Tabeller
report-transparency-unreported = Det som ikke kan rapporteres
report-transparency-unreported-text = En sak kan være underlagt pålegg om taushet, og da kan en rapport ikke vise om den finnes. Der et tall kunne røpe en slik sak, oppgis alle tall i perioden som intervaller; hva tallene ville være, står verken i rapporten eller i dataene.
report-suppressed-gagged = Den inneholder en sak under taushet.
report-suppressed-complement = Med den kunne et annet tall finnes ved subtraksjon.
report-article-48 = Artikkel 48, trinn for trinn
report-scope = Omfang
report-follow-ups = Det som følges opp
report-case-erased = Personene er slettet fra saken; koder, dager og tall blir stående.
report-none-authorities = Ingen anmodning fra en offentlig myndighet ble mottatt i denne perioden.
report-none-steps = Ingen trinn er registrert.
report-none-notifications = Ingen underretning er registrert.
report-none-follow-ups = Ingenting gjenstår å følge opp.

## Assessments
report-dpia-title = Vurdering av personvernkonsekvenser: { $activity }
report-dpia-processing = Behandlingen
report-dpia-need = Om den er påkrevd
report-dpia-outcome = Utfall

## Calendar
report-holidays = Helligdager som er regnet med
report-none-holidays = Ingen helligdag.

## The year
report-annual-register = Protokollen
report-annual-reviewed = Aktiviteter som noen gang er gjennomgått
report-annual-breaches = Brudd på personopplysningssikkerheten
report-annual-breaches-unrecorded = Føres ikke i denne protokollen
report-annual-changes = Endringer i protokollen i perioden
report-annual-outside = Databehandlere med opplysninger utenfor EØS
report-annual-plan = Det som er planlagt
report-none-changes = Protokollen ble ikke endret i denne perioden.
report-none-plan = Ingen gjennomgang forfaller i året etter perioden.

## Layouts of authorities
report-layout-subtitle = { $layout } · per { $date }
report-layout-empty = Obligatoriske kolonner som er tomme
report-layout-complete = Alle obligatoriske kolonner er fylt ut.
report-layout-column = Kolonne
report-left-out-columns = Kolonner i oppsettet som protokollen ikke har noe til, eller har et eget felt for ved siden av: { $columns }

## Method
report-method-layout = Oppsett
report-method-layout-text = Kolonnene står i myndighetens rekkefølge, under dens egne navn. Det som er obligatorisk der og tomt her, er sagt i cellen og listet først. At det ikke finnes noen overføring, sies.
report-method-layout-source = Kilde til oppsettet
report-method-layout-source-text = Enkelte navn eller plasseringer er skrevet etter kjennskap til oppsettet og er ikke sammenlignet med myndighetens original.
report-method-matrix = Aktiviteter og grunnlag
report-method-matrix-text = Én rad for hvert formål og grunnlag, aktivitetene etter referanse. En rad uten formål gjelder alle formål med aktiviteten. Et formål som ikke hviler på noe, har en rad som sier det.
report-method-risk = Rekkefølge etter risiko
report-method-risk-text = Først databehandlere der overføringene ikke holder, så de uten tilstrekkelige garantier, så etter antall vilkår som mangler, så de med opplysninger utenfor EØS. Rekkefølgen er produktets egen.
report-method-stands = Om en overføring holder
report-method-stands-text = Vurdert på rapportens dag etter de beslutningene om tilstrekkelig beskyttelsesnivå som er nevnt på første side, overføringsgrunnlaget, og det protokollen inneholder for å vise det.
report-method-conflicts = Motstrid
report-method-conflicts-text = Bare det som er sikkert uansett hvilken dag perioden begynner, nevnes: et år og 365 dager skilles ikke.
report-method-due-own = Saksmapper
report-method-due-own-text = Protokollen kjenner dagene for sine egne saksmapper. Når opplysningene i en aktivitet skal slettes, ligger i systemene der de er.
report-method-erasure = Sletting
report-method-erasure-text = En sletting er en hendelse: den nevner feltene og hendelsene der verdier ble borte, på hvilket grunnlag, av hvem. Feil nevnes av kontrollen av sporet, som står på første side når noe er galt.
report-method-log = Rekkefølge
report-method-log-text = Etter hvem som spør, så etter mottakstidspunkt, så etter nummer. Ingen navn er med: hva en sak gjelder, fremgår av kodene.
report-method-days = Dager
report-method-days-text = Kalenderdager fra mottaksdagen til svardagen. Om det er i tide, vurderes etter siste dag etter loven, med pauser og forlengelser.
report-method-repeat = Personer som spurte mer enn én gang
report-method-repeat-text = Telt etter navn og kontakt slik de er skrevet, blant sakene som den som laget rapporten får se. Den som er slettet, telles ikke.
report-method-disclosures = Rekkefølge
report-method-disclosures-text = Etter mottakstidspunkt. Trinn i den rekkefølgen de ble skrevet; begrunnelser under taushetsplikt for advokater holdes tilbake.
report-method-assessment = Vurderingen
report-method-assessment-text = Vurderingen står slik den er registrert. Det som mangler i den, er sagt på stedet.
report-method-clocks = Dager
report-method-clocks-text = Siste dag etter loven følger forordning 1182/71 med helligdagene som er listet her. Dagen å planlegge for er siste virkedag før en helg eller helligdag kunne flytte slutten.
report-method-tables = Tabeller
report-method-tables-text = En tabell for hvert begrep og for hver liste i det; rader hører til posten med referansen og id-en som står først. Kodene er protokollens, med ordene ved siden av.

## Counts
report-count-requests =
    { $count ->
        [one] én anmodning
       *[other] { $count } anmodninger
    }
report-count-rules =
    { $count ->
        [one] én lagringsregel
       *[other] { $count } lagringsregler
    }
report-count-clocks =
    { $count ->
        [one] én dato
       *[other] { $count } datoer
    }
report-count-erasures =
    { $count ->
        [one] én sletting
       *[other] { $count } slettinger
    }
report-count-values =
    { $count ->
        [one] ett felt slettet
       *[other] { $count } felter slettet
    }
report-count-records =
    { $count ->
        [one] én post
       *[other] { $count } poster
    }
report-count-empty =
    { $count ->
        [one] én obligatorisk celle tom
       *[other] { $count } obligatoriske celler tomme
    }
report-left-out-filtered =
    { $count ->
        [one] Én post
       *[other] { $count } poster
    }
report-left-out-erased =
    { $count ->
        [one] Verdier i én post
       *[other] Verdier i { $count } poster
    }
report-left-out-transfers =
    { $count ->
        [one] Én overføring
       *[other] { $count } overføringer
    }
report-left-out-case-files =
    { $count ->
        [one] Én saksmappe som gjelder andre aktiviteter
       *[other] { $count } saksmapper som gjelder andre aktiviteter
    }
report-left-out-changes = Hva som er endret i protokollen som helhet siden forrige kopi
report-left-out-values =
    { $count ->
        [one] Verdien av ett felt
       *[other] Verdiene av { $count } felter
    }
