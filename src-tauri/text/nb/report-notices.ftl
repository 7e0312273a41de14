## RP-12: personvernerklæringer ved siden av protokollen
report-notices-list = Personvernerklæringer
report-notices-confirmed = Bare bekreftede utsagn teller. At noe mangler, sies først når ingen forslag gjenstår som kan si det.
report-notices-findings = Hva reglene sier
report-notices-none = Ingen personvernerklæring er ført inn.
report-notices-title = Tittel
report-notices-current = I bruk
report-notices-counted = Bekreftet
report-notices-proposed = Åpne forslag
report-notices-told = Forskjeller
report-notices-place = { $section }, tegn { $span }: «{ $words }»
report-notices-no-findings = Reglene sier ingenting.
report-notices-rule = Regel
report-notices-type = Type
report-notices-what = Hva som er forskjellig
report-notices-places = Sted i teksten
report-notices-matrix = Dekning
report-notices-matrix-note = Hvordan erklæring og protokoll forholder seg til hverandre, etter aktivitet. De andre opplysningene står ved hver aktivitet nedenfor.
report-notices-no-activities = Erklæringen beskriver ingen aktivitet, og protokollen har ingen.
report-notices-nothing = Ingen av dem sier noe.
report-notices-attribute = Opplysning
report-notices-verdict = Forhold
report-notices-says = Erklæringen sier
report-notices-register = Protokollen sier
report-notices-undescribed = Erklæringen beskriver ikke denne aktiviteten.
report-notices-beside-language = Ved siden av { $reference }, { $title }
report-notices-beside-version = Siden den eldre versjonen { $reference }, { $title }
report-notices-same = Ingen forskjell ble funnet.
report-notices-here = Her
report-notices-there = Der
report-notices-other = Den andre erklæringen
report-notices-with = Sammenlignet med
report-notices-with-language = språk
report-notices-with-version = eldre versjon
report-count-notices =
    { $count ->
        [one] { $count } personvernerklæring
       *[other] { $count } personvernerklæringer
    }
report-count-differences =
    { $count ->
        [one] { $count } forskjell
       *[other] { $count } forskjeller
    }
report-left-out-proposed =
    { $count ->
        [one] { $count } utsagn som ingen har bekreftet eller avvist
       *[other] { $count } utsagn som ingen har bekreftet eller avvist
    }
report-method-notices = Aktiviteter stilles sammen etter posten som et utsagn er knyttet til, aldri etter en bokstav eller en plass i en liste. Lagringstid sammenlignes som periode og utløsende hendelse; tolv måneder er ett år. Flere rettigheter, måter og mottakere enn protokollen har, er ingen forskjell.
report-method-places = Tegn telles fra begynnelsen av teksten som er lagret, fra 0, som Unicode-tegn.
report-method-words = Ord er like når de deler minst halvparten av de talende ordene i den korteste teksten, på samme språk. Det som er skrevet på språk som de to ikke deler, sammenlignes ikke.
report-method-consent-swap = At behandling på samtykke ikke uten videre kan fortsette på et annet grunnlag, følger EDPB Guidelines 05/2020, avsnitt 121 til 123: fra kunnskap, ikke kontrollert mot kilden.

## The command `notice`
written-contents = Innhold
cli-notice-made = { $file } er skrevet: { $title }.
cli-notice-lacks = Mangler i protokollen for denne erklæringen: { $count }.
cli-notice-lacking = - { $what }
cli-notice-kept = Lagret som { $ref }.
cli-notice-current = Ingenting i den er utdatert.
cli-notice-outdated = { $count } setninger er utdaterte eller mangler.
cli-error-notice-format = Formatet må være docx, html eller txt.
cli-error-notice-format-do = Gi --format ett av dem, eller --out et navn som slutter på .docx, .html eller .txt.
cli-error-notice-what = --out trengs, eller --outdated med en personvernerklæring.
cli-error-notice-what-do = Navngi filen som skal skrives, eller erklæringen som skal gjennomgås.
cli-notice-was = var
cli-notice-now = nå
cli-notice-because = endret:
