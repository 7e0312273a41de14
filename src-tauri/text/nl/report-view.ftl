# De weergave van rapporten: welke er zijn, wat elk nodig heeft, wat ervan is verstrekt.

report-view-list = Rapporten
report-view-choices = Keuzes
report-view-audience = Gemaakt voor
report-view-as-of = Per datum
report-view-as-of-hint = Het register zoals het aan het einde van die dag was.
report-view-from = Eerste dag
report-view-to = Laatste dag
report-view-period-wrong = De periode heeft een eerste en een laatste dag nodig, in die volgorde.
report-view-has-period = Slechts één periode
report-view-words = Alleen wat deze woorden bevat
report-view-words-hint = Elk woord moet voorkomen. Leeg betekent alles.
report-view-also = { $count ->
    [one] Nog één voorwaarde, zoals de vorige keer
   *[other] Nog { $count } voorwaarden, zoals de vorige keer
}
report-view-drop = Laat ze weg
report-view-layout = Indeling
report-view-layout-own = Van dit programma zelf
report-view-about = Betreft
report-view-subject = Welke
report-view-choose = Kies door een naam te typen
report-view-subject-missing = Kies waarover het rapport gaat.
report-view-recipient = Ontvanger
report-view-recipient-hint = Wordt bij de kopie vastgelegd, net als het doeleinde.
report-view-purpose = Doeleinde
report-view-make = Maken en opslaan…
report-view-made = Gemaakt
report-view-folder = Map tonen
report-view-file = Bestand
report-view-recorded = Vastgelegd als
report-view-unrecorded = Niet vastgelegd: niemand kan in dit venster schrijven.
report-view-sum = SHA-256
report-view-copy-sum = Kopieer de SHA-256
report-view-given-out = Verstrekt
report-view-none = Van dit rapport is nog geen kopie verstrekt.
report-view-again = Weer zoals de vorige keer
report-view-again-of = Weer zoals { $ref }
report-view-set = Ingesteld zoals in { $ref }. Er is nog niets gemaakt.
report-view-by = { $date }, { $name }
report-view-for = voor { $name }

## Groups
report-group-register = Het register
report-group-requests = Verzoeken
report-group-findings = Bevindingen
report-group-others = Voor anderen

## What each report is for
report-for-record-controller = Artikel 30, lid 1: elke verwerkingsactiviteit waarvoor de organisatie verwerkingsverantwoordelijke is, voor wie erom vraagt.
report-for-record-processor = Artikel 30, lid 2: wat de organisatie namens anderen verwerkt, per verwerkingsverantwoordelijke.
report-for-legal-bases = Waarop elk doeleinde berust, met de beoordelingen erachter.
report-for-processors-transfers = Wie namens de organisatie verwerkt, en welke gegevens de EER verlaten op welke grond.
report-for-retention = Hoe lang wat wordt bewaard, vanaf wanneer, en wat er dan gebeurt.
report-for-request-log = Elk verzoek dat in een periode is ontvangen, met uitkomst en termijnen.
report-for-request-statistics = Hoeveel verzoeken er in een periode waren, hoe ze afliepen en hoe lang ze duurden.
report-for-transparency = Wat overheidsinstanties hebben gevraagd, in cijfers die openbaar mogen worden.
report-for-authority-disclosures = Wat aan overheidsinstanties is verstrekt, aan wie en op welke grond.
report-for-findings = Wat volgens de regels onjuist is of ontbreekt.
report-for-case = Eén verzoek van ontvangst tot afsluiting, met bewijs van elke stap.
report-for-notice-comparison = Wat de privacyverklaring zegt naast wat het register zegt.
report-for-assessment = Eén beoordeling: van een gerechtvaardigd belang, van een doorgifte, van de noodzaak van een effectbeoordeling.
report-for-deadline-calendar = Wat wanneer moet gebeuren, ook als bestand voor een agendaprogramma.
report-for-erasure = Wat is gewist, op welke grond, door wie.
report-for-annual = Het jaar voor het bestuur: cijfers, wijzigingen, wat openstaat.
report-for-register-export = Het hele register voor een opvolgend systeem.

## Formats
report-as-pdf = PDF, om te lezen en te bewaren
report-as-html = Webpagina (HTML), één bestand
report-as-docx = Tekstdocument (DOCX), om te bewerken
report-as-xlsx = Werkmap (XLSX), om te sorteren en te vergelijken
report-as-ods = Werkmap (ODS)
report-as-csv = Tabellen (CSV, zip)
report-as-json = JSON, voor programma’s
report-as-jsonld = Gekoppelde gegevens (JSON-LD)
report-as-ics = Agendabestand (ICS)

# What the organisation itself says in its reports.
field-report-cover = Tekst op het voorblad van rapporten
field-report-introduction = Inleiding van rapporten
field-report-glossary = Eigen woorden die rapporten uitleggen
field-word = Woord
field-meaning = Betekenis
report-own-cover = Van de organisatie
report-own-introduction = Inleiding
report-own-glossary = Woorden van de organisatie
report-own-word = Woord
report-own-meaning = Betekenis
report-preview-step = Het rapport wordt gemaakt: stap { $done } van { $total }
