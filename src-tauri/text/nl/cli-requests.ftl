### De opdrachtregel: wat te doen is, bewaartermijnruns, cijfers, een dossier zoals het staat.

## due, calendar
cli-due = Op { $today }: { $count ->
    [0] er is niets te doen.
    [one] er is één ding te doen; te laat { $late }, vandaag { $due }, binnenkort { $soon }.
   *[other] er zijn { $count } dingen te doen; te laat { $late }, vandaag { $due }, binnenkort { $soon }.
}
cli-due-until = Op { $today }, tot en met { $until }: { $count ->
    [0] er is niets te doen.
    [one] er is één ding te doen; te laat { $late }, vandaag { $due }, binnenkort { $soon }.
   *[other] er zijn { $count } dingen te doen; te laat { $late }, vandaag { $due }, binnenkort { $soon }.
}
cli-due-withheld = Onder geheimhouding en niet erbij: { $count }.
cli-column-safe = Plan op
cli-column-legal = Laatste dag volgens de wet
cli-column-handled = Behandeld door
cli-column-due-what = Wat
cli-calendar-made = { $file } is geschreven: { $count ->
    [0] geen vermelding.
    [one] één vermelding.
   *[other] { $count } vermeldingen.
} Het noemt niemand: alleen referenties, termijnen en de wet erachter.

## retention
cli-retention-plan = Bewaartermijnrun voor { $on }: { $count ->
    [0] niets mag weg
    [one] één dossier of bestand mag weg
   *[other] { $count } dossiers of bestanden mogen weg
}; wacht: { $waiting }. Er is niets gewijzigd.
cli-retention-next = Om te wissen: stel een run voor, laat iemand anders die goedkeuren en voer die uit.
cli-retention-waits = { $ref } wacht: iets wat hier niet wordt getoond, staat in de weg.
cli-retention-proposed = Run { $ref } is voorgesteld. Iemand anders keurt die goed: retention approve FILE { $ref }.
cli-retention-approved = Run { $ref } is goedgekeurd en kan worden uitgevoerd: retention run FILE { $ref }.
cli-retention-done = Run { $ref } is uitgevoerd. Dossiers: { $cases }; vermeldingen: { $entries }; bestanden: { $files }; gewiste waarden: { $values }. De cijfers blijven.
cli-column-values = Waarden
cli-column-files = Bestanden
cli-column-rule = Regel

## figures
cli-figures-rights = Verzoeken van betrokkenen ontvangen van { $from } tot en met { $to }.
cli-figures-transparency = Verzoeken van overheidsinstanties ontvangen van { $from } tot en met { $to }.
cli-figures-rules = Geteld wordt het verzoek, niet de persoon of identificator; een bevel dat alleen wordt herhaald telt niet opnieuw; de periode is die van de ontvangst.
cli-figures-all = Alle
cli-figures-unknown = Niet vermeld
cli-figures-identity = Verzoeken waarbij de identiteit is gecontroleerd: { $count }.
cli-figures-complaints = Klachten bij de organisatie: { $count }.
cli-figures-authority-cases = Klachten via de toezichthoudende autoriteit: { $count }.
cli-figures-requests = Verzoeken: { $count }
cli-figures-identifiers = Gevraagde personen of identificatoren: { $count }
cli-figures-accounts = Personen of accounts waarvan gegevens zijn verstrekt: { $count }
cli-figures-complied = Ingewilligd, geheel of gedeeltelijk: { $count }
cli-figures-service-lines = Regels per dienst: { $count }
cli-figures-reissued = Herhaalde bevelen, niet opnieuw geteld: { $count }
cli-figures-non-governmental = Verzoeken van derden zonder openbaar gezag, apart geteld: { $count }
cli-figures-hours = Uren van ontvangst tot antwoord: mediaan { $median }, 90e percentiel { $ninetieth }
cli-figures-banded = Er is een verzoek onder geheimhouding bij: er staan klassen in plaats van getallen, zodat geen getal door aftrekken te vinden is. `--under-secrecy` toont de getallen, voor intern gebruik.
cli-figures-suppressed = { $count ->
    [one] Eén getal is voor het publiek een klasse:
   *[other] { $count } getallen zijn voor het publiek een klasse:
}
cli-suppression-holds-gagged = Er zit een dossier onder geheimhouding in.
cli-suppression-complement = Daarmee zou een ander getal door aftrekken te vinden zijn.
cli-column-month = Maand
cli-column-answered = Beantwoord
cli-column-in-time = Op tijd
cli-column-late = Te laat
cli-column-extended = Verlengd
cli-column-median-days = Mediaan, dagen
cli-column-ninetieth-days = 90 % binnen dagen
cli-column-requests = Verzoeken
cli-column-complied = Ingewilligd
cli-column-median-hours = Mediaan, uren
cli-dimension-month = Maand
cli-dimension-subtype = Soort
cli-dimension-country = Land
cli-dimension-authority = Instantie
cli-dimension-instrument = Juridisch document
cli-dimension-data-class = Klasse van gegevens
cli-dimension-role = Onze rol
cli-dimension-service = Dienst
cli-dimension-channel = Kanaal
cli-dimension-emergency = Noodgeval
cli-dimension-art48 = Artikel 48
cli-dimension-result = Resultaat
cli-dimension-outcome = Uitkomst
cli-dimension-ground = Grond
cli-dimension-notification = Betrokkene ingelicht
cli-dimension-narrowed = Beperkt
cli-dimension-preserved = Bewaard

## show, a case
cli-show-standing = Waar het dossier staat
cli-show-state = { $machine }: { $state }
cli-show-restricted = Onder geheimhouding: alleen wie het dossier behandelt krijgt dat te zien.
cli-show-clocks = Termijnen
cli-show-guidance = Handreiking bij de rechtsgrond
cli-show-moves = Wat kan volgen
cli-show-by-itself = vanzelf
cli-show-follow-ups = In de gaten te houden

## holidays, own
cli-holidays-added = Eigen feestdag: { $date }. { $reason }
cli-holidays-removed = Eigen werkdag: { $date }. { $reason }
