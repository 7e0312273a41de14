### Delte filer: pakker til en gjennomgang, det som kommer tilbake, filer fra fremmede.

## Navn
kind-review = Retur fra gjennomgang
kind-review-plural = Returer fra gjennomgang
kind-review-comment = Innspill fra gjennomgang
kind-review-comment-plural = Innspill fra gjennomgang
field-return-id = Retur
field-bundle-id = Pakke
field-reviewer = Gjennomgått av
field-return-key = Nøkkel som signerte returen
field-cosigner-key = Nøkkel som medsignerte hodet
field-export = Utlevert kopi
field-base-size = Hendelser under hodet som ble gjennomgått
field-base-root = Rot av hodet som ble gjennomgått
field-cosigned-head = Medsignert hode
field-cosigned-at = Medsignert
field-return-sha256 = Returens fingeravtrykk
field-op = Hva det er
field-uuid = Id
field-review = Retur
field-said-sha256 = Fingeravtrykk av det som ble sagt
field-target = Post
field-target-column = Kolonne
field-target-row = Rad
field-target-field = Felt
field-case = Sak
field-base-seq = Bygger på hendelse
field-stale = Posten er endret siden
field-in-reply-to = Svar på
field-old-digest = Fingeravtrykk av verdien som ble sett
field-suggested = Foreslått verdi
field-verdict = Vurdering
field-decision-reason = Hvorfor det ble avgjort slik
review-op-comment = Kommentar
review-op-reply = Svar
review-op-suggestion = Forslag
review-op-verdict = Vurdering
review-op-attachment = Fil
review-verdict-approve = Kan bli stående
review-verdict-reject = Kan ikke bli stående
review-verdict-needs-info = Kan ikke vurderes ut fra dette
review-decision-accepted = Godtatt
review-decision-declined = Avslått
review-decision-kept-beside = Beholdt ved siden av det andre
review-decision-not-taken = Ikke tatt med
item-state-new = Ny
item-state-present = Finnes allerede
item-state-conflict = Konflikt
conflict-decision-keep-beside = Behold ved siden av det andre
conflict-decision-leave = La det ligge
field-class-open = Protokoll
field-class-text = Fritekst
field-class-personal = Personopplysninger
head-label-review = Medsignert i en gjennomgang

## Siden i en pakke
share-page-title = Til gjennomgang
share-page-intro = Denne siden viser det som er delt. Med Tilsyn kan den samme filen kontrolleres, kommenteres og sendes tilbake.
share-page-from = Fra
share-page-to = Til
share-page-purpose = Formål
share-page-made = Laget
share-page-expires = Kan beholdes til
share-page-events = Hendelser i sporet
share-page-root = Rot av sporet
share-page-withheld = Holdt tilbake

