### Signing keys: where they lie, unlocking, enrolment, loss, revocation.

## What stands between a person and their keys
key-state-keychain = Ondertekeningssleutels staan in de sleutelhanger van deze machine.
key-state-keychain-locked = Ondertekeningssleutels staan in de sleutelhanger van deze machine, en die is vergrendeld. U kunt lezen; ontgrendel hem om te schrijven.
key-state-passphrase-new = Hier is geen sleutelhanger. Kies een wachtwoordzin; ondertekeningssleutels worden daaronder in bestanden bewaard.
key-state-passphrase-needed = Ondertekeningssleutels staan in bestanden onder een wachtwoordzin. U kunt lezen; geef de wachtwoordzin om te schrijven.
key-state-unlocked = Ondertekeningssleutels staan in bestanden onder een wachtwoordzin. Ze zijn open tot het programma eindigt.

## What a key is worth
key-self-asserted = zelf verklaard: deze persoon heeft hem zelf ingeschreven en niemand stond ervoor in
key-public-knowledge = Niet geheim: deze persoon uit het voorbeeld bestaat niet, en wie het bestand heeft, kan met deze sleutel ondertekenen. Hij bewijst niets.
field-key-revoked-at = Sleutel ingetrokken
field-self-enrolled-at = Sleutel zelf ingeschreven

## Errors
error-key-missing = Niemand die hier mag schrijven, heeft zijn ondertekeningssleutel op deze machine. U kunt alles lezen en niets wijzigen.
error-key-missing-do = Werk waar uw sleutel staat. Is hij verloren, laat dan iemand die hier kan schrijven hem vernieuwen, of schrijf zelf een nieuwe in; het spoor toont dan voor altijd dat niemand ervoor instond.
error-key-locked = { $place ->
    [keychain] De ondertekeningssleutel staat in de sleutelhanger, die vergrendeld is of hem niet heeft vrijgegeven.
   *[file] Ondertekeningssleutels op deze machine worden in bestanden onder een wachtwoordzin bewaard, en die is nog niet gegeven.
}
error-key-locked-do = { $place ->
    [keychain] Ontgrendel de sleutelhanger, of laat Tilsyn hem gebruiken, en probeer het opnieuw. Lezen vraagt geen sleutel.
   *[file] Geef de wachtwoordzin, of kies er een als die er nog niet is, en probeer het opnieuw. Lezen vraagt geen sleutel.
}
error-key-passphrase = Dit is niet de wachtwoordzin van de ondertekeningssleutels op deze machine.
error-key-passphrase-do = Probeer het opnieuw. Is hij verloren, dan zijn de sleutels dat ook: verplaats de map “keys” uit de gegevensmap van dit programma, kies een nieuwe wachtwoordzin en laat uw sleutel vernieuwen.
error-passphrase-short = Een nieuwe wachtwoordzin heeft ten minste { $least } tekens.
error-passphrase-short-do = Kies een langere, bijvoorbeeld enkele woorden die niet bij elkaar horen.
error-keychain = De sleutelhanger weigerde ({ $detail }).
error-keychain-do = Controleer met zijn eigen programma of hij werkt, en probeer het opnieuw. Lezen vraagt geen sleutel.
error-key-revoked = Deze ondertekeningssleutel is ingetrokken, dus er is niets geschreven.
error-key-revoked-do = Laat iemand die hier kan schrijven een nieuwe sleutel voor u inschrijven.
error-key-replaced = Deze ondertekeningssleutel is niet degene die nu is ingeschreven, dus er is niets geschreven.
error-key-replaced-do = Werk waar de nieuwere sleutel staat, of laat uw sleutel vernieuwen.

## The command line: keys
cli-keys-count = { $count ->
    [one] Eén deelnemer.
   *[other] { $count } deelnemers.
} De tijden zijn die van de klok van de auteur.
cli-keys-here = kan op deze machine ondertekenen
cli-keys-none = Geen ondertekeningssleutel.
cli-keys-since = Sinds { $at }, gebeurtenis { $seq }: { $how }
cli-keys-first = hiermee is het register begonnen
cli-keys-by = ingeschreven door { $who }
cli-keys-revoked-at = Ingetrokken { $at }, gebeurtenis { $seq }, door { $who }
cli-keys-replaced-at = Vervangen { $at }, gebeurtenis { $seq }, door { $who }
cli-keys-renewed = { $name } ondertekent vanaf nu met een nieuwe sleutel. Hij staat op deze machine.
cli-keys-vouched = { $who } stond ervoor in.
cli-keys-alone = Niemand stond ervoor in: hij is zelf verklaard en wordt voor altijd zo getoond.
cli-keys-revoked = De sleutel van { $name } is ingetrokken: hij ondertekent vanaf nu niets meer. Wat ermee is ondertekend, blijft staan.
cli-keys-revoked-before = De sleutel van { $name } was al ingetrokken, dus er is niets geschreven.
cli-history-key-added = ondertekeningssleutel ingeschreven
cli-history-key-revoked = ondertekeningssleutel ingetrokken

