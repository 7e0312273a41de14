# De privacyverklaring die uit het register wordt geschreven (AVG artikelen 13 en 14), in duidelijke taal voor wie het betreft.

written-title = Privacyverklaring van { $controller }
written-date = Versie van { $date }

## In het kort
written-short = In het kort
written-short-who = { $controller } bepaalt waarom en hoe uw persoonsgegevens worden gebruikt, en is de verwerkingsverantwoordelijke.
written-short-contact = U bereikt ons via { $contact }.
written-short-uses = Wij gebruiken persoonsgegevens hiervoor:
written-short-activity = { $name }: { $purposes }.
written-short-rights = U kunt ons vragen om inzage in uw gegevens, om rectificatie en om wissing, u kunt bezwaar maken, en u kunt een toestemming op elk moment intrekken.
written-short-more = De bijzonderheden staan hieronder, met een eigen paragraaf voor alles wat wij doen.

## Bezwaar, los van al het andere (artikel 21, lid 4)
written-objection = Uw recht van bezwaar
written-objection-marketing = U kunt op elk moment bezwaar maken tegen direct marketing, zonder een reden te geven. Dan stoppen wij. Dit betreft: { $activities }.
written-objection-interest = U kunt vanwege uw specifieke situatie bezwaar maken tegen wat op een gerechtvaardigd belang of een taak van algemeen belang berust. Dan stoppen wij, tenzij wij dwingende gerechtvaardigde gronden aanvoeren of de gegevens nodig hebben voor een rechtsvordering. Dit betreft: { $activities }.
written-objection-research = U kunt vanwege uw specifieke situatie bezwaar maken tegen onderzoek en statistiek. Dit betreft: { $activities }.
written-objection-how = Wilt u bezwaar maken, schrijf dan naar { $contact }.

## Wie verantwoordelijk is
written-controller = Wie verantwoordelijk is
written-controller-is = De verwerkingsverantwoordelijke is { $name }, { $address }.
written-controller-number = Ons registratienummer is { $number }.
written-controller-reach = Voor vragen over privacy bereikt u ons via { $contact }.
written-representative = Onze vertegenwoordiger in de Europese Unie is { $contact }.
written-dpo = U bereikt onze functionaris voor gegevensbescherming via { $contact }.
written-joint = { $activity }: hier zijn wij gezamenlijke verwerkingsverantwoordelijken met { $controllers }.
written-joint-essence = De wezenlijke inhoud van onze regeling is gepubliceerd.

## Per activiteit
written-activities = Wat wij met persoonsgegevens doen
written-activities-words = Elke paragraaf hieronder beschrijft één ding dat wij doen, waarom, op welke rechtsgrond en hoe lang. De artikelen zijn die van de Algemene verordening gegevensbescherming (AVG).
written-label-purposes = Waarom
written-label-subjects = Van wie
written-label-data = Welke gegevens
written-label-source = Waar de gegevens vandaan komen
written-label-basis = Rechtsgrond
written-label-voluntary = Of u de gegevens moet verstrekken
written-label-recipients = Wie de gegevens ontvangt
written-label-transfers = Doorgifte aan derde landen
written-label-retention = Hoe lang wij de gegevens bewaren
written-label-automated = Geautomatiseerde besluiten
written-label-rights = Uw rechten hier
written-label-withdraw = Uw toestemming intrekken

written-subjects = Dit betreft { $subjects }.
written-data = { $category }.
written-data-described = { $category }: { $description }.
written-all-data = de gegevens
written-source-subject = U geeft ons: { $data }.
written-source-third-party = Van anderen krijgen wij: { $data }.
written-source-public = Uit openbaar toegankelijke bronnen halen wij: { $data }.
written-source-generated = Deze ontstaan wanneer u onze diensten gebruikt: { $data }.
written-source-inferred = Uit andere gegevens leiden wij af: { $data }.
written-sources = Onze bronnen zijn { $sources }.

