## Fouten: één zin over wat er is gebeurd, één over wat te doen.

## Het bestand
error-no-such-file = Er is geen bestand met die naam op de gekozen plaats.
error-no-such-file-do = Controleer de naam en de map, en kies het bestand opnieuw.
error-file-exists = Er bestaat al een bestand met die naam, en het is niet gewijzigd.
error-file-exists-do = Kies een andere naam of een andere map.
error-not-ours = Dit bestand is geen Tilsyn-bestand.
error-not-ours-do = Kies een bestand dat met Tilsyn is gemaakt, of importeer dit als het een spreadsheet of een privacyverklaring is.
error-damaged = Het bestand is beschadigd of met een ander programma gewijzigd ({ $detail }).
error-damaged-do = Laat dit bestand ongewijzigd en open in plaats daarvan de laatste back-up.
error-too-new = Het bestand is geschreven door een nieuwere versie van Tilsyn (bestandsformaat { $found }; deze versie leest tot en met { $known }).
error-too-new-do = Installeer de nieuwere versie van Tilsyn en open het bestand daarmee.
error-locked = Een ander venster of programma gebruikt het bestand.
error-locked-do = Sluit het daar, of wacht even, en probeer het opnieuw.
error-read-only = Het bestand mag alleen worden gelezen, dus er is niets opgeslagen.
error-read-only-do = Vraag schrijfrechten voor deze map, of werk in een kopie elders.
error-disk-full = De schijf is vol, dus er is niets opgeslagen.
error-disk-full-do = Maak ruimte vrij en sla opnieuw op.
error-io = Het bestand kon niet worden gelezen of geschreven ({ $detail }).
error-io-do = Controleer of de schijf of netwerkmap verbonden is en probeer het opnieuw.

## Records en wijzigingen
error-document = Het veld “{ $field }” ({ $kind }) kon niet worden gelezen: { $detail }.
error-document-do = Verbeter dit veld en probeer het opnieuw.
error-change = Dit is geen wijziging die kan worden uitgevoerd: { $detail }.
error-change-do = Verbeter de wijziging en voer die opnieuw uit; er is niets geschreven.
error-missing = Het veld “{ $field }” ({ $kind }) is leeg en moet worden ingevuld.
error-missing-do = Vul het in en sla opnieuw op.
error-contradiction = In het veld “{ $field }” ({ $kind }) past “{ $value }” niet bij de rest van het record.
error-contradiction-do = Wijzig dit veld of het veld waarvan het afhangt, en sla opnieuw op.
error-cyclic = In het veld “{ $field }” ({ $kind }) leidt de keten via { $reference } terug naar het begin.
error-cyclic-do = Kies daar een ander record: niets kan boven, deel van of na zichzelf zijn.
error-overlap = De bewaartermijn van { $category ->
    [none] alle gegevens van de activiteit
   *[other] “{ $category }”
 } staat er tweemaal vanaf dezelfde gebeurtenis, als { $one } en als { $other }, en beide kunnen niet worden gevolgd.
error-overlap-do = Houd een van de twee regels, of noem de gebeurtenis of de categorie waarin zij verschillen.
error-unknown-country = In het veld “{ $field }” ({ $kind }): er is geen land met de code { $value }.
error-unknown-country-do = Kies het land uit de lijst, of schrijf de twee letters van ISO 3166-1, zoals NO.
error-frozen = { $reference } maakt deel uit van de goedgekeurde versie “{ $name }” ({ $version }) en is daarom niet gewijzigd.
error-frozen-do = Heropen die versie eerst, en zeg waarom.
error-other-kind = Er werd een record van de soort “{ $wanted }” verwacht, maar dit is er een van de soort “{ $found }”.
error-other-kind-do = Kies een record van de soort die hier wordt verwacht.
error-no-such-record = Er is geen record { $reference } in dit bestand.
error-no-such-record-do = Controleer de referentie, of zoek het record op naam.
error-duplicate-reference = De referentie { $reference } is al in gebruik.
error-duplicate-reference-do = Kies een andere referentie, of laat het veld leeg voor het volgende vrije nummer.
error-reference = { $reference } is geen referentie voor een record van de soort “{ $kind }”.
error-reference-do = Gebruik de letters van deze soort gevolgd door een nummer, of laat het veld leeg voor het volgende vrije nummer.
error-written-once = Vermelding { $reference } hoort bij een dossier en kan na het schrijven niet meer worden gewijzigd.
error-written-once-do = Voeg een nieuwe vermelding toe die de eerdere corrigeert; beide blijven zichtbaar.
error-changed-meanwhile = Iemand anders heeft { $reference } gewijzigd nadat u het opende, dus uw wijziging is niet opgeslagen.
error-changed-meanwhile-do = Bekijk de huidige versie en breng uw wijziging opnieuw aan.
error-attachment-too-large = De bijlage van { $megabytes } MB is groter dan de toegestane 50 MB.
error-attachment-too-large-do = Voeg een kleinere versie toe, of leg vast waar het document wordt bewaard.

