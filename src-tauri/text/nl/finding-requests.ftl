## Bevindingen over verzoeken. `$name` is de titel van het dossier, `$ref` de referentie. Een artikel zonder naam van een handeling is er een van de AVG.

finding-step = { $code } ({ $step })

## Verzoeken van betrokkenen
finding-R-DSR-01 = { $ref } had uiterlijk op { $date } beantwoord moeten zijn, en er is geen antwoord vastgelegd.
finding-R-DSR-01-do = Antwoord nu en zeg waarom het laat is. Een verlenging telt alleen als de betrokkene er binnen de eerste maand met redenen van in kennis is gesteld (artikel 12, lid 3).
finding-R-DSR-02 = { $ref } moet uiterlijk op { $date } worden beantwoord, en er is nog niets besloten.
finding-R-DSR-02-do = Neem het besluit. Is het verzoek complex of zijn het er veel, stel de betrokkene dan vóór het einde van de maand met redenen in kennis van een verlenging (artikel 12, lid 3).
finding-R-DSR-03 = De verlenging van { $ref } is niet geldig: { $lack ->
    [reason] er is geen reden voor vastgelegd
   *[told] uit niets blijkt dat de betrokkene er binnen de eerste maand van in kennis is gesteld
 }.
finding-R-DSR-03-do = { $lack ->
    [reason] Leg vast of de complexiteit of het aantal verzoeken haar nodig maakte (artikel 12, lid 3).
   *[told] Is de betrokkene op tijd in kennis gesteld, leg dan de kennisgeving van die dag vast. Zo niet, dan geldt de eerste maand: antwoord nu.
 }
finding-R-DSR-04 = De verlengde termijn voor { $ref } liep af op { $date }, en er is geen antwoord vastgelegd.
finding-R-DSR-04-do = Antwoord nu en zeg waarom het laat is. De termijn kan niet nog eens worden verlengd (artikel 12, lid 3).
finding-R-DSR-05 = { $ref } is geweigerd of maar gedeeltelijk ingewilligd, zonder grond.
finding-R-DSR-05-do = Kies de weigeringsgrond in het besluit (artikel 12, lid 4).
finding-R-DSR-06 = De weigering van { $ref } noemt de klacht bij een toezichthoudende autoriteit en de voorziening in rechte niet.
finding-R-DSR-06-do = Schrijf de betrokkene opnieuw met beide, en leg een besluit vast dat dit verbetert (artikel 12, lid 4).
finding-R-DSR-07 = { $ref } is behandeld als kennelijk ongegrond of buitensporig (grond { $ground }), en er zijn geen feiten vastgelegd die dat aantonen.
finding-R-DSR-07-do = Leg de feiten vast in stap DS-05; de bewijslast ligt bij de verwerkingsverantwoordelijke (artikel 12, lid 5). Zijn die er niet, beantwoord het verzoek dan.
finding-R-DSR-08 = In { $ref } is de betrokkene om bewijs van identiteit gevraagd, en er zijn geen redenen om te twijfelen vastgelegd.
finding-R-DSR-08-do = Leg in stap DS-02 vast waarin de twijfel bestond (artikel 12, lid 6). Was er geen, ga dan zonder het bewijs verder en wis wat is gestuurd.
finding-R-DSR-09 = In { $ref } is de betrokkene op { $date } iets gevraagd, later dan de vijf werkdagen na ontvangst, die eindigden op { $end }.
finding-R-DSR-09-do = Reken met de termijn zonder deze pauze: een vraag die laat komt, schort haar mogelijk niet op.
finding-R-DSR-10 = Naar naam of plaats is het bestand { $file } van { $ref } een kopie van een identiteitsbewijs.
finding-R-DSR-10-do = Leg in stap DS-02 vast wat is gezien, wanneer en door wie, en wis de kopie. Is het iets anders, merk deze bevinding dan aan als onjuist.
finding-R-DSR-11 = In { $ref } zijn gegevens aan { $to } gestuurd voordat de identiteit van de betrokkene zeker was.
finding-R-DSR-11-do = Stel vast wie de gegevens heeft ontvangen. Was het iemand anders, behandel het dan als inbreuk in verband met persoonsgegevens (artikelen 33 en 34).
finding-R-DSR-12 = Het inzageantwoord in { $ref } zegt niet van elk onderdeel wat ermee is gedaan. Open: { $items }.
finding-R-DSR-12-do = Vul het antwoord en de checklist in stap DS-09 aan.
finding-R-DSR-13 = Op { $ref } is beslist zonder te zeggen welke gegevensreeksen onder het recht op overdraagbaarheid vallen.
finding-R-DSR-13-do = Leg in stap DS-15 per gegevensreeks vast of zij eronder valt en waarom (artikel 20, lid 1).
finding-R-DSR-14 = De wissing die in { $ref } is ingewilligd, is niet bevestigd{ $known ->
    [yes] {" "}voor { $systems }
   *[no] {""}
 }.
