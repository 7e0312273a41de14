## Namen van velden en codes van het volledige register: systemen, maatregelen, factoren, versies, en wat verwerkingsactiviteiten, verwerkers en doorgiften over zichzelf zeggen.

## Soorten records
kind-system = Systeem
kind-system-plural = Systemen
kind-measure = Maatregel
kind-measure-plural = Maatregelen
kind-factor = Factor van de belangenafweging
kind-factor-plural = Factoren van de belangenafweging
kind-version = Goedgekeurde versie
kind-version-plural = Goedgekeurde versies

## Hoeveel betrokkenen
subject-range-up-to-100 = Tot 100
subject-range-up-to-1000 = Tot 1.000
subject-range-up-to-10000 = Tot 10.000
subject-range-up-to-100000 = Tot 100.000
subject-range-more = Meer dan 100.000

## Beoordelingen
review-outcome-in-order = In orde
review-outcome-updated = Bijgewerkt
review-outcome-action-needed = Actie nodig

## Gegevensbeschermingseffectbeoordeling
dpia-criterion-scoring = Evaluatie of scoretoekenning
dpia-criterion-automated-decision = Geautomatiseerd besluit met rechtsgevolg of vergelijkbaar aanmerkelijk gevolg
dpia-criterion-monitoring = Stelselmatige monitoring
dpia-criterion-sensitive = Gevoelige of zeer persoonlijke gegevens
dpia-criterion-large-scale = Verwerking op grote schaal
dpia-criterion-matching = Gekoppelde of samengevoegde gegevensverzamelingen
dpia-criterion-vulnerable = Kwetsbare betrokkenen
dpia-criterion-innovative = Nieuwe technologie of organisatie
dpia-criterion-prevents = Houdt betrokkenen af van een recht, een dienst of een overeenkomst
residual-risk-low = Laag
residual-risk-medium = Gemiddeld
residual-risk-high = Hoog

## Voordat een verwerker wordt ingeschakeld
due-diligence-item-dd-01 = Deskundigheid en middelen
due-diligence-item-dd-02 = Beveiligingsbeleid en maatregelen beschreven (artikel 32)
due-diligence-item-dd-03 = Certificering of gedragscode (artikel 28, lid 5)
due-diligence-item-dd-04 = Incidenten tot nu toe, en tijd tot kennisgeving
due-diligence-item-dd-05 = Subverwerkers met identiteit, dienst en plaats
due-diligence-item-dd-06 = Landen van opslag
due-diligence-item-dd-07 = Landen van waaruit toegang mogelijk is
due-diligence-item-dd-08 = Moedermaatschappij en de wetten waaraan zij is onderworpen
due-diligence-item-dd-09 = Omgang met verzoeken van autoriteiten
due-diligence-item-dd-10 = Bijstand bij verzoeken van betrokkenen
due-diligence-item-dd-11 = Wijze en tijd van wissing of teruggave
due-diligence-item-dd-12 = Audits
due-diligence-item-dd-13 = Vertrouwelijkheid van het personeel
due-diligence-item-dd-14 = Eigen functionaris voor gegevensbescherming of vertegenwoordiger
due-diligence-item-dd-15 = Geen gebruik van de gegevens voor eigen doeleinden (artikel 28, lid 10)
due-diligence-finding-yes = Ja
due-diligence-finding-partly = Gedeeltelijk
due-diligence-finding-no = Nee
dpa-clause-s1 = Subverwerkers alleen met voorafgaande schriftelijke toestemming (artikel 28, lid 2)
dpa-clause-s2 = Kennisgeving van wijzigingen en de mogelijkheid van bezwaar (artikel 28, lid 2)
dpa-clause-s3 = Dezelfde verplichtingen voor subverwerkers, volledige aansprakelijkheid (artikel 28, lid 4)
dpa-clause-x1 = Kennisgeving van een inbreuk in verband met persoonsgegevens (artikel 33, lid 2)
dpa-clause-x2 = Bevelen van autoriteiten worden doorgestuurd en niet zonder instructie opgevolgd

## Doorgiften
scc-annex-i-a = I.A Partijen
scc-annex-i-b = I.B Beschrijving van de doorgifte
scc-annex-i-c = I.C Toezichthoudende autoriteit
scc-annex-ii = II Maatregelen
scc-annex-iii = III Subverwerkers
essential-guarantee-a = Duidelijke, nauwkeurige en toegankelijke regels
essential-guarantee-b = Noodzaak en evenredigheid aangetoond
essential-guarantee-c = Onafhankelijk toezicht
essential-guarantee-d = Doeltreffende rechtsmiddelen

