## The steps of a request: title, question, and why it is asked; what blocks a disclosure, and what to do. An article without the name of an act is one of the GDPR.

## Steps for requests of data subjects
step-ds-01 = Our role determined
step-ds-01-question = Which controller is addressed, and which role do we have for these data?
step-ds-01-why = Only the controller answers a data subject’s request (Articles 4(7) and 12(3)). A processor passes it on and assists (Article 28(3)(e)).

step-ds-02 = Data subject identified
step-ds-02-question = Are we certain who the data subject is, by means no heavier than needed?
step-ds-02-why = More information may be asked for only where there is reasonable doubt about the identity (Article 12(6)), so use an existing log-in first and no copy of an identity document by default. If we can show that we cannot identify the person, Articles 11(2) and 12(2) apply.

step-ds-03 = Mandate checked
step-ds-03-question = If somebody acts for the data subject, is the mandate, guardianship or Article 80 representation valid?
step-ds-03-why = Data given to somebody without a valid mandate reach the wrong person (Article 5(1)(f)). Article 80 sets the conditions for representation by a non-profit body.

step-ds-04 = Right applies
step-ds-04-question = Does the right apply under the legal bases of the activities concerned?
step-ds-04-why = Some rights depend on the legal basis (Articles 12 to 22). Portability needs consent or contract (Article 20(1)), objection a public task or legitimate interests (Article 21(1)), unless direct marketing is concerned (Article 21(2)).

step-ds-05 = Unfounded or excessive
step-ds-05-question = Is the request manifestly unfounded or excessive, and which facts show it?
step-ds-05-why = Only then may we charge a reasonable fee or refuse, and the burden of proof is ours (Article 12(5)). That no reasons were given, or that a dispute is pending, is not enough.

step-ds-06 = Search completed
step-ds-06-question = Have all systems, processors, mailboxes, backups and paper files been searched?
step-ds-06-why = The answer is only as complete as the search (Articles 15, 16, 17 and 20). A recorded search shows what was done if the answer is contested.

step-ds-07 = Rights of others weighed
step-ds-07-question = Would the copy adversely affect the rights and freedoms of others, such as their data or trade secrets?
step-ds-07-why = A copy must not harm others (Articles 15(4) and 20(4)). Redact or withhold only what is needed; for access, the result may not be a refusal of all information (recital 63).

step-ds-08 = Statutory restriction
step-ds-08-question = Does a law restrict the right, for example by professional secrecy or legal privilege?
step-ds-08-why = Only law that meets Article 23 can restrict the right. Name the provision; the answer to the data subject has to give it, unless that would defeat its purpose.

step-ds-09 = Access answer complete
step-ds-09-question = Does the answer hold the confirmation, the data, purposes, categories, actual recipients, retention, rights, complaint, source, automated decisions and safeguards for transfers?
step-ds-09-why = Article 15(1) and (2) list what the data subject must be told. Recipients are named unless that is impossible or the request is manifestly unfounded or excessive.

step-ds-10 = Accuracy examined
step-ds-10-question = Are the data inaccurate or incomplete, and have they been rectified or completed?
step-ds-10-why = Inaccurate data are rectified without undue delay, and incomplete data may be completed by a supplementary statement (Article 16). An opinion or assessment is judged in its context.

step-ds-11 = Ground for erasure
step-ds-11-question = Is one of the grounds for erasure in Article 17(1)(a) to (f) met?
step-ds-11-why = The right to erasure exists only on one of these grounds (Article 17(1)). Name the ground, or say for each why it is not met.

step-ds-12 = Exception to erasure
step-ds-12-question = Does an exception in Article 17(3)(a) to (e) apply, and to which data?
step-ds-12-why = An exception reaches only as far as the processing is necessary for it (Article 17(3)). All other data are erased.

step-ds-13 = Other controllers informed
step-ds-13-question = If we made the data public, have other controllers been told of the request for erasure?
step-ds-13-why = Article 17(2) asks for reasonable steps, taking account of technology and cost, so that links and copies are erased as well.

step-ds-14 = Ground for restriction
step-ds-14-question = Is one of the grounds for restriction in Article 18(1)(a) to (d) met, and how are the data marked?
step-ds-14-why = Restricted data may only be stored, apart from the uses in Article 18(2). The data subject is told before the restriction is lifted (Article 18(3)).