## The command line: the passphrase
cli-passphrase-new = Hier is geen sleutelhanger, dus ondertekeningssleutels worden in bestanden bewaard onder een wachtwoordzin van ten minste { $least } tekens. Die wordt één keer gevraagd telkens als het programma wordt uitgevoerd.
cli-passphrase-choose = Nieuwe wachtwoordzin:
cli-passphrase-again = Dezelfde nog eens:
cli-passphrase-ask = Wachtwoordzin van de ondertekeningssleutels:
cli-in-passphrase-file = Het bestand dat in TILSYN_PASSPHRASE_FILE staat
cli-error-passphrase-differs = De twee wachtwoordzinnen zijn niet gelijk.
cli-error-passphrase-differs-do = Voer de opdracht opnieuw uit en typ twee keer dezelfde.
cli-error-no-passphrase = Ondertekeningssleutels op deze machine worden in bestanden onder een wachtwoordzin bewaard, en hier kan niemand ernaar worden gevraagd.
cli-error-no-passphrase-do = Voer de opdracht uit in een terminal, of noem een bestand met de wachtwoordzin in de omgevingsvariabele TILSYN_PASSPHRASE_FILE.
cli-error-same-name = Meer dan één deelnemer heeft deze naam.
cli-error-same-name-do = Geef de referentie van degene die u bedoelt, bijvoorbeeld U-02.

## The screen: the passphrase, and why nobody can sign
passphrase = Wachtwoordzin
passphrase-again = Dezelfde nog eens
passphrase-title = Uw ondertekeningssleutels openen
passphrase-new-title = Een wachtwoordzin voor uw ondertekeningssleutels kiezen
passphrase-words = Wat u schrijft, wordt ondertekend. De sleutels daarvoor staan in bestanden op deze computer en worden één keer geopend zolang het programma loopt.
passphrase-new-words = Hier is geen sleutelhanger, dus uw ondertekeningssleutels worden in bestanden bewaard. De wachtwoordzin beschermt ze: zonder die kan niemand in uw naam ondertekenen, ook niet met deze computer in handen.
passphrase-note = Ten minste { $least } tekens; enkele woorden die niet bij elkaar horen, zijn het best.
passphrase-other = De twee zijn niet gelijk.
passphrase-lost = Hij kan niet worden hersteld. Gaat hij verloren, dan wordt een nieuwe sleutel voor u ingeschreven; wat u hebt ondertekend, blijft van u.
passphrase-choose = Kiezen
passphrase-unlock = Openen
passphrase-busy = Bezig met openen…
keybar = Ondertekening
keybar-keychain = De sleutelhanger van deze machine is vergrendeld.
keybar-keychain-do = U kunt lezen. Ontgrendel hem om te schrijven.
keybar-passphrase = Uw ondertekeningssleutels zijn vergrendeld.
keybar-passphrase-do = U kunt lezen. Geef de wachtwoordzin om te schrijven.
keybar-none = Niemand die hier mag schrijven, heeft zijn ondertekeningssleutel op deze computer.
keybar-none-do = U kunt alles lezen. Is uw sleutel verloren, schrijf dan een nieuwe in.
keybar-revoked = Uw ondertekeningssleutel is ingetrokken.
keybar-revoked-do = U kunt lezen. Laat iemand die hier kan schrijven een nieuwe voor u inschrijven.
keybar-unlock = Sleutels openen…
keybar-enrol = Opnieuw inschrijven…
enrol-title = Een nieuwe sleutel inschrijven
enrol-words = Op deze computer wordt een nieuwe sleutel gemaakt. Vanaf dan ondertekent alleen die voor u in dit bestand; wat met de oude is ondertekend, blijft ondertekend.
enrol-who = Wie bent u?
enrol-choose = Kies een persoon
enrol-do = Inschrijven
enrol-mark = Het spoor toont voor altijd dat niemand voor deze sleutel instond.
enrol-mark-do = Kan een collega hier nog schrijven, laat die dan uw sleutel vernieuwen.

## The screen: people and their keys
people-title = Personen en sleutels
people-open = Personen en sleutels…
people-words = Wie hier schrijft, ondertekent met een eigen sleutel.
person-revoked = sleutel ingetrokken
person-self-enrolled = zelf ingeschreven
person-more = Meer voor { $name }
key-renew = Sleutel vernieuwen…
key-revoke = Sleutel intrekken…
key-renew-title = De sleutel van { $name } vernieuwen?
key-renew-words = Op deze computer wordt een nieuwe sleutel gemaakt, en u staat ervoor in. De oude ondertekent vanaf dan niets meer; wat ermee is ondertekend, blijft ondertekend.
key-renew-do = Vernieuwen
key-renewed = { $name } ondertekent vanaf nu met een nieuwe sleutel.
key-revoke-title = De sleutel van { $name } intrekken?
key-revoke-words = Er wordt vanaf dan niets meer mee ondertekend. Wat ermee is ondertekend, blijft ondertekend en blijft van die persoon.
key-revoke-do = Intrekken
key-revoked = De sleutel van { $name } is ingetrokken.
