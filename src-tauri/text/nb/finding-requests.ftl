## Funn om anmodninger. `$name` er tittelen på saken, `$ref` referansen. En artikkel uten navn på en rettsakt er fra personvernforordningen.

finding-step = { $code } ({ $step })

## Anmodninger fra registrerte
finding-R-DSR-01 = { $ref } skulle vært besvart innen { $date }, og det er ikke registrert noe svar.
finding-R-DSR-01-do = Svar nå, og si hvorfor svaret er forsinket. En forlengelse teller bare dersom den registrerte fikk vite om den, med begrunnelse, innen den første måneden (artikkel 12 nr. 3).
finding-R-DSR-02 = { $ref } skal besvares innen { $date }, og ingenting er besluttet.
finding-R-DSR-02-do = Ta beslutningen. Er anmodningen komplisert, eller er det mange, må den registrerte få vite om en forlengelse, med begrunnelse, før måneden er omme (artikkel 12 nr. 3).
finding-R-DSR-03 = Forlengelsen av { $ref } er ikke gyldig: { $lack ->
    [reason] det er ikke registrert noen begrunnelse for den
   *[told] ingenting viser at den registrerte fikk vite om den innen den første måneden
 }.
finding-R-DSR-03-do = { $lack ->
    [reason] Registrer om det var kompleksiteten eller antallet anmodninger som gjorde den nødvendig (artikkel 12 nr. 3).
   *[told] Fikk den registrerte vite det i tide, registrer underretningen fra den dagen. Hvis ikke gjelder den første måneden: svar nå.
 }
finding-R-DSR-04 = Den forlengede fristen for { $ref } gikk ut { $date }, og det er ikke registrert noe svar.
finding-R-DSR-04-do = Svar nå, og si hvorfor svaret er forsinket. Fristen kan ikke forlenges på nytt (artikkel 12 nr. 3).
finding-R-DSR-05 = { $ref } ble avslått, eller bare delvis imøtekommet, uten avslagsgrunn.
finding-R-DSR-05-do = Velg avslagsgrunnen i beslutningen (artikkel 12 nr. 4).
finding-R-DSR-06 = Avslaget i { $ref } nevner ikke retten til å klage til en tilsynsmyndighet og til rettslig prøving.
finding-R-DSR-06-do = Skriv til den registrerte på nytt om begge deler, og registrer en beslutning som retter denne (artikkel 12 nr. 4).
finding-R-DSR-07 = { $ref } ble behandlet som åpenbart grunnløs eller overdreven (grunn { $ground }), og det er ikke registrert fakta som viser det.
finding-R-DSR-07-do = Registrer fakta i trinn DS-05; bevisbyrden ligger hos den behandlingsansvarlige (artikkel 12 nr. 5). Finnes de ikke, besvar anmodningen.
finding-R-DSR-08 = I { $ref } ble den registrerte bedt om bevis for identiteten, og det er ikke registrert noen rimelig tvil.
finding-R-DSR-08-do = Registrer i trinn DS-02 hva tvilen gikk ut på (artikkel 12 nr. 6). Var det ingen, fortsett uten beviset og slett det som ble sendt.
finding-R-DSR-09 = I { $ref } fikk den registrerte et spørsmål { $date }, senere enn fem virkedager etter mottak, som endte { $end }.
finding-R-DSR-09-do = Planlegg etter fristen uten denne pausen: et spørsmål som kommer sent, stanser den kanskje ikke.
finding-R-DSR-10 = Etter navnet eller plasseringen er filen { $file } i { $ref } en kopi av et identitetsdokument.
finding-R-DSR-10-do = Registrer i trinn DS-02 hva som ble sett, når og av hvem, og slett kopien. Er det noe annet, merk funnet som uriktig.
finding-R-DSR-11 = I { $ref } ble opplysninger sendt til { $to } før den registrertes identitet var sikker.
finding-R-DSR-11-do = Finn ut hvem som mottok opplysningene. Var det noen andre, behandle det som et brudd på personopplysningssikkerheten (artikkel 33 og 34).
finding-R-DSR-12 = Innsynssvaret i { $ref } sier ikke hva som ble gjort med hvert punkt. Åpne: { $items }.
finding-R-DSR-12-do = Fullfør svaret og sjekklisten i trinn DS-09.
finding-R-DSR-13 = { $ref } ble avgjort uten å si hvilke datasett som omfattes av retten til dataportabilitet.
finding-R-DSR-13-do = Registrer i trinn DS-15, for hvert datasett, om det omfattes og hvorfor (artikkel 20 nr. 1).
finding-R-DSR-14 = Slettingen som ble innvilget i { $ref }, er ikke bekreftet{ $known ->
    [yes] {" "}for { $systems }
   *[no] {""}
 }.
