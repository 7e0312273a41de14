## Importeren uit spreadsheets, en de export van een register.

## Fouten van de hele bron
error-import-too-large = Het bestand is { $megabytes } MB groot; er wordt hoogstens { $limit } MB gelezen.
error-import-too-large-do = Verwijder afbeeldingen en bladen die niet nodig zijn, of splits het bestand, en importeer opnieuw.
error-import-inflates = De werkmap wordt uitgepakt groter dan { $limit } MB, en zo groot is geen register.
error-import-inflates-do = Sla alleen het blad met de records op in een nieuwe werkmap en importeer die.
error-import-too-many-rows = Het blad gaat door in rij { $row }; er worden hoogstens { $limit } rijen gelezen, en er is niets geïmporteerd.
error-import-too-many-rows-do = Zoek een losse cel ver onder het laatste record, of splits het blad.
error-import-too-many-columns = Rij { $row } heeft meer dan { $limit } kolommen, en er is niets geïmporteerd.
error-import-too-many-columns-do = Verwijder de kolommen die niet bij de lijst horen.
error-import-too-much = Bij rij { $row } bevat het blad meer cellen of tekst dan er wordt gelezen, en er is niets geïmporteerd.
error-import-too-much-do = Splits het blad, of verwijder samengevoegde en gevulde cellen zonder eigen inhoud.
error-import-empty = Er staat niets in het bestand.
error-import-empty-do = Kies het bestand dat de lijst bevat.
error-import-old-workbook = Dit is een werkmap in het oude formaat (.xls), of een met een wachtwoord.
error-import-old-workbook-do = Open de werkmap, sla die op als .xlsx zonder wachtwoord en importeer dat bestand.
error-import-password = De werkmap is beveiligd met een wachtwoord.
error-import-password-do = Sla een kopie zonder wachtwoord op en importeer dat bestand.
error-import-not-text = Het bestand is geen spreadsheet en geen tekst.
error-import-not-text-do = Kies een bestand dat eindigt op .csv, .xlsx of .ods; tekst in UTF-16 heeft een byte order mark nodig.
error-import-broken = Het bestand is beschadigd, of het beweert iets wat niet kan kloppen ({ $detail }).
error-import-broken-do = Open het in een spreadsheetprogramma, sla het opnieuw op en importeer dat bestand.
error-import-encoding = Rij { $row } bevat tekens die geen { $encoding } zijn, dus de tekst kan niet veilig worden gelezen.
error-import-encoding-do = Sla het bestand opnieuw op als “CSV UTF-8”, controleer die rij en importeer het.
error-import-other-encoding = De tekst lijkt geschreven in { $encoding }, en dat wordt niet gelezen.
error-import-other-encoding-do = Sla het bestand op als “CSV UTF-8” en importeer dat bestand.
error-import-open-quote = Een aanhalingsteken dat in rij { $row } opent, wordt nooit gesloten, zodat alles daarna één cel zou worden.
error-import-open-quote-do = Sluit of verwijder het in die rij en importeer het bestand opnieuw.
error-import-no-sheet = Er is geen blad “{ $name }”; het bestand heeft: { $sheets }.
error-import-no-sheet-do = Kies een van deze bladen.
error-import-no-headers = Er staan geen kolomkoppen in rij { $row }, of er staat niets onder.
error-import-no-headers-do = Geef aan in welke rij de kolomkoppen staan.
error-import-no-column = Er is geen kolom “{ $name }”.
error-import-no-column-do = Noem een kolom bij de kop of bij de letters.
error-import-no-field = Deze records hebben geen veld “{ $name }”.
error-import-no-field-do = Kies een van de aangeboden velden.
error-import-two-columns = Twee kolommen gaan naar “{ $field }”, dat één waarde heeft.
error-import-two-columns-do = Kies er één, en zet de andere bij de opmerkingen of laat die weg.
error-import-no-name = Geen kolom gaat naar “{ $field }”, waaraan de records te herkennen zijn.
error-import-no-name-do = Kies de kolom die ze een naam geeft.
error-import-rows = { $count ->
    [one] Eén rij bevat een fout, en daarom is er niets geïmporteerd.
   *[other] Er zijn { $count } fouten in de rijen, en daarom is er niets geïmporteerd.
}
error-import-rows-do = Verbeter ze in de bron, of wijzig waar de kolommen heen gaan; een proefrun toont elke rij.
error-import-changed = Het register of de bron is gewijzigd nadat u het plan bekeek, dus er is niets geïmporteerd.
error-import-changed-do = Bekijk het plan opnieuw en importeer daarna.
error-import-not-export = Dit is geen export van een register, of hij is gewijzigd ({ $detail }).
error-import-not-export-do = Kies het bestand dat Tilsyn heeft geëxporteerd, ongewijzigd.
error-import-export-too-new = De export is geschreven door een nieuwere versie van Tilsyn (schema { $found }; deze versie leest tot en met { $known }).
error-import-export-too-new-do = Installeer de nieuwere versie en importeer daar.
error-import-not-empty = { $count ->
    [one] Er staat al één record in dit bestand;
   *[other] Er staan al { $count } records in dit bestand;
} de export van een register wordt in een leeg register geïmporteerd.
error-import-not-empty-do = Maak een nieuw bestand en importeer daar.

