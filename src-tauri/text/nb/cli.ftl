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
cli-new-key = { $place ->
    [keychain] Signeringsnøkkelen ligger bare på denne maskinen, i nøkkelringen. Går den tapt, kan den fornyes.
   *[file] Signeringsnøkkelen ligger bare på denne maskinen, i en fil under passfrasen din. Går den tapt, kan den fornyes.
}
cli-sample-made = { $file } er klar: eksempelregisteret til { $organisation }, et selskap som ikke finnes.
cli-sample-people = Den som har denne filen, kan skrive i den som en av disse personene, som heller ikke finnes. Det de signerer, beviser ingenting:

## apply
cli-apply-empty = Det er ingen endring i { $file }, så ingenting er skrevet.
cli-apply-done = { $name } ({ $role }) endret { $count ->
    [one] én post
   *[other] { $count } poster
} i { $file }, samlet:
cli-apply-unchanged = { $file } sier alt dette fra før; ingen post er endret.
cli-apply-more = og { $count } til
cli-apply-enrolled = { $name } er lagt til som deltaker { $reference }. Signeringsnøkkelen ligger på denne maskinen.
cli-apply-nothing = Ingenting er skrevet: linjene utføres samlet eller ikke i det hele tatt.
cli-apply-older = Merk: denne filen har { $size } hendelser, men en fil med { $held } er sett her før. Den kan være en eldre kopi.

## list
cli-list-all = { $kind }: { $count }
cli-list-found = { $kind } som oppfyller vilkårene: { $count }
cli-list-withheld = Under taushet og ikke vist: { $count }. `--under-secrecy` viser dem også.
cli-whole-register = hele protokollen
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
cli-column-relation = For oss
cli-column-number = Org.nr.
cli-column-used = Brukt av
cli-column-balance = Avveining
cli-column-decided = Avgjort
cli-column-explicit = Uttrykkelig
cli-column-unit = Enhet
cli-column-group = Gruppe
cli-column-part = Del
cli-column-weight = Trekker mot
cli-column-approved = Godkjent
cli-column-by = Av
cli-column-records = Poster
cli-column-reopened = Gjenåpnet
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
cli-history-removed = tatt ut av protokollen
cli-history-restored = lagt tilbake
cli-history-erased = slettet
cli-history-undoes = Angrer det som ble skrevet fra hendelse { $seq }.
cli-history-erased-what = Grunnlag: { $ground }. Slettet: { $fields }, fra hendelse { $events }.
cli-history-erased-rule = Lagringsregel: { $rule }.
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
cli-verify-older = Eldre hoder i filen
cli-verify-passed-over = { $count } ikke kontrollert; --deep kontrollerer hver signatur
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
cli-fault-stray = Filen har verdier for den, men det finnes ingen slik hendelse.
cli-fault-erasure = Den sier ikke hva den slettet.
cli-fault-still-there = Den har en verdi for «{ $field }», som hendelse { $by } slettet.
cli-fault-revoked = Bare { $key } har signert hodet, med en nøkkel som var trukket tilbake.
cli-record-altered = { $reference } sier ikke det sporet førte inn: posten er endret utenfor Tilsyn.
cli-record-unrecorded = { $reference } står ikke i sporet: posten er lagt til utenfor Tilsyn.
cli-record-vanished = { $reference } står i sporet, men ikke lenger i registeret: posten er fjernet utenfor Tilsyn.
cli-record-attachment = Filen som oppbevares som { $reference }, er ikke den som ble ført inn, eller den er borte.
cli-record-removed = { $reference } står fortsatt i registeret, selv om sporet sier at den er tatt ut.
cli-record-place = { $reference } står ikke der sporet satte den: nummeret, eller det den hører til, ble endret utenfor Tilsyn.
cli-record-links = Henvisningene fra { $reference } er ikke de som feltene har: de ble endret utenfor Tilsyn.

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
cli-error-key-elsewhere-do = Arbeid der nøkkelen ligger, eller la noen andre gjøre endringene. Er nøkkelen tapt, kan den fornyes: tilsyn-cli keys FIL --renew NAVN.
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

## diff, show --as-of
cli-diff-count = { $count ->
    [0] Ingenting er forskjellig mellom slutten av { $from } og slutten av { $to }.
    [one] Én post er forskjellig mellom slutten av { $from } og slutten av { $to }.
   *[other] { $count } poster er forskjellige mellom slutten av { $from } og slutten av { $to }.
}
cli-diff-created = ny
cli-diff-changed = endret
cli-diff-removed = tatt ut av protokollen
cli-diff-erased = (slettet siden)
cli-error-diff-order = Den andre dagen er før den første; oppgi den tidligste med --from.
cli-show-as-of = { $kind }, slik den var ved slutten av { $date } (hendelse { $seq })
cli-show-frozen = Denne posten er del av den godkjente versjonen { $version } og endres ikke før den versjonen åpnes igjen.
cli-show-rights = De registrertes rettigheter
cli-show-erased = (slettet siden)

