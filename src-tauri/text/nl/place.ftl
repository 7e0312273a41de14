### Waar een bestand ligt: werkkopieën van bestanden op een netwerk of in een cloud, publiceren, en bestanden die ieder verder gingen.

## Plaatsen
place-nfs = op een netwerk (NFS)
place-smb = op een netwerk (SMB)
place-9p = in een map van de hostcomputer (9P)
place-network = op een netwerk
place-fuse = in een map die een ander programma aanbiedt
place-onedrive = in een cloudmap (OneDrive)
place-dropbox = in een cloudmap (Dropbox)
place-google-drive = in een cloudmap (Google Drive)
place-icloud = in een cloudmap (iCloud)
place-nextcloud = in een cloudmap (Nextcloud)
place-synced = in een map die wordt gesynchroniseerd

## Wat wordt geweigerd
error-share-went-on = Het bestand is verdergegaan sinds deze werkkopie is genomen: iemand anders heeft gepubliceerd.
error-share-went-on-do = Er is niets overschreven. Voeg beide eerst samen en publiceer dan; van geen van beide gaat iets verloren.
error-share-being-published = Iemand publiceert op dit moment naar dit bestand.
error-share-being-published-do = Wacht even en probeer het opnieuw. Wat is begonnen en niet afgemaakt, wordt na tien minuten weggenomen.
error-share-no-working-copy = Dit bestand ligt op een schijf van deze computer: er is geen werkkopie van.
error-share-no-working-copy-do = Het wordt bij elke wijziging opgeslagen waar het ligt. Noem het andere bestand om het samen te voegen.
error-share-branch-other-workspace = Dit is een bestand van een ander register.
error-share-branch-other-workspace-do = Er is niets samengevoegd. Alleen kopieën van één register kunnen worden samengevoegd.
error-share-branch-newer = Het andere bestand bevat alles wat hier is en gaat daarvandaan verder.
error-share-branch-newer-do = Er is niets samen te voegen: werk verder met het andere bestand.
error-share-branch-secret = Een deel van wat zou worden samengevoegd, hoort bij dossiers onder geheimhouding die u niet behandelt.
error-share-branch-secret-do = Er is niets samengevoegd. Laat iemand die deze dossiers behandelt, het samenvoegen.
error-share-branch-undecided = { $count ->
    [one] Eén record is in beide bestanden gewijzigd en vraagt een besluit.
   *[other] { $count } records zijn in beide bestanden gewijzigd en vragen een besluit.
}
error-share-branch-undecided-do = Besluit voor elk of die blijft zoals hier of wordt zoals daar. Waar niet voor wordt gekozen, blijft in de geschiedenis.

## Bestanden die ieder verder gingen
branch-state-taken = komt binnen
branch-state-conflict = in beide gewijzigd
branch-state-present = is hier al
branch-state-left = blijft daar
branch-why-erased = daar gewist; wis het hier ook
branch-why-erased-here = hier gewist
branch-why-approval = een goedkeuring wordt hier opnieuw gegeven
branch-why-key = een sleutel wordt hier opnieuw ingeschreven
branch-why-link = verwijst naar iets wat hier niet is

