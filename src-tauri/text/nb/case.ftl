## Saken som leder: hvor den står, hvilke trekk den har, fristene, hva et utfall trenger, deler og vurderinger.

## Hvor den står og hva som kommer nå
guide-title = Hvor saken står
guide-next = Neste
guide-answers = Svar
guide-answer = { $answer }: svar på «{ $step }»
guide-evidence = Dette svaret trenger et vedlegg som viser det, for eksempel loggen over søket.
guide-decide = Alle trinn er besvart. Ta beslutningen, med begrunnelse.
guide-onward = Dette mangler fortsatt for: { $event }
guide-moves = Det spørres ikke om mer her. Hva som kan gjøres nå, står nedenfor.
guide-nothing = Ingenting kan gjøres her nå.
guide-over = Saken er over. Hva som fortsatt kan gjøres, står nedenfor.

## Trekk
moves-title = Hva som kan gjøres nå
moves-do = { $move }…
moves-by-itself = Følger av seg selv
moves-blocked = Ikke mulig ennå
moves-lack = { $count ->
    [0] ingenting mangler
    [one] én ting mangler
   *[other] { $count } ting mangler
}
moves-to = Fører til: { $state }
moves-refused = Dette mangler fortsatt:
move-dialog = { $move } · { $ref }
move-save = Registrer
move-reason = Hvorfor
move-done = { $ref }: { $move }
move-leads = Saken går fra «{ $from }» til «{ $to }».
move-stays = Saken blir stående i «{ $state }».
move-not-now = Dette er ikke mulig så lenge saken står i «{ $state }».

## Frister
clocks-title = Flere frister
clocks-title-over = Fristene i saken
clocks-nature = Art
clocks-runs-from = Løper fra
clocks-alarms = Varsler
clocks-met = Gjort { $day }
clocks-met-late = Gjort for sent, { $day }
clocks-paused = Står stille
clocks-undated = Ingen dato
clocks-pauses = Opphold
clocks-pause = Sto stille fra { $from } til { $to }: { $reason }
clocks-pause-open = Står stille siden { $from }: { $reason }
clocks-extend = Forleng fristen…
clocks-extended = Forlenget: { $reason }
pause-identity = spurte hvem personen er
pause-scope = spurte hva som ønskes
pause-mandate = ba om fullmakten
pause-requester = spurte den som ba

## Forlengelse
extension-dialog = Forleng fristen for { $ref }
extension-save = Forleng
extension-done = { $ref }: fristen er forlenget
extension-words = Måneden kan forlenges med ytterligere to måneder når anmodningen er kompleks eller det er mange av dem. Personen underrettes om det, med begrunnelse, innen én måned etter mottaket (artikkel 12 nr. 3).
extension-last = Siste dag for å underrette personen er { $day }.
extension-reason = Hvorfor det trengs mer tid
extension-reason-hint = Hva som gjør anmodningen kompleks, eller hvor mange det er. For få ansatte er ingen grunn.
extension-proof = Meldingen som underrettet personen
extension-proof-of = Melding sendt { $day }
extension-proof-needed = Velg meldingen som underrettet personen.
extension-too-late = Denne meldingen ble sendt etter den første måneden. Etter den finnes ingen forlengelse.
extension-no-proof = Ingen melding til personen er registrert. Send meldingen, registrer den som sendt, og forleng så.

## Uttalelser fra juridisk rådgiver
opinions-title = Uttalelser fra juridisk rådgiver
opinions-none = Ingen uttalelse er registrert.
opinions-add = Registrer en uttalelse…
opinion-own = Bare den som har rollen { $role }, registrerer en uttalelse; din rolle er { $own }.
opinion-own-do = La en som har rollen { $role }, overta tastaturet.
opinion-nobody = Ingen med rollen { $role } kan signere på denne maskinen. Legg dem til i innstillingene, eller del filen med dem.
four-eyes-own-worksheet = Du fylte ut en av de to prøvene, så en annen må godkjenne arbeidsarket.
four-eyes-worksheet = Du godkjenner begge prøvene i arbeidsarket etter artikkel 48

## Trinn
step-on-occasion = ved behov
step-waits = Dette trinnet bygger på { $code }, «{ $step }», som ikke er besvart ennå.
case-group-art48 = Arbeidsark etter artikkel 48
case-group-da32 = Dataforordningen artikkel 32
case-group-epoc = Kontroll av attesten (e-bevis)
case-group-emergency = Nødssituasjon
case-group-preservation = Sikring
case-group-dsa = Pålegg etter forordningen om digitale tjenester
case-group-need = Særlig behov (dataforordningen)