## erase
cli-erase-would = { $count ->
    [0] Ingenting ville bli slettet.
    [one] Én post ville bli slettet:
   *[other] { $count } poster ville bli slettet:
}
cli-erase-done = { $count ->
    [one] Én post er slettet:
   *[other] { $count } poster er slettet:
}
cli-erase-item = { $values ->
    [one] én verdi
   *[other] { $values } verdier
} i { $events ->
    [one] én hendelse
   *[other] { $events } hendelser
}: { $fields }
cli-erase-bytes = og filens innhold, { $bytes } byte
cli-erase-held = { $ref } blir stående: { $why }
cli-erase-stays = Dette blir stående i sporet: tidspunkt, type og nummer for hver hendelse, tilfeldige id-er, koder som utfallet, og forpliktelser som ikke sier noe uten saltene sine, som også slettes. En hendelse sier hva som ble slettet, av hvem og på hvilket grunnlag.
cli-erase-linked = Poster som viser til den, og som fortsatt gjør det: { $refs }.
cli-erase-events = Registrert som hendelse { $events }.
cli-erase-sought = Filen ble skrevet på nytt og gjennomsøkt etter { $sought } slettede verdier og salter: { $found ->
    [0] ingen er igjen.
    [one] én står der fortsatt. Stol ikke på denne slettingen, og meld fra.
   *[other] { $found } står der fortsatt. Stol ikke på denne slettingen, og meld fra.
}
cli-erase-elsewhere = Noen av ordene står også i andre poster, fordi noen skrev dem der: { $refs }.
cli-erase-copies = { $count ->
    [one] Én utlevert kopi kan fortsatt inneholde opplysningene. Underrett den som har den (art. 19):
   *[other] { $count } utleverte kopier kan fortsatt inneholde opplysningene. Underrett dem som har dem (art. 19):
}
cli-erase-beyond = Sikkerhetskopier, øyeblikksbilder og synkroniserte kopier av filen utenfor dette programmet nås ikke av dette.
cli-error-erase-scope = Si hva som skal slettes: en post, eller --retention med en av { $rules }.
cli-error-which-actor = Flere personer kan signere på denne maskinen; si hvem som skriver med --actor NAVN.
cli-report-volume = { $report }, bind { $number } av { $of }
cli-report-recorded = Registrert i arbeidsfilen som { $ref }.
cli-report-not-recorded = Denne kopien er ikke registrert i arbeidsfilen. Oppgi hvem som gir den ut med --actor, så blir den det.

## export-trail, verify of such a folder
cli-export-made = { $folder } er klar: { $count ->
    [one] én hendelse
   *[other] { $count } hendelser
} i { $files } filer. Mappen inneholder personopplysninger; veiledningen i VERIFY.md sier hvordan den kontrolleres.
cli-export-missing = { $count ->
    [one] Én verdi mangler i dette registeret
   *[other] { $count } verdier mangler i dette registeret
}, og ingen sletting forklarer det. Den som kontrollerer mappen, får INCOMPLETE.
cli-export-unsigned = Fillisten er ikke signert, fordi ingen nøkkel ble nevnt. Oppgi hvem som gir den ut, med --actor.
cli-export-check = Den som får mappen, trenger bare Python, og kjører i mappen:
cli-folder-verified = Sporet i denne mappen er helt, og det fortsetter hvert hode du tok med.
cli-folder-unanchored = Sporet i denne mappen er helt. Du tok ikke med noe hode utenfra, så dette viser ikke om hendelser er kuttet fra slutten, eller om hele sporet er skrevet på nytt.
cli-folder-incomplete = Hendelsene i denne mappen er hele, men det mangler verdier, og ingen sletting forklarer det.
cli-folder-diverged = Mappen motsier et hode du tok med. Enten er sporet skrevet om etter at du fikk hodet, eller så er den en eldre eller en annen kopi.
cli-folder-invalid = Mappen er endret, eller den er skadet. Ikke stol på det den sier.
cli-folder-unreadable = Mappen kunne ikke leses som en revisjonseksport, så ingenting kan sies om sporet i den.
cli-folder-listed = { $path } er ikke filen som fillisten nevner, eller den er borte.
cli-folder-derived = { $path } følger ikke av hendelsene.
cli-folder-stray = { $path } inneholder verdier for hendelse { $seq }, men det finnes ingen slik hendelse.
cli-folder-attachment = { $path } er ikke innholdet som hendelse { $seq } registrerte.
cli-folder-other-head = { $path } nevner et annet hode enn det hendelsene gir.
cli-folder-manifest-note = { $path } avvises ({ $detail }).
cli-folder-keys = { $path } lister ikke opp nøklene som hendelsene innfører.
cli-folder-proof = { $path } beviser ikke det den skal.
cli-verify-signer-alone = Signert av, med en nøkkel ingen andre har gått god for
cli-verify-manifest = Fillisten er signert av
cli-verify-manifest-unsigned = ingen; filer som ingenting bygger på, kan være utelatt
cli-error-root = Dette er ikke en rot.
cli-error-root-do = Skriv de 52 bokstavene slik de er trykt; bare a til z og 2 til 7 forekommer. Heksadesimalt og base64 leses også.
cli-error-which-actor-do = Legg til --actor med navnet til en av dem.
cli-error-diff-order-do = Oppgi den tidligste dagen med --from, den seneste med --to.
cli-error-erase-scope-do = Oppgi en post, som R-2026-001, eller en regel med --retention.