## Factoren van een belangenafweging
factor-side-interest = Belang
factor-side-necessity = Noodzaak
factor-side-alternative = Minder ingrijpende manier
factor-side-impact = Gevolg voor betrokkenen
factor-side-expectation = Redelijke verwachting
factor-side-safeguard = Waarborg
factor-weight-for-controller = Voor het nagestreefde belang
factor-weight-for-person = Voor de betrokkene
factor-weight-neutral = Voor geen van beide

## Namen van velden
field-annexes = Ingevulde bijlagen
field-approved-by = Goedgekeurd door
field-approved-on = Goedgekeurd op
field-art10-safeguards = Waarborgen voor gegevens over veroordelingen en strafbare feiten (artikel 10)
field-art22-law = Wet die het geautomatiseerde besluit toestaat (artikel 22, lid 2, onder b)
field-art22-safeguards = Waarborgen bij het geautomatiseerde besluit (artikel 22, lid 3)
field-art49 = Afwijking voor een specifieke situatie (artikel 49)
field-art9-law = Waarop de voorwaarden van artikel 9, lid 2, berusten
field-assessed-by = Beoordeeld door
field-assessed-on = Beoordeeld op
field-assessment = Beoordeling van de omstandigheden van de doorgifte (artikel 49, lid 6)
field-authority = Bevoegde toezichthoudende autoriteit
field-automated = Via geautomatiseerde procedés verricht
field-breach-notice-hours = Kennisgeving van een inbreuk binnen (uren)
field-business-function = Bedrijfsfunctie
field-checked-on = Laatst gecontroleerd op
field-condition = Voorwaarde
field-consulted-on = Toezichthoudende autoriteit geraadpleegd op (artikel 36)
field-contractual = Contractuele maatregelen
field-courts = Gerechten (bepaling 18)
field-criteria = Criteria voor een waarschijnlijk hoog risico
field-data-location = Plaats van de gegevens
field-dd-answers = Antwoorden over de garanties
field-docking = Anderen kunnen toetreden (bepaling 7)
field-effective = Maatregelen zijn doeltreffend
field-engaged-by = Ingeschakeld door
field-evidence-ref = Waar het is aangetoond
field-exporter-organisation = Exporteur in het register
field-factors = Afgewogen factoren
field-flow = 1. De doorgifte
field-formal = 5. Formele stappen
field-governing-law = Toepasselijk recht (bepaling 17)
field-guarantees = Essentiële waarborgen die gelden
field-importer-organisation = Importeur in het register
field-importer-statement = Verklaring van de importeur over ontvangen verzoeken
field-in-use-from = In gebruik van
field-in-use-to = In gebruik tot
field-instructions = Gegeven instructies
field-international-organisation = Internationale organisatie
field-item = Wat werd gevraagd
field-joint-essence-published = Wezenlijke inhoud van de regeling beschikbaar gesteld (artikel 26, lid 2)
field-laws = 3. Wetten die voor de importeur gelden
field-legal-max = Langste termijn die de wet toestaat
field-legal-min = Kortste termijn die de wet eist
field-level = Niveau in de keten
field-measure = Maatregel uit de catalogus
field-measures = Maatregelen
field-necessity = Waarom de doorgifte noodzakelijk is
field-notice-days = Dagen van tevoren
field-occasional = Incidenteel
field-on = Datum
field-organisational = Organisatorische maatregelen
field-parent-company = Moedermaatschappij
field-practice = 3. Praktijk
field-records = Records die zij omvat
field-redress-body = Onafhankelijk orgaan voor geschillen (bepaling 11)
field-reopened-by = Heropend door
field-reopened-on = Heropend op
field-reopened-reason = Waarom zij is heropend
field-residual-risk = Restrisico
field-reviews = Beoordelingen
field-risk-information-ref = Informatie over de risico’s aan de betrokkene gegeven
field-root = Wortel van het spoor
field-scc-options = Keuzes in de bepalingen
field-scc-signed-on = Bepalingen ondertekend op
field-side = Deel van de beoordeling
field-subjects-number = Aantal betrokkenen
field-successor = Opvolger
field-technical = 4. Technische maatregelen
field-tia = Doorgifte-effectbeoordeling in zes stappen
field-tool = 2. Het instrument
field-triggers = 6. Opnieuw beoordeeld wanneer
field-version-of-guidelines = Gevolgde richtsnoeren
field-weight = Weegt