finding-R-DSR-14-do = Få slettingen utført i hvert system og hos hver databehandler, og registrer hvem som bekreftet det, med navn på systemene, i trinn DS-20 eller i et notat.
finding-R-DSR-15 = { $ref } er besvart, og det er ikke registrert om mottakerne ble underrettet.
finding-R-DSR-15-do = Underrett hver mottaker og registrer det i trinn DS-20, eller si der hvorfor det er umulig eller krever uforholdsmessig stor innsats (artikkel 19).
finding-R-DSR-16 = { $how ->
    [refused] Protesten mot direkte markedsføring i { $ref } ble avslått. Det skal ikke foretas noen interesseavveining.
   *[late] Det er ikke registrert at direkte markedsføring stanset innen { $date }, to virkedager etter at protesten i { $ref } ble mottatt.
 }
finding-R-DSR-16-do = Stans markedsføringen, sett personen på sperrelisten og registrer begge deler i trinn DS-17 (artikkel 21 nr. 3).
finding-R-DSR-17 = Behandlingen fortsetter etter protesten i { $ref }, og beslutningen nevner verken tvingende berettigede grunner eller rettskrav.
finding-R-DSR-17-do = Oppgi grunnen som går foran, med begrunnelse, eller stans behandlingen (artikkel 21 nr. 1).
finding-R-DSR-18 = Det er ikke registrert at behandlingen stanset etter tilbaketrekkingen av samtykke i { $ref }.
finding-R-DSR-18-do = Stans hvert formål under samtykket og registrer det i trinn DS-19; krever et annet grunnlag at noe beholdes, oppgi det der.
finding-R-DSR-19 = I { $ref } ble det tatt eller krevd gebyr uten grunn.
finding-R-DSR-19-do = Betal det tilbake eller frafall det, med mindre anmodningen var åpenbart grunnløs eller overdreven (artikkel 12 nr. 5) eller gjaldt en ytterligere kopi (artikkel 15 nr. 3).
finding-R-DSR-20 = { $ref } gjelder opplysninger som vi behandler for en behandlingsansvarlig, og vi svarte selv.
finding-R-DSR-20-do = Si straks fra til den behandlingsansvarlige om hva som ble svart, og innhent instruksen (artikkel 28 nr. 3).
finding-R-DSR-21 = { $ref } ble avslått fordi rettigheten ikke gjelder, men det gjør den etter de rettslige grunnlagene for { $activity }.
finding-R-DSR-21-do = Ta beslutningen på nytt. Er det et unntak som bærer avslaget, oppgi det som grunn.
finding-R-DSR-22 = Begrensningen i { $ref } opphørte { $date }, og det er ikke registrert at den registrerte fikk vite det på forhånd.
finding-R-DSR-22-do = Underrett den registrerte nå, og neste gang før en begrensning oppheves (artikkel 18 nr. 3).
finding-R-DSR-23 = Søket i { $ref } nevner ikke { $systems }, selv om de aktuelle aktivitetene bruker det.
finding-R-DSR-23-do = Søk også der, eller si i trinn DS-06 hvorfor det ikke trengs.
finding-R-DSR-24 = Det er ikke registrert at mottaket av { $ref } ble bekreftet; { $date } var den tredje virkedagen.
finding-R-DSR-24-do = Bekreft mottaket, si hvem som behandler anmodningen og til når, og registrer det som en underretning til den registrerte.
finding-R-DSR-25 = { $ref } er nummer { $count } av anmodningene fra samme person i løpet av tolv måneder.
finding-R-DSR-25-do = Vurder om anmodningen er overdreven; gjentakelse alene er ikke grunn til å avslå (artikkel 12 nr. 5).

