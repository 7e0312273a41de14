## Trinnene i en anmodning: tittel, spørsmål og hvorfor det stilles; hva som hindrer en utlevering, og hva som må gjøres. En artikkel uten navn på en rettsakt er fra personvernforordningen.

## Trinn for anmodninger fra registrerte
step-ds-01 = Vår rolle avklart
step-ds-01-question = Hvilken behandlingsansvarlig er anmodningen rettet til, og hvilken rolle har vi for disse opplysningene?
step-ds-01-why = Det er den behandlingsansvarlige som svarer på en anmodning fra den registrerte (artikkel 4 nr. 7 og 12 nr. 3). En databehandler sender den videre og bistår (artikkel 28 nr. 3 bokstav e).

step-ds-02 = Den registrerte identifisert
step-ds-02-question = Er vi sikre på hvem den registrerte er, uten å bruke strengere kontroll enn nødvendig?
step-ds-02-why = Flere opplysninger kan bare kreves ved rimelig tvil om identiteten (artikkel 12 nr. 6). Bruk derfor eksisterende innlogging først, og be ikke om kopi av legitimasjon som standard. Kan vi påvise at vi ikke kan identifisere personen, gjelder artikkel 11 nr. 2 og 12 nr. 2.

step-ds-03 = Fullmakt kontrollert
step-ds-03-question = Hvis noen handler for den registrerte, er fullmakten, vergemålet eller representasjonen etter artikkel 80 gyldig?
step-ds-03-why = Opplysninger som gis til noen uten gyldig fullmakt, havner hos feil person (artikkel 5 nr. 1 bokstav f). Artikkel 80 setter vilkårene for representasjon ved et ideelt organ.

step-ds-04 = Rettigheten gjelder
step-ds-04-question = Gjelder rettigheten etter de rettslige grunnlagene for de aktuelle aktivitetene?
step-ds-04-why = Noen rettigheter avhenger av det rettslige grunnlaget (artikkel 12 til 22). Dataportabilitet krever samtykke eller avtale (artikkel 20 nr. 1), protest en oppgave i allmennhetens interesse eller berettiget interesse (artikkel 21 nr. 1), med mindre det gjelder direkte markedsføring (artikkel 21 nr. 2).

step-ds-05 = Grunnløs eller overdreven
step-ds-05-question = Er anmodningen åpenbart grunnløs eller overdreven, og hvilke fakta viser det?
step-ds-05-why = Bare da kan vi kreve et rimelig gebyr eller avslå, og bevisbyrden er vår (artikkel 12 nr. 5). At anmodningen ikke er begrunnet, eller at det pågår en tvist, er ikke nok.

step-ds-06 = Søket utført
step-ds-06-question = Er alle systemer, databehandlere, postkasser, sikkerhetskopier og papirarkiver gjennomsøkt?
step-ds-06-why = Svaret blir aldri mer fullstendig enn søket (artikkel 15, 16, 17 og 20). Et dokumentert søk viser hva som ble gjort, dersom svaret bestrides.

step-ds-07 = Andres rettigheter vurdert
step-ds-07-question = Vil kopien krenke andres rettigheter og friheter, for eksempel deres opplysninger eller forretningshemmeligheter?
step-ds-07-why = En kopi skal ikke skade andre (artikkel 15 nr. 4 og 20 nr. 4). Sladd eller hold tilbake bare det som er nødvendig; ved innsyn skal resultatet ikke bli at all informasjon nektes (fortalepunkt 63).

step-ds-08 = Lovbestemt begrensning
step-ds-08-question = Begrenser en lov rettigheten, for eksempel gjennom taushetsplikt eller advokaters fortrolighet?
step-ds-08-why = Bare lov som oppfyller artikkel 23, kan begrense rettigheten. Angi bestemmelsen; svaret til den registrerte skal vise til den, med mindre det ville motvirke formålet.

