# Termijnen: hoe het einde van een termijn is gevonden, in zinnen waarmee de lezer kan narekenen.

## Stappen van de berekening
deadline-receipt = Ontvangen op { DATETIME($date, dateStyle: "full") }; die dag telt niet mee (Verordening 1182/71, art. 3, lid 1).
deadline-days = { $number ->
    [one] Eén dag
   *[other] { $number } dagen
} later is het { DATETIME($end, dateStyle: "full") } (art. 3, lid 2, onder b).
deadline-weeks = { $number ->
    [one] Eén week
   *[other] { $number } weken
} later, op dezelfde dag van de week, is het { DATETIME($end, dateStyle: "full") } (art. 3, lid 2, onder c).
deadline-months = { $number ->
    [one] Eén maand
   *[other] { $number } maanden
} later, op dezelfde dag van de maand, is het { DATETIME($end, dateStyle: "full") } (art. 3, lid 2, onder c).
deadline-months-clamped = { $number ->
    [one] Eén maand
   *[other] { $number } maanden
} later is er geen { $day } { DATETIME($end, month: "long") }: de termijn eindigt op de laatste dag van die maand, { DATETIME($end, dateStyle: "full") } (art. 3, lid 2, onder c).
deadline-years = { $number ->
    [one] Eén jaar
   *[other] { $number } jaar
} later, op dezelfde datum, is het { DATETIME($end, dateStyle: "full") } (art. 3, lid 2, onder c).
deadline-years-clamped = { $number ->
    [one] Eén jaar
   *[other] { $number } jaar
} later is er geen { $day } { DATETIME($end, month: "long") }: de termijn eindigt op de laatste dag van die maand, { DATETIME($end, dateStyle: "full") } (art. 3, lid 2, onder c).
deadline-working-days = { $number ->
    [one] Alleen werkdagen tellen; de eerste is { DATETIME($end, dateStyle: "full") }
   *[other] Alleen werkdagen tellen; de laatste van { $number } is { DATETIME($end, dateStyle: "full") }
} (art. 2, lid 2, en art. 3, lid 3).
deadline-working-days-skipped = Behalve zaterdagen en zondagen zijn deze dagen niet meegeteld: { $days }.
deadline-paused = De termijn stond { $number ->
    [one] één dag
   *[other] { $number } dagen
} stil in afwachting van het antwoord op een vraag over identiteit of omvang (EDPB-richtsnoeren 01/2022); het einde verschuift naar { DATETIME($end, dateStyle: "full") }.
deadline-roll = Omdat { $days }, eindigt de termijn met { DATETIME($end, dateStyle: "full") }, de eerstvolgende werkdag (art. 3, lid 4).
deadline-on-working-day = Omdat { DATETIME($end, dateStyle: "full") } een werkdag is, eindigt de termijn met het laatste uur van die dag.
deadline-two-working-days = Een termijn van twee dagen of meer omvat ten minste twee werkdagen, en tot daar heeft hij er { $number ->
    [0] geen
   *[other] maar één
}: hij eindigt met { DATETIME($end, dateStyle: "full") } (art. 3, lid 5).
deadline-uncertain = Het is niet zeker dat { $number ->
    [one] deze dag als feestdag telt: { $days }. Zo niet
   *[other] deze dagen als feestdag tellen: { $days }. Zo niet
}, dan eindigt de termijn met { DATETIME($end, dateStyle: "full") }; na die dag wordt het antwoord als te laat behandeld.
deadline-uncertain-same = Het is niet zeker dat { $number ->
    [one] deze dag als feestdag telt: { $days }
   *[other] deze dagen als feestdag tellen: { $days }
}. Het einde is in beide gevallen hetzelfde.
deadline-safe = Veilige dag: { DATETIME($date, dateStyle: "full") }, de laatste werkdag die niet afhangt van een verschuiving of een onzekere feestdag.
deadline-calendar = Feestdagen: { $calendar }, kalender { $version }.
deadline-beyond-calendar = De kalender is gecontroleerd voor { $first } tot en met { $last }. Voor andere jaren volgt hij de regels van nu, die kunnen veranderen.

