# Reply letters: their names, the facts their templates name, and the words that the product puts into them.
kind-letter-template = Letter template
kind-letter-template-plural = Letter templates
field-letter = Letter

# The letters
letter-kind-acknowledgement = Acknowledgement of receipt
letter-kind-identity-question = Question about identity
letter-kind-extension = Extension of the period
letter-kind-access-answer = Answer to an access request
letter-kind-refusal = Refusal with remedies
letter-kind-third-party-refusal = Refusal to a third party
letter-kind-forwarding = Forwarding to the controller
letter-kind-authority-answer = Answer to an authority

# What a template may name in braces
letter-fact-reference = Our reference
letter-fact-their-reference = Their reference
letter-fact-requester-name = Name of the requester
letter-fact-requester-organisation = Organisation of the requester
letter-fact-on-behalf-of = For whom the requester acts
letter-fact-received-on = Day of receipt
letter-fact-channel = How it came in
letter-fact-request = What kind of request, with its article
letter-fact-asked = What is asked for, as recorded
letter-fact-activities = Activities concerned
letter-fact-deadline = Last day to answer
letter-fact-identity-doubt = Why the identity is doubted
letter-fact-extension-reason = Reason for the extension
letter-fact-extended-until = Last day after the extension
letter-fact-content-list = Information of Article 15, by activity
letter-fact-decision = The decision
letter-fact-decided-on = Day of the decision
letter-fact-grounds = Grounds of the decision, with provisions
letter-fact-reasons = Reasons of the decision, as recorded
letter-fact-complaint-to = Supervisory authority for a complaint
letter-fact-controller = Controller to whom it goes
letter-fact-legal-document = Order or request of the authority
letter-fact-order-provision = Provision the authority names
letter-fact-given-data = What is given
letter-fact-withheld-data = What is not given, and why
letter-fact-given-on = Provision on which data are given
letter-fact-delivery = How data are delivered
letter-fact-organisation = The organisation
letter-fact-contact = How the organisation is reached
letter-fact-dpo = Data protection officer

# Marks and what is missing
letter-missing = missing: { $what }
letter-missing-of-activity = { $activity }: { $what }
letter-marked = { $what }
letter-addressee = Addressee
letter-signatory = Who signs
letter-draft = Draft
letter-closing = Kind regards
letter-our-reference = Our reference: { $reference }
letter-your-reference = Your reference: { $reference }
letter-foot-dpo = Data protection officer: { $dpo }
letter-page = Page { $page } of { $pages }

# How the request came in
letter-channel-email = by e-mail
letter-channel-form = through our web form
letter-channel-letter = by letter
letter-channel-phone = by telephone
letter-channel-in-person = in person
letter-channel-portal = through a portal
letter-channel-served = by service
letter-channel-other = by another way

# How data are delivered
letter-medium-portal = through your portal
letter-medium-encrypted-transfer = by encrypted transfer
letter-medium-email = by e-mail
letter-medium-registered-letter = by registered letter
letter-medium-handed-over = by hand
letter-medium-inspection = for inspection at our offices

# What is asked, within a sentence
letter-request-access = a request for access (Article 15 GDPR)
letter-request-rectify = a request for rectification (Article 16 GDPR)
letter-request-erase = a request for erasure (Article 17 GDPR)
letter-request-restrict = a request for restriction of processing (Article 18 GDPR)
letter-request-port = a request for data portability (Article 20 GDPR)
letter-request-object = an objection to processing (Article 21(1) GDPR)
letter-request-object-dm = an objection to direct marketing (Article 21(2) GDPR)
letter-request-adm = a request concerning an automated decision (Article 22 GDPR)
letter-request-withdraw = a withdrawal of consent (Article 7(3) GDPR)
letter-request-info = a request for information on the processing (Article 13 and 14 GDPR)
letter-request-complaint = a complaint
letter-request-sa-complaint = a complaint through the supervisory authority (Article 77 GDPR)
letter-request-notify-recipients = a matter of notifying recipients (Article 19 GDPR)
letter-request-of-third-party = a request for the disclosure of personal data
letter-request-of-authority = a request of a public authority for data

# The content list of Article 15
letter-content-purposes = Purposes
letter-content-categories = Categories of personal data
letter-content-recipients = Recipients
letter-content-retention = Retention period
letter-content-source = Where the data come from
letter-content-automated = Automated decisions
letter-content-logic = Automated decisions: the logic involved
letter-content-consequences = Automated decisions: significance and consequences
letter-content-transfers = Transfers to third countries, with safeguards
letter-content-safeguards = Safeguards of a transfer
letter-content-no-recipients = none outside our organisation
letter-content-not-automated = no decision is based solely on automated processing
letter-content-no-transfers = the data are not transferred outside the European Economic Area
letter-source-subject = from you
letter-source-third-party = from somebody else
letter-source-public = from a publicly accessible source
letter-source-generated = made by your use of a service
letter-source-inferred = derived from other data

