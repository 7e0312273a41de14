## De stappen van een verzoek: titel, vraag en waarom die wordt gesteld; wat een verstrekking blokkeert, en wat te doen. Een artikel zonder naam van een wet is van de AVG.

## Stappen voor verzoeken van betrokkenen
step-ds-01 = Onze rol bepaald
step-ds-01-question = Tot welke verwerkingsverantwoordelijke is het verzoek gericht, en welke rol hebben wij voor deze gegevens?
step-ds-01-why = De verwerkingsverantwoordelijke beantwoordt het verzoek van een betrokkene (artikel 4, punt 7, en artikel 12, lid 3). Een verwerker stuurt het door en verleent bijstand (artikel 28, lid 3, onder e).

step-ds-02 = Betrokkene geïdentificeerd
step-ds-02-question = Staat vast wie de betrokkene is, zonder zwaardere controle dan nodig?
step-ds-02-why = Aanvullende informatie mag alleen worden gevraagd als er redenen zijn om aan de identiteit te twijfelen (artikel 12, lid 6). Gebruik dus eerst een bestaande inlog en vraag niet standaard om een kopie van een identiteitsbewijs. Kunnen wij aantonen dat wij de persoon niet kunnen identificeren, dan gelden artikel 11, lid 2, en artikel 12, lid 2.

step-ds-03 = Machtiging gecontroleerd
step-ds-03-question = Als iemand voor de betrokkene optreedt, is de machtiging, voogdij of vertegenwoordiging op grond van artikel 80 dan geldig?
step-ds-03-why = Gegevens die zonder geldige machtiging worden gegeven, komen bij de verkeerde terecht (artikel 5, lid 1, onder f). Artikel 80 regelt de vertegenwoordiging door een instantie zonder winstoogmerk.

step-ds-04 = Recht is van toepassing
step-ds-04-question = Geldt het recht bij de rechtsgronden van de betrokken activiteiten?
step-ds-04-why = Sommige rechten hangen af van de rechtsgrond (artikelen 12 tot en met 22). Overdraagbaarheid vereist toestemming of een overeenkomst (artikel 20, lid 1), bezwaar een taak van algemeen belang of een gerechtvaardigd belang (artikel 21, lid 1), tenzij het om direct marketing gaat (artikel 21, lid 2).

step-ds-05 = Ongegrond of buitensporig
step-ds-05-question = Is het verzoek kennelijk ongegrond of buitensporig, en uit welke feiten blijkt dat?
step-ds-05-why = Alleen dan mogen wij een redelijke vergoeding vragen of weigeren, en de bewijslast ligt bij ons (artikel 12, lid 5). Dat geen redenen zijn gegeven of dat er een geschil loopt, is niet genoeg.

step-ds-06 = Zoekslag uitgevoerd
step-ds-06-question = Zijn alle systemen, verwerkers, mailboxen, back-ups en papieren dossiers doorzocht?
step-ds-06-why = Het antwoord is nooit vollediger dan de zoekslag (artikelen 15, 16, 17 en 20). Een vastgelegde zoekslag laat zien wat er is gedaan als het antwoord wordt betwist.

step-ds-07 = Rechten van anderen afgewogen
step-ds-07-question = Doet de kopie afbreuk aan rechten en vrijheden van anderen, zoals hun gegevens of bedrijfsgeheimen?
step-ds-07-why = Een kopie mag anderen niet schaden (artikel 15, lid 4, en artikel 20, lid 4). Maak onleesbaar of houd achter wat nodig is en niet meer; bij inzage mag dit er niet toe leiden dat alle informatie wordt geweigerd (overweging 63).

step-ds-08 = Wettelijke beperking
step-ds-08-question = Beperkt een wet het recht, bijvoorbeeld door een beroepsgeheim of verschoningsrecht?
step-ds-08-why = Alleen wetgeving die aan artikel 23 voldoet, kan het recht beperken. Noem de bepaling; het antwoord aan de betrokkene vermeldt haar, tenzij dat het doel ervan zou ondermijnen.