## Hva et trinn går gjennom, punkt for punkt
checklist-title = Punkt for punkt: { $done } av { $count }
checklist-hint = Det du krysser av, registreres med svaret, og det du lar stå, nevnes også.
checklist-has = Sett: { $points }.
checklist-lacks = Ikke sett: { $points }.
checklist-cut = Ikke alle punkter er krysset av, så «{ $answer }» er ikke svaret.
checklist-ep-01-authority = utstedende og validerende myndighet
checklist-ep-01-addressee = adressat
checklist-ep-01-deadline = frist, og om det er en nødssituasjon
checklist-ep-01-notification = om fullbyrdelsesmyndigheten er underrettet
checklist-ep-01-identifiers = identifikatorer for brukeren
checklist-ep-01-period = tidsrom
checklist-ep-01-categories = kategorier av data
checklist-ep-01-classification = rettslig klassifisering av lovbruddet
checklist-ep-01-conditions = vilkårene for utstedelse er oppfylt
checklist-ep-01-secrecy = taushetsplikt
checklist-dsa-01-basis = rettslig grunnlag
checklist-dsa-01-authority = utstedende myndighet
checklist-dsa-01-identification = nøyaktig sted for innholdet, eller kontoen
checklist-dsa-01-reasons = begrunnelse
checklist-dsa-01-redress = klageadgang
checklist-dsa-01-reply = myndigheten som tar imot svaret
checklist-dsa-01-language = språk
checklist-da-03-data = data det bes om
checklist-da-03-need = særlig behov
checklist-da-03-purpose = formål og bruk
checklist-da-03-duration = hvor lenge de brukes
checklist-da-03-erasure = dato for sletting
checklist-da-03-holder = hvorfor denne innehaveren ble valgt
checklist-da-03-sharing = hvem dataene deles med
checklist-da-03-safeguards = garantier
checklist-da-03-provision = bestemmelsen som gir oppgaven
checklist-da-03-deadlines = frister for å gi dem eller avslå

## Beslutning
decide-needs = Hva dette utfallet trenger
decide-before = { $count ->
    [one] Ett punkt må være på plass før dette utfallet kan lagres.
   *[other] { $count } punkter må være på plass før dette utfallet kan lagres.
}
decide-before-more = { $count ->
        [one] Det andre punktet
       *[other] De andre { $count } punktene
    }
decide-before-do = Registrer dem først, eller velg et annet utfall.
decide-here = Beslutningen selv må fortsatt si:
decide-open-points = { $count ->
    [one] ett punkt åpent
   *[other] { $count } punkter åpne
}
decide-refused = Beslutningen kan registreres når disse punktene er avklart:
decide-four-eyes = En annen person må godkjenne denne beslutningen før den gjennomføres.
decide-four-eyes-do = En som ikke tok den, går gjennom den og godkjenner den i saken.
decide-limits = Hvor mye som kan gis ut
decide-limits-words = Det som sendes, sammenlignes med dette. Der ingenting er sagt, sammenlignes det med det som ble bedt om.
decide-limits-asked = Overta det som ble bedt om

## Utlevering sammenlignet
manifest-title = Sammenlignet med det som ble bedt om og besluttet
manifest-asked = Bedt om
manifest-decided = Besluttet
manifest-given = Gis ut
manifest-more = mer
manifest-more-field = Dette er mer enn det som ble besluttet eller bedt om.
manifest-beyond = Mer ville gå ut enn det som ble besluttet eller bedt om: { $fields }.
manifest-beyond-categories = Verken besluttet eller bedt om: { $categories }.
manifest-beyond-do = Ta det ut, eller beslutt på nytt. Slik kan det ikke registreres.
manifest-no-limits = Verken anmodningen eller beslutningen angir noen grense, så ingenting kan sammenlignes. Kontroller omfanget selv.
manifest-within = Ingenting går ut over det som ble besluttet og bedt om.

## Hva som følges
follow-ups-title = Å følge med på
follow-ups-undated = ingen dato satt

## Taushetsplikt
secrecy-who = Under taushetsplikt: bare { $who } ser denne saken.
secrecy-nobody = Under taushetsplikt: bare de den er tildelt, ser denne saken.
secrecy-until = Ses på igjen { $day }.
secrecy-undated = Ingen slutt er satt.
secrecy-where = Andres lister, eksporter og tall utelater den; de sier bare at noe holdes tilbake.
requests-withheld = Under taushetsplikt og ikke vist for deg: { $band }

## Deler av én henvendelse
case-split = Del opp henvendelsen…
case-belongs = Registrer det som hører til en annen gruppe…
split-dialog = Del opp { $ref }
split-save = Del opp
split-words = En henvendelse som ber om flere ting, blir til flere anmodninger. Hver er mottatt da denne var, har egne frister, og kan besvares i ett brev sammen med de andre.
split-own = { $ref } blir stående: { $subtype }
split-part = Ytterligere anmodning { $number }
split-scope-hint = Hva i henvendelsen den gjelder. Står det tomt, blir ordene i hele henvendelsen stående.
split-add = Én til
split-remove = Utelat anmodning { $number }
split-reason = Hvorfor den deles opp
split-twice = Denne typen finnes allerede.
split-done = { $count ->
    [one] { $ref } delt opp: én ytterligere anmodning
   *[other] { $ref } delt opp: { $count } ytterligere anmodninger
}
belongs-what = Den hører til { $ref }, og beholder avsender og mottaksdag.
belongs-do = Velg gruppen der den egentlig skal behandles.
notify-also-hint = Ett svar kan besvare alle anmodninger i samme henvendelse.

## Fakta
request-part-dates = Datoer i saksgangen
case-fact-identity = Identitet
case-fact-identity-open = ikke fastslått
case-fact-mandate = Handler for
case-fact-mandate-open = fullmakten er ikke kontrollert
case-fact-parts = Samme henvendelse
case-fact-parts-from = delt ut fra { $ref }
