# Skjermbildene for deling, gjennomgang og fletting.

## Plassen i sidefeltet
nav-sharing = Deling og gjennomgang
help-screen-sharing = Det som er gitt ut til gjennomgang, det som har kommet tilbake, og det som er sagt og må avgjøres.
help-screen-sharing-do = Del poster med en som skal gjennomgå dem, flett inn det de returnerer, og avgjør hvert forslag med alle verdiene foran deg.
sharing-tab-said = Innspill
sharing-tab-copies = Utleverte pakker
steps-back = Tilbake
steps-on = Fortsett

## Deling
share-begin = Del til gjennomgang…
share-record = Del…
share-title = Del til gjennomgang
share-steps = Trinn i delingen
share-step-scope = Hva
share-step-withheld = Hva som blir
share-step-recipient = Til hvem
share-step-preview = Hva de får se
share-busy = Lager pakken…
share-save = Lagre pakken…
share-scope-title = Hvilke poster og saker?
share-scope-words = En henvendelse følger med sine oppføringer og filer. Av alt annet følger det ikke med mer enn en hash av hver hendelse.
share-register = Hele protokollen
share-register-note = Hver behandlingsaktivitet, databehandler, overføring, vurdering, virksomhet, system og tiltak; ingen henvendelser.
share-record-more = en post
share-scope-none = Ingen poster er valgt ennå.
share-scope-needed = Velg minst én post, eller hele protokollen.
share-scope-chosen = Valgte poster
share-scope-without = Utelat { $name }
share-scope-add = Finn en post eller sak å legge til
share-scope-found = Poster som ble funnet
share-scope-nothing = Ingen post med disse ordene kan deles.
share-withheld-title = Hva følger med utover protokollen?
share-withheld-words = Koder, datoer, tall og navnene på det protokollen handler om, følger alltid med. Alt annet blir her med mindre du krysser av. Det som blir, er ikke i filen; at det er holdt tilbake, vises.
share-withheld-ticks = Hva som følger med i tillegg
share-release-text = Fritekst
share-release-text-note = Beskrivelser, begrunnelser og merknader. De kan inneholde hva som helst.
share-release-personal = Personopplysninger
share-release-personal-note = Navn på dem som henvender seg og på ansatte, kontaktpunkter, og hvert felt som ikke står på noen liste.
share-release-attachments = Innholdet i filer
share-release-attachments-note = Selve vedleggene. Navnene deres er personopplysninger.
share-release-privileged = Juridiske råd underlagt taushetsplikt
share-release-privileged-note = Bare til noen som er bundet av samme taushetsplikt.
share-release-warns = Dette gir personopplysninger eller fortrolige råd til noen andre.
share-release-warns-do = Kryss bare av om den som gjennomgår, trenger det og det finnes grunnlag for å gi det.
share-counts = Holdt tilbake:
share-count-text = { $count ->
    [one] én verdi med fritekst
   *[other] { $count } verdier med fritekst
}
share-count-personal = { $count } med personopplysninger
share-count-attachments = { $count ->
    [one] én fil
   *[other] { $count } filer
}
share-count-privileged = { $count ->
    [one] ett fortrolig råd
   *[other] { $count } fortrolige råd
}
share-given-text = fritekst
share-given-personal = personopplysninger
share-given-attachments = innholdet i filer
share-given-privileged = fortrolige råd
share-recipient-title = Til hvem, til hva og hvor lenge?
share-recipient = Mottaker
share-recipient-note = Det står i filen og i listen over utleverte kopier.
share-purpose = Formål
share-expires = Kan beholdes til
share-expires-note = Den siste dagen. Den som gjennomgår, ser den; en fil kan ikke håndheve den.
share-expires-never = ingen dag oppgitt
share-sealing = Forsegling
share-sealing-passphrase = Med en passordfrase
share-sealing-passphrase-note = Ordene trekkes og vises deg én gang, når filen er lagret.
share-sealing-keys = Til mottakerens nøkler
share-sealing-keys-note = age-nøkler som mottakeren har gitt deg.
share-sealing-open = Ikke forseglet
share-sealing-open-note = Den som får filen, kan lese den.
share-keys = age-nøkler
share-keys-note = Én på hver linje; hver begynner med age1.
share-keys-wrong = Oppgi minst én nøkkel; hver begynner med age1.
share-preview-title = Nøyaktig det { $name } får se
share-preview-records = Poster slik de blir lest
share-goes = I filen:
share-goes-records = { $count ->
    [one] én post eller oppføring
   *[other] { $count } poster og oppføringer
}
share-goes-events = { $count ->
    [one] én hendelse
   *[other] { $count } hendelser
}
share-goes-files = { $count ->
    [one] én fil
   *[other] { $count } filer
}
share-done = Lagret som { $name }
share-done-open = Den er ikke forseglet: den som får den, kan lese den.
share-passphrase = Pakkens passordfrase
share-passphrase-copy = Kopier passordfrasen
share-passphrase-once = Den vises bare denne ene gangen og lagres ikke. Gi den til { $name } i en annen kanal enn filen.
share-passphrase-noted = Jeg har notert den
share-passphrase-leave = Lukke uten passordfrasen?
share-passphrase-leave-words = Den vises ikke igjen. Uten den kan ingen åpne pakken, og det må lages en ny.
share-passphrase-leave-do = Lukk
share-recorded = Registrert i listen over utleverte kopier som { $ref }.
share-unrecorded = Filen er lagret, men ikke registrert som utlevert.
share-unrecorded-do = Ikke send den før noen som kan skrive, har laget den på nytt.