step-ds-09 = Inzageantwoord compleet
step-ds-09-question = Bevat het antwoord de bevestiging, de gegevens, doeleinden, categorieën, werkelijke ontvangers, bewaartermijn, rechten, klachtrecht, bron, geautomatiseerde besluiten en waarborgen bij doorgifte?
step-ds-09-why = Artikel 15, leden 1 en 2, noemt wat de betrokkene te horen krijgt. Ontvangers worden bij naam genoemd, tenzij dat onmogelijk is of het verzoek kennelijk ongegrond of buitensporig is.

step-ds-10 = Juistheid onderzocht
step-ds-10-question = Zijn de gegevens onjuist of onvolledig, en zijn ze gerectificeerd of aangevuld?
step-ds-10-why = Onjuiste gegevens worden onverwijld gerectificeerd, en onvolledige gegevens kunnen met een aanvullende verklaring worden aangevuld (artikel 16). Een mening of beoordeling wordt in haar context bezien.

step-ds-11 = Grond voor gegevenswissing
step-ds-11-question = Is een van de gronden voor wissing in artikel 17, lid 1, onder a tot en met f, van toepassing?
step-ds-11-why = Het recht op gegevenswissing bestaat alleen op een van deze gronden (artikel 17, lid 1). Noem de grond, of zeg per grond waarom deze niet opgaat.

step-ds-12 = Uitzondering op wissing
step-ds-12-question = Geldt een uitzondering van artikel 17, lid 3, onder a tot en met e, en voor welke gegevens?
step-ds-12-why = Een uitzondering reikt niet verder dan de verwerking daarvoor nodig is (artikel 17, lid 3). Alle andere gegevens worden gewist.

step-ds-13 = Andere verwerkingsverantwoordelijken ingelicht
step-ds-13-question = Als wij de gegevens openbaar hebben gemaakt, zijn andere verwerkingsverantwoordelijken dan over het verzoek tot wissing ingelicht?
step-ds-13-why = Artikel 17, lid 2, vraagt redelijke maatregelen, gelet op techniek en kosten, zodat ook koppelingen en kopieën worden gewist.

step-ds-14 = Grond voor beperking
step-ds-14-question = Is een van de gronden voor beperking in artikel 18, lid 1, onder a tot en met d, van toepassing, en hoe zijn de gegevens gemarkeerd?
step-ds-14-why = Beperkte gegevens mogen alleen worden opgeslagen, behalve voor het gebruik van artikel 18, lid 2. De betrokkene wordt ingelicht voordat de beperking wordt opgeheven (artikel 18, lid 3).

step-ds-15 = Omvang van de overdraagbaarheid
step-ds-15-question = Zijn de door de persoon verstrekte gegevens, die geautomatiseerd en op basis van toestemming of een overeenkomst worden verwerkt, geselecteerd en machineleesbaar gemaakt?
step-ds-15-why = Artikel 20, lid 1, omvat alleen deze gegevens, in een gestructureerde, gangbare en machineleesbare vorm. Waar dat technisch mogelijk is, gaan ze rechtstreeks naar een andere verwerkingsverantwoordelijke (artikel 20, lid 2).

step-ds-16 = Bezwaar afgewogen
step-ds-16-question = Stopt de verwerking, of wegen dwingende gerechtvaardigde gronden of een rechtsvordering zwaarder dan de situatie van de persoon?
step-ds-16-why = Na een bezwaar stopt de verwerking, tenzij wij zulke gronden aanvoeren (artikel 21, lid 1). Doorgaan vraagt dus een schriftelijke motivering.

step-ds-17 = Marketing gestopt
step-ds-17-question = Is direct marketing aan deze persoon gestopt en staat de persoon op de blokkeerlijst?
step-ds-17-why = Na bezwaar tegen direct marketing worden de gegevens daarvoor niet meer verwerkt, zonder enige afweging (artikel 21, lid 3). Een minimale vermelding op de blokkeerlijst houdt dat zo; hetzelfde gebeurt als toestemming voor marketing wordt ingetrokken (artikel 7, lid 3).

