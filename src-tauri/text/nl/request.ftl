## Verzoeken op het scherm: de lijst, het dossier, de dialogen en de rapporten.

## De lijst
requests-title = Verzoeken
requests-log = Verzoek registreren
requests-column-ref = Ref.
requests-column-title = Verzoek
requests-column-kind = Soort
requests-column-received = Ontvangen
requests-column-due = Termijn
requests-open = Open
requests-open-yes = ja
requests-open-no = nee
requests-empty = Er is nog geen verzoek geregistreerd
requests-empty-words = Als een betrokkene, een derde of een overheidsinstantie om gegevens vraagt, wordt dat hier geregistreerd: de termijn wordt berekend, elke stap wordt gevraagd en alles wordt als bewijs bewaard.

## Wanneer het klaar moet zijn
request-due-late = { $days ->
    [one] Eén dag te laat
   *[other] { $days } dagen te laat
}
request-due-today = Vandaag
request-due-in = Nog { $days ->
    [one] één dag
   *[other] { $days } dagen
}
request-due-none = geen wettelijke termijn

## Een verzoek registreren, de feiten wijzigen
request-new = Verzoek registreren
request-edit = Feiten van { $ref } wijzigen
request-save-new = Verzoek registreren
request-part-who = Wie vraagt
request-part-what = Wat wordt gevraagd
request-part-receipt = Hoe het binnenkwam
request-part-limits = Grenzen en behandeling
request-hold = Niets van dit dossier wissen
request-hold-hint = Vanwege een geschil of een vordering. Wissing wacht tot de bewaarplicht wordt opgeheven; de bevindingen zeggen wanneer die wordt herzien.
request-family-ds-hint = De persoon om wiens gegevens het gaat, of iemand met een machtiging
request-family-pa-hint = Een gerecht, de politie, een toezichthouder of andere instantie, hier of elders
request-family-tp-hint = Ieder ander: een verzekeraar, de advocaat van de wederpartij, een bedrijf
request-subtype-first = Kies eerst wie vraagt
request-title-hint = Hieraan wordt het dossier herkend. Schrijf geen naam van een persoon: een titel staat in lijsten en rapporten.
request-authority = Instantie
request-office = Afdeling of contactpersoon
request-person = Naam van de persoon
request-contact-name = Contactpersoon
request-country-pa = Land waarvan zij het gezag uitoefent
request-country-outside = Buiten de EER: artikel 48 wordt onderzocht als om persoonsgegevens wordt gevraagd.
request-language-hint = Zoals geschreven, bijvoorbeeld nl of de
request-yes = Ja
request-no = Nee
request-unknown = Nog niet bekend
request-secrecy-hint = De wet en de bepaling die tot geheimhouding verplicht. Leeg als die er niet is.
request-admitted-hint = Zij zien het dossier en kunnen meewerken: wie adviseert, goedkeurt of uitvoert.
request-ordered-hint = Alleen een datum die het bevel of een wet stelt. Die treedt dan in de plaats van elke andere termijn.
request-clock = Termijn
request-clock-none = Uit dit soort verzoek volgt geen wettelijke termijn. Stelt het bevel een datum, vul die dan in.
request-clock-unknown = Verschijnt zodra u hebt gekozen wie vraagt en wat voor verzoek het is.
request-why-changed = Waarom het wordt gewijzigd
request-why-changed-hint = Staat in het spoor naast de wijziging.
request-activities-find = Activiteit zoeken
request-activities-none = Geen activiteit past bij deze woorden.
request-logged = { $ref } geregistreerd
request-changed = { $ref } gewijzigd

## Velden met meer waarden
request-tags-hint = Druk na elke waarde op Enter.
request-tags-remove = { $name } verwijderen
request-tags-of = Gekozen: { $name }

## Een tijdstip
request-moment-time = Tijd
request-moment-zone = Tijdzone
request-moment-incomplete = Vul een dag en een tijd in.

## Formulieren
fill-saving = Opslaan…
fill-leave = Verlaten zonder op te slaan?
fill-leave-words = Wat u hier hebt getypt, is niet opgeslagen en gaat verloren.
fill-leave-yes = Verlaten
fill-needed = Dit is nodig.
fill-number = Vul een heel getal in.
fill-period = Deze dag ligt vóór de eerste.
fill-save-key = Ctrl Enter slaat op

