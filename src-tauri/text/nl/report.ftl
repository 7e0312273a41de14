## Rapporten: namen, koppen, kolommen en vaste tekst. Een artikel zonder naam van een handeling is een artikel van de AVG.

## Fouten
error-report-not-yet = Het rapport ‘{ $name }’ bestaat nog niet.
error-report-not-yet-do = Kies een ander rapport.
error-report-format = Het rapport ‘{ $name }’ kan niet als { $format } worden gemaakt.
error-report-format-do = Kies een van de formaten die voor dit rapport worden aangeboden.
error-report-volume = Dit rapport heeft geen deel met dat nummer; het laatste is nummer { $of }.
error-report-volume-do = Laat het deel weg om ze allemaal te laten maken.
error-report-subject = Het rapport ‘{ $name }’ kan niet over dit gegeven gaan, of er is geen gegeven genoemd.
error-report-subject-do = Noem het verzoek of de beoordeling waarover het rapport gaat, en geen voor een rapport over het hele register.
error-report-typeset = De pagina’s van het rapport konden niet worden opgemaakt ({ $detail }).
error-report-typeset-do = Maak het als werkmap of als JSON en meld de woorden tussen haakjes.
error-report-workbook = De werkmap kon niet worden geschreven ({ $detail }).
error-report-workbook-do = Maak het rapport als pdf en meld de woorden tussen haakjes.
error-report-internal = Het rapport kwam in een toestand die niet was verwacht ({ $detail }).
error-report-internal-do = Probeer het opnieuw; meld de woorden tussen haakjes als het nog eens gebeurt.

## Namen van de rapporten
report-kind-record-controller = Register van de verwerkingsactiviteiten
report-kind-record-processor = Register van de verwerkingsactiviteiten van een verwerker
report-kind-legal-bases = Rechtsgronden
report-kind-processors-transfers = Verwerkers en doorgiften
report-kind-retention = Bewaarschema
report-kind-request-log = Logboek van verzoeken
report-kind-request-statistics = Cijfers over verzoeken van betrokkenen
report-kind-transparency = Transparantieverslag
report-kind-authority-disclosures = Verstrekkingen aan overheidsinstanties
report-kind-findings = Bevindingen
report-kind-case = Dossier van een verzoek
report-kind-notice-comparison = Privacyverklaring en register vergeleken
report-kind-assessment = Beoordeling
report-kind-deadline-calendar = Termijnkalender
report-kind-erasure = Gegevenswissingen
report-kind-annual = Jaarverslag privacy
report-kind-register-export = Export van het register

## Kader
report-not-stated = niet vermeld
report-none = Geen.
report-as-of = per { $date }
report-page = pagina { $page } van { $pages }
report-organisation = Organisatie
report-contents = Inhoud
report-left-out = Weggelaten
report-rules = Geldende regels
report-made = Gemaakt
report-made-by = { DATETIME($at, dateStyle: "long", timeStyle: "long") }, door { $name }
report-method = Werkwijze en definities
report-codes = Codes en verwijzingen
report-cut = [afgekapt: een cel bevat niet meer]

## Aantallen
report-count-activities =
    { $count ->
        [one] één verwerkingsactiviteit
       *[other] { $count } verwerkingsactiviteiten
    }
report-count-bases =
    { $count ->
        [one] één rechtsgrond
       *[other] { $count } rechtsgronden
    }
report-count-processors =
    { $count ->
        [one] één verwerker
       *[other] { $count } verwerkers
    }
report-count-transfers =
    { $count ->
        [0] geen doorgiften buiten de EER
        [one] één doorgifte buiten de EER
       *[other] { $count } doorgiften buiten de EER
    }
report-count-steps =
    { $count ->
        [one] één stap
       *[other] { $count } stappen
    }
report-count-documents =
    { $count ->
        [0] geen juridische documenten
        [one] één juridisch document
       *[other] { $count } juridische documenten
    }
report-count-attachments =
    { $count ->
        [0] geen bijlagen
        [one] één bijlage
       *[other] { $count } bijlagen
    }