step-ds-18 = Besluit door een mens herbeoordeeld
step-ds-18-question = Heeft een mens het geautomatiseerde besluit herbeoordeeld, het standpunt van de betrokkene gehoord en op de betwisting beslist?
step-ds-18-why = Artikel 22, lid 3, geeft recht op menselijke tussenkomst, op het kenbaar maken van een standpunt en op het aanvechten van het besluit. Wie herbeoordeelt, moet de uitkomst kunnen wijzigen.

step-ds-19 = Intrekking uitgevoerd
step-ds-19-question = Is alle verwerking op basis van deze toestemming gestopt, of vereist een andere grond dat gegevens bewaard blijven?
step-ds-19-why = Toestemming kan op elk moment worden ingetrokken, en wat eerder is gedaan, blijft rechtmatig (artikel 7, lid 3). Gegevens die alleen op de toestemming berusten, worden daarna gewist (artikel 17, lid 1, onder b).

step-ds-20 = Ontvangers in kennis gesteld
step-ds-20-question = Zijn alle ontvangers in kennis gesteld van de rectificatie, wissing of beperking?
step-ds-20-why = Elke ontvanger wordt in kennis gesteld, tenzij dit onmogelijk blijkt of onevenredig veel inspanning vergt (artikel 19). De betrokkene hoort desgevraagd wie zij zijn.

step-ds-21 = Veilig afgeleverd
step-ds-21-question = Hoe wordt het antwoord afgeleverd: in een duidelijke vorm, via een veilig kanaal en kosteloos, en elektronisch als het verzoek elektronisch was?
step-ds-21-why = Artikel 12, lid 1, vraagt duidelijke taal, artikel 12, lid 3, en artikel 15, lid 3, een elektronisch antwoord op een elektronisch verzoek, artikel 12, lid 5, kosteloosheid en artikel 32 beveiliging.

## Stappen voor verzoeken van derden
step-tp-01 = Verzoeker geverifieerd
step-tp-01-question = Zijn de identiteit en de bevoegdheid van de verzoeker geverifieerd via een kanaal dat wij al kennen?
step-tp-01-why = Gegevens die worden gegeven aan iemand die alleen beweert er recht op te hebben, zijn in verkeerde handen (artikel 5, lid 1, onder f, en artikel 32). De contactgegevens in het verzoek zelf bewijzen niets.

step-tp-02 = Soort verzoek bevestigd
step-tp-02-question = Is dit werkelijk een derde, of treedt de verzoeker op namens de betrokkene of met openbaar gezag?
step-tp-02-why = Wie een machtiging heeft, oefent de rechten van de betrokkene zelf uit (artikel 12), en openbaar gezag wordt naar andere regels beoordeeld (artikel 4, punt 9, en artikel 6, lid 3). De juiste procedure bepaalt ook welke termijn loopt.

step-tp-03 = Onze rol bepaald
step-tp-03-question = Zijn wij verwerkingsverantwoordelijke of verwerker voor de gevraagde gegevens?
step-tp-03-why = Een verwerker verstrekt alleen op gedocumenteerde instructies van de verwerkingsverantwoordelijke (artikel 28, lid 3, onder a). Zijn wij de verwerker, dan gaat het verzoek naar de klant.

step-tp-04 = Wettelijke plicht tot verstrekking
step-tp-04-question = Verplicht een wet of bevel ons tot verstrekking, en welke bepaling is dat?
step-tp-04-why = Artikel 6, lid 1, onder c, draagt de verstrekking alleen als Unierecht of het recht van een EER-staat de plicht schept (artikel 6, lid 3). Een contractuele plicht is geen wettelijke verplichting.

step-tp-05 = Rechtsgrond voor de verstrekking
step-tp-05-question = Welke rechtsgrond draagt onze verstrekking, en welke voorwaarde van artikel 9, lid 2, als er bijzondere categorieën bij zijn?
step-tp-05-why = Een verstrekking is onze eigen verwerking en vereist een eigen rechtsgrond in artikel 6, welke grond de verzoeker ook heeft. Artikel 9 komt daarbovenop en vervangt die nooit.

step-tp-06 = Grond en doel van de verzoeker
step-tp-06-question = Heeft de verzoeker de eigen rechtsgrond en het doeleinde genoemd?
step-tp-06-why = Zonder het doeleinde kunnen wij verenigbaarheid noch noodzaak beoordelen (artikel 5, lid 1, onder b).

