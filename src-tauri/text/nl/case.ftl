## Het dossier dat leidt: waar het staat, zijn stappen, zijn termijnen, wat een uitkomst nodig heeft, delen en adviezen.

## Waar het staat en wat nu komt
guide-title = Waar het staat
guide-next = Volgende
guide-answers = Antwoorden
guide-answer = { $answer }: beantwoord “{ $step }”
guide-evidence = Bij dit antwoord hoort een bijlage die het aantoont, bijvoorbeeld het zoekverslag.
guide-decide = Elke stap is beantwoord. Beslis, met de redenen.
guide-onward = Dit ontbreekt nog voor: { $event }
guide-moves = Hier wordt niets meer gevraagd. Wat nu kan, staat hieronder.
guide-nothing = Hier kan nu niets worden gedaan.
guide-over = Het dossier is afgerond. Wat nog kan, staat hieronder.

## Overgangen
moves-title = Wat nu kan
moves-do = { $move }…
moves-by-itself = Volgt vanzelf
moves-blocked = Nog niet mogelijk
moves-lack = { $count ->
    [0] er ontbreekt niets
    [one] er ontbreekt één ding
   *[other] er ontbreken { $count } dingen
}
moves-to = Leidt naar: { $state }
moves-refused = Dit ontbreekt nog:
move-dialog = { $move } · { $ref }
move-save = Vastleggen
move-reason = Waarom
move-done = { $ref }: { $move }
move-leads = Het dossier gaat van “{ $from }” naar “{ $to }”.
move-stays = Het dossier blijft in “{ $state }”.
move-not-now = Dit kan niet zolang het dossier in “{ $state }” staat.

## Termijnen
clocks-title = Verdere termijnen
clocks-title-over = Termijnen van dit dossier
clocks-nature = Aard
clocks-runs-from = Loopt vanaf
clocks-alarms = Waarschuwingen
clocks-met = Gedaan op { $day }
clocks-met-late = Te laat gedaan, { $day }
clocks-paused = Staat stil
clocks-undated = Geen datum
clocks-pauses = Opschortingen
clocks-pause = Stond stil van { $from } tot { $to }: { $reason }
clocks-pause-open = Staat stil sinds { $from }: { $reason }
clocks-extend = Termijn verlengen…
clocks-extended = Verlengd: { $reason }
pause-identity = gevraagd wie de persoon is
pause-scope = gevraagd wat wordt verlangd
pause-mandate = om de volmacht gevraagd
pause-requester = de verzoeker gevraagd

## Verlenging
extension-dialog = Termijn van { $ref } verlengen
extension-save = Verlengen
extension-done = { $ref }: termijn verlengd
extension-words = De maand kan met nog eens twee maanden worden verlengd als het verzoek complex is of er veel verzoeken zijn. De betrokkene wordt daarvan, met de redenen, binnen één maand na ontvangst in kennis gesteld (artikel 12, lid 3).
extension-last = De laatste dag om de betrokkene in kennis te stellen is { $day }.
extension-reason = Waarom meer tijd nodig is
extension-reason-hint = Wat het verzoek complex maakt, of hoeveel er zijn. Te weinig personeel is geen reden.
extension-proof = Kennisgeving aan de betrokkene
extension-proof-of = Kennisgeving verzonden op { $day }
extension-proof-needed = Kies de kennisgeving waarmee de betrokkene is ingelicht.
extension-too-late = Deze kennisgeving is na de eerste maand verzonden. Daarna is er geen verlenging.
extension-no-proof = Er is geen bericht aan de betrokkene vastgelegd. Verzend de kennisgeving, leg haar als verzonden vast, en verleng dan.

## Adviezen van de juridisch beoordelaar
opinions-title = Adviezen van de juridisch beoordelaar
opinions-none = Er is geen advies vastgelegd.
opinions-add = Advies vastleggen…
opinion-own = Alleen iemand met de rol { $role } legt een advies vast; uw rol is { $own }.
opinion-own-do = Laat iemand met de rol { $role } het toetsenbord overnemen.
opinion-nobody = Niemand met de rol { $role } kan op deze computer ondertekenen. Voeg die persoon toe in de instellingen, of deel het bestand.
four-eyes-own-worksheet = U hebt een van de twee toetsen ingevuld, dus iemand anders moet het werkblad goedkeuren.
four-eyes-worksheet = U keurt beide toetsen van het werkblad voor artikel 48 goed

## Stappen
step-on-occasion = indien nodig
step-waits = Deze stap rust op { $code }, “{ $step }”, die nog niet is beantwoord.
case-group-art48 = Werkblad artikel 48
case-group-da32 = Werkblad dataverordening artikel 32
case-group-epoc = Controle van het certificaat (e-evidence)
case-group-emergency = Noodsituatie
case-group-preservation = Bewaring
case-group-dsa = Bevel op grond van de digitaledienstenverordening
case-group-need = Uitzonderlijke noodzaak (dataverordening)

