# Reply letters: their names, the facts their templates name, and the words that the product puts into them.
kind-letter-template = Brevmal
kind-letter-template-plural = Brevmaler
field-letter = Brev

# The letters
letter-kind-acknowledgement = Bekreftelse på mottak
letter-kind-identity-question = Spørsmål om identitet
letter-kind-extension = Forlengelse av fristen
letter-kind-access-answer = Svar på anmodning om innsyn
letter-kind-refusal = Avslag med klageadgang og rettsmidler
letter-kind-third-party-refusal = Avslag til en tredjepart
letter-kind-forwarding = Videresending til den behandlingsansvarlige
letter-kind-authority-answer = Svar til en myndighet

# What a template may name in braces
letter-fact-reference = Vår referanse
letter-fact-their-reference = Deres referanse
letter-fact-requester-name = Navn på den som ber
letter-fact-requester-organisation = Virksomheten til den som ber
letter-fact-on-behalf-of = Hvem det handles på vegne av
letter-fact-received-on = Mottaksdato
letter-fact-channel = Hvordan den kom inn
letter-fact-request = Hva slags anmodning, med artikkel
letter-fact-asked = Hva det bes om, slik det er registrert
letter-fact-activities = Behandlingsaktiviteter det gjelder
letter-fact-deadline = Siste dag for svar
letter-fact-identity-doubt = Hvorfor det er tvil om identiteten
letter-fact-extension-reason = Grunnen til forlengelsen
letter-fact-extended-until = Siste dag etter forlengelsen
letter-fact-content-list = Informasjon etter artikkel 15, for hver aktivitet
letter-fact-decision = Avgjørelsen
letter-fact-decided-on = Dato for avgjørelsen
letter-fact-grounds = Grunnene for avgjørelsen, med bestemmelser
letter-fact-reasons = Begrunnelsen for avgjørelsen, slik den er registrert
letter-fact-complaint-to = Tilsynsmyndighet det kan klages til
letter-fact-controller = Behandlingsansvarlig som får den
letter-fact-legal-document = Pålegget eller anmodningen fra myndigheten
letter-fact-order-provision = Hjemmelen myndigheten oppgir
letter-fact-given-data = Hva som utleveres
letter-fact-withheld-data = Hva som ikke utleveres, og hvorfor
letter-fact-given-on = Bestemmelsen opplysningene utleveres etter
letter-fact-delivery = Hvordan opplysningene leveres
letter-fact-organisation = Virksomheten
letter-fact-contact = Hvordan virksomheten nås
letter-fact-dpo = Personvernombud

# Marks and what is missing
letter-missing = mangler: { $what }
letter-missing-of-activity = { $activity }: { $what }
letter-marked = { $what }
letter-addressee = Mottaker
letter-signatory = Hvem som signerer
letter-draft = Utkast
letter-closing = Med vennlig hilsen
letter-our-reference = Vår referanse: { $reference }
letter-your-reference = Deres referanse: { $reference }
letter-foot-dpo = Personvernombud: { $dpo }
letter-page = Side { $page } av { $pages }

# How the request came in
letter-channel-email = på e-post
letter-channel-form = gjennom nettskjemaet vårt
letter-channel-letter = i brev
letter-channel-phone = på telefon
letter-channel-in-person = ved personlig frammøte
letter-channel-portal = gjennom en portal
letter-channel-served = ved forkynnelse
letter-channel-other = på en annen måte

# How data are delivered
letter-medium-portal = gjennom portalen deres
letter-medium-encrypted-transfer = ved kryptert overføring
letter-medium-email = på e-post
letter-medium-registered-letter = i rekommandert brev
letter-medium-handed-over = ved personlig overlevering
letter-medium-inspection = til gjennomsyn hos oss

