# Woorden van de formulieren waarin records worden geschreven.

## Antwoorden en verwijzingen
value-open = niet beantwoord
link-add = Toevoegen…
link-make = ‘{ $title }’ aanmaken
link-made = { $ref } ‘{ $title }’ is aangemaakt.
link-open = { $ref } openen
link-remove = { $title } weghalen
record-edit = Bewerken…
search-make = Aanmaken

## Een organisatie
org-new = Nieuwe organisatie
org-kind = Wat zij voor ons is
org-authority-note = Dan is gerechtvaardigd belang geen grondslag voor haar taken.
org-region-note = Waar feestdagen of recht verschillen, zoals NL-UT.
org-zone-note = Naar haar klok wordt de dag van ontvangst bepaald.
org-asked = In het register, artikel 30, lid 1, onder a)
org-asked-name = Naam
org-asked-address = Postadres
org-asked-reach = E-mail of telefoon
section-identity = Identiteit
section-address = Contactgegevens
section-contacts-words = De functionaris voor gegevensbescherming, de vertegenwoordiger en anderen tot wie men zich kan wenden.
section-group = Concern
section-group-words = De organisatie die in het concern boven haar staat.
section-other = Wetten en opmerkingen
contact-add = Een contact toevoegen
contact-row = Contact { $number }
contact-for = Waarvoor
contacts-none = Nog niemand vermeld.
contact-published = gegevens gepubliceerd
contact-unpublished = gegevens niet gepubliceerd
contact-notified = aan de toezichthouder gemeld op { $date }
contact-not-notified = niet aan de toezichthouder gemeld
group-tree = Concern

## Een beoordeling van het gerechtvaardigd belang
lia-new = Nieuwe beoordeling van het gerechtvaardigd belang
lia-title-note = Waaraan zij wordt teruggevonden, ook vanuit andere activiteiten.
lia-parts = De drie delen
lia-outcome = Uitkomst
lia-after = Daarna
section-interest-words = Welk belang is het, en van wie? Het moet rechtmatig zijn, duidelijk omschreven, en werkelijk in plaats van mogelijk.
section-necessity-words = Is de verwerking daarvoor nodig, of is er een minder ingrijpende manier die even goed werkt?
section-balance-words = Wat betekent het voor de personen, en wegen hun belangen, rechten en vrijheden zwaarder?
section-outcome-words = Wat de drie delen samen opleveren, wie besliste en wanneer er opnieuw naar wordt gekeken.
section-after-words = Wat de personen wordt verteld, en hoe zij bezwaar kunnen maken.
lia-interest-note = Eén belang, zo nauwkeurig dat het kan worden afgewogen. Een commercieel belang kan het zijn.
lia-stop = Een ‘nee’ hier beëindigt de beoordeling: de latere delen kunnen het niet goedmaken.
lia-stop-do = Wijzig wat er gebeurt, of kies een andere rechtsgrond.
lia-alternatives-note = Elk met waarom het niet volstaat. Een die even goed werkt en minder ingrijpt, moet worden gekozen.
lia-alternative-add = Een minder ingrijpende manier toevoegen
lia-alternative-row = Minder ingrijpende manier { $number }
lia-expectations-note = Waarop een persoon in die relatie en context rekent.
lia-impacts-note = Goede en slechte, waarschijnlijke en ernstige: naar de aard van de gegevens, de omvang, waarmee zij worden gecombineerd.
lia-impact-add = Een gevolg toevoegen
lia-impact-row = Gevolg { $number }
lia-safeguards-note = Boven wat de wet toch al verlangt: plichten tellen hier niet.
lia-safeguard-add = Een waarborg toevoegen
lia-safeguard-row = Waarborg { $number }
lia-passes-stopped = De uitkomst zegt dat het belang zwaarder weegt, maar aan een voorwaarde hierboven is niet voldaan.
lia-passes-stopped-do = Kijk nog eens naar het ‘nee’, of kies de andere uitkomst.
lia-no-safeguards = Het weegt zwaarder met waarborgen, maar er is er geen vermeld.
lia-no-safeguards-do = Vermeld ze in deel 3.
lia-notice-note = Artikel 13, lid 1, onder d), en artikel 14, lid 2, onder b).
lia-objection-note = Artikel 21, lid 1: om redenen die met de persoon te maken hebben; tegen direct marketing zonder reden (lid 2).

