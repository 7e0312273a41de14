# Het scherm van verklaringen: links de tekst, rechts wat die zegt.
nav-notices = Verklaringen
notices-empty = Nog geen verklaringen
notices-empty-words = Lees een privacyverklaring die u publiceerde, en zie zin voor zin wat die zegt en of het register hetzelfde zegt. Of schrijf er een uit het register.
notice-text = Tekst van de verklaring
notice-statements = Wat die zegt
notice-start = Voor de eerste kop
notice-undated = zonder datum
notice-confirmed = { $done } van { $count } bevestigd
notice-nothing = Er is niets gelezen
notice-nothing-words = Geen zin van deze tekst is begrepen als een uitspraak over verwerking.
notice-of-all = over alle verwerking
notice-untied = niet aan een activiteit gekoppeld
notice-named = De tekst noemt die “{ $name }”.
notice-hedge = “{ $words }”
notice-likely = waarschijnlijk
notice-unsure = onzeker
notice-doubt = { $what }: hier genoemd, maar niet gelezen
notice-by-hand = met de hand
notice-open = te bevestigen
notice-accept = aanvaarden
notice-keys = Enter aanvaardt en gaat verder · Del wijst af · E verbetert · T koppelt aan een activiteit · A voegt hier een uitspraak toe
notice-keys-place = Enter voegt toe wat hier staat · Del als er verder niets staat
notice-read-only = Alleen wie mag schrijven, kan uitspraken bevestigen.
notice-done = Alle uitspraken zijn doorgelopen.
notice-outside = buiten de EER
notice-inside = niet buiten de EER
notice-automated = geautomatiseerde besluiten
notice-not-automated = geen geautomatiseerde besluiten
notice-profiling = profilering
notice-no-profiling = geen profilering
notice-criteria = Criterium, waar geen termijn is
notice-says = Wat die zegt
notice-speaks-of = Gaat over
notice-hedge-field = Woorden die het afzwakken
notice-read-as = Gelezen als: { $words }
notice-correct-title = Een uitspraak verbeteren
notice-correct-do = Bewaren en bevestigen
notice-add-open = Uitspraak toevoegen…
notice-add-title = Zelf een uitspraak toevoegen
notice-add-here = toevoegen
notice-add-nowhere = Er zijn geen woorden in de tekst gekozen: de uitspraak staat op geen plaats erin.
notice-look = te bekijken
notice-with-passed-over =
    { $count ->
        [one] Ook de { $count } passage die niets leek te vermelden
       *[other] Ook de { $count } passages die niets leken te vermelden
    }
notice-contact-of = Van wie het contact is
notice-leaves-eea = Gegevens gaan buiten de EER
notice-decides = Besluiten uitsluitend gebaseerd op geautomatiseerde verwerking
notice-tie-title = Over welke activiteit gaat dit?
notice-tie-to = Activiteit van het register
notice-tie-do = Koppelen
notice-tie-others =
    { $count ->
        [one] Ook de andere uitspraak over “{ $name }”
       *[other] Ook de { $count } andere uitspraken over “{ $name }”
    }
notice-reason-confirmed = Bevestigd: “{ $quote }”
notice-reason-rejected = Afgewezen: “{ $quote }”
notice-reason-corrected = Verbeterd: “{ $quote }”
notice-reason-added = Met de hand toegevoegd: “{ $quote }”
notice-reason-put-aside = Bekeken, er staat verder niets: “{ $quote }”
notice-reason-tied =
    { $count ->
        [one] { $count } uitspraak aan een activiteit gekoppeld
       *[other] { $count } uitspraken aan een activiteit gekoppeld
    }

cover = Tegenover het register
cover-differences = Talen en versies
cover-legend = Wat de tekens betekenen
cover-notice = De verklaring zegt
cover-notice-all = De verklaring zegt over alle verwerking
cover-register = Het register zegt
cover-proposed =
    { $count ->
        [one] { $count } uitspraak is voorgesteld en nog niet bevestigd.
       *[other] { $count } uitspraken zijn voorgesteld en nog niet bevestigd.
    }
cover-proposed-do = Alleen wat bevestigd is, telt. Loop eerst de andere door.
cover-undescribed = niet beschreven
cover-choose = Kies een activiteit om te lezen wat elk ervan zegt.
cover-here = Deze verklaring
cover-there = De andere
cover-none = Er is geen verschil.
cover-found = Wat de regels vinden
cover-languages = Andere talen
cover-no-languages = Er is geen andere taalversie bewaard.
cover-earlier = De versie ervoor
cover-no-earlier = Er is geen eerdere versie bewaard.
cover-outdated = Verouderde zinnen
writing-open = Schrijven…
writing-by-register = Een verklaring uit het register
writing-complete = Niets van wat de artikelen 13 en 14 vragen, ontbreekt.
writing-missing = Wat ontbreekt
writing-missing-count =
    { $count ->
        [one] { $count } ding ontbreekt
       *[other] { $count } dingen ontbreken
    }
writing-keep = Hier bewaren
writing-save = Opslaan als bestand…
writing-saved = { $file } is opgeslagen.
writing-format-docx = Word (DOCX)
writing-format-html = HTML
writing-format-txt = Tekst
reading-open = Een verklaring lezen…
reading-title = Wat is gelezen
reading-keep = Bewaren en doorlopen
reading-found = { $file }: { $sections } delen, { $count } uitspraken voorgesteld. Niets ervan komt in het register voordat iemand het bevestigt.
reading-language = Uit de tekst afgeleid, { $percent } % zeker. Een andere taal leest die opnieuw.
reading-date = Gevonden in de tekst.
reading-no-date = In de tekst is geen datum gevonden.
reading-reason = Gelezen uit { $file }
draft-open = Een conceptregister maken
draft-title = Een conceptregister
draft-do = Concepten maken
draft-words = Activiteiten worden als concept gemaakt uit { $count } bevestigde uitspraken, met doeleinden, grondslagen, gegevens, ontvangers en termijnen zoals vermeld. Loop ze door voordat ze tellen.
draft-all =
    { $count ->
        [one] Ook het voorstel dat niemand bevestigde
       *[other] Ook de { $count } voorstellen die niemand bevestigde
    }
draft-all-note = Ze kunnen verkeerd gelezen zijn. Elk concept zegt dat het uit een verklaring komt.
draft-reason = Concept uit een verklaring
draft-done =
    { $count ->
        [one] Er is { $count } concept gemaakt.
       *[other] Er zijn { $count } concepten gemaakt.
    }
draft-rights = De rechten blijven bij de verklaring: de wet geeft ze aan iedereen. De manieren om ze uit te oefenen die de verklaring voor alle verwerkingen noemt, komen in elk concept, en een doorgifte in elk concept dat de ontvanger noemt.
draft-undecided = { $count ->
    [one] Eén doorgifte geldt voor alle verwerkingen, en geen concept noemt de ontvanger. Zij is in de verklaring gemarkeerd: beslis bij welke activiteit zij hoort.
   *[other] { $count } doorgiften gelden voor alle verwerkingen, en geen concept noemt de ontvangers. Ze zijn in de verklaring gemarkeerd: beslis bij welke activiteit elk hoort.
}
