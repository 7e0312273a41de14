# De opdrachtregel: wat die toont en vraagt.

## Kleine woorden
cli-yes = ja
cli-no = nee
cli-late = te laat
cli-uncertain = niet zeker
cli-list = { $items }
cli-moment = { DATETIME($at, dateStyle: "full", timeStyle: "long") }
cli-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

## Plaatsen
cli-in-file = { $file }
cli-at-line = { $file }, regel { $line }
cli-at-line-of-input = Standaardinvoer, regel { $line }
cli-in-key = De ondertekeningssleutel
cli-trail-size = Het spoor heeft nu { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}.
cli-head-not-kept = Het bestand is geschreven. De kop kon op deze machine niet worden onthouden: { $why }

## new, sample
cli-new-made = { $file } is klaar: het register van { $organisation }, { $country }.
cli-new-zone = De dag van ontvangst wordt geteld in { $zone }.
cli-new-no-zone = Voor dit land is geen tijdzone bekend, dus dagen worden in UTC geteld. Vul het veld “tz” van de organisatie in, bijvoorbeeld met “Europe/Oslo”.
cli-new-author = De eerste deelnemer is { $author }, als privacy officer.
cli-new-unnamed = De eerste deelnemer heet “{ $author }”, omdat met --author geen naam is opgegeven. De naam staat bij elke vermelding, dus het loont er een op te geven.
cli-new-key = { $place ->
    [keychain] De ondertekeningssleutel staat alleen op deze machine, in de sleutelhanger. Gaat hij verloren, dan kan hij worden vernieuwd.
   *[file] De ondertekeningssleutel staat alleen op deze machine, in een bestand onder uw wachtwoordzin. Gaat hij verloren, dan kan hij worden vernieuwd.
}
cli-sample-made = { $file } is klaar: het voorbeeldregister van { $organisation }, een bedrijf dat niet bestaat.
cli-sample-people = Wie dit bestand heeft, kan erin schrijven als een van deze mensen, die evenmin bestaan. Wat zij ondertekenen, bewijst niets:

## apply
cli-apply-empty = Er staat geen wijziging in { $file }, dus er is niets geschreven.
cli-apply-done = { $name } ({ $role }) wijzigde { $count ->
    [one] één record
   *[other] { $count } records
} in { $file }, in één keer:
cli-apply-unchanged = { $file } zegt dit alles al; er is geen record gewijzigd.
cli-apply-more = en nog { $count }
cli-apply-enrolled = { $name } is toegevoegd als deelnemer { $reference }. De ondertekeningssleutel staat op deze machine.
cli-apply-nothing = Er is niets geschreven: de regels worden samen uitgevoerd of helemaal niet.
cli-apply-older = Let op: dit bestand heeft { $size } gebeurtenissen, maar hier is eerder een bestand met { $held } gezien. Het kan een oudere kopie zijn.

## list
cli-list-all = { $kind }: { $count }
cli-list-found = { $kind } die aan de voorwaarden voldoen: { $count }
cli-list-withheld = Onder geheimhouding en niet getoond: { $count }. `--under-secrecy` toont ze ook.
cli-whole-register = het hele register
cli-list-conditions = Voorwaarden voor deze lijst: { $known }.
cli-column-ref = Ref.
cli-column-name = Naam
cli-column-title = Titel
cli-column-role = Rol
cli-column-status = Status
cli-column-bases = Art. 6, lid 1
cli-column-special = Bijzondere gegevens
cli-column-third = Buiten de EER
cli-column-gaps = Ontbreekt volgens art. 30
cli-column-review = Herzien vóór
cli-column-service = Dienst
cli-column-country = Land
cli-column-activities = Activiteiten
cli-column-signed = Overeenkomst
cli-column-clauses = Eisen van art. 28, lid 3, niet gevonden
cli-column-importer = Importeur
cli-column-countries = Landen
cli-column-activity = Activiteit
cli-column-mechanism = Mechanisme
cli-column-family = Wie vraagt
cli-column-subtype = Soort
cli-column-received = Ontvangen
cli-column-due = Uiterlijk
cli-column-relation = Voor ons
cli-column-number = Reg.nr.
cli-column-used = Gebruikt door
cli-column-balance = Afweging
cli-column-decided = Besloten
cli-column-explicit = Uitdrukkelijk
cli-column-unit = Afdeling
cli-column-group = Groep
cli-column-part = Deel
cli-column-weight = Pleit voor
cli-column-approved = Goedgekeurd
cli-column-by = Door
cli-column-records = Records
cli-column-reopened = Heropend
cli-column-date = Datum
cli-column-holiday = Feestdag
cli-column-certainty = Opmerking
cli-gap-purposes = doeleinden
cli-gap-subjects = betrokkenen
cli-gap-data = persoonsgegevens
cli-gap-recipients = ontvangers
cli-gap-retention = wissing
cli-gap-measures = maatregelen

