## Funn: det loven krever og protokollen eller loggen mangler. `$name` er oppføringen, `$ref` dens referanse.

finding-R-REG-01 = Protokollen angir ikke den behandlingsansvarlige med kontaktopplysninger.
finding-R-REG-01-do = Før inn navn, postadresse og elektronisk kontakt for egen virksomhet.
finding-R-REG-02 = { $name } har felles behandlingsansvarlige, men ingen ordning er registrert.
finding-R-REG-02-do = Før opp hvor ordningen mellom de felles behandlingsansvarlige finnes (artikkel 26 nr. 1).
finding-R-BAS-03 = { $name } bygger på berettiget interesse uten interesseavveiing.
finding-R-BAS-03-do = Gjør avveiingen (interesse, nødvendighet, balanse) og knytt den til denne raden.
finding-R-BAS-05 = Avveiingen { $name } skulle vært gjennomgått { $date }.
finding-R-BAS-05-do = Gjennomgå avveiingen og før inn neste dato.