finding-R-DSR-14-do = Laat de wissing in elk systeem en bij elke verwerker uitvoeren, en leg in stap DS-20 of in een notitie vast wie dat heeft bevestigd, met de namen van de systemen.
finding-R-DSR-15 = { $ref } is beantwoord, en er is niet vastgelegd of de ontvangers in kennis zijn gesteld.
finding-R-DSR-15-do = Stel elke ontvanger in kennis en leg het vast in stap DS-20, of zeg daar waarom dat onmogelijk is of onevenredig veel inspanning vergt (artikel 19).
finding-R-DSR-16 = { $how ->
    [refused] Het bezwaar tegen direct marketing in { $ref } is geweigerd. Er is geen belangenafweging.
   *[late] Er is niet vastgelegd dat direct marketing uiterlijk op { $date } is gestopt, twee werkdagen na ontvangst van het bezwaar in { $ref }.
 }
finding-R-DSR-16-do = Stop de marketing, zet de persoon op de blokkeerlijst en leg beide vast in stap DS-17 (artikel 21, lid 3).
finding-R-DSR-17 = Na het bezwaar in { $ref } gaat de verwerking door, en het besluit noemt geen dwingende gerechtvaardigde grond en geen rechtsvordering.
finding-R-DSR-17-do = Noem de grond die zwaarder weegt en de redenen daarvoor, of stop de verwerking (artikel 21, lid 1).
finding-R-DSR-18 = Er is niet vastgelegd dat de verwerking na de intrekking van de toestemming in { $ref } is gestopt.
finding-R-DSR-18-do = Stop elk doeleinde van deze toestemming en leg het vast in stap DS-19; vereist een andere grond dat gegevens bewaard blijven, noem die daar.
finding-R-DSR-19 = In { $ref } is een vergoeding gevraagd of in rekening gebracht zonder grond.
finding-R-DSR-19-do = Betaal haar terug of zie ervan af, tenzij het verzoek kennelijk ongegrond of buitensporig was (artikel 12, lid 5) of een bijkomende kopie is gevraagd (artikel 15, lid 3).
finding-R-DSR-20 = { $ref } betreft gegevens die wij voor een verwerkingsverantwoordelijke verwerken, en wij hebben zelf geantwoord.
finding-R-DSR-20-do = Meld de verwerkingsverantwoordelijke meteen wat is geantwoord, en vraag om instructie (artikel 28, lid 3).
finding-R-DSR-21 = { $ref } is geweigerd omdat het recht niet geldt, maar bij de rechtsgronden van { $activity } geldt het wel.
finding-R-DSR-21-do = Beslis opnieuw. Draagt een uitzondering de weigering, noem die dan als grond.
finding-R-DSR-22 = De beperking in { $ref } eindigde op { $date }, en er is niet vastgelegd dat de betrokkene daarvoor is ingelicht.
finding-R-DSR-22-do = Licht de betrokkene nu in, en de volgende keer voordat een beperking wordt opgeheven (artikel 18, lid 3).
finding-R-DSR-23 = De zoekslag in { $ref } noemt { $systems } niet, hoewel de betrokken activiteiten het gebruiken.
finding-R-DSR-23-do = Zoek daar ook, of zeg in stap DS-06 waarom dat niet nodig is.
finding-R-DSR-24 = Er is niet vastgelegd dat de ontvangst van { $ref } is bevestigd; { $date } was de derde werkdag.
finding-R-DSR-24-do = Bevestig de ontvangst, zeg wie het verzoek behandelt en tot wanneer, en leg dat vast als kennisgeving aan de betrokkene.
finding-R-DSR-25 = { $ref } is nummer { $count } van de verzoeken van dezelfde persoon binnen twaalf maanden.
finding-R-DSR-25-do = Beoordeel of het verzoek buitensporig is; herhaling alleen is geen reden om te weigeren (artikel 12, lid 5).

