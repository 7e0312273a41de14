## Findings about requests. `$name` is the title of the case, `$ref` its reference. An article without the name of an act is one of the GDPR.

finding-step = { $code } ({ $step })

## Requests of data subjects
finding-R-DSR-01 = { $ref } was to be answered by { $date }, and no answer is recorded.
finding-R-DSR-01-do = Answer now and say why it is late. An extension counts only if the data subject was told of it, with reasons, within the first month (Article 12(3)).
finding-R-DSR-02 = { $ref } is to be answered by { $date }, and nothing has been decided.
finding-R-DSR-02-do = Decide. If the request is complex or there are many, tell the data subject of an extension, with reasons, before the month is over (Article 12(3)).
finding-R-DSR-03 = The extension of { $ref } is not valid: { $lack ->
    [reason] no reason for it is recorded
   *[told] nothing shows that the data subject was told of it within the first month
 }.
finding-R-DSR-03-do = { $lack ->
    [reason] Record whether the complexity or the number of requests made it necessary (Article 12(3)).
   *[told] If the data subject was told in time, record the notification of that day. If not, the first month counts: answer now.
 }
finding-R-DSR-04 = The extended time for { $ref } ended on { $date }, and no answer is recorded.
finding-R-DSR-04-do = Answer now and say why it is late. The time cannot be extended again (Article 12(3)).
finding-R-DSR-05 = { $ref } was refused, or granted only in part, without a ground.
finding-R-DSR-05-do = Choose the ground of the refusal in the decision (Article 12(4)).
finding-R-DSR-06 = The refusal of { $ref } does not mention the complaint to a supervisory authority and the judicial remedy.
finding-R-DSR-06-do = Write to the data subject again with both, and record a decision that corrects this one (Article 12(4)).
finding-R-DSR-07 = { $ref } was treated as manifestly unfounded or excessive (ground { $ground }), and no facts are recorded that show it.
finding-R-DSR-07-do = Record the facts in step DS-05; the burden of proof is on the controller (Article 12(5)). If there are none, answer the request.
finding-R-DSR-08 = In { $ref } the data subject was asked for proof of identity, and no reasonable doubt is recorded.
finding-R-DSR-08-do = Record in step DS-02 what the doubt was (Article 12(6)). If there was none, go on without the proof and erase what was sent.
finding-R-DSR-09 = In { $ref } the data subject was asked a question on { $date }, later than the five working days after receipt, which ended on { $end }.
finding-R-DSR-09-do = Plan for the end of the period without this pause: a question that comes late may not suspend it.
finding-R-DSR-10 = By its name or place, the file { $file } of { $ref } is a copy of an identity document.
finding-R-DSR-10-do = Record in step DS-02 what was seen, when and by whom, and erase the copy. If it is something else, mark this finding as mistaken.
finding-R-DSR-11 = In { $ref } data were sent to { $to } before the identity of the data subject was certain.
finding-R-DSR-11-do = Establish who received the data. If it was somebody else, deal with it as a personal data breach (Articles 33 and 34).
finding-R-DSR-12 = The access answer in { $ref } does not say of each item what became of it. Open: { $items }.
finding-R-DSR-12-do = Complete the answer and the checklist in step DS-09.
finding-R-DSR-13 = { $ref } was decided without saying which sets of data are within the right to data portability.
finding-R-DSR-13-do = Record in step DS-15, for each set of data, whether it is within the scope and why (Article 20(1)).
finding-R-DSR-14 = The erasure granted in { $ref } is not confirmed{ $known ->
    [yes] {" "}for { $systems }
   *[no] {""}
 }.
finding-R-DSR-14-do = Have the erasure carried out in every system and by every processor, and record who confirmed it, naming the systems, in step DS-20 or in a note.
finding-R-DSR-15 = { $ref } was answered, and it is not recorded whether the recipients were informed.
finding-R-DSR-15-do = Inform each recipient and record it in step DS-20, or say there why that is impossible or a disproportionate effort (Article 19).
finding-R-DSR-16 = { $how ->
    [refused] The objection to direct marketing in { $ref } was refused. There is no balancing of interests.
   *[late] It is not recorded that direct marketing stopped by { $date }, two working days after the objection in { $ref } was received.
 }
