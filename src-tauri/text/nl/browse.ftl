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
filter-function = Bedrijfsfunctie
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