## Det som leses i en pakke
read-withheld = Holdt tilbake
read-withheld-count = { $count } holdt tilbake
read-elsewhere = en post som ikke er i denne filen

## Utleverte kopier
copies-none = Ingen pakke er gitt ut
copies-none-words = Hver pakke som gis ut til gjennomgang, står her: til hvem, til hva, til når, og om den har kommet tilbake.
copies-back = Kom tilbake: { $refs }
copies-over = Tiden er ute
copies-records = { $count ->
    [one] én post nevnt
   *[other] { $count } poster nevnt
}
copies-given = { $given ->
    [none] ikke noe utover protokollen
   *[other] med { $given }
}
copies-expires = kan beholdes til { $day }
copies-again = Del på nytt…
copies-again-of = Del på nytt det som gikk ut som { $ref }

## Innspill
said-title = Innspill fra gjennomgang
said-open-count = { $count } å avgjøre
said-none = Det er ikke kommet innspill ennå
said-none-words = Flett inn en retur: da står kommentarer og forslag her, ved postene sine og i sakene sine.
said-which = Hvilke som vises
said-which-open = Å avgjøre
said-which-all = Alle
said-all-decided = Alt er avgjort.
said-stale = Gjelder en tidligere versjon
said-field-changed = Feltet er endret siden
said-row-gone = Raden er borte
said-row-gone-do = Raden som er ment, finnes ikke lenger, eller flere er like den. Forslaget kan ikke tas inn: Skriv det selv der det hører hjemme, eller behold ditt.
said-was-empty = Feltet var tomt
said-taken-out = tatt ut siden
said-seen = Da det ble gjennomgått
said-seen-gone = ikke lenger kjent
said-current = Nå
said-suggested = Foreslått
said-take = Ta deres
said-keep = Behold vår
said-edit = Skriv det selv…
said-edit-why = { $name } foreslår en annen verdi for dette feltet.
said-edit-todo = Skriv det som er riktig. Avgjør så det { $name } foreslo: det står åpent til noen gjør det.
said-deal = Fulgt opp
said-decline = La det være
said-file-save = Lagre filen…
said-file-saved = Lagret som { $name }
said-in-trail = { $what } fra gjennomgang til { $ref }
decide-take-title = Ta den foreslåtte verdien inn i { $ref }?
decide-keep-title = Beholde { $ref } som den er?
decide-deal-title = Er dette fulgt opp?
decide-decline-title = La det være som det er?
decide-changed = Feltet er endret etter at det ble gjennomgått.
decide-changed-do = Sammenlign alle tre verdiene før du tar deres.
decide-reason-note = Det står ved siden av innspillet, og i sporet.
decide-took = { $ref }: verdien deres er tatt inn
decide-dealt = { $ref } er markert som fulgt opp
decide-declined = { $ref }: beholdt som det var