# An answer to an authority
letter-document-number = no. { $number }
letter-document-date = of { $date }
letter-document-issuer = from { $issuer }
letter-given-intro = We give the following data:
letter-given-persons = Persons concerned: { $count }
letter-given-records = Records: { $count }
letter-given-period = Period: { $from } to { $to }
letter-withheld-intro = We do not give everything that was asked for. The grounds are:
letter-withheld-all-intro = We do not give the data that were asked for. The grounds are:
letter-withheld-because = Our reasons: { $reasons }
letter-withheld-redactions = Blacked out: { $redactions }

# Provisions as they are cited
letter-article = Article { $article }
letter-article-paragraph = Article { $article }({ $paragraph })
letter-article-point = Article { $article }({ $paragraph })({ $point })
letter-recital = recital { $number }
letter-law-gdpr = { $place } GDPR
letter-law-regulation = { $place } of Regulation (EU) { $number }

# Why a template or a letter is refused
error-letter-unknown-fact = Line { $line }, column { $column }: { "{" }{ $name }{ "}" } is no fact that a letter can name.
error-letter-unknown-fact-do = Choose one from the list, or write the braces twice to have them as they are.
error-letter-not-in-letter = Line { $line }: { "{" }{ $name }{ "}" } may not stand in this letter: { $letter }.
error-letter-not-in-letter-do = Take it out. A refusal to a third party, for one, says nothing of the person concerned.
error-letter-not-alone = Line { $line }: { "{" }{ $name }{ "}" } fills lines of its own and stands beside other words.
error-letter-not-alone-do = Put it on a line of its own.
error-letter-in-subject = The subject names { "{" }{ $name }{ "}" }, which some cases do not have.
error-letter-in-subject-do = Name it in the text below instead.
error-letter-brace = Line { $line }, column { $column }: a brace without the other one.
error-letter-brace-do = Close it, or write it twice to have it as it is.
error-letter-empty = The letter has no subject, or nothing below it.
error-letter-empty-do = Write the subject in the first line and the text below it.
error-letter-too-long = The text is longer than { $limit } characters.
error-letter-too-long-do = Shorten it, or enclose what is long.
error-letter-other-family = This case cannot have this letter: { $letter }.
error-letter-other-family-do = Choose a letter that belongs to this kind of request.
error-letter-secrecy = Secrecy is ordered in this case, so this letter cannot be made: { $letter }.
error-letter-secrecy-do = Only the authority may be written to, until the order of secrecy ends.
error-letter-incomplete = The letter lacks { $count ->
    [one] one fact
   *[other] { $count } facts
}.
error-letter-incomplete-do = Record what is missing in the case, or write it into the text in place of the mark. A draft can be made meanwhile.
error-letter-names-person = The refusal names the person concerned.
error-letter-names-person-do = Take the name out: a refusal to a third party holds no personal data of that person.

# On the command line
cli-letter-made = { $file } is written: { $letter }, { $reference }.
cli-letter-kept = Kept in the case as proof: { $ref }.
cli-letter-draft = This is a draft; the case keeps nothing of it. Name who signs with --actor, and the letter is final.
cli-error-letter-format = The file name must end in .pdf or .docx.
cli-error-letter-format-do = Give --out such a name.
cli-error-letter-kind = No letter is called { $given }.
cli-error-letter-kind-do = There are: { $known }.
cli-letter-lacking = - { $what }
cli-letter-lacks = { $count ->
    [one] One thing is missing and marked in the text:
   *[other] { $count } things are missing and marked in the text:
}

# On the screen
letter-write = Write a letter…
letter-title = Letter in { $ref }
letter-which = Letter
letter-which-fits = fits the case now
letter-language = Language
letter-lacks = What the letter lacks
letter-lacks-do = Record it in the case, or write it into the text in place of the mark. Until then only a draft can be saved.
letter-text = Text
letter-text-hint = The first line is the subject. ## begins a heading, - an item. The text is yours: change what you like.
letter-preview = Preview
letter-text-again = Text from the template again
letter-save-draft = Save a draft
letter-save-final = Save the letter
letter-format = File
letter-format-pdf = PDF, to be sent as it is
letter-format-docx = Text document (DOCX), to go on writing
letter-final-words = The letter is kept in the case as proof, byte for byte as it is saved; a draft leaves no trace there.
letter-saved = { $name } is saved, and kept in the case as { $ref }. Record the notification when it is sent.
letter-draft-saved = The draft { $name } is saved; the case keeps nothing of it.
letter-none = There is no letter for this case.
letter-none-do = Say which family and kind of request it is; then its letters are offered.
letter-templates = Letter templates…
letter-templates-title = Letter templates
letter-templates-words = Each letter has a template of the product in each language. What you write here goes before it, in that language.
letter-template-is-own = Your own text
letter-template-is-product = Text of the product
letter-template-fine = Every name in braces is a fact of this letter.
letter-facts = Facts this letter can name
letter-facts-hint = Press one to put it where you are writing. A line whose fact does not apply to a case is left out there.
letter-fact-own-line = on a line of its own
letter-template-save = Save the template
letter-template-reset = Back to the text of the product
letter-template-saved = The template is saved.
letter-template-was-reset = The text of the product counts again.
