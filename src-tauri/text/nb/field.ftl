## Navn på felt og koder i hele protokollen: systemer, tiltak, momenter, versjoner, og det behandlingsaktiviteter, databehandlere og overføringer sier om seg selv.

## Typer poster
kind-system = System
kind-system-plural = Systemer
kind-measure = Tiltak
kind-measure-plural = Tiltak
kind-factor = Moment i interesseavveiningen
kind-factor-plural = Momenter i interesseavveiningen
kind-version = Godkjent versjon
kind-version-plural = Godkjente versjoner

## Hvor mange registrerte
subject-range-up-to-100 = Inntil 100
subject-range-up-to-1000 = Inntil 1 000
subject-range-up-to-10000 = Inntil 10 000
subject-range-up-to-100000 = Inntil 100 000
subject-range-more = Flere enn 100 000

## Gjennomganger
review-outcome-in-order = I orden
review-outcome-updated = Oppdatert
review-outcome-action-needed = Må følges opp

## Vurdering av personvernkonsekvenser
dpia-criterion-scoring = Evaluering eller poengsetting
dpia-criterion-automated-decision = Automatisert avgjørelse med rettslig eller tilsvarende vesentlig virkning
dpia-criterion-monitoring = Systematisk overvåking
dpia-criterion-sensitive = Sensitive eller svært personlige opplysninger
dpia-criterion-large-scale = Behandling i stor skala
dpia-criterion-matching = Datasett som sammenstilles
dpia-criterion-vulnerable = Sårbare registrerte
dpia-criterion-innovative = Ny teknologi eller organisering
dpia-criterion-prevents = Hindrer den registrerte i en rettighet, en tjeneste eller en avtale
residual-risk-low = Lav
residual-risk-medium = Middels
residual-risk-high = Høy

## Før en databehandler engasjeres
due-diligence-item-dd-01 = Dybdekunnskap og ressurser
due-diligence-item-dd-02 = Sikkerhetspolicy og tiltak er beskrevet (artikkel 32)
due-diligence-item-dd-03 = Sertifisering eller atferdsnormer (artikkel 28 nr. 5)
due-diligence-item-dd-04 = Hendelser hittil, og tid til varsling
due-diligence-item-dd-05 = Underdatabehandlere med identitet, tjeneste og sted
due-diligence-item-dd-06 = Lagringsland
due-diligence-item-dd-07 = Land det er mulig å få tilgang fra
due-diligence-item-dd-08 = Morselskap og lovene det er underlagt
due-diligence-item-dd-09 = Håndtering av anmodninger fra myndigheter
due-diligence-item-dd-10 = Bistand med anmodninger fra de registrerte
due-diligence-item-dd-11 = Måte og tid for sletting eller tilbakelevering
due-diligence-item-dd-12 = Revisjoner
due-diligence-item-dd-13 = Fortrolighet for ansatte
due-diligence-item-dd-14 = Eget personvernombud eller egen representant
due-diligence-item-dd-15 = Ingen bruk av opplysningene til egne formål (artikkel 28 nr. 10)
due-diligence-finding-yes = Ja
due-diligence-finding-partly = Delvis
due-diligence-finding-no = Nei
dpa-clause-s1 = Underdatabehandlere bare med skriftlig tillatelse på forhånd (artikkel 28 nr. 2)
dpa-clause-s2 = Varsel om endringer og mulighet til å motsette seg dem (artikkel 28 nr. 2)
dpa-clause-s3 = Samme forpliktelser for underdatabehandlere, fullt ansvar (artikkel 28 nr. 4)
dpa-clause-x1 = Underretning om brudd på personopplysningssikkerheten (artikkel 33 nr. 2)
dpa-clause-x2 = Pålegg fra myndigheter videresendes og etterkommes ikke uten instruks

## Overføringer
scc-annex-i-a = I.A Parter
scc-annex-i-b = I.B Beskrivelse av overføringen
scc-annex-i-c = I.C Tilsynsmyndighet
scc-annex-ii = II Tiltak
scc-annex-iii = III Underdatabehandlere
essential-guarantee-a = Klare, presise og tilgjengelige regler
essential-guarantee-b = Nødvendighet og forholdsmessighet er vist
essential-guarantee-c = Uavhengig tilsyn
essential-guarantee-d = Effektive rettsmidler