step-tp-07 = Verenigbaar met het oorspronkelijke doeleinde
step-tp-07-question = Is de verstrekking verenigbaar met het doeleinde waarvoor de gegevens zijn verzameld?
step-tp-07-why = Artikel 6, lid 4, let op het verband, het kader, de aard van de gegevens, de gevolgen en de waarborgen. De toets is niet vereist als toestemming of een wet de verstrekking dekt.

step-tp-08 = Belangen afgewogen
step-tp-08-question = Als wij ons op een gerechtvaardigd belang beroepen, voldoet de beoordeling van belang, noodzaak en afweging dan?
step-tp-08-why = Artikel 6, lid 1, onder f, kent drie voorwaarden waaraan alle moet zijn voldaan, en het belang van een derde telt mee. Voldoet ander bewijs even goed, dan is de verstrekking niet noodzakelijk.

step-tp-09 = Geheimhouding onderzocht
step-tp-09-question = Staan vertrouwelijkheid, bedrijfsgeheimen, een overeenkomst of een beroepsgeheim in de weg?
step-tp-09-why = Een rechtsgrond heft een geheimhoudingsplicht niet op, en gegevens moeten tegen ongeoorloofde verstrekking beschermd blijven (artikel 5, lid 1, onder f).

step-tp-10 = Verstrekking beperkt tot het nodige
step-tp-10-question = Is de verstrekking ingeperkt in personen, velden en periode, of door onleesbaar maken of inzage in plaats van een kopie?
step-tp-10-why = Alleen gegevens die toereikend, ter zake dienend en noodzakelijk zijn, mogen worden verstrekt (artikel 5, lid 1, onder c). Is alles wat is gevraagd nodig, zeg dan waarom.

step-tp-11 = Derde land
step-tp-11-question = Gaan de gegevens naar een derde land, en welk mechanisme dekt de doorgifte?
step-tp-11-why = Een doorgifte buiten de EER vereist naast de rechtsgrond een mechanisme uit hoofdstuk V (artikelen 44 tot en met 49).

step-tp-12 = Betrokkene geïnformeerd
step-tp-12-question = Weet de betrokkene van de verstrekking, via de privacyverklaring of een afzonderlijk bericht?
step-tp-12-why = Over gegevens die elders zijn verkregen, wordt de betrokkene uiterlijk bij de eerste verstrekking geïnformeerd (artikel 14, lid 3, onder c). Anders moet de privacyverklaring de categorie van ontvangers noemen.

step-tp-13 = Voorwaarden afgesproken
step-tp-13-question = Zijn voorwaarden afgesproken over doeleinde, wissing, verder delen en de rol van de ontvanger?
step-tp-13-why = Een verwerker vereist een overeenkomst volgens artikel 28, een gezamenlijke verwerkingsverantwoordelijke een regeling volgens artikel 26. Bij een zelfstandige verwerkingsverantwoordelijke tonen voorwaarden dat de verstrekking is afgewogen (artikel 5, lid 2).

step-tp-14 = Eerder bezwaar of beperking
step-tp-14-question = Heeft de persoon eerder bezwaar gemaakt, of rust op deze gegevens een blokkering of beperking?
step-tp-14-why = Beperkte gegevens mogen alleen worden verstrekt met toestemming, voor een rechtsvordering of in de andere gevallen van artikel 18, lid 2. Een gehonoreerd bezwaar beëindigt de verwerking (artikel 21).

## Stappen voor verzoeken van overheidsinstanties
step-pa-01 = Echtheid bevestigd
step-pa-01-question = Komt het verzoek werkelijk van deze instantie, en hoe is dat geverifieerd?
step-pa-01-why = Briefhoofden en e-maildomeinen zijn eenvoudig te vervalsen; bel daarom terug op een zelf gevonden nummer. Een verstrekking aan een bedrieger is een inbreuk in verband met persoonsgegevens (artikel 5, lid 1, onder f, en artikel 32).