## Anmodninger fra tredjeparter
finding-R-TPR-01 = Opplysninger ble utlevert i { $ref }, og beslutningen oppgir ikke noe rettslig grunnlag for det.
finding-R-TPR-01-do = Utlever ikke mer. Finn ut hvilket grunnlag i artikkel 6 nr. 1 som bar utleveringen; fantes det ikke noe, behandle det som et brudd på personopplysningssikkerheten.
finding-R-TPR-02 = I { $ref } ble særlige kategorier av personopplysninger ({ $category }) utlevert, og beslutningen oppgir ikke noe vilkår i artikkel 9 nr. 2.
finding-R-TPR-02-do = Utlever ikke mer. Finn ut hvilket vilkår i artikkel 9 nr. 2 som var oppfylt; var det ikke noe, behandle det som et brudd på personopplysningssikkerheten.
finding-R-TPR-03 = { $ref } skal imøtekommes eller er imøtekommet, og avsenderen er ikke verifisert.
finding-R-TPR-03-do = Bekreft identitet og fullmakt gjennom en kanal dere kjenner fra før, og registrer det i trinn TP-01.
finding-R-TPR-04 = Det er ikke vist at utleveringen i { $ref } er forenlig med formålet opplysningene ble samlet inn for, og verken samtykke eller lov dekker den.
finding-R-TPR-04-do = Registrer vurderingen etter artikkel 6 nr. 4 med begrunnelse i trinn TP-07; er formålene uforenlige, avslå.
finding-R-TPR-05 = Utleveringen i { $ref } bygger på berettiget interesse, og ingen vurdering av den er bestått.
finding-R-TPR-05-do = Vurder interesse, nødvendighet og avveining for denne utleveringen, og registrer resultatet i trinn TP-08 (artikkel 6 nr. 1 bokstav f).
finding-R-TPR-06 = I { $ref } fikk { $to } mer enn det som ble besluttet. Ut over beslutningen: { $what }.
finding-R-TPR-06-do = Be mottakeren om å returnere eller slette det som går ut over beslutningen, og vurder om det er et brudd på personopplysningssikkerheten (artikkel 5 nr. 1 bokstav c).
finding-R-TPR-07 = I { $ref } gikk opplysninger til { $to } utenfor EØS, og beslutningen oppgir ikke noe grunnlag i kapittel V.
finding-R-TPR-07-do = Finn ut hvilket grunnlag i artikkel 45 til 49 som dekker overføringen, og registrer det i en beslutning som retter denne.
finding-R-TPR-08 = I { $ref } ble opplysninger som stammer fra andre, utlevert, og det er ikke registrert at den registrerte fikk vite det.
finding-R-TPR-08-do = Informer den registrerte, eller registrer i trinn TP-12 hvilket unntak som gjelder (artikkel 14 nr. 3 bokstav c, 14 nr. 5).
finding-R-TPR-09 = { $ref } utleverte opplysninger til { $to }, en mottaker som de aktuelle aktivitetene ikke oppgir.
finding-R-TPR-09-do = Legg kategorien av mottakere til i aktiviteten og i personvernerklæringen (artikkel 13 nr. 1 bokstav e og 30 nr. 1 bokstav d).
finding-R-TPR-10 = I { $ref } er opplysninger utlevert, eller skal utleveres, selv om en protest eller en begrensning hindrer det.
finding-R-TPR-10-do = Utlever ingenting. Begrensede opplysninger kan bare gis ut i tilfellene i artikkel 18 nr. 2; registrer hvilket som gjaldt.
finding-R-TPR-11 = Opplysninger ble utlevert til en forretningspartner i { $ref }, og det er ikke registrert noen avtale.
finding-R-TPR-11-do = Inngå avtalen og registrer hvor den er, i trinn TP-13 (artikkel 26 og 28).
finding-R-TPR-12 = { $ref } behandles som en anmodning fra en tredjepart, selv om avsenderen opptrer for den registrerte med fullmakt.
finding-R-TPR-12-do = Kontroller fullmakten, og fortsett som en anmodning fra den registrerte (artikkel 12 og 15): da løper andre frister.
finding-R-TPR-13 = { $ref } skal imøtekommes eller er imøtekommet, og ingenting viser at avsenderen er arving.
finding-R-TPR-13-do = Be om skifteattesten og registrer den i trinn TP-01; nasjonal rett avgjør hva arvinger får se (fortalepunkt 27).