## Fletting av en retur
return-begin = Flett inn en retur…
return-title = Retur fra { $name }
return-refused = Returen ble ikke åpnet
return-other = Velg en annen…
return-steps = Trinn i flettingen
return-step-who = Hvem
return-step-items = Hva som er sagt
return-step-preview = Hva som gjøres
return-busy = Fletter inn…
return-merge = Flett inn
return-who-title = Hvem sier dette?
return-before = Denne returen er flettet inn før.
return-before-do = Det som allerede finnes, legges ikke til igjen.
return-no-copy = ikke i listen over utleverte kopier
return-saw = Det de så
return-words = Ordene til nøkkelen som signerte
return-words-known = Denne nøkkelen er bekreftet her før.
return-words-ask = Ring { $name } på et nummer du vet er deres, og få dem til å lese opp disse ordene.
return-confirm = { $name } leste opp disse ordene for meg
return-confirm-note = Nøkkelen er kjent her fra da av. Inntil da kan returen bare ses på.
return-confirm-needed = Bekreft ordene først.
return-items = Det som er i returen
return-items-title = Det { $name } sa
return-items-words = Ingenting av ditt overskrives. Kommentarer legges til; et forslag gjør det du velger her, og venter om du ikke velger noe.
return-present = { $count ->
    [one] Én ting finnes allerede og legges ikke til igjen.
   *[other] { $count } ting finnes allerede og legges ikke til igjen.
}
return-opinion = Blir en uttalelse i saken
return-file-apart = holdes for seg; den åpnes aldri herfra
return-verdict-stale = Posten er endret siden. Vurderingen beholdes som en kommentar og åpner ikke for noe.
return-conflict = Den kommer under id-en til { $ref }, men sier noe annet
return-conflict-needed = Avgjør om den skal beholdes eller bli liggende.
return-suggestion = Forslaget
return-choice-take = Ta deres
return-choice-keep = Behold vår
return-choice-edit = Skriv det selv etterpå
return-choice-later = Avgjør senere
return-preview-title = Dette blir gjort
return-preview-words = Alt registreres i sporet som innspill fra { $name }. Hodet de medsignerte, beholdes som anker.
return-preview-added = { $count ->
    [one] Én ting legges til
   *[other] { $count } ting legges til
}
return-preview-opinions = { $count ->
    [one] Én uttalelse føres inn i saken sin
   *[other] { $count } uttalelser føres inn i sakene sine
}
return-preview-present = { $count } finnes allerede
return-preview-left = { $count } blir liggende, og det registreres
return-preview-suggestions = Hva som skjer med forslagene
return-reason-note = Det står ved hvert forslag som avgjøres nå, og i sporet.
return-done = Flettet inn som { $ref }
return-done-nothing = Alt fantes allerede
return-done-opinions = uttalelser ført inn: { $refs }
return-done-list = Det som er flettet inn
return-failed = Forslaget til { $ref } venter: { $why }
returns-none = Ingen retur er flettet inn
returns-none-words = Det som gis tilbake etter en gjennomgang, er én signert fil. Den ses på først, og flettes inn når du sier fra.
returns-head = Hodet de så
returns-merged = Flettet inn

