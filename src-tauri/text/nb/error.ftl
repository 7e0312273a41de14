## Feil: én setning om hva som skjedde, én om hva som kan gjøres.

## Filen
error-no-such-file = Det finnes ingen fil med det navnet på stedet du valgte.
error-no-such-file-do = Kontroller navnet og mappen, og velg filen på nytt.
error-file-exists = Det finnes allerede en fil med det navnet, og den er ikke endret.
error-file-exists-do = Velg et annet navn eller en annen mappe.
error-not-ours = Denne filen er ikke en Tilsyn-fil.
error-not-ours-do = Velg en fil som er laget med Tilsyn, eller importer denne dersom den er et regneark eller en personvernerklæring.
error-damaged = Filen er skadet, eller den er endret med et annet program ({ $detail }).
error-damaged-do = La filen ligge urørt, og åpne den siste sikkerhetskopien i stedet.
error-too-new = Filen er skrevet av en nyere versjon av Tilsyn (filformat { $found }; denne versjonen leser til og med { $known }).
error-too-new-do = Installer den nyere versjonen av Tilsyn, og åpne filen med den.
error-locked = Et annet vindu eller program bruker filen.
error-locked-do = Lukk den der, eller vent litt, og prøv igjen.
error-read-only = Filen kan bare leses, så ingenting er lagret.
error-read-only-do = Be om skrivetilgang til mappen, eller arbeid i en kopi et annet sted.
error-disk-full = Disken er full, så ingenting er lagret.
error-disk-full-do = Frigjør plass, og lagre på nytt.
error-io = Filen kunne ikke leses eller skrives ({ $detail }).
error-io-do = Kontroller at disken eller nettverksmappen er tilkoblet, og prøv igjen.

## Poster og endringer
error-document = Feltet «{ $field }» ({ $kind }) kunne ikke leses: { $detail }.
error-document-do = Rett dette feltet, og prøv igjen.
error-change = Dette er ikke en endring som kan utføres: { $detail }.
error-change-do = Rett endringen, og utfør den på nytt; ingenting er skrevet.
error-missing = Feltet «{ $field }» ({ $kind }) er tomt, og det må fylles ut.
error-missing-do = Fyll det ut, og lagre på nytt.
error-contradiction = I feltet «{ $field }» ({ $kind }) passer ikke «{ $value }» med resten av posten.
error-contradiction-do = Endre dette feltet eller det feltet det avhenger av, og lagre på nytt.
error-cyclic = I feltet «{ $field }» ({ $kind }) fører kjeden over { $reference } tilbake dit den begynte.
error-cyclic-do = Velg en annen post der: ingenting kan stå over, være del av eller komme etter seg selv.
error-overlap = Lagringsperioden for { $category ->
    [none] alle opplysninger i aktiviteten
   *[other] «{ $category }»
 } er oppgitt to ganger fra samme hendelse, som { $one } og som { $other }, og begge kan ikke følges.
error-overlap-do = Behold én av de to reglene, eller oppgi hendelsen eller kategorien de skiller seg på.
error-unknown-country = I feltet «{ $field }» ({ $kind }): det finnes ikke noe land med koden { $value }.
error-unknown-country-do = Velg landet i listen, eller skriv de to bokstavene fra ISO 3166-1, for eksempel NO.
error-frozen = { $reference } er del av den godkjente versjonen «{ $name }» ({ $version }) og ble derfor ikke endret.
error-frozen-do = Gjenåpne versjonen først, og oppgi hvorfor.
error-other-kind = Det var ventet en post av typen «{ $wanted }», men denne er av typen «{ $found }».
error-other-kind-do = Velg en post av typen som ventes her.
error-no-such-record = Det finnes ingen post { $reference } i denne filen.
error-no-such-record-do = Kontroller referansen, eller søk etter posten på navn.
error-duplicate-reference = Referansen { $reference } er allerede i bruk.
error-duplicate-reference-do = Velg en annen referanse, eller la feltet stå tomt for å få neste ledige nummer.
error-reference = { $reference } er ikke en referanse for en post av typen «{ $kind }».
error-reference-do = Bruk bokstavene for denne typen fulgt av et nummer, eller la feltet stå tomt for å få neste ledige nummer.
error-written-once = Innføring { $reference } hører til en sak og kan ikke endres etter at den er skrevet.
error-written-once-do = Legg til en ny innføring som retter den; begge forblir synlige.
error-changed-meanwhile = Noen andre endret { $reference } etter at du åpnet den, så endringen din er ikke lagret.
error-changed-meanwhile-do = Se på den gjeldende versjonen, og gjør endringen på nytt.
error-attachment-too-large = Vedlegget på { $megabytes } MB er større enn de 50 MB som er tillatt.
error-attachment-too-large-do = Legg ved en mindre versjon, eller registrer hvor dokumentet oppbevares.

