## Waarom: zinnen die uitleggen wat uit het register is berekend.

because-name = { $name }

## Of aan artikel 30 is voldaan
because-identity = { $name }, met postadres en elektronisch contact.
because-identity-none = De organisatie van wie dit register is, is niet beschreven.
because-identity-lacks = Bij { $name } ontbreekt { $parts }.
because-part-name = een naam
because-part-address = een postadres
because-part-electronic = een elektronisch contact
because-joint-sole = De verwerkingsverantwoordelijke beslist alleen; er zijn geen gezamenlijke verwerkingsverantwoordelijken.
because-joint-none = De rol is die van gezamenlijke verwerkingsverantwoordelijke, maar de anderen zijn niet genoemd.
because-joint-arrangement = De gezamenlijke verwerkingsverantwoordelijken zijn genoemd, hun regeling volgens artikel 26 niet.
because-joint-essence = De wezenlijke inhoud van de regeling is niet aan de betrokkenen beschikbaar gesteld (artikel 26, lid 2).
because-joint = Gezamenlijk met { $names }.
because-controllers-none = Er is geen verwerkingsverantwoordelijke genoemd voor wie de verwerking wordt verricht.
because-controllers-representative = { $name } is buiten de EER gevestigd, en de vertegenwoordiger is niet genoemd.
because-controllers = Ten behoeve van { $names }.
because-representative = { $name } vertegenwoordigt de organisatie in de Unie (artikel 27).
because-representative-lacks = Bij de vertegenwoordiger ontbreekt { $parts }.
because-representative-established = De organisatie is in de EER gevestigd en heeft geen vertegenwoordiger nodig.
because-representative-none = De organisatie is gevestigd in { $country }, buiten de EER. Als artikel 3, lid 2, van toepassing is, heeft zij een vertegenwoordiger nodig (artikel 27).
because-representative-unknown = Het land van de organisatie is niet vermeld, dus is open of zij een vertegenwoordiger nodig heeft.
because-dpo = { $name } is de functionaris voor gegevensbescherming.
because-dpo-lacks = Bij de functionaris voor gegevensbescherming ontbreekt { $parts }.
because-dpo-authority = Er is geen functionaris voor gegevensbescherming genoemd, en een overheidsinstantie of -orgaan wijst er een aan (artikel 37, lid 1, onder a).
because-dpo-large-scale = Er is geen functionaris voor gegevensbescherming genoemd, en grootschalige observatie of bijzondere categorieën maken die waarschijnlijk verplicht (artikel 37, lid 1, onder b en c).
because-dpo-none = Er is geen functionaris voor gegevensbescherming aangewezen.
because-purposes =
    { $count ->
        [one] { $count } verwerkingsdoeleinde is vermeld.
       *[other] { $count } verwerkingsdoeleinden zijn vermeld.
    }
because-purposes-none = Er is geen verwerkingsdoeleinde vermeld.
because-operations =
    { $count ->
        [one] { $count } categorie van verwerkingen is vermeld.
       *[other] { $count } categorieën van verwerkingen zijn vermeld.
    }
because-operations-none = Er is geen categorie van verwerkingen vermeld.
because-subjects =
    { $count ->
        [one] { $count } categorie van betrokkenen is vermeld.
       *[other] { $count } categorieën van betrokkenen zijn vermeld.
    }
because-subjects-none = Er is geen categorie van betrokkenen vermeld.
because-data =
    { $count ->
        [one] { $count } categorie van persoonsgegevens is vermeld.
       *[other] { $count } categorieën van persoonsgegevens zijn vermeld.
    }
because-data-none = Er is geen categorie van persoonsgegevens vermeld.
because-recipients =
    { $count ->
        [one] { $count } categorie van ontvangers is vermeld.
       *[other] { $count } categorieën van ontvangers zijn vermeld.
    }
because-recipients-none = Er zijn geen ontvangers vermeld, en ook niet dat er geen zijn.
because-recipients-examined = Onderzocht: er zijn geen ontvangers.
because-recipients-processors = Het register zegt dat er geen ontvangers zijn, maar er zijn verwerkers ingeschakeld: { $names }.
because-transfers =
    { $count ->
        [one] { $count } doorgifte is vastgelegd: { $names }.
       *[other] { $count } doorgiften zijn vastgelegd: { $names }.
    }