## Vinduet for gjennomgang
welcome-review = Gjennomgå det noen har delt
welcome-review-words = En pakke som slutter på .tilsyn-review. Den åpnes i et vindu som bare leser og kommenterer.
review-begin = Gjennomgå en pakke…
review-opened = { $name } åpnes i et eget vindu
review-title = Gjennomgang
review-bundle = Pakke
review-records = Poster i pakken
review-untitled = Tittelen er holdt tilbake
review-file = Fil
review-records-file = Poster i filen
review-find = Finn en post
review-find-none = Ingen post har disse ordene
review-more = { $count ->
    [one] Én til; snevre inn med ord
   *[other] { $count } til; snevre inn med ord
}
review-back = Tilbake til registeret
review-from-whole = Registeret til { $organisation }
review-whole-file = En hel fil som ikke er kjent som din. Ingenting i den er holdt tilbake for deg unntatt saker under taushetsplikt; ingenting skrives til den.
review-refused = Ingenting av { $name } vises
review-sealed-key-words = Den ble forseglet til en nøkkel. Velg filen med den hemmelige nøkkelen din; den leses én gang og beholdes ikke. Ingenting av pakken vises før signaturen og sporet er kontrollert.
review-sealed-key = Velg nøkkelfilen…
review-kept = { $count ->
    [0] ingenting sagt ennå
    [one] én ting sagt, lagret på denne maskinen
   *[other] { $count } ting sagt, lagret på denne maskinen
}
review-nothing = Ingen pakke er åpen her
review-nothing-words = Dette vinduet leser bare det noen har delt med deg, og tar imot kommentarene dine. Velg en fil som slutter på .tilsyn-review.
review-empty = Pakken inneholder ingen poster
review-empty-words = Be avsenderen om en pakke med postene du skal gjennomgå.
review-sealed = Denne pakken er forseglet
review-sealed-words = Skriv ordene avsenderen ga deg. Ingenting av filen vises før signaturen og sporet er kontrollert.
review-unlock = Åpne
review-unlocking = Åpner og kontrollerer…
review-banner = Om denne pakken
review-from = Fra { $name }, { $organisation }
review-read-only = Skrivebeskyttet
review-for = til { $name }
review-held = holdt tilbake: { $parts }
review-held-none = ingenting holdt tilbake etter slag
review-until = kan beholdes til { $day }
review-expired = Dette kunne beholdes til { $day }. Den dagen er passert.
review-expired-do = Gi tilbake det du har sagt, og slett så filen, eller be avsenderen om mer tid.
review-trail-verified = Det fortsetter fra et hode du har sett før.
review-trail-unanchored = Det er helt og signert, men dette er det første du ser av det: det finnes ikke noe å sammenligne med.
review-trail-diverged = Det motsier et hode du har sett før. Behold begge filene, og spør avsenderen hva som har skjedd. Ingenting kan gis tilbake.
review-key = Nøkkel:
review-whole = { $ref } som helhet
review-whole-note = En kommentar, en vurdering eller en fil
review-unfilled = { $count ->
    [one] Foreslå noe for et tomt felt…
   *[other] Foreslå noe for ett av { $count } tomme felt…
}
review-unfilled-note = Disse feltene er tomme. Det som er holdt tilbake, er ikke blant dem: Det står ovenfor og er merket.
review-unfilled-rows = Bare i en kommentar
review-parts = Oppføringer og filer
review-events = { $count ->
    [one] Én hendelse
   *[other] { $count } hendelser
}
review-file-save = Lagre filen…
review-file-saved = Lagret som { $name }
review-said = Det du har sagt
review-said-none = Ingenting er sagt om denne posten ennå. Velg et felt og trykk C.
review-said-count = { $count ->
    [one] én ting sagt
   *[other] { $count } ting sagt
}
review-said-of = { $what }: { $about }
review-replies = Svar
review-reply = Svar
review-reply-to = Svar om { $about }
review-replying = Svar på: { $text }
review-take-back = Trekk tilbake
review-take-back-of = Trekk tilbake: { $what }
review-say-about = Si noe om { $what }
review-say-what = Hva det er
review-words = Det du vil si
review-words-beside = Hvorfor, eller hva som hører til
review-say = Ta det med
review-attach = Velg en fil…
review-lines-note = Én på hver linje.
review-value-same = Skriv en annen verdi enn den som står der.
review-row-needed = Velg rad og kolonne.
review-value-needed = Skriv verdien som du foreslår.
review-value-add = Legg til
said-whole = Alt som ble gjennomgått
review-value-withheld = Verdien i dette feltet er holdt tilbake fra deg.
review-value-rows = Her står det ingen rad ennå, eller noe som ikke kan skrives her.
review-value-rows-do = Si i en kommentar hva det burde være.
review-verdict-needed = Velg en vurdering.
review-all = Vurdering av helheten…
review-all-title = Vurdering av helheten
review-all-words = Vurderingen gjelder alt du ser her, slik det er nå. Den beholdes med gjennomgangen og vises ved siden av godkjenningene av registeret.
review-all-each = Også på hver post som ble nevnt og ikke har noen ennå: { $refs }
review-help-title = Hjelp til dette vinduet
review-help-words = Du leser det noen har delt med deg. Velg et felt for å kommentere det eller foreslå en annen verdi; velg posten som helhet for å gi en vurdering eller legge ved en fil.
review-help-kept = Det du tar med, lagres straks på denne maskinen, også når vinduet lukkes. Gi det tilbake når du er ferdig: det blir én signert fil.
review-help-safe = Ingenting i pakken kan endres her, og ingenting i den kan gjøre noe. Det som er holdt tilbake, er ikke i filen.
review-key-comment = Kommenter feltet som har fokus
review-key-next = Neste som er sagt
review-key-before = Forrige som er sagt
review-key-fields = Fra felt til felt
review-key-say = Ta med det som er skrevet
hand-begin = Gi tilbake…
hand-title = Gi tilbake gjennomgangen
hand-intro = Det du har sagt, legges i én signert fil, med din signatur på sporet slik du så det.
hand-diverged = Ingenting kan gis tilbake: sporet motsier et hode du har sett før.
hand-diverged-do = Signaturen din ville gått god for en historie som er skrevet om. Spør avsenderen hva som har skjedd; det du har sagt, blir på denne maskinen.
hand-nothing = Du har ikke sagt noe ennå.
hand-nothing-do = Kommenter et felt eller gi en vurdering først.
hand-drafts = Noe er skrevet som ikke er tatt med ennå.
hand-drafts-do = Det følger ikke med om du ikke tar det med først.
hand-unjudged = Ingen vurdering ennå av { $refs }.
hand-name = Ditt navn
hand-name-note = Slik det vil stå i sporet deres. Tomt for navnet du brukte sist.
hand-busy = Signerer…
hand-save = Signer og lagre…
hand-done = Lagret som { $name }
hand-send = Send filen til { $name }. Du kan si mer og gi tilbake igjen: det som allerede finnes, legges ikke til to ganger.
hand-words = Ordene til nøkkelen din
hand-words-copy = Kopier ordene
hand-words-do = Les opp disse ordene for { $name } når de ringer deg.
