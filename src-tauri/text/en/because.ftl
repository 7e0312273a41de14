## Why: sentences that explain what is computed from the register.

because-name = { $name }

## Whether Article 30 is met
because-identity = { $name }, with postal address and electronic contact.
because-identity-none = The organisation whose record this is has not been described.
because-identity-lacks = { $name } lacks { $parts }.
because-part-name = a name
because-part-address = a postal address
because-part-electronic = an electronic contact
because-joint-sole = The controller decides alone; there are no joint controllers.
because-joint-none = The role is that of a joint controller, but the others are not named.
because-joint-arrangement = The joint controllers are named; their arrangement under Article 26 is not.
because-joint-essence = The essence of the arrangement has not been made available to the data subjects (Article 26(2)).
because-joint = Jointly with { $names }.
because-controllers-none = No controller is named on behalf of which the processing is carried out.
because-controllers-representative = { $name } is established outside the EEA, and its representative is not named.
because-controllers = On behalf of { $names }.
because-representative = { $name } represents the organisation in the Union (Article 27).
because-representative-lacks = The representative lacks { $parts }.
because-representative-established = The organisation is established in the EEA and needs no representative.
because-representative-none = The organisation is established in { $country }, outside the EEA. If Article 3(2) applies, it needs a representative (Article 27).
because-representative-unknown = The country of the organisation is not stated, so it is open whether it needs a representative.
because-dpo = { $name } is the data protection officer.
because-dpo-lacks = The data protection officer lacks { $parts }.
because-dpo-authority = No data protection officer is named, and a public authority or body designates one (Article 37(1)(a)).
because-dpo-large-scale = No data protection officer is named, and large-scale monitoring or special categories make one likely to be required (Article 37(1)(b) and (c)).
because-dpo-none = No data protection officer is designated.
because-purposes =
    { $count ->
        [one] { $count } purpose is stated.
       *[other] { $count } purposes are stated.
    }
because-purposes-none = No purpose is stated.
because-operations =
    { $count ->
        [one] { $count } category of processing is stated.
       *[other] { $count } categories of processing are stated.
    }
because-operations-none = No category of processing is stated.
because-subjects =
    { $count ->
        [one] { $count } category of data subjects is stated.
       *[other] { $count } categories of data subjects are stated.
    }
because-subjects-none = No category of data subjects is stated.
because-data =
    { $count ->
        [one] { $count } category of personal data is stated.
       *[other] { $count } categories of personal data are stated.
    }
because-data-none = No category of personal data is stated.
because-recipients =
    { $count ->
        [one] { $count } category of recipients is stated.
       *[other] { $count } categories of recipients are stated.
    }
because-recipients-none = Neither recipients are stated, nor that there are none.
because-recipients-examined = Examined: there are no recipients.
because-recipients-processors = The record says that there are no recipients, but processors are engaged: { $names }.
because-transfers =
    { $count ->
        [one] { $count } transfer is recorded: { $names }.
       *[other] { $count } transfers are recorded: { $names }.
    }
because-transfers-none = Nothing in the record leads outside the EEA.
because-transfers-none-processor = Nothing in the record of this processing leads outside the EEA.
because-transfers-open = { $name } holds or reaches the data in { $countries }, and no transfer says so.
because-transfers-safeguards = The transfer to { $name } rests on compelling legitimate interests, and its assessment and safeguards are not documented (Article 49(6)).
because-retention =
    { $count ->
        [one] { $count } time limit or criterion is stated.
       *[other] { $count } time limits or criteria are stated.
    }
because-retention-some = Time limits are stated ({ $count }), but none for { $names }.
because-retention-none = Neither a time limit nor criteria for it are stated.
because-measures =
    { $count ->
        [one] { $count } measure is described.
       *[other] { $count } measures are described.
    }
because-measures-none = No technical or organisational measure is described.

