## Rapporten: voor wie, beperkt tot wat, wat is weggelaten en waarom; wat om elk rapport heen staat.

## Fouten
error-report-audience = Het rapport ‘{ $name }’ wordt niet voor deze ontvanger gemaakt: { $audience }.
error-report-audience-do = Kies een van de ontvangers die het rapport heeft.
error-report-period = De periode past niet bij het rapport ‘{ $name }’.
error-report-period-do = Geef een eerste en een laatste dag als het rapport over een periode gaat, en geen als dat niet zo is.
error-report-filter = Het rapport ‘{ $name }’ kan niet zo worden beperkt.
error-report-filter-do = Laat de voorwaarde weg, of kies er een die past bij de gegevens van het rapport.
error-report-write = Het rapport kon niet worden geschreven ({ $detail }).
error-report-write-do = Maak het in een ander formaat, en meld de woorden tussen haakjes.
cli-error-report-audience = Het rapport wordt niet gemaakt voor een ontvanger met deze naam.
cli-error-report-audience-do = Geef een van deze op met --audience: { $known }.

## Ontvangers
report-audience = Gemaakt voor
report-audience-internal = intern gebruik, volledig
report-audience-management = de directie
report-audience-authority = toezichthoudende autoriteit en auditor
report-audience-customer = klant als verwerkingsverantwoordelijke
report-audience-public = het publiek

## Wat een ontvanger mogelijk niet krijgt
report-matter-general = Algemene inhoud
report-matter-staff = Namen van personeel
report-matter-cases = Bijzonderheden van afzonderlijke dossiers
report-matter-contracts = Voorwaarden van overeenkomsten
report-matter-security = Bijzonderheden van beveiligingsmaatregelen
report-matter-judgement = Eigen opmerkingen, leemten en beoordelingen van de organisatie
report-matter-advice = Juridisch advies

## Waarom iets is weggelaten
report-why-elsewhere = het hoort bij een ander rapport
report-why-secrecy = het valt onder geheimhouding
report-why-erased = het is gewist
report-why-filter = het voldoet niet aan de voorwaarden van dit rapport
report-why-audience = deze ontvanger krijgt het niet
report-why-privilege = het is juridisch advies
report-why-unrecorded = het is niet vastgelegd
report-why-apart = het gaat afzonderlijk mee
report-why-absent = het staat niet meer in het bestand
report-left-out-why = { $what }: { $why }
report-left-out-nothing = Niets

## Om elk rapport heen
report-period = Periode
report-volume-label = Deel
report-volume-in = deel { $number }
report-volume-value = { $number } van { $of }
report-volume-value-records = { $number } van { $of }: { $first } tot en met { $last }
report-period-value = { $from } tot en met { $to }
report-filter = Beperkt tot
report-register-then = Register
report-register-then-value = zoals het was aan het eind van { $date }, na { $count } gebeurtenissen van het spoor
report-rules-all = Tilsyn { $version }; regels voor verzoeken { $rulepack }; adequaatheidsbesluiten per { $adequacy }; feestdagen: { $calendar }, kalender { $calendar_version }
report-findings = Bevindingen
report-findings-none = Geen open bevinding raakt waar dit rapport over gaat.
report-files = Bestanden van dit rapport
report-file-data = De gegevens van dit rapport in machineleesbare vorm
report-file-name = Bestand
report-file-size = Bytes
report-file-sha256 = SHA-256
report-method-audience = Ontvanger
report-method-audience-text = Wat een ontvanger krijgt, hangt af van het soort inhoud, in elk rapport op dezelfde manier: namen van personeel, afzonderlijke dossiers, voorwaarden van overeenkomsten, beveiliging, eigen oordeel en juridisch advies blijven elk als geheel staan of gaan eruit. Wat eruit is, staat op de eerste pagina.
report-method-past = Dag in het verleden
report-method-past-text = Het register is uit het spoor samengesteld zoals het was aan het eind van de genoemde dag. Wat sindsdien is gewist, staat er niet in.
report-method-filter = Voorwaarden
report-method-filter-text = Het rapport bevat wat aan alle voorwaarden op de eerste pagina voldoet, en niets van het overige.
report-numbers = De getallen van het diagram
report-share = { $percent } ({ $part } van { $of })
report-back-to-contents = Inhoud
report-codes-list = Codes
report-column-code = Code
report-column-words = In woorden
report-column-table = Tabel
report-column-row = Rij
report-column-column = Kolom
report-not-stated-list = Niet vermeld
report-total = Alle

## Register van een verwerker
report-processor-subtitle = Artikel 30, lid 2, AVG · per { $date }
report-processor-self = Verwerker
report-left-out-controller =
    { $count ->
        [one] Eén activiteit als verwerkingsverantwoordelijke
       *[other] { $count } activiteiten als verwerkingsverantwoordelijke
    }
report-count-services =
    { $count ->
        [one] één dienst voor verwerkingsverantwoordelijken
       *[other] { $count } diensten voor verwerkingsverantwoordelijken
    }
report-services = Diensten voor verwerkingsverantwoordelijken
report-services-alt = Overzicht van de diensten die namens verwerkingsverantwoordelijken worden verricht
report-no-services = Er is geen verwerking namens een verwerkingsverantwoordelijke vastgelegd.
report-method-source-processor = Alle inhoud komt uit het register van de organisatie zoals het op de genoemde dag was. Het rapport bevat de activiteiten die de organisatie als verwerker verricht.
report-method-order-processor = Diensten op referentie; binnen een dienst de volgorde van artikel 30, lid 2, onder a) tot en met d), daarna wat artikel 28 vraagt.
report-categories-of-processing = Categorieën verwerkingen
report-customers = Verwerkingsverantwoordelijken
report-article-30-2 = Wat artikel 30, lid 2, vraagt
report-on-behalf = Namens
