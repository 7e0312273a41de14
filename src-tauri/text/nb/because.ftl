## Hvorfor: setninger som forklarer det som er beregnet ut fra protokollen.

because-name = { $name }

## Om artikkel 30 er oppfylt
because-identity = { $name }, med postadresse og elektronisk kontakt.
because-identity-none = Organisasjonen som protokollen gjelder, er ikke beskrevet.
because-identity-lacks = { $name } mangler { $parts }.
because-part-name = navn
because-part-address = postadresse
because-part-electronic = elektronisk kontakt
because-joint-sole = Den behandlingsansvarlige bestemmer alene; det er ingen felles behandlingsansvarlige.
because-joint-none = Rollen er felles behandlingsansvarlig, men de andre er ikke navngitt.
because-joint-arrangement = De felles behandlingsansvarlige er navngitt, men ikke ordningen mellom dem etter artikkel 26.
because-joint-essence = Hovedinnholdet i ordningen er ikke gjort tilgjengelig for de registrerte (artikkel 26 nr. 2).
because-joint = Sammen med { $names }.
because-controllers-none = Ingen behandlingsansvarlig som behandlingen utføres på vegne av, er navngitt.
because-controllers-representative = { $name } er etablert utenfor EØS, og representanten er ikke navngitt.
because-controllers = På vegne av { $names }.
because-representative = { $name } representerer organisasjonen i Unionen (artikkel 27).
because-representative-lacks = Representanten mangler { $parts }.
because-representative-established = Organisasjonen er etablert i EØS og trenger ingen representant.
because-representative-none = Organisasjonen er etablert i { $country }, utenfor EØS. Gjelder artikkel 3 nr. 2, trenger den en representant (artikkel 27).
because-representative-unknown = Landet til organisasjonen er ikke oppgitt, så det er uvisst om den trenger en representant.
because-dpo = { $name } er personvernombud.
because-dpo-lacks = Personvernombudet mangler { $parts }.
because-dpo-authority = Personvernombud er ikke navngitt, og en offentlig myndighet eller et offentlig organ utpeker et (artikkel 37 nr. 1 bokstav a).
because-dpo-large-scale = Personvernombud er ikke navngitt, og overvåking eller særlige kategorier i stor skala gjør at et trolig er påkrevd (artikkel 37 nr. 1 bokstav b og c).
because-dpo-none = Det er ikke utpekt noe personvernombud.
because-purposes =
    { $count ->
        [one] { $count } formål er oppgitt.
       *[other] { $count } formål er oppgitt.
    }
because-purposes-none = Ingen formål er oppgitt.
because-operations =
    { $count ->
        [one] { $count } kategori av behandling er oppgitt.
       *[other] { $count } kategorier av behandling er oppgitt.
    }
because-operations-none = Ingen kategori av behandling er oppgitt.
because-subjects =
    { $count ->
        [one] { $count } kategori av registrerte er oppgitt.
       *[other] { $count } kategorier av registrerte er oppgitt.
    }
because-subjects-none = Ingen kategori av registrerte er oppgitt.
because-data =
    { $count ->
        [one] { $count } kategori av personopplysninger er oppgitt.
       *[other] { $count } kategorier av personopplysninger er oppgitt.
    }
because-data-none = Ingen kategori av personopplysninger er oppgitt.
because-recipients =
    { $count ->
        [one] { $count } kategori av mottakere er oppgitt.
       *[other] { $count } kategorier av mottakere er oppgitt.
    }
because-recipients-none = Verken mottakere er oppgitt, eller at det ikke finnes noen.
because-recipients-examined = Undersøkt: det finnes ingen mottakere.
because-recipients-processors = Protokollen sier at det ikke finnes mottakere, men databehandlere er engasjert: { $names }.
because-transfers =
    { $count ->
        [one] { $count } overføring er registrert: { $names }.
       *[other] { $count } overføringer er registrert: { $names }.
    }
