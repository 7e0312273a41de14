import type {
  ActivityRole,
  ActivityStatus,
  Art30Item,
  Art9,
  ContactRole,
  Family,
  Mandatory,
  Mechanism,
  OrganisationKind,
  PurposeKind,
  RecipientKind,
  RequestStatus,
  RetentionAction,
  Trigger,
} from "../../host";

// The codes that are chosen in more than one place, in the order they are offered.

export const ACTIVITY_STATUSES: readonly ActivityStatus[] = [
  "draft",
  "planned",
  "active",
  "suspended",
  "ended",
];

export const REQUEST_STATUSES: readonly RequestStatus[] = [
  "draft",
  "received",
  "triaged",
  "in_assessment",
  "awaiting_requester",
  "awaiting_third",
  "on_hold_legal",
  "decided",
  "executing",
  "communicated",
  "closed",
  "withdrawn",
  "transferred",
  "reopened",
];

export const ACTIVITY_ROLES: readonly ActivityRole[] = ["controller", "joint", "processor"];

export const FAMILIES: readonly Family[] = ["ds", "pa", "tp"];

export const PURPOSE_KINDS: readonly PurposeKind[] = [
  "service",
  "contract",
  "support",
  "security",
  "improvement",
  "marketing",
  "profiling",
  "recruitment",
  "legal",
  "research",
  "statistics",
  "other",
];

export const ART30_ITEMS: readonly Art30Item[] = [
  "purposes",
  "subjects",
  "data",
  "recipients",
  "retention",
  "measures",
];

export const MECHANISMS: readonly Mechanism[] = [
  "adequacy",
  "scc_c",
  "scc_sa",
  "bcr",
  "coc",
  "cert",
  "adhoc",
  "admin_arr",
  "public_instrument",
  "art49_1a",
  "art49_1b",
  "art49_1c",
  "art49_1d",
  "art49_1e",
  "art49_1f",
  "art49_1g",
  "art49_compelling",
];

export const TRIGGERS: readonly Trigger[] = [
  "collection",
  "last_activity",
  "end_of_contract",
  "end_of_relationship",
  "end_of_process",
  "application_deadline",
  "last_correspondence",
  "consent_withdrawn",
  "objection",
  "event_end",
  "fiscal_year_end",
  "account_closed",
  "incident_closed",
  "request_closed",
  "order_expiry",
  "manual",
];

export const RETENTION_ACTIONS: readonly RetentionAction[] = [
  "delete",
  "anonymise",
  "delete_or_anonymise",
  "archive_restricted",
  "review",
];

export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  "own",
  "group",
  "joint_controller",
  "controller_customer",
  "processor",
  "subprocessor",
  "recipient",
  "authority",
  "requester",
];

export const ART9: readonly Art9[] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

export const MANDATORY: readonly Mandatory[] = ["none", "statutory", "contractual", "precontract"];

export const RECIPIENT_KINDS: readonly RecipientKind[] = [
  "internal",
  "group",
  "processor",
  "business_partner",
  "public",
  "other",
];

export const CONTACT_ROLES: readonly ContactRole[] = [
  "dpo",
  "representative_art27",
  "privacy_contact",
  "security_contact",
  "legal_rep_2023_1544",
  "dsa_contact_point",
];
