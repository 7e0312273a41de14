# Het gezicht: het palet, het toetsenblad, de rondleiding, de eerste minuten, het overzicht van de ochtend.

## Het palet
palette-commands = Opdrachten
palette-reports = Rapporten
palette-help = Hulp
palette-light = Kleuren: licht
palette-dark = Kleuren: donker
palette-language-en = Taal: Engels
palette-language-nb = Taal: Noors (bokmål)
palette-language-nl = Taal: Nederlands
palette-log = Een verzoek vastleggen

## Het toetsenblad
keys-title = Toetsen
keys-everywhere = Overal
keys-lists = In lijsten
keys-forms = In formulieren
keys-notices = In een verklaring
keys-search = Een record, opdracht, rapport of hulp vinden
keys-slash = Hetzelfde, waar niemand schrijft
keys-help = Hulp bij dit scherm
keys-sheet = Dit blad
keys-main = Wat de hoofdknop van het scherm doet: een nieuw record, een verzoek
keys-places = Naar een plaats, in de volgorde van de zijbalk
keys-back = Terug naar waar u was
keys-panes = Naar het volgende vlak; met Shift naar het vorige
keys-undo = Terugnemen
keys-redo = Opnieuw doen
keys-move = Naar de volgende rij of kolom
keys-letters = Schrijven gaat naar de rij met die naam
keys-open = Openen
keys-select = Een rij aankruisen; met Shift en een pijl tot daar
keys-all = Alles aankruisen
keys-find = In deze lijst zoeken
keys-accept = Aanvaarden, en verder
keys-reject = De tekst zegt dit niet
keys-correct = Verbeteren
keys-tie = Aan een activiteit koppelen
keys-edges = Naar de eerste, naar de laatste

## De rondleiding
tour = Rondleiding
tour-step = Stap { $step } van { $count }
tour-next = Volgende
tour-before = Terug
tour-leave = De rondleiding verlaten
tour-done = Klaar
tour-offer = Nieuw hier?
tour-offer-words = Vijf stappen laten zien waar alles is. U kunt er altijd uit.
tour-later = Niet nu
tour-overview = Begin hier elke ochtend
tour-overview-words = Links staat wat een termijn heeft, rechts wat ernstig is. Alles is aan te klikken en leidt naar waar het vandaan komt.
tour-activities = Het register
tour-activities-words = Elke activiteit is een regel. Kies er een: de feiten, de grondslagen en wat de wet erin vindt staan ernaast. Enter opent het formulier, dat vanzelf bewaart.
tour-requests = Verzoeken om gegevens
tour-requests-words = Leg elk verzoek vast op de dag dat het binnenkomt. De pagina ervan zegt wat nu te doen is, waarom elke datum is zoals die is, en wat een verstrekking in de weg staat.
tour-findings = Wat een auditor zou vinden
tour-findings-words = De regels van de wet kijken na elke wijziging naar het register. Enter leidt naar het veld zelf dat bedoeld is.
tour-trail = Het spoor
tour-trail-words = Elke wijziging is hier verzegeld. Een kop die een ander bewaart, op een gedrukt rapport bijvoorbeeld, toont later dat niets is herschreven. Druk op ? voor de toetsen, F1 voor hulp.

## De eerste minuten
welcome-import = Importeren
welcome-import-words = Een register in een rekenblad: begin uw eigen, en haal de rijen binnen.
new-language = Taal van het scherm
new-questions = Wat doet u? Elk antwoord geeft activiteiten om mee te beginnen, als concept.
new-staff = Wij hebben medewerkers
new-staff-note = Personeelsadministratie, salarissen, werving
new-customers = Wij bedienen klanten
new-customers-note = Klantenadministratie, ondersteuning, boekhouding
new-web = Wij hebben een website met nieuwsbrief of statistiek
new-web-note = Nieuwsbrief, webanalyse
new-premises = Onze panden hebben toegangspassen of camera's
new-premises-note = Toegang tot panden, cameratoezicht
new-events = Wij houden evenementen, of bevragen mensen in enquêtes
new-events-note = Evenementen en cursussen, onderzoek en enquêtes
new-always = Leveranciers, incidenten en de behandeling van verzoeken komen erbij, wat u ook antwoordt.
new-activities =
    { $count ->
        [0] Het register begint leeg.
        [one] { $count } activiteit wordt opgezet.
       *[other] { $count } activiteiten worden opgezet.
    }
new-reason = Opgezet uit de eerste vragen
new-set-up =
    { $count ->
        [one] { $count } activiteit is als concept opgezet. Loop die door, en maak die eigen.
       *[other] { $count } activiteiten zijn als concept opgezet. Loop ze door, en maak ze eigen.
    }
new-set-up-part = { $done } van { $count } activiteiten zijn opgezet. { $why }

## Het overzicht
overview-due = Volgende datums
overview-due-none = De komende dertig dagen verloopt er niets.
overview-latest = Laatste wijzigingen
overview-latest-all = Het spoor
overview-transfers = Buiten de EER
overview-transfers-none = Geen gegevens verlaten de EER.
overview-retention = Bewaard
overview-retention-none = Er zijn nog geen termijnen vermeld.
overview-kept-year = tot 1 jaar
overview-kept-three = tot 3 jaar
overview-kept-five = tot 5 jaar
overview-kept-longer = langer dan 5 jaar
overview-kept-event = tot er iets gebeurt
overview-kept-missing = niet vermeld
overview-first-of = van de eerste { $count } regels

## De rapporten
report-preview = De eerste bladzijden
report-preview-pages = { $shown } van { $count } bladzijden
report-preview-at-least = de eerste { $shown } van ten minste { $count } bladzijden
report-preview-page = Bladzijde { $page }
report-preview-scroll = Bladzijden om te schuiven
report-preview-show = De eerste bladzijden tonen
report-favourites = Favorieten
report-favourite-keep = Bewaren als favoriet
report-favourite-words = Rapport, formaat, taal, publiek en indeling worden op deze computer bewaard. Dagen, records en ontvangers kiest u telkens.
report-favourite-kept = “{ $name }” staat bij de favorieten.
report-favourite-forget = { $name } vergeten
org-report-words = Woorden in rapporten
org-report-words-hint = Wat op het omslag staat, waarmee elk rapport begint, en woorden die uitleg vragen. Eén keer hier geschreven, voortaan in elk rapport.
org-glossary-row = Woord { $number }
org-glossary-add = Nog een woord
