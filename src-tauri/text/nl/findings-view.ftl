### De weergave van bevindingen: wat de regels vinden, hoe ernstig het is, hoe het ervoor staat, en wat is aanvaard.

nav-findings = Bevindingen

severity-blocker-means = Houdt een stap of een export tegen.
severity-high-means = Aan de wet is niet voldaan.
severity-medium-means = Aan een documentatieplicht is niet voldaan, of een datum is verstreken.
severity-low-means = Iets om op te ruimen.
severity-info-means = Er is niets mis; het is goed om te weten.

finding-group-severity = Ernst
finding-group-area = Gebied
finding-group-record = Gegeven
finding-group-owner = Verantwoordelijke
finding-group-rule = Regel
accepted-as-accepted-risk-means = De bevinding klopt, en iemand staat ervoor in ermee te leven.
accepted-as-false-positive-means = De regel slaat aan, maar wat hij zegt is hier niet zo.
findings-void-expired = De laatste dag is voorbij: de bevinding staat weer open.
findings-void-other-facts = De feiten zijn sindsdien veranderd: de bevinding staat weer open.

findings-status = Status
findings-since = Nieuw sinds
findings-since-words = Wat er aan het eind van deze dag niet was, is nieuw; wat er was en weg is, is opgelost.
findings-count =
    { $count ->
        [one] { $count } bevinding
       *[other] { $count } bevindingen
    }
findings-hidden = nog { $band } in dossiers onder geheimhouding
findings-serious = { $count } ernstig
findings-open = ernstig, aan de wet is niet voldaan
findings-other = andere open
findings-new = nieuw sinds { $day }
findings-fixed = opgelost sinds { $day }
findings-accepted = aanvaard of als geen bevinding aangemerkt
findings-trend = Het verloop
findings-trend-note = Aan het eind van elke maand, beoordeeld volgens de toen geldende regels; aanvaarde tellen mee.
findings-trend-table = De cijfers
findings-day = Dag
findings-serious-part = Ernstig
findings-medium-part = Middel
findings-rest-part = Laag en ter informatie
findings-none = De regels vinden niets
findings-none-words = Wat de wet van het register en het logboek vraagt is aanwezig, voor zover de regels dat kunnen zien.
findings-more = Toon er nog { $count }
findings-keys = Enter gaat naar het veld, Escape komt terug.
findings-nobody = niemand staat ervoor in
findings-go = Ga naar het veld
findings-where = Waar
findings-first-seen = In het gegeven sinds
findings-todo = Wat te doen
findings-whole = het gegeven als geheel
findings-accept = Aanvaarden…
findings-accept-again = Aanvaarding wijzigen…
findings-accept-title = Een bevinding aanvaarden
findings-accept-save = Aanvaard deze
findings-accept-note = De bevinding blijft vastgelegd. Zij staat weer open na de laatste dag, en als de feiten waarop zij rust veranderen.
findings-accept-what = Wat wordt aanvaard
findings-accept-why = Waarom
findings-accept-why-hint = Staat in het spoor, en in het rapport van bevindingen.
findings-accept-until = Laatste dag
findings-accept-until-hint = Leeg voor geen einde.
findings-accept-past = De laatste dag ligt in het verleden.
findings-accepted-done = { $rule } in { $ref } is aanvaard
findings-acceptance = Aanvaarding
findings-acceptance-until = tot en met { $day }
findings-acceptance-endless = zonder einde
findings-take-back = Trek deze in
findings-taken-back = De aanvaarding van { $rule } in { $ref } is ingetrokken
findings-marked =
    { $count ->
        [one] één bevinding
       *[other] { $count } bevindingen
    }
findings-mark = { $count } · { $severity }
findings-mark-spoken =
    { $count ->
        [one] één open bevinding, { $severity }
       *[other] { $count } open bevindingen, de ernstigste { $severity }
    }
findings-overview = Wat de regels vinden
findings-overview-new = { $count } nieuw sinds { $day }
findings-overview-all = Alle bevindingen
findings-overview-calm = Er staat niets ernstigs open.
findings-of-record = Gegeven
findings-search = Register en logboek beoordelen: { $done } van { $total }
findings-since-day = in het gegeven sinds { $day }
findings-overview-serious = Alle { $count } ernstige bevindingen