## Regler
error-blocked = Opplysninger kan ikke gis ut ennå; punkter som gjenstår: { $count }.
error-blocked-do = Avklar hvert av punktene på listen, og prøv igjen.
error-answer-not-allowed = Trinn { $step } tillater ikke svaret «{ $answer }».
error-answer-not-allowed-do = Velg et av svarene som tilbys for dette trinnet, og forklar det i begrunnelsen.
error-step-not-asked = Trinn { $step } er ikke en del av prosedyren for denne anmodningen.
error-step-not-asked-do = Kontroller typen anmodning og landet, eller ta vare på merknaden som et notat.
error-outcome-not-possible = «{ $outcome }» er ikke et mulig utfall for denne typen anmodning.
error-outcome-not-possible-do = Velg et av utfallene som tilbys for denne anmodningen.
error-basis-not-possible = Artikkel 6 nr. 1 bokstav { $basis } kan ikke være rettslig grunnlag for denne utleveringen.
error-basis-not-possible-do = Velg et annet grunnlag; retten i en tredjestat er en rettslig forpliktelse bare når en gjeldende internasjonal avtale gjør den bindende for oss.
error-role-not-allowed = Rollen «{ $role }» gir ikke adgang til dette.
error-role-not-allowed-do = Be noen med riktig rolle om å gjøre det.
error-no-such-actor = Ingen med navnet «{ $name }» kan skrive i denne filen.
error-no-such-actor-do = Kontroller navnet, eller få personen lagt til som deltaker.

## Spørring
error-filter = Filteret kunne ikke forstås: { $detail }.
error-filter-do = Rett filteret, eller fjern det og bygg det opp på nytt.
error-value = En verdi kunne ikke forstås: { $detail }.
error-value-do = Rett det, og prøv igjen.
error-too-many = { $given } poster er for mange å endre på én gang; det kan være høyst { $most }.
error-too-many-do = Avgrens listen, og endre dem i deler.

## Sporet
error-trail-broken = Sporet i denne filen henger ikke sammen, så ingenting er skrevet ({ $detail }).
error-trail-broken-do = Ta vare på filen slik den er, for undersøkelse, og fortsett i den siste hele sikkerhetskopien.
error-internal = Tilsyn kom i en uventet tilstand og stanset; ingenting er skrevet ({ $detail }).
error-internal-do = Prøv igjen; skjer det en gang til, meld fra om ordene i parentes.

## Vinduet
error-forbidden = Dette vinduet kan bare lese, så ingenting er endret.
error-forbidden-do = Gjør endringen i vinduet til din egen fil.
error-cancelled = Du avbrøt dette før det var ferdig.
error-cancelled-do = Start det på nytt når det passer.
error-nothing-merged = Her finnes det ikke noe hode som er flettet inn i denne filen som en gren, så ingenting ble gitt opp.
error-nothing-merged-do = Kontroller sporet på nytt. Hvis det fortsatt er i strid med et hode, spør den som har filen, hva som har skjedd med den.
error-stranger-damaged = Denne filen fra noen andre er skadet, eller den er ikke det den gir seg ut for ({ $detail }). Ingenting av den vises.
error-stranger-damaged-do = Be avsenderen sende den på nytt, hel. Hvis filen er din egen, overta en kopi av den som er i orden.
error-stranger-trail-broken = Sporet i denne filen fra noen andre holder ikke ({ $detail }), så hodet dens bekreftes ikke, og ingenting kan leveres tilbake.
error-stranger-trail-broken-do = Les den gjerne, men stol ikke på noe i den. Si fra til avsenderen, og be om en kopi som er i orden.
error-no-workspace = Ingen fil er åpen i dette vinduet.
error-no-workspace-do = Åpne en fil, eller start et nytt register.
error-panic = Noe uventet skjedde; ingenting er skrevet.
error-panic-do = Lukk filen, åpne den på nytt og gjenta det siste du gjorde; meld fra hvis det skjer igjen.
error-bad-request = Handlingen kunne ikke forstås, så ingenting er gjort.
error-bad-request-do = Prøv igjen; skjer det en gang til, lukk filen og åpne den på nytt.

error-kept = Noe som oppbevares på denne maskinen ved siden av filen, en signeringsnøkkel eller et tidligere sett hode, kan ikke leses.
error-kept-do = Arbeidsfilen er ikke berørt. Gjenopprett programmets datamappe fra en sikkerhetskopi, eller fjern det som er skadet der.

error-window = Et vindu for denne filen kunne ikke åpnes.
error-window-do = Lukk andre vinduer og prøv igjen.

## The past
error-erased = Innholdet i { $reference } er slettet; det kan ikke skrives på nytt.
error-erased-do = Opprett en ny post i stedet.
error-held = { $reference } kan ikke slettes nå: { $why }
error-held-do = Løs det først, eller utelat posten.
error-still-linked = { $reference } kan ikke tas ut: { $from } viser fortsatt til den.
error-still-linked-do = Fjern disse henvisningene først.
error-not-undoable = Den siste handlingen kan ikke angres ({ $detail }).
error-not-undoable-do = Registrer en rettelse i stedet: en oppføring i en sak, en sletting eller en nøkkel blir stående slik den ble skrevet.
error-not-then = { $reference } fantes ikke i protokollen på det tidspunktet.
error-not-then-do = Velg et senere tidspunkt.
error-no-such-event = Det finnes ingen hendelse nummer { $seq } i dette sporet.
error-no-such-event-do = Velg et nummer som er lavere enn sporets størrelse.
hold-legal-hold = det gjelder et sletteforbud.
hold-open-request = henvendelsen er åpen, og saksmappen trengs for å besvare den.
hold-own-organisation = det er virksomheten som protokollen gjelder.
hold-erased = det er allerede slettet.
error-paper-root = Dette er ikke en rot slik den står trykt på en rapport.
error-paper-root-do = Skriv alle tretten grupper på fire tegn, med eller uten mellomrom.