## Regels
error-blocked = Er mogen nog geen gegevens worden verstrekt; openstaande punten: { $count }.
error-blocked-do = Handel elk van de genoemde punten af en probeer het opnieuw.
error-answer-not-allowed = Stap { $step } staat het antwoord “{ $answer }” niet toe.
error-answer-not-allowed-do = Kies een van de antwoorden bij deze stap en licht het toe in de reden.
error-step-not-asked = Stap { $step } hoort niet bij de procedure voor dit verzoek.
error-step-not-asked-do = Controleer het soort verzoek en het land, of bewaar uw opmerking als notitie.
error-outcome-not-possible = “{ $outcome }” is geen mogelijke uitkomst voor dit soort verzoek.
error-outcome-not-possible-do = Kies een van de uitkomsten bij dit verzoek.
error-basis-not-possible = Artikel 6, lid 1, onder { $basis }, kan niet de rechtsgrond voor deze verstrekking zijn.
error-basis-not-possible-do = Kies een andere rechtsgrond; het recht van een derde land is alleen een wettelijke verplichting als een geldende internationale overeenkomst ons eraan bindt.
error-role-not-allowed = De rol “{ $role }” staat dit niet toe.
error-role-not-allowed-do = Vraag iemand met de juiste rol om het te doen.
error-no-such-actor = Niemand met de naam “{ $name }” kan in dit bestand schrijven.
error-no-such-actor-do = Controleer de naam, of laat deze persoon als deelnemer toevoegen.

## Opvragen
error-filter = Dit filter kon niet worden begrepen: { $detail }.
error-filter-do = Verbeter het filter, of wis het en stel het opnieuw samen.
error-value = Een waarde kon niet worden begrepen: { $detail }.
error-value-do = Verbeter het en probeer het opnieuw.
error-too-many = { $given } records zijn te veel om in één keer te wijzigen; het kunnen er hoogstens { $most } zijn.
error-too-many-do = Beperk de lijst en wijzig ze in delen.

## Het spoor
error-trail-broken = Het spoor van dit bestand klopt niet, dus er is niets geschreven ({ $detail }).
error-trail-broken-do = Bewaar dit bestand zoals het is voor onderzoek en ga verder in de laatste gave back-up.
error-internal = Tilsyn kwam in een onverwachte toestand en is gestopt; er is niets geschreven ({ $detail }).
error-internal-do = Probeer het opnieuw; gebeurt het nog eens, meld dan de woorden tussen haakjes.

## Het venster
error-forbidden = Dit venster mag alleen lezen, dus er is niets gewijzigd.
error-forbidden-do = Breng de wijziging aan in het venster van uw eigen bestand.
error-cancelled = U hebt dit afgebroken voordat het klaar was.
error-cancelled-do = Start het opnieuw wanneer het u schikt.
error-nothing-merged = Er is hier geen kop die als die van een tak in dit bestand is samengevoegd, dus er is geen opgegeven.
error-nothing-merged-do = Controleer het spoor opnieuw. Is het nog steeds in strijd met een kop, vraag dan wie het bestand heeft wat ermee is gebeurd.
error-stranger-damaged = Dit bestand van iemand anders is beschadigd, of het is niet wat het zegt te zijn ({ $detail }). Er wordt niets van getoond.
error-stranger-damaged-do = Vraag de afzender het opnieuw te sturen, heel. Is het bestand van uzelf, neem dan een gave kopie ervan over.
error-stranger-trail-broken = Het spoor van dit bestand van iemand anders klopt niet ({ $detail }), dus voor de kop ervan wordt niet ingestaan en er kan niets worden teruggegeven.
error-stranger-trail-broken-do = Lees het gerust, maar vertrouw op niets erin. Zeg het de afzender, en vraag om een gave kopie.
error-no-workspace = In dit venster is geen bestand geopend.
error-no-workspace-do = Open een bestand, of begin een nieuw register.
error-panic = Er is iets onverwachts gebeurd; er is niets geschreven.
error-panic-do = Sluit het bestand, open het opnieuw en herhaal de laatste handeling; meld het als het nog eens gebeurt.
error-bad-request = Deze handeling kon niet worden begrepen, dus er is niets gedaan.
error-bad-request-do = Probeer het opnieuw; gebeurt het nog eens, sluit dan het bestand en open het opnieuw.

error-kept = Iets dat op deze machine naast het bestand wordt bewaard, een ondertekeningssleutel of een eerder gezien hoofd, kan niet worden gelezen.
error-kept-do = Het werkbestand is niet geraakt. Zet de gegevensmap van dit programma terug uit een back-up, of verwijder wat daar beschadigd is.

error-window = Er kon geen venster voor dit bestand worden geopend.
error-window-do = Sluit andere vensters en probeer het opnieuw.

## The past
error-erased = De inhoud van { $reference } is gewist; die kan niet opnieuw worden geschreven.
error-erased-do = Maak in plaats daarvan een nieuw record.
error-held = { $reference } mag nu niet worden gewist: { $why }
error-held-do = Los dat eerst op, of laat het weg.
error-still-linked = { $reference } kan niet worden verwijderd: { $from } verwijst er nog naar.
error-still-linked-do = Verwijder eerst die verwijzingen.
error-not-undoable = De laatste handeling kan niet ongedaan worden gemaakt ({ $detail }).
error-not-undoable-do = Leg in plaats daarvan een correctie vast: een vermelding in een dossier, een wissing of een sleutel blijft staan zoals geschreven.
error-not-then = { $reference } stond op dat moment niet in het register.
error-not-then-do = Kies een later tijdstip.
error-no-such-event = Er is geen gebeurtenis met nummer { $seq } in dit spoor.
error-no-such-event-do = Kies een nummer onder de omvang van het spoor.
hold-legal-hold = er geldt een bewaarplicht (legal hold).
hold-open-request = het verzoek staat open en het dossier is nodig om het te beantwoorden.
hold-own-organisation = het is de organisatie waarvan dit het register is.
hold-erased = het is al gewist.
error-paper-root = Dit is geen wortel zoals die op een rapport staat.
error-paper-root-do = Typ alle dertien groepen van vier tekens, met of zonder spaties.
