## Import fra regneark, og eksport av en protokoll.

## Feil ved hele kilden
error-import-too-large = Filen er på { $megabytes } MB; det leses høyst { $limit } MB.
error-import-too-large-do = Fjern bilder og ark som ikke trengs, eller del opp filen, og importer på nytt.
error-import-inflates = Arbeidsboken pakkes ut til mer enn { $limit } MB, og så stor er ingen protokoll.
error-import-inflates-do = Lagre bare arket med postene i en ny arbeidsbok, og importer den.
error-import-too-many-rows = Arket fortsetter i rad { $row }; det leses høyst { $limit } rader, og ingenting ble importert.
error-import-too-many-rows-do = Se etter en løs celle langt under den siste posten, eller del opp arket.
error-import-too-many-columns = Rad { $row } har mer enn { $limit } kolonner, og ingenting ble importert.
error-import-too-many-columns-do = Fjern kolonnene som ikke hører til listen.
error-import-too-much = I rad { $row } har arket flere celler eller mer tekst enn det leses, og ingenting ble importert.
error-import-too-much-do = Del opp arket, eller fjern sammenslåtte og utfylte celler uten eget innhold.
error-import-empty = Det står ingenting i filen.
error-import-empty-do = Velg filen som inneholder listen.
error-import-old-workbook = Dette er en arbeidsbok i gammelt format (.xls), eller en med passord.
error-import-old-workbook-do = Åpne den, lagre den som .xlsx uten passord, og importer den filen.
error-import-password = Arbeidsboken er beskyttet med passord.
error-import-password-do = Lagre en kopi uten passord, og importer den filen.
error-import-not-text = Filen er verken et regneark eller tekst.
error-import-not-text-do = Velg en fil som slutter på .csv, .xlsx eller .ods; tekst i UTF-16 trenger et byterekkefølgemerke.
error-import-broken = Filen er skadet, eller den påstår noe som ikke kan stemme ({ $detail }).
error-import-broken-do = Åpne den i et regnearkprogram, lagre den på nytt, og importer den filen.
error-import-encoding = Rad { $row } inneholder tegn som ikke er { $encoding }, så teksten kan ikke leses trygt.
error-import-encoding-do = Lagre filen på nytt som «CSV UTF-8», kontroller raden, og importer den.
error-import-other-encoding = Teksten ser ut til å være skrevet i { $encoding }, som ikke leses.
error-import-other-encoding-do = Lagre filen som «CSV UTF-8», og importer den filen.
error-import-open-quote = Et anførselstegn som åpnes i rad { $row }, lukkes aldri, så alt som følger, ville bli én celle.
error-import-open-quote-do = Lukk det eller fjern det i den raden, og importer filen på nytt.
error-import-no-sheet = Det finnes ikke noe ark «{ $name }»; filen har: { $sheets }.
error-import-no-sheet-do = Velg ett av disse arkene.
error-import-no-headers = Det er ingen overskrifter i rad { $row }, eller ingenting under dem.
error-import-no-headers-do = Oppgi i hvilken rad kolonneoverskriftene står.
error-import-no-column = Det finnes ingen kolonne «{ $name }».
error-import-no-column-do = Oppgi kolonnen med overskriften eller bokstavene.
error-import-no-field = Disse postene har ikke noe felt «{ $name }».
error-import-no-field-do = Velg et av feltene som tilbys.
error-import-two-columns = To kolonner går inn i «{ $field }», som tar én verdi.
error-import-two-columns-do = Velg én av dem, og legg den andre i merknadene eller utelat den.
error-import-no-name = Ingen kolonne går inn i «{ $field }», som postene kjennes på.
error-import-no-name-do = Velg kolonnen som gir dem navn.
error-import-rows = { $count ->
    [one] Én rad inneholder en feil, og derfor ble ingenting importert.
   *[other] Det er { $count } feil i radene, og derfor ble ingenting importert.
}
error-import-rows-do = Rett dem i kilden, eller endre hvor kolonnene går; en prøvekjøring viser hver rad.
error-import-changed = Protokollen eller kilden er endret etter at du så på planen, så ingenting ble importert.
error-import-changed-do = Se på planen på nytt, og importer deretter.
error-import-not-export = Dette er ikke en eksport av en protokoll, eller den er endret ({ $detail }).
error-import-not-export-do = Velg filen som Tilsyn eksporterte, uendret.
error-import-export-too-new = Eksporten er skrevet av en nyere versjon av Tilsyn (skjema { $found }; denne versjonen leser til og med { $known }).
error-import-export-too-new-do = Installer den nyere versjonen, og importer der.
error-import-not-empty = { $count ->
    [one] Det finnes allerede én post i denne filen;
   *[other] Det finnes allerede { $count } poster i denne filen;
} eksporten av en protokoll importeres i en tom.
error-import-not-empty-do = Lag en ny fil, og importer der.