step-ds-15 = Scope of portability
step-ds-15-question = Have the data the person provided, processed by automated means under consent or contract, been selected and put in a machine-readable format?
step-ds-15-why = Article 20(1) covers only these data, in a structured, commonly used and machine-readable format. Direct transmission to another controller is due where technically feasible (Article 20(2)).

step-ds-16 = Objection weighed
step-ds-16-question = Does the processing stop, or do compelling legitimate grounds or legal claims prevail over the person’s situation?
step-ds-16-why = After an objection the processing stops unless we demonstrate such grounds (Article 21(1)). Continuing therefore needs written reasons.

step-ds-17 = Marketing stopped
step-ds-17-question = Has direct marketing to this person stopped, with an entry on the suppression list?
step-ds-17-why = After an objection to direct marketing the data are no longer processed for it, without any balancing (Article 21(3)). A minimal entry on the suppression list keeps it that way; the same is done when consent to marketing is withdrawn (Article 7(3)).

step-ds-18 = Decision reviewed by a person
step-ds-18-question = Has a human reviewed the automated decision, heard the data subject’s view and dealt with the contest?
step-ds-18-why = Article 22(3) gives the right to human intervention, to express a point of view and to contest the decision. The reviewer must be able to change the outcome.

step-ds-19 = Withdrawal carried out
step-ds-19-question = Has all processing under this consent stopped, or does another ground require some data to be kept?
step-ds-19-why = Consent may be withdrawn at any time, and what was done before remains lawful (Article 7(3)). Data that rest on consent alone are then erased (Article 17(1)(b)).

step-ds-20 = Recipients informed
step-ds-20-question = Have all recipients been informed of the rectification, erasure or restriction?
step-ds-20-why = Each recipient is informed unless that proves impossible or involves disproportionate effort (Article 19). The data subject is told who they are on request.

step-ds-21 = Delivered safely
step-ds-21-question = By which medium is the answer delivered: in a clear form, by a secure channel and free of charge, electronically if it was asked for electronically?
step-ds-21-why = Article 12(1) asks for plain language, Articles 12(3) and 15(3) for an electronic answer to an electronic request, Article 12(5) for no charge and Article 32 for security.

## Steps for requests of third parties
step-tp-01 = Requester verified
step-tp-01-question = Have the requester’s identity and authority been verified through a channel we already know?
step-tp-01-why = Data given to somebody who only claims to be entitled are data lost (Articles 5(1)(f) and 32). The contact details in the request itself prove nothing.

step-tp-02 = Kind of request confirmed
step-tp-02-question = Is this really a third party, or does the requester act for the data subject or with public power?
step-tp-02-why = Somebody with a mandate uses the data subject’s own rights (Article 12), and public power is assessed by other rules (Articles 4(9) and 6(3)). The right procedure also decides which time limit runs.

step-tp-03 = Our role determined
step-tp-03-question = Are we controller or processor for the data asked for?
step-tp-03-why = A processor discloses only on the controller’s documented instructions (Article 28(3)(a)). If we are the processor, the request goes to the customer.

step-tp-04 = Legal duty to disclose
step-tp-04-question = Does a statute or order oblige us to disclose, and which provision?
step-tp-04-why = Article 6(1)(c) carries the disclosure only if Union law or the law of an EEA State creates the duty (Article 6(3)). A contractual duty is not a legal obligation.

step-tp-05 = Legal basis for the disclosure
step-tp-05-question = Which legal basis carries our disclosure, and which condition of Article 9(2) if special categories are included?
step-tp-05-why = A disclosure is processing by us and needs our own basis in Article 6, whatever basis the requester has. Article 9 comes on top and never replaces it.

step-tp-06 = Requester’s ground and purpose
step-tp-06-question = Has the requester stated their own legal basis and purpose?
step-tp-06-why = Without the purpose we can judge neither compatibility nor necessity (Article 5(1)(b)).

step-tp-07 = Compatible with the original purpose
step-tp-07-question = Is the disclosure compatible with the purpose for which the data were collected?
step-tp-07-why = Article 6(4) asks for the link, the context, the nature of the data, the consequences and the safeguards. It is not required where consent or law covers the disclosure.

step-tp-08 = Interests balanced
step-tp-08-question = If we rely on legitimate interests, does the assessment of interest, necessity and balance pass?
step-tp-08-why = Article 6(1)(f) has three conditions that must all be met, and a third party’s interest counts. If other evidence serves as well, the disclosure is not necessary.