finding-R-DSR-16-do = Stop the marketing, put the person on the suppression list and record both in step DS-17 (Article 21(3)).
finding-R-DSR-17 = After the objection in { $ref } processing goes on, and the decision names no compelling legitimate ground and no legal claim.
finding-R-DSR-17-do = Name the ground that prevails and the reasons for it, or stop the processing (Article 21(1)).
finding-R-DSR-18 = It is not recorded that the processing stopped after the withdrawal of consent in { $ref }.
finding-R-DSR-18-do = Stop every purpose of this consent and record it in step DS-19; if another ground requires some data to be kept, name it there.
finding-R-DSR-19 = A fee was charged or asked for in { $ref } without a ground.
finding-R-DSR-19-do = Pay it back or drop it, unless the request was manifestly unfounded or excessive (Article 12(5)) or a further copy was asked for (Article 15(3)).
finding-R-DSR-20 = { $ref } concerns data that we process for a controller, and we answered it ourselves.
finding-R-DSR-20-do = Tell the controller at once what was answered, and obtain its instruction (Article 28(3)).
finding-R-DSR-21 = { $ref } was refused because the right does not apply, but it does under the legal bases of { $activity }.
finding-R-DSR-21-do = Decide again. If an exception carries the refusal, name it as the ground.
finding-R-DSR-22 = The restriction in { $ref } ended on { $date }, and it is not recorded that the data subject was told before.
finding-R-DSR-22-do = Tell the data subject now, and next time before a restriction is lifted (Article 18(3)).
finding-R-DSR-23 = The search in { $ref } does not name { $systems }, although the activities concerned use it.
finding-R-DSR-23-do = Search there as well, or say in step DS-06 why that is not needed.
finding-R-DSR-24 = It is not recorded that the receipt of { $ref } was acknowledged; { $date } was the third working day.
finding-R-DSR-24-do = Acknowledge the receipt, say who handles the request and until when, and record it as a notification to the data subject.
finding-R-DSR-25 = { $ref } is number { $count } of the requests of the same person within twelve months.
finding-R-DSR-25-do = Assess whether the request is excessive; repetition alone is no reason to refuse (Article 12(5)).

## Requests of third parties
finding-R-TPR-01 = Data were disclosed in { $ref }, and the decision names no legal basis for it.
finding-R-TPR-01-do = Disclose nothing more. Establish which basis of Article 6(1) carried the disclosure; if none did, deal with it as a personal data breach.
finding-R-TPR-02 = In { $ref } special categories of personal data ({ $category }) were disclosed, and the decision names no condition of Article 9(2).
finding-R-TPR-02-do = Disclose nothing more. Establish which condition of Article 9(2) was met; if none was, deal with it as a personal data breach.
finding-R-TPR-03 = { $ref } is to be met or was met, and the requester has not been verified.
finding-R-TPR-03-do = Verify identity and authority through a channel you already know, and record it in step TP-01.
finding-R-TPR-04 = It is not shown that the disclosure in { $ref } is compatible with the purpose of collection, and neither consent nor law covers it.
finding-R-TPR-04-do = Record the test of Article 6(4) with its reasons in step TP-07; if the purposes are incompatible, refuse.
finding-R-TPR-05 = The disclosure in { $ref } rests on legitimate interests, and no assessment for it passes.
finding-R-TPR-05-do = Weigh interest, necessity and balance for this disclosure and record the result in step TP-08 (Article 6(1)(f)).
finding-R-TPR-06 = In { $ref } more went to { $to } than was decided. Beyond the decision: { $what }.
finding-R-TPR-06-do = Ask the recipient to return or erase what goes beyond the decision, and examine whether it is a personal data breach (Article 5(1)(c)).
finding-R-TPR-07 = In { $ref } data went to { $to } outside the EEA, and the decision names no ground of Chapter V.
finding-R-TPR-07-do = Establish which mechanism of Articles 45 to 49 covers the transfer, and record it in a decision that corrects this one.
finding-R-TPR-08 = In { $ref } data that came from elsewhere were disclosed, and it is not recorded that the data subject was informed.
finding-R-TPR-08-do = Inform the data subject, or record in step TP-12 which exemption applies (Article 14(3)(c), 14(5)).
finding-R-TPR-09 = { $ref } disclosed data to { $to }, a recipient that the activities concerned do not state.
finding-R-TPR-09-do = Add the category of recipients to the activity and to the privacy notice (Articles 13(1)(e) and 30(1)(d)).
finding-R-TPR-10 = In { $ref } data are or were to be disclosed although an objection or a restriction blocks it.
finding-R-TPR-10-do = Disclose nothing. Restricted data may go out only in the cases of Article 18(2); record which one applied.
finding-R-TPR-11 = Data were disclosed to a business partner in { $ref }, and no agreement is recorded.
finding-R-TPR-11-do = Conclude the agreement and record where it is in step TP-13 (Articles 26 and 28).
finding-R-TPR-12 = { $ref } is treated as the request of a third party, although the requester acts for the data subject with a mandate.
finding-R-TPR-12-do = Check the mandate and go on with it as a request of the data subject (Articles 12 and 15): other time limits run.
finding-R-TPR-13 = { $ref } is to be met or was met, and nothing shows that the requester is an heir.
finding-R-TPR-13-do = Ask for the certificate of inheritance and record it in step TP-01; national law decides what heirs may see (recital 27).

