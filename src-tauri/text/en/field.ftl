## Names of fields and codes of the full register: systems, measures, factors, versions, and what activities, processors and transfers say about themselves.

## Kinds of records
kind-system = System
kind-system-plural = Systems
kind-measure = Measure
kind-measure-plural = Measures
kind-factor = Balancing factor
kind-factor-plural = Balancing factors
kind-version = Approved version
kind-version-plural = Approved versions

## How many data subjects
subject-range-up-to-100 = Up to 100
subject-range-up-to-1000 = Up to 1,000
subject-range-up-to-10000 = Up to 10,000
subject-range-up-to-100000 = Up to 100,000
subject-range-more = More than 100,000

## Reviews
review-outcome-in-order = In order
review-outcome-updated = Brought up to date
review-outcome-action-needed = Action needed

## Impact assessments
dpia-criterion-scoring = Evaluation or scoring
dpia-criterion-automated-decision = Automated decision with legal or similarly significant effect
dpia-criterion-monitoring = Systematic monitoring
dpia-criterion-sensitive = Sensitive or highly personal data
dpia-criterion-large-scale = Processing on a large scale
dpia-criterion-matching = Data sets matched or combined
dpia-criterion-vulnerable = Vulnerable data subjects
dpia-criterion-innovative = New technology or organisation
dpia-criterion-prevents = Keeps data subjects from a right, a service or a contract
residual-risk-low = Low
residual-risk-medium = Medium
residual-risk-high = High

## Before a processor is engaged
due-diligence-item-dd-01 = Expert knowledge and resources
due-diligence-item-dd-02 = Security policy and measures described (Article 32)
due-diligence-item-dd-03 = Certification or code of conduct (Article 28(5))
due-diligence-item-dd-04 = Incidents so far, and time to notice
due-diligence-item-dd-05 = Sub-processors with identity, service and location
due-diligence-item-dd-06 = Countries of storage
due-diligence-item-dd-07 = Countries from which access is possible
due-diligence-item-dd-08 = Parent company and the laws it is subject to
due-diligence-item-dd-09 = Handling of requests from authorities
due-diligence-item-dd-10 = Assistance with data subjects’ requests
due-diligence-item-dd-11 = Method and time of erasure or return
due-diligence-item-dd-12 = Audits
due-diligence-item-dd-13 = Confidentiality of staff
due-diligence-item-dd-14 = Own data protection officer or representative
due-diligence-item-dd-15 = No use of the data for its own purposes (Article 28(10))
due-diligence-finding-yes = Yes
due-diligence-finding-partly = In part
due-diligence-finding-no = No
dpa-clause-s1 = Sub-processors only with prior written authorisation (Article 28(2))
dpa-clause-s2 = Notice of changes and the chance to object (Article 28(2))
dpa-clause-s3 = Same obligations for sub-processors, full liability (Article 28(4))
dpa-clause-x1 = Notice of a personal data breach (Article 33(2))
dpa-clause-x2 = Orders of authorities are forwarded, not complied with without instruction

## Transfers
scc-annex-i-a = I.A Parties
scc-annex-i-b = I.B Description of the transfer
scc-annex-i-c = I.C Supervisory authority
scc-annex-ii = II Measures
scc-annex-iii = III Sub-processors
essential-guarantee-a = Clear, precise and accessible rules
essential-guarantee-b = Necessity and proportionality shown
essential-guarantee-c = Independent oversight
essential-guarantee-d = Effective remedies

## Factors of a balancing test
factor-side-interest = Interest
factor-side-necessity = Necessity
factor-side-alternative = Less intrusive way
factor-side-impact = Effect on data subjects
factor-side-expectation = Reasonable expectation
factor-side-safeguard = Safeguard
factor-weight-for-controller = For the interest pursued
factor-weight-for-person = For the data subject
factor-weight-neutral = For neither

## Names of fields
field-annexes = Annexes filled in
field-approved-by = Approved by
field-approved-on = Approved on
field-art10-safeguards = Safeguards for data on convictions and offences (Article 10)
field-art22-law = Law that authorises the automated decision (Article 22(2)(b))
field-art22-safeguards = Safeguards in the automated decision (Article 22(3))
field-art49 = Derogation for a specific situation (Article 49)
field-art9-law = What the conditions of Article 9(2) rest on
field-assessed-by = Assessed by
field-assessed-on = Assessed on
field-assessment = Assessment of the circumstances of the transfer (Article 49(6))
field-authority = Competent supervisory authority
field-automated = Carried out by automated means
field-breach-notice-hours = Notice of a breach within (hours)
field-business-function = Business function
field-checked-on = Last checked on
field-condition = Condition
field-consulted-on = Supervisory authority consulted on (Article 36)
field-contractual = Contractual measures
field-courts = Courts (Clause 18)
field-criteria = Criteria of likely high risk
field-data-location = Location of the data
field-dd-answers = Answers on the guarantees
field-docking = Others may accede (Clause 7)
field-effective = Measures are effective
field-engaged-by = Engaged by
field-evidence-ref = Where it is shown
field-exporter-organisation = Exporter in the register
field-factors = Factors weighed
field-flow = 1. The transfer
field-formal = 5. Formal steps
field-governing-law = Governing law (Clause 17)
field-guarantees = Essential guarantees that hold
field-importer-organisation = Importer in the register
field-importer-statement = Importer’s statement on requests received
field-in-use-from = In use from
field-in-use-to = In use until
field-instructions = Instructions given
field-international-organisation = International organisation
field-item = What was asked
field-joint-essence-published = Essence of the arrangement made available (Article 26(2))
field-laws = 3. Laws that reach the importer
field-legal-max = Longest period allowed by law
field-legal-min = Shortest period asked for by law
field-level = Level in the chain
field-measure = Measure of the catalogue
field-measures = Measures
field-necessity = Why the transfer is necessary
field-notice-days = Days of notice
field-occasional = Occasional
field-on = Date
field-organisational = Organisational measures
field-parent-company = Parent company
field-practice = 3. Practice
field-records = Records it holds
field-redress-body = Independent body for disputes (Clause 11)
field-reopened-by = Reopened by
field-reopened-on = Reopened on
field-reopened-reason = Why it was reopened
field-residual-risk = Residual risk
field-reviews = Reviews
field-risk-information-ref = Information on the risks given to the data subject
field-root = Root of the trail
field-scc-options = Choices in the clauses
field-scc-signed-on = Clauses signed on
field-side = Part of the assessment
field-subjects-number = Number of data subjects
field-successor = Successor
field-technical = 4. Technical measures
field-tia = Transfer impact assessment in six steps
field-tool = 2. The tool
field-triggers = 6. Assessed anew when
field-version-of-guidelines = Guidelines followed
field-weight = Weighs