step-tp-09 = Secrecy examined
step-tp-09-question = Do confidentiality, trade secrets, a contract or professional secrecy bar the disclosure?
step-tp-09-why = A legal basis does not lift a duty of secrecy, and data must stay protected against unauthorised disclosure (Article 5(1)(f)).

step-tp-10 = Disclosure minimised
step-tp-10-question = Has the disclosure been narrowed in persons, fields and period, or by redaction or inspection instead of a copy?
step-tp-10-why = Only data that are adequate, relevant and necessary for the purpose may go out (Article 5(1)(c)). If all that was asked is needed, say why.

step-tp-11 = Third country
step-tp-11-question = Would the data go to a third country, and which mechanism covers the transfer?
step-tp-11-why = A transfer outside the EEA needs a mechanism of Chapter V besides the legal basis (Articles 44 to 49).

step-tp-12 = Data subject informed
step-tp-12-question = Does the data subject know of the disclosure, through the notice or a separate message?
step-tp-12-why = Data obtained elsewhere must be announced at the latest at the first disclosure (Article 14(3)(c)). Otherwise the notice has to name the category of recipients.

step-tp-13 = Conditions agreed
step-tp-13-question = Have conditions been agreed on purpose, erasure, sharing onward and the role of the recipient?
step-tp-13-why = A processor needs an agreement under Article 28, a joint controller an arrangement under Article 26. With an independent controller, conditions show that we weighed the disclosure (Article 5(2)).

step-tp-14 = Earlier objection or restriction
step-tp-14-question = Has the person objected earlier, or is there a suppression entry or a restriction on these data?
step-tp-14-why = Restricted data may be disclosed only with consent, for legal claims or in the other cases of Article 18(2). An upheld objection ends the processing (Article 21).

## Steps for requests of public authorities
step-pa-01 = Authenticity confirmed
step-pa-01-question = Does the request really come from this authority, and how was that verified?
step-pa-01-why = Letterheads and e-mail domains are easily forged, so call back on a number found independently. A disclosure to an impostor is a personal data breach (Articles 5(1)(f) and 32).

step-pa-02 = Form of the request
step-pa-02-question = Is the request in writing, reasoned and occasional, and does it not concern a whole filing system?
step-pa-02-why = Recital 31 asks this of requests by public authorities. If something is missing, ask for it and disclose nothing in the meantime.

step-pa-03 = Legal document recorded
step-pa-03-question = Which legal document does the request rest on, who issued it, when, and under which provision?
step-pa-03-why = A legal obligation must be laid down in law (Article 6(3)). Without the document, its date and its provision, nobody can judge whether it binds us.

step-pa-04 = Power to compel
step-pa-04-question = Does the provision named compel us to give this authority these data at this stage?
step-pa-04-why = Article 6(1)(c) carries a disclosure only if the law compels us; a provision that merely permits, or that lets the authority ask, does not (Article 6(3)). A legal reviewer answers this.

step-pa-05 = Own policy met
step-pa-05-question = Does the request meet our own policy: a valid court order or a similar legal document?
step-pa-05-why = Our policy is one of the measures that Article 24(2) asks for, and it binds whoever decides. An exception to it must be visible.

step-pa-06 = Legal advice obtained
step-pa-06-question = Have legal experts been consulted about this request?
step-pa-06-why = Our policy under Article 24(2) asks for it. It may be waived only in an emergency, with reasons, and the advice then follows afterwards.

step-pa-07 = Legal basis for the disclosure
step-pa-07-question = Which legal basis carries the disclosure, and which ground covers special categories or data on convictions and offences?
step-pa-07-why = Law of the Union or an EEA State that compels us gives Article 6(1)(c); otherwise points (d), (e) or, exceptionally, (f) remain. Articles 9 and 10 come on top.

step-pa-08 = Scope examined
step-pa-08-question = Are the persons, identifiers, period and fields no more than needed, or must the request be narrowed or challenged?
step-pa-08-why = Data minimisation also holds towards authorities (Article 5(1)(c)). A request that reaches too far is narrowed before anything goes out.

step-pa-09 = Privileges and immunities
step-pa-09-question = Are the data protected by legal privilege, immunity, press freedom or professional secrecy?
step-pa-09-why = Such protection can bar or limit the disclosure and is lost once the data are out. It rests on national law; Articles 23 and 90 leave room for it.