step-pa-02 = Vorm van het verzoek
step-pa-02-question = Is het verzoek schriftelijk, met redenen omkleed en incidenteel, en betreft het geen volledig bestand?
step-pa-02-why = Overweging 31 stelt deze eisen aan verzoeken van overheidsinstanties. Ontbreekt er iets, vraag er dan om en verstrek intussen niets.

step-pa-03 = Juridisch document vastgelegd
step-pa-03-question = Op welk juridisch document berust het verzoek, wie heeft het uitgevaardigd, wanneer, en op grond van welke bepaling?
step-pa-03-why = Een wettelijke verplichting moet in het recht zijn vastgelegd (artikel 6, lid 3). Zonder het document, de datum en de bepaling kan niemand beoordelen of het ons bindt.

step-pa-04 = Bevoegdheid om te verplichten
step-pa-04-question = Verplicht de genoemde bepaling ons om deze instantie deze gegevens in dit stadium te geven?
step-pa-04-why = Artikel 6, lid 1, onder c, draagt een verstrekking alleen als de wet ons verplicht; een bepaling die het slechts toestaat of de instantie laat vragen, volstaat niet (artikel 6, lid 3). Een juridisch beoordelaar beantwoordt dit.

step-pa-05 = Aan eigen beleid voldaan
step-pa-05-question = Voldoet het verzoek aan ons eigen beleid: een geldig rechterlijk bevel of een vergelijkbaar juridisch document?
step-pa-05-why = Ons beleid is een van de maatregelen die artikel 24, lid 2, vraagt, en bindt wie beslist. Een uitzondering moet zichtbaar zijn.

step-pa-06 = Juridisch advies ingewonnen
step-pa-06-question = Zijn juridische deskundigen over dit verzoek geraadpleegd?
step-pa-06-why = Ons beleid op grond van artikel 24, lid 2, vraagt dit. Het mag alleen in een noodgeval achterwege blijven, met reden, en het advies volgt dan achteraf.

step-pa-07 = Rechtsgrond voor de verstrekking
step-pa-07-question = Welke rechtsgrond draagt de verstrekking, en wat dekt bijzondere categorieën of gegevens over veroordelingen en strafbare feiten?
step-pa-07-why = Unierecht of recht van een EER-staat dat ons verplicht, geeft artikel 6, lid 1, onder c; anders blijven onder d, e of bij uitzondering f over. De artikelen 9 en 10 komen daarbovenop.

step-pa-08 = Omvang beoordeeld
step-pa-08-question = Gaan de personen, identificatoren, periode en velden niet verder dan nodig, of moet het verzoek worden ingeperkt of betwist?
step-pa-08-why = Minimale gegevensverwerking geldt ook tegenover overheidsinstanties (artikel 5, lid 1, onder c). Een verzoek dat te ver gaat, wordt ingeperkt voordat er iets wordt verstrekt.

step-pa-09 = Voorrechten en immuniteiten
step-pa-09-question = Worden de gegevens beschermd door verschoningsrecht, immuniteit, persvrijheid of een beroepsgeheim?
step-pa-09-why = Zulke bescherming kan de verstrekking verhinderen of beperken en is verloren zodra de gegevens weg zijn. Zij berust op nationaal recht; de artikelen 23 en 90 laten daar ruimte voor.

step-pa-10 = Verwerkingsverantwoordelijke ingelicht
step-pa-10-question = Als wij verwerker zijn, is het verzoek dan doorgestuurd naar de verwerkingsverantwoordelijke, of verbiedt de wet ons dat?
step-pa-10-why = Een verwerker handelt op instructie en stelt de verwerkingsverantwoordelijke vooraf in kennis van een wettelijk voorschrift, tenzij die wetgeving dat om gewichtige redenen van algemeen belang verbiedt (artikel 28, lid 3, onder a).

step-pa-11 = Betrokkene informeren
step-pa-11-question = Mag de betrokkene nu, pas later of helemaal niet worden ingelicht, en op grond van welke bepaling?
step-pa-11-why = De artikelen 13 en 14 vragen openheid, en alleen wetgeving die aan artikel 23 voldoet, zet die opzij. Een verbod zonder bepaling en datum voor herbeoordeling is niet te controleren.

