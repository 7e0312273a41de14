import type { TextKey } from "../../text";
import type { Term } from "./help";

/**
 * The fields of the forms that are explained beside the form, by the key of the words over them, each with the term of
 * the law it is of. What is said under a field itself is not said again here.
 */
export const FIELD_HELP = {
  "field-legal-name": "controller",
  "org-kind": "controller",
  "field-reg-no": null,
  "field-employees": "record",
  "field-country": "third-country",
  "field-address": "controller",
  "field-email": "controller",
  "field-phone": "controller",
  "field-group-id": "recipient",
  "field-remarks": null,
  "field-role": "controller",
  "field-status": null,
  "field-owner-unit": null,
  "field-started-on": "processing",
  "field-parent-activity": "processing",
  "field-kind": null,
  "field-subjects-number": "data-subject",
  "field-children": "data-subject",
  "field-vulnerable": "dpia",
  "field-employees-affected": "consent",
  "field-large-scale": "dpia",
  "field-systematic-monitoring": "dpia",
  "data-special": "special-categories",
  "field-source": "information",
  "field-mandatory": "information",
  "field-criminal": "special-categories",
  "field-national-id": "personal-data",
  "field-third-person": "access",
  "field-art6": "legal-basis",
  "field-purpose": "processing",
  "field-subject-category": "data-subject",
  "field-lia": "legitimate-interests",
  "field-valid-from": null,
  "field-in-use-from": null,
  "field-valid-to": null,
  "field-in-use-to": null,
  "field-organisation": "controller",
  "field-countries": "third-country",
  "kind-processor-plural": "processor",
  "kind-transfer-plural": "third-country",
  "field-data-category": "personal-data",
  "field-period": "retention",
  "form-unit": "retention",
  "field-trigger": "retention",
  "field-max-period": "retention",
  "field-action": "erasure",
  "field-exceptions": "erasure",
  "retention-law": "retention",
  "field-measure": "pseudonymisation",
  "field-systems": "processing",
  "field-criteria": "dpia",
  "field-review-due": null,
  "dpia-reason": "dpia",
  "field-document-ref": "dpia",
  "field-residual-risk": "dpia",
  "field-channel": "access",
  "lang-choice": null,
  "field-name": null,
  "field-service": "processor",
  "field-locations": "third-country",
  "field-activities": "processing",
  "field-dd-done-on": "processor",
  "field-dd-result": "processor",
  "field-dd-review-due": "processor",
  "field-dpa-ref": "processor",
  "field-dpa-signed-on": "processor",
  "field-dpa-review-due": "processor",
  "clauses-demanded": "processor",
  "clauses-beyond": "processor",
  "field-instructions-ref": "processor",
  "field-subs-authorisation": "processor",
  "field-subs-notice-days": "processor",
  "field-subs-list-checked-on": "processor",
  "field-checked-on": "processor",
  "field-audit-right-used-on": "processor",
  "field-end-on": "processor",
  "field-importer": "third-country",
  "field-importer-role": "third-country",
  "field-importer-organisation": "third-country",
  "field-exporter": "third-country",
  "field-exporter-organisation": "third-country",
  "transfer-data": "personal-data",
  "field-onward-to": "third-country",
  "field-mechanism": "adequacy",
  "field-scc-module": "clauses",
  "field-scc-version": "clauses",
  "field-scc-signed-on": "clauses",
  "field-annexes": "clauses",
  "field-sub-processors": "clauses",
  "field-notice-days": "clauses",
  "field-authority": "authority",
  "field-governing-law": "clauses",
  "field-courts": "clauses",
  "field-docking": "clauses",
  "field-redress-body": "clauses",
  "tia-tool": "clauses",
  "tia-laws": "third-country",
  "tia-practice": "third-country",
  "field-importer-statement": "clauses",
  "tia-technical": "pseudonymisation",
  "field-contractual": "clauses",
  "field-organisational": "clauses",
  "field-effective": "clauses",
  "tia-formal": "clauses",
  "field-assessed-on": "clauses",
  "field-assessed-by": "clauses",
  "field-tia-result": "clauses",
  "tia-document": "clauses",
  "field-tia-review-due": "clauses",
  "field-whose": "legitimate-interests",
  "field-lawful": "legitimate-interests",
  "field-precise": "legitimate-interests",
  "field-real-present": "legitimate-interests",
  "field-necessity-text": "legitimate-interests",
  "field-data-minimised": "legitimate-interests",
  "field-balance": "legitimate-interests",
  "field-dpo-opinion": "dpo",
  "field-decided-by": "controller",
  "field-decided-on": "legitimate-interests",
  "field-withdrawal-effort": "consent",
  "field-record-location": "consent",
  "field-refresh-months": "consent",
  "field-description": "processing",
  "kind-measure-plural": "breach",
  "field-evidence-ref": "record",
  "field-last-reviewed-on": "record",
  "field-title": null,
  "field-side": "legitimate-interests",
  "field-weight": "legitimate-interests",
  "field-alternatives": "legitimate-interests",
  "field-impacts": "legitimate-interests",
  "field-safeguards": "legitimate-interests",
  "field-supplementary": "clauses",
  "field-rights-channels": "access",
  "field-subject-categories": "data-subject",
  "field-sources": "information",
  "contact-for": "dpo",
  "field-published": "dpo",
  "field-notified-to-sa-on": "authority",
  "field-report-glossary": null,
} as const satisfies Partial<Record<TextKey, Term | null>>;

export type ExplainedLabel = keyof typeof FIELD_HELP;

export const EXPLAINED = Object.keys(FIELD_HELP) as ExplainedLabel[];