step-pa-10 = Controller informed
step-pa-10-question = If we are the processor, has the request been forwarded to the controller, or does the law bar us from telling them?
step-pa-10-why = A processor acts on instructions and tells the controller of a legal requirement beforehand, unless that law forbids it on important grounds of public interest (Article 28(3)(a)).

step-pa-11 = Informing the data subject
step-pa-11-question = May the data subject be informed now, only later, or not at all, and under which provision?
step-pa-11-why = Articles 13 and 14 call for openness, and only law that meets Article 23 sets it aside. A prohibition without a provision and a date for review cannot be checked.

step-pa-12 = Preservation
step-pa-12-question = Must or should the data be preserved now, without being disclosed?
step-pa-12-why = Data may otherwise be erased while the request is assessed. The duty and its length follow from the instrument, for example sixty days under Article 11(1) of Regulation (EU) 2023/1543.

step-pa-13 = Delivered safely
step-pa-13-question = By which secure channel do the data go, encrypted, with a hash, a receipt and a statement of what is and is not given?
step-pa-13-why = Article 32 holds until the authority has received the data. The receipt and the statement prove what was disclosed.

step-pa-14 = Disclosure compared with the demand
step-pa-14-question = Are the fields and records prepared equal to the demand, or less?
step-pa-14-why = What goes beyond the demand has no legal basis and breaches data minimisation (Article 5(1)(c)). It is removed before anything goes out.

step-pa-15 = Costs
step-pa-15-question = Are costs claimed back from the authority, and how much?
step-pa-15-why = The GDPR does not settle this; the instrument or national law does. The amount belongs in the file, also when nothing is claimed.

step-pa-16 = Follow-up set
step-pa-16-question = Have follow-up dates been set, such as the end of secrecy or preservation, and the request counted for reporting?
step-pa-16-why = When secrecy ends, the data subject may be informed after all, and preserved data may not stay longer than ordered. The count shows how we deal with authorities (Article 5(2)).

## Steps under Article 48: authorities of third countries
step-n-00 = How the request came
step-n-00-question = Did the request come directly to us, through a parent or affiliate, or through our processor?
step-n-00-why = Article 48 concerns requests addressed directly to us. If a foreign parent asks us for the data, that is a transfer under Chapter V; a processor must notify us and wait for instructions.

step-n-01 = International agreement
step-n-01-question = Is an international agreement in force that covers this authority and these data, and does it provide for direct cooperation with us?
step-n-01-why = A decision of a third-country authority is recognised or enforceable only on the basis of such an agreement with the Union or an EEA State (Article 48). Most agreements run between authorities only.

step-n-02 = Referral to mutual legal assistance
step-n-02-question = If the agreement works only between authorities, is the requester referred to mutual legal assistance?
step-n-02-why = Where such a way exists, companies should in general refuse a direct request and point to it (EDPB Guidelines 02/2024 on Article 48).

step-n-03 = First test: legal basis
step-n-03-question = Is there a legal basis in Article 6 for giving these data to an authority of a third country?
step-n-03-why = Third-country law is never a legal obligation under Article 6(1)(c); only an agreement or EEA law can create one (Article 6(3)). Point (f) carries such a disclosure only exceptionally, and consent hardly ever.

step-n-04 = Principles and secrecy
step-n-04-question = Are the principles, the conditions for special categories and convictions, and the secrecy law of our own State met?
step-n-04-why = A legal basis alone is not enough: Articles 5, 9 and 10 hold as well, and a duty of secrecy at home is not lifted by an order from abroad.

step-n-05 = Second test: ground for the transfer
step-n-05-question = Which ground in Chapter V covers the transfer to this authority, and what is the evidence?
step-n-05-why = Article 48 is itself neither a legal basis nor a ground for transfer; Articles 44 to 49 must be met in addition. The derogations of Article 49 are read narrowly.

step-n-06 = Safeguards in the agreement
step-n-06-question = Does the agreement hold enforceable rights, purpose limitation, limits on onward transfer and redress?
step-n-06-why = An agreement is an appropriate safeguard under Article 46(2)(a) only if it gives data subjects enforceable rights and effective remedies (Article 46(1)).

step-n-07 = Essential guarantees
step-n-07-question = Does the country offer clear rules, necessity and proportionality, independent oversight and effective remedies?
step-n-07-why = These four European essential guarantees measure whether access by authorities stays within what is justified (EDPB Recommendations 02/2020; Article 44).