written-basis-a = Uw toestemming (artikel 6, lid 1, onder a).
written-basis-b = Een overeenkomst met u, of maatregelen waarom u vóór de sluiting vroeg (artikel 6, lid 1, onder b).
written-basis-c = Een wettelijke verplichting (artikel 6, lid 1, onder c): { $law }.
written-basis-d = Vitale belangen (artikel 6, lid 1, onder d).
written-basis-e = Een taak van algemeen belang of de uitoefening van het openbaar gezag (artikel 6, lid 1, onder e): { $law }.
written-basis-f = Een gerechtvaardigd belang (artikel 6, lid 1, onder f): { $interest }.
written-basis-for = { $scope }: { $basis }
written-basis-art9 = Voor bijzondere categorieën van persoonsgegevens bovendien: { $condition } (artikel 9, lid 2, onder { $letter }).

written-mandatory-none = U bent niet verplicht te verstrekken: { $data }.
written-mandatory-statutory = De wet verplicht u te verstrekken: { $data }.
written-mandatory-contractual = De overeenkomst verplicht u te verstrekken: { $data }.
written-mandatory-precontract = Om een overeenkomst te sluiten moet u verstrekken: { $data }.
written-consequence = Doet u dat niet: { $consequence }.

written-recipient-internal = een eigen afdeling van ons
written-recipient-group = een onderneming van ons concern
written-recipient-processor = onze verwerker
written-recipient-business-partner = een zakenpartner
written-recipient-public = iedereen die het kan lezen
written-recipient-other = een andere ontvanger
written-recipients-none = Wij geven deze gegevens aan niemand door.
written-transfer = { $importer }, in { $countries }. De waarborg is: { $mechanism }.
written-transfer-copy = U kunt een kopie van de waarborgen vragen via { $contact }.

written-retention-until = Wij bewaren { $data } tot { $until }.
written-retention-for = Wij bewaren { $data } gedurende { $period }.
written-retention-event = Wij bewaren { $data } tot dit gebeurt: { $event }.
written-retention-most = Ten hoogste { $period }.
written-action-delete = Daarna wissen wij ze.
written-action-anonymise = Daarna anonimiseren wij ze.
written-action-delete-or-anonymise = Daarna wissen of anonimiseren wij ze.
written-action-archive-restricted = Daarna bewaren wij ze apart, met beperkte toegang.

written-automated = Hier wordt een besluit over u uitsluitend op geautomatiseerde wijze genomen.
written-automated-profile = Hier maken wij een profiel van u. Er wordt geen besluit over u uitsluitend op geautomatiseerde wijze genomen.
written-automated-none = Hier wordt geen besluit over u uitsluitend op geautomatiseerde wijze genomen.

written-rights-here = Hier hebt u het recht op { $rights }.
written-rights-conditional = Onder de voorwaarden van de wet hebt u ook het recht op { $rights }.
written-right-access = inzage
written-right-rectification = rectificatie
written-right-erasure = gegevenswissing
written-right-restriction = beperking van de verwerking
written-right-portability = overdraagbaarheid van gegevens
written-right-objection = bezwaar
written-right-objection-marketing = bezwaar tegen direct marketing
written-right-objection-research = bezwaar tegen onderzoek en statistiek
written-right-automated = menselijke tussenkomst bij een geautomatiseerd besluit
written-channels = U kunt gebruiken: { $channels }.
written-withdraw = U kunt uw toestemming op elk moment intrekken. Wat daarvoor is gedaan, blijft rechtmatig.
written-withdraw-how = Om haar in te trekken, gebruikt u: { $channels }.

## Namens anderen
written-on-behalf = Wat wij namens anderen doen
written-on-behalf-of = { $name }.
written-on-behalf-words = Hier zijn wij verwerker en handelen wij op instructie van een klant. De klant is de verwerkingsverantwoordelijke: wend u tot de klant met vragen en om uw rechten uit te oefenen.

