# The privacy notice that is written from the register (GDPR Articles 13 and 14), in plain language for the person it is about.

written-title = Privacy notice of { $controller }
written-date = Version of { $date }

## In short
written-short = In short
written-short-who = { $controller } decides why and how your personal data are used, and is the controller.
written-short-contact = You reach us at { $contact }.
written-short-uses = We use personal data for this:
written-short-activity = { $name }: { $purposes }.
written-short-rights = You can ask us for access to your data, for rectification and for erasure, you can object, and you can withdraw a consent at any time.
written-short-more = The details stand below, one section for each thing we do.

## Objection, apart from everything else (Article 21(4))
written-objection = Your right to object
written-objection-marketing = You can object to direct marketing at any time, without giving a reason. We then stop. This concerns: { $activities }.
written-objection-interest = You can object, on grounds relating to your particular situation, to what rests on a legitimate interest or on a task in the public interest. We then stop, unless we demonstrate compelling legitimate grounds or need the data for legal claims. This concerns: { $activities }.
written-objection-research = You can object, on grounds relating to your particular situation, to research and statistics. This concerns: { $activities }.
written-objection-how = To object, write to { $contact }.

## Who is responsible
written-controller = Who is responsible
written-controller-is = The controller is { $name }, { $address }.
written-controller-number = Our registration number is { $number }.
written-controller-reach = You reach us on questions of privacy at { $contact }.
written-representative = Our representative in the European Union is { $contact }.
written-dpo = You reach our data protection officer at { $contact }.
written-joint = { $activity }: here we are joint controllers with { $controllers }.
written-joint-essence = The essence of our arrangement is published.

## By activity
written-activities = What we do with personal data
written-activities-words = Each section below describes one thing we do, why, on which legal basis and for how long. Articles are those of the General Data Protection Regulation (GDPR).
written-label-purposes = Why
written-label-subjects = Whose data
written-label-data = Which data
written-label-source = Where the data come from
written-label-basis = Legal basis
written-label-voluntary = Whether you must provide the data
written-label-recipients = Who receives the data
written-label-transfers = Transfers to third countries
written-label-retention = How long we keep the data
written-label-automated = Automated decisions
written-label-rights = Your rights here
written-label-withdraw = Withdrawing your consent

written-subjects = This concerns { $subjects }.
written-data = { $category }.
written-data-described = { $category }: { $description }.
written-all-data = the data
written-source-subject = You give us: { $data }.
written-source-third-party = We get from others: { $data }.
written-source-public = We get from publicly accessible sources: { $data }.
written-source-generated = These arise when you use our services: { $data }.
written-source-inferred = We derive from other data: { $data }.
written-sources = Our sources are { $sources }.

written-basis-a = Your consent (Article 6(1)(a)).
written-basis-b = A contract with you, or steps you asked for before one (Article 6(1)(b)).
written-basis-c = A legal obligation (Article 6(1)(c)): { $law }.
written-basis-d = Vital interests (Article 6(1)(d)).
written-basis-e = A task in the public interest or the exercise of official authority (Article 6(1)(e)): { $law }.
written-basis-f = A legitimate interest (Article 6(1)(f)): { $interest }.
written-basis-for = { $scope }: { $basis }
written-basis-art9 = For special categories of personal data also: { $condition } (Article 9(2)({ $letter })).

written-mandatory-none = You are not obliged to provide: { $data }.
written-mandatory-statutory = The law requires you to provide: { $data }.
written-mandatory-contractual = The contract requires you to provide: { $data }.
written-mandatory-precontract = To enter into a contract you must provide: { $data }.
written-consequence = If you do not: { $consequence }.

written-recipient-internal = a unit of our own
written-recipient-group = a company of our group
written-recipient-processor = our processor
written-recipient-business-partner = a business partner
written-recipient-public = anyone who can read it
written-recipient-other = another recipient
written-recipients-none = We pass these data on to nobody.
written-transfer = { $importer }, in { $countries }. The safeguard is: { $mechanism }.
written-transfer-copy = You can ask for a copy of the safeguards at { $contact }.