step-ds-09 = Innsynssvaret er fullstendig
step-ds-09-question = Inneholder svaret bekreftelsen, opplysningene, formål, kategorier, faktiske mottakere, lagringsperiode, rettigheter, klageadgang, kilde, automatiserte avgjørelser og garantier ved overføring?
step-ds-09-why = Artikkel 15 nr. 1 og 2 angir hva den registrerte skal få vite. Mottakere oppgis ved navn, med mindre det er umulig eller anmodningen er åpenbart grunnløs eller overdreven.

step-ds-10 = Riktigheten undersøkt
step-ds-10-question = Er opplysningene uriktige eller ufullstendige, og er de rettet eller komplettert?
step-ds-10-why = Uriktige opplysninger rettes uten ugrunnet opphold, og ufullstendige opplysninger kan kompletteres med en supplerende erklæring (artikkel 16). En mening eller vurdering ses i sin sammenheng.

step-ds-11 = Grunn for sletting
step-ds-11-question = Foreligger en av grunnene for sletting i artikkel 17 nr. 1 bokstav a til f?
step-ds-11-why = Retten til sletting gjelder bare når en av disse grunnene foreligger (artikkel 17 nr. 1). Angi grunnen, eller si for hver av dem hvorfor den ikke foreligger.

step-ds-12 = Unntak fra sletting
step-ds-12-question = Gjelder et unntak i artikkel 17 nr. 3 bokstav a til e, og for hvilke opplysninger?
step-ds-12-why = Et unntak rekker bare så langt behandlingen er nødvendig for det (artikkel 17 nr. 3). Alle andre opplysninger slettes.

step-ds-13 = Andre behandlingsansvarlige underrettet
step-ds-13-question = Hvis vi har offentliggjort opplysningene, er andre behandlingsansvarlige underrettet om anmodningen om sletting?
step-ds-13-why = Artikkel 17 nr. 2 krever rimelige tiltak, ut fra teknologi og kostnader, slik at også lenker og kopier slettes.

step-ds-14 = Grunn for begrensning
step-ds-14-question = Foreligger en av grunnene for begrensning i artikkel 18 nr. 1 bokstav a til d, og hvordan er opplysningene merket?
step-ds-14-why = Begrensede opplysninger skal bare lagres, bortsett fra bruken i artikkel 18 nr. 2. Den registrerte underrettes før begrensningen oppheves (artikkel 18 nr. 3).

step-ds-15 = Omfanget av dataportabiliteten
step-ds-15-question = Er opplysningene som personen selv har gitt, og som behandles automatisert med samtykke eller avtale som grunnlag, valgt ut og gjort maskinlesbare?
step-ds-15-why = Artikkel 20 nr. 1 omfatter bare disse opplysningene, i et strukturert, alminnelig anvendt og maskinlesbart format. De overføres direkte til en annen behandlingsansvarlig når det er teknisk mulig (artikkel 20 nr. 2).

step-ds-16 = Protesten vurdert
step-ds-16-question = Stanses behandlingen, eller går tvingende berettigede grunner eller rettskrav foran personens situasjon?
step-ds-16-why = Etter en protest stanses behandlingen, med mindre vi kan påvise slike grunner (artikkel 21 nr. 1). Fortsatt behandling krever derfor en skriftlig begrunnelse.

step-ds-17 = Markedsføringen stanset
step-ds-17-question = Er direkte markedsføring til denne personen stanset og personen ført opp på sperrelisten?
step-ds-17-why = Etter en protest mot direkte markedsføring behandles opplysningene ikke lenger til dette, uten noen avveining (artikkel 21 nr. 3). En kort oppføring på sperrelisten sørger for at det blir slik; det samme gjøres når et samtykke til markedsføring trekkes tilbake (artikkel 7 nr. 3).