## Dagen binnen een stap
deadline-off-weekend = { $position ->
    [first] { $date } een { DATETIME($date, weekday: "long") } is
   *[next] { $date } een { DATETIME($date, weekday: "long") }
}
deadline-off-holiday = { $position ->
    [first] { DATETIME($date, dateStyle: "full") } { $holiday } is
   *[next] { DATETIME($date, dateStyle: "full") } { $holiday }
}
deadline-named-day = { DATETIME($date, dateStyle: "full") } ({ $holiday })

## Termijnen in uren
deadline-hours-event = De termijn loopt vanaf { DATETIME($event, dateStyle: "full", timeStyle: "long") }.
deadline-hours-strict = { $number ->
    [one] Eén uur
   *[other] { $number } uur
} later is het { DATETIME($end, dateStyle: "full", timeStyle: "long") }. Dit tijdstip geldt voor waarschuwingen.
deadline-hours-clock-change = Intussen wordt de klok verzet. Verstreken uren tellen, dus eindigt de termijn op een ander tijdstip van de dag.
deadline-hours-regulation = Telt het uur van de gebeurtenis niet mee (Verordening 1182/71, art. 3, lid 1), dan eindigt de termijn op { DATETIME($end, dateStyle: "full", timeStyle: "long") }.
deadline-hours-no-roll = Een termijn in uren verschuift niet naar een werkdag (art. 3, lid 4).
deadline-hours-earlier-of-two = De klok ging terug, zodat dit tijdstip twee keer voorkwam. Het eerste is genomen, zodat de termijn niet te lang wordt: { DATETIME($at, dateStyle: "full", timeStyle: "long") }.
deadline-hours-start-of-day = Alleen de dag is bekend. Het begin ervan is genomen, zodat de termijn niet te lang wordt: { DATETIME($at, dateStyle: "full", timeStyle: "long") }.

## Lengten
deadline-period-hours = { $number ->
    [one] één uur
   *[other] { $number } uur
}
deadline-period-days = { $number ->
    [one] één dag
   *[other] { $number } dagen
}
deadline-period-working-days = { $number ->
    [one] één werkdag
   *[other] { $number } werkdagen
}
deadline-period-weeks = { $number ->
    [one] één week
   *[other] { $number } weken
}
deadline-period-months = { $number ->
    [one] één maand
   *[other] { $number } maanden
}
deadline-period-years = { $number ->
    [one] één jaar
   *[other] { $number } jaar
}

## Kolommen en velden
deadline-nominal = Einde volgens telling
deadline-legal = Laatste dag volgens de wet
deadline-legal-conservative = Laatste dag zonder onzekere feestdagen
deadline-safe-day = Veilige dag
deadline-strict = Einde, verstreken uren
deadline-regulation = Einde volgens Verordening 1182/71

## Fouten
deadline-error-period-number = ‘{ $given }’ is geen termijn. Schrijf een getal en een eenheid, bijvoorbeeld ‘1 month’ of ‘72 h’.
deadline-error-period-unit = ‘{ $unit }’ in ‘{ $given }’ is geen tijdseenheid. Gebruik hours, days, working days, weeks, months of years.
deadline-error-period-zero = ‘{ $given }’ is geen termijn. Geef ten minste één op.
deadline-error-period-long = ‘{ $given }’ is langer dan honderd jaar. Geef een kortere termijn op.
deadline-error-hours-need-a-time = Een termijn in uren loopt vanaf een tijdstip. Geef datum en tijd van de gebeurtenis en de tijdzone op.
deadline-error-out-of-range = De datum valt buiten de jaren 1900 tot en met 2200. Controleer het jaartal.
deadline-error-unknown-zone = Er is geen tijdzone met de naam ‘{ $given }’. Schrijf de naam als in ‘Europe/Oslo’.
deadline-error-not-a-time = ‘{ $given }’ is geen datum met tijd. Schrijf die als in ‘2026-10-23T22:30’.
deadline-error-no-such-local-time = { DATETIME($date, dateStyle: "full") } om { $time } bestond niet in { $zone }: de klok ging vooruit over dat tijdstip. Controleer de tijd.