## Rechten
written-rights = Uw rechten
written-explain-access = Inzage: u kunt vragen of wij gegevens over u verwerken, en daarvan een kopie krijgen met informatie over het gebruik (artikel 15).
written-explain-rectification = Rectificatie: u kunt onjuiste gegevens laten verbeteren en onvolledige laten aanvullen (artikel 16).
written-explain-erasure = Gegevenswissing: u kunt gegevens laten wissen in de gevallen van artikel 17.
written-explain-restriction = Beperking: u kunt ons gegevens laten bewaren zonder ze anders te gebruiken, in de gevallen van artikel 18.
written-explain-portability = Overdraagbaarheid: u kunt de gegevens die u hebt verstrekt in een machineleesbare vorm krijgen, of naar een andere verwerkingsverantwoordelijke laten sturen (artikel 20).
written-explain-withdraw = Intrekking: u kunt een toestemming op elk moment intrekken, even eenvoudig als u haar gaf (artikel 7, lid 3).
written-explain-automated = Geautomatiseerde besluiten: u kunt menselijke tussenkomst krijgen, uw standpunt kenbaar maken en het besluit aanvechten (artikel 22).
written-rights-how = Om uw rechten uit te oefenen, schrijft u naar { $contact }.
written-rights-time = Wij antwoorden onverwijld en uiterlijk binnen een maand na ontvangst; zijn verzoeken complex of talrijk, dan kan die termijn met twee maanden worden verlengd, en dan zeggen wij u waarom. Het uitoefenen van uw rechten is kosteloos (artikel 12).

## Klacht
written-complaint = Klacht
written-complaint-right = U kunt een klacht indienen bij een toezichthoudende autoriteit, met name waar u woont, waar u werkt of waar volgens u inbreuk op de regels is gemaakt (artikel 77).
written-complaint-ours = De onze is { $authority }.

## Overheidsinstanties
written-authorities = Verzoeken van overheidsinstanties

## Wat ontbreekt
written-mark = ontbreekt: { $what }
written-missing = { $what } (artikel { $article })
written-missing-in = { $reference }: { $what } (artikel { $article })
written-lacks-controller = naam van de verwerkingsverantwoordelijke
written-lacks-address = adres van de verwerkingsverantwoordelijke
written-lacks-contact = hoe u voor vragen over privacy bereikbaar bent
written-lacks-representative = vertegenwoordiger in de Unie
written-lacks-dpo = contactgegevens van de functionaris voor gegevensbescherming
written-lacks-essence = waar de wezenlijke inhoud van de regeling tussen gezamenlijke verwerkingsverantwoordelijken te lezen is
written-lacks-activities = een activiteit die loopt
written-lacks-purposes = doeleinden
written-lacks-subjects = categorieën van betrokkenen
written-lacks-data = categorieën van persoonsgegevens
written-lacks-source = of de gegevens van de betrokkene komen of van elders
written-lacks-sources = de bronnen van gegevens van anderen
written-lacks-basis = rechtsgrond
written-lacks-law = de wet waaruit de verplichting of taak volgt
written-lacks-interest = het gerechtvaardigd belang
written-lacks-mandatory = of de gegevens moeten worden verstrekt
written-lacks-consequence = wat volgt als de gegevens niet worden verstrekt
written-lacks-recipients = ontvangers, of dat er geen zijn
written-lacks-countries = derde landen
written-lacks-mechanism = waarborg voor de doorgifte
written-lacks-retention = hoe lang de gegevens worden bewaard
written-lacks-trigger = vanaf wanneer de termijn loopt
written-lacks-logic = de logica van het geautomatiseerde besluit
written-lacks-consequences = de gevolgen van het geautomatiseerde besluit
written-lacks-safeguards = waarborgen tegen het geautomatiseerde besluit
written-lacks-withdrawal = hoe de toestemming wordt ingetrokken
written-lacks-authority = de bevoegde toezichthoudende autoriteit
written-lacks-procedure = hoe verzoeken van overheidsinstanties worden behandeld
written-lacks-translation = de woorden in de taal van de verklaring

## Fields of a notice that the product wrote
field-sentences = Zinnen die uit het register zijn geschreven
field-ties = Waaruit een zin is gemaakt
field-record = Record
field-digest = Vingerafdruk
