import {
  after,
  lines,
  names,
  need,
  notLonger,
  refuse,
  webAddress,
  within,
  type Flaw,
} from "../../../app/forms/flaws";
import type { Rules } from "../../../app/forms/useEditor";
import { cleanLines, cleanText, hasText, NO_TEXT, trimmed } from "../../../app/forms/clean";
import { asNamed, isSameThing, type Thing } from "../../../app/things";
import type { AskedItem } from "../../../app/records/CompletenessCard";
import type {
  Activity,
  Art30Item,
  Art30Part,
  AutomatedDecision,
  Basis,
  DataItem,
  Dpia,
  LawRef,
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
    data_deleted_on: null,
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
  subject_category: NO_TEXT,
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
  vital_need: "",
  hedge_text: "",
  valid_from: null,
  valid_to: null,
});

export const newDataItem = (): DataItem => ({
  category: NO_TEXT,
  description: NO_TEXT,
  special: null,
  criminal: false,
  national_id: false,
  source: "subject",
  mandatory: null,
  consequence_if_missing: NO_TEXT,
  third_person: false,
});

export const newRecipient = (): Recipient => ({
  kind: null,
  name: NO_TEXT,
  organisation: null,
  purpose: NO_TEXT,
  countries: [],
});

export const newRetention = (): Retention => ({
  data_category: NO_TEXT,
  period: null,
  trigger: null,
  max_period: null,
  action: "delete",
  legal_min: null,
  legal_min_ref: "",
  legal_max: null,
  legal_max_ref: "",
  exceptions: [],
  criteria_text: NO_TEXT,
});

export const newMeasure = (): Measure => ({ measure: null, kind: null, text: NO_TEXT });

const isLawSaid = ({ text, provision, url, country }: LawRef) =>
  [text, provision, url, country].some((one) => one !== null && one.trim() !== "");

/** The things that have a name. */
const cleanThings = (things: readonly Thing[]) => things.map(cleanText).filter(hasText);

function cleanBasis(basis: Basis, subjects: readonly Thing[]): Basis {
  const { law_ref } = basis;
  return {
    ...trimmed(basis),
    interest: cleanText(basis.interest),
    // A name that was added above is added here, too: it is the same thing.
    subject_category: asNamed(cleanText(basis.subject_category), subjects),
    law_ref: law_ref !== null && isLawSaid(law_ref) ? trimmed(law_ref) : null,
    art9_law: basis.art9_law.filter((law) => isLawSaid(law) || law.safeguards.trim() !== "").map(trimmed),
  };
}

const isDecisionSaid = (it: AutomatedDecision) =>
  it.solely_automated ||
  it.significant_effect ||
  it.profiling ||
  [it.logic, it.consequences, it.safeguards].some(hasText);

const cleanDecision = (it: AutomatedDecision): AutomatedDecision => ({
  ...it,
  logic: cleanText(it.logic),
  consequences: cleanText(it.consequences),
  safeguards: cleanText(it.safeguards),
});

const isDpiaSaid = (it: Dpia) =>
  it.criteria.length > 0 ||
  [it.status, it.residual_risk, it.consulted_on, it.review_due].some((one) => one !== null) ||
  [it.reason, it.document_ref].some((words) => words.trim() !== "");

const isRuleSaid = (it: Retention) =>
  [it.period, it.trigger, it.max_period, it.legal_min, it.legal_max].some((one) => one !== null) ||
  [it.criteria_text, it.data_category].some(hasText) ||
  [it.legal_min_ref, it.legal_max_ref].some((words) => words !== "") ||
  it.exceptions.length > 0;

/** The latest review stands also where lists look for it. */
function lastReview(draft: Activity): Pick<Activity, "last_reviewed_on" | "reviewed_by"> {
  const { last_reviewed_on, reviewed_by } = draft;
  let latest = { last_reviewed_on, reviewed_by };
  for (const { on, by } of draft.reviews) {
    if (on !== null && on >= (latest.last_reviewed_on ?? ""))
      latest = { last_reviewed_on: on, reviewed_by: by };
  }
  return latest;
}

