### Gedeelde bestanden: pakketten ter beoordeling, wat terugkomt, bestanden van vreemden.

## Namen
kind-review = Retour van een beoordelaar
kind-review-plural = Retouren van beoordelaars
kind-review-comment = Inbreng van een beoordelaar
kind-review-comment-plural = Inbreng van beoordelaars
field-return-id = Retour
field-bundle-id = Pakket
field-reviewer = Beoordelaar
field-return-key = Sleutel waarmee de retour is ondertekend
field-cosigner-key = Sleutel waarmee de kop is medeondertekend
field-export = Verstrekte kopie
field-base-size = Gebeurtenissen onder de beoordeelde kop
field-base-root = Wortel van de beoordeelde kop
field-cosigned-head = Medeondertekende kop
field-cosigned-at = Medeondertekend op
field-return-sha256 = Vingerafdruk van de retour
field-op = Wat het is
field-uuid = Id
field-review = Retour
field-said-sha256 = Vingerafdruk van wat is gezegd
field-target = Record
field-target-column = Kolom
field-target-row = Rij
field-target-field = Veld
field-case = Dossier
field-base-seq = Gebaseerd op gebeurtenis
field-stale = Record sindsdien gewijzigd
field-in-reply-to = In antwoord op
field-old-digest = Vingerafdruk van de geziene waarde
field-suggested = Voorgestelde waarde
field-verdict = Oordeel
field-decision-reason = Waarom zo is besloten
review-op-comment = Opmerking
review-op-reply = Antwoord
review-op-suggestion = Voorstel
review-op-verdict = Oordeel
review-op-attachment = Bestand
review-verdict-approve = Kan zo blijven
review-verdict-reject = Kan zo niet blijven
review-verdict-needs-info = Hieruit niet te beoordelen
review-decision-accepted = Aanvaard
review-decision-declined = Afgewezen
review-decision-kept-beside = Naast het andere bewaard
review-decision-not-taken = Niet overgenomen
item-state-new = Nieuw
item-state-present = Al aanwezig
item-state-conflict = Conflict
conflict-decision-keep-beside = Naast het andere bewaren
conflict-decision-leave = Laten liggen
field-class-open = Register
field-class-text = Vrije tekst
field-class-personal = Persoonsgegevens
head-label-review = Medeondertekend door een beoordelaar

## De pagina in een pakket
share-page-title = Ter beoordeling
share-page-intro = Deze pagina toont wat is gedeeld. Met Tilsyn kan hetzelfde bestand worden gecontroleerd, van opmerkingen voorzien en teruggestuurd.
share-page-from = Van
share-page-to = Voor
share-page-purpose = Doel
share-page-made = Gemaakt
share-page-expires = Mag worden bewaard tot en met
share-page-events = Gebeurtenissen in het spoor
share-page-root = Wortel van het spoor
share-page-withheld = Achtergehouden