because-transfers-none = Niets in het register leidt buiten de EER.
because-transfers-none-processor = Niets in het register van deze verwerking leidt buiten de EER.
because-transfers-open = { $name } heeft of bereikt de gegevens in { $countries }, en geen doorgifte zegt dat.
because-transfers-safeguards = De doorgifte aan { $name } berust op dwingende gerechtvaardigde belangen, en de beoordeling en de waarborgen zijn niet gedocumenteerd (artikel 49, lid 6).
because-retention =
    { $count ->
        [one] { $count } termijn of criterium is vermeld.
       *[other] { $count } termijnen of criteria zijn vermeld.
    }
because-retention-some = Er zijn termijnen vermeld ({ $count }), maar geen voor { $names }.
because-retention-none = Er is geen termijn vermeld, en ook geen criteria daarvoor.
because-measures =
    { $count ->
        [one] { $count } maatregel is beschreven.
       *[other] { $count } maatregelen zijn beschreven.
    }
because-measures-none = Er is geen technische of organisatorische maatregel beschreven.

## Waarom een recht geldt
right-objection-research = Recht van bezwaar tegen onderzoek en statistiek
right-reason-information = Informatie is verschuldigd op elke rechtsgrond (artikelen 13 en 14).
right-reason-information-c = Informatie is verschuldigd op elke rechtsgrond; waar een wet het verkrijgen of verstrekken voorschrijft, kan artikel 14, lid 5, onder c, daarvan vrijstellen.
right-reason-information-f = Informatie is verschuldigd en noemt het gerechtvaardigde belang (artikel 13, lid 1, onder d, en artikel 14, lid 2, onder b).
right-reason-withdraw = De verwerking berust op toestemming, die te allen tijde kan worden ingetrokken (artikel 7, lid 3).
right-reason-access = Inzage is verschuldigd op elke rechtsgrond (artikel 15), binnen de grenzen van artikel 12, lid 5, en artikel 15, lid 4.
right-reason-rectification = Rectificatie is verschuldigd op elke rechtsgrond (artikel 16).
right-reason-erasure-a = Toestemming kan worden ingetrokken, en dan worden de gegevens gewist tenzij er een andere rechtsgrond is (artikel 17, lid 1, onder b).
right-reason-erasure-b = Bij een overeenkomst worden gegevens gewist zodra zij niet langer nodig zijn, of onrechtmatig zijn verwerkt (artikel 17, lid 1, onder a, d en e).
right-reason-erasure-c = Bij een wettelijke verplichting sluit artikel 17, lid 3, onder b, wissing uit voor zover de verplichting de verwerking vereist.
right-reason-erasure-d = Bij vitale belangen worden gegevens gewist zodra zij niet langer nodig zijn, of onrechtmatig zijn verwerkt (artikel 17, lid 1, onder a, d en e).
right-reason-erasure-e = Bij een taak van algemeen belang sluit artikel 17, lid 3, onder b, wissing uit voor zover nodig; na een gegrond bezwaar geldt artikel 17, lid 1, onder c.
right-reason-erasure-f = Bij een gerechtvaardigd belang worden gegevens gewist na een gegrond bezwaar of zodra zij niet langer nodig zijn (artikel 17, lid 1, onder a, c, d en e).
right-note-erasure = De uitzonderingen van artikel 17, lid 3, gelden op elke rechtsgrond.
right-reason-restriction = Beperking is verschuldigd in de gevallen van artikel 18, lid 1, onder a, b en c.
right-reason-restriction-objection = Beperking is verschuldigd in de gevallen van artikel 18, lid 1, ook zolang een bezwaar wordt onderzocht (onder d).
right-reason-notification = Ontvangers worden op elke rechtsgrond in kennis gesteld van rectificatie, wissing en beperking (artikel 19).
right-reason-portability-a = De verwerking berust op toestemming (artikel 20, lid 1, onder a); alleen door de betrokkene verstrekte gegevens vallen eronder.
right-reason-portability-b = De verwerking berust op een overeenkomst (artikel 20, lid 1, onder a); alleen door de betrokkene verstrekte gegevens vallen eronder.
right-note-automated = Zij wordt via geautomatiseerde procedés verricht (artikel 20, lid 1, onder b).
right-note-not-automated = Het geldt alleen als de verwerking via geautomatiseerde procedés wordt verricht (artikel 20, lid 1, onder b), en dat is hier niet vermeld.
right-reason-objection-e = De verwerking berust op een taak van algemeen belang (artikel 21, lid 1); dwingende gronden of een rechtsvordering kunnen zwaarder wegen dan het bezwaar.
right-reason-objection-f = De verwerking berust op een gerechtvaardigd belang (artikel 21, lid 1); dwingende gronden of een rechtsvordering kunnen zwaarder wegen dan het bezwaar.
right-reason-objection-marketing = Een doeleinde is direct marketing: het bezwaar is absoluut (artikel 21, leden 2 en 3).
right-reason-objection-research = Een doeleinde is onderzoek of statistiek: bezwaar is mogelijk, tenzij de verwerking noodzakelijk is voor een taak van algemeen belang (artikel 21, lid 6).
right-reason-automated = Een besluit berust uitsluitend op geautomatiseerde verwerking (artikel 22).
right-note-art22-a = De grond is een overeenkomst: menselijke tussenkomst, een eigen standpunt en aanvechting moeten mogelijk zijn (artikel 22, lid 2, onder a, en lid 3).
right-note-art22-b = De grond is een wet die waarborgen bevat (artikel 22, lid 2, onder b).
right-note-art22-c = De grond is uitdrukkelijke toestemming: menselijke tussenkomst, een eigen standpunt en aanvechting moeten mogelijk zijn (artikel 22, lid 2, onder c, en lid 3).
right-reason-complaint = Klacht en voorziening in rechte staan open op elke rechtsgrond (artikelen 77 en 79).