step-ds-18 = Avgjørelsen overprøvd av et menneske
step-ds-18-question = Har et menneske overprøvd den automatiserte avgjørelsen, hørt den registrertes synspunkt og tatt stilling til innsigelsen?
step-ds-18-why = Artikkel 22 nr. 3 gir rett til menneskelig inngripen, til å uttrykke sine synspunkter og til å bestride avgjørelsen. Den som overprøver, må kunne endre utfallet.

step-ds-19 = Tilbaketrekkingen gjennomført
step-ds-19-question = Er all behandling som bygger på dette samtykket, stanset, eller krever et annet grunnlag at noen opplysninger beholdes?
step-ds-19-why = Et samtykke kan når som helst trekkes tilbake, og det som er gjort før, forblir lovlig (artikkel 7 nr. 3). Opplysninger som bare bygger på samtykket, slettes deretter (artikkel 17 nr. 1 bokstav b).

step-ds-20 = Mottakere underrettet
step-ds-20-question = Er alle mottakere underrettet om rettingen, slettingen eller begrensningen?
step-ds-20-why = Hver mottaker underrettes, med mindre det viser seg umulig eller krever uforholdsmessig stor innsats (artikkel 19). Den registrerte får vite hvem de er, dersom vedkommende ber om det.

step-ds-21 = Levert på en sikker måte
step-ds-21-question = Hvordan leveres svaret: i en klar form, gjennom en sikker kanal og uten kostnad, og elektronisk hvis anmodningen var elektronisk?
step-ds-21-why = Artikkel 12 nr. 1 krever klart språk, artikkel 12 nr. 3 og 15 nr. 3 elektronisk svar på en elektronisk anmodning, artikkel 12 nr. 5 at det er kostnadsfritt, og artikkel 32 sikkerhet.

## Trinn for anmodninger fra tredjeparter
step-tp-01 = Avsenderen bekreftet
step-tp-01-question = Er avsenderens identitet og myndighet til å be om dette bekreftet gjennom en kanal vi kjenner fra før?
step-tp-01-why = Opplysninger som gis til noen som bare hevder å ha rett til dem, er på avveie (artikkel 5 nr. 1 bokstav f og 32). Kontaktopplysningene i selve anmodningen beviser ingenting.

step-tp-02 = Type anmodning bekreftet
step-tp-02-question = Er dette virkelig en tredjepart, eller handler avsenderen for den registrerte eller med offentlig myndighet?
step-tp-02-why = Den som har fullmakt, bruker den registrertes egne rettigheter (artikkel 12), og offentlig myndighet vurderes etter andre regler (artikkel 4 nr. 9 og 6 nr. 3). Riktig framgangsmåte avgjør også hvilken frist som løper.

step-tp-03 = Vår rolle avklart
step-tp-03-question = Er vi behandlingsansvarlig eller databehandler for opplysningene det bes om?
step-tp-03-why = En databehandler utleverer bare etter dokumenterte instrukser fra den behandlingsansvarlige (artikkel 28 nr. 3 bokstav a). Er vi databehandler, går anmodningen til kunden.

step-tp-04 = Rettslig plikt til utlevering
step-tp-04-question = Plikter vi etter lov eller pålegg å utlevere, og etter hvilken bestemmelse?
step-tp-04-why = Artikkel 6 nr. 1 bokstav c bærer utleveringen bare hvis unionsretten eller retten i en EØS-stat skaper plikten (artikkel 6 nr. 3). En avtalefestet plikt er ikke en rettslig forpliktelse.

step-tp-05 = Rettslig grunnlag for utleveringen
step-tp-05-question = Hvilket rettslig grunnlag bærer vår utlevering, og hvilket vilkår i artikkel 9 nr. 2 dersom særlige kategorier inngår?
step-tp-05-why = En utlevering er vår egen behandling og krever vårt eget grunnlag i artikkel 6, uansett hvilket grunnlag avsenderen har. Artikkel 9 kommer i tillegg og erstatter det aldri.