/** Without rows in which nothing was written, and without spaces around words. */
export function cleanActivity(draft: Activity): Activity {
  const subject_categories = cleanThings(draft.subject_categories);
  const bases = draft.bases.map((basis) => cleanBasis(basis, subject_categories));
  const data_items = draft.data_items
    .map((item) => ({
      ...trimmed(item),
      category: cleanText(item.category),
      description: cleanText(item.description),
      consequence_if_missing: cleanText(item.consequence_if_missing),
    }))
    .filter(
      ({ category, description, special, criminal, national_id }) =>
        hasText(category) || hasText(description) || special || criminal || national_id,
    );
  const categories = data_items.map(({ category }) => category);
  const { adm, dpia } = draft;
  return {
    ...trimmed(draft),
    name: cleanText(draft.name),
    processing_operations: cleanThings(draft.processing_operations),
    purposes: draft.purposes
      .map((purpose) => ({ ...trimmed(purpose), text: cleanText(purpose.text) }))
      .filter(
        (purpose) =>
          hasText(purpose.text) ||
          purpose.kind !== null ||
          bases.some(({ purpose: key }) => key === purpose.key),
      ),
    bases,
    subject_categories,
    sources: cleanThings(draft.sources),
    notice_refs: cleanLines(draft.notice_refs),
    data_items,
    recipients: draft.recipients
      .map((row) => ({ ...row, name: cleanText(row.name), purpose: cleanText(row.purpose) }))
      .filter(
        ({ name, purpose, kind, organisation, countries }) =>
          hasText(name) || hasText(purpose) || kind || organisation || countries.length > 0,
      ),
    // «None» is only said where there are none.
    no_recipients: draft.no_recipients && draft.recipients.length === 0,
    retention: draft.retention
      .map((rule) => ({
        ...trimmed(rule),
        data_category: asNamed(cleanText(rule.data_category), categories),
        criteria_text: cleanText(rule.criteria_text),
      }))
      .filter(isRuleSaid),
    toms: draft.toms
      .map((row) => ({ ...row, text: cleanText(row.text) }))
      .filter(({ measure, kind, text }) => measure !== null || kind !== null || hasText(text)),
    adm: adm !== null && isDecisionSaid(adm) ? cleanDecision(adm) : null,
    dpia: dpia !== null && isDpiaSaid(dpia) ? trimmed(dpia) : null,
    rights_channels: draft.rights_channels.map(trimmed).filter(({ channel, serves }) => channel || serves),
    ...lastReview(draft),
  };
}

/** Whether the one was in use no more when the other came into use. */
const isBefore = (one: Basis, other: Basis) =>
  one.valid_to !== null && other.valid_from !== null && one.valid_to < other.valid_from;

/** Rows that name different bases for the same purpose and the same persons: which of them holds is not said. */
export function meetings(bases: readonly Basis[]): readonly (readonly [number, number])[] {
  return bases.flatMap((one, place) =>
    bases.flatMap((other, later) =>
      later > place &&
      one.art6 !== null &&
      other.art6 !== null &&
      one.art6 !== other.art6 &&
      one.purpose === other.purpose &&
      isSameThing(one.subject_category, other.subject_category) &&
      !isBefore(one, other) &&
      !isBefore(other, one)
        ? [[place, later] as const]
        : [],
    ),
  );
}

/** The items that the document of an activity alone can have or lack, with where they are asked for. */
const ASKED = {
  art30_1: [
    ["joint", "30(1)(a)"],
    ["purposes", "30(1)(b)"],
    ["subjects", "30(1)(c)"],
    ["data", "30(1)(c)"],
    ["recipients", "30(1)(d)"],
    ["retention", "30(1)(f)"],
    ["measures", "30(1)(g)"],
  ],
  art30_2: [
    ["controllers", "30(2)(a)"],
    ["operations", "30(2)(b)"],
    ["measures", "30(2)(d)"],
  ],
} as const satisfies Record<Art30Part, readonly (readonly [Art30Item, string])[]>;

export const partOf = ({ role }: Activity): Art30Part => (role === "processor" ? "art30_2" : "art30_1");