report-count-events =
    { $count ->
        [one] één gebeurtenis
       *[other] { $count } gebeurtenissen
    }

## Register van de verwerkingsactiviteiten
report-record-controller = Register van de verwerkingsactiviteiten
report-record-subtitle = Artikel 30, lid 1, AVG · per { $date }
report-controller = Verwerkingsverantwoordelijke
report-representative = Vertegenwoordiger
report-representative-not-needed = Niet nodig: gevestigd in de EER (artikel 27, lid 1)
report-dpo = Functionaris voor gegevensbescherming
report-left-out-processor =
    { $count ->
        [one] Eén activiteit als verwerker
       *[other] { $count } activiteiten als verwerker
    }
report-left-out-record = Verzoeken van betrokkenen en anderen, en de volledige tekst van beoordelingen en overeenkomsten, waarnaar met een verwijzing wordt verwezen
report-activities = Verwerkingsactiviteiten
report-activities-alt = Overzicht van de verwerkingsactiviteiten met rechtsgrond, langste bewaartermijn en pagina
report-no-activities = Er is geen verwerkingsactiviteit vastgelegd.
report-column-ref = Ref.
report-column-activity = Activiteit
report-column-basis = Rechtsgrond
report-column-kept = Bewaard ten hoogste
report-column-page = Pagina
report-article-6 = 6, lid 1, { $letter }
report-article-9 = Artikel 9, lid 2, onder { $letter }
report-article-10 = Recht op grond van artikel 10
report-condition = Voorwaarde
report-interest = Belang
report-kept-until = tot { $event }
report-kept-on = Bij { $event }
report-kept-most = ten hoogste { $period }
report-kept-criteria = volgens criteria
report-period-not-stated = geen termijn en geen criteria vermeld
report-since = { $status } sinds { $date }
report-controller-cover = Zoals op de eerste pagina
report-further = verdere verwerking van
report-children = kinderen onder hen
report-employees = eigen werknemers onder hen
report-large-scale = op grote schaal verwerkt
report-monitoring = stelselmatig gemonitord
report-special = bijzondere categorie
report-criminal = strafrechtelijke veroordelingen en strafbare feiten
report-national-id = nationaal identificatienummer
report-nothing-special = Geen bijzondere categorieën (artikel 9), geen strafrechtelijke gegevens (artikel 10).
report-no-recipients = Geen ontvangers
report-no-transfers = Er is geen doorgifte aan een derde land of een internationale organisatie vastgelegd.
report-no-processors = Er is geen verwerker vastgelegd.
report-transfer-missing = { $processor } bewaart of bereikt gegevens vanuit { $countries }, en er is voor deze activiteit geen doorgifte vastgelegd.
report-transfers = Doorgiften aan derde landen
report-next-review = volgende herziening { $date }
report-review-overdue = herziening te laat sinds { $date }
report-quoted = ‘{ $text }’
report-version = versie { $version }
report-reviewed = Herzien op { $date }
report-never-reviewed = nooit herzien
report-review = Herziening
report-signed = ondertekend op { $date }
report-extras = Nadere gegevens
report-label-consent = Toestemming
report-label-source = Bron van de gegevens
report-label-adm = Geautomatiseerde besluiten
report-label-dpia = Effectbeoordeling (DPIA)
report-label-notice = Privacyverklaring
report-adm-none = Er is geen geautomatiseerde individuele besluitvorming (artikel 22) vastgelegd.
report-rights = Rechten van betrokkenen
report-rights-always = Ongeacht de rechtsgrond
report-rights-because = Vanwege { $articles }
report-rights-conditional = Onder de voorwaarden van hun artikelen, vanwege { $articles }
report-column-agreement = Overeenkomst
report-column-places = Opslag en toegang
report-column-activities = Activiteiten
report-column-to = Naar
report-all = alle
report-processors-alt = Verwerkers met overeenkomst, plaatsen van opslag en toegang, en activiteiten
report-transfers-alt = Doorgiften met land van ontvangst, doorgiftemechanisme en activiteit
report-changes = Wijzigingen sinds het begin van het register
report-changes-alt = Hoeveel gegevens zijn gemaakt en gewijzigd, per soort
report-changes-since = Wijzigingen sinds kopie { $ref } op { $date } is verstrekt
report-changes-since-alt = Welke records sindsdien zijn aangemaakt, gewijzigd en verwijderd
report-changes-since-none = Sindsdien is niets in het register gewijzigd.
report-change = Wijziging
report-change-created = aangemaakt
report-change-changed = gewijzigd
report-change-removed = verwijderd
report-column-kind = Soort
report-column-made = Gemaakt
report-column-changed = Gewijzigd
report-column-last = Laatst
report-safeguards = Waarborgen voor doorgiften
report-third-countries = Landen van doorgiften
report-gaps = Niet vermeld (artikel 30)
report-column-what = Wat
report-column-value = Waarde
report-column-report = Rapport
report-column-as-of = Per
report-column-by = Door