step-tp-06 = Avsenderens grunnlag og formål
step-tp-06-question = Har avsenderen oppgitt sitt eget rettslige grunnlag og formål?
step-tp-06-why = Uten formålet kan vi verken vurdere forenlighet eller nødvendighet (artikkel 5 nr. 1 bokstav b).

step-tp-07 = Forenlig med det opprinnelige formålet
step-tp-07-question = Er utleveringen forenlig med formålet opplysningene ble samlet inn for?
step-tp-07-why = Artikkel 6 nr. 4 ser på forbindelsen, sammenhengen, opplysningenes art, konsekvensene og garantiene. Det er ikke påkrevd når samtykke eller lov dekker utleveringen.

step-tp-08 = Interessene avveid
step-tp-08-question = Hvis vi bygger på berettiget interesse, holder vurderingen av interesse, nødvendighet og avveining mål?
step-tp-08-why = Artikkel 6 nr. 1 bokstav f har tre vilkår som alle må være oppfylt, og en tredjeparts interesse teller med. Finnes det andre bevis som er like gode, er utleveringen ikke nødvendig.

step-tp-09 = Taushet undersøkt
step-tp-09-question = Er fortrolighet, forretningshemmeligheter, en avtale eller taushetsplikt til hinder for utleveringen?
step-tp-09-why = Et rettslig grunnlag opphever ikke en taushetsplikt, og opplysninger skal vernes mot uautorisert utlevering (artikkel 5 nr. 1 bokstav f).

step-tp-10 = Utleveringen begrenset til det nødvendige
step-tp-10-question = Er utleveringen avgrenset når det gjelder personer, felt og periode, eller ved sladding eller gjennomsyn i stedet for kopi?
step-tp-10-why = Bare opplysninger som er adekvate, relevante og nødvendige for formålet, kan gis ut (artikkel 5 nr. 1 bokstav c). Trengs alt det bes om, må det begrunnes.

step-tp-11 = Tredjestat
step-tp-11-question = Vil opplysningene gå til en tredjestat, og hvilket overføringsgrunnlag dekker overføringen?
step-tp-11-why = En overføring ut av EØS krever et overføringsgrunnlag i kapittel V i tillegg til det rettslige grunnlaget (artikkel 44 til 49).

step-tp-12 = Den registrerte informert
step-tp-12-question = Vet den registrerte om utleveringen, gjennom personvernerklæringen eller en egen melding?
step-tp-12-why = For opplysninger hentet andre steder skal den registrerte informeres senest ved første utlevering (artikkel 14 nr. 3 bokstav c). Ellers skal personvernerklæringen nevne kategorien av mottakere.

step-tp-13 = Vilkår avtalt
step-tp-13-question = Er det avtalt vilkår om formål, sletting, videreformidling og mottakerens rolle?
step-tp-13-why = En databehandler krever avtale etter artikkel 28, en felles behandlingsansvarlig en ordning etter artikkel 26. Overfor en selvstendig behandlingsansvarlig viser vilkårene at utleveringen er gjennomtenkt (artikkel 5 nr. 2).

step-tp-14 = Tidligere protest eller begrensning
step-tp-14-question = Har personen protestert tidligere, eller finnes det en sperring eller begrensning for disse opplysningene?
step-tp-14-why = Begrensede opplysninger kan bare utleveres med samtykke, for rettskrav eller i de andre tilfellene i artikkel 18 nr. 2. En protest som er tatt til følge, avslutter behandlingen (artikkel 21).

## Trinn for anmodninger fra offentlige myndigheter
step-pa-01 = Ektheten bekreftet
step-pa-01-question = Kommer anmodningen virkelig fra denne myndigheten, og hvordan er det bekreftet?
step-pa-01-why = Brevhoder og e-postdomener er lette å forfalske; ring derfor tilbake til et nummer du har funnet på egen hånd. En utlevering til en bedrager er et brudd på personopplysningssikkerheten (artikkel 5 nr. 1 bokstav f og 32).

