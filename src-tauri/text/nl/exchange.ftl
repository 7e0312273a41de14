# De schermen van delen, beoordelen en samenvoegen.

## De plaats in de zijbalk
nav-sharing = Delen en beoordelen
help-screen-sharing = Wat ter beoordeling is verstrekt, wat is teruggekomen, en wat beoordelaars hebben gezegd waarover iemand moet beslissen.
help-screen-sharing-do = Deel records met een beoordelaar, voeg samen wat terugkomt, en beslis over elk voorstel met alle waarden voor u.
sharing-tab-said = Inbreng
sharing-tab-copies = Verstrekte pakketten
steps-back = Terug
steps-on = Verder

## Delen
share-begin = Delen ter beoordeling…
share-record = Delen…
share-title = Delen ter beoordeling
share-steps = Stappen van het delen
share-step-scope = Wat
share-step-withheld = Wat blijft
share-step-recipient = Voor wie
share-step-preview = Wat zij zien
share-busy = Pakket maken…
share-save = Pakket opslaan…
share-scope-title = Welke records en dossiers?
share-scope-words = Een verzoek gaat mee met zijn vermeldingen en bestanden. Van al het andere gaat niet meer mee dan een hash van elke gebeurtenis.
share-register = Het hele register
share-register-note = Elke verwerkingsactiviteit, verwerker, doorgifte, beoordeling, organisatie, systeem en maatregel; geen verzoeken.
share-record-more = een record
share-scope-none = Er is nog geen record gekozen.
share-scope-needed = Kies ten minste één record, of het hele register.
share-scope-chosen = Gekozen records
share-scope-without = { $name } weglaten
share-scope-add = Zoek een record of dossier om toe te voegen
share-scope-found = Gevonden records
share-scope-nothing = Geen record met deze woorden kan worden gedeeld.
share-withheld-title = Wat gaat mee naast het register?
share-withheld-words = Codes, data, getallen en de namen van waar het register over gaat, gaan altijd mee. Al het andere blijft hier, tenzij u het aankruist. Wat blijft, zit niet in het bestand; dat het is achtergehouden, is te zien.
share-withheld-ticks = Wat daarnaast meegaat
share-release-text = Vrije tekst
share-release-text-note = Beschrijvingen, redenen en opmerkingen. Daarin kan van alles staan.
share-release-personal = Persoonsgegevens
share-release-personal-note = Namen van verzoekers en medewerkers, contactpunten, en elk veld dat op geen lijst staat.
share-release-attachments = Inhoud van bestanden
share-release-attachments-note = De bijlagen zelf. Hun namen zijn persoonsgegevens.
share-release-privileged = Vertrouwelijk juridisch advies
share-release-privileged-note = Alleen aan iemand die aan dezelfde geheimhouding is gebonden.
share-release-warns = Hiermee krijgt een ander persoonsgegevens of vertrouwelijk advies.
share-release-warns-do = Kruis dit alleen aan als de beoordelaar het nodig heeft en er een grondslag is om het te verstrekken.
share-counts = Achtergehouden:
share-count-text = { $count ->
    [one] één waarde met vrije tekst
   *[other] { $count } waarden met vrije tekst
}
share-count-personal = { $count } met persoonsgegevens
share-count-attachments = { $count ->
    [one] één bestand
   *[other] { $count } bestanden
}
share-count-privileged = { $count ->
    [one] één vertrouwelijk advies
   *[other] { $count } vertrouwelijke adviezen
}
share-given-text = vrije tekst
share-given-personal = persoonsgegevens
share-given-attachments = inhoud van bestanden
share-given-privileged = vertrouwelijk advies
share-recipient-title = Voor wie, waarvoor en hoe lang?
share-recipient = Ontvanger
share-recipient-note = Dit staat in het bestand en in de lijst van verstrekte kopieën.
share-purpose = Doel
share-expires = Mag worden bewaard tot
share-expires-note = De laatste dag. De beoordelaar ziet die; een bestand kan die niet afdwingen.
share-expires-never = geen dag opgegeven
share-sealing = Verzegeling
share-sealing-passphrase = Met een wachtwoordzin
share-sealing-passphrase-note = De woorden worden getrokken en u één keer getoond, wanneer het bestand is opgeslagen.
share-sealing-keys = Met de sleutels van de beoordelaar
share-sealing-keys-note = age-sleutels die u van de beoordelaar hebt gekregen.
share-sealing-open = Niet verzegeld
share-sealing-open-note = Wie het bestand krijgt, kan het lezen.
share-keys = age-sleutels
share-keys-note = Eén per regel; elke begint met age1.
share-keys-wrong = Geef ten minste één sleutel; elke begint met age1.
share-preview-title = Precies wat { $name } zal zien
share-preview-records = Records zoals ze worden gelezen
share-goes = In het bestand:
share-goes-records = { $count ->
    [one] één record of vermelding
   *[other] { $count } records en vermeldingen
}
share-goes-events = { $count ->
    [one] één gebeurtenis
   *[other] { $count } gebeurtenissen
}
share-goes-files = { $count ->
    [one] één bestand
   *[other] { $count } bestanden
}
share-done = Opgeslagen als { $name }
share-done-open = Het is niet verzegeld: wie het krijgt, kan het lezen.
share-passphrase = Wachtwoordzin van het pakket
share-passphrase-copy = Wachtwoordzin kopiëren
share-passphrase-once = De zin wordt alleen nu getoond en nergens bewaard. Geef de zin aan { $name } door langs een andere weg dan het bestand.
share-passphrase-noted = Ik heb de zin genoteerd
share-passphrase-leave = Sluiten zonder de wachtwoordzin?
share-passphrase-leave-words = De zin wordt niet opnieuw getoond. Zonder de zin kan niemand het pakket openen en moet er een nieuw worden gemaakt.
share-passphrase-leave-do = Sluiten
share-recorded = Vastgelegd in de lijst van verstrekte kopieën als { $ref }.
share-unrecorded = Het bestand is opgeslagen, maar niet als verstrekt vastgelegd.
share-unrecorded-do = Verstuur het niet voordat iemand die kan schrijven het opnieuw heeft gemaakt.

