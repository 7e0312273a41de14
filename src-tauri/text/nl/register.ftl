# Woorden van het register en van het kader eromheen.

## Plaatsen in de werkbank
nav-overview = Overzicht
nav-register = Register
nav-activities = Verwerkingsactiviteiten
nav-bases = Rechtsgronden
nav-processors = Verwerkers
nav-log = Logboek
nav-requests = Verzoeken
nav-assurance = Verantwoording
nav-reports = Rapporten
nav-due =
    { $count ->
        [one] { $count } dringend
       *[other] { $count } dringend
    }

## De eerste pagina
welcome-line = Een register van verwerkingsactiviteiten, een logboek van verzoeken en een spoor dat te controleren is.
welcome-ways = Manieren om te beginnen
welcome-sample = Het voorbeeld openen
welcome-sample-words = Een verzonnen organisatie met alles erin, om rond te kijken en dingen uit te proberen.
welcome-new = Een register beginnen
welcome-new-words = Uw organisatie, het land en uw naam; de rest volgt tijdens het werk.
welcome-open = Een bestand openen
welcome-open-words = Een Tilsyn-bestand op deze computer of in een gedeelde map.
welcome-recent = Recente bestanden
welcome-offline = Werkt zonder netwerk. Niets verlaat deze computer tenzij u het exporteert.
new-title = Een register beginnen
new-words = U wordt gevraagd waar het bestand komt te staan. Op deze computer wordt een sleutel voor uw handtekening gemaakt.
new-organisation = Organisatie
new-organisation-note = De statutaire naam van de verwerkingsverantwoordelijke.
new-country-note = De feestdagen en de tijd daar bepalen wanneer een termijn afloopt.
new-author = Uw naam
new-author-note = Zoals die in het spoor komt te staan, als privacy officer. Collega’s kunnen later worden toegevoegd.
new-start = Plaats kiezen en beginnen

## Instellingen, bestanden en personen
settings-title = Instellingen
settings-language = Taal
settings-language-note = Van het scherm. De taal van een rapport wordt per rapport gekozen.
settings-theme = Kleuren
settings-version = Versie { $version }
file-menu = Bestand en instellingen
file-open = Een bestand openen…
file-new = Een register beginnen…
file-sample = Het voorbeeld openen…
file-copy = Een kopie opslaan…
file-copied = Een kopie is opgeslagen als { $name }.
person-menu = Persoon aan het toetsenbord
person-nobody = Niemand die ondertekent
person-reads = kan alleen lezen
person-current = aan het toetsenbord
person-cannot-sign = heeft geen sleutel op deze computer
person-add = Een collega toevoegen…
person-add-title = Een collega toevoegen
person-add-words = Op deze computer wordt een sleutel gemaakt; wat deze persoon schrijft, wordt daarmee ondertekend.
person-added = { $name } kan nu in dit bestand schrijven.

## Het spoor
seal-title = Het spoor van dit bestand
seal-verify = Nu controleren
seal-held = Gecontroleerd met
seal-held-none = niets wat buiten het bestand wordt bewaard
seal-held-size = de kop van { $size } gebeurtenissen die deze computer buiten het bestand bewaart
seal-size = Gebeurtenissen
seal-at = Verzegeld of gecontroleerd
seal-root = Wortel
seal-faults = Niet zoals het spoor zegt
seal-faults-note = Deze gegevens zijn zonder gebeurtenis gewijzigd, toegevoegd of verwijderd.
seal-proof = Wat dit bewijst
seal-proves = Wat het bewijst
seal-proves-words = Wat was vastgelegd tot de kop waarmee is gecontroleerd, is sindsdien niet gewijzigd, verwijderd of van plaats veranderd. Elke vermelding is ondertekend met de sleutel van de persoon die zij noemt.
seal-proves-not = Wat het niet bewijst
seal-proves-not-words = Dat het vastgelegde waar of volledig is; en de tijden zijn die van de klok van de auteur. De kop staat op deze computer: tegen iemand die daarover én over het bestand beschikt, bewijst alleen een kop die een ander bewaart iets.
verdict-verified = Het spoor is gaaf en klopt met de gegevens en met de kop die buiten het bestand wordt bewaard.
verdict-unanchored = Het spoor is gaaf en klopt met de gegevens, maar er was geen kop van buiten het bestand om mee te controleren. Gebeurtenissen die aan het eind zijn afgekapt, zouden niet opvallen.
verdict-incomplete = Het spoor is gaaf, maar er ontbreken waarden zonder dat een wissing dat verklaart. Zoek een eerdere kopie van het bestand die ze nog heeft.
verdict-diverged = Het spoor is in strijd met de kop die buiten het bestand wordt bewaard: het is afgekapt, teruggezet of opnieuw geschreven. Laat het bestand zoals het is en vergelijk het met een reservekopie.
verdict-invalid = Het spoor klopt niet, of gegevens stemmen er niet mee overeen. Laat het bestand zoals het is voor onderzoek en ga verder in de recentste gave reservekopie.
verdict-unreadable = Het spoor kon niet tot het einde worden gelezen. Laat het bestand zoals het is en open de recentste reservekopie.
verdict-stranger-diverged = Het spoor is in strijd met een kop die u van dit register aanhoudt: het bestand is afgekapt, teruggezet of opnieuw geschreven, of het is een andere kopie. Laat het zoals het is, en vraag de afzender wat er is gebeurd.
verdict-stranger-invalid = Het spoor van dit bestand klopt niet, of records stemmen er niet mee overeen. Vertrouw op niets erin; zeg het de afzender, en vraag om een gave kopie.
verdict-stranger-unreadable = Het spoor van dit bestand kon niet tot het einde worden gelezen. Vraag de afzender het opnieuw te sturen.
verdict-checking = Het spoor wordt gecontroleerd.