## Fouten
error-share-not-one = Dit is geen pakket ter beoordeling en geen retour.
error-share-not-one-do = Vraag het bestand nog eens. Heeft het een andere extensie, open het dan met het programma dat erbij hoort.
error-share-sealed = Dit pakket is verzegeld.
error-share-sealed-do = Geef de wachtzin die u is verteld, of de sleutel waarvoor het is verzegeld.
error-share-other-key = Deze wachtzin of sleutel opent het pakket niet.
error-share-other-key-do = Typ de woorden opnieuw zoals ze u zijn verteld, of vraag de afzender voor wie het is verzegeld.
error-share-no-key = Dit bestand bevat geen age-sleutel.
error-share-no-key-do = Kies het bestand met uw geheime sleutel: een regel daarin begint met AGE-SECRET-KEY-1.
error-share-too-large = Het bestand bevat meer dan { $megabytes } MB, en dat is meer dan wordt gelezen.
error-share-too-large-do = Vraag om een kleinere omvang, of om minder bestanden erin.
error-share-name = In het bestand ligt iets wat er niet kan zijn: { $name }
error-share-name-do = Er is niets van geopend. Vraag de afzender om een nieuw, met Tilsyn gemaakt.
error-share-listed = { $name } is niet het bestand dat is ondertekend.
error-share-listed-do = Er is niets van geopend. Het is onderweg gewijzigd: vraag de afzender om een nieuw.
error-share-shape = { $name } heeft niet de vorm van het formaat ({ $detail }).
error-share-shape-do = Er is niets van geopend. Vraag de afzender om een nieuw, met Tilsyn gemaakt.
error-share-too-new = Het bestand is gemaakt met een nieuwere versie ({ $name }).
error-share-too-new-do = Installeer een nieuwere versie van Tilsyn en open het daar.
error-share-signature = De handtekening op het bestand klopt niet.
error-share-signature-do = Er is niets van geopend. Vraag de afzender langs een andere weg of het van hen is.
error-share-trail = Gebeurtenis { $seq } van het spoor in het bestand klopt niet: { $detail }
error-share-trail-do = Er wordt niets van getoond. Bewaar het bestand en vraag de afzender wat er is gebeurd.
error-share-head = Het spoor in het bestand geeft niet de kop die is ondertekend.
error-share-head-do = Er wordt niets van getoond. Bewaar het bestand en vraag de afzender wat er is gebeurd.
error-share-other-workspace = Deze retour antwoordt op een pakket van een ander register.
error-share-other-workspace-do = Open het register waar het pakket vandaan kwam en voeg de retour daar samen.
error-share-other-history = Er is een andere geschiedenis beoordeeld: wat de beoordelaar zag, is niet het begin van dit register.
error-share-other-history-do = Er is niets samengevoegd. Zoek een andere kopie van dit register en voeg de retour daar samen; bewaar beide bestanden.
error-share-key-unconfirmed = De beoordelaar ondertekende met een sleutel die hier niet bekend is: { $name }
error-share-key-unconfirmed-do = Laat de beoordelaar u deze woorden voorlezen en bevestig ze. Tot dan kan de retour alleen worden bekeken.
error-share-key-other = De bevestigde woorden horen niet bij de sleutel die ondertekende: { $name }
error-share-key-other-do = Er is niets samengevoegd. Vraag het de beoordelaar nog eens, langs een weg waarvan u weet dat die van hen is.
error-share-undecided = { $count ->
    [one] Eén ding in de retour komt onder de id van iets anders en vraagt een besluit.
   *[other] { $count } dingen in de retour komen onder de id’s van iets anders en vragen een besluit.
}
error-share-undecided-do = Besluit voor elk of het naast het andere wordt bewaard of blijft liggen.
error-share-changed-since = Het veld waar { $reference } over gaat, is niet meer zoals de beoordelaar het zag.
error-share-changed-since-do = Vergelijk de drie waarden, en aanvaard het toch of wijs het af.
error-share-withheld = De waarde van { $name } is achtergehouden; er kan geen andere worden voorgesteld.
error-share-withheld-do = Zeg in een opmerking wat het zou moeten zijn, of vraag de afzender het veld vrij te geven.
error-share-no-row = Er is geen enkele rij van { $name } die zeker wordt bedoeld.
error-share-no-row-do = Noem de rij bij haar plaats, vanaf 1, of bij genoeg van wat erin staat; een rij die door niets te onderscheiden is, in een opmerking.
error-share-row-gone = De rij waar { $reference } over gaat, is er niet meer, of er zijn er meer die erop lijken. Er is niets geschreven.
error-share-row-gone-do = Bekijk het record en schrijf het zelf waar het hoort, of wijs het voorstel af.
error-share-decided = Over { $reference } is al besloten.
error-share-decided-do = Maak het besluit eerst ongedaan als het verkeerd was.
error-share-nothing = Niets in deze omvang mag naar buiten.
error-share-nothing-do = Kies records van het register of verzoeken.
error-share-kind = Records van deze soort worden niet afzonderlijk gedeeld ({ $kind }).
error-share-kind-do = Kies records van het register, of een verzoek met wat erbij hoort.
error-share-only-merged = Wat een beoordelaar zei, komt alleen met de retour, en wordt hier niet geschreven of gewijzigd ({ $kind }).
error-share-only-merged-do = Voeg de retour samen; aanvaard wat erin staat of wijs het af.
error-share-sidecar = Naast dit bestand ligt een journaal: de kopie van de afzender is onvolledig.
error-share-sidecar-do = Vraag de afzender het register daar te sluiten en “Delen” of “Kopie opslaan” te gebruiken. Er is niets geopend.
error-share-tables = Dit bestand is geen register zoals Tilsyn ze schrijft: { $name }
error-share-tables-do = Er is niets van geopend. Het is met een ander programma gewijzigd: vraag de afzender om een ongewijzigde kopie.
error-share-no-file = Dit is een koppeling, een map of een apparaat, en geen bestand.
error-share-no-file-do = Kopieer het bestand zelf naar deze computer en open het daar.
error-share-limits = Het bestand vraagt meer tijd of geheugen dan een bestand mag.
error-share-limits-do = Er is niets van geopend. Vertrouwt u de afzender, vraag dan om een pakket met een kleinere omvang.