## Dossier van een verzoek
report-received = ontvangen op { $date }
report-state = Stand
report-no-decision = nog geen beslissing
report-verdict = Controle van het spoor
report-verdict-verified = Het spoor is gaaf en klopt met de gegevens en met een kop die iemand daarbuiten heeft.
report-verdict-unanchored = Het spoor is gaaf en klopt met de gegevens. Bij deze controle was geen kop van buiten: vergelijk de kop onder aan de pagina met een kop die iemand anders heeft.
report-verdict-incomplete = Het spoor is gaaf, maar er ontbreken waarden zonder vastgelegde reden.
report-verdict-diverged = Het spoor is in strijd met een kop die iemand daarbuiten heeft.
report-verdict-invalid = Het spoor klopt niet, of gegevens stemmen er niet mee overeen.
report-verdict-unreadable = Het spoor kon niet worden gelezen.
report-fault-altered = zegt niet wat het spoor heeft vastgelegd
report-fault-unrecorded = staat niet in het spoor
report-fault-vanished = staat in het spoor en niet meer in het register
report-fault-attachment = de inhoud is niet wat is vastgelegd
report-fault-removed = is eruit gehaald en staat nog in het register
report-fault-place = staat niet waar het spoor het plaatste
report-fault-links = de verwijzingen zijn niet die van de velden
report-records = Gegevens
report-records-agree = Alle gegevens van het bestand kloppen met het spoor.
report-head-origin = Herkomst van het spoor
report-head-size = Aantal gebeurtenissen
report-head-root = Wortel
report-head-printed = Wortel zoals gedrukt
report-signed-by = Ondertekend door
report-erased = Gewiste waarden
report-missing = Ontbrekende waarden
report-left-out-bytes = De inhoud van bijlagen; naam, grootte en SHA-256 staan in een lijst
report-left-out-privileged =
    { $count ->
        [one] Eén vertrouwelijk juridisch advies, alleen met titel vermeld
       *[other] { $count } vertrouwelijke juridische adviezen, alleen met titel vermeld
    }
report-left-out-absent =
    { $count ->
        [one] Eén waarde van het spoor die gewist is of ontbreekt
       *[other] { $count } waarden van het spoor die gewist zijn of ontbreken
    }