## Wat er over een rij wordt gezegd
import-at-row = Rij { $row }: { $said }
import-at-sheet = Blad “{ $sheet }”: { $said }
import-at-record = { $reference }: { $said }
import-register-keeps = Elk record behoudt zijn id en referentie; ondertekeningssleutels en goedgekeurde versies horen niet bij een export.
import-not-incomplete = Er zou ontbreken wat gewist is, maar er ontbreekt niets.
import-content-other = De inhoud van de bijlage is niet de vastgelegde inhoud.
import-fault-formula = “{ $header }” bevat een formule waarvan het resultaat niet in het bestand staat; open het bestand, laat het berekenen en sla het op.
import-fault-error = “{ $header }” bevat de foutwaarde { $error }; verbeter de formule, of schrijf de waarde zelf.
import-fault-time = “{ $header }” wordt getoond als datum of tijd maar is dat niet: een tijdsduur, of een getal buiten de kalender.
import-fault-long = “{ $header }” bevat { $characters } tekens, meer dan een cel kan.
import-fault-control = “{ $header }” bevat besturingstekens; het is geen tekst, of een andere codering.
import-fault-lost = “{ $header }” bevat tekens die verloren gingen toen het bestand eerder werd opgeslagen (“�”).
import-computed = “{ $header }” is berekend: genomen is de uitkomst toen het bestand werd opgeslagen, “{ $text }”.
import-merged-wide = De cellen { $cells } zijn samengevoegd over kolommen van verschillende velden; bij welk veld de tekst hoort, is niet te zien.
import-merged-tall = { $count ->
    [one] Cellen zijn over meerdere rijen samengevoegd ({ $cells })
   *[other] Cellen zijn op { $count } plaatsen over meerdere rijen samengevoegd ({ $cells })
}; elk van deze rijen krijgt de waarde.
import-rows-together = De rijen { $first } tot en met { $last } hebben dezelfde naam en zijn één verwerkingsactiviteit.
import-rows-disagree = “{ $header }” zegt hier “{ $text }” en iets anders in een eerdere rij van dezelfde verwerkingsactiviteit.
import-twice = Rij { $row } gaat over hetzelfde record; geef ze verschillende referenties of namen.
import-no-name = Niets zegt hoe deze rij heet.
import-name-several = { $count } records heten “{ $title }”; geef met een referentie aan welke wordt bedoeld.
import-name-elsewhere = { $reference } heeft dezelfde naam; deze rij heeft een andere referentie en wordt een eigen record.
import-named-by-purpose = Geen kolom geeft een naam: elke verwerkingsactiviteit krijgt de naam van haar doeleinde.
import-named-by-operations = Geen kolom geeft een naam: elke verwerkingsactiviteit krijgt de naam van de categorieën van verwerkingen voor de verwerkingsverantwoordelijke.
import-named-by-subtype = Geen kolom geeft een titel: elk verzoek krijgt de naam van wat wordt gevraagd, met nummer of datum.
import-above = Boven de kopteksten in rij { $row } { $count ->
    [one] staat één rij waarin iets staat
   *[other] staan { $count } rijen waarin iets staat
}; wat daar staat, wordt niet geïmporteerd.
import-loose = “{ $text }” staat onder geen enkel label en is weggelaten.
import-line-long = “{ $header }” bevat een tekst van { $characters } tekens waar een regel van hoogstens { $limit } staat; verdeel die met puntkomma's.
import-prose-long = “{ $header }” bevat { $characters } tekens; er worden hoogstens { $limit } bewaard.
import-remarks-long = Wat bij de opmerkingen bewaard moet worden, is langer dan daar past.
import-said-none = “{ $header }” zegt dat er geen is (“{ $text }”).
import-date-ambiguous = “{ $header }”: “{ $text }” kan als twee verschillende dagen worden gelezen; schrijf die als 2026-04-03.
import-date-unreadable = “{ $header }”: “{ $text }” is geen leesbare dag; schrijf die als 2026-04-03.
import-time-unreadable = “{ $header }”: “{ $text }” is geen tijdstip; schrijf het als 14:30.
import-flag-unreadable = “{ $header }”: “{ $text }” zegt geen ja en geen nee en wordt als opmerking bewaard.
import-code-unreadable = “{ $header }”: “{ $text }” is geen van de mogelijke waarden en wordt als opmerking bewaard.
import-number-unreadable = “{ $header }”: “{ $text }” is geen getal en wordt als opmerking bewaard.
import-country-unknown = “{ $header }”: er is geen land “{ $text }”; schrijf de naam of de code van twee letters.
import-country-area = “{ $header }”: “{ $text }” zijn vele landen en wordt als opmerking bewaard; noem de landen die bedoeld zijn.
import-country-eea = “{ $header }”: { $country } ligt in de EER, dus dit is geen doorgifte aan een derde land; het wordt als opmerking bewaard.
import-link-several = “{ $header }”: meerdere records ({ $count }, { $kind }) heten “{ $text }”; noem er één met de referentie.
import-link-nothing = “{ $header }”: niets van de soort “{ $kind }” heet “{ $text }”; het wordt als opmerking bewaard.
import-controller-own = “{ $header }” noemt de organisatie van dit register; die is toch al verwerkingsverantwoordelijke.
import-cyclic = Deze verwerkingsactiviteit leidt via “{ $title }” naar zichzelf terug.
import-cyclic-self = Deze verwerkingsactiviteit is een onderdeel van zichzelf, of haar eigen opvolger.
import-basis-unclear = “{ $header }”: “{ $text }” zegt niet duidelijk welke rechtsgrond; er wordt geen vastgelegd, de woorden worden als opmerking bewaard.
import-basis-which-purpose = Meerdere rechtsgronden en meerdere doeleinden: er is niet gezegd welke rechtsgrond bij welk doeleinde hoort, dus elke geldt voor alle; leg dat vast in het record.
import-basis-none-for = “{ $header }” hoort bij een rechtsgrond die deze verwerkingsactiviteit niet heeft; de woorden worden als opmerking bewaard.
import-art9-alone = “{ $header }” noemt een voorwaarde van artikel 9, maar er is geen rechtsgrond van artikel 6 vastgelegd; de woorden worden als opmerking bewaard.
import-special-which = “{ $header }” zegt dat er bijzondere categorieën zijn maar niet welke; het wordt als opmerking bewaard.
import-special-unreadable = “{ $header }”: “{ $text }” is geen van de bijzondere categorieën van artikel 9 en wordt als opmerking bewaard.
import-retention-words = “{ $header }”: “{ $text }” wordt in woorden bewaard; er is geen termijn uit te lezen.
import-transfer-no-importer = De rij noemt landen maar niet wie de gegevens daar ontvangt; er wordt geen doorgifte vastgelegd, de woorden worden als opmerking bewaard.
import-transfer-no-country = De rij spreekt van een doorgifte maar noemt geen derde land; er wordt geen vastgelegd, de woorden worden als opmerking bewaard.
import-subtype-unreadable = “{ $header }”: “{ $text }” is geen soort verzoek; rechten en termijnen hangen ervan af.
import-no-time = Er is geen tijdstip gegeven: het verzoek geldt als ontvangen aan het begin van die dag, zodat geen termijn in uren te laat eindigt.
import-closed-no-date = Het verzoek is gesloten, maar de rij zegt niet sinds wanneer.
import-closed-before = Het verzoek zou gesloten zijn voordat het werd ontvangen.