## De opdrachtregel
cli-share-made = { $file } geschreven, een pakket van { $count ->
    [one] één record
   *[other] { $count } records
} met { $events ->
    [one] één gebeurtenis
   *[other] { $events } gebeurtenissen
}.
cli-share-withheld = Achtergehouden: { $text } waarden vrije tekst, { $personal } met persoonsgegevens, { $attachments } bestanden, { $privileged } vertrouwelijke adviezen.
cli-share-passphrase = Wachtzin: { $words }
cli-share-passphrase-do = Hij wordt één keer getoond en nergens bewaard. Vertel hem langs een andere weg dan het bestand.
cli-share-open = Het is niet verzegeld: wie het krijgt, kan het lezen.
cli-share-preview = Wat { $recipient ->
    [none] de beoordelaar
   *[other] { $recipient }
} zou zien:
cli-share-record-withheld = achtergehouden: { $fields }
cli-review-from = Van { $name }, { $organisation }
cli-review-fingerprint = Ondertekend met de sleutel { $words }
cli-review-for = Voor { $recipient }
cli-review-purpose = Doel: { $purpose }
cli-review-expires = Mag worden bewaard tot en met { $day }.
cli-review-expired = Het mocht worden bewaard tot en met { $day }. Die dag is voorbij: verwijder het.
cli-review-verdict = Spoor: { $verdict }, { $size } gebeurtenissen
cli-review-said = Tot nu toe gezegd: { $count }
cli-return-made = { $file } geschreven met { $count ->
    [one] één opmerking
   *[other] { $count } opmerkingen
}, ondertekend en medeondertekend.
cli-return-fingerprint = Uw sleutel: { $words }. Lees deze woorden voor als de ontvanger erom vraagt.
cli-merge-from = Retour van { $name }, sleutel { $words }
cli-merge-base = Beoordeeld bij { $size } gebeurtenissen, medeondertekend { $day }
cli-merge-whole = alles wat is beoordeeld
cli-merge-item-stale = gemaakt op een eerdere versie
cli-merge-item-changed = het veld is sindsdien gewijzigd
cli-merge-item-empty = het veld was leeg
cli-merge-done = { $file } samengevoegd: { $added } toegevoegd, { $present } al aanwezig, { $opinions ->
    [0] geen advies
    [one] één advies
   *[other] { $opinions } adviezen
} opgenomen.
cli-merge-recorded = Vastgelegd als { $ref }. De medeondertekende kop wordt als anker bewaard.
cli-merge-unconfirmed = Deze sleutel is hier niet bekend. Laat de beoordelaar de woorden voorlezen en voeg dan samen met --confirm "{ $words }".
cli-merge-nothing = Er is niets in { $file } dat hier niet al is.
cli-in-line = Regel { $line }
cli-error-share-line = Regel { $line } van { $file } is niets wat in een beoordeling kan worden gezegd: { $detail }
cli-error-share-line-do = Elke regel is één JSON-object met op, target en text; zie docs/REVIEW-FORMAT.md.

## Bestanden van vreemden
cli-stranger-read = { $file } is niet bekend als het uwe: wat getoond wordt, is eruit overgenomen, en er wordt niets in geschreven. Neem het zo over als het uwe: tilsyn-cli own { $file }
cli-stranger-of = { $file } is een register van { $organisation }. Het is binnen grenzen ingelezen en is zoals het was.
cli-stranger-next = Lees het met list, show en search. Neem het zo over als het uwe: tilsyn-cli own { $file }
cli-own-done = { $file } is vanaf nu bekend als het uwe. Spoor: { $verdict }, { $size } gebeurtenissen
cli-own-diverged = Het is in strijd met een kop die op deze computer wordt bewaard: het is een oudere of een andere kopie. Beide koppen zijn als bewijs bewaard.
cli-own-merged = Elke kop waarmee het in strijd is, is die van een tak die erin is samengevoegd. Als u het zich zo herinnert, houd dan voortaan de kop ervan aan: tilsyn-cli own { $file } --accept-merged. Tot dan zijn beide koppen als bewijs bewaard.
cli-own-accepted = De kop ervan wordt voortaan op deze computer aangehouden. De opgegeven koppen, en waarom, zijn als bewijs bewaard.
cli-head-merged = De kop van { $size } gebeurtenissen is die van een tak die hier bij gebeurtenis { $seq } is samengevoegd ({ $list }): { $present } van de { $events } gebeurtenissen daarvan zijn overgenomen.
cli-error-stranger = Dit bestand is niet bekend als het uwe; er wordt daarom niets in geschreven.
cli-error-stranger-do = Bekijk het met ‘review’. Is het van u, een back-up of van een andere computer, neem het dan over: tilsyn-cli own { $file }
file-take-over = Een bestand overnemen als het uwe
file-take-over-words = Een back-up, of een register van een andere computer. Elk ander bestand opent alleen ter beoordeling.
