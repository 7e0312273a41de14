## Notices: what is published, and what it states.
kind-notice = Privacyverklaring
kind-notice-plural = Privacyverklaringen

## Fields of a notice
field-controller = Verwerkingsverantwoordelijke
field-controller-name = Verwerkingsverantwoordelijke, zoals de tekst die noemt
field-version-date = Datum van de tekst
field-source-name = Bestand
field-text-sha256 = SHA-256 van de tekst
field-group-key = Gemeenschappelijke naam van alle versies
field-translation-of = Vertaling van
field-earlier-version = Eerdere versie
field-withdrawn-on = Ingetrokken op
field-sections = Paragrafen
field-statements = Uitspraken
field-marks = Plaatsen om te bekijken
field-section = Paragraaf
field-number = Nummer
field-label = Teken in de lijst
field-activity-label = Activiteit, zoals de tekst die noemt
field-attribute = Gaat over
field-value = Zegt
field-hedge = Voorbehoud
field-span = Plaats in de tekst
field-quote = Woorden
field-confidence = Hoe zeker de lezer is (procent)
field-consequence = Wat volgt als dat niet gebeurt
field-by-hand = Door een persoon geschreven of gewijzigd
field-mark = Wat het is
field-detail = Bijzonderheid

## What a statement speaks of
notice-attribute-controller = Verwerkingsverantwoordelijke
notice-attribute-contact = Contactpunt
notice-attribute-role = Rol
notice-attribute-purpose = Doeleinde
notice-attribute-data-category = Categorie van persoonsgegevens
notice-attribute-subject-category = Categorie van betrokkenen
notice-attribute-source = Bron van de gegevens
notice-attribute-basis = Rechtsgrond
notice-attribute-interest = Gerechtvaardigd belang
notice-attribute-retention = Bewaartermijn
notice-attribute-right = Recht
notice-attribute-channel = Kanaal
notice-attribute-recipient = Ontvanger
notice-attribute-transfer = Doorgifte
notice-attribute-adm = Geautomatiseerde individuele besluitvorming
notice-attribute-voluntariness = Of gegevens verplicht zijn
notice-attribute-authority-rule = Verzoeken van autoriteiten
notice-attribute-authority = Toezichthoudende autoriteit
notice-attribute-security = Beveiliging van de verwerking
notice-attribute-version = Datum van de tekst

## Where a statement stands
statement-status-proposed = Voorgesteld, niet bevestigd
statement-status-confirmed = Bevestigd
statement-status-rejected = Verworpen

## What was not read, and what is broken
notice-mark-unread = Zin niet gelezen
notice-mark-unread-section = Paragraaf niet gelezen
notice-mark-part-unread = Woorden niet gelezen
notice-mark-basis-unnamed = Reden gegeven, geen rechtsgrond genoemd
notice-mark-broken-label-ref = Verwijst naar tekens die de lijst niet heeft
notice-mark-channel-empty = Kanaal aangekondigd, maar niet vermeld
notice-mark-term = Term die niet officieel is
notice-mark-passed-over = Overgeslagen: lijkt niets te vermelden
notice-mark-version-missing = Geen datum gevonden
notice-mark-transfer-open = Doorgifte die nog geen activiteit heeft

## Ways to exercise a right
notice-channel-email = E-mail
notice-channel-phone = Telefoon
notice-channel-post = Brief
notice-channel-form = Formulier
notice-channel-message = In het bericht zelf
notice-channel-account = Instellingen van het account
notice-channel-cookie-settings = Cookie-instellingen
notice-channel-other = Iets anders

## Errors
error-notice-too-large = Het bestand is groter dan { $limit } MB.
error-notice-too-large-do = Sla alleen de verklaring op, als tekst of HTML, en probeer het opnieuw.
error-notice-too-much = Het bestand bevat meer dan wordt gelezen ({ $what }: hoogstens { $limit }).
error-notice-too-much-do = Sla alleen de verklaring op, als tekst of HTML, en probeer het opnieuw.
error-notice-no-text = Er staat geen tekst in het bestand.
error-notice-no-text-do = Is het een gescand document, kopieer dan de tekst van de webpagina en sla die op als tekst.
error-notice-password = Het bestand is met een wachtwoord beveiligd.
error-notice-password-do = Sla het op zonder wachtwoord en probeer het opnieuw.
error-notice-form = Het bestand is geen tekst, HTML, DOCX of PDF.
error-notice-form-do = Sla de verklaring op in een van deze vormen en probeer het opnieuw.
error-notice-broken = Het bestand is beschadigd en kan niet worden gelezen.
error-notice-broken-do = Open het in het programma waarmee het is gemaakt, sla het opnieuw op en probeer het opnieuw.
error-no-such-statement = De verklaring heeft geen uitspraak { $key }.
error-no-such-statement-do = Lees de verklaring opnieuw: iemand kan haar hebben gewijzigd.
error-no-such-mark = De verklaring heeft niets meer om te bekijken bij de tekens { $place }.
error-no-such-mark-do = Lees de verklaring opnieuw: iemand kan het terzijde hebben gelegd.
error-nothing-to-draft = Geen uitspraak van de verklaring kan een ontwerp geven.
error-nothing-to-draft-do = Bevestig eerst uitspraken over minstens één activiteit, of vraag een ontwerp van alle.

## On the command line
cli-notice-read = { $title } gelezen als { $language } ({ $sure } %), datum { $date }: { $statements } uitspraken voorgesteld, { $marks } plaatsen om te bekijken, { $passed } passages overgeslagen. Geen telt voordat zij is bevestigd.
