# Frister: hvordan slutten på en frist er funnet, i setninger som leseren kan regne etter.

## Trinn i beregningen
deadline-receipt = Mottatt { DATETIME($date, dateStyle: "full") }; den dagen regnes ikke med (forordning 1182/71 art. 3 nr. 1).
deadline-days = { $number ->
    [one] Én dag
   *[other] { $number } dager
} senere er det { DATETIME($end, dateStyle: "full") } (art. 3 nr. 2 bokstav b).
deadline-weeks = { $number ->
    [one] Én uke
   *[other] { $number } uker
} senere, på samme ukedag, er det { DATETIME($end, dateStyle: "full") } (art. 3 nr. 2 bokstav c).
deadline-months = { $number ->
    [one] Én måned
   *[other] { $number } måneder
} senere, på samme dag i måneden, er det { DATETIME($end, dateStyle: "full") } (art. 3 nr. 2 bokstav c).
deadline-months-clamped = { $number ->
    [one] Én måned
   *[other] { $number } måneder
} senere finnes det ingen { $day }. { DATETIME($end, month: "long") }: fristen slutter på den siste dagen i måneden, { DATETIME($end, dateStyle: "full") } (art. 3 nr. 2 bokstav c).
deadline-years = { $number ->
    [one] Ett år
   *[other] { $number } år
} senere, på samme dato, er det { DATETIME($end, dateStyle: "full") } (art. 3 nr. 2 bokstav c).
deadline-years-clamped = { $number ->
    [one] Ett år
   *[other] { $number } år
} senere finnes det ingen { $day }. { DATETIME($end, month: "long") }: fristen slutter på den siste dagen i måneden, { DATETIME($end, dateStyle: "full") } (art. 3 nr. 2 bokstav c).
deadline-working-days = { $number ->
    [one] Bare virkedager regnes med; den første er { DATETIME($end, dateStyle: "full") }
   *[other] Bare virkedager regnes med; den siste av { $number } er { DATETIME($end, dateStyle: "full") }
} (art. 2 nr. 2 og art. 3 nr. 3).
deadline-working-days-skipped = I tillegg til lørdager og søndager er disse dagene ikke regnet med: { $days }.
deadline-paused = Fristen sto stille i { $number ->
    [one] én dag
   *[other] { $number } dager
} i påvente av svar på et spørsmål om identitet eller omfang (EDPBs retningslinjer 01/2022); slutten flyttes til { DATETIME($end, dateStyle: "full") }.
deadline-roll = Siden { $days }, slutter fristen med { DATETIME($end, dateStyle: "full") }, som er neste virkedag (art. 3 nr. 4).
deadline-on-working-day = Siden { DATETIME($end, dateStyle: "full") } er en virkedag, slutter fristen med utløpet av den dagen.
deadline-two-working-days = En frist på to dager eller mer omfatter minst to virkedager, og så langt har den { $number ->
    [0] ingen
   *[other] bare én
}: den slutter med { DATETIME($end, dateStyle: "full") } (art. 3 nr. 5).
deadline-uncertain = Det er ikke sikkert at { $number ->
    [one] denne dagen regnes som helligdag eller fridag: { $days }. Hvis den ikke gjør det
   *[other] disse dagene regnes som helligdager eller fridager: { $days }. Hvis de ikke gjør det
}, slutter fristen med { DATETIME($end, dateStyle: "full") }; etter den dagen behandles svaret som for sent.
deadline-uncertain-same = Det er ikke sikkert at { $number ->
    [one] denne dagen regnes som helligdag eller fridag: { $days }
   *[other] disse dagene regnes som helligdager eller fridager: { $days }
}. Slutten er den samme uansett.
deadline-safe = Trygg dag: { DATETIME($date, dateStyle: "full") }, den siste virkedagen som ikke avhenger av en flytting eller en usikker fridag.
deadline-calendar = Helligdager og fridager: { $calendar }, kalender { $version }.
deadline-beyond-calendar = Kalenderen er kontrollert for { $first } til { $last }. For andre år følger den dagens regler, som kan bli endret.

