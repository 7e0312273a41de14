# Kommandolinjen: det den skriver ut og spør om.

## Småord
cli-yes = ja
cli-no = nei
cli-late = forsinket
cli-uncertain = ikke sikkert
cli-list = { $items }
cli-moment = { DATETIME($at, dateStyle: "full", timeStyle: "long") }
cli-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } byte
}

## Steder
cli-in-file = { $file }
cli-at-line = { $file }, linje { $line }
cli-at-line-of-input = Standard inndata, linje { $line }
cli-in-key = Signeringsnøkkelen
cli-trail-size = Sporet har nå { $count ->
    [one] { $count } hendelse
   *[other] { $count } hendelser
}.
cli-head-not-kept = Filen er skrevet. Hodet kunne ikke huskes på denne maskinen: { $why }

## new, sample
cli-new-made = { $file } er klar: registeret til { $organisation }, { $country }.
cli-new-zone = Dagen noe mottas, regnes i { $zone }.
cli-new-no-zone = Ingen tidssone er kjent for dette landet, så dager regnes i UTC. Fyll ut feltet «tz» for organisasjonen, for eksempel med «Europe/Oslo».
cli-new-author = Den første deltakeren er { $author }, som personvernrådgiver.
cli-new-unnamed = Den første deltakeren heter «{ $author }», fordi det ikke ble oppgitt noe navn med --author. Navnet står ved hver innføring, så det lønner seg å oppgi et.
cli-new-key = Signeringsnøkkelen ligger bare på denne maskinen; ta kopi av den slik du tar vare på andre nøkler.
cli-sample-made = { $file } er klar: eksempelregisteret til { $organisation }, et selskap som ikke finnes.
cli-sample-people = Disse kan skrive i det fra denne maskinen:

## apply
cli-apply-empty = Det er ingen endring i { $file }, så ingenting er skrevet.
cli-apply-done = { $name } ({ $role }) endret { $count ->
    [one] én post
   *[other] { $count } poster
} i { $file }, samlet:
cli-apply-unchanged = { $file } sier alt dette fra før; ingen post er endret.
cli-apply-enrolled = { $name } er lagt til som deltaker { $reference }. Signeringsnøkkelen ligger på denne maskinen.
cli-apply-nothing = Ingenting er skrevet: linjene utføres samlet eller ikke i det hele tatt.
cli-apply-older = Merk: denne filen har { $size } hendelser, men en fil med { $held } er sett her før. Den kan være en eldre kopi.

## list
cli-list-all = { $kind }: { $count }
cli-list-found = { $kind } som oppfyller vilkårene: { $count }
cli-list-conditions = Vilkår for denne listen: { $known }.
cli-column-ref = Ref.
cli-column-name = Navn
cli-column-title = Tittel
cli-column-role = Rolle
cli-column-status = Status
cli-column-bases = Art. 6 nr. 1
cli-column-special = Særlige kategorier
cli-column-third = Utenfor EØS
cli-column-gaps = Mangler etter art. 30
cli-column-review = Gjennomgås innen
cli-column-service = Tjeneste
cli-column-country = Land
cli-column-activities = Aktiviteter
cli-column-signed = Avtale
cli-column-clauses = Krav i art. 28 nr. 3 som ikke er funnet
cli-column-importer = Importør
cli-column-countries = Land
cli-column-activity = Aktivitet
cli-column-mechanism = Mekanisme
cli-column-family = Hvem spør
cli-column-subtype = Type
cli-column-received = Mottatt
cli-column-due = Frist
cli-column-date = Dato
cli-column-holiday = Helligdag
cli-column-certainty = Merknad
cli-gap-purposes = formål
cli-gap-subjects = registrerte
cli-gap-data = personopplysninger
cli-gap-recipients = mottakere
cli-gap-retention = sletting
cli-gap-measures = tiltak