# What is asked, within a sentence
letter-request-access = en anmodning om innsyn (personvernforordningen artikkel 15)
letter-request-rectify = en anmodning om retting (personvernforordningen artikkel 16)
letter-request-erase = en anmodning om sletting (personvernforordningen artikkel 17)
letter-request-restrict = en anmodning om begrensning av behandling (personvernforordningen artikkel 18)
letter-request-port = en anmodning om dataportabilitet (personvernforordningen artikkel 20)
letter-request-object = en protest mot behandling (personvernforordningen artikkel 21 nr. 1)
letter-request-object-dm = en protest mot direkte markedsføring (personvernforordningen artikkel 21 nr. 2)
letter-request-adm = en anmodning om en automatisert avgjørelse (personvernforordningen artikkel 22)
letter-request-withdraw = en tilbaketrekking av samtykke (personvernforordningen artikkel 7 nr. 3)
letter-request-info = en anmodning om informasjon om behandlingen (personvernforordningen artikkel 13 og 14)
letter-request-complaint = en klage
letter-request-sa-complaint = en klage via tilsynsmyndigheten (personvernforordningen artikkel 77)
letter-request-notify-recipients = en sak om underretning av mottakere (personvernforordningen artikkel 19)
letter-request-of-third-party = en anmodning om utlevering av personopplysninger
letter-request-of-authority = en anmodning fra en offentlig myndighet om opplysninger

# The content list of Article 15
letter-content-purposes = Formål
letter-content-categories = Kategorier av personopplysninger
letter-content-recipients = Mottakere
letter-content-retention = Lagringstid
letter-content-source = Hvor personopplysningene stammer fra
letter-content-automated = Automatiserte avgjørelser
letter-content-logic = Automatiserte avgjørelser: logikken som ligger bak
letter-content-consequences = Automatiserte avgjørelser: betydning og konsekvenser
letter-content-transfers = Overføringer til tredjestater, med garantier
letter-content-safeguards = Garantier for en overføring
letter-content-no-recipients = ingen utenfor virksomheten vår
letter-content-not-automated = ingen avgjørelse er utelukkende basert på automatisert behandling
letter-content-no-transfers = opplysningene overføres ikke ut av Det europeiske økonomiske samarbeidsområdet (EØS)
letter-source-subject = fra deg
letter-source-third-party = fra andre
letter-source-public = fra en offentlig tilgjengelig kilde
letter-source-generated = blitt til ved bruk av en tjeneste
letter-source-inferred = utledet av andre opplysninger

# An answer to an authority
letter-document-number = nr. { $number }
letter-document-date = av { $date }
letter-document-issuer = fra { $issuer }
letter-given-intro = Vi utleverer følgende opplysninger:
letter-given-persons = Antall personer: { $count }
letter-given-records = Antall poster: { $count }
letter-given-period = Periode: { $from } til { $to }
letter-withheld-intro = Vi utleverer ikke alt det er bedt om. Grunnene er:
letter-withheld-all-intro = Vi utleverer ikke opplysningene det er bedt om. Grunnene er:
letter-withheld-because = Begrunnelsen vår: { $reasons }
letter-withheld-redactions = Sladdet: { $redactions }

# Provisions as they are cited
letter-article = artikkel { $article }
letter-article-paragraph = artikkel { $article } nr. { $paragraph }
letter-article-point = artikkel { $article } nr. { $paragraph } bokstav { $point }
letter-recital = fortalepunkt { $number }
letter-law-gdpr = personvernforordningen { $place }
letter-law-regulation = forordning (EU) { $number } { $place }