step-pa-12 = Bewaring
step-pa-12-question = Moeten de gegevens nu worden bewaard, of is dat raadzaam, zonder ze te verstrekken?
step-pa-12-why = Anders kunnen gegevens worden gewist terwijl het verzoek wordt beoordeeld. De plicht en de duur volgen uit het instrument, bijvoorbeeld zestig dagen volgens artikel 11, lid 1, van Verordening (EU) 2023/1543.

step-pa-13 = Veilig afgeleverd
step-pa-13-question = Via welk veilig kanaal gaan de gegevens, versleuteld, met hash, ontvangstbewijs en een opgave van wat wel en niet wordt verstrekt?
step-pa-13-why = Artikel 32 geldt tot de instantie de gegevens heeft ontvangen. Het ontvangstbewijs en de opgave tonen aan wat is verstrekt.

step-pa-14 = Verstrekking vergeleken met het gevraagde
step-pa-14-question = Zijn de voorbereide velden en records gelijk aan het gevraagde, of minder?
step-pa-14-why = Wat verder gaat dan het gevraagde, heeft geen rechtsgrond en is in strijd met minimale gegevensverwerking (artikel 5, lid 1, onder c). Het wordt verwijderd voordat er iets wordt verstrekt.

step-pa-15 = Kosten
step-pa-15-question = Worden kosten bij de instantie teruggevraagd, en hoeveel?
step-pa-15-why = De AVG regelt dit niet; het instrument of het nationale recht wel. Het bedrag hoort in het dossier, ook als niets wordt gevraagd.

step-pa-16 = Opvolging vastgelegd
step-pa-16-question = Zijn data voor opvolging vastgelegd, zoals het einde van geheimhouding of bewaring, en is het verzoek meegeteld voor de verslaglegging?
step-pa-16-why = Als de geheimhouding eindigt, mag de betrokkene alsnog worden ingelicht, en bewaarde gegevens blijven niet langer dan bevolen. De telling laat zien hoe wij met overheidsinstanties omgaan (artikel 5, lid 2).

## Stappen volgens artikel 48: overheidsinstanties van derde landen
step-n-00 = Hoe het verzoek binnenkwam
step-n-00-question = Kwam het verzoek rechtstreeks bij ons, via een moeder- of zustermaatschappij, of via onze verwerker?
step-n-00-why = Artikel 48 betreft verzoeken die rechtstreeks aan ons zijn gericht. Vraagt een buitenlandse moedermaatschappij ons om de gegevens, dan is dat een doorgifte volgens hoofdstuk V; een verwerker moet ons inlichten en instructies afwachten.

step-n-01 = Internationale overeenkomst
step-n-01-question = Is er een internationale overeenkomst van kracht die deze instantie en deze gegevens dekt, en voorziet zij in rechtstreekse samenwerking met ons?
step-n-01-why = Een besluit van een instantie van een derde land kan alleen worden erkend of uitgevoerd op basis van zo’n overeenkomst met de Unie of een EER-staat (artikel 48). De meeste overeenkomsten gelden alleen tussen autoriteiten.

step-n-02 = Verwijzing naar wederzijdse rechtsbijstand
step-n-02-question = Als de overeenkomst alleen tussen autoriteiten geldt, wordt de verzoeker dan naar wederzijdse rechtsbijstand verwezen?
step-n-02-why = Bestaat die weg, dan horen ondernemingen een rechtstreeks verzoek in de regel te weigeren en daarnaar te verwijzen (EDPB-richtsnoeren 02/2024 over artikel 48).

step-n-03 = Eerste toets: rechtsgrond
step-n-03-question = Is er een rechtsgrond in artikel 6 om deze gegevens aan een instantie van een derde land te geven?
step-n-03-why = Het recht van een derde land is nooit een wettelijke verplichting in de zin van artikel 6, lid 1, onder c; alleen een overeenkomst of EER-recht kan die scheppen (artikel 6, lid 3). Onder f draagt zo’n verstrekking alleen bij uitzondering, en toestemming bijna nooit.