## Why a right applies
right-objection-research = Right to object to research and statistics
right-reason-information = Information is due on every legal basis (Articles 13 and 14).
right-reason-information-c = Information is due on every legal basis; where a law lays down the obtaining or disclosure, Article 14(5)(c) may exempt from it.
right-reason-information-f = Information is due, and names the legitimate interest pursued (Articles 13(1)(d) and 14(2)(b)).
right-reason-withdraw = The processing rests on consent, which can be withdrawn at any time (Article 7(3)).
right-reason-access = Access is due on every legal basis (Article 15), within the limits of Articles 12(5) and 15(4).
right-reason-rectification = Rectification is due on every legal basis (Article 16).
right-reason-erasure-a = Consent can be withdrawn, and then the data are erased unless another basis remains (Article 17(1)(b)).
right-reason-erasure-b = Under a contract, data are erased once they are no longer necessary, or were processed unlawfully (Article 17(1)(a), (d) and (e)).
right-reason-erasure-c = Under a legal obligation, Article 17(3)(b) excludes erasure to the extent that the obligation requires the processing.
right-reason-erasure-d = For vital interests, data are erased once they are no longer necessary, or were processed unlawfully (Article 17(1)(a), (d) and (e)).
right-reason-erasure-e = For a task in the public interest, Article 17(3)(b) excludes erasure to the extent necessary; after a successful objection Article 17(1)(c) applies.
right-reason-erasure-f = Under legitimate interests, data are erased after a successful objection or once they are no longer necessary (Article 17(1)(a), (c), (d) and (e)).
right-note-erasure = The exceptions of Article 17(3) apply on every legal basis.
right-reason-restriction = Restriction is due in the cases of Article 18(1)(a), (b) and (c).
right-reason-restriction-objection = Restriction is due in the cases of Article 18(1), also while an objection is being examined (point (d)).
right-reason-notification = Recipients are told of rectification, erasure and restriction on every legal basis (Article 19).
right-reason-portability-a = The processing rests on consent (Article 20(1)(a)); only data provided by the data subject are included.
right-reason-portability-b = The processing rests on a contract (Article 20(1)(a)); only data provided by the data subject are included.
right-note-automated = It is carried out by automated means (Article 20(1)(b)).
right-note-not-automated = It applies only if the processing is carried out by automated means (Article 20(1)(b)), which is not stated here.
right-reason-objection-e = The processing rests on a task in the public interest (Article 21(1)); compelling grounds or legal claims may outweigh the objection.
right-reason-objection-f = The processing rests on legitimate interests (Article 21(1)); compelling grounds or legal claims may outweigh the objection.
right-reason-objection-marketing = A purpose is direct marketing: the objection is absolute (Article 21(2) and (3)).
right-reason-objection-research = A purpose is research or statistics: objection is possible unless they are necessary for a task in the public interest (Article 21(6)).
right-reason-automated = A decision rests solely on automated processing (Article 22).
right-note-art22-a = The ground is a contract: human intervention, own view and contest must be possible (Article 22(2)(a) and (3)).
right-note-art22-b = The ground is a law that lays down safeguards (Article 22(2)(b)).
right-note-art22-c = The ground is explicit consent: human intervention, own view and contest must be possible (Article 22(2)(c) and (3)).
right-reason-complaint = A complaint and a judicial remedy are open on every legal basis (Articles 77 and 79).

## Items of Article 30 beside those among the terms
art30-processor = (a) Processor
art30-controllers = (a) Controllers acted for
art30-joint = (a) Joint controllers
art30-representative = (a) Representative
art30-dpo = (a) Data protection officer
art30-operations = (b) Categories of processing
right-short-objection-research = objection to research and statistics

## Countries and adequacy decisions
country-standing-eea = EEA
country-standing-adequate = Adequacy decision
country-standing-limited = Adequacy decision, limited
country-standing-lapsed = Adequacy decision lapsed
country-standing-third = Third country
adequacy-eea = { $country } is a State of the EEA and no third country.
adequacy-adequate = { $country }: { $decision } is in force.
adequacy-limited = { $country }: { $decision } is in force, but covers only { $limit }.
adequacy-lapsed = { $country }: { $decision } was in force until { $until }; it { $end }.
adequacy-ending = { $country }: { $decision } ends on { $until }.
adequacy-third = { $country } is a third country without an adequacy decision.
adequacy-limit-commercial = commercial organisations under the act of the country
adequacy-limit-automated = data processed by automated means
adequacy-limit-private-sector = the private sector, with supplementary rules
adequacy-limit-sectors = some sectors
adequacy-limit-immigration = data that are not used for immigration control
adequacy-limit-listed = organisations on its list
adequacy-end-expired = expired
adequacy-end-annulled = was declared invalid by the Court of Justice

