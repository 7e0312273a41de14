### Hvor en fil ligger: arbeidskopier av filer på et nettverk eller i en sky, publisering, og filer som har gått hver sin vei.

## Steder
place-nfs = på et nettverk (NFS)
place-smb = på et nettverk (SMB)
place-9p = i en mappe på vertsmaskinen (9P)
place-network = på et nettverk
place-fuse = i en mappe som et annet program stiller til rådighet
place-onedrive = i en skymappe (OneDrive)
place-dropbox = i en skymappe (Dropbox)
place-google-drive = i en skymappe (Google Drive)
place-icloud = i en skymappe (iCloud)
place-nextcloud = i en skymappe (Nextcloud)
place-synced = i en mappe som synkroniseres

## Det som avvises
error-share-went-on = Filen har gått videre siden denne arbeidskopien ble tatt: noen andre har publisert.
error-share-went-on-do = Ingenting er overskrevet. Flett de to først, og publiser så; ingenting av noen av dem går tapt.
error-share-being-published = Noen publiserer til denne filen akkurat nå.
error-share-being-published-do = Vent litt og prøv igjen. Det som er påbegynt og ikke avsluttet, fjernes etter ti minutter.
error-share-no-working-copy = Denne filen ligger på en disk i denne maskinen: det finnes ingen arbeidskopi av den.
error-share-no-working-copy-do = Den lagres der den ligger, ved hver endring. Nevn den andre filen for å flette den inn.
error-share-branch-other-workspace = Dette er en fil fra en annen protokoll.
error-share-branch-other-workspace-do = Ingenting ble flettet inn. Bare kopier av samme protokoll kan flettes.
error-share-branch-newer = Den andre filen har alt som er her, og går videre derfra.
error-share-branch-newer-do = Det er ingenting å flette: arbeid videre med den andre filen.
error-share-branch-secret = Noe av det som ville blitt flettet inn, hører til saker under taushet som du ikke behandler.
error-share-branch-secret-do = Ingenting ble flettet inn. La noen som behandler disse sakene, gjøre det.
error-share-branch-undecided = { $count ->
    [one] Én post er endret i begge filene og må avgjøres.
   *[other] { $count } poster er endret i begge filene og må avgjøres.
}
error-share-branch-undecided-do = Avgjør for hver om den skal bli som her eller som der. Det som velges bort, står i historikken.

## Filer som har gått hver sin vei
branch-state-taken = kommer inn
branch-state-conflict = endret i begge
branch-state-present = er her allerede
branch-state-left = blir der
branch-why-erased = slettet der; slett det her også
branch-why-erased-here = slettet her
branch-why-approval = en godkjenning gis på nytt her
branch-why-key = en nøkkel innføres på nytt her
branch-why-link = lenker til noe som ikke er her

