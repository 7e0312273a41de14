### Signing keys: where they lie, unlocking, enrolment, loss, revocation.

## What stands between a person and their keys
key-state-keychain = Signeringsnøkler ligger i nøkkelringen på denne maskinen.
key-state-keychain-locked = Signeringsnøkler ligger i nøkkelringen på denne maskinen, og den er låst. Du kan lese; lås den opp for å skrive.
key-state-passphrase-new = Det finnes ingen nøkkelring her. Velg en passfrase; signeringsnøkler oppbevares i filer under den.
key-state-passphrase-needed = Signeringsnøkler ligger i filer under en passfrase. Du kan lese; oppgi passfrasen for å skrive.
key-state-unlocked = Signeringsnøkler ligger i filer under en passfrase. De er åpne til programmet avsluttes.

## What a key is worth
key-self-asserted = egenerklært: personen registrerte den selv, og ingen gikk god for den
key-public-knowledge = Ikke hemmelig: denne personen i eksempelet finnes ikke, og den som har filen, kan signere med denne nøkkelen. Den beviser ingenting.
field-key-revoked-at = Nøkkel trukket tilbake
field-self-enrolled-at = Nøkkel registrert på egen hånd

## Errors
error-key-missing = Ingen som kan skrive her, har signeringsnøkkelen sin på denne maskinen. Du kan lese alt og ikke endre noe.
error-key-missing-do = Arbeid der nøkkelen din ligger. Er den tapt, kan noen som kan skrive her, fornye den, eller du kan registrere en ny selv; sporet viser da for alltid at ingen gikk god for den.
error-key-locked = { $place ->
    [keychain] Signeringsnøkkelen ligger i nøkkelringen, som er låst eller ikke ga den ut.
   *[file] Signeringsnøkler på denne maskinen oppbevares i filer under en passfrase, og den er ikke oppgitt ennå.
}
error-key-locked-do = { $place ->
    [keychain] Lås opp nøkkelringen, eller la Tilsyn bruke den, og prøv igjen. For å lese trengs ingen nøkkel.
   *[file] Oppgi passfrasen, eller velg en hvis det ikke finnes noen ennå, og prøv igjen. For å lese trengs ingen nøkkel.
}
error-key-passphrase = Dette er ikke passfrasen til signeringsnøklene på denne maskinen.
error-key-passphrase-do = Prøv igjen. Er den tapt, er nøklene tapt med den: flytt mappen «keys» ut av programmets datamappe, velg en ny passfrase, og få nøkkelen din fornyet.
error-passphrase-short = En ny passfrase har minst { $least } tegn.
error-passphrase-short-do = Velg en lengre, for eksempel flere ord som ikke hører sammen.
error-keychain = Nøkkelringen avviste dette ({ $detail }).
error-keychain-do = Kontroller med nøkkelringens eget program at den virker, og prøv igjen. For å lese trengs ingen nøkkel.
error-key-revoked = Denne signeringsnøkkelen er trukket tilbake, så ingenting er skrevet.
error-key-revoked-do = La noen som kan skrive her, registrere en ny nøkkel for deg.
error-key-replaced = Denne signeringsnøkkelen er ikke den som er registrert nå, så ingenting er skrevet.
error-key-replaced-do = Arbeid der den nyere nøkkelen ligger, eller få nøkkelen din fornyet.

## The command line: keys
cli-keys-count = { $count ->
    [one] Én deltaker.
   *[other] { $count } deltakere.
} Tidene er etter forfatterens klokke.
cli-keys-here = kan signere på denne maskinen
cli-keys-none = Ingen signeringsnøkkel.
cli-keys-since = Siden { $at }, hendelse { $seq }: { $how }
cli-keys-first = registeret ble påbegynt med den
cli-keys-by = registrert av { $who }
cli-keys-revoked-at = Trukket tilbake { $at }, hendelse { $seq }, av { $who }
cli-keys-replaced-at = Erstattet { $at }, hendelse { $seq }, av { $who }
cli-keys-renewed = { $name } signerer med en ny nøkkel fra nå av. Den ligger på denne maskinen.
cli-keys-vouched = { $who } gikk god for den.
cli-keys-alone = Ingen gikk god for den: den er egenerklært, og vises slik for alltid.
cli-keys-revoked = Nøkkelen til { $name } er trukket tilbake: den signerer ingenting fra nå av. Det den har signert, står.
cli-keys-revoked-before = Nøkkelen til { $name } var trukket tilbake fra før, så ingenting er skrevet.
cli-history-key-added = signeringsnøkkel registrert
cli-history-key-revoked = signeringsnøkkel trukket tilbake

