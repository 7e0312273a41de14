# Words of the forms in which records are written.

## Answers and links
value-open = not answered
link-add = Add…
link-make = Make “{ $title }”
link-made = { $ref } “{ $title }” was made.
link-open = Open { $ref }
link-remove = Take { $title } away
record-edit = Edit…
search-make = Make

## An organisation
org-new = New organisation
org-kind = What it is to us
org-authority-note = Then legitimate interests are no basis for its tasks.
org-region-note = Where holidays or law differ, such as NO-03.
org-zone-note = By its clock the day of receipt is told.
org-asked = In the record, Article 30(1)(a)
org-asked-name = Name
org-asked-address = Postal address
org-asked-reach = E-mail or telephone
section-identity = Identity
section-address = Contact details
section-contacts-words = The data protection officer, the representative and others who may be addressed.
section-group = Group
section-group-words = The organisation that stands above it in its group of undertakings.
section-other = Laws and remarks
contact-add = Add a contact
contact-row = Contact { $number }
contact-for = For what
contacts-none = Nobody is named yet.
contact-published = details published
contact-unpublished = details not published
contact-notified = supervisory authority told { $date }
contact-not-notified = supervisory authority not told
group-tree = Group of undertakings

## A legitimate interest assessment
lia-new = New legitimate interest assessment
lia-title-note = By which it is found again, also from other activities.
lia-parts = The three parts
lia-outcome = Outcome
lia-after = Afterwards
section-interest-words = Which interest is it, and whose? It must be lawful, clearly stated, and real rather than possible.
section-necessity-words = Is the processing needed for it, or is there a less intrusive way that does as well?
section-balance-words = What does it mean for the persons, and do their interests, rights and freedoms override?
section-outcome-words = How the three parts add up, who decided, and when it is looked at again.
section-after-words = What the persons are told, and how they can object.
lia-interest-note = One interest, so precise that it can be weighed. A commercial interest may be one.
lia-stop = A “no” here ends the assessment: the later parts cannot make it good.
lia-stop-do = Change what is done, or choose another legal basis.
lia-alternatives-note = Each with why it does not do. One that does as well, and intrudes less, must be taken.
lia-alternative-add = Add a less intrusive way
lia-alternative-row = Less intrusive way { $number }
lia-expectations-note = What a person in that relation and context reckons with.
lia-impacts-note = Good and bad, likely and severe: by the nature of the data, the scale, what they are combined with.
lia-impact-add = Add an effect
lia-impact-row = Effect { $number }
lia-safeguards-note = Beyond what the law demands anyway: duties do not count here.
lia-safeguard-add = Add a safeguard
lia-safeguard-row = Safeguard { $number }
lia-passes-stopped = The outcome says that the interest prevails, but a condition above is not met.
lia-passes-stopped-do = Look at the “no” again, or choose the other outcome.
lia-no-safeguards = It prevails with safeguards, but none is named.
lia-no-safeguards-do = Name them in part 3.
lia-notice-note = Articles 13(1)(d) and 14(2)(b).
lia-objection-note = Article 21(1): with grounds relating to the person; to direct marketing without any (21(2)).

## A consent profile
consent-new = New consent profile
section-wording-words = What the person reads and agrees to, in each language in which it is asked.
consent-version-note = A new one for each change of the words: the proof names it.
section-asking = How it is asked
section-asking-words = Freely given, specific, informed and unambiguous (Articles 4(11) and 7).
consent-collected-note = What the person does: an empty box that is ticked, a signature, a button.
consent-info-note = Also that it can be withdrawn (Article 7(3)).
consent-granular-note = Where several purposes are asked for (recital 43).
consent-separate-note = Article 7(2).
consent-explicit-note = As Articles 9(2)(a), 22(2)(c) and 49(1)(a) ask.
consent-refusal-note = A service that does not need the data may not depend on it (Article 7(4)).
section-withdrawal = How it is withdrawn
section-withdrawal-words = At any time, and as easily as it was given (Article 7(3)).
section-proof = Proof
section-proof-words = That the person consented must be shown (Article 7(1)): who, when, to which words.
section-age = Age
section-age-words = For an online service offered to a child (Article 8).
consent-age-note = Below the age a holder of parental responsibility consents.

## A transfer
transfer-new = New transfer
section-parties = Parties
section-parties-words = Who sends the data, and who receives them in the third country.
section-place = Where to
section-place-words = Access from a third country is a transfer as well.
section-mechanism = Ground of the transfer
section-mechanism-words = A decision of the Commission, appropriate safeguards, or a derogation (Articles 45, 46, 47 and 49).
section-tia = Transfer impact assessment
section-tia-words = Whether law and practice of the country leave the safeguards their effect.
transfer-processor-note = When the importer is a processor of the register.
transfer-activity-note = Whose data go.
transfer-countries-note = Article 30(1)(e) asks for each of them by name.
transfer-repetitive-note = Derogations are for what is not repeated.
transfer-ref-note = Its number and date, and where it is found.
transfer-dpf-note = The decision holds for organisations on the list only.
transfer-old-clauses = These clauses are no valid tool since 27 December 2022.
transfer-old-clauses-do = Sign those of Decision (EU) 2021/914.
transfer-systematic = A derogation does not carry a transfer that is repeated.
transfer-systematic-do = Look for safeguards under Article 46, or do not transfer.
transfer-no-tia = With this ground no assessment is asked for.
supplementary-note = Measures in contract and organisation bind no authority: where its access is the problem, only technical ones help.
supplementary-add = Add a supplementary measure
supplementary-row = Supplementary measure { $number }

## Texts per language
lang-choice = Texts in
lang-choice-all = all
lang-missing = missing
lang-missing-in = missing: { $languages }
lang-all = All languages
lang-only-one = { $language } only