## Whether a transfer stands
transfer-verdict-sound = sound
transfer-verdict-check = to be checked
transfer-verdict-unsound = not sound
transfer-eea = The data stay in the EEA; no mechanism is needed.
transfer-mechanism-none = No mechanism is stated for { $country }.
transfer-adequacy-unnamed = An adequacy decision covers { $country }, but no mechanism is stated.
transfer-no-decision = There is no adequacy decision for { $country }, so the transfer cannot rest on one.
transfer-listed = The importer was on the list of the decision on { $date }.
transfer-list-unchecked = The decision covers organisations on its list only, and nobody has recorded that the importer is on it.
transfer-list-old = The importer was last seen on the list of the decision on { $date }; participants certify anew every year.
transfer-sound-scc = Standard data protection clauses are signed, and the law of the country was assessed.
transfer-sound-46 = Appropriate safeguards are named, and the law of the country was assessed.
transfer-sound-49 = A derogation for specific situations, with what it rests on.
transfer-scc-old = The older clauses have been no valid tool since 27 December 2022, nor for contracts signed from 27 September 2021.
transfer-scc-ending = The older clauses hold only until 27 December 2022.
transfer-scc-version = It is not stated which version of the clauses was signed.
transfer-scc-unsigned = It is not stated when the clauses were signed.
transfer-scc-later = The clauses were signed only on { $date }.
transfer-scc-module-none = It is not stated which module of the clauses was signed.
transfer-scc-module = The module of the clauses does not fit the role of the importer.
transfer-scc-annexes = These annexes of the clauses are not filled in: { $annexes }.
transfer-no-approval = The approval or contract behind the mechanism is not named.
transfer-tia-missing = There is no assessment of the law and practice of the country.
transfer-tia-overdue = The transfer impact assessment was due for review on { $date }.
transfer-tia-problematic = The transfer impact assessment found problematic law and no effective measures.
transfer-tia-ineffective = The transfer impact assessment found the supplementary measures not effective.
transfer-tia-not-technical = The assessment relies on contractual and organisational measures alone, which do not bind authorities.
transfer-tia-guarantees = The assessment finds no problematic law, but not all essential guarantees are said to hold.
transfer-49-not-occasional = The transfer is repetitive, and this derogation is for occasional transfers (recital 111).
transfer-49-repetitive = The transfer is repetitive; derogations are narrow and not for systematic transfers.
transfer-49-risk = The information on the risks that the data subject had is not recorded (Article 49(1)(a)).
transfer-49-provision = The provision behind the derogation is not recorded (Article 49(1)(d) and (g)).
transfer-49-necessity = Why the transfer is necessary is not recorded.
transfer-49-compelling-repetitive = Compelling legitimate interests cannot carry a repetitive transfer (Article 49(1), second subparagraph).
transfer-49-compelling-many = Compelling legitimate interests can carry a transfer of a limited number of data subjects only.
transfer-49-compelling-number = Whether only a limited number of data subjects is concerned is not stated.
transfer-49-compelling-undocumented = Assessment and safeguards are not documented (Article 49(6)).
transfer-49-compelling-authority = The supervisory authority has not been informed (Article 49(1), second subparagraph).
transfer-49-compelling-subjects = The data subjects have not been informed (Article 49(1), second subparagraph).
touched-transfer = Transfer { $reference } to { $importer }: { $why }

## Why an assessment is out of date
outdated-purposes = The purposes of { $reference } that rest on it changed on { $date }, after it was decided.
outdated-data = The personal data of { $reference } changed on { $date }, after it was decided.
outdated-factor = Factor { $reference } ({ $title }) changed on { $date }, after it was weighed.
