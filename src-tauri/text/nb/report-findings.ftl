# Rapporten om funn, og funn i rammen rundt de andre.

report-findings-subtitle = Hva reglene finner { $on }, sammenlignet med { $since }
report-findings-on = Vurdert ved utgangen av
report-findings-since = Sammenlignet med utgangen av
report-findings-serious = Alvorlige: åpne funn som stopper, og høye
report-findings-withheld = I saker med taushetsplikt, ikke regnet med her
report-findings-by-severity = Etter alvorlighet
report-findings-by-area = Åpne funn etter område og alvorlighet
report-findings-by-area-alt = Hvor mange åpne funn det er på hvert område, etter alvorlighet
report-findings-none-open = Ingen funn er åpne.
report-findings-nothing = Ingen.
report-findings-nothing-else = Ingen i protokollen eller loggen.
report-findings-trend = Funn ved utgangen av hver måned
report-findings-trend-alt = Hvor mange funn det var ved utgangen av hver måned og på dagen som er vurdert, etter alvorlighet; aksepterte er regnet med
report-findings-no-log = Loggen hadde ikke begynt.
report-findings-trend-all = Tallene gjelder funn i hele protokollen, ikke bare dem som denne rapporten er avgrenset til.
report-findings-register = Protokoll og logg
report-findings-cases = Enkeltsaker
report-findings-new = Nye
report-findings-open = Åpne, og der fra før
report-findings-accepted = Akseptert, eller sagt ikke å være funn
report-findings-lapsed = Akseptert før, åpne igjen
report-findings-fixed = Rettet
report-findings-each = Hvert funn

## Kolonner
report-column-means = Betydning
report-column-what-to-do = Hva som er galt, og hva som må gjøres
report-column-law = Lov
report-column-judged = Vurdert på
report-column-source = Kildemerke
report-column-due = Frist

## Utelatt
report-left-out-findings-outside =
    { $count ->
        [one] Ett funn om andre oppføringer
       *[other] { $count } funn om andre oppføringer
    }
report-left-out-findings-secret = Funn i saker med taushetsplikt: { $band }

## Metode
report-method-findings = Regler
report-method-findings-text = Hver regel i katalogen som gjaldt på dagen som er vurdert, stilles til hver oppføring, hver sak og loggen. En regel finner det som mangler eller strider mot hverandre i det som er ført; at den ikke finner noe, beviser ikke at loven er oppfylt.
report-method-severity = Alvorlighet
report-method-severity-text = Alvorlighet er et valg i dette programmet, uten rettslig autoritet. Gradene er forklart i oversikten.
report-method-standing = Status
report-method-standing-text = Et funn er det samme så lenge regel, oppføring og del av oppføringen er de samme. Nytt er det som ikke fantes ved utgangen av sammenligningsdagen; rettet er det som fantes da og er borte. Et akseptert funn er åpent igjen etter siste dag, og når de vurderte forholdene er endret.
report-method-findings-due = Frist
report-method-findings-due-text = Et funn har ingen egen frist. Kolonnen gir dagen oppføringen har for det: fristen eller gjennomgangen funnet gjelder, ellers dagen saken skal besvares innen; for et akseptert funn siste dag for aksepten.
report-method-facts = Vurdert på
report-method-facts-text = Opplysningene regelen hentet fra oppføringen, med regelens egne navn på dem. En aksept dekker disse og ingen andre.
report-method-source-mark = Kildemerke
report-method-source-mark-text = Under hver henvisning står det hvor godt den er kontrollert: lest i kilden, fra kjennskap til loven og ennå ikke kontrollert, eller et valg i dette programmet.