## Det som sies om en rad
import-at-row = Rad { $row }: { $said }
import-at-sheet = Arket «{ $sheet }»: { $said }
import-at-record = { $reference }: { $said }
import-register-keeps = Hver post beholder id og referanse; signeringsnøkler og godkjente versjoner er ikke med i en eksport.
import-not-incomplete = Den skal mangle det som er slettet, men den mangler ingenting.
import-content-other = Innholdet i vedlegget er ikke det som ble registrert.
import-fault-formula = «{ $header }» inneholder en formel uten resultat i filen; åpne filen, la den beregne, og lagre den.
import-fault-error = «{ $header }» inneholder feilverdien { $error }; rett formelen, eller skriv selve verdien.
import-fault-time = «{ $header }» vises som dato eller klokkeslett, men er det ikke: et tidsrom, eller et tall utenfor kalenderen.
import-fault-long = «{ $header }» inneholder { $characters } tegn, mer enn en celle kan.
import-fault-control = «{ $header }» inneholder kontrolltegn; det er ikke tekst, eller en annen tegnkoding.
import-fault-lost = «{ $header }» inneholder tegn som gikk tapt da filen ble lagret tidligere («�»).
import-computed = «{ $header }» er beregnet: brukt er resultatet da filen ble lagret, «{ $text }».
import-merged-wide = Cellene { $cells } er slått sammen over kolonner for ulike felt; det går ikke fram hvilket felt teksten hører til.
import-merged-tall = { $count ->
    [one] Celler er slått sammen over flere rader ({ $cells })
   *[other] Celler er slått sammen over flere rader { $count } steder ({ $cells })
}; hver av disse radene får verdien.
import-rows-together = Radene { $first } til { $last } har samme navn og er én behandlingsaktivitet.
import-rows-disagree = «{ $header }» sier «{ $text }» her og noe annet i en tidligere rad for samme behandlingsaktivitet.
import-twice = Rad { $row } gjelder samme post; gi dem ulike referanser eller navn.
import-no-name = Ingenting sier hva denne raden heter.
import-name-several = { $count } poster heter «{ $title }»; oppgi med en referanse hvilken som menes.
import-name-elsewhere = { $reference } har samme navn; denne raden har en annen referanse og blir en egen post.
import-named-by-purpose = Ingen kolonne gir et navn: hver behandlingsaktivitet får navn etter formålet.
import-named-by-operations = Ingen kolonne gir et navn: hver behandlingsaktivitet får navn etter kategoriene av behandling som utføres for den behandlingsansvarlige.
import-named-by-subtype = Ingen kolonne gir en tittel: hver anmodning får navn etter hva det bes om, og nummeret eller datoen.
import-above = { $count ->
    [one] Én rad med innhold står
   *[other] { $count } rader med innhold står
} over overskriftene i rad { $row }; det som står der, importeres ikke.
import-loose = «{ $text }» står ikke under noen ledetekst og er utelatt.
import-line-long = «{ $header }» inneholder en tekst på { $characters } tegn der det står en linje på høyst { $limit }; del den med semikolon.
import-prose-long = «{ $header }» inneholder { $characters } tegn; det bevares høyst { $limit }.
import-remarks-long = Det som skal bevares i merknadene, er lengre enn de kan være.
import-said-none = «{ $header }» sier at det ikke finnes («{ $text }»).
import-date-ambiguous = «{ $header }»: «{ $text }» kan leses som to ulike dager; skriv den som 2026-04-03.
import-date-unreadable = «{ $header }»: «{ $text }» er ingen dag som kan leses; skriv den som 2026-04-03.
import-time-unreadable = «{ $header }»: «{ $text }» er ikke et klokkeslett; skriv det som 14:30.
import-flag-unreadable = «{ $header }»: «{ $text }» sier verken ja eller nei og bevares som merknad.
import-code-unreadable = «{ $header }»: «{ $text }» er ingen av verdiene som finnes, og bevares som merknad.
import-number-unreadable = «{ $header }»: «{ $text }» er ikke et tall og bevares som merknad.
import-country-unknown = «{ $header }»: det finnes ikke noe land «{ $text }»; skriv navnet eller koden på to bokstaver.
import-country-area = «{ $header }»: «{ $text }» er mange land og bevares som merknad; nevn dem som menes.
import-country-eea = «{ $header }»: { $country } ligger i EØS, så det er ingen overføring til tredjeland; landet bevares som merknad.
import-link-several = «{ $header }»: flere poster ({ $count }, { $kind }) heter «{ $text }»; oppgi én med referanse.
import-link-nothing = «{ $header }»: ingenting av typen «{ $kind }» heter «{ $text }»; det bevares som merknad.
import-controller-own = «{ $header }» nevner virksomheten som eier protokollen; den er uansett behandlingsansvarlig.
import-cyclic = Denne behandlingsaktiviteten fører tilbake til seg selv over «{ $title }».
import-cyclic-self = Denne behandlingsaktiviteten er en del av seg selv, eller sin egen etterfølger.
import-basis-unclear = «{ $header }»: «{ $text }» sier ikke klart hvilket rettslig grunnlag; ikke noe registreres, ordene bevares som merknad.
import-basis-which-purpose = Flere rettslige grunnlag og flere formål: det er ikke sagt hvilket grunnlag som gjelder hvilket formål, så hvert gjelder for alle; angi det i posten.
import-basis-none-for = «{ $header }» hører til et rettslig grunnlag som denne behandlingsaktiviteten ikke har; ordene bevares som merknad.
import-art9-alone = «{ $header }» nevner et vilkår i artikkel 9, men det er ikke registrert noe grunnlag i artikkel 6; ordene bevares som merknad.
import-special-which = «{ $header }» sier at det finnes særlige kategorier, men ikke hvilke; det bevares som merknad.
import-special-unreadable = «{ $header }»: «{ $text }» er ingen av de særlige kategoriene i artikkel 9 og bevares som merknad.
import-retention-words = «{ $header }»: «{ $text }» bevares med ord; det kan ikke leses noen periode av det.
import-transfer-no-importer = Raden nevner land, men ikke hvem som mottar opplysningene der; ingen overføring registreres, ordene bevares som merknad.
import-transfer-no-country = Raden omtaler en overføring, men nevner ikke noe tredjeland; ingen registreres, ordene bevares som merknad.
import-subtype-unreadable = «{ $header }»: «{ $text }» er ingen type anmodning; rettigheter og frister avhenger av den.
import-no-time = Klokkeslettet er ikke oppgitt: anmodningen regnes som mottatt ved dagens begynnelse, slik at ingen frist i timer ender for sent.
import-closed-no-date = Anmodningen er lukket, men raden sier ikke siden når.
import-closed-before = Anmodningen ville bli lukket før den ble mottatt.