step-n-04 = Beginselen en geheimhouding
step-n-04-question = Is voldaan aan de beginselen, de voorwaarden voor bijzondere categorieën en veroordelingen, en de geheimhoudingsregels van de eigen staat?
step-n-04-why = Een rechtsgrond alleen is niet genoeg: ook de artikelen 5, 9 en 10 gelden, en een bevel van buiten heft een geheimhoudingsplicht hier niet op.

step-n-05 = Tweede toets: grond voor de doorgifte
step-n-05-question = Welke grond in hoofdstuk V dekt de doorgifte aan deze instantie, en wat is het bewijs?
step-n-05-why = Artikel 48 is zelf geen rechtsgrond en geen grond voor doorgifte; daarnaast moet aan de artikelen 44 tot en met 49 zijn voldaan. De afwijkingen van artikel 49 worden eng uitgelegd.

step-n-06 = Waarborgen in de overeenkomst
step-n-06-question = Bevat de overeenkomst afdwingbare rechten, doelbinding, grenzen aan verdere doorgifte en verhaal?
step-n-06-why = Een overeenkomst is alleen een passende waarborg in de zin van artikel 46, lid 2, onder a, als zij betrokkenen afdwingbare rechten en doeltreffende rechtsmiddelen geeft (artikel 46, lid 1).

step-n-07 = Essentiële garanties
step-n-07-question = Biedt het land duidelijke regels, noodzaak en evenredigheid, onafhankelijk toezicht en doeltreffende rechtsmiddelen?
step-n-07-why = Deze vier Europese essentiële garanties meten of toegang door overheidsinstanties binnen het gerechtvaardigde blijft (EDPB-aanbevelingen 02/2020; artikel 44).

step-n-08 = Ingeperkt of betwist in het buitenland
step-n-08-question = Kan het verzoek worden ingeperkt, of volgens de procedure van dat land worden betwist?
step-n-08-why = Ook een toegestane verstrekking blijft beperkt tot het noodzakelijke (artikel 5, lid 1, onder c). Bezwaar daar kan het conflict oplossen voordat gegevens vertrekken.

step-n-09 = Blokkeringswetten en autoriteiten in eigen land
step-n-09-question = Verbiedt een wet van de eigen staat de verstrekking, of moet hier een autoriteit worden geraadpleegd of ingelicht?
step-n-09-why = Artikel 48 beschermt de rechtsorde van de Unie en de EER, en nationaal recht kan eigen beletselen kennen. Een beletsel hier beëindigt de verstrekking.

step-n-10 = Wetsconflict vastgelegd
step-n-10-question = Is het conflict tussen de twee rechtsordes beschreven, en wie aanvaardt het risico?
step-n-10-why = Wij moeten kunnen aantonen waarom wij volgens artikel 48 hebben meegewerkt of geweigerd (artikel 5, lid 2). Een met naam genoemde persoon draagt het resterende risico.

## Stappen wanneer nodig
step-note = Notitie
step-note-question = Wat moet in dit dossier worden bewaard?
step-note-why = Een notitie beantwoordt geen vraag van de procedure; zij bewaart wat anders zou worden vergeten, zoals een telefoongesprek. Zij helpt achteraf te tonen wat is gedaan (artikel 5, lid 2).
step-four-eyes = Goedgekeurd door een tweede persoon
step-four-eyes-question = Keurt een tweede persoon, die de beslissing niet zelf heeft genomen, de beslissing goed?
step-four-eyes-why = Een verstrekking aan een overheidsinstantie of buiten de EER is niet terug te draaien. Een tweede paar ogen is een van de maatregelen waarmee wij naleving aantonen (artikel 5, lid 2, en artikel 24).