because-transfers-none = Ingenting i protokollen fører ut av EØS.
because-transfers-none-processor = Ingenting i protokollen for denne behandlingen fører ut av EØS.
because-transfers-open = { $name } har eller når opplysningene i { $countries }, og ingen overføring sier det.
because-transfers-safeguards = Overføringen til { $name } bygger på tvingende berettigede interesser, og vurderingen og garantiene er ikke dokumentert (artikkel 49 nr. 6).
because-retention =
    { $count ->
        [one] { $count } frist eller kriterium er oppgitt.
       *[other] { $count } frister eller kriterier er oppgitt.
    }
because-retention-some = Frister er oppgitt ({ $count }), men ingen for { $names }.
because-retention-none = Verken en frist eller kriterier for den er oppgitt.
because-measures =
    { $count ->
        [one] { $count } tiltak er beskrevet.
       *[other] { $count } tiltak er beskrevet.
    }
because-measures-none = Ingen tekniske eller organisatoriske tiltak er beskrevet.

## Hvorfor en rettighet gjelder
right-objection-research = Rett til å protestere mot forskning og statistikk
right-reason-information = Informasjon skal gis uansett rettslig grunnlag (artikkel 13 og 14).
right-reason-information-c = Informasjon skal gis uansett rettslig grunnlag; der en lov fastsetter innsamlingen eller utleveringen, kan artikkel 14 nr. 5 bokstav c gjøre unntak.
right-reason-information-f = Informasjon skal gis, og den nevner den berettigede interessen (artikkel 13 nr. 1 bokstav d og artikkel 14 nr. 2 bokstav b).
right-reason-withdraw = Behandlingen bygger på samtykke, som kan trekkes tilbake når som helst (artikkel 7 nr. 3).
right-reason-access = Innsyn skal gis uansett rettslig grunnlag (artikkel 15), innenfor grensene i artikkel 12 nr. 5 og artikkel 15 nr. 4.
right-reason-rectification = Retting skal skje uansett rettslig grunnlag (artikkel 16).
right-reason-erasure-a = Samtykket kan trekkes tilbake, og da slettes opplysningene hvis det ikke finnes et annet grunnlag (artikkel 17 nr. 1 bokstav b).
right-reason-erasure-b = Ved avtale slettes opplysningene når de ikke lenger er nødvendige, eller er behandlet ulovlig (artikkel 17 nr. 1 bokstav a, d og e).
right-reason-erasure-c = Ved en rettslig forpliktelse utelukker artikkel 17 nr. 3 bokstav b sletting i den grad forpliktelsen krever behandlingen.
right-reason-erasure-d = Ved vitale interesser slettes opplysningene når de ikke lenger er nødvendige, eller er behandlet ulovlig (artikkel 17 nr. 1 bokstav a, d og e).
right-reason-erasure-e = Ved en oppgave i allmennhetens interesse utelukker artikkel 17 nr. 3 bokstav b sletting i den grad det er nødvendig; etter en protest som fører fram, gjelder artikkel 17 nr. 1 bokstav c.
right-reason-erasure-f = Ved berettiget interesse slettes opplysningene etter en protest som fører fram, eller når de ikke lenger er nødvendige (artikkel 17 nr. 1 bokstav a, c, d og e).
right-note-erasure = Unntakene i artikkel 17 nr. 3 gjelder uansett rettslig grunnlag.
right-reason-restriction = Begrensning skal skje i tilfellene i artikkel 18 nr. 1 bokstav a, b og c.
right-reason-restriction-objection = Begrensning skal skje i tilfellene i artikkel 18 nr. 1, også mens en protest blir vurdert (bokstav d).
right-reason-notification = Mottakere underrettes om retting, sletting og begrensning uansett rettslig grunnlag (artikkel 19).
right-reason-portability-a = Behandlingen bygger på samtykke (artikkel 20 nr. 1 bokstav a); bare opplysninger den registrerte selv har gitt, er omfattet.
right-reason-portability-b = Behandlingen bygger på en avtale (artikkel 20 nr. 1 bokstav a); bare opplysninger den registrerte selv har gitt, er omfattet.
right-note-automated = Den utføres automatisk (artikkel 20 nr. 1 bokstav b).
right-note-not-automated = Den gjelder bare hvis behandlingen utføres automatisk (artikkel 20 nr. 1 bokstav b), og det er ikke oppgitt her.
right-reason-objection-e = Behandlingen bygger på en oppgave i allmennhetens interesse (artikkel 21 nr. 1); tvingende grunner eller rettskrav kan veie tyngre enn protesten.
right-reason-objection-f = Behandlingen bygger på berettiget interesse (artikkel 21 nr. 1); tvingende grunner eller rettskrav kan veie tyngre enn protesten.
right-reason-objection-marketing = Et formål er direkte markedsføring: protesten er absolutt (artikkel 21 nr. 2 og 3).
right-reason-objection-research = Et formål er forskning eller statistikk: det kan protesteres, med mindre behandlingen er nødvendig for en oppgave i allmennhetens interesse (artikkel 21 nr. 6).
right-reason-automated = En avgjørelse bygger utelukkende på automatisert behandling (artikkel 22).
right-note-art22-a = Grunnen er en avtale: menneskelig inngripen, egne synspunkter og bestridelse skal være mulig (artikkel 22 nr. 2 bokstav a og nr. 3).
right-note-art22-b = Grunnen er en lov som fastsetter garantier (artikkel 22 nr. 2 bokstav b).
right-note-art22-c = Grunnen er uttrykkelig samtykke: menneskelig inngripen, egne synspunkter og bestridelse skal være mulig (artikkel 22 nr. 2 bokstav c og nr. 3).
right-reason-complaint = Klage og rettsmidler står åpne uansett rettslig grunnlag (artikkel 77 og 79).

