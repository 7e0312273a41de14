# Door het register bladeren: lijsten, hun filters, groepen en bewaarde weergaven.

## Lijsten
list-search = Zoeken in { $list }
list-search-short = Hier zoeken
group-by = Groeperen op
group-rail = Groepen: { $by }
group-close = Groepen sluiten
group-none = Niets om te groeperen.
group-all = Alles tonen

## Waarop een lijst wordt gefilterd en gegroepeerd
filter-search = Zoeken: { $name }
filter-subject = Betrokkenen
filter-data-category = Categorie van gegevens
filter-purpose-kind = Soort doeleinde
filter-system = Systeem
filter-measure = Maatregel
filter-trigger = Termijn begint bij
filter-action = Na afloop van de termijn
filter-gap = Ontbreekt volgens artikel 30
filter-org-kind = Rol van de organisatie
filter-due-before = Herziening vóór
filter-automated = Geautomatiseerde verwerking

## Bewaarde weergaven
views = Weergaven
views-shown = Weergave: { $name }
views-changed = Weergave: { $name }, gewijzigd
views-current = nu getoond
views-usual = Zoals hij begint
views-unread = Kon niet worden gelezen
views-save = Als weergave bewaren…
views-save-title = Als weergave bewaren
views-update = Wijziging bewaren in { $name }
views-rename = Naam van { $name } wijzigen…
views-rename-title = Naam van de weergave { $name } wijzigen
views-rename-do = Naam wijzigen
views-remove = { $name } verwijderen…
views-remove-title = De weergave { $name } verwijderen?
views-remove-do = Verwijderen
views-remove-words = De weergave verdwijnt voor iedereen met dit bestand. De records erin blijven zoals ze zijn.
views-shared = Een weergave onthoudt filters, volgorde en groepen. Hij staat in het bestand, dus iedereen die het opent, heeft hem.
views-name-taken = Er is al een weergave met deze naam.
views-saved = De weergave { $name } is bewaard.
views-removed = De weergave { $name } is verwijderd.

## Rechtsgronden
tabs-bases = Rechtsgronden en wat ze aantoont
bases-by-purpose = Per doeleinde
column-balance = Belangenafweging
column-refresh = Opnieuw gevraagd
column-withdrawal = Intrekking
assessments-empty = Nog geen beoordelingen
assessments-empty-words = Een gerechtvaardigd belang vraagt om een beoordeling in drie stappen: het belang, de noodzaak en de afweging. Ze begint bij de rechtsgrond die erop rust.
consents-empty = Nog geen toestemmingsprofielen
consents-empty-words = Een toestemmingsprofiel bewaart de bewoording waarmee wordt ingestemd, hoe dat wordt aangetoond en hoe de toestemming wordt ingetrokken.

## Plaatsen in het register
nav-organisations = Organisaties
nav-systems = Systemen
nav-data = Gegevenscategorieën
nav-retention = Bewaartermijnen
nav-transfers = Doorgiften
column-used = Gebruikt door
column-protection = Beschermd als
column-law = Wet
law-least = ten minste { $period }
law-most = ten hoogste { $period }

## Elk record
tabs-record = Kanten van dit record
used-title = Waar het wordt gebruikt
used-by = Gebruikt door: { $kind }
used-none = Niets verwijst ernaar.
record-refers = Verwijst naar

## Organisaties, systemen, categorieën, bewaartermijnen, doorgiften
organisations-empty = Nog geen organisaties
organisations-empty-words = Concernmaatschappijen, gezamenlijke verwerkingsverantwoordelijken, ontvangers en instanties worden één keer vastgelegd en genoemd waar ze meedoen.
systems-empty = Nog geen systemen
systems-empty-words = Een systeem wordt één keer vastgelegd, met waar de gegevens staan en wie erbij kan; verwerkingsactiviteiten noemen het dan.
categories-empty = Nog geen categorieën van gegevens
categories-empty-words = Categorieën staan in de verwerkingsactiviteiten. Hier staan ze elk één keer, met alles wat ermee wordt gedaan.
categories-activities = Deze activiteiten in het register tonen
retention-none = Nog geen verwerkingsactiviteiten
retention-none-words = Hoelang gegevens worden bewaard, staat in de verwerkingsactiviteiten. Hier staan de regels naast elkaar, en is te zien wat er geen heeft.
retention-no-rule = geen enkele regel
transfers-empty = Geen doorgiften buiten de EER
transfers-empty-words = Waar een ontvanger buiten de EER gegevens krijgt of erbij kan, vraagt hoofdstuk V om een grond. Doorgiften worden vastgelegd bij de verwerker of ontvanger waar ze heen gaan.
transfers-empty-go = Naar de verwerkers

