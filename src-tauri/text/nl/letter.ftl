# Reply letters: their names, the facts their templates name, and the words that the product puts into them.
kind-letter-template = Briefsjabloon
kind-letter-template-plural = Briefsjablonen
field-letter = Brief

# The letters
letter-kind-acknowledgement = Ontvangstbevestiging
letter-kind-identity-question = Vraag over de identiteit
letter-kind-extension = Verlenging van de termijn
letter-kind-access-answer = Antwoord op een inzageverzoek
letter-kind-refusal = Weigering met rechtsmiddelen
letter-kind-third-party-refusal = Weigering aan een derde
letter-kind-forwarding = Doorzending aan de verwerkingsverantwoordelijke
letter-kind-authority-answer = Antwoord aan een overheidsinstantie

# What a template may name in braces
letter-fact-reference = Ons kenmerk
letter-fact-their-reference = Hun kenmerk
letter-fact-requester-name = Naam van de verzoeker
letter-fact-requester-organisation = Organisatie van de verzoeker
letter-fact-on-behalf-of = Voor wie de verzoeker handelt
letter-fact-received-on = Datum van ontvangst
letter-fact-channel = Hoe het binnenkwam
letter-fact-request = Soort verzoek, met artikel
letter-fact-asked = Wat wordt gevraagd, zoals vastgelegd
letter-fact-activities = Betrokken verwerkingsactiviteiten
letter-fact-deadline = Laatste dag om te antwoorden
letter-fact-identity-doubt = Waarom aan de identiteit wordt getwijfeld
letter-fact-extension-reason = Reden voor de verlenging
letter-fact-extended-until = Laatste dag na de verlenging
letter-fact-content-list = Informatie van artikel 15, per activiteit
letter-fact-decision = De beslissing
letter-fact-decided-on = Datum van de beslissing
letter-fact-grounds = Gronden van de beslissing, met bepalingen
letter-fact-reasons = Motivering van de beslissing, zoals vastgelegd
letter-fact-complaint-to = Toezichthoudende autoriteit voor een klacht
letter-fact-controller = Verwerkingsverantwoordelijke die het krijgt
letter-fact-legal-document = Bevel of verzoek van de instantie
letter-fact-order-provision = Bepaling die de instantie noemt
letter-fact-given-data = Wat wordt verstrekt
letter-fact-withheld-data = Wat niet wordt verstrekt, en waarom
letter-fact-given-on = Bepaling op grond waarvan gegevens worden verstrekt
letter-fact-delivery = Hoe gegevens worden verstrekt
letter-fact-organisation = De organisatie
letter-fact-contact = Hoe de organisatie te bereiken is
letter-fact-dpo = Functionaris voor gegevensbescherming

# Marks and what is missing
letter-missing = ontbreekt: { $what }
letter-missing-of-activity = { $activity }: { $what }
letter-marked = { $what }
letter-addressee = Geadresseerde
letter-signatory = Wie ondertekent
letter-draft = Concept
letter-closing = Met vriendelijke groet
letter-our-reference = Ons kenmerk: { $reference }
letter-your-reference = Uw kenmerk: { $reference }
letter-foot-dpo = Functionaris voor gegevensbescherming: { $dpo }
letter-page = Pagina { $page } van { $pages }

# How the request came in
letter-channel-email = per e-mail
letter-channel-form = via ons webformulier
letter-channel-letter = per brief
letter-channel-phone = per telefoon
letter-channel-in-person = in persoon
letter-channel-portal = via een portaal
letter-channel-served = door betekening
letter-channel-other = langs een andere weg

# How data are delivered
letter-medium-portal = via uw portaal
letter-medium-encrypted-transfer = via een versleutelde verbinding
letter-medium-email = per e-mail
letter-medium-registered-letter = per aangetekende brief
letter-medium-handed-over = in persoon
letter-medium-inspection = ter inzage bij ons