## Punkter i artikkel 30 utenom dem som står blant begrepene
art30-processor = a) Databehandler
art30-controllers = a) Behandlingsansvarlige det handles på vegne av
art30-joint = a) Felles behandlingsansvarlige
art30-representative = a) Representant
art30-dpo = a) Personvernombud
art30-operations = b) Kategorier av behandling
right-short-objection-research = protest mot forskning og statistikk

## Land og beslutninger om tilstrekkelig beskyttelsesnivå
country-standing-eea = EØS
country-standing-adequate = Beslutning om tilstrekkelig beskyttelsesnivå
country-standing-limited = Beslutning om tilstrekkelig beskyttelsesnivå, begrenset
country-standing-lapsed = Beslutning om tilstrekkelig beskyttelsesnivå falt bort
country-standing-third = Tredjestat
adequacy-eea = { $country } er en stat i EØS og ingen tredjestat.
adequacy-adequate = { $country }: { $decision } er i kraft.
adequacy-limited = { $country }: { $decision } er i kraft, men omfatter bare { $limit }.
adequacy-lapsed = { $country }: { $decision } var i kraft til { $until }; den { $end }.
adequacy-ending = { $country }: { $decision } tar slutt { $until }.
adequacy-third = { $country } er en tredjestat uten beslutning om tilstrekkelig beskyttelsesnivå.
adequacy-limit-commercial = kommersielle virksomheter som omfattes av landets lov
adequacy-limit-automated = opplysninger som behandles automatisk
adequacy-limit-private-sector = privat sektor, med tilleggsregler
adequacy-limit-sectors = enkelte sektorer
adequacy-limit-immigration = opplysninger som ikke brukes til innvandringskontroll
adequacy-limit-listed = virksomheter på listen
adequacy-end-expired = utløp
adequacy-end-annulled = ble kjent ugyldig av EU-domstolen