## Utfall, vekt, oppsett
import-kept = Kolonnene går dit de gikk i forrige import fra denne kilden.
import-verdict-create = Ny
import-verdict-update = Endres
import-verdict-unchanged = Ingenting å gjøre
import-verdict-error = Feil
import-weight-error = Feil
import-weight-look = Se på dette
import-weight-note = Merk
import-kind-register = Behandlingsaktiviteter
import-kind-processors = Databehandlere
import-kind-requests = Anmodninger
import-layout-rows = Én post per rad
import-layout-form = Én post per ark
import-split-whole = Som én tekst
import-split-lines = Ved semikolon og linjer
import-split-commas = Også ved komma
import-profile-ico = ICO, Storbritannia: behandlingsansvarlig
import-profile-ico-processor = ICO, Storbritannia: databehandler
import-profile-cnil = CNIL, Frankrike
import-profile-datatilsynet = Datatilsynet
import-profile-gba = GBA/APD, Belgia
import-profile-dsk = DSK, Tyskland
import-profile-own = Tilsyns egen eksport

## Felt som kolonner går inn i
import-field-ref = Referanse eller nummer
import-field-name = Navn
import-field-title = Anmodningens tittel
import-field-role = Virksomhetens rolle
import-field-business-function = Forretningsfunksjon
import-field-owner-unit = Ansvarlig enhet
import-field-status = Status
import-field-started-on = Begynt
import-field-ended-on = Avsluttet
import-field-parent-activity = Del av behandlingsaktiviteten
import-field-successor = Etterfulgt av
import-field-last-reviewed-on = Sist gjennomgått
import-field-reviewed-by = Gjennomgått av
import-field-review-due = Neste gjennomgang
import-field-controllers = Felles behandlingsansvarlige, eller behandlingsansvarlige det handles for
import-field-joint-arrangement-ref = Ordning mellom felles behandlingsansvarlige
import-field-purposes = Formål
import-field-direct-marketing = Direkte markedsføring
import-field-processing-operations = Kategorier av behandling
import-field-subject-categories = Kategorier av registrerte
import-field-subjects-number = Antall registrerte
import-field-children = Barn
import-field-vulnerable = Sårbare personer
import-field-employees-affected = Egne ansatte
import-field-data = Kategorier av personopplysninger
import-field-data-named = Kategori av personopplysninger gitt av overskriften
import-field-data-special = Særlige kategorier (art. 9)
import-field-data-criminal = Straffedommer og lovovertredelser (art. 10)
import-field-data-national-id = Nasjonalt identifikasjonsnummer
import-field-sources = Kilder til opplysningene
import-field-art6 = Rettslig grunnlag (art. 6, med art. 9)
import-field-art9 = Vilkår i artikkel 9 nr. 2
import-field-art10-law = Lov for opplysninger om lovovertredelser (art. 10)
import-field-law-ref = Lov og bestemmelse
import-field-interest = Den berettigede interessen
import-field-contract-ref = Avtalen
import-field-lia = Vurdering av berettiget interesse
import-field-consent-profile = Samtykkeprofil
import-field-recipients = Kategorier av mottakere
import-field-recipients-internal = Mottakere i virksomheten
import-field-recipients-group = Mottakere i konsernet
import-field-recipients-external = Eksterne mottakere
import-field-processors = Databehandlere
import-field-transfer-countries = Tredjeland
import-field-transfer-importer = Mottaker i tredjelandet
import-field-transfer-organisation = Internasjonal organisasjon
import-field-transfer-mechanism = Overføringsgrunnlag
import-field-transfer-ref = Beslutning eller avtale bak overføringen
import-field-transfer-safeguards = Garantier ved unntaksvise overføringer (art. 49)
import-field-retention = Lagringstid
import-field-retention-action = Hva som skjer ved utløpet
import-field-toms = Tekniske og organisatoriske tiltak
import-field-toms-named = Tiltak gitt av overskriften
import-field-adm = Automatiserte individuelle avgjørelser (art. 22)
import-field-adm-logic = Logikken i automatiserte avgjørelser
import-field-adm-consequences = Konsekvenser av automatiserte avgjørelser
import-field-dpia-required = Vurdering av personvernkonsekvenser påkrevd
import-field-dpia-status = Status for vurderingen av personvernkonsekvenser
import-field-dpia-ref = Dokument for vurderingen av personvernkonsekvenser
import-field-dpia-reason = Begrunnelse for eller mot en vurdering av personvernkonsekvenser
import-field-systems = Systemer
import-field-data-location = Hvor opplysningene er
import-field-automated = Automatisert behandling
import-field-rights-channels = Kanaler for rettigheter
import-field-notice-refs = Avsnitt i personvernerklæringer
import-field-large-scale = Stor skala
import-field-systematic-monitoring = Systematisk overvåking
import-field-service = Tjeneste
import-field-country = Etableringsland
import-field-organisation = Organisasjon
import-field-parent-company = Morselskap
import-field-activities = Behandlingsaktiviteter
import-field-dpa-ref = Databehandleravtale
import-field-dpa-signed-on = Avtale signert
import-field-dpa-review-due = Avtale gjennomgås
import-field-instructions-ref = Instrukser
import-field-breach-notice-hours = Timer til varsel om brudd
import-field-dd-done-on = Garantier vurdert
import-field-dd-result = Resultat av vurderingen
import-field-dd-review-due = Vurderes på nytt
import-field-locations = Lagringsland
import-field-access-countries = Land med tilgang
import-field-subs-authorisation = Godkjenning av underdatabehandlere
import-field-subs-notice-days = Varselfrist i dager ved endring av underdatabehandlere
import-field-subs-list-checked-on = Liste over underdatabehandlere kontrollert
import-field-sub-processors = Underdatabehandlere
import-field-subject-to-laws = Tredjelands lover den er underlagt
import-field-audit-right-used-on = Siste revisjon
import-field-end-on = Oppdraget slutter
import-field-return-delete-confirmed-on = Tilbakelevering eller sletting bekreftet
import-field-family = Anmodningens familie
import-field-subtype = Type anmodning
import-field-channel = Kanal
import-field-received-on = Mottatt
import-field-received-time = Mottatt klokken
import-field-requester-name = Den som ber
import-field-requester-organisation = Organisasjonen til den som ber
import-field-requester-country = Landet til den som ber
import-field-requester-contact = Kontaktopplysninger til den som ber
import-field-requester-ref-no = Referansen til den som ber
import-field-on-behalf-of = På vegne av
import-field-mandate-ref = Fullmakt
import-field-language = Anmodningens språk
import-field-scope-text = Hva det bes om
import-field-data-requested = Kategorier av opplysninger det bes om
import-field-period-from = Opplysninger fra
import-field-period-to = Opplysninger til
import-field-subjects-count = Antall personer
import-field-urgency = Hastegrad
import-field-secrecy-provision = Taushet pålagt etter
import-field-ordered-by = Dato i pålegget
import-field-assigned-to = Behandles av
import-field-closed-on = Lukket
import-field-retention-due = Saken slettes
import-field-legal-hold = Slettesperre
import-field-remarks = Merknader
import-field-note = Bevares i merknadene, bak overskriften