## Anmodninger fra myndigheter
finding-R-AUT-01 = Opplysninger ble utlevert i { $ref } uten en rettskjennelse eller et lignende rettslig dokument.
finding-R-AUT-01-do = Utlever ikke mer. Be myndigheten om dokumentet, og la en juridisk rådgiver vurdere utleveringen (artikkel 6 nr. 3).
finding-R-AUT-02 = Opplysninger ble utlevert i { $ref }, og det er ikke bekreftet at anmodningen kom fra denne myndigheten.
finding-R-AUT-02-do = Ring tilbake på et nummer du har funnet på egen hånd, og registrer det i trinn PA-01. Var det noen andre, behandle det som et brudd på personopplysningssikkerheten (artikkel 33 og 34).
finding-R-AUT-03 = { $ref } etterkommes, og det rettslige dokumentet nevner ingen bestemmelse som forplikter.
finding-R-AUT-03-do = Be om bestemmelsen og registrer den med det rettslige dokumentet (artikkel 6 nr. 3).
finding-R-AUT-04 = { $ref } etterkommes, selv om bestemmelsen ikke forplikter oss.
finding-R-AUT-04-do = Avslå, eller be om et pålegg som forplikter (artikkel 6 nr. 1 bokstav c).
finding-R-AUT-05 = Opplysninger gis ut i { $ref }, og det er ikke registrert at en juridisk ekspert er rådspurt.
finding-R-AUT-05-do = Innhent rådet og registrer det i trinn PA-06; bare i et nødstilfelle kan det fravikes, med begrunnelse.
finding-R-AUT-06 = { $ref } kommer fra utenfor EØS og etterkommes, og vurderingen etter artikkel 48 er ikke fullstendig. Åpne: { $steps }.
finding-R-AUT-06-do = Utlever ingenting før hvert trinn i arbeidsarket er besvart.
finding-R-AUT-07 = { $ref } kommer fra utenfor EØS og etterkommes, og { $lack ->
    [basis] beslutningen oppgir ikke noe rettslig grunnlag i artikkel 6
   *[chapter_v] beslutningen oppgir ikke noe grunnlag i kapittel V
 }. Begge deler trengs.