report-section-verification = Controle van het spoor
report-section-request = Het verzoek
report-section-timeline = Tijdlijn
report-section-documents = Juridische documenten
report-section-steps = Beoordeling
report-section-deadlines = Termijnen
report-section-decision = Beslissing
report-section-disclosures = Verstrekkingen
report-section-notifications = Kennisgevingen
report-section-evidence = Bewijsstukken
report-section-advice = Juridisch advies
report-section-events = Gebeurtenissen
report-column-when = Wanneer
report-column-when-zone = Wanneer ({ $zone })
report-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }
report-column-event = Wat
report-column-seq = Nr.
report-column-utc = Tijd (UTC)
report-column-leaf = Hash van het blad
report-timeline-alt = Wat in dit dossier is vastgelegd, in volgorde van tijd
report-notifications-alt = Kennisgevingen met stand, rechtsgrond en tijd
report-evidence-alt = Bijlagen met grootte en SHA-256
report-advice-alt = Vertrouwelijke juridische adviezen, met titel
report-events-alt = Gebeurtenissen van het spoor van dit dossier met de hash van elk blad
report-advice-note = Deze gegevens bevatten juridisch advies. De titels staan in de lijst zodat het dossier volledig is; de inhoud is vertrouwelijk en staat niet in dit document en niet in het bestand dat erin is opgenomen. De gebeurtenissen staan in het spoor.
report-events-note = Elke regel is één gebeurtenis. Het blad wordt gehasht zoals in RFC 6962; de bladen geven de wortel onder aan elke pagina.
report-line-received = Verzoek ontvangen
report-line-communicated = Beslissing meegedeeld aan de verzoeker
report-line-closed = Dossier gesloten
report-corrected = verbeterd door een later gegeven
report-question = Vraag
report-law = Recht
report-withheld = Vertrouwelijk juridisch advies: inhoud weggelaten
report-data-of = Gegevens over de periode
report-computation = Hoe dit is gevonden
report-computation-order = De datum staat in het bevel of de wet. Hij geldt zoals hij is geschreven en verschuift niet.
report-no-deadline = Noch de wet noch het verzoek stelt een datum.
report-pauses = Onderbrekingen en verlenging
report-open = Nog open voordat gegevens mogen worden verstrekt
report-nothing-open = Niets
report-four-eyes-not-needed = Niet vereist voor dit verzoek
report-same-person = door degene die heeft beslist
report-until = tot { $date }
report-bytes = { $number } bytes
report-embedded-description = Het spoor van dit dossier in machineleesbare vorm

## Hoe dit te controleren
report-check = Hoe dit document te controleren
report-note = De ondertekende kop
report-note-code = De code bevat de ondertekende kop byte voor byte. Een regel die verder naar rechts begint, zet de regel erboven voort.
report-note-code-alt = QR-code van de ondertekende kop, die ernaast als tekst is gedrukt
report-check-brief = De regel onder aan elke pagina is de kop van het spoor: de herkomst, het aantal gebeurtenissen en de volledige wortel. Bewaart iemand anders dit document, dan wordt elke latere wijziging van wat daarvóór is vastgelegd zichtbaar. De laatste pagina zegt hoe u dat controleert.
report-check-brief-case = De regel onder aan elke pagina is de kop van het spoor: de herkomst, het aantal gebeurtenissen en de volledige wortel. Het spoor van dit dossier is opgenomen als trail.json. De laatste pagina zegt hoe u beide controleert.
report-check-head = De kop noemt het spoor, het aantal gebeurtenissen en de wortel van de boom daarover (RFC 6962, SHA-256). De wortel is volledig gedrukt: dertien groepen van vier tekens, base32 (RFC 4648) in kleine letters zonder opvulling.
report-check-command = Voer ‘tilsyn-cli verify’ uit op dit document. Met ‘--file’ en het werkbestand berekent het programma de wortel tot dit aantal gebeurtenissen opnieuw, zegt het of die gelijk is, en zoekt het op of het werkbestand juist dit bestand als verstrekte kopie heeft vastgelegd. Vanaf papier scant u de code hieronder of bewaart u de ondertekende kop als tekstbestand, en geeft u dat bestand mee met ‘--head’; of typ het aantal gebeurtenissen en de wortel met ‘--size’ en ‘--root’.
report-check-limits = Dit toont dat wat tot deze kop is vastgelegd niet is gewijzigd sinds iemand anders haar in handen kreeg. Het toont niet dat het vastgelegde waar is, en de tijden zijn die van de klok van de auteur.
report-check-leaf = Elke gebeurtenis in trail.json heeft de bytes van haar blad, een inclusiebewijs en, tenzij achtergehouden, haar waarden met hun salt. Hash elke waarde met haar salt en vind de verbintenis in het blad; hash het blad met de hashes van het bewijs, links en rechts zoals RFC 6962 zegt, en de wortel van de kop komt eruit.
report-check-case-page = Het spoor van dit dossier is hetzelfde rapport als JSON: voor elke gebeurtenis de bytes van haar blad, een inclusiebewijs en, tenzij achtergehouden, haar waarden met hun salt. Daarmee herleidt iedereen elke gebeurtenis hierboven tot de ondertekende kop hieronder.
report-embedded = In dit document is trail.json opgenomen, SHA-256 { $sha256 }.

