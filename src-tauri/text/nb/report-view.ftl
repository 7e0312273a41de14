# Rapportvisningen: hvilke som finnes, hva hver av dem trenger, hva som er gitt ut.

report-view-list = Rapporter
report-view-choices = Valg
report-view-audience = Laget for
report-view-as-of = Per dato
report-view-as-of-hint = Protokollen slik den var ved slutten av den dagen.
report-view-from = Første dag
report-view-to = Siste dag
report-view-period-wrong = Perioden trenger en første og en siste dag, i den rekkefølgen.
report-view-has-period = Bare én periode
report-view-words = Bare det som inneholder disse ordene
report-view-words-hint = Hvert ord må forekomme. Tomt betyr alt.
report-view-also = { $count ->
    [one] Ett vilkår til, som sist
   *[other] { $count } vilkår til, som sist
}
report-view-drop = Utelat dem
report-view-layout = Oppsett
report-view-layout-own = Programmets eget
report-view-about = Gjelder
report-view-subject = Hvilken
report-view-choose = Velg ved å skrive et navn
report-view-subject-missing = Velg hva rapporten gjelder.
report-view-recipient = Mottaker
report-view-recipient-hint = Registreres sammen med kopien, det samme gjør formålet.
report-view-purpose = Formål
report-view-make = Lag og lagre…
report-view-made = Laget
report-view-folder = Vis mappen
report-view-file = Fil
report-view-recorded = Registrert som
report-view-unrecorded = Ikke registrert: ingen kan skrive i dette vinduet.
report-view-sum = SHA-256
report-view-copy-sum = Kopier SHA-256
report-view-given-out = Gitt ut
report-view-none = Ingen kopi av denne rapporten er gitt ut ennå.
report-view-again = Igjen som sist
report-view-again-of = Igjen som { $ref }
report-view-set = Satt som i { $ref }. Ingenting er laget ennå.
report-view-by = { $date }, { $name }
report-view-for = til { $name }

## Groups
report-group-register = Protokollen
report-group-requests = Anmodninger
report-group-findings = Funn
report-group-others = For andre

## What each report is for
report-for-record-controller = Artikkel 30 nr. 1: hver behandlingsaktivitet virksomheten er behandlingsansvarlig for, til den som ber om å se den.
report-for-record-processor = Artikkel 30 nr. 2: det virksomheten behandler på vegne av andre, etter behandlingsansvarlig.
report-for-legal-bases = Hva hvert formål bygger på, med vurderingene bak.
report-for-processors-transfers = Hvem som behandler på vegne av virksomheten, og hvilke opplysninger som forlater EØS på hvilket grunnlag.
report-for-retention = Hvor lenge hva lagres, fra når, og hva som skjer da.
report-for-request-log = Hver anmodning som er mottatt i en periode, med utfall og frister.
report-for-request-statistics = Hvor mange anmodninger det var i en periode, hvordan de endte og hvor lang tid de tok.
report-for-transparency = Hva offentlige myndigheter ba om, i tall som kan offentliggjøres.
report-for-authority-disclosures = Hva som ble utlevert til offentlige myndigheter, til hvem og på hvilket grunnlag.
report-for-findings = Hva reglene finner som er feil eller mangler.
report-for-case = Én anmodning fra mottak til avslutning, med bevis for hvert trinn.
report-for-notice-comparison = Hva personvernerklæringen sier, ved siden av hva protokollen sier.
report-for-assessment = Én vurdering: av en berettiget interesse, av en overføring, av behovet for en vurdering av personvernkonsekvenser.
report-for-deadline-calendar = Hva som forfaller og når, også som fil for et kalenderprogram.
report-for-erasure = Hva som er slettet, på hvilket grunnlag, av hvem.
report-for-annual = Året for styret: tall, endringer, det som står åpent.
report-for-register-export = Hele protokollen til et etterfølgende system.

## Formats
report-as-pdf = PDF, til lesing og arkiv
report-as-html = Nettside (HTML), én fil
report-as-docx = Tekstdokument (DOCX), til redigering
report-as-xlsx = Arbeidsbok (XLSX), til sortering og sammenligning
report-as-ods = Arbeidsbok (ODS)
report-as-csv = Tabeller (CSV, zip)
report-as-json = JSON, for programmer
report-as-jsonld = Lenkede data (JSON-LD)
report-as-ics = Kalenderfil (ICS)

# What the organisation itself says in its reports.
field-report-cover = Forsidetekst i rapporter
field-report-introduction = Innledning i rapporter
field-report-glossary = Egne ord som rapporter forklarer
field-word = Ord
field-meaning = Betydning
report-own-cover = Fra virksomheten
report-own-introduction = Innledning
report-own-glossary = Virksomhetens egne ord
report-own-word = Ord
report-own-meaning = Betydning
report-preview-step = Lager rapporten: trinn { $done } av { $total }