## show
cli-show-steps = Vurdering
cli-show-next = ← neste trinn
cli-show-entries = Innføringer i saken
cli-show-linked-from = Poster som viser til denne
cli-show-disclosure = Utlevering
cli-show-blocks = { $count ->
    [0] Ingenting er i veien: opplysninger kan gis ut, innenfor beslutningen.
    [one] Opplysninger kan ikke gis ut ennå. Ett punkt gjenstår:
   *[other] Opplysninger kan ikke gis ut ennå. { $count } punkter gjenstår:
}

## search
cli-search-found = { $count ->
    [0] Ingenting ble funnet for «{ $text }».
    [one] Én post ble funnet for «{ $text }».
   *[other] { $count } poster ble funnet for «{ $text }», de beste først.
}

## history
cli-history-count = { $count ->
    [one] Én hendelse.
   *[other] { $count } hendelser, eldste først.
} Tidene er etter forfatterens klokke.
cli-history-event = Hendelse { $seq }, { $at }, { $who }
cli-history-created = opprettet
cli-history-changed = endret
cli-history-recorded = ført inn
cli-history-unnamed = en person hvis navn er slettet
cli-history-reason = Begrunnelse: { $reason }
cli-history-with = Med: { $fields }
cli-history-absent = (slettet, eller utelatt fra denne kopien)
cli-history-emptied = (tømt)

## verify
cli-verdict-verified = Sporet er helt, det stemmer med postene, og det fortsetter hvert hode du tok med.
cli-verdict-unanchored = Sporet er helt og stemmer med postene. Du tok ikke med noe hode utenfra, så dette viser ikke om hendelser er kuttet fra slutten eller hele filen er skrevet på nytt.
cli-verdict-incomplete = Hendelsene er hele, men verdier mangler, og verken en sletting eller en delt kopi forklarer det.
cli-verdict-diverged = Filen motsier et hode du tok med. Enten er den endret etter at du fikk hodet, eller så er den en eldre eller en annen kopi.
cli-verdict-invalid = Filen er endret utenfor Tilsyn, eller den er skadet. Ikke stol på det den sier.
cli-verdict-unreadable = Filen kunne ikke leses, så ingenting kan sies om sporet.
cli-verify-origin = Register
cli-verify-size = Hendelser
cli-verify-root = Rot
cli-verify-signer = Signert av, slik filen sier det
cli-verify-head = Hode du tok med
cli-verify-held = { $head } ({ $count ->
    [one] { $count } hendelse
   *[other] { $count } hendelser
}): { $outcome }
cli-verify-missing = Verdier som mangler
cli-verify-first-missing = Den første av dem
cli-verify-first = hendelse { $seq }, felt { $field }
cli-verify-erased = Verdier slettet, med en hendelse som sier det
cli-verify-withheld = Verdier utelatt fra denne kopien med hensikt
cli-verify-keep = Det signerte hodet. Oppbevart der filens eier ikke kan endre det, viser det senere om historien er skrevet om:
cli-verify-progress = { $count } hendelser kontrollert
cli-head-agrees = filen fortsetter det
cli-head-empty = hodet til en tom logg; det viser ingenting
cli-head-rolled-back = filen har færre hendelser; en eldre kopi er lagt tilbake, eller hendelser er kuttet fra slutten
cli-head-forked = de første hendelsene i filen er andre; det finnes to historier om ett register
cli-head-rewritten = filen har like mange hendelser, men de er andre