## Verzoeken van derden
finding-R-TPR-01 = In { $ref } zijn gegevens verstrekt, en het besluit noemt daarvoor geen rechtsgrond.
finding-R-TPR-01-do = Verstrek niets meer. Stel vast welke grond van artikel 6, lid 1, de verstrekking droeg; was die er niet, behandel het dan als inbreuk in verband met persoonsgegevens.
finding-R-TPR-02 = In { $ref } zijn bijzondere categorieën van persoonsgegevens ({ $category }) verstrekt, en het besluit noemt geen voorwaarde van artikel 9, lid 2.
finding-R-TPR-02-do = Verstrek niets meer. Stel vast aan welke voorwaarde van artikel 9, lid 2, was voldaan; was er geen, behandel het dan als inbreuk in verband met persoonsgegevens.
finding-R-TPR-03 = { $ref } wordt of is ingewilligd, en de verzoeker is niet geverifieerd.
finding-R-TPR-03-do = Verifieer identiteit en bevoegdheid via een kanaal dat u al kent, en leg het vast in stap TP-01.
finding-R-TPR-04 = Er is niet aangetoond dat de verstrekking in { $ref } verenigbaar is met het doeleinde van de verzameling, en toestemming noch wet dekt haar.
finding-R-TPR-04-do = Leg de toets van artikel 6, lid 4, met redenen vast in stap TP-07; zijn de doeleinden onverenigbaar, weiger dan.
finding-R-TPR-05 = De verstrekking in { $ref } berust op een gerechtvaardigd belang, en geen beoordeling daarvan valt positief uit.
finding-R-TPR-05-do = Weeg belang, noodzaak en balans voor deze verstrekking en leg de uitkomst vast in stap TP-08 (artikel 6, lid 1, onder f).
finding-R-TPR-06 = In { $ref } kreeg { $to } meer dan is besloten. Buiten het besluit: { $what }.
finding-R-TPR-06-do = Vraag de ontvanger terug te geven of te wissen wat buiten het besluit valt, en ga na of het een inbreuk in verband met persoonsgegevens is (artikel 5, lid 1, onder c).
finding-R-TPR-07 = In { $ref } gingen gegevens naar { $to } buiten de EER, en het besluit noemt geen grond van hoofdstuk V.
finding-R-TPR-07-do = Stel vast welk instrument van de artikelen 45 tot en met 49 de doorgifte dekt, en leg het vast in een besluit dat dit verbetert.
finding-R-TPR-08 = In { $ref } zijn gegevens verstrekt die van elders komen, en er is niet vastgelegd dat de betrokkene is ingelicht.
finding-R-TPR-08-do = Licht de betrokkene in, of leg in stap TP-12 vast welke uitzondering geldt (artikel 14, lid 3, onder c, en artikel 14, lid 5).
finding-R-TPR-09 = { $ref } verstrekte gegevens aan { $to }, een ontvanger die de betrokken activiteiten niet vermelden.
finding-R-TPR-09-do = Voeg de categorie van ontvangers toe aan de activiteit en aan de privacyverklaring (artikel 13, lid 1, onder e, en artikel 30, lid 1, onder d).
finding-R-TPR-10 = In { $ref } zijn of worden gegevens verstrekt hoewel een bezwaar of beperking dat verhindert.
finding-R-TPR-10-do = Verstrek niets. Beperkte gegevens mogen alleen in de gevallen van artikel 18, lid 2, naar buiten; leg vast welk geval zich voordeed.
finding-R-TPR-11 = In { $ref } zijn gegevens aan een zakenpartner verstrekt, en er is geen overeenkomst vastgelegd.
finding-R-TPR-11-do = Sluit de overeenkomst en leg in stap TP-13 vast waar zij is (artikelen 26 en 28).
finding-R-TPR-12 = { $ref } wordt behandeld als verzoek van een derde, hoewel de verzoeker met een machtiging voor de betrokkene optreedt.
finding-R-TPR-12-do = Controleer de machtiging en ga verder als met een verzoek van de betrokkene (artikelen 12 en 15): dan lopen andere termijnen.
finding-R-TPR-13 = { $ref } wordt of is ingewilligd, en uit niets blijkt dat de verzoeker erfgenaam is.
finding-R-TPR-13-do = Vraag om de verklaring van erfrecht en leg haar vast in stap TP-01; nationaal recht bepaalt wat erfgenamen mogen zien (overweging 27).