## Requests of authorities
finding-R-AUT-01 = Data were disclosed in { $ref } without a court order or a similar legal document.
finding-R-AUT-01-do = Disclose nothing more. Ask the authority for the document, and have a legal reviewer assess the disclosure (Article 6(3)).
finding-R-AUT-02 = Data were disclosed in { $ref }, and it is not verified that the request came from this authority.
finding-R-AUT-02-do = Call back on a number found independently and record it in step PA-01. If it was somebody else, deal with it as a personal data breach (Articles 33 and 34).
finding-R-AUT-03 = { $ref } is complied with, and the legal document names no provision that compels it.
finding-R-AUT-03-do = Ask for the provision and record it with the legal document (Article 6(3)).
finding-R-AUT-04 = { $ref } is complied with, although its provision does not compel us.
finding-R-AUT-04-do = Refuse, or ask for an order that compels (Article 6(1)(c)).
finding-R-AUT-05 = Data go out in { $ref }, and it is not recorded that a legal expert was consulted.
finding-R-AUT-05-do = Obtain the advice and record it in step PA-06; only in an emergency may it be waived, with reasons.
finding-R-AUT-06 = { $ref } comes from outside the EEA and is complied with, and the evaluation under Article 48 is not complete. Open: { $steps }.
finding-R-AUT-06-do = Disclose nothing before every step of the worksheet is answered.
finding-R-AUT-07 = { $ref } comes from outside the EEA and is complied with, and { $lack ->
    [basis] the decision names no legal basis in Article 6
   *[chapter_v] the decision names no ground of Chapter V
 }. Both are needed.
finding-R-AUT-07-do = Find both or refuse: Article 48 itself is neither a legal basis nor a ground for the transfer.
finding-R-AUT-08 = { $ref } comes from outside the EEA, and its decision rests on a contract.
finding-R-AUT-08-do = Choose another basis of Article 6 or refuse: a contract does not carry the disclosure to an authority of a third country.
finding-R-AUT-09 = { $ref } is complied with, although the international agreement works only between authorities.
finding-R-AUT-09-do = Refer the authority to mutual legal assistance (Article 48).
finding-R-AUT-10 = In { $ref } more went to { $to } than was requested. Beyond the request: { $what }.
finding-R-AUT-10-do = Ask the authority to return or erase what goes beyond the request, and examine whether it is a personal data breach (Article 5(1)(c)).
finding-R-AUT-11 = In { $ref } more went to { $to } than was decided. Beyond the decision: { $what }.
finding-R-AUT-11-do = Ask the authority to return or erase what goes beyond the decision, and record how it came about (Article 5(1)(c)).
finding-R-AUT-12 = { $ref } asks for everything without limit and was complied with in full.
finding-R-AUT-12-do = Narrow it to the persons, the data and the period that the authority needs, or challenge it (recital 31, Article 5(1)(c)).
finding-R-AUT-13 = { $ref } concerns { $activity }, where we are the processor, and it is not recorded that it was forwarded to the controller.
finding-R-AUT-13-do = Forward it to the controller and tell the authority so; a processor acts on instructions (Article 28(3)(a)).
finding-R-AUT-14 = { $ref } was complied with as the law obliges us to, and it is not recorded that the controller of { $activity } was informed.
finding-R-AUT-14-do = Inform the controller, or record in step PA-10 which law bars it (Article 28(3)(a)).
finding-R-AUT-15 = { $ref } is closed, and it was not decided whether the data subject is informed.
finding-R-AUT-15-do = Answer step PA-11: allowed now, delayed until a date, or prohibited by a provision.
finding-R-AUT-16 = In { $ref } secrecy is recorded without its provision or without a date.
finding-R-AUT-16-do = Record the provision and the date on which it is looked at again (Article 23); ask the authority for both.
finding-R-AUT-17 = The secrecy in { $ref } was to be looked at again by { $date }.
finding-R-AUT-17-do = Ask the authority whether it is renewed. If not, inform the data subject.
finding-R-AUT-18 = The European Production Order { $ref } was to be executed by { $date }, and it is recorded neither that data were transmitted nor that an objection was made.
finding-R-AUT-18-do = Transmit the data now, or send the form of Annex III with the reasons.
finding-R-AUT-19 = The European Production Order { $ref } is an emergency, and it is not recorded that it was executed by { DATETIME($until, dateStyle: "long", timeStyle: "long") }.
finding-R-AUT-19-do = Transmit the data at once, or send the form of Annex III, and record what held it up.
finding-R-AUT-20 = In { $ref } data were transmitted before { $date }, the end of the enforcing authority’s period, and it had not confirmed earlier.
finding-R-AUT-20-do = Tell the issuing and the enforcing authority. Next time wait for the end of the period or for the confirmation.
finding-R-AUT-21 = It is not recorded that the data asked for in { $ref } were preserved on { $date }, the day of receipt.
finding-R-AUT-21-do = Preserve the data now and record it in step PA-12, with what may have changed since.
finding-R-AUT-22 = The preservation under { $ref } ended on { $date }, and it is not recorded that the copy was destroyed.
finding-R-AUT-22-do = Ask whether a production order is announced. If not, destroy the copy and record it in step PR-05.
finding-R-AUT-23 = The copy preserved under { $ref } was destroyed on { $date }, before the duty to keep it ended.
finding-R-AUT-23-do = Tell the issuing authority, and record what is still there.
finding-R-AUT-24 = The European order { $ref } came by another way than the decentralised IT system, and no reason is recorded.
finding-R-AUT-24-do = Verify the sender independently and record in step PA-01 why it came this way.
finding-R-AUT-25 = European Production or Preservation Orders are received, and no designated establishment or legal representative is recorded.
finding-R-AUT-25-do = Designate the addressee and record the contact with your own organisation (Directive (EU) 2023/1544).
finding-R-AUT-26 = It is not recorded that the authority that issued { $ref } was told of its receipt and effect.
finding-R-AUT-26-do = Tell it whether and when effect was given to the order, and record the notification.
finding-R-AUT-27 = { $ref } was complied with, although an element that the order must hold is missing and nobody asked for it.
finding-R-AUT-27-do = Ask the authority to complete the order, and examine whether effect may be given to it.
finding-R-AUT-28 = { $ref } was declined after { $date }, the last day for it.
finding-R-AUT-28-do = Tell the requester why it is late, and expect the decision to be contested before the competent authority.
finding-R-AUT-29 = { $ref } serves criminal, administrative-offence, customs or tax purposes and was met under chapter V of the Data Act.
finding-R-AUT-29-do = Disclose nothing more: that chapter does not apply. The authority needs an order under its own law.
finding-R-AUT-30 = Personal data were given in { $ref } without pseudonymisation.
finding-R-AUT-30-do = Anonymise the data, or pseudonymise them where that is not possible, and replace what was given.
finding-R-AUT-31 = An authority of a third country gets non-personal data in { $ref }, and the conditions of Article 32 of the Data Act are not shown. Open: { $steps }.
finding-R-AUT-31-do = Give nothing before each step of the worksheet is met, and then the minimum permissible.
finding-R-AUT-32 = In { $ref } data went to an authority of a third country, and it is not recorded that the customer was told.
finding-R-AUT-32-do = Tell the customer, unless the purpose is law enforcement and telling would defeat it; record that in step D32-07.
finding-R-AUT-33 = The emergency disclosure in { $ref } lacks what must be on record: { $lack ->
    [danger] the description of the danger
   *[second] the approval of a second person
 }.