# What is asked, within a sentence
letter-request-access = een inzageverzoek (artikel 15 AVG)
letter-request-rectify = een verzoek om rectificatie (artikel 16 AVG)
letter-request-erase = een verzoek om gegevenswissing (artikel 17 AVG)
letter-request-restrict = een verzoek om beperking van de verwerking (artikel 18 AVG)
letter-request-port = een verzoek om overdracht van gegevens (artikel 20 AVG)
letter-request-object = een bezwaar tegen verwerking (artikel 21, lid 1, AVG)
letter-request-object-dm = een bezwaar tegen direct marketing (artikel 21, lid 2, AVG)
letter-request-adm = een verzoek over een geautomatiseerd besluit (artikel 22 AVG)
letter-request-withdraw = een intrekking van toestemming (artikel 7, lid 3, AVG)
letter-request-info = een verzoek om informatie over de verwerking (artikel 13 en 14 AVG)
letter-request-complaint = een klacht
letter-request-sa-complaint = een klacht via de toezichthoudende autoriteit (artikel 77 AVG)
letter-request-notify-recipients = een dossier over kennisgeving aan ontvangers (artikel 19 AVG)
letter-request-of-third-party = een verzoek om verstrekking van persoonsgegevens
letter-request-of-authority = een verzoek van een overheidsinstantie om gegevens

# The content list of Article 15
letter-content-purposes = Doeleinden
letter-content-categories = Categorieën van persoonsgegevens
letter-content-recipients = Ontvangers
letter-content-retention = Bewaartermijn
letter-content-source = Bron van de gegevens
letter-content-automated = Geautomatiseerde besluitvorming
letter-content-logic = Geautomatiseerde besluitvorming: de onderliggende logica
letter-content-consequences = Geautomatiseerde besluitvorming: belang en gevolgen
letter-content-transfers = Doorgiften naar derde landen, met waarborgen
letter-content-safeguards = Waarborgen van een doorgifte
letter-content-no-recipients = geen buiten onze organisatie
letter-content-not-automated = er wordt geen besluit genomen dat uitsluitend op geautomatiseerde verwerking is gebaseerd
letter-content-no-transfers = de gegevens worden niet doorgegeven buiten de Europese Economische Ruimte (EER)
letter-source-subject = van u
letter-source-third-party = van iemand anders
letter-source-public = uit een openbare bron
letter-source-generated = ontstaan bij het gebruik van een dienst
letter-source-inferred = afgeleid uit andere gegevens

# An answer to an authority
letter-document-number = nr. { $number }
letter-document-date = van { $date }
letter-document-issuer = afkomstig van { $issuer }
letter-given-intro = Wij verstrekken de volgende gegevens:
letter-given-persons = Aantal personen: { $count }
letter-given-records = Aantal records: { $count }
letter-given-period = Periode: { $from } tot en met { $to }
letter-withheld-intro = Wij verstrekken niet alles wat is gevraagd. De gronden zijn:
letter-withheld-all-intro = Wij verstrekken de gevraagde gegevens niet. De gronden zijn:
letter-withheld-because = Onze motivering: { $reasons }
letter-withheld-redactions = Onleesbaar gemaakt: { $redactions }

# Provisions as they are cited
letter-article = artikel { $article }
letter-article-paragraph = artikel { $article }, lid { $paragraph },
letter-article-point = artikel { $article }, lid { $paragraph }, onder { $point },
letter-recital = overweging { $number }
letter-law-gdpr = { $place } AVG
letter-law-regulation = { $place } van Verordening (EU) { $number }

# Why a template or a letter is refused
error-letter-unknown-fact = Regel { $line }, kolom { $column }: { "{" }{ $name }{ "}" } is geen gegeven dat een brief kan noemen.
error-letter-unknown-fact-do = Kies er een uit de lijst, of schrijf de accolades dubbel om ze te behouden zoals ze zijn.
error-letter-not-in-letter = Regel { $line }: { "{" }{ $name }{ "}" } mag niet in deze brief staan: { $letter }.
error-letter-not-in-letter-do = Haal het weg. Een weigering aan een derde zegt bijvoorbeeld niets over de betrokkene.
error-letter-not-alone = Regel { $line }: { "{" }{ $name }{ "}" } vult eigen regels en staat naast andere woorden.
error-letter-not-alone-do = Zet het op een eigen regel.
error-letter-in-subject = Het onderwerp noemt { "{" }{ $name }{ "}" }, dat sommige dossiers niet hebben.
error-letter-in-subject-do = Noem het in plaats daarvan in de tekst eronder.
error-letter-brace = Regel { $line }, kolom { $column }: een accolade zonder de andere.
error-letter-brace-do = Sluit haar, of schrijf haar dubbel om haar te behouden zoals ze is.
error-letter-empty = De brief heeft geen onderwerp, of niets eronder.
error-letter-empty-do = Schrijf het onderwerp op de eerste regel en de tekst eronder.
error-letter-too-long = De tekst is langer dan { $limit } tekens.
error-letter-too-long-do = Kort haar in, of voeg bij wat lang is.
error-letter-other-family = Dit dossier kan deze brief niet hebben: { $letter }.
error-letter-other-family-do = Kies een brief die bij dit soort verzoek hoort.
error-letter-secrecy = In dit dossier geldt een geheimhoudingsplicht, dus deze brief kan niet worden gemaakt: { $letter }.
error-letter-secrecy-do = Alleen de instantie mag worden aangeschreven, totdat de geheimhoudingsplicht eindigt.
error-letter-incomplete = In de brief { $count ->
    [one] ontbreekt één gegeven
   *[other] ontbreken { $count } gegevens
}.
error-letter-incomplete-do = Leg in het dossier vast wat ontbreekt, of schrijf het in de tekst op de plaats van de markering. Intussen kan een concept worden gemaakt.
error-letter-names-person = De weigering noemt de betrokkene bij naam.
error-letter-names-person-do = Haal de naam weg: een weigering aan een derde bevat geen persoonsgegevens van die persoon.