cli-fault-at = Hendelse { $seq } er den første som er feil.
cli-fault-sequence = Hendelse { $expected } skulle komme nå, men hendelse { $found } følger.
cli-fault-encoding = Bytene kan ikke leses ({ $detail }).
cli-fault-workspace = Den hører til et annet register.
cli-fault-place = Den sier at den er hendelse { $found }.
cli-fault-field = Den har en verdi for «{ $field }», som hendelsen aldri bandt seg til.
cli-fault-value = Verdien av «{ $field }» er ikke den som ble ført inn.
cli-fault-head = Hodet til loggen godtas ikke ({ $detail }).
cli-fault-size = Hodet ble signert for { $head } hendelser, men det er { $found }.
cli-fault-root = De første { $to } hendelsene gir ikke roten som ble signert{ $from ->
    [0] .
   *[other] ; de første { $from } stemmer med et tidligere hode, så endringen ligger etter dem.
}
cli-fault-unreadable = { $detail }.
cli-record-altered = { $reference } sier ikke det sporet førte inn: posten er endret utenfor Tilsyn.
cli-record-unrecorded = { $reference } står ikke i sporet: posten er lagt til utenfor Tilsyn.
cli-record-vanished = { $reference } står i sporet, men ikke lenger i registeret: posten er fjernet utenfor Tilsyn.
cli-record-attachment = Filen som oppbevares som { $reference }, er ikke den som ble ført inn, eller den er borte.

## deadline, holidays
cli-deadline-how = Slik ble dette funnet
cli-deadline-art3-5 = Noen leser art. 3 nr. 5 slik at også timer forlenges, så to virkedager er med; fristen ville da ende med { DATETIME($date, dateStyle: "full") }. Dette er omstridt og brukes ikke for varsler.
cli-no-advice = Dette er en beregning, ikke juridisk rådgivning.
cli-holidays = Helligdager, { $calendar }, { $year } (kalender { $version })
cli-holidays-uncertain = «Ikke sikkert»: dagen er fri, men det er ikke sikkert at forordning 1182/71 regner den med. Den behandles som helligdag, og en frist viser hva som følger om den ikke er det.
cli-holidays-source = Kilde: { $citation }

## report
cli-report-by = tilsyn-cli, på kommandolinjen
cli-report-force = Legg til --force for å skrive over den.
cli-report-made = { $file } er skrevet: { $report }, { $size }.

## Feil
cli-error-no-folder = Det finnes ingen mappe der signeringsnøkler kan oppbevares.
cli-error-no-folder-do = Oppgi en i miljøvariabelen TILSYN_DATA_DIR, og kjør kommandoen på nytt.
cli-error-key-elsewhere = { $name } deltar i dette registeret, men signeringsnøkkelen ligger ikke på denne maskinen.
cli-error-key-elsewhere-do = Arbeid der nøkkelen ligger, eller la noen andre gjøre endringene; ingen kan signere i en annens navn.
cli-error-head = Dette er ikke et hode for et register.
cli-error-head-do = Oppgi filen med det signerte notatet slik du fikk den, eller med de tre første linjene: register, antall hendelser, rot.
cli-error-other-head = Hodet { $head } hører til et annet register ({ $origin }), så det sier ingenting om denne filen.
cli-error-other-head-do = Kontroller at du valgte riktig fil; er begge riktige, er filen byttet ut med et annet register.
cli-error-calendar-needed = Slutten på denne fristen avhenger av helligdager, og ingen kalender er oppgitt.
cli-error-calendar-needed-do = Oppgi staten der handlingen utføres, for eksempel --calendar NO.
cli-error-hours-zone = En frist i timer løper fra et tidspunkt, og ingen tidssone er oppgitt.
cli-error-hours-zone-do = Oppgi hvem sin klokke det er, for eksempel --zone Europe/Oslo.
cli-error-time-zone = Et klokkeslett er oppgitt, men ingen tidssone.
cli-error-time-zone-do = Oppgi hvem sin klokke det er, for eksempel --zone Europe/Oslo.
cli-error-date = «{ $given }» er ikke en dato.
cli-error-date-do = Skriv den som i 2026-01-31.
cli-error-report-kind = Det finnes ingen rapport som heter «{ $given }».
cli-error-report-kind-do = Velg en av disse: { $known }.
cli-error-report-format = Det er ikke klart i hvilket format rapporten ønskes.
cli-error-report-format-do = La filnavnet ende på et av disse, eller oppgi --format: { $known }.