## Dager innenfor et trinn
deadline-off-weekend = { $position ->
    [first] { $date } er en { DATETIME($date, weekday: "long") }
   *[next] { $date } en { DATETIME($date, weekday: "long") }
}
deadline-off-holiday = { $position ->
    [first] { DATETIME($date, dateStyle: "full") } er { $holiday }
   *[next] { DATETIME($date, dateStyle: "full") } er { $holiday }
}
deadline-named-day = { DATETIME($date, dateStyle: "full") } ({ $holiday })

## Frister i timer
deadline-hours-event = Fristen løper fra { DATETIME($event, dateStyle: "full", timeStyle: "long") }.
deadline-hours-strict = { $number ->
    [one] Én time
   *[other] { $number } timer
} senere er det { DATETIME($end, dateStyle: "full", timeStyle: "long") }. Dette tidspunktet brukes til varsler.
deadline-hours-clock-change = Klokken stilles i mellomtiden. Det er timene som går, som regnes, så fristen slutter på et annet klokkeslett.
deadline-hours-regulation = Hvis timen for hendelsen ikke regnes med (forordning 1182/71 art. 3 nr. 1), slutter fristen { DATETIME($end, dateStyle: "full", timeStyle: "long") }.
deadline-hours-no-roll = En frist i timer flyttes ikke til en virkedag (art. 3 nr. 4).
deadline-hours-earlier-of-two = Klokken ble stilt tilbake, og dette klokkeslettet kom to ganger. Det første er brukt, så fristen ikke blir for lang: { DATETIME($at, dateStyle: "full", timeStyle: "long") }.
deadline-hours-start-of-day = Bare dagen er kjent. Begynnelsen av dagen er brukt, så fristen ikke blir for lang: { DATETIME($at, dateStyle: "full", timeStyle: "long") }.

## Lengder
deadline-period-hours = { $number ->
    [one] én time
   *[other] { $number } timer
}
deadline-period-days = { $number ->
    [one] én dag
   *[other] { $number } dager
}
deadline-period-working-days = { $number ->
    [one] én virkedag
   *[other] { $number } virkedager
}
deadline-period-weeks = { $number ->
    [one] én uke
   *[other] { $number } uker
}
deadline-period-months = { $number ->
    [one] én måned
   *[other] { $number } måneder
}
deadline-period-years = { $number ->
    [one] ett år
   *[other] { $number } år
}

## Kolonner og felt
deadline-nominal = Slutt etter telling
deadline-legal = Siste dag etter loven
deadline-legal-conservative = Siste dag uten usikre fridager
deadline-safe-day = Trygg dag
deadline-strict = Slutt, timer som går
deadline-regulation = Slutt etter forordning 1182/71

## Feil
deadline-error-period-number = «{ $given }» er ikke en frist. Skriv et tall og en enhet, for eksempel «1 month» eller «72 h».
deadline-error-period-unit = «{ $unit }» i «{ $given }» er ikke en tidsenhet. Bruk hours, days, working days, weeks, months eller years.
deadline-error-period-zero = «{ $given }» er ikke en frist. Oppgi minst én.
deadline-error-period-long = «{ $given }» er lengre enn hundre år. Oppgi en kortere frist.
deadline-error-hours-need-a-time = En frist i timer løper fra et tidspunkt. Oppgi dato og klokkeslett for hendelsen og tidssonen.
deadline-error-out-of-range = Datoen er utenfor årene 1900 til 2200. Kontroller årstallet.
deadline-error-unknown-zone = Det finnes ingen tidssone som heter «{ $given }». Skriv navnet som i «Europe/Oslo».
deadline-error-not-a-time = «{ $given }» er ikke en dato med klokkeslett. Skriv som i «2026-10-23T22:30».
deadline-error-no-such-local-time = { DATETIME($date, dateStyle: "full") } kl. { $time } fantes ikke i { $zone }: klokken ble stilt frem over det. Kontroller klokkeslettet.