## Zoeken
search-label = Zoeken in register en logboek
search-results = Resultaten
search-places = Ga naar
search-none = Niets bevat deze woorden. Probeer minder letters, of een verwijzing zoals A-02.
search-found =
    { $count ->
        [0] Niets gevonden
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }

## Overzicht
figure-activities =
    { $count ->
        [one] verwerkingsactiviteit
       *[other] verwerkingsactiviteiten
    }
figure-reviews =
    { $count ->
        [0] geen herziening te laat
        [one] { $count } herziening te laat
       *[other] { $count } herzieningen te laat
    }
figure-processors =
    { $count ->
        [one] verwerker
       *[other] verwerkers
    }
figure-outside =
    { $count ->
        [0] geen buiten de EER
        [one] { $count } buiten de EER
       *[other] { $count } buiten de EER
    }
figure-requests =
    { $count ->
        [one] open verzoek
       *[other] open verzoeken
    }
figure-due =
    { $count ->
        [0] geen binnen een week
        [one] { $count } binnen een week
       *[other] { $count } binnen een week
    }
figure-gaps =
    { $count ->
        [one] onvolledig
       *[other] onvolledig
    }
figure-assessments =
    { $count ->
        [0] geen beoordeling te laat
        [one] { $count } beoordeling te laat
       *[other] { $count } beoordelingen te laat
    }
overview-requests = Open verzoeken
overview-by-due = op termijn
overview-next = volgende: { $step }
overview-outside = buiten de EER
overview-no-requests = Niemand wacht op een antwoord. Een verzoek dat binnenkomt, wordt vastgelegd op de dag van ontvangst, want dan begint de termijn te lopen.
overview-to-requests = Naar de verzoeken
overview-bases = Rechtsgronden
overview-bases-aside = activiteiten per rechtsgrond
overview-no-bases = Nog geen activiteit heeft een rechtsgrond.
overview-gaps = Wat ontbreekt
overview-gaps-aside = het dringendste eerst
overview-missing = Ontbreekt
overview-review = Herzien
overview-art30 = Artikel 30, lid 1: { $items }
overview-assessment = beoordeling na de herzieningsdatum
overview-assessment-due = herzien vóór { $date }, { $late }
overview-no-gaps = Elke activiteit heeft wat artikel 30 verlangt, en geen beoordeling is te laat.
overview-empty = Het register is leeg
overview-empty-words = Begin met één ding dat u met persoonsgegevens doet, zoals werving of een nieuwsbrief: waarom, van wie, op welke rechtsgrond en hoe lang.
overview-empty-go = Naar de activiteiten
due-none = geen wettelijke termijn
due-today = vandaag
due-in =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
due-late =
    { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }

## Lijsten
column-ref = Ref.
kind-activity-short = Activiteit
column-bases = Rechtsgrond, art. 6.1
column-subjects = Betrokkenen
column-kept = Bewaard tot
column-gaps = Ontbreekt
column-proof = Blijkt uit
column-review = Herzien vóór
column-agreement = Overeenkomst
column-clauses = Bepalingen
column-third-countries = Buiten de EER
filter-basis = Rechtsgrond
filter-special = Bijzondere categorieën
filter-outside = Buiten de EER
list-nothing = Niets past bij deze filters
list-nothing-words = Haal er een weg, of wis ze allemaal.
list-clear = Filters wissen
pill-overdue = te laat
review-overdue = herziening te laat sinds { $date }
review-due = herziening op { $date }
kept-not-stated = niet vermeld
kept-until-consent-withdrawn = Tot intrekking
kept-until-objection = Tot bezwaar
kept-criteria = volgens criteria
gaps-count =
    { $count ->
        [one] { $count } ontbreekt
       *[other] { $count } ontbreken
    }