## Eén wijziging in veel records
bulk-edit = Bewerken…
bulk-none = Niets selecteren
bulk-title =
    { $count ->
        [one] { $count } record bewerken
       *[other] { $count } records bewerken
    }
bulk-field = Veld
bulk-doing = Wat er gebeurt
bulk-set = Dit invullen
bulk-add = Toevoegen aan wat er staat
bulk-take = Weghalen uit wat er staat
bulk-clear = Het veld leegmaken
bulk-clear-words = Het veld wordt in elk ervan leeg.
bulk-value = Waarde
bulk-look = Voorbeeld
bulk-back = Terug
bulk-nothing-yet = Er verandert niets voordat u het voorbeeld hebt gezien.
bulk-preview = Wat er zou veranderen
bulk-record = Record
bulk-before = Vóór
bulk-after = Na
bulk-same = al zo
bulk-refused = niet mogelijk
bulk-fits =
    { $count ->
        [0] Er verandert niets
        [one] { $count } record verandert
       *[other] { $count } records veranderen
    }
bulk-same-count =
    { $count ->
        [one] { $count } is al zo
       *[other] { $count } zijn al zo
    }
bulk-refused-count =
    { $count ->
        [one] { $count } kan niet zo worden gewijzigd en blijft zoals het is
       *[other] { $count } kunnen niet zo worden gewijzigd en blijven zoals ze zijn
    }
bulk-apply =
    { $count ->
        [0] Niets wijzigen
        [one] { $count } record wijzigen
       *[other] { $count } records wijzigen
    }
bulk-done =
    { $count ->
        [one] { $field }: { $count } record is gewijzigd
       *[other] { $field }: { $count } records zijn gewijzigd
    }

## Waar het wordt gebruikt, dubbelen, samenvoegen
remove-used = Nog naar verwezen door
record-merge = Samenvoegen met…
duplicates-open =
    { $count ->
        [one] { $count } mogelijke dubbele…
       *[other] { $count } mogelijke dubbelen…
    }
duplicates-title = Mogelijke dubbelen
duplicates-words = Deze lijken één organisatie die twee keer is vastgelegd. Er wordt niets samengevoegd voordat u de twee hebt vergeleken.
duplicates-none = Geen dubbelen gevonden
duplicates-none-words = Geen twee organisaties hebben hetzelfde nummer, dezelfde naam of hetzelfde adres, en geen twee namen zijn bijna gelijk.
duplicates-used =
    { $count ->
        [0] niet gebruikt
        [one] gebruikt door { $count } record
       *[other] gebruikt door { $count } records
    }
duplicates-look = Vergelijken…
duplicates-compare = { $one } en { $other } vergelijken
duplicate-same-number = zelfde registratienummer
duplicate-same-name = zelfde naam
duplicate-same-address = zelfde adres
duplicate-similar-name = namen bijna gelijk
merge-title = Twee organisaties samenvoegen
merge-words = Degene die blijft, neemt over wat ze mist, en alle verwijzingen. De andere gaat eruit; het verleden van beide blijft in het spoor.
merge-with = { $ref } samenvoegen met
merge-stays = Welke blijft
merge-keep = blijft
merge-other = gaat
merge-fields = Velden waarin de twee verschillen
merge-same = Ze verschillen in geen enkel veld.
merge-taken = Overgenomen
merge-taken-keep = van degene die blijft
merge-taken-other = van degene die gaat
merge-taken-both = van beide
merge-moves = Zal verwijzen naar degene die blijft
merge-no-moves = Niets verwijst naar degene die gaat.
merge-do = Samenvoegen
merge-done = De twee organisaties zijn samengevoegd