## show
cli-show-steps = Beoordeling
cli-show-next = ← volgende stap
cli-show-entries = Vermeldingen in het dossier
cli-show-linked-from = Records die hiernaar verwijzen
cli-show-disclosure = Verstrekking
cli-show-blocks = { $count ->
    [0] Niets staat in de weg: gegevens mogen worden verstrekt, binnen de beslissing.
    [one] Gegevens mogen nog niet worden verstrekt. Eén punt staat open:
   *[other] Gegevens mogen nog niet worden verstrekt. { $count } punten staan open:
}

## search
cli-search-found = { $count ->
    [0] Er is niets gevonden voor “{ $text }”.
    [one] Er is één record gevonden voor “{ $text }”.
   *[other] Er zijn { $count } records gevonden voor “{ $text }”, de beste eerst.
}

## history
cli-history-count = { $count ->
    [one] Eén gebeurtenis.
   *[other] { $count } gebeurtenissen, oudste eerst.
} De tijden zijn die van de klok van de auteur.
cli-history-event = Gebeurtenis { $seq }, { $at }, { $who }
cli-history-created = aangemaakt
cli-history-changed = gewijzigd
cli-history-recorded = vastgelegd
cli-history-removed = uit het register verwijderd
cli-history-restored = teruggezet
cli-history-erased = gewist
cli-history-undoes = Maakt ongedaan wat vanaf gebeurtenis { $seq } is geschreven.
cli-history-erased-what = Grond: { $ground }. Gewist: { $fields }, uit gebeurtenis { $events }.
cli-history-erased-rule = Bewaarregel: { $rule }.
cli-history-unnamed = een persoon wiens naam is gewist
cli-history-reason = Reden: { $reason }
cli-history-with = Met: { $fields }
cli-history-absent = (gewist, of weggelaten uit deze kopie)
cli-history-emptied = (leeggemaakt)

## verify
cli-verdict-verified = Het spoor is gaaf, het stemt overeen met de records en het zet elke kop voort die u meebracht.
cli-verdict-unanchored = Het spoor is gaaf en stemt overeen met de records. U bracht geen kop van buiten het bestand mee, dus dit toont niet of aan het einde gebeurtenissen zijn afgeknipt of het hele bestand opnieuw is geschreven.
cli-verdict-incomplete = De gebeurtenissen zijn gaaf, maar er ontbreken waarden, en geen wissing of gedeelde kopie verklaart dat.
cli-verdict-diverged = Dit bestand spreekt een kop tegen die u meebracht. Het is gewijzigd nadat u die kop kreeg, of het is een oudere of een andere kopie.
cli-verdict-invalid = Dit bestand is buiten Tilsyn gewijzigd of beschadigd. Vertrouw niet op wat erin staat.
cli-verdict-unreadable = Het bestand kon niet worden gelezen, dus over het spoor kan niets worden gezegd.
cli-verify-origin = Register
cli-verify-size = Gebeurtenissen
cli-verify-root = Wortel
cli-verify-signer = Ondertekend door, volgens het bestand
cli-verify-head = Kop die u meebracht
cli-verify-held = { $head } ({ $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}): { $outcome }
cli-verify-older = Oudere koppen in het bestand
cli-verify-passed-over = { $count } niet gecontroleerd; --deep controleert elke handtekening
cli-verify-missing = Ontbrekende waarden
cli-verify-first-missing = De eerste daarvan
cli-verify-first = gebeurtenis { $seq }, veld { $field }
cli-verify-erased = Waarden gewist, met een gebeurtenis die dat zegt
cli-verify-withheld = Waarden met opzet weggelaten uit deze kopie
cli-verify-keep = De ondertekende kop. Bewaard waar de eigenaar van het bestand die niet kan wijzigen, toont die later of de geschiedenis is herschreven:
cli-verify-progress = { $count } gebeurtenissen gecontroleerd
cli-head-agrees = het bestand zet die voort
cli-head-empty = de kop van een leeg logboek; die toont niets
cli-head-rolled-back = het bestand heeft minder gebeurtenissen; een oudere kopie is teruggezet, of aan het einde zijn gebeurtenissen afgeknipt
cli-head-forked = de eerste gebeurtenissen van het bestand zijn andere; er zijn twee geschiedenissen van één register
cli-head-rewritten = het bestand heeft evenveel gebeurtenissen, en het zijn andere