step-pa-02 = Anmodningens form
step-pa-02-question = Er anmodningen skriftlig, begrunnet og leilighetsvis, og gjelder den ikke et helt register?
step-pa-02-why = Fortalepunkt 31 stiller disse kravene til anmodninger fra offentlige myndigheter. Mangler noe, be om det, og utlever ingenting i mellomtiden.

step-pa-03 = Rettslig dokument registrert
step-pa-03-question = Hvilket rettslig dokument bygger anmodningen på, hvem har utstedt det, når, og etter hvilken bestemmelse?
step-pa-03-why = En rettslig forpliktelse må være fastsatt i lov (artikkel 6 nr. 3). Uten dokumentet, datoen og bestemmelsen kan ingen vurdere om det binder oss.

step-pa-04 = Hjemmel til å pålegge
step-pa-04-question = Forplikter bestemmelsen oss til å gi denne myndigheten disse opplysningene på dette stadiet?
step-pa-04-why = Artikkel 6 nr. 1 bokstav c bærer en utlevering bare når loven forplikter oss; en bestemmelse som bare gir adgang, eller som lar myndigheten spørre, er ikke nok (artikkel 6 nr. 3). En juridisk rådgiver svarer på dette.

step-pa-05 = Egne retningslinjer oppfylt
step-pa-05-question = Oppfyller anmodningen våre egne retningslinjer: en gyldig rettskjennelse eller et lignende rettslig dokument?
step-pa-05-why = Retningslinjene våre er et av tiltakene artikkel 24 nr. 2 krever, og de binder den som beslutter. Et unntak må være synlig.

step-pa-06 = Juridisk råd innhentet
step-pa-06-question = Er juridiske eksperter rådspurt om denne anmodningen?
step-pa-06-why = Retningslinjene våre etter artikkel 24 nr. 2 krever det. Det kan bare fravikes i et nødstilfelle, med begrunnelse, og rådet innhentes da i etterkant.

step-pa-07 = Rettslig grunnlag for utleveringen
step-pa-07-question = Hvilket rettslig grunnlag bærer utleveringen, og hva dekker særlige kategorier eller opplysninger om straffedommer og lovovertredelser?
step-pa-07-why = Unionsrett eller retten i en EØS-stat som forplikter oss, gir artikkel 6 nr. 1 bokstav c; ellers gjenstår bokstav d, e eller unntaksvis f. Artikkel 9 og 10 kommer i tillegg.

step-pa-08 = Omfanget vurdert
step-pa-08-question = Er personene, identifikatorene, perioden og feltene ikke mer enn nødvendig, eller må anmodningen avgrenses eller bestrides?
step-pa-08-why = Dataminimering gjelder også overfor myndigheter (artikkel 5 nr. 1 bokstav c). En anmodning som går for langt, avgrenses før noe gis ut.

step-pa-09 = Fortrolighet og immunitet
step-pa-09-question = Er opplysningene vernet av advokaters fortrolighet, immunitet, pressens kildevern eller taushetsplikt?
step-pa-09-why = Slikt vern kan hindre eller begrense utleveringen og er tapt når opplysningene først er ute. Det følger av nasjonal rett; artikkel 23 og 90 gir rom for det.

step-pa-10 = Behandlingsansvarlig underrettet
step-pa-10-question = Hvis vi er databehandler, er anmodningen videresendt til den behandlingsansvarlige, eller forbyr loven oss å si fra?
step-pa-10-why = En databehandler handler etter instruks og underretter den behandlingsansvarlige om et rettslig krav på forhånd, med mindre loven av hensyn til viktige allmenne interesser forbyr det (artikkel 28 nr. 3 bokstav a).

step-pa-11 = Underretning av den registrerte
step-pa-11-question = Kan den registrerte underrettes nå, først senere eller ikke i det hele tatt, og etter hvilken bestemmelse?
step-pa-11-why = Artikkel 13 og 14 krever åpenhet, og bare lov som oppfyller artikkel 23, setter den til side. Et forbud uten bestemmelse og dato for ny vurdering kan ikke etterprøves.