step-n-08 = Narrowed or objected abroad
step-n-08-question = Can the request be narrowed, or challenged under the procedure of that country?
step-n-08-why = Even a permitted disclosure is limited to what is necessary (Article 5(1)(c)). An objection there may settle the conflict before data leave.

step-n-09 = Blocking laws and authorities at home
step-n-09-question = Does a law of our own State bar the disclosure, or must an authority here be consulted or informed?
step-n-09-why = Article 48 protects the order of law in the Union and the EEA, and national law may add its own bars. A bar found here ends the disclosure.

step-n-10 = Conflict of laws recorded
step-n-10-question = Has the conflict between the two legal orders been written down, and who accepts the risk?
step-n-10-why = We must be able to show why we complied or refused under Article 48 (Article 5(2)). A named person answers for the risk that remains.

## Steps on occasion
step-note = Note
step-note-question = What should be kept in the file of this case?
step-note-why = A note answers no question of the procedure; it keeps what would otherwise be forgotten, such as a telephone call. It helps to show afterwards what was done (Article 5(2)).
step-four-eyes = Approved by a second person
step-four-eyes-question = Does a second person, who did not take the decision, approve it?
step-four-eyes-why = A disclosure to an authority or outside the EEA cannot be taken back. A second pair of eyes is one of the measures by which we show compliance (Articles 5(2) and 24).

## What blocks a disclosure, and what to do
block-authenticity = Nobody has confirmed that the request really comes from this authority.
block-authenticity-do = Call the authority back on a number found independently, and record the result.
block-legal-document = No legal document is on file for this request.
block-legal-document-do = Ask the authority for the order or a similar document, and record it in the case.
block-power = Nobody has said whether the provision named compels us to disclose.
block-power-do = Have a legal reviewer examine the provision and record the answer.
block-power-missing = The provision named does not compel us to disclose.
block-power-missing-do = Ask the authority for an order that compels, or refuse the request with reasons.
block-policy = It is not established that the request meets our own policy: a valid court order or a similar legal document.
block-policy-do = Compare the legal document with the policy, and record whether it is met.
block-advice = No legal expert has been consulted about this request.
block-advice-do = Obtain the advice and record it; only in an emergency may it be waived, with reasons.
block-basis = No legal basis for the disclosure has been found.
block-basis-do = Name the basis in Article 6, and the condition for special categories if there are any; if there is none, refuse.
block-scope = Nobody has examined whether the request asks for more than is needed.
block-scope-do = Go through the persons, the period and the fields, and record whether they are accepted or narrowed.
block-scope-challenged = The scope of the request is to be challenged, so nothing may go out yet.
block-scope-challenged-do = Challenge the request, and record the scope anew when the result is known.
block-art48-basis = No legal basis in Article 6 has been found for giving data to an authority of a third country.
block-art48-basis-do = Examine Article 6 in the first test under Article 48; if no basis is found, refuse or challenge the request.
block-art48-chapter-v = No ground in Chapter V has been found for the transfer to this authority.
block-art48-chapter-v-do = Examine Articles 45, 46 and 49 in the second test under Article 48; if no ground is found, refuse or challenge the request.
block-art48-agreement = Nobody has examined whether an international agreement covers this request.
block-art48-agreement-do = Find out whether an agreement is in force and how far it reaches, and record the answer.
block-art48-via-authorities = An international agreement exists, but it works only between authorities.
block-art48-via-authorities-do = Refer the authority to mutual legal assistance and record that as the decision.
block-identity = The identity of the data subject has not been established.
block-identity-do = Check the identity by the lightest means that suffices, and record the result without a copy of the document.
block-requester = Nobody has verified who the requester is and on what authority they ask.
block-requester-do = Verify the requester through a channel we already know, and record the result.
block-others-rights = Nobody has examined whether the copy would harm the rights and freedoms of others.
block-others-rights-do = Go through the copy, decide what must be redacted or withheld, and record the answer.
block-minimisation = Nobody has examined whether less data would serve the purpose.
block-minimisation-do = Narrow the persons, fields and period as far as the purpose allows, and record the answer.
block-decision = There is no decision on this request yet.
block-decision-do = Record the decision with its reasons before anything goes out.
block-decision-refuses = The decision in force does not allow a disclosure.
block-decision-refuses-do = Disclose nothing; if the decision was wrong, record a new one that corrects it.
block-four-eyes = The decision has not been approved by a second person.
block-four-eyes-do = Ask somebody who did not take the decision to examine and approve it.