## Werkwijze
report-method-source = Bron
report-method-source-record = Alle inhoud komt uit het register van de organisatie zoals het was toen dit rapport werd gemaakt. Tekst die mensen schreven, staat er in de taal waarin zij die schreven.
report-method-source-case = Alle inhoud komt uit het verzoek en de bijbehorende gegevens zoals ze waren toen dit rapport werd gemaakt. Een gegeven wordt één keer geschreven; een verbetering is een nieuw gegeven, en beide worden getoond.
report-method-missing = Ontbrekende inhoud
report-method-missing-text = Wat er zou moeten staan en er niet staat, is in rode cursieve letters gezegd. Niets is leeg gelaten.
report-method-order = Volgorde
report-method-order-record = Activiteiten naar hun verwijzing; binnen een activiteit de volgorde van artikel 30, lid 1, onder a tot en met g, daarna wat verder gaat.
report-method-order-case = Stappen in de volgorde van de procedure; tijdlijn en gebeurtenissen in volgorde van tijd.
report-method-basis = Langste bewaartermijn
report-method-basis-text = ‘Bewaard ten hoogste’ is de langste termijn of bovengrens van de regels van de activiteit. Waar een regel geen getal heeft, staan de gebeurtenis of de criteria ernaast.
report-method-rights = Rechten
report-method-rights-text = De rechten volgen uit de rechtsgronden van de activiteit (artikelen 7 en 12 tot en met 22). Bij meer dan één rechtsgrond telt het sterkste recht.
report-method-deadlines = Termijnen
report-method-deadlines-text = Termijnen zijn berekend volgens Verordening (EEG, Euratom) nr. 1182/71 met de feestdagen die op de eerste pagina zijn genoemd. Na elke datum staan de zinnen waarmee hij kan worden nagerekend.
report-method-privilege = Vertrouwelijkheid
report-method-privilege-text = Vertrouwelijk juridisch advies is met titel vermeld. Redenen, vragen en bewijsstukken zijn weggelaten, hier en in het opgenomen bestand.
report-method-characters = Tekens
report-method-characters-text = Tekens die niet kunnen worden gedrukt, of die tekst zouden verbergen of omkeren, staan er met hun nummer, zoals in ‹U+202E›.
report-method-advice = Betekenis
report-method-advice-text = Dit rapport toont wat is vastgelegd. Het is geen juridisch advies.

