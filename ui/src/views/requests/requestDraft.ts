import type { ClockCode, Family, Moment, Request, Subtype, Urgency } from "../../host";

/** The families in the order in which they are offered. */
export const FAMILIES: readonly Family[] = ["ds", "pa", "tp"];

export const SUBTYPES: Readonly<Record<Family, readonly Subtype[]>> = {
  ds: [
    "access",
    "rectify",
    "erase",
    "restrict",
    "port",
    "object",
    "object_dm",
    "adm",
    "withdraw",
    "info",
    "complaint",
    "sa_complaint",
    "notify_recipients",
  ],
  tp: [
    "lawyer_for_subject",
    "opposing_party",
    "insurer",
    "employer",
    "customer_as_controller",
    "group_company",
    "business_partner",
    "researcher",
    "journalist",
    "heir",
    "guardian",
    "debt_collector_or_bank",
    "auditor",
    "acquirer_m_and_a",
    "rights_holder",
    "court_civil",
    "private_bailiff",
    "data_act_user",
    "data_act_third_party",
    "other",
  ],
  pa: [
    "dom_crim",
    "dom_admin",
    "dom_civil",
    "sa_gdpr",
    "epoc",
    "epoc_pr",
    "eio_mla",
    "art48",
    "data_act_32",
    "data_act_b2g",
    "dsa9",
    "dsa10",
    "intel_natsec",
    "emergency_voluntary",
    "informal",
  ],
};

/** The facts of a request as a form holds them; numbers as they are typed. */
export interface RequestDraft {
  family: Family | null;
  subtype: Subtype | null;
  title: string;
  organisation: string;
  name: string;
  country: string | null;
  contact: string;
  theirRef: string;
  onBehalfOf: string;
  mandate: string;
  channel: Request["channel"];
  received: Moment | null;
  language: string;
  scope: string;
  data: readonly string[];
  from: string | null;
  to: string | null;
  subjects: string;
  personal: boolean | null;
  nonpersonal: boolean | null;
  urgency: Urgency;
  secrecy: string;
  secrecyUntil: string | null;
  preservedUntil: string | null;
  /** Nothing of it may be erased. */
  legalHold: boolean;
  holdReason: string;
  holdReview: string | null;
  dataObtained: string | null;
  firstContact: string | null;
  enforcingNotified: Moment | null;
  annexIiiSent: string | null;
  opinionAsked: string | null;
  orderedBy: string | null;
  assignedTo: string;
  /** Who else sees it under secrecy: ids of people. */
  admitted: readonly string[];
  activities: readonly string[];
}

const BLANK: Request = {
  title: "",
  family: null,
  subtype: null,
  channel: null,
  received_at: null,
  requester: null,
  requester_ref_no: "",
  on_behalf_of: "",
  mandate_ref: "",
  language: "",
  scope_text: "",
  activities: [],
  data_requested: [],
  period_from: null,
  period_to: null,
  subjects_count: null,
  contains_personal: null,
  contains_nonpersonal: null,
  urgency: null,
  secrecy_provision: "",
  ordered_by: null,
  status: null,
  assigned_to: "",
  assignee: null,
  admitted: [],
  deadlines: [],
  pauses: [],
  extension: null,
  parent_request: null,
  linked: [],
  closed_at: null,
  retention_due: null,
  legal_hold: false,
  hold_reason: "",
  hold_review: null,
  secrecy_until: null,
  data_obtained_on: null,
  first_contact_on: null,
  enforcing_notified_at: null,
  annex_iii_sent_on: null,
  opinion_asked_on: null,
  preserve_until_production: null,
  origin: null,
  preserved_until: null,
  state: null,
  restricted: false,
  restriction: null,
  data_classes: [],
  reissue_of: null,
  figures: null,
};

