# Skjermbildet for erklæringer: teksten til venstre, det den sier til høyre.
nav-notices = Erklæringer
notices-empty = Ingen erklæringer ennå
notices-empty-words = Les en personvernerklæring dere har publisert, og se setning for setning hva den sier og om protokollen sier det samme. Eller skriv en fra protokollen.
notice-text = Teksten i erklæringen
notice-statements = Hva den sier
notice-start = Før den første overskriften
notice-undated = uten dato
notice-confirmed = { $done } av { $count } bekreftet
notice-nothing = Ingenting ble lest
notice-nothing-words = Ingen setning i teksten ble forstått som et utsagn om behandling.
notice-of-all = om all behandling
notice-untied = ikke knyttet til en aktivitet
notice-named = Teksten kaller den «{ $name }».
notice-hedge = «{ $words }»
notice-likely = sannsynlig
notice-unsure = usikkert
notice-doubt = { $what }: omtalt her, men ikke lest
notice-by-hand = for hånd
notice-open = å bekrefte
notice-accept = godta
notice-keys = Enter godtar og går videre · Del avviser · E retter · T knytter til en aktivitet · A legger til et utsagn her
notice-keys-place = Enter legger til det som sies her · Del når ikke mer sies
notice-read-only = Bare den som kan skrive, kan bekrefte utsagn.
notice-done = Alle utsagn er gjennomgått.
notice-outside = utenfor EØS
notice-inside = ikke utenfor EØS
notice-automated = automatiserte avgjørelser
notice-not-automated = ingen automatiserte avgjørelser
notice-profiling = profilering
notice-no-profiling = ingen profilering
notice-criteria = Kriterium, der det ikke er noen tid
notice-says = Hva den sier
notice-speaks-of = Handler om
notice-hedge-field = Ord som demper det
notice-read-as = Lest som: { $words }
notice-correct-title = Rett et utsagn
notice-correct-do = Lagre og bekreft
notice-add-open = Legg til et utsagn …
notice-add-title = Legg til et utsagn for hånd
notice-add-here = legg til
notice-add-nowhere = Ingen ord er valgt i teksten: utsagnet vil ikke stå noe sted i den.
notice-look = å se på
notice-with-passed-over =
    { $count ->
        [one] Også det { $count } stedet som ikke så ut til å si noe
       *[other] Også de { $count } stedene som ikke så ut til å si noe
    }
notice-contact-of = Hvem kontakten gjelder
notice-leaves-eea = Opplysninger overføres ut av EØS
notice-decides = Avgjørelser utelukkende basert på automatisert behandling
notice-tie-title = Hvilken aktivitet handler det om?
notice-tie-to = Aktivitet i protokollen
notice-tie-do = Knytt
notice-tie-others =
    { $count ->
        [one] Også det andre utsagnet om «{ $name }»
       *[other] Også de { $count } andre utsagnene om «{ $name }»
    }
notice-reason-confirmed = Bekreftet: «{ $quote }»
notice-reason-rejected = Avvist: «{ $quote }»
notice-reason-corrected = Rettet: «{ $quote }»
notice-reason-added = Lagt til for hånd: «{ $quote }»
notice-reason-put-aside = Sett på, ikke noe mer er sagt: «{ $quote }»
notice-reason-tied =
    { $count ->
        [one] Knyttet { $count } utsagn til en aktivitet
       *[other] Knyttet { $count } utsagn til en aktivitet
    }

cover = Mot protokollen
cover-differences = Språk og versjoner
cover-legend = Hva tegnene betyr
cover-notice = Erklæringen sier
cover-notice-all = Erklæringen sier om all behandling
cover-register = Protokollen sier
cover-proposed = { $count } utsagn er foreslått og ikke bekreftet ennå.
cover-proposed-do = Bare det som er bekreftet, teller. Gå gjennom de andre først.
cover-undescribed = ikke beskrevet
cover-choose = Velg en aktivitet for å lese hva hver av dem sier.
cover-here = Denne erklæringen
cover-there = Den andre
cover-none = Ingenting er forskjellig.
cover-found = Hva reglene finner
cover-languages = Andre språk
cover-no-languages = Ingen annen språkversjon er bevart.
cover-earlier = Versjonen før
cover-no-earlier = Ingen tidligere versjon er bevart.
cover-outdated = Setninger som er utdatert
writing-open = Skriv…
writing-by-register = En erklæring fra protokollen
writing-complete = Ingenting av det artikkel 13 og 14 krever, mangler.
writing-missing = Hva som mangler
writing-missing-count = { $count } ting mangler
writing-keep = Behold den her
writing-save = Lagre som fil…
writing-saved = { $file } ble lagret.
writing-format-docx = Word (DOCX)
writing-format-html = HTML
writing-format-txt = Tekst
reading-open = Les en erklæring…
reading-title = Hva som ble lest
reading-keep = Behold den, og gå gjennom den
reading-found = { $file }: { $sections } deler, { $count } utsagn foreslått. Ingenting av det kommer inn i protokollen før noen bekrefter det.
reading-language = Funnet ut fra teksten, { $percent } % sikkert. Et annet språk leser den på nytt.
reading-date = Funnet i teksten.
reading-no-date = Ingen dato ble funnet i teksten.
reading-reason = Lest fra { $file }
draft-open = Lag et utkast til protokoll
draft-title = Et utkast til protokoll
draft-do = Lag utkast
draft-words = Aktiviteter lages som utkast av { $count } bekreftede utsagn, med formål, grunnlag, opplysninger, mottakere og lagringstider slik de står. Gå gjennom dem før de teller.
draft-all =
    { $count ->
        [one] Også forslaget som ingen har bekreftet
       *[other] Også de { $count } forslagene som ingen har bekreftet
    }
draft-all-note = De kan være lest feil. Hvert utkast sier at det kommer fra en erklæring.
draft-reason = Utkast fra en erklæring
draft-done = { $count } utkast ble laget.
draft-rights = Rettighetene blir stående i erklæringen: loven gir dem til alle. Måtene å bruke dem på, som erklæringen oppgir for all behandling, kommer i hvert utkast, og en overføring i hvert som nevner mottakeren.
draft-undecided = { $count ->
    [one] Én overføring gjelder all behandling, og ingen av utkastene nevner mottakeren. Den er merket i erklæringen: bestem hvilken aktivitet den hører til.
   *[other] { $count } overføringer gjelder all behandling, og ingen av utkastene nevner mottakerne. De er merket i erklæringen: bestem hvilken aktivitet hver av dem hører til.
}