cli-fault-at = Gebeurtenis { $seq } is de eerste die niet klopt.
cli-fault-sequence = Gebeurtenis { $expected } moest volgen, maar gebeurtenis { $found } komt.
cli-fault-encoding = De bytes kunnen niet worden gelezen ({ $detail }).
cli-fault-workspace = Die hoort bij een ander register.
cli-fault-place = Die zegt gebeurtenis { $found } te zijn.
cli-fault-field = Die bevat een waarde voor “{ $field }”, waaraan de gebeurtenis zich nooit heeft gebonden.
cli-fault-value = De waarde van “{ $field }” is niet de waarde die is vastgelegd.
cli-fault-head = De kop van het logboek wordt geweigerd ({ $detail }).
cli-fault-size = De kop is ondertekend voor { $head } gebeurtenissen, maar het zijn er { $found }.
cli-fault-root = De eerste { $to } gebeurtenissen geven niet de wortel die is ondertekend{ $from ->
    [0] .
   *[other] ; de eerste { $from } stemmen overeen met een eerdere kop, dus de wijziging ligt daarna.
}
cli-fault-unreadable = { $detail }.
cli-fault-stray = Het bestand bewaart er waarden voor, maar die gebeurtenis is er niet.
cli-fault-erasure = Die zegt niet wat er is gewist.
cli-fault-still-there = Die bevat een waarde voor “{ $field }”, die gebeurtenis { $by } heeft gewist.
cli-fault-revoked = Alleen { $key } heeft de kop ondertekend, met een sleutel die was ingetrokken.
cli-record-altered = { $reference } zegt niet wat het spoor heeft vastgelegd: het is buiten Tilsyn gewijzigd.
cli-record-unrecorded = { $reference } staat niet in het spoor: het is buiten Tilsyn toegevoegd.
cli-record-vanished = { $reference } staat in het spoor maar niet meer in het register: het is buiten Tilsyn verwijderd.
cli-record-attachment = Het bestand dat als { $reference } wordt bewaard, is niet het bestand dat is vastgelegd, of het is weg.
cli-record-removed = { $reference } staat nog in het register, hoewel het spoor zegt dat die eruit is gehaald.
cli-record-place = { $reference } staat niet waar het spoor die plaatste: het nummer, of waar die bij hoort, is buiten Tilsyn gewijzigd.
cli-record-links = De verwijzingen van { $reference } zijn niet die van de velden: ze zijn buiten Tilsyn gewijzigd.

## deadline, holidays
cli-deadline-how = Hoe dit is gevonden
cli-deadline-art3-5 = Sommigen lezen art. 3, lid 5, zo dat ook uren worden verlengd, zodat er twee werkdagen in vallen; de termijn zou dan eindigen met { DATETIME($date, dateStyle: "full") }. Dit is omstreden en wordt niet voor waarschuwingen gebruikt.
cli-no-advice = Dit is een berekening, geen juridisch advies.
cli-holidays = Feestdagen, { $calendar }, { $year } (kalender { $version })
cli-holidays-uncertain = “Niet zeker”: de dag is vrij, maar het is niet zeker dat Verordening 1182/71 die meetelt. Die wordt als feestdag behandeld, en een termijn toont wat volgt als het er geen is.
cli-holidays-source = Bron: { $citation }

## report
cli-report-by = tilsyn-cli, op de opdrachtregel
cli-report-force = Voeg --force toe om het te overschrijven.
cli-report-made = { $file } is geschreven: { $report }, { $size }.