## Wat in een pakket wordt gelezen
read-withheld = Achtergehouden
read-withheld-count = { $count } achtergehouden
read-elsewhere = een record dat niet in dit bestand zit

## Verstrekte kopieën
copies-none = Er is geen pakket verstrekt
copies-none-words = Elk pakket dat ter beoordeling is verstrekt, staat hier: aan wie, waarvoor, tot wanneer, en of het terugkwam.
copies-back = Teruggekomen: { $refs }
copies-over = Termijn voorbij
copies-records = { $count ->
    [one] één record genoemd
   *[other] { $count } records genoemd
}
copies-given = { $given ->
    [none] niets naast het register
   *[other] met { $given }
}
copies-expires = mag worden bewaard tot { $day }
copies-again = Opnieuw delen…
copies-again-of = Opnieuw delen wat als { $ref } is verstrekt

## Inbreng van beoordelaars
said-title = Inbreng van beoordelaars
said-open-count = { $count } te beslissen
said-none = Er is nog geen inbreng
said-none-words = Voeg een retour samen: opmerkingen en voorstellen staan dan hier, bij hun records en in hun dossiers.
said-which = Welke worden getoond
said-which-open = Te beslissen
said-which-all = Alle
said-all-decided = Over alles is beslist.
said-stale = Over een eerdere versie
said-field-changed = Het veld is sindsdien gewijzigd
said-row-gone = De rij is er niet meer
said-row-gone-do = De rij die wordt bedoeld, is er niet meer, of er zijn er meer die erop lijken. Het voorstel kan niet worden overgenomen: schrijf het zelf waar het hoort, of houd het uwe.
said-was-empty = Het veld was leeg
said-taken-out = sindsdien verwijderd
said-seen = Bij de beoordeling
said-seen-gone = niet meer bekend
said-current = Nu
said-suggested = Voorgesteld
said-take = Hun waarde overnemen
said-keep = Onze waarde houden
said-edit = Zelf schrijven…
said-edit-why = { $name } stelt een andere waarde voor dit veld voor.
said-edit-todo = Schrijf wat juist is. Beslis daarna over het voorstel van { $name }: het blijft open tot iemand dat doet.
said-deal = Afgehandeld
said-decline = Zo laten
said-file-save = Bestand opslaan…
said-file-saved = Opgeslagen als { $name }
said-in-trail = { $what } van de beoordelaar bij { $ref }
decide-take-title = De voorgestelde waarde overnemen in { $ref }?
decide-keep-title = { $ref } laten zoals het is?
decide-deal-title = Is dit afgehandeld?
decide-decline-title = Zo laten?
decide-changed = Het veld is gewijzigd nadat de beoordelaar het zag.
decide-changed-do = Vergelijk alle drie de waarden voordat u de hunne overneemt.
decide-reason-note = Dit staat naast wat de beoordelaar zei, en in het spoor.
decide-took = { $ref }: hun waarde is overgenomen
decide-dealt = { $ref } is gemarkeerd als afgehandeld
decide-declined = { $ref }: zo gelaten