## Feil
error-share-not-one = Dette er verken en pakke til gjennomgang eller en retur.
error-share-not-one-do = Be om filen en gang til. Har den en annen endelse, åpner du den med programmet den hører til.
error-share-sealed = Denne pakken er forseglet.
error-share-sealed-do = Oppgi passordfrasen du har fått, eller nøkkelen den er forseglet til.
error-share-other-key = Denne passordfrasen eller nøkkelen åpner ikke pakken.
error-share-other-key-do = Skriv ordene på nytt slik du fikk dem, eller spør avsenderen hvem den er forseglet til.
error-share-no-key = Denne filen inneholder ingen age-nøkkel.
error-share-no-key-do = Velg filen med den hemmelige nøkkelen din: en linje i den begynner med AGE-SECRET-KEY-1.
error-share-too-large = Filen rommer mer enn { $megabytes } MB, og det er mer enn det som leses.
error-share-too-large-do = Be om et mindre omfang, eller om færre filer i den.
error-share-name = I filen ligger det noe som ikke kan være der: { $name }
error-share-name-do = Ingenting av den er åpnet. Be avsenderen om en ny, laget med Tilsyn.
error-share-listed = { $name } er ikke filen som ble signert.
error-share-listed-do = Ingenting av den er åpnet. Den er endret underveis: be avsenderen om en ny.
error-share-shape = { $name } har ikke formatets form ({ $detail }).
error-share-shape-do = Ingenting av den er åpnet. Be avsenderen om en ny, laget med Tilsyn.
error-share-too-new = Filen er laget med en nyere versjon ({ $name }).
error-share-too-new-do = Installer en nyere versjon av Tilsyn og åpne den der.
error-share-signature = Signaturen på filen holder ikke.
error-share-signature-do = Ingenting av den er åpnet. Spør avsenderen, i en annen kanal, om den er deres.
error-share-trail = Hendelse { $seq } i filens spor holder ikke: { $detail }
error-share-trail-do = Ingenting av den vises. Ta vare på filen, og spør avsenderen hva som har skjedd.
error-share-head = Sporet i filen gir ikke hodet som ble signert.
error-share-head-do = Ingenting av den vises. Ta vare på filen, og spør avsenderen hva som har skjedd.
error-share-other-workspace = Denne returen svarer på en pakke fra en annen protokoll.
error-share-other-workspace-do = Åpne protokollen som pakken kom fra, og flett den inn der.
error-share-other-history = En annen historie ble gjennomgått: det som ble sett, er ikke begynnelsen på denne protokollen.
error-share-other-history-do = Ingenting ble flettet inn. Let etter en annen kopi av protokollen, og flett inn returen der; behold begge filene.
error-share-key-unconfirmed = Returen er signert med en nøkkel som ikke er kjent her: { $name }
error-share-key-unconfirmed-do = Få den som gjennomgikk, til å lese opp disse ordene, og bekreft dem. Inntil da kan returen bare ses på.
error-share-key-other = Ordene som ble bekreftet, hører ikke til nøkkelen som signerte: { $name }
error-share-key-other-do = Ingenting ble flettet inn. Spør en gang til, i en kanal du vet er deres.
error-share-undecided = { $count ->
    [one] Én ting i returen kommer under id-en til noe annet og må avgjøres.
   *[other] { $count } ting i returen kommer under id-ene til noe annet og må avgjøres.
}
error-share-undecided-do = Avgjør for hver om den skal beholdes ved siden av det andre eller bli liggende.
error-share-changed-since = Feltet som { $reference } gjelder, er ikke lenger slik det ble sett.
error-share-changed-since-do = Sammenlign de tre verdiene, og godta forslaget likevel eller avslå det.
error-share-withheld = Verdien i { $name } er holdt tilbake, så ingen annen kan foreslås.
error-share-withheld-do = Si i en kommentar hva det burde være, eller be avsenderen frigi feltet.
error-share-no-row = Det er ingen rad i { $name } som entydig er ment.
error-share-no-row-do = Angi raden ved plassen, fra 1, eller ved nok av det som står i den; en rad som ikke kan skilles fra en annen, i en kommentar.
error-share-row-gone = Raden som { $reference } gjelder, finnes ikke lenger, eller flere er like den. Ingenting er skrevet.
error-share-row-gone-do = Se på oppføringen og skriv det selv der det hører hjemme, eller avslå forslaget.
error-share-decided = { $reference } er allerede avgjort.
error-share-decided-do = Angre avgjørelsen først hvis den var feil.
error-share-nothing = Ingenting i dette omfanget kan gå ut.
error-share-nothing-do = Velg poster i protokollen eller henvendelser.
error-share-kind = Poster av dette slaget deles ikke for seg ({ $kind }).
error-share-kind-do = Velg poster i protokollen, eller en henvendelse med det som hører til.
error-share-only-merged = Det som ble sagt i en gjennomgang, kommer bare med returen, og skrives eller endres ikke her ({ $kind }).
error-share-only-merged-do = Flett inn returen; godta eller avslå det som er i den.
error-share-sidecar = Ved siden av filen ligger en journal: avsenderens kopi er ufullstendig.
error-share-sidecar-do = Be avsenderen lukke protokollen der og bruke «Del» eller «Lagre en kopi». Ingenting er åpnet.
error-share-tables = Denne filen er ingen protokoll slik Tilsyn skriver dem: { $name }
error-share-tables-do = Ingenting av den er åpnet. Den er endret med et annet program: be avsenderen om en uendret kopi.
error-share-no-file = Dette er en lenke, en mappe eller en enhet, og ingen fil.
error-share-no-file-do = Kopier selve filen til denne maskinen og åpne den der.
error-share-limits = Filen krever mer tid eller minne enn en fil får bruke.
error-share-limits-do = Ingenting av den er åpnet. Stoler du på avsenderen, be om en pakke med mindre omfang.