## Verzoeken van overheidsinstanties
finding-R-AUT-01 = In { $ref } zijn gegevens verstrekt zonder gerechtelijk bevel of vergelijkbaar juridisch document.
finding-R-AUT-01-do = Verstrek niets meer. Vraag de instantie om het document, en laat een jurist de verstrekking beoordelen (artikel 6, lid 3).
finding-R-AUT-02 = In { $ref } zijn gegevens verstrekt, en er is niet geverifieerd dat het verzoek van deze instantie kwam.
finding-R-AUT-02-do = Bel terug op een nummer dat u zelf hebt gevonden en leg het vast in stap PA-01. Was het iemand anders, behandel het dan als inbreuk in verband met persoonsgegevens (artikelen 33 en 34).
finding-R-AUT-03 = Aan { $ref } wordt voldaan, en het juridische document noemt geen bepaling die ertoe verplicht.
finding-R-AUT-03-do = Vraag om de bepaling en leg haar bij het juridische document vast (artikel 6, lid 3).
finding-R-AUT-04 = Aan { $ref } wordt voldaan, hoewel de bepaling ons niet verplicht.
finding-R-AUT-04-do = Weiger, of vraag om een bevel dat verplicht (artikel 6, lid 1, onder c).
finding-R-AUT-05 = In { $ref } gaan gegevens naar buiten, en er is niet vastgelegd dat een juridisch deskundige is geraadpleegd.
finding-R-AUT-05-do = Win het advies in en leg het vast in stap PA-06; alleen in een noodgeval kan ervan worden afgezien, met redenen.
finding-R-AUT-06 = { $ref } komt van buiten de EER en er wordt aan voldaan, en de beoordeling op grond van artikel 48 is niet volledig. Open: { $steps }.
finding-R-AUT-06-do = Verstrek niets voordat elke stap van het werkblad is beantwoord.
finding-R-AUT-07 = { $ref } komt van buiten de EER en er wordt aan voldaan, en { $lack ->
    [basis] het besluit noemt geen rechtsgrond in artikel 6
   *[chapter_v] het besluit noemt geen grond van hoofdstuk V
 }. Beide zijn nodig.