export function draftOf(request: Request = BLANK): RequestDraft {
  const { requester } = request;
  return {
    family: request.family,
    subtype: request.subtype,
    title: request.title,
    organisation: requester?.organisation ?? "",
    name: requester?.name ?? "",
    country: requester?.country ?? null,
    contact: requester?.contact ?? "",
    theirRef: request.requester_ref_no,
    onBehalfOf: request.on_behalf_of,
    mandate: request.mandate_ref,
    channel: request.channel,
    received: request.received_at,
    language: request.language,
    scope: request.scope_text,
    data: request.data_requested,
    from: request.period_from,
    to: request.period_to,
    subjects: request.subjects_count === null ? "" : String(request.subjects_count),
    personal: request.contains_personal,
    nonpersonal: request.contains_nonpersonal,
    urgency: request.urgency ?? "normal",
    secrecy: request.secrecy_provision,
    secrecyUntil: request.secrecy_until,
    preservedUntil: request.preserved_until,
    legalHold: request.legal_hold,
    holdReason: request.hold_reason,
    holdReview: request.hold_review,
    dataObtained: request.data_obtained_on,
    firstContact: request.first_contact_on,
    enforcingNotified: request.enforcing_notified_at,
    annexIiiSent: request.annex_iii_sent_on,
    opinionAsked: request.opinion_asked_on,
    orderedBy: request.ordered_by,
    assignedTo: request.assigned_to,
    admitted: request.admitted,
    activities: request.activities,
  };
}

/**
 * A request that belongs to another, in a family of its own: the same message, from the same requester, received when the
 * other was.
 */
export function belongingTo(request: Request, id: string): Request {
  return {
    ...BLANK,
    title: request.title,
    channel: request.channel,
    received_at: request.received_at,
    requester: request.requester,
    requester_ref_no: request.requester_ref_no,
    on_behalf_of: request.on_behalf_of,
    mandate_ref: request.mandate_ref,
    language: request.language,
    scope_text: request.scope_text,
    activities: request.activities,
    data_requested: request.data_requested,
    period_from: request.period_from,
    period_to: request.period_to,
    subjects_count: request.subjects_count,
    contains_personal: request.contains_personal,
    contains_nonpersonal: request.contains_nonpersonal,
    assigned_to: request.assigned_to,
    parent_request: id,
  };
}

/** A whole number as typed; null when empty or none. */
export function wholeNumber(typed: string): number | null {
  const digits = typed.replace(/[\s.]/gu, "");
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
}

/** The whole document: the facts as written here, all else as it was. */
export function requestOf(draft: RequestDraft, before: Request = BLANK): Request {
  return {
    ...before,
    family: draft.family,
    subtype: draft.subtype,
    title: draft.title.trim(),
    channel: draft.channel,
    received_at: draft.received,
    requester: {
      name: draft.name.trim(),
      organisation: draft.organisation.trim(),
      country: draft.country,
      contact: draft.contact.trim(),
    },
    requester_ref_no: draft.theirRef.trim(),
    on_behalf_of: draft.onBehalfOf.trim(),
    mandate_ref: draft.mandate.trim(),
    language: draft.language.trim(),
    scope_text: draft.scope.trim(),
    activities: [...draft.activities],
    data_requested: [...draft.data],
    period_from: draft.from,
    period_to: draft.to,
    subjects_count: wholeNumber(draft.subjects),
    contains_personal: draft.personal,
    contains_nonpersonal: draft.nonpersonal,
    urgency: draft.urgency,
    secrecy_provision: draft.secrecy.trim(),
    secrecy_until: draft.secrecyUntil,
    preserved_until: draft.preservedUntil,
    legal_hold: draft.legalHold,
    hold_reason: draft.legalHold ? draft.holdReason.trim() : "",
    hold_review: draft.legalHold ? draft.holdReview : null,
    data_obtained_on: draft.dataObtained,
    first_contact_on: draft.firstContact,
    enforcing_notified_at: draft.enforcingNotified,
    annex_iii_sent_on: draft.annexIiiSent,
    opinion_asked_on: draft.opinionAsked,
    ordered_by: draft.orderedBy,
    assigned_to: draft.assignedTo.trim(),
    admitted: [...draft.admitted],
  };
}

/**
 * Which clock these facts start, so that it is seen while one writes. The core computes it anew, with its date, when
 * the request is saved. Null: none in law; undefined: not known yet.
 */
export function clockOf(draft: RequestDraft): ClockCode | null | undefined {
  const { family, subtype, orderedBy, urgency } = draft;
  if (family === null || subtype === null) return undefined;
  if (orderedBy !== null) return "ORD";
  if (subtype === "epoc") return urgency === "emergency" ? "EP8H" : "EP10";
  if (subtype === "epoc_pr") return "EPR60";
  return family === "ds" ? "DS1" : family === "tp" ? "TPI" : null;
}
