### Visningen av funn: hva reglene finner, hvor alvorlig det er, hvor det står, og hva som er akseptert.

nav-findings = Funn

severity-blocker-means = Stanser et trinn eller en eksport.
severity-high-means = Loven er ikke oppfylt.
severity-medium-means = En dokumentasjonsplikt er ikke oppfylt, eller en dato er passert.
severity-low-means = Noe å rydde opp i.
severity-info-means = Ingenting er galt; det er greit å vite.

finding-group-severity = Alvorlighet
finding-group-area = Område
finding-group-record = Oppføring
finding-group-owner = Ansvarlig
finding-group-rule = Regel
accepted-as-accepted-risk-means = Funnet stemmer, og noen står inne for å leve med det.
accepted-as-false-positive-means = Regelen slår ut, men det den sier, er ikke tilfellet her.
findings-void-expired = Siste dag er passert: funnet er åpent igjen.
findings-void-other-facts = Forholdene er endret siden: funnet er åpent igjen.

findings-status = Status
findings-since = Nye siden
findings-since-words = Det som ikke fantes ved utgangen av denne dagen, er nytt; det som fantes og er borte, er rettet.
findings-count =
    { $count ->
        [one] { $count } funn
       *[other] { $count } funn
    }
findings-hidden = { $band } til i saker med taushetsplikt
findings-serious = { $count } alvorlige
findings-open = alvorlige, loven er ikke oppfylt
findings-other = andre åpne
findings-new = nye siden { $day }
findings-fixed = rettet siden { $day }
findings-accepted = akseptert eller sagt ikke å være funn
findings-trend = Utviklingen
findings-trend-note = Ved utgangen av hver måned, vurdert etter reglene som gjaldt da; aksepterte er regnet med.
findings-trend-table = Tallene
findings-day = Dag
findings-serious-part = Alvorlige
findings-medium-part = Middels
findings-rest-part = Lave og til opplysning
findings-none = Reglene finner ingenting
findings-none-words = Det loven krever av protokollen og loggen, er på plass, så langt reglene kan vise.
findings-more = Vis { $count } til
findings-keys = Enter går til feltet, Escape kommer tilbake.
findings-nobody = ingen svarer for den
findings-go = Gå til feltet
findings-where = Hvor
findings-first-seen = I oppføringen siden
findings-todo = Hva som må gjøres
findings-whole = oppføringen som helhet
findings-accept = Aksepter…
findings-accept-again = Endre aksepten…
findings-accept-title = Aksepter et funn
findings-accept-save = Aksepter det
findings-accept-note = Funnet blir stående. Det er åpent igjen etter siste dag, og når forholdene det bygger på, endres.
findings-accept-what = Hva som aksepteres
findings-accept-why = Hvorfor
findings-accept-why-hint = Står i sporet, og i rapporten over funn.
findings-accept-until = Siste dag
findings-accept-until-hint = Tomt for ingen slutt.
findings-accept-past = Siste dag er passert.
findings-accepted-done = { $rule } i { $ref } er akseptert
findings-acceptance = Aksept
findings-acceptance-until = til { $day }
findings-acceptance-endless = uten slutt
findings-take-back = Trekk den tilbake
findings-taken-back = Aksepten av { $rule } i { $ref } er trukket tilbake
findings-marked =
    { $count ->
        [one] ett funn
       *[other] { $count } funn
    }
findings-mark = { $count } · { $severity }
findings-mark-spoken =
    { $count ->
        [one] ett åpent funn, { $severity }
       *[other] { $count } åpne funn, det alvorligste { $severity }
    }
findings-overview = Hva reglene finner
findings-overview-new = { $count } nye siden { $day }
findings-overview-all = Alle funn
findings-overview-calm = Ingenting alvorlig er åpent.
findings-of-record = Oppføring
findings-search = Vurderer protokollen og loggen: { $done } av { $total }
findings-since-day = i oppføringen siden { $day }
findings-overview-serious = Alle { $count } alvorlige funn