## De opdrachtregel
cli-copy = { $file } ligt { $place }. Er wordt in een kopie op deze computer gewerkt{ $standing ->
    [same] , die is zoals het bestand.
    [ahead] , die wijzigingen heeft die nog niet zijn gepubliceerd. Publiceer ze met: tilsyn-cli publish { $file }
    [behind] . Het bestand is verdergegaan, en een ander programma heeft de kopie nog open.
    [apart] . Beide zijn verdergegaan. Breng ze samen met: tilsyn-cli merge { $file }
   *[unseen] . Het bestand zelf kan nu niet worden gelezen.
}
cli-copy-conflict = Ernaast ligt { $other }, dat op een conflictkopie lijkt. Bekijk wat erin staat met: tilsyn-cli merge { $file } { $other } --dry-run
cli-publish-done = { $events ->
    [0] { $file } is al zoals de werkkopie. Spoor: { $size } gebeurtenissen
    [one] { $file } gepubliceerd: één nieuwe gebeurtenis. Spoor: { $size } gebeurtenissen
   *[other] { $file } gepubliceerd: { $events } nieuwe gebeurtenissen. Spoor: { $size } gebeurtenissen
}
cli-branch-plan = { $relation ->
    [same] { $file } is hetzelfde register met dezelfde kop.
    [older] { $file } is een begin van dit register: er staat niets in wat hier niet is.
    [newer] { $file } bevat alles wat hier is en gaat daarvandaan verder.
   *[apart] { $file } ging na { $common } gemeenschappelijke gebeurtenissen zelf verder: { $events } zijn hier nog niet, { $present } zijn hier al.
}
cli-branch-by = door { $name }, { $day }, { $events ->
    [one] één gebeurtenis
   *[other] { $events } gebeurtenissen
}
cli-branch-values = was { $base }; hier { $here }; daar { $there }
cli-branch-empty = leeg
cli-branch-done = { $file } samengevoegd: { $events ->
    [one] één gebeurtenis
   *[other] { $events } gebeurtenissen
} over { $records ->
    [one] één record
   *[other] { $records } records
}; { $left ->
    [0] niets is achtergebleven
    [one] één record is achtergebleven
   *[other] { $left } records zijn achtergebleven
}. De lijst van de gebeurtenissen ervan is bewaard als { $list }.
cli-branch-aside = Wat niet kon worden samengevoegd, staat in de kopie zoals die was: { $file }
cli-branch-publish = Het staat in de werkkopie. Publiceer met: tilsyn-cli publish { $file }
cli-history-branch = kwam binnen met een tak; daar geschreven door { $name } op { $at }

## Het venster
copybar = Werkkopie
copybar-lies = Dit bestand ligt { $place }.
copybar-same = U werkt in een kopie op deze computer, die is zoals het bestand.
copybar-ahead = U werkt in een kopie op deze computer. Die heeft wijzigingen die nog niet zijn gepubliceerd.
copybar-behind = Iemand heeft intussen gepubliceerd, en de kopie is ook elders geopend. Sluit het bestand overal en open het opnieuw.
copybar-apart = Iemand heeft intussen gepubliceerd, en ook hier zijn er wijzigingen. Breng beide samen; er gaat niets verloren.
copybar-unseen = U werkt in een kopie op deze computer. Het bestand zelf kan nu niet worden gelezen.
copybar-publish = Publiceren
copybar-published = { $count ->
    [0] Gepubliceerd: het bestand was al zoals de kopie
    [one] Gepubliceerd: één nieuwe gebeurtenis
   *[other] Gepubliceerd: { $count } nieuwe gebeurtenissen
}
copybar-merge = Samenbrengen…
copybar-beside = De conflictkopie { $name } bekijken…
copybar-stranger = Dit bestand is niet als het uwe bekend.
copybar-stranger-do = Wat wordt getoond, is eruit overgenomen; er wordt niets in geschreven. Neem het over in het bestandsmenu om erin te werken.
copybar-stranger-comment = Commentaar geven…
branch-title = Een ander bestand van dit register
branch-title-original = Wat intussen is gepubliceerd
branch-records = Records
branch-relation-same = Het is hetzelfde register met dezelfde kop: er is niets samen te voegen.
branch-relation-older = Het is een begin van dit register: er staat niets in wat hier niet is.
branch-relation-newer = Het bevat alles wat hier is en gaat daarvandaan verder: werk verder met dat bestand.
branch-relation-apart = Het ging na { $common } gemeenschappelijke gebeurtenissen zelf verder. { $events ->
    [one] Eén gebeurtenis zou binnenkomen
   *[other] { $events } gebeurtenissen zouden binnenkomen
}, elk één keer.
branch-was = eerst
branch-here = hier
branch-there = daar
branch-published = gepubliceerd
branch-copy = in de kopie
branch-decide = Wat er met { $ref } gebeurt
branch-decide-needed = Beide hebben deze gewijzigd: zeg welke blijft. De andere blijft in de geschiedenis.
branch-side-keep = Blijft zoals hier
branch-side-take = Wordt zoals daar
branch-original-keep = Zoals gepubliceerd
branch-original-take = Zoals in de kopie
branch-merge = Samenvoegen
branch-done = { $events ->
    [one] Eén gebeurtenis
   *[other] { $events } gebeurtenissen
} binnengekomen, over { $records ->
    [one] één record.
   *[other] { $records } records.
}
branch-done-publish = Het staat in de kopie op deze computer. Publiceer die als u klaar bent.
branch-set-aside = Wat niet kon worden samengevoegd, is bewaard in een eigen kopie naast de werkkopie.