gaps-none = niets ontbreekt

## Waarden
value-yes = ja
value-no = nee
value-none = geen
value-nothing = niets
value-not-stated = niet vermeld
value-record = een gegeven
period-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
period-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
period-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
retention-until = tot { $trigger }
retention-ceiling = nooit langer dan { $period }

## Een verwerkingsactiviteit
activity-new = Nieuwe activiteit
activity-saved = { $name } is opgeslagen.
activities-empty = Nog geen verwerkingsactiviteiten
activities-empty-words = Artikel 30 verlangt een register van alles wat met persoonsgegevens gebeurt. Begin met één activiteit, zoals werving of een nieuwsbrief; wat ontbreekt, ziet u terwijl u schrijft.
tabs-activity = Kanten van deze activiteit
tab-data = Gegevens
tab-history = Geschiedenis
tab-agreement = Overeenkomst
fact-rights = Rechten
fact-owner = Verantwoordelijk
right-short-information = informatie
right-short-withdraw = intrekking van de toestemming
right-short-access = inzage
right-short-rectification = rectificatie
right-short-erasure = gegevenswissing
right-short-restriction = beperking
right-short-notification = kennisgeving aan ontvangers
right-short-portability = overdraagbaarheid
right-short-objection = bezwaar
right-short-objection-marketing = bezwaar tegen direct marketing (absoluut)
right-short-automated = geautomatiseerde besluiten
right-short-complaint = klacht
rights-because = vanwege
rights-conditional = onder voorwaarden
rights-none = volgen uit de rechtsgrond, en die is niet vermeld
art30-title = Artikel 30
art30-there = aanwezig
art30-missing = ontbreekt
art30-complete = volledig
recipients-processors =
    { $count ->
        [one] { $count } verwerker
       *[other] { $count } verwerkers
    }
recipients-none-examined = Onderzocht: er zijn geen ontvangers
recipients-none-note = Ook dat er geen zijn, moet worden vermeld.
recipients-empty = Geen ontvangers vermeld
recipients-empty-words = Noem wie de gegevens ontvangt, binnen en buiten de organisatie; of vermeld dat er geen zijn.
data-empty = Geen gegevens vermeld
data-empty-words = Noem de categorieën van persoonsgegevens, elk met de bron.
data-criminal = Artikel 10
data-national-id = nationaal nummer
retention-empty = Vermeld hoe lang elke categorie wordt bewaard, of volgens welke criteria dat wordt bepaald.
basis-empty = Geen rechtsgrond vermeld
basis-empty-words = Elk doeleinde berust op een van de zes rechtsgronden van artikel 6, lid 1, en de rechten volgen daaruit.
transfer-no-mechanism = geen doorgiftemechanisme vermeld

## Waaruit een rechtsgrond blijkt
assessment-interest = Belang
assessment-necessity = Noodzaak
assessment-balance = Afweging
assessment-passes = doorstaan
assessment-passes-with-measures = doorstaan met waarborgen
assessment-fails = niet doorstaan
assessment-open = niet beslist
assessment-not-met = niet voldaan
assessment-decided = besloten op { $date }
consent-version = Formulering { $version }
consent-withdrawal-equal = even makkelijk in te trekken
consent-withdrawal-harder = moeilijker in te trekken
proof-passes = Beoordeling doorstaan
proof-passes-with-measures = Beoordeling doorstaan met waarborgen
proof-fails = Beoordeling niet doorstaan
proof-no-assessment = geen beoordeling
proof-no-consent = geen toestemmingsprofiel
proof-used-by = Activiteiten die erop berusten
proof-used-by-none = Geen activiteit berust erop.
bases-empty = Nog geen rechtsgronden
bases-empty-words = Een rechtsgrond hoort bij een doeleinde van een activiteit. Zij wordt daar vermeld en staat hier samen met waaruit zij blijkt.
bases-empty-go = Naar de activiteiten
basis-all-purposes = alle doeleinden
basis-all-subjects = alle betrokkenen
basis-to-activity = De activiteit openen
rights-note = Rechten bij deze rechtsgrond
rights-note-words = In deze rechten verschillen de rechtsgronden. Informatie, inzage, rectificatie, beperking en klacht gelden bij allemaal, en ook bezwaar tegen direct marketing.
standing-yes = geldt
standing-conditional = onder voorwaarden
standing-no = geldt niet

## Verwerkers
processor-new = Nieuwe verwerker
processors-empty = Nog geen verwerkers
processors-empty-words = Wie namens u gegevens verwerkt, zoals een hostingbedrijf of een maildienst, heeft een overeenkomst volgens artikel 28, lid 3, nodig. De bepalingen daarvan worden hier gecontroleerd.
tabs-processor = Kanten van deze verwerker
third-none = geen
agreement-none = niet getekend
agreement-signed = getekend op { $date }
clauses-title = Overeenkomst volgens artikel 28, lid 3
clauses-all = alle aanwezig
clauses-missing =
    { $count ->
        [one] { $count } ontbreekt
       *[other] { $count } ontbreken
    }