## Een rapport wordt gecontroleerd (tilsyn-cli verify)
cli-seal-report = Rapport
cli-seal-report-value = { $report }, { $format }, { $language }, per { $date }
cli-seal-made = Gemaakt
cli-seal-printed = Wortel zoals gedrukt
cli-seal-sha256 = SHA-256 van het bestand
cli-seal-key = Ondertekeningssleutel
cli-seal-case = Dossier
cli-seal-proven = Gebeurtenissen onder de wortel
cli-seal-recomputed = Herberekende waarden
cli-seal-withheld = Achtergehouden gebeurtenissen
cli-seal-copy = Vastgelegd als
cli-seal-copy-to = { $reference }, { $at }, voor { $recipient }
cli-seal-copy-to-nobody = { $reference }, { $at }, geen ontvanger genoemd
cli-seal-sound = De kop in dit rapport is ondertekend, maar met een sleutel waarvoor alleen het rapport zelf instaat.
cli-seal-sound-case = Elke gebeurtenis en elke waarde in het opgenomen spoor leidt tot de ondertekende kop van dit rapport. Voor de sleutel waarmee die is ondertekend, staat alleen het rapport zelf in. Namen en rollen van personen staan in geen gebeurtenis: daarvoor geldt het eigen woord van het rapport.
cli-seal-same-head = De kop in dit rapport is de kop die u meebracht.
cli-seal-pages = Of de pagina’s zijn zoals ze zijn gemaakt en of er niets is weggelaten, kan alleen het werkbestand zeggen: controleer opnieuw met ‘--file’ en het werkbestand.
cli-seal-missing = In het opgenomen spoor ontbreken waarden, en geen wissing daarin verklaart dat.
cli-seal-diverged = De kop in dit rapport spreekt een kop tegen die u meebracht: evenveel gebeurtenissen en een andere wortel.
cli-seal-invalid = Dit rapport is gewijzigd nadat het is gemaakt, of het is niet door Tilsyn gemaakt. Vertrouw niet op wat erin staat.
cli-seal-unreadable = Uit dit bestand kon geen zegel worden gelezen, dus er kan niets over worden gezegd.
cli-seal-continues = Het werkbestand zet de kop van dit rapport voort.
cli-seal-contradicts = Het werkbestand spreekt de kop van dit rapport tegen. Het werkbestand is gewijzigd of vervangen nadat het rapport is gemaakt, of het rapport is niet van dit werkbestand.
cli-seal-workspace = Op zichzelf is het werkbestand { $file } { $verdict }; controleer het apart om te zien waarom.
cli-seal-recorded = Het werkbestand heeft juist dit bestand als verstrekte kopie vastgelegd: het is zoals het is gemaakt.
cli-seal-not-recorded = Dit bestand is niet in het werkbestand vastgelegd: het is gewijzigd nadat het is gemaakt, of de vastlegging is niet bewaard.
cli-seal-altered = Het werkbestand heeft een rapport van deze soort, met deze kop en van dit tijdstip, vastgelegd als { $reference }, en de bytes daarvan zijn andere: dit bestand is gewijzigd nadat het is gemaakt.
cli-seal-stranger = De kop in dit rapport klopt, maar is niet ondertekend door iemand die in dit werkbestand kan ondertekenen: dit rapport is er niet uit gemaakt.
cli-seal-unknown-key = De kop in dit rapport is niet ondertekend door iemand die in dit werkbestand kan ondertekenen.
cli-seal-head-same = dit is de kop van het rapport
cli-seal-head-rewritten = evenveel gebeurtenissen als in het rapport, en een andere wortel
cli-seal-head-apart = een ander aantal gebeurtenissen; alleen met het werkbestand zijn de twee te vergelijken
cli-seal-error-not-pdf = Het is geen pdf.
cli-seal-error-too-large = Het is groter dan 200 MB.
cli-seal-error-too-much = Het is uitgepakt groter dan wat wordt gelezen.
cli-seal-error-none = Het heeft geen zegel: het is geen rapport van Tilsyn, of de eigenschappen zijn eruit gehaald.
cli-seal-error-several = Het heeft zegels die elkaar tegenspreken.
cli-seal-error-malformed = Het zegel kan niet worden gelezen ({ $detail }).
cli-seal-error-trail = Het spoor dat het zegel noemt, is niet opgenomen, of het is een ander.
cli-seal-fault-key = Het zegel heeft een sleutel die niet kan worden gelezen.
cli-seal-fault-head = De kop in het zegel wordt geweigerd ({ $detail }).
cli-seal-fault-disagrees = Het aantal gebeurtenissen of de wortel in het zegel is niet wat is ondertekend.
cli-seal-trail-malformed = Het opgenomen spoor kan niet worden gelezen ({ $detail }).
cli-seal-trail-seal = Wat het opgenomen spoor over ‘{ $what }’ zegt, is niet wat het zegel zegt.
cli-seal-trail-proof = Het bewijs leidt niet tot de ondertekende wortel.
cli-seal-trail-shown = Wat over ‘{ $field }’ is gezegd, is niet wat de gebeurtenis bevat.
cli-error-other-report = Het rapport is van een ander register ({ $origin }), dus dit werkbestand zegt er niets over.
cli-error-other-report-do = Geef het werkbestand waaruit het rapport is gemaakt.
cli-error-no-report = ‘--file’ noemt het werkbestand van een rapport, en dit bestand is geen rapport als pdf.
cli-error-no-report-do = Geef eerst het rapport en het werkbestand met ‘--file’, of alleen het werkbestand.