## Een retour samenvoegen
return-begin = Retour samenvoegen…
return-title = Retour van { $name }
return-refused = Deze retour is niet geopend
return-other = Een ander kiezen…
return-steps = Stappen van het samenvoegen
return-step-who = Wie
return-step-items = Wat is gezegd
return-step-preview = Wat er gebeurt
return-busy = Samenvoegen…
return-merge = Samenvoegen
return-who-title = Wie zegt dit?
return-before = Deze retour is al eerder samengevoegd.
return-before-do = Wat er al is, wordt niet opnieuw toegevoegd.
return-no-copy = niet in de lijst van verstrekte kopieën
return-saw = Wat zij zagen
return-words = Woorden van de sleutel die ondertekende
return-words-known = Deze sleutel is hier al eerder bevestigd.
return-words-ask = Bel { $name } op een nummer waarvan u weet dat het klopt, en laat deze woorden voorlezen.
return-confirm = { $name } heeft mij deze woorden voorgelezen
return-confirm-note = De sleutel is hier vanaf dan bekend. Tot dan kan de retour alleen worden bekeken.
return-confirm-needed = Bevestig eerst de woorden.
return-items = Wat in de retour zit
return-items-title = Wat { $name } heeft gezegd
return-items-words = Niets van u wordt overschreven. Opmerkingen worden toegevoegd; een voorstel doet wat u hier kiest, en wacht als u niets kiest.
return-present = { $count ->
    [one] Eén ding is er al en wordt niet opnieuw toegevoegd.
   *[other] { $count } dingen zijn er al en worden niet opnieuw toegevoegd.
}
return-opinion = Wordt een advies in het dossier
return-file-apart = apart bewaard; wordt hier nooit geopend
return-verdict-stale = Het record is sindsdien gewijzigd. Het oordeel blijft als opmerking bewaard en geeft niets vrij.
return-conflict = Dit komt onder de id van { $ref }, maar zegt iets anders
return-conflict-needed = Beslis of het wordt bewaard of blijft liggen.
return-suggestion = Het voorstel
return-choice-take = Overnemen
return-choice-keep = Onze houden
return-choice-edit = Daarna zelf schrijven
return-choice-later = Later beslissen
return-preview-title = Wat er gebeurt
return-preview-words = Alles wordt in het spoor vastgelegd als inbreng van { $name }. De kop die zij medeondertekenden, wordt als anker bewaard.
return-preview-added = { $count ->
    [one] Eén ding toegevoegd
   *[other] { $count } dingen toegevoegd
}
return-preview-opinions = { $count ->
    [one] Eén advies komt in het dossier
   *[other] { $count } adviezen komen in hun dossiers
}
return-preview-present = { $count } al aanwezig
return-preview-left = { $count } blijft liggen, en dat wordt vastgelegd
return-preview-suggestions = Wat er met de voorstellen gebeurt
return-reason-note = Dit staat bij elk voorstel waarover nu wordt beslist, en in het spoor.
return-done = Samengevoegd als { $ref }
return-done-nothing = Alles was er al
return-done-opinions = adviezen opgenomen: { $refs }
return-done-list = Wat is samengevoegd
return-failed = Het voorstel voor { $ref } wacht: { $why }
returns-none = Er is geen retour samengevoegd
returns-none-words = Wat een beoordelaar teruggeeft, is één ondertekend bestand. Het wordt eerst bekeken, en samengevoegd wanneer u dat zegt.
returns-head = Kop die zij zagen
returns-merged = Samengevoegd