## Het dossier
case-outside-eea = buiten de EER
case-inside-eea = in de EER
case-export = Dossier exporteren…
case-record-step = Stap vastleggen
case-more = Meer voor dit dossier
case-add-note = Notitie toevoegen…
case-add-document = Juridisch document vastleggen…
case-attach = Bestand toevoegen…
case-decide = Beslissing vastleggen…
case-disclose = Verstrekking vastleggen…
case-notify = Kennisgeving vastleggen…
case-edit = Feiten wijzigen…
case-close = Dossier sluiten…
case-reopen = Dossier heropenen…
case-read-only = Dit bestand kan hier alleen worden gelezen, dus er kan niets worden vastgelegd.
case-evaluation = Beoordeling
case-trail = Spoor
case-facts = Feiten

step-blocks = houdt een verstrekking tegen
step-answered = { $answer } · { $day } · { $who }
milestone-decision = Beslissing
milestone-disclosure = Verstrekking vastgelegd
milestone-not-needed = niet onder deze beslissing

## De feiten
case-fact-authority = Instantie
case-fact-requester = Verzoeker
case-fact-kind = Soort
case-fact-instrument = Document
case-fact-instrument-none = geen in het dossier
case-fact-agreement = Overeenkomst
case-fact-agreement-open = niet onderzocht
case-fact-agreement-none = geen van kracht
case-fact-received = Ontvangen
case-fact-asked = Wat wordt gevraagd
case-fact-data = Gegevens
case-fact-data-personal = Persoonsgegevens: { $data }
case-fact-data-nonpersonal = Niet-persoonsgebonden: { $data }
case-fact-data-yes = ja
case-fact-data-no = geen
case-fact-data-unknown = niet bekend
case-fact-period = Periode
case-fact-period-from = vanaf { $from }
case-fact-period-to = tot en met { $to }
case-fact-period-both = { $from } – { $to }
case-fact-subjects = Betrokkenen
case-fact-secrecy = Geheimhouding
case-fact-secrecy-none = niet opgelegd
case-fact-activities = Activiteiten
case-fact-activities-none = geen genoemd
case-fact-handled = Behandeld door
case-fact-their-ref = Hun kenmerk
case-fact-status = Status

## Wat tegenhoudt
blocks-title = Wat een verstrekking nu tegenhoudt
blocks-stop = Stop
blocks-none = Niets houdt een verstrekking tegen.
blocks-none-do = Zij kan worden vastgelegd zoals de beslissing toestaat.
blocks-go = Doe dit
blocks-panel = Er mag nog niets worden verstrekt
blocks-panel-words = { $count ->
    [one] Eén punt moet worden afgehandeld voordat gegevens naar buiten mogen. Tot dan kan geen verstrekking worden vastgelegd.
   *[other] { $count } punten moeten worden afgehandeld voordat gegevens naar buiten mogen. Tot dan kan geen verstrekking worden vastgelegd.
}
blocks-refused = Deze beslissing laat gegevens naar buiten. Zij kan worden vastgelegd zodra deze punten zijn afgehandeld:

## Hoe de datum is gevonden
case-found-title = Hoe de datum is gevonden
case-found-none = Uit dit soort verzoek volgt geen wettelijke termijn, en er is geen datum in een bevel gesteld. Antwoord zonder onredelijke vertraging.
clock-as-written = Het bevel of een wet stelt de datum: { DATETIME($date, dateStyle: "full") }. Die staat zoals hij is geschreven, ook op een vrije dag.

## Beslissing
decision-title = Beslissing
decision-none = Er is geen beslissing vastgelegd.
decision-by = { $who }, { $day }
decision-allows = Gegevens mogen worden verstrekt
decision-holds = Er worden geen gegevens verstrekt
decision-approved = Goedgekeurd door een tweede persoon
decision-unapproved = Niet goedgekeurd door een tweede persoon
decision-minimised = Mag worden verstrekt: { $text }
decision-again = Nieuwe beslissing vastleggen…

## Het spoor
case-trail-registered = Geregistreerd
case-trail-changed = Feiten gewijzigd
case-trail-document = Juridisch document vastgelegd
case-trail-attachment = Bijlage toegevoegd
case-trail-decision = Beslissing: { $outcome }
case-trail-disclosure = Verstrekt aan { $recipient }
case-trail-notification = Kennisgeving: { $to }
case-trail-privileged = Vertrouwelijk
case-trail-corrected = Gecorrigeerd door { $ref }
case-trail-corrects = Corrigeert { $ref }
case-trail-correct = Corrigeren…
case-trail-correct-entry = Vermelding { $ref } corrigeren
case-trail-export = Exporteren…
case-trail-export-file = { $name } exporteren
case-trail-evidence = Bewijs: { $names }
case-trail-grounds = Gronden: { $grounds }
case-trail-subjects = { $count ->
    [one] één betrokkene
   *[other] { $count } betrokkenen
}
case-trail-records = { $count ->
    [one] één record
   *[other] { $count } records
}
case-trail-until = tot en met { $day }
case-trail-sent = verzonden { $when }
case-trail-event = Gebeurtenis { $seq }, blad { $hash }
case-trail-exported = { $name } geschreven

