## Notices: what is published, and what it states.
kind-notice = Privacy notice
kind-notice-plural = Privacy notices

## Fields of a notice
field-controller = Controller
field-controller-name = Controller, as the text names it
field-version-date = Date of the text
field-source-name = File
field-text-sha256 = SHA-256 of the text
field-group-key = Name shared by all versions
field-translation-of = Translation of
field-earlier-version = Earlier version
field-withdrawn-on = Taken down on
field-sections = Sections
field-statements = Statements
field-marks = Places to look at
field-section = Section
field-number = Number
field-label = Marker in the list
field-activity-label = Activity, as the text names it
field-attribute = Speaks of
field-value = Says
field-hedge = Qualifying words
field-span = Place in the text
field-quote = Words
field-confidence = How sure the reader is (per cent)
field-consequence = What follows if not
field-by-hand = Written or changed by a person
field-mark = What it is
field-detail = Detail

## What a statement speaks of
notice-attribute-controller = Controller
notice-attribute-contact = Point of contact
notice-attribute-role = Role
notice-attribute-purpose = Purpose
notice-attribute-data-category = Category of personal data
notice-attribute-subject-category = Category of data subjects
notice-attribute-source = Source of the data
notice-attribute-basis = Legal basis
notice-attribute-interest = Legitimate interest
notice-attribute-retention = Retention period
notice-attribute-right = Right
notice-attribute-channel = Channel
notice-attribute-recipient = Recipient
notice-attribute-transfer = Transfer
notice-attribute-adm = Automated individual decision-making
notice-attribute-voluntariness = Whether data must be given
notice-attribute-authority-rule = Requests of authorities
notice-attribute-authority = Supervisory authority
notice-attribute-security = Security of processing
notice-attribute-version = Date of the text

## Where a statement stands
statement-status-proposed = Proposed, not confirmed
statement-status-confirmed = Confirmed
statement-status-rejected = Rejected

## What was not read, and what is broken
notice-mark-unread = Sentence not read
notice-mark-unread-section = Section not read
notice-mark-part-unread = Words not read
notice-mark-basis-unnamed = Reason given, no legal basis named
notice-mark-broken-label-ref = Refers to labels that the list does not have
notice-mark-channel-empty = Channel announced, but not given
notice-mark-term = Term not in official use
notice-mark-passed-over = Passed over: seems to state nothing
notice-mark-version-missing = No date found
notice-mark-transfer-open = Transfer that no activity has yet

## Ways to exercise a right
notice-channel-email = E-mail
notice-channel-phone = Telephone
notice-channel-post = Letter
notice-channel-form = Form
notice-channel-message = In the message itself
notice-channel-account = Settings of the account
notice-channel-cookie-settings = Cookie settings
notice-channel-other = Something else

## Errors
error-notice-too-large = The file is larger than { $limit } MB.
error-notice-too-large-do = Save the statement alone, as text or HTML, and try again.
error-notice-too-much = There is more in the file than is read ({ $what }: at most { $limit }).
error-notice-too-much-do = Save the statement alone, as text or HTML, and try again.
error-notice-no-text = There is no text in the file.
error-notice-no-text-do = If it is a scanned document, copy the text from the web page and save it as text.
error-notice-password = The file is protected by a password.
error-notice-password-do = Save it without a password and try again.
error-notice-form = The file is neither text, HTML, DOCX nor PDF.
error-notice-form-do = Save the statement in one of these forms and try again.
error-notice-broken = The file is damaged and cannot be read.
error-notice-broken-do = Open it in the program that made it, save it anew and try again.
error-no-such-statement = The notice has no statement { $key }.
error-no-such-statement-do = Read the notice again: somebody may have changed it.
error-no-such-mark = The notice has nothing left to look at in characters { $place }.
error-no-such-mark-do = Read the notice again: somebody may have put it aside.
error-nothing-to-draft = No statement of the notice can be drafted from.
error-nothing-to-draft-do = Confirm statements of at least one activity first, or ask for a draft from all of them.

## On the command line
cli-notice-read = Read { $title } as { $language } ({ $sure } %), date { $date }: { $statements } statements proposed, { $marks } places to look at, { $passed } passages passed over. None counts before it is confirmed.