## En kopi som er gitt ut
error-no-import = Ingen kilde er åpnet for import i dette vinduet.
error-no-import-do = Velg kilden på nytt.
export-kind-register-export = Eksport av protokollen

## På kommandolinjen
cli-import-source = { $file } ({ $about }), overskrifter i rad { $row }:
cli-import-forms = { $file } ({ $about }), én post per ark:
cli-import-register = { $file } er eksporten av en protokoll. Den inneholder:
cli-import-left-out = { $count ->
    [one] utelatt, med én celle som inneholder noe
   *[other] utelatt, med { $count } celler som inneholder noe
}
cli-import-missing = Oppsettet krever, og ingen kolonne gir: { $fields }.
cli-import-row = { $count ->
    [one] Rad { $rows }
   *[other] Radene { $rows }
}
cli-import-row-of-sheet = { $count ->
    [one] { $sheet }, rad { $rows }
   *[other] { $sheet }, radene { $rows }
}
cli-import-sets = Setter: { $fields }
cli-import-sheet = Arket «{ $sheet }»
cli-import-none = Disse kolonnene sier at det ikke er noen: { $columns }.
cli-import-link-found = { $kind } { $reference } { $title }
cli-import-link-made = { $kind } { $title } (ny)
cli-import-counts = Nye: { $create }; endret: { $update }; ingenting å gjøre: { $unchanged }; med feil: { $error }.
cli-import-made = { $count ->
    [one] Én annen post lages: en organisasjon, et system, en databehandler eller en overføring.
   *[other] { $count } andre poster lages: organisasjoner, systemer, databehandlere eller overføringer.
}
cli-import-errors = Ingenting ville bli importert: alle radene kommer inn, eller ingen.
cli-error-import-field = «{ $text }» setter ikke en kolonne inn i et felt i disse postene.
cli-error-import-field-do = Skriv overskriften eller bokstavene for en kolonne, =, og ett av disse feltene: { $fields }.
cli-register-made = { $file } er klar: { $records } poster, og { $people } personer som de nevner.
cli-register-versions = { $count ->
    [one] Én godkjent versjon blir i denne filen: den står under et hode i sporet.
   *[other] { $count } godkjente versjoner blir i denne filen: de står under hoder i sporet.
}

## Posten for et kolonneoppsett
kind-import-profile = Kolonner i en kilde
kind-import-profile-plural = Kolonner i kilder
field-profile = En myndighets oppsett
field-layout = Hvordan den er satt opp
field-sheet = Ark
field-columns = Kolonner
field-header = Overskrift
field-field = Felt
field-split = Hvordan celler deles opp