## Kommandolinjen
cli-copy = { $file } ligger { $place }. Det arbeides i en kopi på denne maskinen{ $standing ->
    [same] , som er slik filen er.
    [ahead] , som har endringer som ikke er publisert. Publiser dem med: tilsyn-cli publish { $file }
    [behind] . Filen har gått videre, og et annet program har fortsatt kopien åpen.
    [apart] . Begge har gått videre. Før dem sammen med: tilsyn-cli merge { $file }
   *[unseen] . Selve filen kan ikke leses nå.
}
cli-copy-conflict = Ved siden av ligger { $other }, som ser ut som en konfliktkopi. Se hva som er i den med: tilsyn-cli merge { $file } { $other } --dry-run
cli-publish-done = { $events ->
    [0] { $file } er allerede som arbeidskopien. Spor: { $size } hendelser
    [one] Publiserte { $file }: én ny hendelse. Spor: { $size } hendelser
   *[other] Publiserte { $file }: { $events } nye hendelser. Spor: { $size } hendelser
}
cli-branch-plan = { $relation ->
    [same] { $file } er samme protokoll med samme hode.
    [older] { $file } er en begynnelse på denne protokollen: det er ingenting i den som ikke er her.
    [newer] { $file } har alt som er her, og går videre derfra.
   *[apart] { $file } gikk videre for seg selv etter { $common } felles hendelser: { $events } er ikke her ennå, { $present } er her allerede.
}
cli-branch-by = av { $name }, { $day }, { $events ->
    [one] én hendelse
   *[other] { $events } hendelser
}
cli-branch-values = var { $base }; her { $here }; der { $there }
cli-branch-empty = tomt
cli-branch-done = Flettet inn { $file }: { $events ->
    [one] én hendelse
   *[other] { $events } hendelser
} om { $records ->
    [one] én post
   *[other] { $records } poster
}; { $left ->
    [0] ingenting ble liggende
    [one] én post ble liggende
   *[other] { $left } poster ble liggende
}. Listen over hendelsene i den er tatt vare på som { $list }.
cli-branch-aside = Det som ikke kunne flettes, er i kopien slik den var: { $file }
cli-branch-publish = Det er i arbeidskopien. Publiser med: tilsyn-cli publish { $file }
cli-history-branch = kom inn med en gren; skrevet der av { $name } { $at }

## Vinduet
copybar = Arbeidskopi
copybar-lies = Denne filen ligger { $place }.
copybar-same = Du arbeider i en kopi på denne maskinen, som er slik filen er.
copybar-ahead = Du arbeider i en kopi på denne maskinen. Den har endringer som ikke er publisert.
copybar-behind = Noen har publisert i mellomtiden, og kopien er åpen et annet sted også. Lukk filen overalt og åpne den igjen.
copybar-apart = Noen har publisert i mellomtiden, og her er det også endringer. Før dem sammen; ingenting går tapt.
copybar-unseen = Du arbeider i en kopi på denne maskinen. Selve filen kan ikke leses nå.
copybar-publish = Publiser
copybar-published = { $count ->
    [0] Publisert: filen var allerede som kopien
    [one] Publisert: én ny hendelse
   *[other] Publisert: { $count } nye hendelser
}
copybar-merge = Før sammen…
copybar-beside = Se på konfliktkopien { $name }…
copybar-stranger = Denne filen er ikke kjent som din.
copybar-stranger-do = Det som vises, er hentet inn fra den; ingenting skrives til den. Overta den i filmenyen for å arbeide i den.
copybar-stranger-comment = Kommenter den…
branch-title = En annen fil av denne protokollen
branch-title-original = Det som er publisert i mellomtiden
branch-records = Poster
branch-relation-same = Det er samme protokoll med samme hode: det er ingenting å flette.
branch-relation-older = Den er en begynnelse på denne protokollen: det er ingenting i den som ikke er her.
branch-relation-newer = Den har alt som er her, og går videre derfra: arbeid videre med den filen.
branch-relation-apart = Den gikk videre for seg selv etter { $common } felles hendelser. { $events ->
    [one] Én hendelse
   *[other] { $events } hendelser
} ville kommet inn, hver én gang.
branch-was = før
branch-here = her
branch-there = der
branch-published = publisert
branch-copy = i kopien
branch-decide = Hva som skal skje med { $ref }
branch-decide-needed = Begge har endret den: si hvilken som blir. Den andre står i historikken.
branch-side-keep = Blir som den er her
branch-side-take = Blir som den er der
branch-original-keep = Slik den ble publisert
branch-original-take = Slik den er i kopien
branch-merge = Flett inn
branch-done = { $events ->
    [one] Én hendelse
   *[other] { $events } hendelser
} kom inn, om { $records ->
    [one] én post.
   *[other] { $records } poster.
}
branch-done-publish = Det er i kopien på denne maskinen. Publiser den når du er ferdig.
branch-set-aside = Det som ikke kunne flettes, er tatt vare på i en egen kopi ved siden av arbeidskopien.