written-retention-until = We keep { $data } until { $until }.
written-retention-for = We keep { $data } for { $period }.
written-retention-event = We keep { $data } until this event: { $event }.
written-retention-most = At most { $period }.
written-action-delete = Then we erase them.
written-action-anonymise = Then we anonymise them.
written-action-delete-or-anonymise = Then we erase or anonymise them.
written-action-archive-restricted = Then we keep them apart, with restricted access.

written-automated = A decision about you is taken here solely by automated means.
written-automated-profile = We build a profile of you here. No decision about you is taken solely by automated means.
written-automated-none = No decision about you is taken here solely by automated means.

written-rights-here = Here you have the right to { $rights }.
written-rights-conditional = Under the conditions of the law you also have the right to { $rights }.
written-right-access = access
written-right-rectification = rectification
written-right-erasure = erasure
written-right-restriction = restriction of processing
written-right-portability = data portability
written-right-objection = object
written-right-objection-marketing = object to direct marketing
written-right-objection-research = object to research and statistics
written-right-automated = have a human look at an automated decision
written-channels = You can use: { $channels }.
written-withdraw = You can withdraw your consent at any time. What was done before stays lawful.
written-withdraw-how = To withdraw it, use: { $channels }.

## On behalf of others
written-on-behalf = What we do on behalf of others
written-on-behalf-of = { $name }.
written-on-behalf-words = Here we are a processor and act on the instructions of a customer. The customer is the controller: please turn to them with questions and to exercise your rights.

## Rights
written-rights = Your rights
written-explain-access = Access: you can ask whether we process data about you, and get a copy of them with information on how they are used (Article 15).
written-explain-rectification = Rectification: you can have inaccurate data corrected and incomplete data completed (Article 16).
written-explain-erasure = Erasure: you can have data erased in the cases of Article 17.
written-explain-restriction = Restriction: you can have us keep data without using them otherwise in the cases of Article 18.
written-explain-portability = Data portability: you can get the data you provided in a machine-readable format, or have them sent to another controller (Article 20).
written-explain-withdraw = Withdrawal: you can withdraw a consent at any time, as easily as you gave it (Article 7(3)).
written-explain-automated = Automated decisions: you can obtain human intervention, express your point of view and contest the decision (Article 22).
written-rights-how = To exercise your rights, write to { $contact }.
written-rights-time = We answer without undue delay and at the latest within one month of receipt; where requests are complex or numerous that may be extended by two months, and we then tell you why. Exercising your rights is free of charge (Article 12).

## Complaint
written-complaint = Complaint
written-complaint-right = You can lodge a complaint with a supervisory authority, in particular where you live, where you work or where you think the law was infringed (Article 77).
written-complaint-ours = Ours is { $authority }.

## Authorities
written-authorities = Requests of public authorities

## What is missing
written-mark = missing: { $what }
written-missing = { $what } (Article { $article })
written-missing-in = { $reference }: { $what } (Article { $article })
written-lacks-controller = name of the controller
written-lacks-address = address of the controller
written-lacks-contact = how you are reached on questions of privacy
written-lacks-representative = representative in the Union
written-lacks-dpo = contact details of the data protection officer
written-lacks-essence = where the essence of the arrangement between joint controllers can be read
written-lacks-activities = an activity that is under way
written-lacks-purposes = purposes
written-lacks-subjects = categories of data subjects
written-lacks-data = categories of personal data
written-lacks-source = whether the data come from the data subject or from elsewhere
written-lacks-sources = the sources of data from others
written-lacks-basis = legal basis
written-lacks-law = the law that creates the obligation or task
written-lacks-interest = the legitimate interest
written-lacks-mandatory = whether the data must be provided
written-lacks-consequence = what follows if the data are not provided
written-lacks-recipients = recipients, or that there are none
written-lacks-countries = third countries
written-lacks-mechanism = safeguard for the transfer
written-lacks-retention = how long the data are kept
written-lacks-trigger = from when the period runs
written-lacks-logic = the logic of the automated decision
written-lacks-consequences = the consequences of the automated decision
written-lacks-safeguards = safeguards against the automated decision
written-lacks-withdrawal = how consent is withdrawn
written-lacks-authority = the competent supervisory authority
written-lacks-procedure = how requests of public authorities are handled
written-lacks-translation = the words in the language of the notice

## Fields of a notice that the product wrote
field-sentences = Sentences written from the register
field-ties = What a sentence was made from
field-record = Record
field-digest = Fingerprint