## De matrix van doorgiften
matrix = Matrix
matrix-list = Lijst
matrix-on = Op
matrix-today = Vandaag
matrix-ends = Dagen die haar veranderen
matrix-end = { $country }: geen besluit vanaf { $date }
matrix-caption = Doorgiften per ontvanger en land op { $date }
matrix-until = tot en met { $date }
matrix-organisations = Internationale organisaties
matrix-no-mechanism = niets
matrix-touched = Besluiten die beperkt of voorbij zijn, en wat erop rust
matrix-touches-none = Geen verwerkingsactiviteit rust erop.
matrix-legend = Wat de tekens betekenen
matrix-verdict-sound = rust op iets wat standhoudt
matrix-verdict-check = houdt stand onder voorwaarden die moeten worden nagegaan
matrix-verdict-unsound = rust op niets wat standhoudt
standing-letter-eea = E
standing-letter-adequate = A
standing-letter-limited = B
standing-letter-lapsed = X
standing-letter-third = 3
mechanism-short-adequacy = Art. 45
mechanism-short-scc-c = SCC
mechanism-short-scc-sa = SCC, autoriteit
mechanism-short-bcr = BCR
mechanism-short-coc = Gedragscode
mechanism-short-cert = Certificering
mechanism-short-adhoc = Eigen bepalingen
mechanism-short-admin-arr = Regeling
mechanism-short-public-instrument = Overheidsinstrument
mechanism-short-art49-1a = Art. 49, lid 1, a
mechanism-short-art49-1b = Art. 49, lid 1, b
mechanism-short-art49-1c = Art. 49, lid 1, c
mechanism-short-art49-1d = Art. 49, lid 1, d
mechanism-short-art49-1e = Art. 49, lid 1, e
mechanism-short-art49-1f = Art. 49, lid 1, f
mechanism-short-art49-1g = Art. 49, lid 1, g
mechanism-short-art49-compelling = Art. 49, lid 1, tweede

## Goedgekeurde versies
nav-versions = Versies
versions-list = Goedgekeurd
versions-compare = Vergelijken
versions-empty = Er is nog niets goedgekeurd
versions-empty-words = Een goedgekeurde versie bewaart een record, of het hele register, zoals het is onder een naam: wie het goedkeurde, wanneer en waarom. Ze kan worden vergeleken, verstrekt en heropend.
versions-verdicts = Oordelen van beoordelaars over het geheel
versions-verdicts-words = Zij komen van buiten, elk met een handtekening over de kop die is gezien. Zij keuren niets goed.
version-what = Omvat
version-whole = het hele register
version-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
version-stands = staat
version-reopened = heropend { $date }
version-head = Kop van het spoor
version-head-note = Het register per deze gebeurtenis is wat werd goedgekeurd.
version-compare-now = Vergelijken met nu
version-export = Exporteren zoals het was…
version-exported = { $ref } is geëxporteerd als { $name }.
record-approve = Goedkeuren…
record-compare = Vergelijken…
approve-register-open = Register goedkeuren…
approve-register = Het hele register goedkeuren
approve-records =
    { $count ->
        [one] Dit record goedkeuren
       *[other] { $count } records goedkeuren
    }
approve-words = Het wordt bewaard zoals het nu is, onder een naam.
approve-register-words = Elk record van het register wordt bewaard zoals het nu is, onder een naam. Nieuwe records kunnen nog worden gemaakt; verzoeken gaan door als voorheen.
approve-until-reopened = Wat is goedgekeurd, wordt niet gewijzigd en gaat er niet uit voordat de versie is heropend.
approve-name-note = Bijvoorbeeld het kwartaal, of de vergadering die haar goedkeurde.
approve-why = Waarom
approve-do = Goedkeuren
approve-done = { $ref } { $name } is goedgekeurd
reopen = Heropenen…
reopen-title = { $ref } heropenen?
reopen-words = Wat de versie omvat, kan weer worden gewijzigd. De versie zelf blijft zoals ze werd goedgekeurd, om te vergelijken en te verstrekken.
reopen-do = Heropenen
reopen-done = { $ref } is heropend
frozen-what = Onderdeel van de goedgekeurde versie { $ref } { $name }
frozen-words = Het wordt niet gewijzigd voordat die versie is heropend.
frozen-show = De versie tonen
touched-what = Een doorgifte rust op een besluit dat beperkt of voorbij is
side-now = Zoals het nu is
side-day = Aan het einde van een dag
side-end-of = Dag
sides-turn = Omwisselen
sides-same = Beide kanten zijn gelijk. Kies aan een ervan een andere toestand.
sides-only = Alleen

