# De inhoud van rapporten, en het register als gekoppelde gegevens.

import-dpv-only = Het bestand is linked data in het Data Privacy Vocabulary: verzoeken, ondertekeningssleutels, versies en enkele velden van het register draagt het niet.
import-dpv-not-taken = { $node } ({ $class }) is geen van de records van een register en wordt niet overgenomen.
## Retention and bases: left out
report-left-out-outdated = Of een beoordeling verouderd is: dat is bekend van het register zoals het is, niet van een eerder
report-left-out-names = Namen en contactgegevens van verzoekers, en wat zij in eigen woorden vroegen
report-left-out-late-reasons = Waarom een antwoord te laat kwam, naast de reden van de verlenging
report-left-out-annexes = Bijlagen, die worden bewaard waar de beoordeling dat vermeldt
report-left-out-reviews = Herzieningen en opvolging, die niet voor een eerdere dag worden samengesteld
report-left-out-breaches = Inbreuken in verband met persoonsgegevens: dit register houdt daarvan geen logboek bij
report-left-out-cases = Verzoeken met alles wat erbij hoort, verstrekte kopieën, bewaarde weergaven
report-left-out-languages = Teksten in de andere talen: die staan in de export als JSON
report-left-out-secret = Dossiers onder geheimhouding: { $band }

## Around
report-bases-subtitle = Artikelen 6, 9, 10 en 22 AVG · per { $date }
report-processors-subtitle = Artikel 28 en hoofdstuk V AVG · per { $date }
report-retention-subtitle = Artikel 5, lid 1, onder e), AVG · per { $date }
report-overview = In één oogopslag
report-family-ds = Verzoeken van betrokkenen
report-family-tp = Verzoeken van derden
report-family-pa = Verzoeken van overheidsinstanties

## Columns
report-column-answered = Beantwoord
report-column-applies = Geldt
report-column-asked = Gevraagd
report-column-because = Waarom
report-column-closed = Gesloten
report-column-conditional = Onder voorwaarden
report-column-conservative = Als de onzekere feestdag niet telt
report-column-days = Dagen
report-column-decided = Besloten
report-column-extended = Verlengd
report-column-fields = Velden
report-column-given = Verstrekt
report-column-ground = Grond
report-column-in-time = Op tijd
report-column-late = Te laat
report-column-longest = Langste
report-column-median = Mediaan
report-column-ninetieth = Negen van de tien binnen
report-column-not-stated = Niet vermeld
report-column-open = Open, of zonder datum
report-column-over = Verstreken
report-column-received = Ontvangen
report-column-removed = Verwijderd
report-column-right = Recht
report-column-rule = Regel
report-column-standing = Status
report-column-stands = Houdt stand

## Legal bases
report-bases-matrix = Activiteiten, doeleinden en rechtsgronden
report-bases-matrix-alt = Elke activiteit met haar doeleinden en de rechtsgrond van elk
report-bases-counted = Activiteiten naar rechtsgrond
report-bases-counted-alt = Hoeveel activiteiten op elke rechtsgrond van artikel 6, lid 1, berusten; een die op meer berust, telt bij elk mee
report-basis-none = Niets berust op deze rechtsgrond.
report-all-purposes = Alle doeleinden van de activiteit
report-consent-unproven = Toestemming zonder toestemmingsprofiel
report-bases-special = Bijzondere categorieën, strafrechtelijke veroordelingen, geautomatiseerde besluiten
report-bases-article-9 = Bijzondere categorieën (artikel 9)
report-bases-article-10 = Strafrechtelijke veroordelingen en strafbare feiten (artikel 10)
report-bases-article-22 = Geautomatiseerde individuele besluiten (artikel 22)
report-nothing-article-9 = Er is geen bijzondere categorie van persoonsgegevens vastgelegd.
report-nothing-article-10 = Er zijn geen gegevens over strafrechtelijke veroordelingen en strafbare feiten vastgelegd.
report-nothing-article-22 = Er is geen geautomatiseerd individueel besluit vastgelegd.
report-bases-rights = Rechten van betrokkenen per activiteit
report-bases-gaps = Wat niet is vermeld
report-bases-no-gaps = Elk doeleinde heeft een rechtsgrond, en elke rechtsgrond wat nodig is om hem aan te tonen.
report-lia-interest = 1 Het belang
report-lia-necessity = 2 Noodzaak
report-lia-balancing = 3 Afweging
report-lia-decision = Besluit en herziening