function isItemThere(it: Activity, item: Art30Item): boolean {
  switch (item) {
    case "joint":
      return it.role !== "joint" || it.controllers.length > 0;
    case "controllers":
      return it.controllers.length > 0;
    case "operations":
      return it.processing_operations.length > 0;
    case "purposes":
      return it.purposes.some(({ text }) => hasText(text));
    case "subjects":
      return it.subject_categories.length > 0;
    case "data":
      return it.data_items.length > 0;
    case "recipients":
      return it.no_recipients || it.recipients.length > 0;
    case "retention":
      return it.retention.some(
        ({ period, trigger, criteria_text }) =>
          period !== null ||
          trigger === "consent_withdrawn" ||
          trigger === "objection" ||
          hasText(criteria_text),
      );
    case "measures":
      return it.toms.length > 0;
    // What other records say.
    case "controller":
    case "processor":
    case "representative":
    case "dpo":
    case "transfers":
      return true;
  }
}

/** What Article 30 asks for and the form does not have yet; the core says the same when it is saved. */
export function gapsOf(draft: Activity): Art30Item[] {
  const it = cleanActivity(draft);
  return ASKED[partOf(it)].flatMap(([item]) => (isItemThere(it, item) ? [] : [item]));
}

/**
 * What Article 30 asks for, as the core last said it, and for what was typed since as the form has it. Without an answer
 * only what the form knows.
 */
export function askedNow(draft: Activity, said: readonly AskedItem[], isChanged: boolean): AskedItem[] {
  const part = partOf(draft);
  const gaps = gapsOf(draft);
  const own = ASKED[part].map(([item, provision]): AskedItem => {
    const standing = gaps.includes(item)
      ? "missing"
      : item === "joint" && draft.role !== "joint"
        ? "not_applicable"
        : "there";
    return { item, provision, standing, because: null };
  });
  // The answer is about the other record while the role was just changed.
  const isOther = !own.every(({ item }) => said.some((one) => one.item === item));
  if (said.length === 0 || isOther) return own;
  if (!isChanged) return [...said];
  return said.map((one) => {
    const now = own.find(({ item }) => item === one.item);
    const isSame = now === undefined || (now.standing === "missing") === (one.standing === "missing");
    return isSame ? one : { ...now, provision: one.provision };
  });
}

function checkBasis(basis: Basis, keys: ReadonlySet<string>): Flaw[] {
  return [
    ...need(basis.art6 !== null, "art6"),
    ...refuse(basis.purpose !== "" && !keys.has(basis.purpose), "purpose", "form-purpose-gone"),
    ...lines(basis, ["art10_safeguards", "art22_safeguards"]),
    ...after(basis.valid_from, basis.valid_to, "valid_to"),
    ...webAddress(basis.law_ref?.url ?? "", "law_ref.url"),
  ];
}

function check(draft: Activity): readonly Flaw[] {
  const keys = new Set(draft.purposes.map(({ key }) => key));
  return [
    ...need(hasText(draft.name), "name"),
    ...lines(draft, ["remarks"]),
    ...after(draft.started_on, draft.ended_on, "ended_on"),
    ...draft.bases.flatMap((basis, place) => within(`bases[${place}]`, checkBasis(basis, keys))),
    ...draft.data_items.flatMap((item, place) =>
      within(`data_items[${place}]`, names(item.category, "category")),
    ),
    ...draft.recipients.flatMap((recipient, place) =>
      within(`recipients[${place}]`, names(recipient.name, "name")),
    ),
    ...(["subject_categories", "processing_operations", "sources"] as const).flatMap((field) =>
      draft[field].flatMap((thing, place) => names(thing, `${field}[${place}]`)),
    ),
    ...draft.retention.flatMap((rule, place) =>
      within(`retention[${place}]`, [
        ...notLonger(rule.period, rule.max_period, "period", "form-period-ceiling"),
        ...notLonger(rule.legal_min, rule.legal_max, "legal_min", "form-period-law"),
        ...lines(rule, []),
      ]),
    ),
    ...draft.reviews.flatMap((review, place) =>
      within(`reviews[${place}]`, [...need(review.on !== null, "on"), ...lines(review, ["remarks"])]),
    ),
  ];
}

export const activityRules: Rules<Activity> = { clean: cleanActivity, check };