## Onderdelen van artikel 30 naast die bij de begrippen
art30-processor = a) Verwerker
art30-controllers = a) Verwerkingsverantwoordelijken voor wie wordt gehandeld
art30-joint = a) Gezamenlijke verwerkingsverantwoordelijken
art30-representative = a) Vertegenwoordiger
art30-dpo = a) Functionaris voor gegevensbescherming
art30-operations = b) Categorieën van verwerkingen
right-short-objection-research = bezwaar tegen onderzoek en statistiek

## Landen en adequaatheidsbesluiten
country-standing-eea = EER
country-standing-adequate = Adequaatheidsbesluit
country-standing-limited = Adequaatheidsbesluit, beperkt
country-standing-lapsed = Adequaatheidsbesluit vervallen
country-standing-third = Derde land
adequacy-eea = { $country } is een staat van de EER en geen derde land.
adequacy-adequate = { $country }: { $decision } is van kracht.
adequacy-limited = { $country }: { $decision } is van kracht, maar omvat alleen { $limit }.
adequacy-lapsed = { $country }: { $decision } was van kracht tot en met { $until }; het { $end }.
adequacy-ending = { $country }: { $decision } eindigt op { $until }.
adequacy-third = { $country } is een derde land zonder adequaatheidsbesluit.
adequacy-limit-commercial = commerciële organisaties onder de wet van het land
adequacy-limit-automated = geautomatiseerd verwerkte gegevens
adequacy-limit-private-sector = de particuliere sector, met aanvullende regels
adequacy-limit-sectors = sommige sectoren
adequacy-limit-immigration = gegevens die niet voor immigratiecontrole worden gebruikt
adequacy-limit-listed = organisaties op de lijst
adequacy-end-expired = is verlopen
adequacy-end-annulled = is door het Hof van Justitie ongeldig verklaard