## Wat een verstrekking blokkeert, en wat te doen
block-authenticity = Niemand heeft bevestigd dat het verzoek werkelijk van deze instantie komt.
block-authenticity-do = Bel de instantie terug op een zelf gevonden nummer en leg het resultaat vast.
block-legal-document = Er is geen juridisch document in het dossier.
block-legal-document-do = Vraag de instantie om het bevel of een vergelijkbaar document en leg het in het dossier vast.
block-power = Niemand heeft gezegd of de genoemde bepaling ons tot verstrekking verplicht.
block-power-do = Laat een juridisch beoordelaar de bepaling onderzoeken en het antwoord vastleggen.
block-power-missing = De genoemde bepaling verplicht ons niet tot verstrekking.
block-power-missing-do = Vraag de instantie om een bevel dat verplicht, of weiger het verzoek met redenen.
block-policy = Het staat niet vast dat het verzoek aan ons eigen beleid voldoet: een geldig rechterlijk bevel of een vergelijkbaar juridisch document.
block-policy-do = Vergelijk het juridische document met het beleid en leg vast of eraan is voldaan.
block-advice = Over dit verzoek is geen juridisch deskundige geraadpleegd.
block-advice-do = Win het advies in en leg het vast; alleen in een noodgeval mag het achterwege blijven, met reden.
block-basis = Er is geen rechtsgrond voor de verstrekking gevonden.
block-basis-do = Noem de rechtsgrond in artikel 6 en, zo nodig, de voorwaarde voor bijzondere categorieën; is die er niet, weiger dan.
block-scope = Niemand heeft beoordeeld of meer wordt gevraagd dan nodig is.
block-scope-do = Loop de personen, de periode en de velden na en leg vast of ze worden aanvaard of ingeperkt.
block-scope-challenged = De omvang van het verzoek wordt betwist, dus er mag nog niets worden verstrekt.
block-scope-challenged-do = Betwist het verzoek en leg de omvang opnieuw vast zodra de uitkomst bekend is.
block-art48-basis = Er is geen rechtsgrond in artikel 6 gevonden om gegevens aan een instantie van een derde land te geven.
block-art48-basis-do = Onderzoek artikel 6 in de eerste toets volgens artikel 48; is er geen rechtsgrond, weiger of betwist het verzoek dan.
block-art48-chapter-v = Er is geen grond in hoofdstuk V gevonden voor de doorgifte aan deze instantie.
block-art48-chapter-v-do = Onderzoek de artikelen 45, 46 en 49 in de tweede toets volgens artikel 48; is er geen grond, weiger of betwist het verzoek dan.
block-art48-agreement = Niemand heeft onderzocht of een internationale overeenkomst dit verzoek dekt.
block-art48-agreement-do = Ga na of een overeenkomst van kracht is en hoever zij reikt, en leg het antwoord vast.
block-art48-via-authorities = Er is een internationale overeenkomst, maar die geldt alleen tussen autoriteiten.
block-art48-via-authorities-do = Verwijs de instantie naar wederzijdse rechtsbijstand en leg dat als beslissing vast.
block-identity = De identiteit van de betrokkene staat niet vast.
block-identity-do = Controleer de identiteit met het lichtste middel dat volstaat en leg het resultaat vast zonder kopie van het document.
block-requester = Niemand heeft geverifieerd wie de verzoeker is en met welke bevoegdheid wordt gevraagd.
block-requester-do = Verifieer de verzoeker via een kanaal dat wij al kennen en leg het resultaat vast.
block-others-rights = Niemand heeft beoordeeld of de kopie afbreuk doet aan rechten en vrijheden van anderen.
block-others-rights-do = Loop de kopie na, bepaal wat onleesbaar wordt gemaakt of achtergehouden, en leg het antwoord vast.
block-minimisation = Niemand heeft beoordeeld of minder gegevens voor het doeleinde volstaan.
block-minimisation-do = Perk personen, velden en periode in zover het doeleinde toelaat, en leg het antwoord vast.
block-decision = Er is nog geen beslissing op dit verzoek.
block-decision-do = Leg de beslissing met de motivering vast voordat er iets wordt verstrekt.
block-decision-refuses = De geldende beslissing staat geen verstrekking toe.
block-decision-refuses-do = Verstrek niets; was de beslissing onjuist, leg dan een nieuwe vast die de eerdere corrigeert.
block-four-eyes = De beslissing is niet door een tweede persoon goedgekeurd.
block-four-eyes-do = Vraag iemand die de beslissing niet zelf heeft genomen om die te beoordelen en goed te keuren.