## Processors and transfers
report-agreements = Overeenkomsten, bepaling voor bepaling
report-agreements-note = Een veld blijft leeg waar de bepaling in deze opdracht niet wordt geëist. (3) en (a) tot en met (h): artikel 28, lid 3. S1 tot en met S3: subverwerkers, artikel 28, leden 2 en 4. X1 en X2: goede praktijk.
report-clauses-missing = Ontbrekende bepalingen
report-chains = Ketens van subverwerkers
report-transfers-by-country = Doorgiften per land
report-transfers-by-country-alt = Hoeveel doorgiften naar elk land gaan, en hoeveel daarvan standhouden
report-transfer-assessments = Beoordelingen van doorgiften
report-transfers-article-49 = Afwijkingen voor specifieke situaties (artikel 49)
report-expiry = Wat afloopt of opnieuw moet worden bekeken
report-adequacy-ends = Het adequaatheidsbesluit voor { $country } loopt af
report-none-transfers = Er is geen doorgifte aan een derde land of een internationale organisatie vastgelegd.
report-none-countries = Er is geen land vastgelegd.
report-none-assessments = Er is geen beoordeling van een doorgifte vastgelegd.
report-none-derogations = Geen doorgifte berust op artikel 49.
report-none-sub-processors = Er is geen subverwerker vastgelegd.
report-none-expiry = Er is geen dag vastgesteld.
report-tia-title = Doorgifte aan { $importer } ({ $countries })

## Retention
report-kept-at-once = Onmiddellijk
report-retention-conflicts = Strijd met de wet
report-conflict-short = Eindigt vóór de { $limit } die een wet eist
report-conflict-long = Duurt langer dan de { $limit } die een wet toestaat
report-retention-due = Dossiers die gewist moeten worden
report-retention-holds = Wat de wissing tegenhoudt
report-retention-runs = Wisrondes
report-run-events = Gebeurtenissen van de wisrondes
report-run-chosen = Gekozen
report-run-cases = Dossiers
report-run-entries = Vermeldingen
report-run-files = Bestanden
report-run-values = Waarden
report-none-conflicts = Geen termijn is zeker in strijd met een wettelijke die erbij is vastgelegd.
report-none-due = Geen dossier heeft hier een wisdatum.
report-none-holds = Niets wordt van wissing teruggehouden.
report-none-runs = Er is geen wisronde uitgevoerd.
report-none-erasures = In deze periode is niets gewist.
report-erasure-note = Elke regel is een gebeurtenis van het spoor. Wat gewist is, staat er niet in: de binding aan elke waarde blijft, de waarde en haar zout zijn weg.

## Requests
report-log-trail = Wat het spoor van elk dossier bevat
report-received-by-month = Ontvangen per maand, en of het antwoord op tijd was
report-received-by-month-alt = Per maand hoeveel verzoeken zijn ontvangen, en hoeveel daarvan op tijd of te laat zijn beantwoord, of open staan
report-received-by = Ontvangen naar soort, kanaal en land
report-requests-by-month-alt = Per maand van ontvangst hoeveel verzoeken zijn ingewilligd, en hoeveel niet of nog niet
report-outcomes = Hoe zij afliepen
report-outcomes-by-month = Uitkomsten per maand van ontvangst
report-outcomes-by-month-alt = Per maand van ontvangst hoe de verzoeken afliepen
report-days-to-reply = Dagen tot het antwoord
report-days-to-reply-alt = Per maand van ontvangst de mediaan van het aantal dagen tot het antwoord
report-median-days = Dagen tot het antwoord, mediaan
report-ninetieth-days = Dagen tot het antwoord, negen van de tien binnen
report-longest-days = Dagen tot het antwoord, langste
report-identity-checks = Met een controle van de identiteit
report-repeat-requesters = Verzoekers die meer dan eens vroegen
report-complaints = Klachten bij de organisatie
report-authority-cases = Klachten via de toezichthoudende autoriteit
report-late = Te laat beantwoord
report-none-late = Geen verzoek van deze periode is te laat beantwoord.
report-none-answered = Geen verzoek van deze periode is beantwoord.
report-none-received = Ook dat is een bevinding: niemand heeft iets gevraagd.

