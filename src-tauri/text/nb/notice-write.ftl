# Personvernerklæringen som skrives ut fra protokollen (personvernforordningen artikkel 13 og 14), i klart språk for den det gjelder.

written-title = Personvernerklæring for { $controller }
written-date = Versjon av { $date }

## Kort fortalt
written-short = Kort fortalt
written-short-who = { $controller } bestemmer hvorfor og hvordan personopplysningene dine brukes, og er behandlingsansvarlig.
written-short-contact = Du når oss på { $contact }.
written-short-uses = Vi bruker personopplysninger til dette:
written-short-activity = { $name }: { $purposes }.
written-short-rights = Du kan be oss om innsyn i opplysningene dine, om retting og om sletting, du kan protestere, og du kan når som helst trekke tilbake et samtykke.
written-short-more = Detaljene står nedenfor, med et eget avsnitt for hver ting vi gjør.

## Protest, atskilt fra alt annet (artikkel 21 nr. 4)
written-objection = Din rett til å protestere
written-objection-marketing = Du kan når som helst protestere mot direkte markedsføring, uten å gi noen grunn. Da slutter vi. Det gjelder: { $activities }.
written-objection-interest = Du kan, av grunner knyttet til din særlige situasjon, protestere mot det som bygger på en berettiget interesse eller en oppgave i allmennhetens interesse. Da slutter vi, med mindre vi påviser tvingende berettigede grunner eller trenger opplysningene for rettskrav. Det gjelder: { $activities }.
written-objection-research = Du kan, av grunner knyttet til din særlige situasjon, protestere mot forskning og statistikk. Det gjelder: { $activities }.
written-objection-how = Vil du protestere, skriv til { $contact }.

## Hvem som er ansvarlig
written-controller = Hvem som er ansvarlig
written-controller-is = Behandlingsansvarlig er { $name }, { $address }.
written-controller-number = Organisasjonsnummeret vårt er { $number }.
written-controller-reach = Du når oss i spørsmål om personvern på { $contact }.
written-representative = Representanten vår i Den europeiske union er { $contact }.
written-dpo = Du når personvernombudet vårt på { $contact }.
written-joint = { $activity }: her er vi felles behandlingsansvarlige med { $controllers }.
written-joint-essence = Det vesentligste innholdet i ordningen mellom oss er offentliggjort.

## Etter aktivitet
written-activities = Hva vi gjør med personopplysninger
written-activities-words = Hvert avsnitt nedenfor beskriver én ting vi gjør, hvorfor, på hvilket rettslig grunnlag og hvor lenge. Artiklene er i personvernforordningen (GDPR).
written-label-purposes = Hvorfor
written-label-subjects = Hvem det gjelder
written-label-data = Hvilke opplysninger
written-label-source = Hvor opplysningene kommer fra
written-label-basis = Rettslig grunnlag
written-label-voluntary = Om du må gi opplysningene
written-label-recipients = Hvem som mottar opplysningene
written-label-transfers = Overføring til tredjestater
written-label-retention = Hvor lenge vi lagrer opplysningene
written-label-automated = Automatiserte avgjørelser
written-label-rights = Rettighetene dine her
written-label-withdraw = Å trekke tilbake samtykket

written-subjects = Det gjelder { $subjects }.
written-data = { $category }.
written-data-described = { $category }: { $description }.
written-all-data = opplysningene
written-source-subject = Du gir oss: { $data }.
written-source-third-party = Vi får fra andre: { $data }.
written-source-public = Vi henter fra offentlig tilgjengelige kilder: { $data }.
written-source-generated = Dette oppstår når du bruker tjenestene våre: { $data }.
written-source-inferred = Vi utleder av andre opplysninger: { $data }.
written-sources = Kildene våre er { $sources }.

written-basis-a = Samtykket ditt (artikkel 6 nr. 1 bokstav a).
written-basis-b = En avtale med deg, eller tiltak du ba om før avtaleinngåelse (artikkel 6 nr. 1 bokstav b).
written-basis-c = En rettslig forpliktelse (artikkel 6 nr. 1 bokstav c): { $law }.
written-basis-d = Vitale interesser (artikkel 6 nr. 1 bokstav d).
written-basis-e = En oppgave i allmennhetens interesse eller utøvelse av offentlig myndighet (artikkel 6 nr. 1 bokstav e): { $law }.
written-basis-f = En berettiget interesse (artikkel 6 nr. 1 bokstav f): { $interest }.
written-basis-for = { $scope }: { $basis }
written-basis-art9 = For særlige kategorier av personopplysninger i tillegg: { $condition } (artikkel 9 nr. 2 bokstav { $letter }).

written-mandatory-none = Du er ikke forpliktet til å gi: { $data }.
written-mandatory-statutory = Loven krever at du gir: { $data }.
written-mandatory-contractual = Avtalen krever at du gir: { $data }.
written-mandatory-precontract = For å inngå avtale må du gi: { $data }.
written-consequence = Gjør du det ikke: { $consequence }.

written-recipient-internal = en egen enhet hos oss
written-recipient-group = et selskap i konsernet
written-recipient-processor = databehandleren vår
written-recipient-business-partner = en forretningspartner
written-recipient-public = alle som kan lese det
written-recipient-other = en annen mottaker
written-recipients-none = Vi gir ikke disse opplysningene videre til noen.
written-transfer = { $importer }, i { $countries }. Garantien er: { $mechanism }.
written-transfer-copy = Du kan be om en kopi av garantiene på { $contact }.