# Why a template or a letter is refused
error-letter-unknown-fact = Linje { $line }, kolonne { $column }: { "{" }{ $name }{ "}" } er ikke en opplysning som et brev kan nevne.
error-letter-unknown-fact-do = Velg en fra listen, eller skriv klammene to ganger for å få dem slik de er.
error-letter-not-in-letter = Linje { $line }: { "{" }{ $name }{ "}" } kan ikke stå i dette brevet: { $letter }.
error-letter-not-in-letter-do = Ta den ut. Et avslag til en tredjepart sier for eksempel ingenting om den det gjelder.
error-letter-not-alone = Linje { $line }: { "{" }{ $name }{ "}" } fyller egne linjer og står sammen med andre ord.
error-letter-not-alone-do = Sett den på en egen linje.
error-letter-in-subject = Emnet nevner { "{" }{ $name }{ "}" }, som noen saker ikke har.
error-letter-in-subject-do = Nevn den heller i teksten under.
error-letter-brace = Linje { $line }, kolonne { $column }: en klamme uten den andre.
error-letter-brace-do = Lukk den, eller skriv den to ganger for å få den slik den er.
error-letter-empty = Brevet har ikke noe emne, eller ingenting under det.
error-letter-empty-do = Skriv emnet på første linje og teksten under.
error-letter-too-long = Teksten er lengre enn { $limit } tegn.
error-letter-too-long-do = Kort den ned, eller legg ved det som er langt.
error-letter-other-family = Denne saken kan ikke ha dette brevet: { $letter }.
error-letter-other-family-do = Velg et brev som hører til denne typen anmodning.
error-letter-secrecy = Det er pålagt taushet i denne saken, så dette brevet kan ikke lages: { $letter }.
error-letter-secrecy-do = Bare myndigheten kan tilskrives, til taushetspålegget opphører.
error-letter-incomplete = Brevet mangler { $count ->
    [one] én opplysning
   *[other] { $count } opplysninger
}.
error-letter-incomplete-do = Registrer det som mangler i saken, eller skriv det inn i teksten i stedet for merket. Et utkast kan lages i mellomtiden.
error-letter-names-person = Avslaget navngir den det gjelder.
error-letter-names-person-do = Ta ut navnet: Et avslag til en tredjepart inneholder ingen personopplysninger om den det gjelder.

# On the command line
cli-letter-made = { $file } er skrevet: { $letter }, { $reference }.
cli-letter-kept = Oppbevart i saken som bevis: { $ref }.
cli-letter-draft = Dette er et utkast; saken beholder ingenting av det. Oppgi hvem som signerer med --actor, så er brevet endelig.
cli-error-letter-format = Filnavnet må ende på .pdf eller .docx.
cli-error-letter-format-do = Gi --out et slikt navn.
cli-error-letter-kind = Ingen brev heter { $given }.
cli-error-letter-kind-do = Disse finnes: { $known }.
cli-letter-lacking = - { $what }
cli-letter-lacks = { $count ->
    [one] Én ting mangler og er merket i teksten:
   *[other] { $count } ting mangler og er merket i teksten:
}

# On the screen
letter-write = Skriv et brev…
letter-title = Brev i { $ref }
letter-which = Brev
letter-which-fits = passer saken nå
letter-language = Språk
letter-lacks = Det brevet mangler
letter-lacks-do = Registrer det i saken, eller skriv det inn i teksten i stedet for merket. Til da kan bare et utkast lagres.
letter-text = Tekst
letter-text-hint = Første linje er emnet. ## innleder en overskrift, - et punkt. Teksten er din: endre det du vil.
letter-preview = Forhåndsvisning
letter-text-again = Teksten fra malen på nytt
letter-save-draft = Lagre et utkast
letter-save-final = Lagre brevet
letter-format = Fil
letter-format-pdf = PDF, sendes som den er
letter-format-docx = Tekstdokument (DOCX), for å skrive videre
letter-final-words = Brevet oppbevares i saken som bevis, byte for byte slik det lagres; et utkast etterlater ingen spor der.
letter-saved = { $name } er lagret og oppbevart i saken som { $ref }. Registrer underretningen når det er sendt.
letter-draft-saved = Utkastet { $name } er lagret; saken beholder ingenting av det.
letter-none = Det finnes ingen brev for denne saken.
letter-none-do = Angi hvilken familie og type anmodning det er, så tilbys brevene.
letter-templates = Brevmaler…
letter-templates-title = Brevmaler
letter-templates-words = Hvert brev har en mal fra produktet på hvert språk. Det du skriver her, går foran den, på det språket.
letter-template-is-own = Deres egen tekst
letter-template-is-product = Produktets tekst
letter-template-fine = Hvert navn i klammer er en opplysning i dette brevet.
letter-facts = Opplysninger dette brevet kan nevne
letter-facts-hint = Trykk på én for å sette den inn der du skriver. En linje med en opplysning som ikke gjelder i en sak, utelates der.
letter-fact-own-line = på en egen linje
letter-template-save = Lagre malen
letter-template-reset = Tilbake til produktets tekst
letter-template-saved = Malen er lagret.
letter-template-was-reset = Produktets tekst gjelder igjen.