## Stap vastleggen
step-dialog = Stap vastleggen
step-dialog-note = Notitie toevoegen
step-dialog-correct = { $ref } corrigeren
step-which = Stap
step-open-group = te doen
step-no-citation = Geen bron
step-standing = Eerder vastgelegd: { $answer }, { $day }.
step-standing-do = Wat u nu vastlegt, komt ervoor in de plaats; de eerdere vermelding blijft in het spoor staan.
step-correcting = U corrigeert vermelding { $ref }.
step-correcting-do = Beide blijven zichtbaar in het spoor.
step-reason-hint = Wat u zag, vroeg of afwoog, zodat een ander tot hetzelfde antwoord kan komen.
step-evidence = Bewijs
step-evidence-none = Bij dit dossier is nog geen bestand gevoegd.
step-evidence-kept = Een bestand wordt meteen bij het dossier bewaard, ook als u deze stap annuleert.
step-privileged-hint = Staat in rapporten alleen met titel en wordt niet geëxporteerd tenzij erom wordt gevraagd.
step-save = Stap vastleggen
step-recorded = { $step } vastgelegd
step-choose-answer = Kies een antwoord.

## Vier ogen
four-eyes-no-decision = Er is nog geen beslissing om goed te keuren. Leg eerst de beslissing vast.
four-eyes-own = U hebt deze beslissing genomen, dus iemand anders moet haar goedkeuren.
four-eyes-own-do = Laat een van hen het toetsenbord overnemen, of vraag hun dit bestand te openen waar hun sleutel ligt.
four-eyes-nobody = Op deze computer kan niemand anders ondertekenen. Voeg een persoon toe in de instellingen, of laat iemand dit bestand openen waar diens sleutel ligt.
four-eyes-hand-over = Verdergaan als { $name }
four-eyes-now = { $name } zit nu achter het toetsenbord.
four-eyes-what = U keurt deze beslissing goed

## Juridisch document
document-dialog = Juridisch document vastleggen
document-save = Document vastleggen
document-recorded = Juridisch document vastgelegd
document-which = Welk document het is
document-none = Niet bijgevoegd
document-channel-hint = Hoe u zich ervan hebt verzekerd dat het echt is, bijvoorbeeld door terug te bellen naar een zelf gevonden nummer.

## De dialoog van de beslissing
decide-dialog = Beslissing vastleggen
decide-save = Beslissing vastleggen
decide-recorded = Beslissing vastgelegd
decide-replaces = Er staat al een beslissing, en de nieuwe corrigeert haar.
decide-grounds = Gronden
decide-grounds-hint = Waarom wordt geweigerd, ingeperkt of uitgesteld.
decide-basis-none = Geen
decide-reasons-hint = Feiten en recht, zodat de verzoeker, een autoriteit of een rechter het kan volgen.
decide-data = Wat naar buiten mag

## De dialoog van de verstrekking
disclose-dialog = Verstrekking vastleggen
disclose-save = Verstrekking vastleggen
disclose-recorded = Verstrekking vastgelegd
disclose-what = Wat naar buiten ging
disclose-how = Hoe het naar buiten ging
disclose-rests = Zij rust op de beslissing: { $outcome }
disclose-more = Geef niet meer dan dit: { $text }

## De dialoog van de kennisgeving
notify-dialog = Kennisgeving vastleggen
notify-save = Kennisgeving vastleggen
notify-recorded = Kennisgeving vastgelegd
notify-ground-hint = De wet en de bepaling, of het punt van het bevel.
notify-what = Waarover
notify-what-hint = Bijvoorbeeld: informatie over de verstrekking
notify-when-free = Opnieuw bekijken op

## Sluiten, heropenen
close-dialog = { $ref } sluiten
close-save = Dossier sluiten
close-words = Het dossier blijft in het register en in het spoor; er wordt niets gewist.
close-reason = Waarom het kan worden gesloten
close-no-decision = Er is geen beslissing vastgelegd. Zeg in de reden waarom die niet nodig is.
close-not-told = Er is geen kennisgeving vastgelegd. Zeg in de reden hoe de verzoeker antwoord kreeg, of waarom niet.
close-closed = { $ref } gesloten
reopen-dialog = { $ref } heropenen
reopen-save = Heropenen
reopen-reason = Waarom het wordt heropend
reopen-opened = { $ref } heropend

