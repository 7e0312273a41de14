# Het rapport van bevindingen, en bevindingen in het kader van de andere.

report-findings-subtitle = Wat de regels op { $on } vinden, vergeleken met { $since }
report-findings-on = Beoordeeld aan het eind van
report-findings-since = Vergeleken met het eind van
report-findings-serious = Ernstig: open blokkerende en hoge
report-findings-withheld = In dossiers onder geheimhouding, hier niet meegeteld
report-findings-by-severity = Naar ernst
report-findings-by-area = Open bevindingen naar gebied en ernst
report-findings-by-area-alt = Hoeveel open bevindingen er per gebied zijn, naar ernst
report-findings-none-open = Er staat geen bevinding open.
report-findings-nothing = Geen.
report-findings-nothing-else = Geen in het register of het logboek.
report-findings-trend = Bevindingen aan het eind van elke maand
report-findings-trend-alt = Hoeveel bevindingen er waren aan het eind van elke maand en op de beoordeelde dag, naar ernst; aanvaarde tellen mee
report-findings-no-log = Het logboek was nog niet begonnen.
report-findings-trend-all = Deze cijfers tellen de bevindingen van het hele register, niet alleen die waartoe dit rapport is beperkt.
report-findings-register = Register en logboek
report-findings-cases = Afzonderlijke dossiers
report-findings-new = Nieuw
report-findings-open = Open, en er al eerder
report-findings-accepted = Aanvaard, of als geen bevinding aangemerkt
report-findings-lapsed = Eerder aanvaard, weer open
report-findings-fixed = Opgelost
report-findings-each = Elke bevinding

## Kolommen
report-column-means = Betekenis
report-column-what-to-do = Wat er aan de hand is, en wat te doen
report-column-law = Wet
report-column-judged = Beoordeeld op
report-column-source = Bronvermelding
report-column-due = Uiterlijk

## Weggelaten
report-left-out-findings-outside =
    { $count ->
        [one] Eén bevinding over andere gegevens
       *[other] { $count } bevindingen over andere gegevens
    }
report-left-out-findings-secret = Bevindingen in dossiers onder geheimhouding: { $band }

## Methode
report-method-findings = Regels
report-method-findings-text = Elke regel van de catalogus die op de beoordeelde dag gold, wordt op elk gegeven, elk dossier en het logboek toegepast. Een regel vindt wat ontbreekt of tegenstrijdig is in wat is vastgelegd; dat hij niets vindt, bewijst niet dat aan de wet is voldaan.
report-method-severity = Ernst
report-method-severity-text = De graden van ernst zijn een keuze van dit programma, zonder juridisch gezag. Ze worden in het overzicht uitgelegd.
report-method-standing = Status
report-method-standing-text = Een bevinding is dezelfde zolang regel, gegeven en deel van het gegeven dezelfde zijn. Nieuw is wat er aan het eind van de vergelijkingsdag niet was; opgelost is wat er toen was en weg is. Een aanvaarde bevinding staat weer open na haar laatste dag, en als de beoordeelde feiten zijn veranderd.
report-method-findings-due = Uiterlijk
report-method-findings-due-text = Een bevinding heeft geen eigen termijn. De kolom geeft de dag die het gegeven ervoor heeft: die van de termijn of de herziening waarover de bevinding gaat, anders de dag waarop het dossier uiterlijk moet zijn beantwoord; van een aanvaarde bevinding de laatste dag van de aanvaarding.
report-method-facts = Beoordeeld op
report-method-facts-text = De feiten die de regel aan het gegeven ontleende, met de namen die de regel ervoor heeft. Een aanvaarding dekt deze feiten en geen andere.
report-method-source-mark = Bronvermelding
report-method-source-mark-text = Onder elke verwijzing staat hoe goed zij is nagegaan: gelezen in de aangehaalde bron, uit kennis van de wet en nog na te gaan, of een keuze van dit programma.
