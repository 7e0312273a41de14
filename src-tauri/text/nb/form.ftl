# Ord i skjemaene der poster skrives.

## Svar og lenker
value-open = ikke besvart
link-add = Legg til…
link-make = Opprett «{ $title }»
link-made = { $ref } «{ $title }» er opprettet.
link-open = Åpne { $ref }
link-remove = Ta bort { $title }
record-edit = Rediger…
search-make = Opprett

## En organisasjon
org-new = Ny organisasjon
org-kind = Hva den er for oss
org-authority-note = Da er berettiget interesse ikke et grunnlag for oppgavene.
org-region-note = Der helligdager eller lov er forskjellige, som NO-03.
org-zone-note = Etter dens klokke regnes dagen for mottak.
org-asked = I protokollen, artikkel 30 nr. 1 bokstav a
org-asked-name = Navn
org-asked-address = Postadresse
org-asked-reach = E-post eller telefon
section-identity = Identitet
section-address = Kontaktopplysninger
section-contacts-words = Personvernombudet, representanten og andre man kan henvende seg til.
section-group = Konsern
section-group-words = Organisasjonen som står over den i konsernet.
section-other = Lover og merknader
contact-add = Legg til en kontakt
contact-row = Kontakt { $number }
contact-for = For hva
contacts-none = Ingen er oppgitt ennå.
contact-published = opplysninger offentliggjort
contact-unpublished = opplysninger ikke offentliggjort
contact-notified = tilsynsmyndigheten underrettet { $date }
contact-not-notified = tilsynsmyndigheten ikke underrettet
group-tree = Konsern

## En vurdering av berettiget interesse
lia-new = Ny vurdering av berettiget interesse
lia-title-note = Som den finnes igjen ved, også fra andre aktiviteter.
lia-parts = De tre delene
lia-outcome = Utfall
lia-after = Etterpå
section-interest-words = Hvilken interesse er det, og hvem sin? Den må være lovlig, klart angitt, og reell framfor mulig.
section-necessity-words = Er behandlingen nødvendig for den, eller finnes det en mindre inngripende måte som er like god?
section-balance-words = Hva betyr det for personene, og går deres interesser, rettigheter og friheter foran?
section-outcome-words = Hva de tre delene gir til sammen, hvem som avgjorde, og når det ses på igjen.
section-after-words = Hva personene får vite, og hvordan de kan protestere.
lia-interest-note = Én interesse, så presis at den kan veies. En kommersiell interesse kan være det.
lia-stop = Et «nei» her avslutter vurderingen: de senere delene kan ikke rette det opp.
lia-stop-do = Endre det som gjøres, eller velg et annet rettslig grunnlag.
lia-alternatives-note = Hver med hvorfor den ikke er nok. En som er like god og griper mindre inn, må velges.
lia-alternative-add = Legg til en mindre inngripende måte
lia-alternative-row = Mindre inngripende måte { $number }
lia-expectations-note = Hva en person i den relasjonen og sammenhengen regner med.
lia-impacts-note = Gode og dårlige, sannsynlige og alvorlige: etter opplysningenes art, omfanget, det de settes sammen med.
lia-impact-add = Legg til en virkning
lia-impact-row = Virkning { $number }
lia-safeguards-note = Utover det loven krever uansett: plikter teller ikke her.
lia-safeguard-add = Legg til en garanti
lia-safeguard-row = Garanti { $number }
lia-passes-stopped = Utfallet sier at interessen går foran, men et vilkår over er ikke oppfylt.
lia-passes-stopped-do = Se på «nei» igjen, eller velg det andre utfallet.
lia-no-safeguards = Den går foran med garantier, men ingen er oppgitt.
lia-no-safeguards-do = Oppgi dem i del 3.
lia-notice-note = Artikkel 13 nr. 1 bokstav d og 14 nr. 2 bokstav b.
lia-objection-note = Artikkel 21 nr. 1: av grunner knyttet til personen; mot direkte markedsføring uten noen (nr. 2).

## En samtykkeprofil
consent-new = Ny samtykkeprofil
section-wording-words = Det personen leser og samtykker i, på hvert språk det spørres på.
consent-version-note = En ny for hver endring av ordene: beviset nevner den.
section-asking = Hvordan det spørres
section-asking-words = Frivillig, spesifikt, informert og utvetydig (artikkel 4 nr. 11 og 7).
consent-collected-note = Det personen gjør: en tom boks som krysses av, en underskrift, en knapp.
consent-info-note = Også om at det kan trekkes tilbake (artikkel 7 nr. 3).
consent-granular-note = Der det spørres om flere formål (fortalepunkt 43).
consent-separate-note = Artikkel 7 nr. 2.
consent-explicit-note = Slik artikkel 9 nr. 2 bokstav a, 22 nr. 2 bokstav c og 49 nr. 1 bokstav a krever.
consent-refusal-note = En tjeneste som ikke trenger opplysningene, kan ikke avhenge av det (artikkel 7 nr. 4).
section-withdrawal = Hvordan det trekkes tilbake
section-withdrawal-words = Når som helst, og like lett som det ble gitt (artikkel 7 nr. 3).
section-proof = Bevis
section-proof-words = At personen samtykket, må kunne påvises (artikkel 7 nr. 1): hvem, når, til hvilke ord.
section-age = Alder
section-age-words = For en nettjeneste som tilbys et barn (artikkel 8).
consent-age-note = Under aldersgrensen samtykker den som har foreldreansvaret.

## En overføring
transfer-new = Ny overføring
section-parties = Parter
section-parties-words = Hvem som sender opplysningene, og hvem som mottar dem i tredjestaten.
section-place = Hvor hen
section-place-words = Tilgang fra en tredjestat er også en overføring.
section-mechanism = Grunnlag for overføringen
section-mechanism-words = En beslutning av Kommisjonen, nødvendige garantier, eller et unntak (artikkel 45, 46, 47 og 49).
section-tia = Vurdering av overføringen
section-tia-words = Om lov og praksis i staten lar garantiene virke.
transfer-processor-note = Når importøren er en databehandler i protokollen.
transfer-activity-note = Hvis opplysninger overføres.
transfer-countries-note = Artikkel 30 nr. 1 bokstav e krever hver av dem ved navn.
transfer-repetitive-note = Unntak gjelder det som ikke gjentas.
transfer-ref-note = Nummer og dato, og hvor det finnes.
transfer-dpf-note = Beslutningen gjelder bare for organisasjoner på listen.
transfer-old-clauses = Disse klausulene er ikke et gyldig grunnlag etter 27. desember 2022.
transfer-old-clauses-do = Inngå dem i beslutning (EU) 2021/914.
transfer-systematic = Et unntak bærer ikke en overføring som gjentas.
transfer-systematic-do = Finn garantier etter artikkel 46, eller la være å overføre.
transfer-no-tia = Med dette grunnlaget kreves ingen vurdering.
supplementary-note = Avtalemessige og organisatoriske tiltak binder ingen myndighet: der tilgangen er problemet, hjelper bare tekniske.
supplementary-add = Legg til et ytterligere tiltak
supplementary-row = Ytterligere tiltak { $number }

## Tekster per språk
lang-choice = Tekster på
lang-choice-all = alle
lang-missing = mangler
lang-missing-in = mangler: { $languages }
lang-all = Alle språk
lang-only-one = Bare { $language }