## Momenter i interesseavveiningen
factor-side-interest = Interesse
factor-side-necessity = Nødvendighet
factor-side-alternative = Mindre inngripende måte
factor-side-impact = Virkning for de registrerte
factor-side-expectation = Rimelig forventning
factor-side-safeguard = Garanti
factor-weight-for-controller = For den berettigede interessen
factor-weight-for-person = For den registrerte
factor-weight-neutral = For ingen av dem

## Navn på felt
field-annexes = Utfylte vedlegg
field-approved-by = Godkjent av
field-approved-on = Godkjent den
field-art10-safeguards = Garantier for opplysninger om straffedommer og lovovertredelser (artikkel 10)
field-art22-law = Lov som tillater den automatiserte avgjørelsen (artikkel 22 nr. 2 bokstav b)
field-art22-safeguards = Garantier ved den automatiserte avgjørelsen (artikkel 22 nr. 3)
field-art49 = Unntak for en særlig situasjon (artikkel 49)
field-art9-law = Hva vilkårene i artikkel 9 nr. 2 bygger på
field-assessed-by = Vurdert av
field-assessed-on = Vurdert den
field-assessment = Vurdering av omstendighetene ved overføringen (artikkel 49 nr. 6)
field-authority = Vedkommende tilsynsmyndighet
field-automated = Utføres automatisk
field-breach-notice-hours = Underretning om brudd innen (timer)
field-business-function = Forretningsområde
field-checked-on = Sist kontrollert den
field-condition = Vilkår
field-consulted-on = Forhåndsdrøfting med tilsynsmyndigheten den (artikkel 36)
field-contractual = Avtalefestede tiltak
field-courts = Domstoler (punkt 18)
field-criteria = Kriterier for sannsynlig høy risiko
field-data-location = Hvor opplysningene er
field-dd-answers = Svar om garantiene
field-docking = Andre kan tiltre (punkt 7)
field-effective = Tiltakene er effektive
field-engaged-by = Engasjert av
field-evidence-ref = Hvor det er vist
field-exporter-organisation = Eksportør i protokollen
field-factors = Momenter som er avveid
field-flow = 1. Overføringen
field-formal = 5. Formelle skritt
field-governing-law = Lovvalg (punkt 17)
field-guarantees = Vesentlige garantier som er oppfylt
field-importer-organisation = Importør i protokollen
field-importer-statement = Importørens uttalelse om mottatte anmodninger
field-in-use-from = I bruk fra
field-in-use-to = I bruk til
field-instructions = Instrukser som er gitt
field-international-organisation = Internasjonal organisasjon
field-item = Hva det ble spurt om
field-joint-essence-published = Hovedinnholdet i ordningen er gjort tilgjengelig (artikkel 26 nr. 2)
field-laws = 3. Lover som gjelder for importøren
field-legal-max = Lengste periode loven tillater
field-legal-min = Korteste periode loven krever
field-level = Nivå i kjeden
field-measure = Tiltak i katalogen
field-measures = Tiltak
field-necessity = Hvorfor overføringen er nødvendig
field-notice-days = Dagers varsel
field-occasional = Leilighetsvis
field-on = Dato
field-organisational = Organisatoriske tiltak
field-parent-company = Morselskap
field-practice = 3. Praksis
field-records = Poster den omfatter
field-redress-body = Uavhengig organ for tvister (punkt 11)
field-reopened-by = Gjenåpnet av
field-reopened-on = Gjenåpnet den
field-reopened-reason = Hvorfor den ble gjenåpnet
field-residual-risk = Restrisiko
field-reviews = Gjennomganger
field-risk-information-ref = Informasjon om risikoen gitt til den registrerte
field-root = Sporets rot
field-scc-options = Valg i avtalevilkårene
field-scc-signed-on = Avtalevilkårene undertegnet den
field-side = Del av vurderingen
field-subjects-number = Antall registrerte
field-successor = Etterfølger
field-technical = 4. Tekniske tiltak
field-tia = Vurdering av overføringen i seks trinn
field-tool = 2. Overføringsgrunnlaget
field-triggers = 6. Vurderes på nytt når
field-version-of-guidelines = Retningslinjer som er fulgt
field-weight = Taler