## Het venster van de beoordelaar
welcome-review = Beoordelen wat iemand heeft gedeeld
welcome-review-words = Een pakket dat eindigt op .tilsyn-review. Het opent in een venster dat alleen leest en opmerkingen opneemt.
review-begin = Pakket beoordelen…
review-opened = { $name } opent in een eigen venster
review-title = Beoordeling
review-bundle = Pakket
review-records = Records in het pakket
review-untitled = Titel achtergehouden
review-file = Bestand
review-records-file = Records in het bestand
review-find = Record zoeken
review-find-none = Geen record met deze woorden
review-more = { $count ->
    [one] Nog één; verklein de lijst met woorden
   *[other] Nog { $count }; verklein de lijst met woorden
}
review-back = Terug naar het register
review-from-whole = Register van { $organisation }
review-whole-file = Een heel bestand dat niet als het uwe bekend is. Er wordt u niets uit onthouden behalve dossiers onder geheimhouding; er wordt niets in geschreven.
review-refused = Van { $name } wordt niets getoond
review-sealed-key-words = Het is voor een sleutel verzegeld. Kies het bestand met uw geheime sleutel; het wordt één keer gelezen en niet bewaard. Van het pakket wordt niets getoond voordat de handtekening en het spoor zijn gecontroleerd.
review-sealed-key = Sleutelbestand kiezen…
review-kept = { $count ->
    [0] nog niets gezegd
    [one] één ding gezegd, op deze computer bewaard
   *[other] { $count } dingen gezegd, op deze computer bewaard
}
review-nothing = Hier is geen pakket geopend
review-nothing-words = Dit venster leest alleen wat iemand met u heeft gedeeld en neemt uw opmerkingen op. Kies een bestand dat eindigt op .tilsyn-review.
review-empty = Het pakket bevat geen records
review-empty-words = Vraag de afzender om een pakket met de records die u moet beoordelen.
review-sealed = Dit pakket is verzegeld
review-sealed-words = Typ de woorden die de afzender u gaf. Niets van het bestand wordt getoond voordat handtekening en spoor zijn gecontroleerd.
review-unlock = Openen
review-unlocking = Openen en controleren…
review-banner = Over dit pakket
review-from = Van { $name }, { $organisation }
review-read-only = Alleen lezen
review-for = voor { $name }
review-held = achtergehouden: { $parts }
review-held-none = niets naar soort achtergehouden
review-until = mag worden bewaard tot { $day }
review-expired = Dit mocht worden bewaard tot { $day }. Die dag is voorbij.
review-expired-do = Geef terug wat u hebt gezegd en verwijder dan het bestand, of vraag de afzender om meer tijd.
review-trail-verified = Het gaat verder vanaf een kop die u eerder zag.
review-trail-unanchored = Het is gaaf en ondertekend, maar dit is het eerste dat u ervan ziet: er is niets om mee te vergelijken.
review-trail-diverged = Het spreekt een kop tegen die u eerder zag. Bewaar beide bestanden en vraag de afzender wat er is gebeurd. Er kan niets worden teruggegeven.
review-key = Sleutel:
review-whole = { $ref } als geheel
review-whole-note = Een opmerking, een oordeel of een bestand
review-unfilled = { $count ->
    [one] Iets voorstellen voor een leeg veld…
   *[other] Iets voorstellen voor een van { $count } lege velden…
}
review-unfilled-note = Deze velden zijn leeg. Wat is achtergehouden, staat er niet bij: dat staat hierboven, zo gemerkt.
review-unfilled-rows = Alleen in een opmerking
review-parts = Vermeldingen en bestanden
review-events = { $count ->
    [one] Eén gebeurtenis
   *[other] { $count } gebeurtenissen
}
review-file-save = Bestand opslaan…
review-file-saved = Opgeslagen als { $name }
review-said = Wat u hebt gezegd
review-said-none = Over dit record is nog niets gezegd. Kies een veld en druk op C.
review-said-count = { $count ->
    [one] één ding gezegd
   *[other] { $count } dingen gezegd
}
review-said-of = { $what }: { $about }
review-replies = Antwoorden
review-reply = Antwoorden
review-reply-to = Antwoorden over { $about }
review-replying = In antwoord op: { $text }
review-take-back = Terugnemen
review-take-back-of = Terugnemen: { $what }
review-say-about = Iets zeggen over { $what }
review-say-what = Wat het is
review-words = Wat u wilt zeggen
review-words-beside = Waarom, of wat erbij hoort
review-say = Opnemen
review-attach = Bestand kiezen…
review-lines-note = Eén per regel.
review-value-same = Schrijf een andere waarde dan die er staat.
review-row-needed = Kies de rij en de kolom.
review-value-needed = Schrijf de waarde die u voorstelt.
review-value-add = Toevoegen
said-whole = Alles wat is beoordeeld
review-value-withheld = De waarde van dit veld is voor u achtergehouden.
review-value-rows = Hier staat nog geen rij, of iets dat hier niet kan worden geschreven.
review-value-rows-do = Zeg in een opmerking wat het zou moeten zijn.
review-verdict-needed = Kies een oordeel.
review-all = Oordeel over het geheel…
review-all-title = Oordeel over het geheel
review-all-words = Het oordeel gaat over alles wat u hier ziet, zoals het nu is. Het wordt bij de beoordeling bewaard en naast de goedkeuringen van het register getoond.
review-all-each = Ook over elk genoemd record dat nog geen oordeel heeft: { $refs }
review-help-title = Hulp bij dit venster
review-help-words = U leest wat iemand met u heeft gedeeld. Kies een veld om er een opmerking bij te maken of een andere waarde voor te stellen; kies het record als geheel om een oordeel te geven of een bestand toe te voegen.
review-help-kept = Wat u opneemt, staat meteen op deze computer, ook als het venster sluit. Geef het terug als u klaar bent: het wordt één ondertekend bestand.
review-help-safe = Niets in het pakket kan hier worden gewijzigd, en niets erin kan iets doen. Wat is achtergehouden, zit niet in het bestand.
review-key-comment = Opmerking bij het veld met de focus
review-key-next = Volgende wat is gezegd
review-key-before = Vorige wat is gezegd
review-key-fields = Van veld naar veld
review-key-say = Opnemen wat is getypt
hand-begin = Teruggeven…
hand-title = Beoordeling teruggeven
hand-intro = Wat u hebt gezegd, komt in één ondertekend bestand, met uw handtekening onder de stand van het spoor die u zag.
hand-diverged = Er kan niets worden teruggegeven: het spoor spreekt een kop tegen die u eerder zag.
hand-diverged-do = Uw handtekening zou instaan voor een herschreven geschiedenis. Vraag de afzender wat er is gebeurd; wat u hebt gezegd, blijft op deze computer.
hand-nothing = U hebt nog niets gezegd.
hand-nothing-do = Maak eerst een opmerking bij een veld of geef een oordeel.
hand-drafts = Er is iets getypt dat nog niet is opgenomen.
hand-drafts-do = Het gaat niet mee, tenzij u het eerst opneemt.
hand-unjudged = Nog geen oordeel over { $refs }.
hand-name = Uw naam
hand-name-note = Zoals het in hun spoor komt te staan. Leeg voor de naam die u het laatst gebruikte.
hand-busy = Ondertekenen…
hand-save = Ondertekenen en opslaan…
hand-done = Opgeslagen als { $name }
hand-send = Stuur het bestand naar { $name }. U kunt meer zeggen en opnieuw teruggeven: wat er al is, wordt niet twee keer toegevoegd.
hand-words = Woorden van uw sleutel
hand-words-copy = Woorden kopiëren
hand-words-do = Lees deze woorden voor aan { $name } wanneer u wordt gebeld.