finding-R-AUT-07-do = Finn begge, eller avslå: artikkel 48 er i seg selv verken rettslig grunnlag eller overføringsgrunnlag.
finding-R-AUT-08 = { $ref } kommer fra utenfor EØS, og beslutningen bygger på en avtale.
finding-R-AUT-08-do = Velg et annet grunnlag i artikkel 6, eller avslå: en avtale bærer ikke utleveringen til en myndighet i en tredjestat.
finding-R-AUT-09 = { $ref } etterkommes, selv om den internasjonale avtalen bare virker mellom myndigheter.
finding-R-AUT-09-do = Henvis myndigheten til gjensidig juridisk bistand (artikkel 48).
finding-R-AUT-10 = I { $ref } fikk { $to } mer enn det ble bedt om. Ut over anmodningen: { $what }.
finding-R-AUT-10-do = Be myndigheten om å returnere eller slette det som går ut over anmodningen, og vurder om det er et brudd på personopplysningssikkerheten (artikkel 5 nr. 1 bokstav c).
finding-R-AUT-11 = I { $ref } fikk { $to } mer enn det som ble besluttet. Ut over beslutningen: { $what }.
finding-R-AUT-11-do = Be myndigheten om å returnere eller slette det som går ut over beslutningen, og registrer hvordan det skjedde (artikkel 5 nr. 1 bokstav c).
finding-R-AUT-12 = { $ref } ber om alt uten avgrensning og ble etterkommet fullt ut.
finding-R-AUT-12-do = Avgrens til de personene, opplysningene og den perioden myndigheten trenger, eller bestrid anmodningen (fortalepunkt 31, artikkel 5 nr. 1 bokstav c).
finding-R-AUT-13 = { $ref } gjelder { $activity }, der vi er databehandler, og det er ikke registrert at den ble videresendt til den behandlingsansvarlige.
finding-R-AUT-13-do = Videresend den til den behandlingsansvarlige og si det til myndigheten; en databehandler handler etter instruks (artikkel 28 nr. 3 bokstav a).
finding-R-AUT-14 = { $ref } ble etterkommet slik loven forplikter oss til, og det er ikke registrert at den behandlingsansvarlige for { $activity } ble underrettet.
finding-R-AUT-14-do = Underrett den behandlingsansvarlige, eller registrer i trinn PA-10 hvilken lov som hindrer det (artikkel 28 nr. 3 bokstav a).
finding-R-AUT-15 = { $ref } er avsluttet, og det ble ikke avgjort om den registrerte skal informeres.
finding-R-AUT-15-do = Besvar trinn PA-11: tillatt nå, utsatt til en dato, eller forbudt etter en bestemmelse.
finding-R-AUT-16 = I { $ref } er taushet registrert uten bestemmelse eller uten dato.
finding-R-AUT-16-do = Registrer bestemmelsen og dagen da den vurderes på nytt (artikkel 23); spør myndigheten om begge deler.
finding-R-AUT-17 = Tausheten i { $ref } skulle vært vurdert på nytt innen { $date }.
finding-R-AUT-17-do = Spør myndigheten om den fornyes. Hvis ikke, informer den registrerte.
finding-R-AUT-18 = Den europeiske utleveringsordren { $ref } skulle vært utført innen { $date }, og det er verken registrert at opplysninger ble oversendt eller at det ble fremsatt innvendinger.
finding-R-AUT-18-do = Oversend opplysningene nå, eller send skjemaet i vedlegg III med begrunnelsen.
finding-R-AUT-19 = Den europeiske utleveringsordren { $ref } er et nødstilfelle, og det er ikke registrert at den ble utført innen { DATETIME($until, dateStyle: "long", timeStyle: "long") }.
finding-R-AUT-19-do = Oversend opplysningene straks, eller send skjemaet i vedlegg III, og registrer hva som forsinket det.
finding-R-AUT-20 = I { $ref } ble opplysninger oversendt før { $date }, da fristen for den fullbyrdende myndigheten endte, og den hadde ikke bekreftet tidligere.
finding-R-AUT-20-do = Si fra til den utstedende og den fullbyrdende myndigheten. Vent neste gang til fristen er ute, eller på bekreftelsen.
finding-R-AUT-21 = Det er ikke registrert at opplysningene det bes om i { $ref }, ble sikret { $date }, dagen for mottak.
finding-R-AUT-21-do = Sikre opplysningene nå og registrer det i trinn PA-12, med det som kan være endret siden.
finding-R-AUT-22 = Sikringen etter { $ref } endte { $date }, og det er ikke registrert at kopien er slettet.
finding-R-AUT-22-do = Spør om en utleveringsordre er varslet. Hvis ikke, slett kopien og registrer det i trinn PR-05.
finding-R-AUT-23 = Kopien som ble sikret etter { $ref }, ble slettet { $date }, før plikten til å oppbevare den var over.
finding-R-AUT-23-do = Si fra til den utstedende myndigheten, og registrer hva som fortsatt finnes.
finding-R-AUT-24 = Den europeiske ordren { $ref } kom på en annen måte enn gjennom det desentraliserte IT-systemet, og det er ikke registrert noen grunn.
finding-R-AUT-24-do = Bekreft avsenderen på egen hånd, og registrer i trinn PA-01 hvorfor det kom slik.
finding-R-AUT-25 = Europeiske utleverings- eller sikringsordrer mottas, og det er ikke registrert noe utpekt forretningssted eller noen rettslig representant.
finding-R-AUT-25-do = Utpek adressaten og registrer kontakten på egen virksomhet (direktiv (EU) 2023/1544).
finding-R-AUT-26 = Det er ikke registrert at myndigheten som utstedte { $ref }, har fått vite om mottaket og virkningen.
finding-R-AUT-26-do = Si fra om og når pålegget ble fulgt, og registrer underretningen.
finding-R-AUT-27 = { $ref } ble etterkommet, selv om noe pålegget må inneholde, mangler og ingen har bedt om det.
finding-R-AUT-27-do = Be myndigheten om å utfylle pålegget, og vurder om det kan følges.
finding-R-AUT-28 = { $ref } ble avvist etter { $date }, den siste dagen for det.
finding-R-AUT-28-do = Si til avsenderen hvorfor det er for sent, og regn med at avvisningen bestrides for vedkommende myndighet.
finding-R-AUT-29 = { $ref } tjener straffe-, forvaltningsovertredelses-, toll- eller skatteformål og ble imøtekommet etter kapittel V i dataforordningen.
finding-R-AUT-29-do = Utlever ikke mer: kapittelet gjelder ikke. Myndigheten trenger et pålegg etter sin egen lov.
finding-R-AUT-30 = Personopplysninger ble gitt i { $ref } uten pseudonymisering.
finding-R-AUT-30-do = Anonymiser opplysningene, eller pseudonymiser dem der det ikke er mulig, og erstatt det som ble gitt.
finding-R-AUT-31 = En myndighet i en tredjestat får andre opplysninger enn personopplysninger i { $ref }, og vilkårene i artikkel 32 i dataforordningen er ikke vist. Åpne: { $steps }.
finding-R-AUT-31-do = Gi ingenting før hvert trinn i arbeidsarket er oppfylt, og deretter det minste som er tillatt.
finding-R-AUT-32 = I { $ref } gikk opplysninger til en myndighet i en tredjestat, og det er ikke registrert at kunden fikk vite det.
finding-R-AUT-32-do = Si fra til kunden, med mindre formålet er rettshåndhevelse som ville bli forspilt; registrer det i trinn D32-07.
finding-R-AUT-33 = Nødutleveringen i { $ref } mangler noe som må være registrert: { $lack ->
    [danger] beskrivelsen av faren
   *[second] godkjenningen fra en annen person
 }.
