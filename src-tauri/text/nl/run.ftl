## Wissen uit het logboek: plan, bewaarrondes, termijnen.

nav-erasure = Wissen uit het logboek
run-tab-plan = Wat gewist moet worden
run-on = Op de dag
run-ahead = Dit is een blik vooruit.
run-ahead-do = Een ronde kan vooraf worden voorgesteld en goedgekeurd, maar er verdwijnt niets vóór de dag zelf.
run-due = Vervallen, en mag worden gewist
run-waiting = Vervallen, maar moet wachten
run-waiting-words = De termijn is voorbij, maar iets verzet zich ertegen. Het gaat mee in een latere ronde, als dat is opgelost.
run-undetermined = Gesloten, zonder dag
run-none = Niets uit het logboek is vervallen
run-none-words = Op { $day } is geen gesloten dossier en geen kopie van een antwoord voorbij de termijn.
run-items =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    }
run-files =
    { $count ->
        [one] { $count } bijlage
       *[other] { $count } bijlagen
    }
run-all = Allemaal
run-choose = { $ref } in de ronde opnemen
run-what = Dossier
run-closed = Gesloten
run-since = Vervallen sinds
run-goes = Wordt gewist
run-stays = Wat blijft
run-stays-words = Codes, dagen en getallen van elk dossier, de cijfers voor de statistiek, en elke gebeurtenis met haar commitment: het spoor blijft daarna even controleerbaar.
run-propose = Een ronde voorstellen…
run-propose-title = Een bewaarronde voorstellen
run-propose-do = Voorstellen
run-propose-words = Hiermee wordt nog niets gewist.
run-propose-next = Een tweede persoon keurt goed, daarna wordt de ronde uitgevoerd. Waar dan iets tegen is, wordt gespaard.
run-reason-note = Blijft voorgoed bij de ronde staan. Geen namen van personen.
run-out-of-sight = Een dossier onder geheimhouding, dat u niet ziet
run-for-day = Voor de dag
run-cases = Dossiers
run-proposed = Voorgesteld
run-approved = Goedgekeurd
run-done = Uitgevoerd
run-approved-by = Goedgekeurd door
run-went = Gewist
run-report-short =
    { $cases ->
        [one] { $cases } dossier, { $values } waarden
       *[other] { $cases } dossiers, { $values } waarden
    }
run-inspector =
    { $count ->
        [one] Een ronde over { $count } dossier
       *[other] Een ronde over { $count } dossiers
    }
run-own = U hebt deze ronde voorgesteld, dus iemand anders moet haar goedkeuren.
run-nobody = Op deze computer mag niemand anders goedkeuren en ondertekenen. Een collega met de rol van privacy officer of goedkeurder kan dit bestand openen waar diens sleutel ligt.
run-approve-words = Een collega heeft deze ronde voorgesteld. Bekijk de dossiers voordat u goedkeurt.
run-approve-do = De ronde goedkeuren
run-approved-said = { $ref } is goedgekeurd
run-carry = Uitvoeren…
run-carry-title = { $ref } uitvoeren
run-carry-do = Definitief wissen
run-final = Dit kan niet ongedaan worden gemaakt.
run-final-words = Namen, woorden en bijlagen van deze dossiers verdwijnen voorgoed uit dit bestand. Kopieën elders en back-ups blijven zoals ze zijn totdat iemand ze afhandelt.
run-nothing-now = Van deze ronde mag vandaag niets worden gewist.
run-nothing-now-do = Wacht op de dag, of los op wat ertegen is.
run-spared-will = Zou vandaag worden gespaard
run-spared = Is gespaard
run-sure =
    { $count ->
        [one] Ik heb het bekeken: { $count } dossier wordt gewist
       *[other] Ik heb ze bekeken: { $count } dossiers worden gewist
    }
run-busy = Wissen, het bestand opnieuw schrijven en het doorzoeken op wat is gewist
run-done-title = { $ref } is uitgevoerd
run-report = Verslag van de ronde
run-report-copy = Gebeurtenissen, hashes en id’s kopiëren
run-report-cases-note = Hun personen zijn eruit; hun cijfers blijven.
run-report-entries = Vermeldingen
run-report-files = Bijlagen
run-report-values = Waarden
run-report-records = Gegevens op id
run-report-events = Gebeurtenissen van wissing
run-report-event = Gebeurtenis
run-report-hash = Hash van het blad
run-report-more =
    { $count ->
        [one] en nog { $count } gebeurtenis, in de kopie
       *[other] en nog { $count } gebeurtenissen, in de kopie
    }
runs-none = Er was nog geen ronde
runs-none-words = Een ronde haalt de personen uit dossiers waarvan de termijn voorbij is. De een stelt haar voor, een ander keurt haar goed, en wat zij deed blijft bewaard.
runs-to-plan = Naar wat vervallen is
period-title-all = Termijnen van bewaring
period-title = Bewaartermijn
period-words = Het logboek van verzoeken is zelf een verwerkingsactiviteit. Dit zijn de termijnen voor de eigen gegevens van de werkbank; de organisatie kan elk ervan vaststellen, met de bron.
period-runs-from = Vanaf
period-by-run = In een ronde
period-run-yes = Ja
period-run-no = Met de hand
period-at-once = bij de aanleiding zelf
period-own = Vastgesteld door de organisatie
period-edit = De termijn bewerken: { $name }
period-from = Vanaf: { $trigger }
period-source-note = De wet of het besluit waarop zij berust.
period-reason-note = Waarom zij wordt gewijzigd. Staat in het spoor.
period-open-runs = Zij geldt voor elk dossier dat nog niet is gewist, ook voor gesloten dossiers.
period-reset = Terug naar het voorstel
period-done = De termijn is gewijzigd: { $name }
period-foot = “Met de hand”: geen ronde neemt deze mee; ze staan hier opdat ze niet worden vergeten.