finding-R-AUT-33-do = { $lack ->
    [danger] Record in step EM-01 whose life or safety was in imminent danger, and how that is known.
   *[second] Have somebody who did not decide review the disclosure now and record it.
 }
finding-R-AUT-34 = It is not recorded that the emergency disclosure in { $ref } was confirmed by a legal document, and 48 hours are over.
finding-R-AUT-34-do = Ask the authority for the document and record it in step EM-05.
finding-R-AUT-35 = The delivery to { $to } in { $ref } cannot be proved. Missing: { $what }.
finding-R-AUT-35-do = Ask for the receipt, and compute the fingerprint of the file as it was sent.
finding-R-AUT-36 = { $ref } was refused or data went out, and no approval by a second person stands.
finding-R-AUT-36-do = Have somebody who did not decide look at the decision and record the approval.
finding-R-AUT-37 = The order in { $ref } is of { $date }, more than three months before it was received.
finding-R-AUT-37-do = Ask the authority whether the order is still valid, and record the answer.
finding-R-AUT-38 = No review of the own procedure for requests of authorities is recorded within the last twelve months.
finding-R-AUT-38-do = Review the procedure, and record it in the catalogue of measures as «Requests of authorities» with the day of the review.

## The trail of cases
finding-R-LOG-02 = { $ref } was decided before these steps were answered: { $steps }.
finding-R-LOG-02-do = Answer the steps now, and decide again if the answers lead elsewhere.
finding-R-LOG-03 = In { $ref } data went to { $to } without a decision that allows it.
finding-R-LOG-03-do = Establish who let the data out and on what ground; without one, deal with it as a personal data breach.
finding-R-LOG-04 = In { $ref } the same person decided and approved.
finding-R-LOG-04-do = Have somebody else approve the decision.
finding-R-LOG-07 = The file of { $ref } was due for erasure on { $date }.
finding-R-LOG-07-do = Propose a run of retention for it, or set a legal hold with its reason.
