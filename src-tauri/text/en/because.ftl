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
