## Bevindingen: wat de wet vraagt en het register of het logboek mist. `$name` is het record, `$ref` de verwijzing.

finding-R-REG-01 = Het register noemt de verwerkingsverantwoordelijke niet met contactgegevens.
finding-R-REG-01-do = Vul naam, postadres en elektronisch contact van de eigen organisatie in.
finding-R-REG-02 = { $name } heeft gezamenlijke verwerkingsverantwoordelijken, maar er is geen regeling vastgelegd.
finding-R-REG-02-do = Leg vast waar de regeling tussen de gezamenlijke verwerkingsverantwoordelijken staat (artikel 26, lid 1).
finding-R-BAS-03 = { $name } berust op gerechtvaardigde belangen zonder beoordeling.
finding-R-BAS-03-do = Maak de beoordeling (belang, noodzaak, afweging) en koppel die aan deze rij.
finding-R-BAS-05 = De beoordeling { $name } had op { $date } herzien moeten worden.
finding-R-BAS-05-do = Herzie de beoordeling en vul de volgende datum in.