finding-R-AUT-07-do = Vind beide of weiger: artikel 48 zelf is geen rechtsgrond en geen grond voor de doorgifte.
finding-R-AUT-08 = { $ref } komt van buiten de EER, en het besluit berust op een overeenkomst.
finding-R-AUT-08-do = Kies een andere grond van artikel 6 of weiger: een overeenkomst draagt de verstrekking aan een instantie van een derde land niet.
finding-R-AUT-09 = Aan { $ref } wordt voldaan, hoewel de internationale overeenkomst alleen tussen autoriteiten werkt.
finding-R-AUT-09-do = Verwijs de instantie naar wederzijdse rechtsbijstand (artikel 48).
finding-R-AUT-10 = In { $ref } kreeg { $to } meer dan is gevraagd. Buiten het verzoek: { $what }.
finding-R-AUT-10-do = Vraag de instantie terug te geven of te wissen wat buiten het verzoek valt, en ga na of het een inbreuk in verband met persoonsgegevens is (artikel 5, lid 1, onder c).
finding-R-AUT-11 = In { $ref } kreeg { $to } meer dan is besloten. Buiten het besluit: { $what }.
finding-R-AUT-11-do = Vraag de instantie terug te geven of te wissen wat buiten het besluit valt, en leg vast hoe het kwam (artikel 5, lid 1, onder c).
finding-R-AUT-12 = { $ref } vraagt om alles zonder grens en er is volledig aan voldaan.
finding-R-AUT-12-do = Beperk het tot de personen, de gegevens en de periode die de instantie nodig heeft, of betwist het (overweging 31, artikel 5, lid 1, onder c).
finding-R-AUT-13 = { $ref } betreft { $activity }, waar wij verwerker zijn, en er is niet vastgelegd dat het is doorgestuurd naar de verwerkingsverantwoordelijke.
finding-R-AUT-13-do = Stuur het door naar de verwerkingsverantwoordelijke en zeg dat aan de instantie; een verwerker handelt op instructie (artikel 28, lid 3, onder a).
finding-R-AUT-14 = Aan { $ref } is voldaan omdat de wet ons verplicht, en er is niet vastgelegd dat de verwerkingsverantwoordelijke van { $activity } is ingelicht.
finding-R-AUT-14-do = Licht de verwerkingsverantwoordelijke in, of leg in stap PA-10 vast welke wet dat verbiedt (artikel 28, lid 3, onder a).
finding-R-AUT-15 = { $ref } is gesloten, en er is niet beslist of de betrokkene wordt ingelicht.
finding-R-AUT-15-do = Beantwoord stap PA-11: nu toegestaan, uitgesteld tot een datum, of verboden op grond van een bepaling.
finding-R-AUT-16 = In { $ref } is geheimhouding vastgelegd zonder bepaling of zonder datum.
finding-R-AUT-16-do = Leg de bepaling vast en de dag waarop opnieuw wordt gekeken (artikel 23); vraag de instantie om beide.
finding-R-AUT-17 = De geheimhouding in { $ref } moest uiterlijk op { $date } opnieuw worden bekeken.
finding-R-AUT-17-do = Vraag de instantie of zij wordt verlengd. Zo niet, licht de betrokkene in.
finding-R-AUT-18 = Het Europees verstrekkingsbevel { $ref } moest uiterlijk op { $date } zijn uitgevoerd, en er is niet vastgelegd dat gegevens zijn verstrekt of dat bezwaar is gemaakt.
finding-R-AUT-18-do = Verstrek de gegevens nu, of stuur het formulier van bijlage III met de redenen.
finding-R-AUT-19 = Het Europees verstrekkingsbevel { $ref } is een noodgeval, en er is niet vastgelegd dat het is uitgevoerd vóór { DATETIME($until, dateStyle: "long", timeStyle: "long") }.
finding-R-AUT-19-do = Verstrek de gegevens meteen, of stuur het formulier van bijlage III, en leg vast waardoor het werd opgehouden.
finding-R-AUT-20 = In { $ref } zijn gegevens verstrekt vóór { $date }, het einde van de termijn van de tenuitvoerleggingsautoriteit, die niet eerder had bevestigd.
finding-R-AUT-20-do = Meld het de uitvaardigende en de tenuitvoerleggingsautoriteit. Wacht de volgende keer op het einde van de termijn of op de bevestiging.
finding-R-AUT-21 = Er is niet vastgelegd dat de in { $ref } gevraagde gegevens op { $date }, de dag van ontvangst, zijn bewaard.
finding-R-AUT-21-do = Bewaar de gegevens nu en leg het vast in stap PA-12, met wat sindsdien kan zijn veranderd.
finding-R-AUT-22 = De bewaring op grond van { $ref } eindigde op { $date }, en er is niet vastgelegd dat de kopie is vernietigd.
finding-R-AUT-22-do = Vraag of een verstrekkingsbevel is aangekondigd. Zo niet, vernietig de kopie en leg het vast in stap PR-05.
finding-R-AUT-23 = De op grond van { $ref } bewaarde kopie is op { $date } vernietigd, voordat de plicht tot bewaring eindigde.
finding-R-AUT-23-do = Meld het de uitvaardigende autoriteit, en leg vast wat er nog is.
finding-R-AUT-24 = Het Europees bevel { $ref } kwam langs een andere weg dan het gedecentraliseerde IT-systeem, en er is geen reden vastgelegd.
finding-R-AUT-24-do = Verifieer de afzender zelf en leg in stap PA-01 vast waarom het zo kwam.
finding-R-AUT-25 = Er komen Europese verstrekkings- of bewaringsbevelen binnen, en er is geen aangewezen vestiging of wettelijke vertegenwoordiger vastgelegd.
finding-R-AUT-25-do = Wijs de geadresseerde aan en leg het contact bij de eigen organisatie vast (Richtlijn (EU) 2023/1544).
finding-R-AUT-26 = Er is niet vastgelegd dat de autoriteit die { $ref } uitvaardigde, is ingelicht over ontvangst en gevolg.
finding-R-AUT-26-do = Meld of en wanneer gevolg is gegeven aan het bevel, en leg de kennisgeving vast.
finding-R-AUT-27 = Aan { $ref } is voldaan, hoewel een element dat het bevel moet bevatten ontbreekt en niemand erom heeft gevraagd.
finding-R-AUT-27-do = Vraag de autoriteit het bevel aan te vullen, en ga na of er gevolg aan mag worden gegeven.
finding-R-AUT-28 = { $ref } is afgewezen na { $date }, de laatste dag daarvoor.
finding-R-AUT-28-do = Zeg de verzoeker waarom het laat is, en reken erop dat de afwijzing bij de bevoegde autoriteit wordt betwist.
finding-R-AUT-29 = { $ref } dient strafrechtelijke, bestuursstrafrechtelijke, douane- of belastingdoeleinden en is op grond van hoofdstuk V van de dataverordening ingewilligd.
finding-R-AUT-29-do = Verstrek niets meer: dat hoofdstuk geldt niet. De instantie heeft een bevel op grond van haar eigen recht nodig.
finding-R-AUT-30 = In { $ref } zijn persoonsgegevens zonder pseudonimisering verstrekt.
finding-R-AUT-30-do = Anonimiseer de gegevens, of pseudonimiseer ze waar dat niet kan, en vervang wat is verstrekt.
finding-R-AUT-31 = Een instantie van een derde land krijgt in { $ref } niet-persoonsgebonden gegevens, en de voorwaarden van artikel 32 van de dataverordening zijn niet aangetoond. Open: { $steps }.
finding-R-AUT-31-do = Geef niets voordat aan elke stap van het werkblad is voldaan, en dan het minimum dat is toegestaan.
finding-R-AUT-32 = In { $ref } gingen gegevens naar een instantie van een derde land, en er is niet vastgelegd dat de klant is ingelicht.
finding-R-AUT-32-do = Licht de klant in, tenzij het om rechtshandhaving gaat die daardoor zou mislukken; leg dat vast in stap D32-07.
finding-R-AUT-33 = Bij de noodverstrekking in { $ref } ontbreekt wat moet zijn vastgelegd: { $lack ->
    [danger] de beschrijving van het gevaar
   *[second] de goedkeuring van een tweede persoon
 }.