## Oordelen, gewicht, indelingen
import-kept = De kolommen gaan waarheen ze bij de vorige import uit deze bron gingen.
import-verdict-create = Nieuw
import-verdict-update = Wijzigt
import-verdict-unchanged = Niets te doen
import-verdict-error = Fout
import-weight-error = Fout
import-weight-look = Bekijk dit
import-weight-note = Let op
import-kind-register = Verwerkingsactiviteiten
import-kind-processors = Verwerkers
import-kind-requests = Verzoeken
import-layout-rows = Eén record per rij
import-layout-form = Eén record per blad
import-split-whole = Als één tekst
import-split-lines = Bij puntkomma's en regels
import-split-commas = Ook bij komma's
import-profile-ico = ICO, Verenigd Koninkrijk: verwerkingsverantwoordelijke
import-profile-ico-processor = ICO, Verenigd Koninkrijk: verwerker
import-profile-cnil = CNIL, Frankrijk
import-profile-datatilsynet = Datatilsynet, Noorwegen
import-profile-gba = GBA, België
import-profile-dsk = DSK, Duitsland
import-profile-own = De eigen export van Tilsyn

## Velden waar kolommen heen gaan
import-field-ref = Referentie of nummer
import-field-name = Naam
import-field-title = Titel van het verzoek
import-field-role = Rol van de organisatie
import-field-business-function = Bedrijfsfunctie
import-field-owner-unit = Verantwoordelijke afdeling
import-field-status = Status
import-field-started-on = Begonnen op
import-field-ended-on = Beëindigd op
import-field-parent-activity = Onderdeel van de verwerkingsactiviteit
import-field-successor = Opgevolgd door
import-field-last-reviewed-on = Laatst beoordeeld op
import-field-reviewed-by = Beoordeeld door
import-field-review-due = Volgende beoordeling
import-field-controllers = Gezamenlijke verwerkingsverantwoordelijken, of voor wie wordt verwerkt
import-field-joint-arrangement-ref = Regeling tussen gezamenlijke verwerkingsverantwoordelijken
import-field-purposes = Doeleinden
import-field-direct-marketing = Direct marketing
import-field-processing-operations = Categorieën van verwerkingen
import-field-subject-categories = Categorieën van betrokkenen
import-field-subjects-number = Aantal betrokkenen
import-field-children = Kinderen
import-field-vulnerable = Kwetsbare personen
import-field-employees-affected = Eigen werknemers
import-field-data = Categorieën van persoonsgegevens
import-field-data-named = Categorie van persoonsgegevens uit de kop
import-field-data-special = Bijzondere categorieën (art. 9)
import-field-data-criminal = Veroordelingen en strafbare feiten (art. 10)
import-field-data-national-id = Nationaal identificatienummer
import-field-sources = Bronnen van de gegevens
import-field-art6 = Rechtsgrond (art. 6, met art. 9)
import-field-art9 = Voorwaarde van artikel 9, lid 2
import-field-art10-law = Wet voor strafrechtelijke gegevens (art. 10)
import-field-law-ref = Wet en bepaling
import-field-interest = Het gerechtvaardigd belang
import-field-contract-ref = De overeenkomst
import-field-lia = Beoordeling van het gerechtvaardigd belang
import-field-consent-profile = Toestemmingsprofiel
import-field-recipients = Categorieën van ontvangers
import-field-recipients-internal = Ontvangers binnen de organisatie
import-field-recipients-group = Ontvangers binnen het concern
import-field-recipients-external = Externe ontvangers
import-field-processors = Verwerkers
import-field-transfer-countries = Derde landen
import-field-transfer-importer = Ontvanger in het derde land
import-field-transfer-organisation = Internationale organisatie
import-field-transfer-mechanism = Doorgifte-instrument
import-field-transfer-ref = Besluit of overeenkomst achter de doorgifte
import-field-transfer-safeguards = Waarborgen bij uitzonderlijke doorgiften (art. 49)
import-field-retention = Bewaartermijn
import-field-retention-action = Wat er aan het eind gebeurt
import-field-toms = Technische en organisatorische maatregelen
import-field-toms-named = Maatregel uit de kop
import-field-adm = Geautomatiseerde individuele besluitvorming (art. 22)
import-field-adm-logic = Logica van geautomatiseerde besluiten
import-field-adm-consequences = Gevolgen van geautomatiseerde besluiten
import-field-dpia-required = Effectbeoordeling vereist
import-field-dpia-status = Status van de effectbeoordeling
import-field-dpia-ref = Document van de effectbeoordeling
import-field-dpia-reason = Reden voor of tegen een effectbeoordeling
import-field-systems = Systemen
import-field-data-location = Plaats van de gegevens
import-field-automated = Geautomatiseerde procedés
import-field-rights-channels = Kanalen voor rechten
import-field-notice-refs = Onderdelen van privacyverklaringen
import-field-large-scale = Grote schaal
import-field-systematic-monitoring = Stelselmatige monitoring
import-field-service = Dienst
import-field-country = Land van vestiging
import-field-organisation = Organisatie
import-field-parent-company = Moedermaatschappij
import-field-activities = Verwerkingsactiviteiten
import-field-dpa-ref = Verwerkersovereenkomst
import-field-dpa-signed-on = Overeenkomst getekend op
import-field-dpa-review-due = Overeenkomst te herzien
import-field-instructions-ref = Instructies
import-field-breach-notice-hours = Uren tot melding van een inbreuk
import-field-dd-done-on = Garanties beoordeeld op
import-field-dd-result = Uitkomst van de beoordeling
import-field-dd-review-due = Opnieuw te beoordelen
import-field-locations = Landen van opslag
import-field-access-countries = Landen met toegang
import-field-subs-authorisation = Toestemming voor subverwerkers
import-field-subs-notice-days = Dagen aankondiging bij wijziging van subverwerkers
import-field-subs-list-checked-on = Lijst van subverwerkers gecontroleerd op
import-field-sub-processors = Subverwerkers
import-field-subject-to-laws = Wetten van derde landen waaraan hij onderworpen is
import-field-audit-right-used-on = Laatste audit
import-field-end-on = Opdracht eindigt op
import-field-return-delete-confirmed-on = Teruggave of wissing bevestigd op
import-field-family = Familie van het verzoek
import-field-subtype = Soort verzoek
import-field-channel = Kanaal
import-field-received-on = Ontvangen op
import-field-received-time = Ontvangen om
import-field-requester-name = Verzoeker
import-field-requester-organisation = Organisatie van de verzoeker
import-field-requester-country = Land van de verzoeker
import-field-requester-contact = Contactgegevens van de verzoeker
import-field-requester-ref-no = Kenmerk van de verzoeker
import-field-on-behalf-of = Namens
import-field-mandate-ref = Machtiging
import-field-language = Taal van het verzoek
import-field-scope-text = Wat wordt gevraagd
import-field-data-requested = Categorieën van gevraagde gegevens
import-field-period-from = Gegevens vanaf
import-field-period-to = Gegevens tot
import-field-subjects-count = Aantal personen
import-field-urgency = Spoed
import-field-secrecy-provision = Geheimhouding op grond van
import-field-ordered-by = Datum in het bevel
import-field-assigned-to = Behandeld door
import-field-closed-on = Gesloten op
import-field-retention-due = Dossier te wissen op
import-field-legal-hold = Bewaarplicht wegens procedure
import-field-remarks = Opmerkingen
import-field-note = Bewaard bij de opmerkingen, achter de kop