## Fouten
cli-error-no-folder = Er is geen map waarin ondertekeningssleutels kunnen worden bewaard.
cli-error-no-folder-do = Noem er een in de omgevingsvariabele TILSYN_DATA_DIR en voer de opdracht opnieuw uit.
cli-error-key-elsewhere = { $name } neemt deel aan dit register, maar de ondertekeningssleutel staat niet op deze machine.
cli-error-key-elsewhere-do = Werk waar de sleutel staat, of laat iemand anders deze wijzigingen doen. Is de sleutel verloren, dan kan hij worden vernieuwd: tilsyn-cli keys BESTAND --renew NAAM.
cli-error-head = Dit is geen kop van een register.
cli-error-head-do = Geef het bestand met de ondertekende notitie zoals u het kreeg, of met de eerste drie regels ervan: register, aantal gebeurtenissen, wortel.
cli-error-other-head = De kop { $head } hoort bij een ander register ({ $origin }), dus die zegt niets over dit bestand.
cli-error-other-head-do = Controleer of u het juiste bestand koos; zijn beide juist, dan is het bestand door een ander register vervangen.
cli-error-calendar-needed = Het einde van deze termijn hangt af van feestdagen, en er is geen kalender opgegeven.
cli-error-calendar-needed-do = Noem de staat waar de handeling wordt verricht, bijvoorbeeld --calendar NO.
cli-error-hours-zone = Een termijn in uren loopt vanaf een tijdstip, en er is geen tijdzone genoemd.
cli-error-hours-zone-do = Noem wiens klok het is, bijvoorbeeld --zone Europe/Oslo.
cli-error-time-zone = Er is een tijdstip op de dag gegeven, en geen tijdzone genoemd.
cli-error-time-zone-do = Noem wiens klok het is, bijvoorbeeld --zone Europe/Oslo.
cli-error-date = “{ $given }” is geen datum.
cli-error-date-do = Schrijf die als in 2026-01-31.
cli-error-report-kind = Er is geen rapport met de naam “{ $given }”.
cli-error-report-kind-do = Kies een van deze: { $known }.
cli-error-report-format = Het is niet duidelijk in welk formaat het rapport gewenst is.
cli-error-report-format-do = Laat de bestandsnaam op een van deze eindigen, of geef --format op: { $known }.

## diff, show --as-of
cli-diff-count = { $count ->
    [0] Er is geen verschil tussen het einde van { $from } en het einde van { $to }.
    [one] Eén record verschilt tussen het einde van { $from } en het einde van { $to }.
   *[other] { $count } records verschillen tussen het einde van { $from } en het einde van { $to }.
}
cli-diff-created = nieuw
cli-diff-changed = gewijzigd
cli-diff-removed = uit het register verwijderd
cli-diff-erased = (sindsdien gewist)
cli-error-diff-order = De tweede dag ligt voor de eerste; geef de vroegste op met --from.
cli-show-as-of = { $kind }, zoals het was aan het einde van { $date } (gebeurtenis { $seq })
cli-show-frozen = Dit record hoort bij de goedgekeurde versie { $version } en wordt niet gewijzigd voordat die versie wordt heropend.
cli-show-rights = Rechten van betrokkenen
cli-show-erased = (sindsdien gewist)

## erase
cli-erase-would = { $count ->
    [0] Er zou niets worden gewist.
    [one] Eén record zou worden gewist:
   *[other] { $count } records zouden worden gewist:
}
cli-erase-done = { $count ->
    [one] Eén record is gewist:
   *[other] { $count } records zijn gewist:
}
cli-erase-item = { $values ->
    [one] één waarde
   *[other] { $values } waarden
} in { $events ->
    [one] één gebeurtenis
   *[other] { $events } gebeurtenissen
}: { $fields }
cli-erase-bytes = en de inhoud van het bestand, { $bytes } bytes
cli-erase-held = { $ref } blijft staan: { $why }
cli-erase-stays = Wat in het spoor blijft: tijdstip, soort en nummer van elke gebeurtenis, willekeurige id's, codes zoals de uitkomst, en vastleggingen die niets zeggen zonder hun salts, die ook worden gewist. Een gebeurtenis zegt wat is gewist, door wie en op welke grond.
cli-erase-linked = Records die ernaar verwijzen en dat blijven doen: { $refs }.
cli-erase-events = Vastgelegd als gebeurtenis { $events }.
cli-erase-sought = Het bestand is herschreven en doorzocht op { $sought } gewiste waarden en salts: { $found ->
    [0] er is niets over.
    [one] er staat er nog één. Vertrouw niet op deze wissing en meld dit.
   *[other] er staan er nog { $found }. Vertrouw niet op deze wissing en meld dit.
}
cli-erase-elsewhere = Sommige woorden staan ook in andere records, omdat iemand ze daar heeft geschreven: { $refs }.
cli-erase-copies = { $count ->
    [one] Eén verstrekte kopie kan de gegevens nog bevatten. Stel de houder ervan in kennis (art. 19):
   *[other] { $count } verstrekte kopieën kunnen de gegevens nog bevatten. Stel de houders ervan in kennis (art. 19):
}
cli-erase-beyond = Back-ups, momentopnamen en gesynchroniseerde kopieën van het bestand buiten dit programma worden hiermee niet bereikt.
cli-error-erase-scope = Zeg wat moet worden gewist: een record, of --retention met een van { $rules }.
cli-error-which-actor = Op deze machine kunnen meerdere personen ondertekenen; zeg met --actor NAAM wie schrijft.
cli-report-volume = { $report }, deel { $number } van { $of }
cli-report-recorded = In het werkbestand vastgelegd als { $ref }.
cli-report-not-recorded = Deze kopie is niet in het werkbestand vastgelegd. Noem met --actor wie haar verstrekt, dan gebeurt dat wel.