/** The points of due diligence are numbered; they are explained together. */
const DUE_DILIGENCE = /^DD-\d\d /u;

/**
 * The fields of dialogs, above all of those in which a case is written. They have words of their own: the same label
 * asks for something else in a request than in the register.
 */
export const DIALOG_HELP = {
  "field-family": "access",
  "field-subtype": null,
  "field-country": "third-country",
  "request-country-pa": "authority-request",
  "field-organisation": null,
  "request-authority": "authority-request",
  "request-office": null,
  "request-contact-name": null,
  "request-person": "data-subject",
  "field-contact": "access",
  "field-requester-ref-no": null,
  "field-on-behalf-of": "data-subject",
  "field-mandate-ref": "access",
  "field-received-at": "access",
  "request-moment-time": null,
  "request-moment-zone": null,
  "field-channel": "access",
  "field-scope-text": null,
  "field-data-requested": "personal-data",
  "field-contains-personal": "personal-data",
  "field-contains-nonpersonal": null,
  "field-period-from": null,
  "field-period-to": null,
  "field-subjects-count": "data-subject",
  "field-activities": "processing",
  "field-urgency": "authority-request",
  "field-assigned-to": null,
  "field-secrecy-until": "authority-request",
  "field-preserved-until": "authority-request",
  "field-data-obtained-on": "information",
  "field-first-contact-on": "information",
  "field-enforcing-notified-at": "authority-request",
  "field-annex-iii-sent-on": "authority-request",
  "field-opinion-asked-on": "authority",
  "field-hold-reason": "erasure",
  "field-hold-review": "erasure",
  "request-why-changed": null,
  "step-which": null,
  "field-answer": null,
  "step-evidence": null,
  "step-note": null,
  "field-attachment": null,
  "field-kind": "authority-request",
  "field-issuer-level": "authority-request",
  "field-issuer": "authority-request",
  "field-ref-no": null,
  "field-date": null,
  "field-legal-provision": "legal-basis",
  "field-validity-checked-by": null,
  "field-language": null,
  "field-outcome": null,
  "field-reasons": "access",
  "decide-grounds": null,
  "field-legal-document-ref": "authority-request",
  "field-legal-advice-ref": null,
  "field-remedies-stated": "authority",
  "field-basis-art6": "legal-basis",
  "field-basis-art9": "special-categories",
  "field-chapter-v-ground": "third-country",
  "field-basis-art10": "special-categories",
  "field-compat": "processing",
  "field-minimised-from": "personal-data",
  "field-minimised-to": "personal-data",
  "field-redactions": "access",
  "field-allowed-categories": "personal-data",
  "field-allowed-subjects": "data-subject",
  "field-allowed-from": null,
  "field-allowed-to": null,
  "field-to": "information",
  "field-status": null,
  "field-sent-at": null,
  "field-legal-ground": "authority-request",
  "notify-when-free": null,
  "field-recipient": "recipient",
  "field-records-count": null,
  "field-medium": null,
  "field-receipt-ref": null,
  "field-encrypted": "pseudonymisation",
  "field-onward-conditions": "third-country",
  "extension-reason": "access",
  "extension-proof": "access",
  "split-reason": null,
  "close-reason": null,
  "letter-which": null,
  "letter-format": null,
} as const satisfies Partial<Record<TextKey, Term | null>>;

export type AskedLabel = keyof typeof DIALOG_HELP;

export const ASKED = Object.keys(DIALOG_HELP) as AskedLabel[];

/** Where a field stands. */
export type Among = "form" | "dialog";

export interface FieldHelp {
  /** Where its words are. */
  words: TextKey;
  term: Term | null;
}

/** What is said of a field with these words over it; the words come from the same source as those of the form. */
export function helpFor(
  label: string,
  wordsOf: (key: TextKey) => string,
  among: Among = "form",
): FieldHelp | null {
  if (among === "dialog") {
    const asked = ASKED.find((one) => wordsOf(one) === label);
    return asked === undefined ? null : { words: `help-in-${asked}`, term: DIALOG_HELP[asked] };
  }
  if (DUE_DILIGENCE.test(label)) return { words: "help-of-due-diligence", term: "processor" };
  const key = EXPLAINED.find((one) => wordsOf(one) === label);
  return key === undefined ? null : { words: `help-of-${key}`, term: FIELD_HELP[key] };
}

const FIELD =
  ".field, .check, .choice-field, .lang-field, .period-field, .links-field, .link-field, .labelled, fieldset";

/** The words over a field, without what marks it as needed or says its language. */
export function labelIn(field: Element): string {
  const label = field.matches(".check")
    ? field.querySelector(".check-words")
    : field.querySelector("label, legend, .field-label, .field-group-title");
  return (label?.firstChild?.textContent ?? "").split(" · ")[0]?.trim() ?? "";
}

/** The field a control belongs to, then what it stands in: the nearest that is explained counts. */
export function helpAt(
  control: Element,
  wordsOf: (key: TextKey) => string,
  among: Among = "form",
): (FieldHelp & { label: string }) | null {
  for (
    let at = control.closest(`${FIELD}, .field-group`);
    at;
    at = at.parentElement?.closest(`${FIELD}, .field-group`) ?? null
  ) {
    const label = labelIn(at);
    const found = helpFor(label, wordsOf, among);
    if (found) return { ...found, label };
    if (hasOwnWords(at)) return null;
  }
  return null;
}

/** Whether it is explained under the field itself. */
export function hasOwnWords(field: Element): boolean {
  const isGroup = field.matches(".labelled, .field-group, .choice-field");
  return (
    field.querySelector(isGroup ? ":scope > .field-description, :scope > .quiet" : ".field-description") !==
    null
  );
}