step-pa-12 = Sikring
step-pa-12-question = Må eller bør opplysningene sikres nå, uten å bli utlevert?
step-pa-12-why = Ellers kan opplysninger bli slettet mens anmodningen vurderes. Plikten og varigheten følger av regelverket bak pålegget, for eksempel seksti dager etter artikkel 11 nr. 1 i forordning (EU) 2023/1543.

step-pa-13 = Levert på en sikker måte
step-pa-13-question = Gjennom hvilken sikker kanal går opplysningene, kryptert, med kontrollsum, kvittering og en oversikt over hva som er gitt og ikke gitt?
step-pa-13-why = Artikkel 32 gjelder helt til myndigheten har mottatt opplysningene. Kvitteringen og oversikten viser hva som er utlevert.

step-pa-14 = Utleveringen sammenlignet med kravet
step-pa-14-question = Er feltene og postene som er gjort klare, lik det som kreves, eller mindre?
step-pa-14-why = Det som går ut over kravet, har ikke rettslig grunnlag og bryter med dataminimering (artikkel 5 nr. 1 bokstav c). Det fjernes før noe gis ut.

step-pa-15 = Kostnader
step-pa-15-question = Kreves kostnader dekket av myndigheten, og hvor mye?
step-pa-15-why = Personvernforordningen regulerer ikke dette; det gjør regelverket bak pålegget eller nasjonal rett. Beløpet hører hjemme i saken, også når ingenting kreves.

step-pa-16 = Oppfølging satt
step-pa-16-question = Er datoer for oppfølging satt, som slutten på taushet eller sikring, og er anmodningen talt med i rapporteringen?
step-pa-16-why = Når taushetsplikten opphører, kan den registrerte likevel underrettes, og sikrede opplysninger skal ikke beholdes lenger enn pålagt. Tellingen viser hvordan vi forholder oss til myndigheter (artikkel 5 nr. 2).

## Trinn etter artikkel 48: myndigheter i tredjestater
step-n-00 = Hvordan anmodningen kom
step-n-00-question = Kom anmodningen direkte til oss, gjennom et morselskap eller konsernselskap, eller gjennom vår databehandler?
step-n-00-why = Artikkel 48 gjelder anmodninger rettet direkte til oss. Ber et utenlandsk morselskap oss om opplysningene, er det en overføring etter kapittel V; en databehandler skal underrette oss og vente på instruks.

step-n-01 = Internasjonal avtale
step-n-01-question = Gjelder det en internasjonal avtale som dekker denne myndigheten og disse opplysningene, og åpner den for direkte samarbeid med oss?
step-n-01-why = En beslutning fra en myndighet i en tredjestat kan bare anerkjennes eller håndheves på grunnlag av en slik avtale med Unionen eller en EØS-stat (artikkel 48). De fleste avtaler gjelder bare mellom myndigheter.

step-n-02 = Henvisning til gjensidig juridisk bistand
step-n-02-question = Hvis avtalen bare gjelder mellom myndigheter, henvises avsenderen til gjensidig juridisk bistand?
step-n-02-why = Finnes en slik vei, bør virksomheter som hovedregel avslå en direkte anmodning og vise til den (Personvernrådets retningslinjer 02/2024 om artikkel 48).

step-n-03 = Første prøve: rettslig grunnlag
step-n-03-question = Finnes det et rettslig grunnlag i artikkel 6 for å gi disse opplysningene til en myndighet i en tredjestat?
step-n-03-why = Retten i en tredjestat er aldri en rettslig forpliktelse etter artikkel 6 nr. 1 bokstav c; bare en avtale eller EØS-rett kan skape den (artikkel 6 nr. 3). Bokstav f bærer en slik utlevering bare unntaksvis, og samtykke nesten aldri.