## export-trail, verify of such a folder
cli-export-made = { $folder } is klaar: { $count ->
    [one] één gebeurtenis
   *[other] { $count } gebeurtenissen
} in { $files } bestanden. De map bevat persoonsgegevens; de handleiding in VERIFY.md zegt hoe zij wordt gecontroleerd.
cli-export-missing = { $count ->
    [one] Eén waarde ontbreekt in dit register
   *[other] { $count } waarden ontbreken in dit register
}, en geen wissing verklaart dat. Wie de map controleert, krijgt INCOMPLETE.
cli-export-unsigned = De lijst van bestanden is niet ondertekend, omdat geen sleutel is genoemd. Noem met --actor wie de map uitgeeft.
cli-export-check = Wie de map ontvangt, heeft alleen Python nodig en voert in de map uit:
cli-folder-verified = Het spoor in deze map is gaaf en zet elke kop voort die u meebracht.
cli-folder-unanchored = Het spoor in deze map is gaaf. U bracht geen kop van buiten de map mee, dus blijkt hieruit niet of gebeurtenissen aan het einde zijn afgeknipt of het hele spoor opnieuw is geschreven.
cli-folder-incomplete = De gebeurtenissen in deze map zijn gaaf, maar er ontbreken waarden en geen wissing verklaart dat.
cli-folder-diverged = Deze map spreekt een kop tegen die u meebracht. Ofwel is het spoor herschreven nadat u die kop kreeg, ofwel is het een oudere of een andere kopie.
cli-folder-invalid = Deze map is gewijzigd of beschadigd. Vertrouw niet op wat zij zegt.
cli-folder-unreadable = De map kon niet als auditexport worden gelezen, dus valt over het spoor niets te zeggen.
cli-folder-listed = { $path } is niet het bestand dat de bestandslijst noemt, of het is weg.
cli-folder-derived = { $path } volgt niet uit de gebeurtenissen.
cli-folder-stray = { $path } bevat waarden voor gebeurtenis { $seq }, maar zo’n gebeurtenis is er niet.
cli-folder-attachment = { $path } is niet de inhoud die gebeurtenis { $seq } heeft vastgelegd.
cli-folder-other-head = { $path } noemt een andere kop dan de gebeurtenissen geven.
cli-folder-manifest-note = { $path } wordt geweigerd ({ $detail }).
cli-folder-keys = { $path } noemt niet de sleutels die de gebeurtenissen inschrijven.
cli-folder-proof = { $path } bewijst niet waarvoor het er is.
cli-verify-signer-alone = Ondertekend door, met een sleutel waarvoor niemand anders instond
cli-verify-manifest = Lijst van bestanden ondertekend door
cli-verify-manifest-unsigned = niemand; bestanden waarop niets berust kunnen zijn weggelaten
cli-error-root = Dit is geen wortel.
cli-error-root-do = Typ de 52 letters zoals ze zijn afgedrukt; alleen a tot z en 2 tot 7 komen voor. Hexadecimaal en base64 worden ook gelezen.
cli-error-which-actor-do = Voeg --actor toe met de naam van een van hen.
cli-error-diff-order-do = Geef de vroegste dag op met --from, de latere met --to.
cli-error-erase-scope-do = Noem een record, zoals R-2026-001, of een regel met --retention.