## Kommandolinjen
cli-share-made = Skrev { $file }, en pakke med { $count ->
    [one] én post
   *[other] { $count } poster
} og { $events ->
    [one] én hendelse
   *[other] { $events } hendelser
}.
cli-share-withheld = Holdt tilbake: { $text } verdier med fritekst, { $personal } med personopplysninger, { $attachments } filer, { $privileged } råd underlagt taushetsplikt.
cli-share-passphrase = Passordfrase: { $words }
cli-share-passphrase-do = Den vises én gang og lagres ikke. Gi den i en annen kanal enn filen.
cli-share-open = Den er ikke forseglet: den som får den, kan lese den.
cli-share-preview = Det { $recipient ->
    [none] mottakeren
   *[other] { $recipient }
} ville se:
cli-share-record-withheld = holdt tilbake: { $fields }
cli-review-from = Fra { $name }, { $organisation }
cli-review-fingerprint = Signert med nøkkelen { $words }
cli-review-for = Til { $recipient }
cli-review-purpose = Formål: { $purpose }
cli-review-expires = Kan beholdes til { $day }.
cli-review-expired = Den kunne beholdes til { $day }. Den dagen er over: slett den.
cli-review-verdict = Spor: { $verdict }, { $size } hendelser
cli-review-said = Sagt så langt: { $count }
cli-return-made = Skrev { $file } med { $count ->
    [one] ett innspill
   *[other] { $count } innspill
}, signert og medsignert.
cli-return-fingerprint = Din nøkkel: { $words }. Les opp disse ordene når mottakeren spør.
cli-merge-from = Retur fra { $name }, nøkkel { $words }
cli-merge-base = Gjennomgått ved { $size } hendelser, medsignert { $day }
cli-merge-whole = alt som ble gjennomgått
cli-merge-item-stale = bygger på en tidligere versjon
cli-merge-item-changed = feltet er endret siden
cli-merge-item-empty = feltet var tomt
cli-merge-done = Flettet inn { $file }: { $added } lagt til, { $present } fantes allerede, { $opinions ->
    [0] ingen uttalelse
    [one] én uttalelse
   *[other] { $opinions } uttalelser
} ført inn.
cli-merge-recorded = Ført som { $ref }. Det medsignerte hodet holdes som anker.
cli-merge-unconfirmed = Denne nøkkelen er ikke kjent her. Få ordene lest opp, og flett så inn med --confirm "{ $words }".
cli-merge-nothing = Det er ingenting i { $file } som ikke allerede er her.
cli-in-line = Linje { $line }
cli-error-share-line = Linje { $line } i { $file } er ikke noe som kan sies i en gjennomgang: { $detail }
cli-error-share-line-do = Hver linje er ett JSON-objekt med op, target og text; se docs/REVIEW-FORMAT.md.

## Filer fra fremmede
cli-stranger-read = { $file } er ikke kjent som din: det som vises, ble tatt inn fra den, og ingenting skrives til den. Ta den over som din egen slik: tilsyn-cli own { $file }
cli-stranger-of = { $file } er en protokoll for { $organisation }. Den ble tatt inn under grenser og er som den var.
cli-stranger-next = Les den med list, show og search. Ta den over som din egen slik: tilsyn-cli own { $file }
cli-own-done = { $file } er kjent som din fra nå av. Spor: { $verdict }, { $size } hendelser
cli-own-diverged = Den motsier et hode som holdes på denne maskinen: den er en eldre eller en annen kopi. Begge hodene er tatt vare på som bevis.
cli-own-merged = Hvert hode den motsier, tilhører en gren som ble flettet inn i den. Hvis det er slik du husker det, kan du holde hodet dens fra nå av: tilsyn-cli own { $file } --accept-merged. Inntil da er begge hodene tatt vare på som bevis.
cli-own-accepted = Hodet dens er det som holdes på denne maskinen fra nå av. Hodene som ble gitt opp, og hvorfor, er tatt vare på som bevis.
cli-head-merged = Hodet på { $size } hendelser tilhører en gren som ble flettet inn her ved hendelse { $seq } ({ $list }): { $present } av grenens { $events } hendelser kom inn.
cli-error-stranger = Denne filen er ikke kjent som din, så ingenting skrives til den.
cli-error-stranger-do = Se på den med «review». Er den din, en sikkerhetskopi eller fra en annen maskin, så ta den over: tilsyn-cli own { $file }
file-take-over = Ta over en fil som din egen
file-take-over-words = En sikkerhetskopi, eller en protokoll fra en annen maskin. Andre filer åpnes bare for gjennomgang.