subs-none = Geen subverwerkers vermeld.
processor-no-activities = Nog aan geen activiteit gekoppeld.

## Geschiedenis
event-created = Aangemaakt
event-changed = Gewijzigd
event-recorded = Vastgelegd
event-erased = Gewist
history-nobody = Iemand die hier niet met naam staat
history-gone = De waarde is gewist; dat zij er was, blijft staan.
history-show =
    { $count ->
        [one] { $count } veld tonen
       *[other] { $count } velden tonen
    }
history-hide =
    { $count ->
        [one] { $count } veld verbergen
       *[other] { $count } velden verbergen
    }

## Formulieren
form-sections = Delen van het formulier
form-aside = Wat ontbreekt, en waarom het verandert
form-reason = Reden van de wijziging
form-reason-note = Blijft in de geschiedenis staan.
form-key-save = slaat op
form-key-leave = sluit
form-needed = Vul dit in.
form-number = Schrijf een heel getal, zoals 3.
form-one-per-line = Eén per regel.
form-unit = Eenheid
form-period-now = Nu { $period }. Schrijf een getal om dit te vervangen.
form-remove = { $row } verwijderen
form-removed = { $row } is verwijderd.
form-refused-mark = kijk
form-merge = De andere wijziging overnemen
form-merge-words = Wat u schreef, blijft staan. Velden die alleen de ander wijzigde, worden overgenomen.
form-merged = De andere wijziging is overgenomen. Er is nog niets opgeslagen.
form-merged-clean = Geen veld was door u beiden gewijzigd. Sla op wanneer u klaar bent.
form-merged-both = U wijzigde beiden: { $fields }. Nu staat er wat u schreef; vergelijk het met de geschiedenis voordat u opslaat.
leave-title = Sluiten zonder op te slaan?
leave-words = Wat u hier schreef, is niet opgeslagen en gaat verloren.
leave-confirm = Sluiten zonder op te slaan
unit-days = dagen
unit-months = maanden
unit-years = jaar

## Delen van de formulieren
section-general = Algemeen
section-purposes-words = Waarom de gegevens worden verwerkt, nauwkeurig genoeg om door een betrokkene te worden begrepen.
section-subjects-words = Van wie de gegevens zijn: sollicitanten, klanten, bezoekers.
section-bases-words = Eén rij per doeleinde, en per categorie van betrokkenen waar die verschillen.
section-data-words = Elke categorie, waar zij vandaan komt en of zij moet worden verstrekt.
section-recipients-words = Wie de gegevens ontvangt, ook binnen de organisatie. Autoriteiten in een bepaald onderzoek horen in het logboek.
section-retention-words = Hoe lang elke categorie wordt bewaard, vanaf wanneer, en wat er dan gebeurt.
section-measures = Maatregelen en systemen
section-measures-words = Een algemene beschrijving van hoe de gegevens worden beschermd en waar zij staan.
section-remarks = Herziening en opmerkingen
purpose-add = Een doeleinde toevoegen
purpose-row = Doeleinde { $number }
purpose-marketing-note = Dan is bezwaar absoluut.
basis-add = Een rechtsgrond toevoegen
tab-basis = Rechtsgrond
basis-row = Rechtsgrond { $number }
basis-party-note = Niet voor de contactpersoon van een bedrijf.
data-add = Een categorie toevoegen
data-row = Gegevens { $number }
data-special = Bijzondere categorie (artikel 9)
recipient-add = Een ontvanger toevoegen
recipient-row = Ontvanger { $number }
recipient-who = Wie
recipient-why = Waarom zij de gegevens ontvangen
retention-add = Een regel toevoegen
retention-row = Regel { $number }
retention-all-data = alle gegevens
retention-criteria-note = Waar er geen getal is.
retention-reads = Luidt: { $words }
measure-add = Een maatregel toevoegen
measure-row = Maatregel { $number }
section-engagement = Opdracht
section-agreement-words = Artikel 28, lid 3, verlangt een bindende overeenkomst met deze bepalingen. Vink aan welke erin zijn gevonden.
section-guarantees = Garanties
section-guarantees-words = Alleen verwerkers die afdoende garanties bieden, mogen worden ingeschakeld (artikel 28, lid 1).
section-subs-words = Wie de verwerker op zijn beurt inschakelt, en hoe u van wijzigingen hoort.
sub-add = Een subverwerker toevoegen
sub-row = Subverwerker { $number }