## The command line: the passphrase
cli-passphrase-new = Det finnes ingen nøkkelring her, så signeringsnøkler oppbevares i filer under en passfrase på minst { $least } tegn. Det spørres om den én gang hver gang programmet kjøres.
cli-passphrase-choose = Ny passfrase:
cli-passphrase-again = Den samme en gang til:
cli-passphrase-ask = Passfrasen til signeringsnøklene:
cli-in-passphrase-file = Filen som er oppgitt i TILSYN_PASSPHRASE_FILE
cli-error-passphrase-differs = De to passfrasene er ikke like.
cli-error-passphrase-differs-do = Kjør kommandoen på nytt, og skriv den samme to ganger.
cli-error-no-passphrase = Signeringsnøkler på denne maskinen oppbevares i filer under en passfrase, og her er det ingen å spørre om den.
cli-error-no-passphrase-do = Kjør kommandoen i en terminal, eller oppgi en fil med passfrasen i miljøvariabelen TILSYN_PASSPHRASE_FILE.
cli-error-same-name = Flere deltakere har dette navnet.
cli-error-same-name-do = Oppgi referansen til den du mener, for eksempel U-02.

## The screen: the passphrase, and why nobody can sign
passphrase = Passfrase
passphrase-again = Den samme igjen
passphrase-title = Åpne signeringsnøklene
passphrase-new-title = Velg en passfrase for signeringsnøklene
passphrase-words = Det du skriver, blir signert. Nøklene til det ligger i filer på denne datamaskinen og åpnes én gang mens programmet kjører.
passphrase-new-words = Det finnes ingen nøkkelring her, så signeringsnøklene oppbevares i filer. Passfrasen beskytter dem: uten den kan ingen signere i ditt navn, selv med denne datamaskinen for hånden.
passphrase-note = Minst { $least } tegn; flere ord som ikke hører sammen, er best.
passphrase-other = De to er ikke like.
passphrase-lost = Den kan ikke gjenopprettes. Går den tapt, registreres en ny nøkkel for deg; det du har signert, forblir ditt.
passphrase-choose = Velg
passphrase-unlock = Åpne
passphrase-busy = Åpner…
keybar = Signering
keybar-keychain = Nøkkelringen på denne maskinen er låst.
keybar-keychain-do = Du kan lese. Lås den opp for å skrive.
keybar-passphrase = Signeringsnøklene er låst.
keybar-passphrase-do = Du kan lese. Oppgi passfrasen for å skrive.
keybar-none = Ingen som kan skrive her, har signeringsnøkkelen sin på denne datamaskinen.
keybar-none-do = Du kan lese alt. Er nøkkelen din tapt, kan du registrere en ny.
keybar-revoked = Signeringsnøkkelen din er trukket tilbake.
keybar-revoked-do = Du kan lese. La noen som kan skrive her, registrere en ny for deg.
keybar-unlock = Åpne nøklene…
keybar-enrol = Registrer på nytt…
enrol-title = Registrer en ny nøkkel
enrol-words = Det lages en ny nøkkel på denne datamaskinen. Fra da av er det bare den som signerer for deg i denne filen; det den gamle signerte, forblir signert.
enrol-who = Hvem er du?
enrol-choose = Velg en person
enrol-do = Registrer
enrol-mark = Sporet viser for alltid at ingen gikk god for denne nøkkelen.
enrol-mark-do = Kan en kollega fortsatt skrive her, bør heller hen fornye nøkkelen din.

## The screen: people and their keys
people-title = Personer og nøkler
people-open = Personer og nøkler…
people-words = Den som skriver her, signerer med sin egen nøkkel.
person-revoked = nøkkel trukket tilbake
person-self-enrolled = registrert på egen hånd
person-more = Mer for { $name }
key-renew = Forny nøkkel…
key-revoke = Trekk tilbake nøkkel…
key-renew-title = Forny nøkkelen til { $name }?
key-renew-words = Det lages en ny nøkkel på denne datamaskinen, og du går god for den. Den gamle signerer ingenting fra da av; det den har signert, forblir signert.
key-renew-do = Forny
key-renewed = { $name } signerer med en ny nøkkel fra nå av.
key-revoke-title = Trekke tilbake nøkkelen til { $name }?
key-revoke-words = Ingenting signeres med den fra da av. Det den har signert, forblir signert, og forblir deres.
key-revoke-do = Trekk tilbake
key-revoked = Nøkkelen til { $name } er trukket tilbake.