## Importeren in drie stappen
nav-import = Importeren
importing-begin = Een spreadsheet importeren…
register-export = Het register exporteren…
register-exported = { $name } is geschreven; een leeg bestand neemt het weer op.
importing-steps = Stappen van het importeren
importing-step-source = Bron
importing-step-columns = Kolommen
importing-step-run = Proefrun
importing-what = Wat er in het bestand staat
importing-register-words = Eén verwerkingsactiviteit per rij of blad, met doeleinden, rechtsgronden, gegevens, ontvangers en bewaartermijnen.
importing-processors-words = Eén verwerker per rij, met overeenkomst en subverwerkers.
importing-requests-words = Eén verzoek per rij; ook gesloten verzoeken uit een ouder logboek.
importing-language = Taal van het bestand
importing-language-note = Van de teksten en datums erin.
importing-open = Bestand kiezen…
importing-other = Ander bestand kiezen…
importing-forms = CSV, XLSX of ODS, of de export van een register. Het bestand zelf wordt niet gewijzigd.
importing-file = Bestand
importing-sheets = Bladen
importing-sheet = Blad
importing-layout = Hoe het is ingedeeld
importing-header-row = Rij met de kopteksten
importing-header-note = Leeg gelaten worden de rij met de kopteksten en de indeling herkend.
importing-profile = Indeling van een autoriteit
importing-profile-found = zoals herkend
importing-read-as = Gelezen als
importing-between = Tussen cellen
importing-tab = een tab
importing-sheet-hidden = { $name } (verborgen)
importing-found-row = Herkend: rij { $row }.
importing-found-profile = Herkend: { $profile }.
importing-holds = Bevat
importing-is-export = Dit is de export van een register
importing-is-export-do = Hij gaat als geheel in een leeg bestand: elk record houdt zijn id en zijn referentie.
importing-to-columns = Verder naar de kolommen
importing-recognised = Herkend als: { $profile }.
importing-first-names = Geen kolom werd herkend als de naam
importing-first-names-do = De eerste kolom wordt daarvoor genomen. Kijk waar elk van de andere heen gaat.
importing-unnamed = Geen kolom geeft de records een naam
importing-unnamed-do = Kies de kolom met de naam, of met de referentie.
importing-missing = De indeling vraagt deze, en geen kolom geeft ze
importing-leaves-out =
    { $count ->
        [one] { $count } kolom wordt weggelaten
       *[other] { $count } kolommen worden weggelaten
    }
importing-columns = Kolommen van het bestand, en waar ze heen gaan
importing-column = Kolom
importing-goes = Gaat naar
importing-apart = Gesplitst
importing-into = { $header }: gaat naar
importing-split = { $header }: gesplitst
importing-left-out = weggelaten
importing-twice = Dit veld heeft één waarde, en er gaat al een andere kolom heen.
importing-to-run = Proefrun
importing-dry-run = Wat elke rij zou doen
importing-counts = Rijen naar wat ze zouden doen
importing-all = rijen
importing-rows = Rijen
importing-verdict = Zou
importing-fields = Velden
importing-said = Wat erover te zeggen is
importing-links = Gekoppelde records
importing-link-made = wordt gemaakt
importing-unnamed-row = zonder naam
importing-look =
    { $count ->
        [one] { $count } rij om te bekijken
       *[other] { $count } rijen om te bekijken
    }
importing-made =
    { $count ->
        [one] { $count } ander record zou worden gemaakt
       *[other] { $count } andere records zouden worden gemaakt
    }
importing-nothing-yet = Er is nog niets geschreven.
importing-errors = Rijen met fouten houden het geheel tegen
importing-errors-do = Verbeter ze in het bestand en kies het opnieuw, of wijzig waar hun kolommen heen gaan.
importing-none = Geen rij zou dit doen
importing-none-words = Kies hierboven een andere groep rijen.
importing-reason = Reden voor het importeren
importing-apply =
    { $count ->
        [0] Niets te importeren
        [one] { $count } record importeren
       *[other] { $count } records importeren
    }
importing-done = Geïmporteerd: { $created } nieuw, { $changed } gewijzigd
importing-read-only = Hier kan niets worden geïmporteerd
importing-read-only-words = Dit venster mag alleen lezen, of niemand die kan ondertekenen zit aan het toetsenbord.