## Een toestemmingsprofiel
consent-new = Nieuw toestemmingsprofiel
section-wording-words = Wat de persoon leest en waarmee hij instemt, in elke taal waarin het wordt gevraagd.
consent-version-note = Een nieuwe bij elke wijziging van de woorden: het bewijs noemt haar.
section-asking = Hoe het wordt gevraagd
section-asking-words = Vrij, specifiek, geïnformeerd en ondubbelzinnig (artikel 4, punt 11, en artikel 7).
consent-collected-note = Wat de persoon doet: een leeg vakje aanvinken, een handtekening, een knop.
consent-info-note = Ook dat zij kan worden ingetrokken (artikel 7, lid 3).
consent-granular-note = Waar voor meer doeleinden wordt gevraagd (overweging 43).
consent-separate-note = Artikel 7, lid 2.
consent-explicit-note = Zoals artikel 9, lid 2, onder a), 22, lid 2, onder c), en 49, lid 1, onder a), verlangen.
consent-refusal-note = Een dienst die de gegevens niet nodig heeft, mag er niet van afhangen (artikel 7, lid 4).
section-withdrawal = Hoe zij wordt ingetrokken
section-withdrawal-words = Te allen tijde, en even eenvoudig als zij werd gegeven (artikel 7, lid 3).
section-proof = Bewijs
section-proof-words = Dat de persoon toestemming gaf, moet worden aangetoond (artikel 7, lid 1): wie, wanneer, voor welke woorden.
section-age = Leeftijd
section-age-words = Voor een onlinedienst die aan een kind wordt aangeboden (artikel 8).
consent-age-note = Onder die leeftijd geeft de drager van de ouderlijke verantwoordelijkheid toestemming.

## Een doorgifte
transfer-new = Nieuwe doorgifte
section-parties = Partijen
section-parties-words = Wie de gegevens stuurt, en wie ze in het derde land ontvangt.
section-place = Waarheen
section-place-words = Toegang vanuit een derde land is ook een doorgifte.
section-mechanism = Grond van de doorgifte
section-mechanism-words = Een besluit van de Commissie, passende waarborgen, of een afwijking (artikelen 45, 46, 47 en 49).
section-tia = Doorgifte-effectbeoordeling
section-tia-words = Of recht en praktijk van het land de waarborgen hun werking laten.
transfer-processor-note = Wanneer de importeur een verwerker uit het register is.
transfer-activity-note = Waarvan de gegevens gaan.
transfer-countries-note = Artikel 30, lid 1, onder e), vraagt elk daarvan bij naam.
transfer-repetitive-note = Afwijkingen zijn voor wat zich niet herhaalt.
transfer-ref-note = Nummer en datum, en waar het te vinden is.
transfer-dpf-note = Het besluit geldt alleen voor organisaties op de lijst.
transfer-old-clauses = Deze bepalingen zijn sinds 27 december 2022 geen geldig instrument.
transfer-old-clauses-do = Sluit die van Besluit (EU) 2021/914.
transfer-systematic = Een afwijking kan een herhaalde doorgifte niet dragen.
transfer-systematic-do = Zoek waarborgen volgens artikel 46, of geef niet door.
transfer-no-tia = Bij deze grond wordt geen beoordeling gevraagd.
supplementary-note = Contractuele en organisatorische maatregelen binden geen autoriteit: waar haar toegang het probleem is, helpen alleen technische.
supplementary-add = Een aanvullende maatregel toevoegen
supplementary-row = Aanvullende maatregel { $number }

## Teksten per taal
lang-choice = Teksten in
lang-choice-all = alle
lang-missing = ontbreekt
lang-missing-in = ontbreekt: { $languages }
lang-all = Alle talen
lang-only-one = Alleen { $language }
