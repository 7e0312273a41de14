import { cleanLines, cleanText, hasText, NO_TEXT } from "../../../app/forms/clean";
import type {
  Activity,
  Art30Item,
  Basis,
  DataItem,
  Measure,
  Purpose,
  Recipient,
  Retention,
} from "../../../host";


export function newActivity(): Activity {
  return {
    name: NO_TEXT,
    role: "controller",
    controllers: [],
    joint_arrangement_ref: "",
    joint_essence_published: false,
    parent_activity: null,
    successor: null,
    business_function: "",
    owner_unit: "",
    status: "draft",
    started_on: null,
    ended_on: null,
    purposes: [],
    processing_operations: [],
    subject_categories: [],
    subjects_number: null,
    data_items: [],
    bases: [],
    recipients: [],
    no_recipients: false,
    retention: [],
    toms: [],
    adm: null,
    dpia: null,
    systems: [],
    data_location: "",
    automated: false,
    sources: [],
    rights_channels: [],
    notice_refs: [],
    large_scale: false,
    systematic_monitoring: false,
    children: false,
    vulnerable: false,
    employees_affected: false,
    review_due: null,
    last_reviewed_on: null,
    reviewed_by: "",
    reviews: [],
    remarks: "",
  };
}

/** The first of p1, p2, … that no purpose has: a key is never given twice within an activity. */
export function nextKey(purposes: readonly Purpose[]): string {
  const taken = new Set(purposes.map(({ key }) => key));
  let number = purposes.length + 1;
  while (taken.has(`p${number}`)) number += 1;
  return `p${number}`;
}

export const newPurpose = (key: string): Purpose => ({
  key,
  text: NO_TEXT,
  kind: null,
  direct_marketing: false,
  further_processing_of: "",
  compat_assessment_ref: "",
});

export const newBasis = (purpose: string): Basis => ({
  purpose,
  subject_category: "",
  art6: null,
  art9: [],
  art9_law: [],
  art10_law: "",
  art10_safeguards: "",
  art22_ground: null,
  art22_law: "",
  art22_safeguards: "",
  law_ref: null,
  contract_ref: "",
  subject_is_party: null,
  consent_profile: null,
  interest: NO_TEXT,
  lia: null,
  hedge_text: "",
  valid_from: null,
  valid_to: null,
});

export const newDataItem = (): DataItem => ({
  category: "",
  description: "",
  special: null,
  criminal: false,
  national_id: false,
  source: "subject",
  mandatory: null,
  consequence_if_missing: "",
  third_person: false,
});

export const newRecipient = (): Recipient => ({
  kind: null,
  name: "",
  organisation: null,
  purpose: "",
  countries: [],
});

export const newRetention = (): Retention => ({
  data_category: "",
  period: null,
  trigger: null,
  max_period: null,
  action: "delete",
  legal_min: null,
  legal_min_ref: "",
  legal_max: null,
  legal_max_ref: "",
  exceptions: [],
  criteria_text: "",
});

export const newMeasure = (): Measure => ({ measure: null, kind: null, text: "" });

/** Without rows in which nothing was written, and without spaces around words. */
export function cleanActivity(draft: Activity): Activity {
  const bases = draft.bases.map((basis): Basis => {
    const law = basis.law_ref;
    const isLawSaid = law !== null && [law.text, law.provision, law.url, law.country].some(Boolean);
    return { ...basis, interest: cleanText(basis.interest), law_ref: isLawSaid ? law : null };
  });
  return {
    ...draft,
    name: cleanText(draft.name),
    owner_unit: draft.owner_unit.trim(),
    purposes: draft.purposes
      .map((purpose) => ({ ...purpose, text: cleanText(purpose.text) }))
      .filter(
        (purpose) =>
          hasText(purpose.text) ||
          purpose.kind !== null ||
          bases.some(({ purpose: key }) => key === purpose.key),
      ),
    bases,
    subject_categories: cleanLines(draft.subject_categories),
    data_items: draft.data_items.filter(({ category, description }) => category.trim() || description.trim()),
    recipients: draft.recipients.filter(({ name, purpose, kind }) => name.trim() || purpose.trim() || kind),
    // «None» is only said where there are none.
    no_recipients: draft.no_recipients && draft.recipients.length === 0,
    retention: draft.retention.filter(
      (rule) => rule.period ?? rule.trigger ?? (rule.criteria_text.trim() || rule.data_category),
    ),
    toms: draft.toms.filter(({ measure, kind, text }) => measure !== null || kind !== null || text.trim()),
    remarks: draft.remarks.trim(),
  };
}

/** What Article 30 asks for and the form does not have yet; the core says the same when it is saved. */
export function gapsOf(draft: Activity): Art30Item[] {
  const it = cleanActivity(draft);
  const isProcessor = it.role === "processor";
  const isKept = it.retention.some(
    ({ period, trigger, criteria_text }) =>
      period !== null ||
      trigger === "consent_withdrawn" ||
      trigger === "objection" ||
      criteria_text.trim() !== "",
  );
  const there: [Art30Item, boolean][] = [
    ["purposes", isProcessor || it.purposes.some(({ text }) => hasText(text))],
    ["subjects", isProcessor || it.subject_categories.length > 0],
    ["data", isProcessor || it.data_items.length > 0],
    ["recipients", isProcessor || it.no_recipients || it.recipients.length > 0],
    ["retention", isProcessor || isKept],
    ["measures", it.toms.length > 0],
  ];
  return there.flatMap(([item, isThere]) => (isThere ? [] : [item]));
}