finding-R-AUT-33-do = { $lack ->
    [danger] Registrer i trinn EM-01 hvems liv eller sikkerhet som var i overhengende fare, og hvordan man vet det.
   *[second] La noen som ikke tok beslutningen, gjennomgå utleveringen nå og registrere det.
 }
finding-R-AUT-34 = Det er ikke registrert at nødutleveringen i { $ref } ble bekreftet med et rettslig dokument, og 48 timer er gått.
finding-R-AUT-34-do = Be myndigheten om dokumentet og registrer det i trinn EM-05.
finding-R-AUT-35 = Leveringen til { $to } i { $ref } kan ikke bevises. Mangler: { $what }.
finding-R-AUT-35-do = Be om kvitteringen, og beregn fingeravtrykket av filen slik den ble sendt.
finding-R-AUT-36 = { $ref } ble avslått, eller opplysninger ble gitt ut, uten at det står en godkjenning fra en annen person.
finding-R-AUT-36-do = La noen som ikke tok beslutningen, se på den og registrere godkjenningen.
finding-R-AUT-37 = Pålegget i { $ref } er fra { $date }, mer enn tre måneder før det ble mottatt.
finding-R-AUT-37-do = Spør myndigheten om pålegget fortsatt er gyldig, og registrer svaret.
finding-R-AUT-38 = Det er ikke registrert noen gjennomgang av egen prosedyre for anmodninger fra myndigheter de siste tolv månedene.
finding-R-AUT-38-do = Gå gjennom prosedyren, og registrer den i katalogen over tiltak som «Anmodninger fra myndigheter» med dagen for gjennomgangen.

## Sporet i sakene
finding-R-LOG-02 = { $ref } ble avgjort før disse trinnene var besvart: { $steps }.
finding-R-LOG-02-do = Besvar trinnene nå, og ta beslutningen på nytt dersom svarene fører et annet sted.
finding-R-LOG-03 = I { $ref } gikk opplysninger til { $to } uten en beslutning som tillater det.
finding-R-LOG-03-do = Finn ut hvem som ga opplysningene ut og på hvilket grunnlag; finnes det ikke noe, behandle det som et brudd på personopplysningssikkerheten.
finding-R-LOG-04 = I { $ref } er det samme person som besluttet og godkjente.
finding-R-LOG-04-do = La noen andre godkjenne beslutningen.
finding-R-LOG-07 = Saksmappen til { $ref } skulle vært slettet { $date }.
finding-R-LOG-07-do = Foreslå en lagringskjøring for den, eller sett et sletteforbud med begrunnelse.