## Gronden voor weigering en beperking
ground-a11-id = Niet te identificeren (artikel 11, lid 2)
ground-a12-id = Redenen om te twijfelen aan de identiteit niet weggenomen (artikel 12, lid 6)
ground-a12-unf = Kennelijk ongegrond (artikel 12, lid 5)
ground-a12-exc = Buitensporig, met name repetitief (artikel 12, lid 5)
ground-a12-abu = Buitensporig wegens misbruik (artikel 12, lid 5)
ground-a15-4 = Rechten en vrijheden van anderen (artikel 15, lid 4)
ground-a16-no = De gegevens zijn juist (artikel 16)
ground-a17-3a = Vrijheid van meningsuiting en informatie (artikel 17, lid 3, onder a)
ground-a17-3b = Wettelijke verplichting of publieke taak (artikel 17, lid 3, onder b)
ground-a17-3c = Volksgezondheid (artikel 17, lid 3, onder c)
ground-a17-3d = Archivering, onderzoek of statistiek (artikel 17, lid 3, onder d)
ground-a17-3e = Rechtsvordering (artikel 17, lid 3, onder e)
ground-a17-nog = Geen grond voor wissing (artikel 17, lid 1)
ground-a18-nog = Geen grond voor beperking (artikel 18, lid 1)
ground-a20-scope = Buiten het recht op overdraagbaarheid (artikel 20, leden 1 en 3)
ground-a20-4 = Rechten en vrijheden van anderen (artikel 20, lid 4)
ground-a21-cmp = Dwingende gerechtvaardigde gronden (artikel 21, lid 1)
ground-a21-clm = Rechtsvordering (artikel 21, lid 1)
ground-a22-2 = Geautomatiseerd besluit toegestaan, met waarborgen (artikel 22, lid 2)
ground-a23-law = Beperkt door de wet (artikel 23)
ground-a89 = Afwijking voor onderzoek of archivering (artikel 89)
ground-notctrl = Niet de verwerkingsverantwoordelijke, doorgestuurd (artikel 28, lid 3, onder e)
ground-nodata = Geen gegevens over de persoon (artikel 15, lid 1)
ground-tp-nobasis = Geen rechtsgrond voor de verstrekking
ground-tp-incompat = Onverenigbaar met het doeleinde van de verzameling
ground-tp-unverified = Verzoeker niet geverifieerd
ground-tp-secrecy = Geheimhouding staat eraan in de weg
ground-tp-disprop = Onevenredig
ground-tp-not9 = Geen voorwaarde voor bijzondere categorieën
ground-tp-notransfer = Geen grond voor de doorgifte
ground-tp-notctrl = Niet de verwerkingsverantwoordelijke, doorgestuurd naar de klant
ground-tp-restricted18 = De verwerking is beperkt (artikel 18)
ground-tp-override = De belangen van de betrokkene wegen zwaarder
ground-tp-nodata = Geen zulke gegevens
ground-pa-form = Vormgebrek
ground-pa-nopower = Geen bevoegdheid om te verplichten
ground-pa-unverified = Instantie niet geverifieerd
ground-pa-broad = Vraagt meer dan nodig
ground-pa-noagreement = Geen internationale overeenkomst
ground-pa-no6 = Geen rechtsgrond in artikel 6
ground-pa-no9 = Geen voorwaarde voor bijzondere categorieën
ground-pa-nochv = Geen grond voor de doorgifte in hoofdstuk V
ground-pa-blocking = Een wet van de eigen staat verzet zich ertegen
ground-pa-priv = Verschoningsrecht, immuniteit of persvrijheid
ground-pa-notctrl = Niet de verwerkingsverantwoordelijke, doorgestuurd naar de klant
ground-pa-nodata = Geen zulke gegevens
ground-pa-expired = Het bevel is verlopen
ground-pa-notaddressee = Aan een ander gericht
ground-pa-withdrawn = Ingetrokken door de instantie
ground-pa-conflict3c = In strijd met het recht van een derde land
ground-pa-da18 = Afgewezen op grond van artikel 18 van de Dataverordening
ground-pa-da32 = Niet voldaan aan artikel 32 van de Dataverordening

## Rapporten
reports-title = Rapporten
reports-language = Taal van het rapport
reports-format = Formaat
reports-language-en = Engels
reports-language-nb = Noors
reports-language-nl = Nederlands
reports-busy = Het rapport wordt gemaakt
reports-done-volumes = { $file } is geschreven, het eerste van { $count } delen.
reports-done = { $file } geschreven