## Of een doorgifte standhoudt
transfer-verdict-sound = houdt stand
transfer-verdict-check = te controleren
transfer-verdict-unsound = houdt geen stand
transfer-eea = De gegevens blijven in de EER; er is geen instrument nodig.
transfer-mechanism-none = Voor { $country } is geen instrument vermeld.
transfer-adequacy-unnamed = Een adequaatheidsbesluit omvat { $country }, maar er is geen instrument vermeld.
transfer-no-decision = Er is geen adequaatheidsbesluit voor { $country }, dus kan de doorgifte daar niet op berusten.
transfer-listed = De importeur stond op { $date } op de lijst van het besluit.
transfer-list-unchecked = Het besluit omvat alleen organisaties op de lijst, en niemand heeft vastgelegd dat de importeur daarop staat.
transfer-list-old = De importeur is op { $date } voor het laatst op de lijst van het besluit gezien; deelnemers certificeren zich elk jaar opnieuw.
transfer-sound-scc = Standaardbepalingen inzake gegevensbescherming zijn ondertekend, en het recht van het land is beoordeeld.
transfer-sound-46 = Passende waarborgen zijn vermeld, en het recht van het land is beoordeeld.
transfer-sound-49 = Een afwijking voor specifieke situaties, met waarop zij berust.
transfer-scc-old = De oudere bepalingen zijn sinds 27 december 2022 geen geldig instrument meer, en ook niet voor overeenkomsten die vanaf 27 september 2021 zijn ondertekend.
transfer-scc-ending = De oudere bepalingen gelden slechts tot 27 december 2022.
transfer-scc-version = Niet vermeld is welke versie van de bepalingen is ondertekend.
transfer-scc-unsigned = Niet vermeld is wanneer de bepalingen zijn ondertekend.
transfer-scc-later = De bepalingen zijn pas op { $date } ondertekend.
transfer-scc-module-none = Niet vermeld is welke module van de bepalingen is ondertekend.
transfer-scc-module = De module van de bepalingen past niet bij de rol van de importeur.
transfer-scc-annexes = Deze bijlagen van de bepalingen zijn niet ingevuld: { $annexes }.
transfer-no-approval = De goedkeuring of overeenkomst achter het instrument is niet genoemd.
transfer-tia-missing = Er is geen beoordeling van het recht en de praktijk van het land.
transfer-tia-overdue = De doorgifte-effectbeoordeling moest op { $date } worden herzien.
transfer-tia-problematic = De doorgifte-effectbeoordeling vond problematische wetgeving en geen doeltreffende maatregelen.
transfer-tia-ineffective = De doorgifte-effectbeoordeling vond de aanvullende maatregelen niet doeltreffend.
transfer-tia-not-technical = De beoordeling steunt alleen op contractuele en organisatorische maatregelen, die autoriteiten niet binden.
transfer-tia-guarantees = De beoordeling vindt geen problematische wetgeving, maar niet van alle essentiële waarborgen is gezegd dat zij gelden.
transfer-49-not-occasional = De doorgifte is repetitief, en deze afwijking is voor incidentele doorgiften (overweging 111).
transfer-49-repetitive = De doorgifte is repetitief; afwijkingen zijn eng en niet voor stelselmatige doorgiften.
transfer-49-risk = De informatie over de risico’s die de betrokkene kreeg, is niet vastgelegd (artikel 49, lid 1, onder a).
transfer-49-provision = De bepaling achter de afwijking is niet vastgelegd (artikel 49, lid 1, onder d en g).
transfer-49-necessity = Waarom de doorgifte noodzakelijk is, is niet vastgelegd.
transfer-49-compelling-repetitive = Dwingende gerechtvaardigde belangen kunnen geen repetitieve doorgifte dragen (artikel 49, lid 1, tweede alinea).
transfer-49-compelling-many = Dwingende gerechtvaardigde belangen kunnen alleen een doorgifte van een beperkt aantal betrokkenen dragen.
transfer-49-compelling-number = Niet vermeld is of het om een beperkt aantal betrokkenen gaat.
transfer-49-compelling-undocumented = De beoordeling en de waarborgen zijn niet gedocumenteerd (artikel 49, lid 6).
transfer-49-compelling-authority = De toezichthoudende autoriteit is niet in kennis gesteld (artikel 49, lid 1, tweede alinea).
transfer-49-compelling-subjects = De betrokkenen zijn niet in kennis gesteld (artikel 49, lid 1, tweede alinea).
touched-transfer = Doorgifte { $reference } aan { $importer }: { $why }

## Waarom een beoordeling verouderd is
outdated-purposes = De doeleinden van { $reference } die erop berusten, zijn op { $date } gewijzigd, nadat zij was vastgesteld.
outdated-data = De persoonsgegevens van { $reference } zijn op { $date } gewijzigd, nadat zij was vastgesteld.
outdated-factor = Factor { $reference } ({ $title }) is op { $date } gewijzigd, nadat deze was afgewogen.