## Wat een stap punt voor punt doorloopt
checklist-title = Punt voor punt: { $done } van { $count }
checklist-hint = Wat u aanvinkt, wordt bij het antwoord vastgelegd, en wat u openlaat, wordt ook genoemd.
checklist-has = Gezien: { $points }.
checklist-lacks = Niet gezien: { $points }.
checklist-cut = Niet elk punt is aangevinkt, dus “{ $answer }” is niet het antwoord.
checklist-ep-01-authority = uitvaardigende en validerende autoriteit
checklist-ep-01-addressee = adressaat
checklist-ep-01-deadline = termijn, en of het een noodsituatie is
checklist-ep-01-notification = of de tenuitvoerleggingsautoriteit in kennis is gesteld
checklist-ep-01-identifiers = identificatoren van de gebruiker
checklist-ep-01-period = periode
checklist-ep-01-categories = categorieën van gegevens
checklist-ep-01-classification = juridische kwalificatie van het strafbare feit
checklist-ep-01-conditions = voorwaarden voor uitvaardiging vervuld
checklist-ep-01-secrecy = geheimhouding
checklist-dsa-01-basis = rechtsgrond
checklist-dsa-01-authority = uitvaardigende autoriteit
checklist-dsa-01-identification = exacte plaats van de inhoud, of het account
checklist-dsa-01-reasons = motivering
checklist-dsa-01-redress = rechtsmiddelen
checklist-dsa-01-reply = autoriteit die het antwoord ontvangt
checklist-dsa-01-language = taal
checklist-da-03-data = gevraagde gegevens
checklist-da-03-need = uitzonderlijke noodzaak
checklist-da-03-purpose = doel en gebruik
checklist-da-03-duration = duur van het gebruik
checklist-da-03-erasure = datum van wissing
checklist-da-03-holder = waarom deze houder is gekozen
checklist-da-03-sharing = met wie de gegevens worden gedeeld
checklist-da-03-safeguards = waarborgen
checklist-da-03-provision = bepaling die de taak geeft
checklist-da-03-deadlines = termijnen om te verstrekken of te weigeren

## Beslissing
decide-needs = Wat deze uitkomst nodig heeft
decide-before = { $count ->
    [one] Eén punt moet in het dossier staan voordat deze uitkomst kan worden opgeslagen.
   *[other] { $count } punten moeten in het dossier staan voordat deze uitkomst kan worden opgeslagen.
}
decide-before-more = { $count ->
        [one] Het andere punt
       *[other] De andere { $count } punten
    }
decide-before-do = Leg ze eerst vast, of kies een andere uitkomst.
decide-here = De beslissing zelf moet nog vermelden:
decide-open-points = { $count ->
    [one] nog één punt open
   *[other] nog { $count } punten open
}
decide-refused = De beslissing kan worden vastgelegd zodra deze punten zijn afgehandeld:
decide-four-eyes = Een tweede persoon moet deze beslissing goedkeuren voordat zij wordt uitgevoerd.
decide-four-eyes-do = Iemand die haar niet heeft genomen, onderzoekt haar en keurt haar in het dossier goed.
decide-limits = Hoeveel naar buiten mag
decide-limits-words = Wat wordt verzonden, wordt hiermee vergeleken. Waar niets is vermeld, wordt vergeleken met wat is gevraagd.
decide-limits-asked = Overnemen wat is gevraagd

## Verstrekking vergeleken
manifest-title = Vergeleken met wat is gevraagd en beslist
manifest-asked = Gevraagd
manifest-decided = Beslist
manifest-given = Gaat naar buiten
manifest-more = meer
manifest-more-field = Dit is meer dan is beslist of gevraagd.
manifest-beyond = Er zou meer naar buiten gaan dan is beslist of gevraagd: { $fields }.
manifest-beyond-categories = Beslist noch gevraagd: { $categories }.
manifest-beyond-do = Haal het eruit, of beslis opnieuw. Zo kan het niet worden vastgelegd.
manifest-no-limits = Noch het verzoek, noch de beslissing noemt een grens, dus er valt niets te vergelijken. Controleer de omvang zelf.
manifest-within = Niets gaat verder dan wat is beslist en gevraagd.

## Wat in het oog wordt gehouden
follow-ups-title = In het oog te houden
follow-ups-undated = geen datum bepaald

## Geheimhouding
secrecy-who = Onder geheimhouding: alleen { $who } ziet dit dossier.
secrecy-nobody = Onder geheimhouding: alleen degenen aan wie het is toegewezen, zien dit dossier.
secrecy-until = Opnieuw te bekijken op { $day }.
secrecy-undated = Er is geen einde bepaald.
secrecy-where = Lijsten, exports en cijfers van anderen laten het weg; zij vermelden alleen dat iets wordt achtergehouden.
requests-withheld = Onder geheimhouding en niet aan u getoond: { $band }

## Delen van één bericht
case-split = Bericht splitsen…
case-belongs = Vastleggen wat bij een andere groep hoort…
split-dialog = { $ref } splitsen
split-save = Splitsen
split-words = Een bericht dat om meer dingen vraagt, wordt meer verzoeken. Elk is ontvangen toen dit is ontvangen, heeft eigen termijnen, en kan in één brief met de andere worden beantwoord.
split-own = { $ref } blijft: { $subtype }
split-part = Verder verzoek { $number }
split-scope-hint = Wat in het bericht het betreft. Leeg gelaten blijven de woorden van het hele bericht staan.
split-add = Nog een
split-remove = Verzoek { $number } weglaten
split-reason = Waarom het wordt gesplitst
split-twice = Deze soort is er al.
split-done = { $count ->
    [one] { $ref } gesplitst: één verder verzoek
   *[other] { $ref } gesplitst: { $count } verdere verzoeken
}
belongs-what = Het hoort bij { $ref }, en behoudt verzoeker en dag van ontvangst.
belongs-do = Kies de groep waarin het werkelijk wordt behandeld.
notify-also-hint = Eén antwoord kan alle verzoeken van hetzelfde bericht beantwoorden.

## Feiten
request-part-dates = Data van de procedure
case-fact-identity = Identiteit
case-fact-identity-open = niet vastgesteld
case-fact-mandate = Handelt voor
case-fact-mandate-open = volmacht niet gecontroleerd
case-fact-parts = Zelfde bericht
case-fact-parts-from = afgesplitst van { $ref }