## Om en overføring står seg
transfer-verdict-sound = står seg
transfer-verdict-check = må kontrolleres
transfer-verdict-unsound = står seg ikke
transfer-eea = Opplysningene blir i EØS; det trengs ikke noe overføringsgrunnlag.
transfer-mechanism-none = Det er ikke oppgitt noe overføringsgrunnlag for { $country }.
transfer-adequacy-unnamed = En beslutning om tilstrekkelig beskyttelsesnivå omfatter { $country }, men det er ikke oppgitt noe overføringsgrunnlag.
transfer-no-decision = Det finnes ingen beslutning om tilstrekkelig beskyttelsesnivå for { $country }, så overføringen kan ikke bygge på en.
transfer-listed = Importøren sto på beslutningens liste { $date }.
transfer-list-unchecked = Beslutningen omfatter bare virksomheter på listen, og ingen har registrert at importøren står der.
transfer-list-old = Importøren ble sist sett på beslutningens liste { $date }; deltakerne sertifiserer seg på nytt hvert år.
transfer-sound-scc = Standard personvernbestemmelser er undertegnet, og landets lovgivning er vurdert.
transfer-sound-46 = Nødvendige garantier er oppgitt, og landets lovgivning er vurdert.
transfer-sound-49 = Et unntak for særlige situasjoner, med det unntaket bygger på.
transfer-scc-old = De eldre bestemmelsene har ikke vært gyldig grunnlag siden 27. desember 2022, og heller ikke for avtaler undertegnet fra 27. september 2021.
transfer-scc-ending = De eldre bestemmelsene gjelder bare til 27. desember 2022.
transfer-scc-version = Det er ikke oppgitt hvilken versjon av bestemmelsene som er undertegnet.
transfer-scc-unsigned = Det er ikke oppgitt når bestemmelsene ble undertegnet.
transfer-scc-later = Bestemmelsene ble først undertegnet { $date }.
transfer-scc-module-none = Det er ikke oppgitt hvilken modul av bestemmelsene som er undertegnet.
transfer-scc-module = Modulen passer ikke til importørens rolle.
transfer-scc-annexes = Disse vedleggene til bestemmelsene er ikke fylt ut: { $annexes }.
transfer-no-approval = Godkjenningen eller avtalen bak overføringsgrunnlaget er ikke oppgitt.
transfer-tia-missing = Det finnes ingen vurdering av landets lovgivning og praksis.
transfer-tia-overdue = Vurderingen av overføringen skulle gjennomgås { $date }.
transfer-tia-problematic = Vurderingen av overføringen fant problematisk lovgivning og ingen effektive tiltak.
transfer-tia-ineffective = Vurderingen av overføringen fant at de ytterligere tiltakene ikke er effektive.
transfer-tia-not-technical = Vurderingen bygger bare på avtalefestede og organisatoriske tiltak, som ikke binder myndigheter.
transfer-tia-guarantees = Vurderingen finner ingen problematisk lovgivning, men ikke alle vesentlige garantier er sagt å være oppfylt.
transfer-49-not-occasional = Overføringen gjentar seg, og dette unntaket er for leilighetsvise overføringer (fortalepunkt 111).
transfer-49-repetitive = Overføringen gjentar seg; unntakene er snevre og ikke for systematiske overføringer.
transfer-49-risk = Informasjonen om risikoen som den registrerte fikk, er ikke registrert (artikkel 49 nr. 1 bokstav a).
transfer-49-provision = Bestemmelsen bak unntaket er ikke registrert (artikkel 49 nr. 1 bokstav d og g).
transfer-49-necessity = Hvorfor overføringen er nødvendig, er ikke registrert.
transfer-49-compelling-repetitive = Tvingende berettigede interesser kan ikke bære en overføring som gjentar seg (artikkel 49 nr. 1 annet ledd).
transfer-49-compelling-many = Tvingende berettigede interesser kan bare bære en overføring som gjelder et begrenset antall registrerte.
transfer-49-compelling-number = Det er ikke oppgitt om bare et begrenset antall registrerte er berørt.
transfer-49-compelling-undocumented = Vurderingen og garantiene er ikke dokumentert (artikkel 49 nr. 6).
transfer-49-compelling-authority = Tilsynsmyndigheten er ikke underrettet (artikkel 49 nr. 1 annet ledd).
transfer-49-compelling-subjects = De registrerte er ikke underrettet (artikkel 49 nr. 1 annet ledd).
touched-transfer = Overføring { $reference } til { $importer }: { $why }

## Hvorfor en vurdering er utdatert
outdated-purposes = Formålene i { $reference } som bygger på den, ble endret { $date }, etter at den ble avgjort.
outdated-data = Personopplysningene i { $reference } ble endret { $date }, etter at den ble avgjort.
outdated-factor = Moment { $reference } ({ $title }) ble endret { $date }, etter at det ble veid.