written-retention-until = Vi lagrer { $data } til { $until }.
written-retention-for = Vi lagrer { $data } i { $period }.
written-retention-event = Vi lagrer { $data } til dette skjer: { $event }.
written-retention-most = Høyst { $period }.
written-action-delete = Deretter sletter vi dem.
written-action-anonymise = Deretter anonymiserer vi dem.
written-action-delete-or-anonymise = Deretter sletter eller anonymiserer vi dem.
written-action-archive-restricted = Deretter oppbevarer vi dem for seg, med begrenset tilgang.

written-automated = Her treffes en avgjørelse om deg utelukkende på automatisert grunnlag.
written-automated-profile = Her lager vi en profil av deg. Ingen avgjørelse om deg treffes utelukkende på automatisert grunnlag.
written-automated-none = Her treffes ingen avgjørelse om deg utelukkende på automatisert grunnlag.

written-rights-here = Her har du rett til { $rights }.
written-rights-conditional = På lovens vilkår har du også rett til { $rights }.
written-right-access = innsyn
written-right-rectification = retting
written-right-erasure = sletting
written-right-restriction = begrensning av behandling
written-right-portability = dataportabilitet
written-right-objection = å protestere
written-right-objection-marketing = å protestere mot direkte markedsføring
written-right-objection-research = å protestere mot forskning og statistikk
written-right-automated = at et menneske ser på en automatisert avgjørelse
written-channels = Du kan bruke: { $channels }.
written-withdraw = Du kan når som helst trekke tilbake samtykket. Det som ble gjort før, er fortsatt lovlig.
written-withdraw-how = For å trekke det tilbake, bruk: { $channels }.

## På vegne av andre
written-on-behalf = Hva vi gjør på vegne av andre
written-on-behalf-of = { $name }.
written-on-behalf-words = Her er vi databehandler og handler etter instruks fra en kunde. Kunden er behandlingsansvarlig: vend deg til den med spørsmål og for å utøve rettighetene dine.

## Rettigheter
written-rights = Rettighetene dine
written-explain-access = Innsyn: du kan spørre om vi behandler opplysninger om deg, og få en kopi av dem med informasjon om hvordan de brukes (artikkel 15).
written-explain-rectification = Retting: du kan få uriktige opplysninger rettet og ufullstendige komplettert (artikkel 16).
written-explain-erasure = Sletting: du kan få opplysninger slettet i tilfellene i artikkel 17.
written-explain-restriction = Begrensning: du kan få oss til å lagre opplysninger uten å bruke dem ellers i tilfellene i artikkel 18.
written-explain-portability = Dataportabilitet: du kan få opplysningene du har gitt, i et maskinlesbart format, eller få dem sendt til en annen behandlingsansvarlig (artikkel 20).
written-explain-withdraw = Tilbaketrekking: du kan når som helst trekke tilbake et samtykke, like enkelt som du ga det (artikkel 7 nr. 3).
written-explain-automated = Automatiserte avgjørelser: du kan kreve menneskelig inngripen, uttrykke synspunktene dine og bestride avgjørelsen (artikkel 22).
written-rights-how = For å utøve rettighetene dine, skriv til { $contact }.
written-rights-time = Vi svarer uten ugrunnet opphold og senest én måned etter mottak; er anmodningene komplekse eller mange, kan fristen forlenges med to måneder, og da sier vi deg hvorfor. Det er gratis å utøve rettighetene (artikkel 12).

## Klage
written-complaint = Klage
written-complaint-right = Du kan klage til en tilsynsmyndighet, særlig der du bor, der du arbeider eller der du mener at regelverket er brutt (artikkel 77).
written-complaint-ours = Vår er { $authority }.

## Myndigheter
written-authorities = Anmodninger fra offentlige myndigheter

## Hva som mangler
written-mark = mangler: { $what }
written-missing = { $what } (artikkel { $article })
written-missing-in = { $reference }: { $what } (artikkel { $article })
written-lacks-controller = den behandlingsansvarliges navn
written-lacks-address = den behandlingsansvarliges adresse
written-lacks-contact = hvordan dere nås i spørsmål om personvern
written-lacks-representative = representant i Unionen
written-lacks-dpo = kontaktopplysninger for personvernombudet
written-lacks-essence = hvor det vesentligste i ordningen mellom de felles behandlingsansvarlige kan leses
written-lacks-activities = en aktivitet som pågår
written-lacks-purposes = formål
written-lacks-subjects = kategorier av registrerte
written-lacks-data = kategorier av personopplysninger
written-lacks-source = om opplysningene kommer fra den registrerte eller fra andre
written-lacks-sources = kildene til opplysninger fra andre
written-lacks-basis = rettslig grunnlag
written-lacks-law = loven som skaper forpliktelsen eller oppgaven
written-lacks-interest = den berettigede interessen
written-lacks-mandatory = om opplysningene må gis
written-lacks-consequence = hva som følger om opplysningene ikke gis
written-lacks-recipients = mottakere, eller at det ikke er noen
written-lacks-countries = tredjestater
written-lacks-mechanism = garanti for overføringen
written-lacks-retention = hvor lenge opplysningene lagres
written-lacks-trigger = når perioden begynner å løpe
written-lacks-logic = logikken i den automatiserte avgjørelsen
written-lacks-consequences = konsekvensene av den automatiserte avgjørelsen
written-lacks-safeguards = garantier mot den automatiserte avgjørelsen
written-lacks-withdrawal = hvordan samtykket trekkes tilbake
written-lacks-authority = den kompetente tilsynsmyndigheten
written-lacks-procedure = hvordan anmodninger fra offentlige myndigheter behandles
written-lacks-translation = ordene på erklæringens språk

## Fields of a notice that the product wrote
field-sentences = Setninger skrevet ut fra protokollen
field-ties = Hva en setning er laget av
field-record = Post
field-digest = Fingeravtrykk