finding-R-AUT-33-do = { $lack ->
    [danger] Leg in stap EM-01 vast wiens leven of veiligheid in acuut gevaar was, en hoe dat bekend is.
   *[second] Laat iemand die niet heeft besloten de verstrekking nu toetsen en vastleggen.
 }
finding-R-AUT-34 = Er is niet vastgelegd dat de noodverstrekking in { $ref } met een juridisch document is bevestigd, en 48 uur zijn voorbij.
finding-R-AUT-34-do = Vraag de instantie om het document en leg het vast in stap EM-05.
finding-R-AUT-35 = De aflevering aan { $to } in { $ref } is niet te bewijzen. Ontbreekt: { $what }.
finding-R-AUT-35-do = Vraag om het ontvangstbewijs, en bereken de vingerafdruk van het bestand zoals het is verzonden.
finding-R-AUT-36 = { $ref } is geweigerd of er zijn gegevens verstrekt, zonder dat er een goedkeuring van een tweede persoon staat.
finding-R-AUT-36-do = Laat iemand die niet heeft besloten naar het besluit kijken en de goedkeuring vastleggen.
finding-R-AUT-37 = Het bevel in { $ref } is van { $date }, meer dan drie maanden vóór de ontvangst.
finding-R-AUT-37-do = Vraag de instantie of het bevel nog geldig is, en leg het antwoord vast.
finding-R-AUT-38 = Er is in de laatste twaalf maanden geen evaluatie van de eigen procedure voor verzoeken van overheidsinstanties vastgelegd.
finding-R-AUT-38-do = Evalueer de procedure, en leg haar in de catalogus van maatregelen vast als «Verzoeken van overheidsinstanties», met de dag van de evaluatie.

## Het spoor van dossiers
finding-R-LOG-02 = Op { $ref } is beslist voordat deze stappen waren beantwoord: { $steps }.
finding-R-LOG-02-do = Beantwoord de stappen nu, en beslis opnieuw als de antwoorden ergens anders toe leiden.
finding-R-LOG-03 = In { $ref } gingen gegevens naar { $to } zonder een besluit dat dat toestaat.
finding-R-LOG-03-do = Stel vast wie de gegevens naar buiten liet gaan en op welke grond; was die er niet, behandel het dan als inbreuk in verband met persoonsgegevens.
finding-R-LOG-04 = In { $ref } heeft dezelfde persoon besloten en goedgekeurd.
finding-R-LOG-04-do = Laat iemand anders het besluit goedkeuren.
finding-R-LOG-07 = Het dossier van { $ref } moest op { $date } worden gewist.
finding-R-LOG-07-do = Stel daarvoor een bewaartermijnrun voor, of zet het onder een legal hold met de reden.