# On the command line
cli-letter-made = { $file } is geschreven: { $letter }, { $reference }.
cli-letter-kept = In het dossier bewaard als bewijs: { $ref }.
cli-letter-draft = Dit is een concept; het dossier bewaart er niets van. Noem met --actor wie ondertekent, en de brief is definitief.
cli-error-letter-format = De bestandsnaam moet eindigen op .pdf of .docx.
cli-error-letter-format-do = Geef --out zo'n naam.
cli-error-letter-kind = Geen brief heet { $given }.
cli-error-letter-kind-do = Deze zijn er: { $known }.
cli-letter-lacking = - { $what }
cli-letter-lacks = { $count ->
    [one] Er ontbreekt één ding, dat in de tekst is gemarkeerd:
   *[other] Er ontbreken { $count } dingen, die in de tekst zijn gemarkeerd:
}

# On the screen
letter-write = Een brief schrijven…
letter-title = Brief in { $ref }
letter-which = Brief
letter-which-fits = past nu bij het dossier
letter-language = Taal
letter-lacks = Wat in de brief ontbreekt
letter-lacks-do = Leg het vast in het dossier, of schrijf het in de tekst op de plaats van de markering. Tot dan kan alleen een concept worden opgeslagen.
letter-text = Tekst
letter-text-hint = De eerste regel is het onderwerp. ## begint een kop, - een punt. De tekst is van u: wijzig wat u wilt.
letter-preview = Voorbeeld
letter-text-again = Tekst uit het sjabloon opnieuw
letter-save-draft = Een concept opslaan
letter-save-final = De brief opslaan
letter-format = Bestand
letter-format-pdf = PDF, om zo te versturen
letter-format-docx = Tekstdocument (DOCX), om verder te schrijven
letter-final-words = De brief wordt in het dossier bewaard als bewijs, byte voor byte zoals hij wordt opgeslagen; een concept laat daar geen spoor na.
letter-saved = { $name } is opgeslagen en in het dossier bewaard als { $ref }. Leg de kennisgeving vast zodra hij is verstuurd.
letter-draft-saved = Het concept { $name } is opgeslagen; het dossier bewaart er niets van.
letter-none = Er is geen brief voor dit dossier.
letter-none-do = Geef aan tot welke familie en soort verzoek het behoort; dan worden de brieven aangeboden.
letter-templates = Briefsjablonen…
letter-templates-title = Briefsjablonen
letter-templates-words = Elke brief heeft een sjabloon van het product in elke taal. Wat u hier schrijft, gaat daarvoor, in die taal.
letter-template-is-own = Uw eigen tekst
letter-template-is-product = Tekst van het product
letter-template-fine = Elke naam tussen accolades is een gegeven van deze brief.
letter-facts = Gegevens die deze brief kan noemen
letter-facts-hint = Druk op een gegeven om het in te voegen waar u schrijft. Een regel met een gegeven dat in een dossier niet van toepassing is, wordt daar weggelaten.
letter-fact-own-line = op een eigen regel
letter-template-save = Het sjabloon opslaan
letter-template-reset = Terug naar de tekst van het product
letter-template-saved = Het sjabloon is opgeslagen.
letter-template-was-reset = De tekst van het product geldt weer.