step-n-04 = Prinsipper og taushet
step-n-04-question = Er prinsippene, vilkårene for særlige kategorier og straffedommer og taushetsreglene i egen stat oppfylt?
step-n-04-why = Et rettslig grunnlag er ikke nok alene: artikkel 5, 9 og 10 gjelder også, og et pålegg utenfra opphever ikke en taushetsplikt hjemme.

step-n-05 = Andre prøve: overføringsgrunnlag
step-n-05-question = Hvilket grunnlag i kapittel V dekker overføringen til denne myndigheten, og hva er beviset?
step-n-05-why = Artikkel 48 er i seg selv verken et rettslig grunnlag eller et overføringsgrunnlag; artikkel 44 til 49 må være oppfylt i tillegg. Unntakene i artikkel 49 tolkes snevert.

step-n-06 = Garantier i avtalen
step-n-06-question = Inneholder avtalen rettigheter som kan håndheves, formålsbegrensning, grenser for videre overføring og klagemuligheter?
step-n-06-why = En avtale er en nødvendig garanti etter artikkel 46 nr. 2 bokstav a bare hvis den gir de registrerte rettigheter som kan håndheves, og effektive rettsmidler (artikkel 46 nr. 1).

step-n-07 = Grunnleggende garantier
step-n-07-question = Har landet klare regler, krav om nødvendighet og forholdsmessighet, uavhengig tilsyn og effektive rettsmidler?
step-n-07-why = Disse fire grunnleggende europeiske garantiene viser om myndighetenes tilgang holder seg innenfor det som kan forsvares (Personvernrådets anbefalinger 02/2020; artikkel 44).

step-n-08 = Avgrenset eller bestridt i utlandet
step-n-08-question = Kan anmodningen avgrenses eller bestrides etter reglene i landet?
step-n-08-why = Også en tillatt utlevering begrenses til det nødvendige (artikkel 5 nr. 1 bokstav c). En innsigelse der kan løse konflikten før opplysninger sendes.

step-n-09 = Sperrelover og myndigheter i egen stat
step-n-09-question = Forbyr en lov i egen stat utleveringen, eller skal en myndighet her rådspørres eller underrettes?
step-n-09-why = Artikkel 48 verner rettsordenen i Unionen og EØS, og nasjonal rett kan ha egne hindre. Et slikt hinder stopper utleveringen.

step-n-10 = Lovkonflikt dokumentert
step-n-10-question = Er konflikten mellom de to rettsordenene nedskrevet, og hvem godtar risikoen?
step-n-10-why = Vi må kunne vise hvorfor vi etterkom eller avslo etter artikkel 48 (artikkel 5 nr. 2). En navngitt person svarer for risikoen som gjenstår.

## Trinn ved behov
step-note = Notat
step-note-question = Hva bør bevares i denne saken?
step-note-why = Et notat svarer ikke på noe spørsmål i prosedyren; det bevarer det som ellers ville blitt glemt, som en telefonsamtale. Det hjelper med å vise i ettertid hva som ble gjort (artikkel 5 nr. 2).
step-four-eyes = Godkjent av en annen person
step-four-eyes-question = Godkjenner en annen person, som ikke har tatt beslutningen, denne beslutningen?
step-four-eyes-why = En utlevering til en myndighet eller ut av EØS kan ikke tas tilbake. En kontroll av to personer er et av tiltakene som viser at vi følger reglene (artikkel 5 nr. 2 og 24).