## Public authorities
report-transparency-procedure = Hoe verzoeken worden behandeld
report-transparency-guidelines = Richtsnoeren. Elk verzoek wordt volgens een schriftelijke procedure doorlopen: wie vraagt wordt geverifieerd, vorm en bevoegdheid worden onderzocht, de omvang wordt beperkt, en elke stap wordt met zijn reden vastgelegd in een logboek dat elke latere wijziging toont.
report-transparency-experts = Juridische deskundigen. Waar de procedure dat eist, wordt iemand met juridische kennis geraadpleegd, en waar zij er twee eist, keurt niemand alleen een verstrekking goed waarover hij zelf besliste.
report-transparency-strict = Strikte noodzaak. Alleen wat de wet strikt vereist wordt verstrekt: wat daarboven wordt gevraagd, wordt beperkt of geweigerd.
report-transparency-courts = Rechterlijke bevelen. Gegevens worden verstrekt op een rechterlijk bevel of een ander document dat wettelijk verplicht, of in een noodsituatie zoals de wet die toestaat.
report-transparency-non-eea = Autoriteiten buiten de EER. Hun verzoeken worden onderzocht volgens artikel 48: zonder geldende internationale overeenkomst en een grond van hoofdstuk V wordt niets verstrekt, en de autoriteit wordt verwezen naar wederzijdse rechtshulp.
report-transparency-told = Betrokkenen inlichten. Personen en klanten worden ingelicht, tenzij de wet dat verbiedt of uitstel beveelt; een verbod wordt opnieuw bekeken wanneer het afloopt.
report-transparency-tables = Tabellen
report-transparency-unreported = Wat niet kan worden gerapporteerd
report-transparency-unreported-text = Een dossier kan onder een bevel tot geheimhouding vallen, en dan mag een verslag niet tonen of het er is. Waar een getal zo’n dossier zou verraden, worden alle getallen van de periode als bandbreedten vermeld; wat de getallen zouden zijn, staat noch in dit verslag noch in de gegevens ervan.
report-suppressed-gagged = Er staat een dossier onder geheimhouding in.
report-suppressed-complement = Daarmee zou een ander getal door aftrekken te vinden zijn.
report-article-48 = Artikel 48, stap voor stap
report-scope = Omvang
report-follow-ups = Op te volgen
report-case-erased = De personen zijn uit dit dossier gewist; codes, dagen en getallen blijven.
report-none-authorities = In deze periode is geen verzoek van een overheidsinstantie ontvangen.
report-none-steps = Er is geen stap vastgelegd.
report-none-notifications = Er is geen kennisgeving vastgelegd.
report-none-follow-ups = Er is niets meer op te volgen.

## Assessments
report-dpia-title = Gegevensbeschermingseffectbeoordeling: { $activity }
report-dpia-processing = De verwerking
report-dpia-need = Of zij vereist is
report-dpia-outcome = Uitkomst

## Calendar
report-holidays = Meegerekende feestdagen
report-none-holidays = Geen feestdag.

## The year
report-annual-register = Het register
report-annual-reviewed = Activiteiten die ooit zijn herzien
report-annual-breaches = Inbreuken in verband met persoonsgegevens
report-annual-breaches-unrecorded = Niet in dit register vastgelegd
report-annual-changes = Wijzigingen van het register in de periode
report-annual-outside = Verwerkers met gegevens buiten de EER
report-annual-plan = Wat gepland is
report-none-changes = Het register is in deze periode niet gewijzigd.
report-none-plan = In het jaar na de periode is geen herziening aan de orde.

## Layouts of authorities
report-layout-subtitle = { $layout } · per { $date }
report-layout-empty = Verplichte kolommen die leeg zijn
report-layout-complete = Elke verplichte kolom is ingevuld.
report-layout-column = Kolom
report-left-out-columns = Kolommen van de indeling waarvoor het register niets heeft, of er een eigen veld naast heeft: { $columns }