## Een uitgegeven kopie
error-no-import = Er is in dit venster geen bron om te importeren geopend.
error-no-import-do = Kies de bron opnieuw.
export-kind-register-export = Export van het register

## Op de opdrachtregel
cli-import-source = { $file } ({ $about }), kolomkoppen in rij { $row }:
cli-import-forms = { $file } ({ $about }), één record per blad:
cli-import-register = { $file } is de export van een register. Die bevat:
cli-import-left-out = { $count ->
    [one] weggelaten, met één gevulde cel
   *[other] weggelaten, met { $count } gevulde cellen
}
cli-import-missing = De indeling vereist, en geen kolom geeft: { $fields }.
cli-import-row = { $count ->
    [one] Rij { $rows }
   *[other] Rijen { $rows }
}
cli-import-row-of-sheet = { $count ->
    [one] { $sheet }, rij { $rows }
   *[other] { $sheet }, rijen { $rows }
}
cli-import-sets = Stelt in: { $fields }
cli-import-sheet = Blad “{ $sheet }”
cli-import-none = Deze kolommen zeggen dat er geen is: { $columns }.
cli-import-link-found = { $kind } { $reference } { $title }
cli-import-link-made = { $kind } { $title } (nieuw)
cli-import-counts = Nieuw: { $create }; gewijzigd: { $update }; niets te doen: { $unchanged }; met fouten: { $error }.
cli-import-made = { $count ->
    [one] Eén ander record wordt gemaakt: een organisatie, een systeem, een verwerker of een doorgifte.
   *[other] { $count } andere records worden gemaakt: organisaties, systemen, verwerkers of doorgiften.
}
cli-import-errors = Er zou niets worden geïmporteerd: alle rijen komen binnen, of geen.
cli-error-import-field = “{ $text }” zet geen kolom in een veld van deze records.
cli-error-import-field-do = Schrijf de kop of de letters van een kolom, =, en een van deze velden: { $fields }.
cli-register-made = { $file } is klaar: { $records } records, en { $people } personen die erin genoemd worden.
cli-register-versions = { $count ->
    [one] Eén goedgekeurde versie blijft in dit bestand: zij staat onder een kop van het spoor.
   *[other] { $count } goedgekeurde versies blijven in dit bestand: zij staan onder koppen van het spoor.
}

## Het record van een kolomindeling
kind-import-profile = Kolommen van een bron
kind-import-profile-plural = Kolommen van bronnen
field-profile = Indeling van een autoriteit
field-layout = Hoe die is ingedeeld
field-sheet = Blad
field-columns = Kolommen
field-header = Kop
field-field = Veld
field-split = Hoe cellen worden verdeeld