## Hva som hindrer en utlevering, og hva som må gjøres
block-authenticity = Ingen har bekreftet at anmodningen virkelig kommer fra denne myndigheten.
block-authenticity-do = Ring myndigheten tilbake på et nummer du har funnet på egen hånd, og registrer resultatet.
block-legal-document = Det finnes ikke noe rettslig dokument i saken.
block-legal-document-do = Be myndigheten om pålegget eller et lignende dokument, og registrer det i saken.
block-power = Ingen har tatt stilling til om bestemmelsen forplikter oss til å utlevere.
block-power-do = La en juridisk rådgiver undersøke bestemmelsen og registrere svaret.
block-power-missing = Bestemmelsen forplikter oss ikke til å utlevere.
block-power-missing-do = Be myndigheten om et pålegg som forplikter, eller avslå anmodningen med begrunnelse.
block-policy = Det er ikke fastslått at anmodningen oppfyller våre egne retningslinjer: en gyldig rettskjennelse eller et lignende rettslig dokument.
block-policy-do = Sammenlign det rettslige dokumentet med retningslinjene, og registrer om de er oppfylt.
block-advice = Ingen juridisk ekspert er rådspurt om denne anmodningen.
block-advice-do = Innhent rådet og registrer det; bare i et nødstilfelle kan det fravikes, med begrunnelse.
block-basis = Det er ikke funnet noe rettslig grunnlag for utleveringen.
block-basis-do = Angi grunnlaget i artikkel 6 og vilkåret for særlige kategorier dersom de inngår; finnes det ikke noe, avslå.
block-scope = Ingen har vurdert om det bes om mer enn nødvendig.
block-scope-do = Gå gjennom personene, perioden og feltene, og registrer om de godtas eller avgrenses.
block-scope-challenged = Omfanget av anmodningen skal bestrides, så ingenting kan gis ut ennå.
block-scope-challenged-do = Bestrid anmodningen, og registrer omfanget på nytt når resultatet er kjent.
block-art48-basis = Det er ikke funnet noe rettslig grunnlag i artikkel 6 for å gi opplysninger til en myndighet i en tredjestat.
block-art48-basis-do = Vurder artikkel 6 i den første prøven etter artikkel 48; finnes det ikke noe grunnlag, avslå eller bestrid anmodningen.
block-art48-chapter-v = Det er ikke funnet noe grunnlag i kapittel V for overføringen til denne myndigheten.
block-art48-chapter-v-do = Vurder artikkel 45, 46 og 49 i den andre prøven etter artikkel 48; finnes det ikke noe grunnlag, avslå eller bestrid anmodningen.
block-art48-agreement = Ingen har undersøkt om en internasjonal avtale dekker denne anmodningen.
block-art48-agreement-do = Finn ut om en avtale gjelder og hvor langt den rekker, og registrer svaret.
block-art48-via-authorities = Det finnes en internasjonal avtale, men den gjelder bare mellom myndigheter.
block-art48-via-authorities-do = Henvis myndigheten til gjensidig juridisk bistand, og registrer det som beslutning.
block-identity = Den registrertes identitet er ikke fastslått.
block-identity-do = Kontroller identiteten på den minst inngripende måten som er tilstrekkelig, og registrer resultatet uten kopi av legitimasjonen.
block-requester = Ingen har bekreftet hvem avsenderen er, og med hvilken rett vedkommende ber om opplysningene.
block-requester-do = Bekreft avsenderen gjennom en kanal vi kjenner fra før, og registrer resultatet.
block-others-rights = Ingen har vurdert om kopien vil krenke andres rettigheter og friheter.
block-others-rights-do = Gå gjennom kopien, avgjør hva som må sladdes eller holdes tilbake, og registrer svaret.
block-minimisation = Ingen har vurdert om færre opplysninger er nok for formålet.
block-minimisation-do = Avgrens personer, felt og periode så langt formålet tillater, og registrer svaret.
block-decision = Det er ikke tatt noen beslutning om denne anmodningen ennå.
block-decision-do = Registrer beslutningen med begrunnelse før noe gis ut.
block-decision-refuses = Den gjeldende beslutningen tillater ikke utlevering.
block-decision-refuses-do = Utlever ingenting; var beslutningen feil, registrer en ny som retter den.
block-four-eyes = Beslutningen er ikke godkjent av en annen person.
block-four-eyes-do = Be noen som ikke har tatt beslutningen, om å vurdere og godkjenne den.
