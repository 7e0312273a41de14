## Sletting i loggen: plan, lagringskjøringer, lagringstider.

nav-erasure = Sletting i loggen
run-tab-plan = Det som skal slettes
run-on = Per dag
run-ahead = Dette er et blikk framover.
run-ahead-do = En kjøring kan foreslås og godkjennes på forhånd, men ingenting slettes før dagen er kommet.
run-due = Forfalt, og kan slettes
run-waiting = Forfalt, men må vente
run-waiting-words = Lagringstiden er ute, men noe er til hinder. Det slettes i en senere kjøring, når det er avklart.
run-undetermined = Avsluttet, uten dag
run-none = Ingenting i loggen er forfalt
run-none-words = { $day } er ingen avsluttet saksmappe og ingen kopi av et svar over lagringstiden.
run-items =
    { $count ->
        [one] { $count } mappe
       *[other] { $count } mapper
    }
run-files =
    { $count ->
        [one] { $count } vedlegg
       *[other] { $count } vedlegg
    }
run-all = Alle
run-choose = Ta { $ref } med i kjøringen
run-what = Saksmappe
run-closed = Avsluttet
run-since = Forfalt siden
run-goes = Slettes
run-stays = Det som blir
run-stays-words = Koder, dager og tall i hver sak, tallene til statistikken, og hver hendelse med sin forpliktelse: sporet kan kontrolleres etterpå som før.
run-propose = Foreslå en kjøring…
run-propose-title = Foreslå en lagringskjøring
run-propose-do = Foreslå
run-propose-words = Ingenting slettes av dette.
run-propose-next = En person til godkjenner, så gjennomføres kjøringen. Det som noe da er til hinder for, blir spart.
run-reason-note = Står ved kjøringen for godt. Ingen navn på personer.
run-out-of-sight = En saksmappe under taushetsplikt, som du ikke ser
run-for-day = For dagen
run-cases = Saksmapper
run-proposed = Foreslått
run-approved = Godkjent
run-done = Gjennomført
run-approved-by = Godkjent av
run-went = Slettet
run-report-short =
    { $cases ->
        [one] { $cases } sak, { $values } verdier
       *[other] { $cases } saker, { $values } verdier
    }
run-inspector =
    { $count ->
        [one] En kjøring med { $count } mappe
       *[other] En kjøring med { $count } mapper
    }
run-own = Du foreslo denne kjøringen, så en annen må godkjenne den.
run-nobody = Ingen andre på denne maskinen kan godkjenne og signere. En kollega med rollen personvernrådgiver eller godkjenner kan åpne filen der nøkkelen deres ligger.
run-approve-words = En kollega foreslo denne kjøringen. Se på mappene før du godkjenner.
run-approve-do = Godkjenn kjøringen
run-approved-said = { $ref } er godkjent
run-carry = Gjennomfør…
run-carry-title = Gjennomfør { $ref }
run-carry-do = Slett for godt
run-final = Dette kan ikke tas tilbake.
run-final-words = Navn, ord og vedlegg i disse mappene forsvinner fra filen for godt. Kopier andre steder og sikkerhetskopier blir som de er til noen tar hånd om dem.
run-nothing-now = Ingenting i denne kjøringen kan slettes i dag.
run-nothing-now-do = Vent til dagen kommer, eller avklar det som er til hinder.
run-spared-will = Ville bli spart i dag
run-spared = Ble spart
run-sure =
    { $count ->
        [one] Jeg har sett på den: { $count } mappe slettes
       *[other] Jeg har sett på dem: { $count } mapper slettes
    }
run-busy = Sletter, skriver filen på nytt og søker i den etter det som ble slettet
run-done-title = { $ref } er gjennomført
run-report = Rapport om kjøringen
run-report-copy = Kopier hendelser, hashverdier og id-er
run-report-cases-note = Mistet personene sine; tallene deres blir.
run-report-entries = Innførsler
run-report-files = Vedlegg
run-report-values = Verdier
run-report-records = Oppføringer etter id
run-report-events = Slettehendelser
run-report-event = Hendelse
run-report-hash = Hashverdi av bladet
run-report-more =
    { $count ->
        [one] og { $count } hendelse til, i kopien
       *[other] og { $count } hendelser til, i kopien
    }
runs-none = Det har ikke vært noen kjøring ennå
runs-none-words = En kjøring tar personene ut av saksmapper der lagringstiden er ute. Én person foreslår den, en annen godkjenner den, og det den gjorde, bevares.
runs-to-plan = Til det som er forfalt
period-title-all = Lagringstider
period-title = Lagringstid
period-words = Loggen over anmodninger er selv en behandlingsaktivitet. Dette er lagringstidene for arbeidsbenkens egne oppføringer; virksomheten kan fastsette hver av dem, med kilde.
period-runs-from = Fra
period-by-run = I en kjøring
period-run-yes = Ja
period-run-no = For hånd
period-at-once = med utløseren
period-own = Fastsatt av virksomheten
period-edit = Rediger lagringstiden: { $name }
period-from = Fra: { $trigger }
period-source-note = Loven eller vedtaket den bygger på.
period-reason-note = Hvorfor den endres. Står i sporet.
period-open-runs = Den gjelder for alle mapper som ikke er slettet ennå, også for avsluttede.
period-reset = Tilbake til forslaget
period-done = Lagringstiden er endret: { $name }
period-foot = «For hånd»: ingen kjøring tar disse; de er listet opp for at de ikke skal glemmes.