## Method
report-method-layout = Indeling
report-method-layout-text = De kolommen staan in de volgorde van de autoriteit, onder haar eigen namen. Wat daar verplicht is en hier leeg, wordt in de cel gezegd en als eerste vermeld. Dat er geen doorgifte is, wordt gezegd.
report-method-layout-source = Bron van de indeling
report-method-layout-source-text = Sommige namen of plaatsen zijn uit kennis van de indeling geschreven en niet met het origineel van de autoriteit vergeleken.
report-method-matrix = Activiteiten en rechtsgronden
report-method-matrix-text = Eén regel voor elk doeleinde en elke rechtsgrond, de activiteiten naar referentie. Een regel zonder doeleinde geldt voor alle doeleinden van de activiteit. Een doeleinde dat op niets berust, heeft een regel die dat zegt.
report-method-risk = Volgorde naar risico
report-method-risk-text = Eerst verwerkers van wie de doorgiften niet standhouden, dan die zonder afdoende garanties, dan naar het aantal ontbrekende bepalingen, dan die met gegevens buiten de EER. Deze volgorde is van het product zelf.
report-method-stands = Of een doorgifte standhoudt
report-method-stands-text = Beoordeeld op de dag van het verslag naar de stand van de adequaatheidsbesluiten op de eerste bladzijde, het instrument, en wat het register bevat om het aan te tonen.
report-method-conflicts = Strijdigheden
report-method-conflicts-text = Alleen wat zeker is op welke dag de termijn ook begint, wordt genoemd: een jaar en 365 dagen worden niet onderscheiden.
report-method-due-own = Dossiers
report-method-due-own-text = Het register kent de dagen van zijn eigen dossiers. Wanneer de gegevens van een activiteit gewist moeten worden, ligt in de systemen waarin zij staan.
report-method-erasure = Wissing
report-method-erasure-text = Een wissing is een gebeurtenis: zij noemt de velden en de gebeurtenissen waarvan waarden weg zijn, op welke grond, door wie. Fouten worden genoemd door de controle van het spoor, die op de eerste bladzijde staat als er iets mis is.
report-method-log = Volgorde
report-method-log-text = Naar wie vraagt, dan naar het moment van ontvangst, dan naar nummer. Er staat geen naam in: waar een dossier over gaat, blijkt uit de codes.
report-method-days = Dagen
report-method-days-text = Kalenderdagen van de dag van ontvangst tot de dag van het antwoord. Of het op tijd is, wordt beoordeeld naar de laatste dag volgens de wet, met onderbrekingen en verlengingen.
report-method-repeat = Verzoekers die meer dan eens vroegen
report-method-repeat-text = Geteld naar naam en contact zoals geschreven, onder de dossiers die de maker van dit verslag te zien krijgt. Wie gewist is, telt niet mee.
report-method-disclosures = Volgorde
report-method-disclosures-text = Naar het moment van ontvangst. Stappen in de volgorde waarin zij zijn geschreven; redenen onder het verschoningsrecht worden achtergehouden.
report-method-assessment = De beoordeling
report-method-assessment-text = De beoordeling staat er zoals zij is vastgelegd. Wat eraan ontbreekt, wordt ter plaatse gezegd.
report-method-clocks = Dagen
report-method-clocks-text = De laatste dag volgens de wet volgt Verordening 1182/71 met de feestdagen die hier staan. De dag om op te plannen is de laatste werkdag voordat een weekend of feestdag het einde zou verschuiven.
report-method-tables = Tabellen
report-method-tables-text = Een tabel voor elk begrip en voor elke lijst daarbinnen; regels horen bij het record waarvan referentie en id vooraan staan. De codes zijn die van het register, met de woorden ernaast.

## Counts
report-count-requests =
    { $count ->
        [one] één verzoek
       *[other] { $count } verzoeken
    }
report-count-rules =
    { $count ->
        [one] één bewaarregel
       *[other] { $count } bewaarregels
    }
report-count-clocks =
    { $count ->
        [one] één datum
       *[other] { $count } data
    }
report-count-erasures =
    { $count ->
        [one] één wissing
       *[other] { $count } wissingen
    }
report-count-values =
    { $count ->
        [one] één veld gewist
       *[other] { $count } velden gewist
    }
report-count-records =
    { $count ->
        [one] één record
       *[other] { $count } records
    }
report-count-empty =
    { $count ->
        [one] één verplichte cel leeg
       *[other] { $count } verplichte cellen leeg
    }
report-left-out-filtered =
    { $count ->
        [one] Eén record
       *[other] { $count } records
    }
report-left-out-erased =
    { $count ->
        [one] Waarden van één record
       *[other] Waarden van { $count } records
    }
report-left-out-transfers =
    { $count ->
        [one] Eén doorgifte
       *[other] { $count } doorgiften
    }
report-left-out-case-files =
    { $count ->
        [one] Eén dossier dat over andere activiteiten gaat
       *[other] { $count } dossiers die over andere activiteiten gaan
    }
report-left-out-changes = Wat er sinds de vorige kopie in het register als geheel is gewijzigd
report-left-out-values =
    { $count ->
        [one] De waarde van één veld
       *[other] De waarden van { $count } velden
    }
