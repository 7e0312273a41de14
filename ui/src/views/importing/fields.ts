import type { ImportField, ImportKind, CellSplit } from "../../host";

interface FieldShape {
  /** The imports that know it. */
  of: readonly ImportKind[];
  /** Several columns may go into it, and a cell may hold several values. */
  takesMany: boolean;
  /** How a cell of it is taken apart when nothing else is said. */
  split: CellSplit;
}

const REGISTER: readonly ImportKind[] = ["register"];
const PROCESSORS: readonly ImportKind[] = ["processors"];
const REQUESTS: readonly ImportKind[] = ["requests"];
const ALL: readonly ImportKind[] = ["register", "processors", "requests"];

const one = (of: readonly ImportKind[]): FieldShape => ({ of, takesMany: false, split: "whole" });
const many = (of: readonly ImportKind[], split: CellSplit = "lines"): FieldShape => ({
  of,
  takesMany: true,
  split,
});

/** Every field into which a column can go, in the order they are offered; the program knows no others. */
const FIELDS: Readonly<Record<ImportField, FieldShape>> = {
  ref: one(ALL),
  name: one([...REGISTER, ...PROCESSORS]),
  title: one(REQUESTS),
  role: one(REGISTER),
  business_function: one(REGISTER),
  owner_unit: one(REGISTER),
  status: one([...REGISTER, ...REQUESTS]),
  started_on: one(REGISTER),
  ended_on: one(REGISTER),
  parent_activity: one(REGISTER),
  successor: one(REGISTER),
  last_reviewed_on: one(REGISTER),
  reviewed_by: one(REGISTER),
  review_due: one(REGISTER),
  controllers: many(REGISTER),
  joint_arrangement_ref: one(REGISTER),
  purposes: many(REGISTER),
  direct_marketing: one(REGISTER),
  processing_operations: many(REGISTER),
  subject_categories: many(REGISTER),
  subjects_number: one(REGISTER),
  children: one(REGISTER),
  vulnerable: one(REGISTER),
  employees_affected: one(REGISTER),
  data: many(REGISTER),
  data_named: many(REGISTER, "whole"),
  data_special: many(REGISTER),
  data_criminal: one(REGISTER),
  data_national_id: one(REGISTER),
  sources: many(REGISTER),
  art6: many(REGISTER),
  art9: many(REGISTER),
  art10_law: one(REGISTER),
  law_ref: one(REGISTER),
  interest: one(REGISTER),
  contract_ref: one(REGISTER),
  lia: one(REGISTER),
  consent_profile: one(REGISTER),
  recipients: many(REGISTER),
  recipients_internal: many(REGISTER),
  recipients_group: many(REGISTER),
  recipients_external: many(REGISTER),
  processors: many(REGISTER),
  transfer_countries: many(REGISTER, "commas"),
  transfer_importer: one(REGISTER),
  transfer_organisation: one(REGISTER),
  transfer_mechanism: one(REGISTER),
  transfer_ref: one(REGISTER),
  transfer_safeguards: many(REGISTER),
  retention: many(REGISTER),
  retention_action: one(REGISTER),
  toms: many(REGISTER),
  toms_named: many(REGISTER, "whole"),
  adm: one(REGISTER),
  adm_logic: one(REGISTER),
  adm_consequences: one(REGISTER),
  dpia_required: one(REGISTER),
  dpia_status: one(REGISTER),
  dpia_ref: one(REGISTER),
  dpia_reason: one(REGISTER),
  systems: many(REGISTER),
  data_location: one(REGISTER),
  automated: one(REGISTER),
  rights_channels: many(REGISTER),
  notice_refs: many(REGISTER),
  large_scale: one(REGISTER),
  systematic_monitoring: one(REGISTER),
  service: one(PROCESSORS),
  country: one(PROCESSORS),
  organisation: one(PROCESSORS),
  parent_company: one(PROCESSORS),
  activities: many([...PROCESSORS, ...REQUESTS]),
  dpa_ref: one(PROCESSORS),
  dpa_signed_on: one(PROCESSORS),
  dpa_review_due: one(PROCESSORS),
  instructions_ref: one(PROCESSORS),
  breach_notice_hours: one(PROCESSORS),
  dd_done_on: one(PROCESSORS),
  dd_result: one(PROCESSORS),
  dd_review_due: one(PROCESSORS),
  locations: many(PROCESSORS, "commas"),
  access_countries: many(PROCESSORS, "commas"),
  subs_authorisation: one(PROCESSORS),
  subs_notice_days: one(PROCESSORS),
  subs_list_checked_on: one(PROCESSORS),
  sub_processors: many(PROCESSORS),
  subject_to_laws: many(PROCESSORS),
  audit_right_used_on: one(PROCESSORS),
  end_on: one(PROCESSORS),
  return_delete_confirmed_on: one(PROCESSORS),
  family: one(REQUESTS),
  subtype: one(REQUESTS),
  channel: one(REQUESTS),
  received_on: one(REQUESTS),
  received_time: one(REQUESTS),
  requester_name: one(REQUESTS),
  requester_organisation: one(REQUESTS),
  requester_country: one(REQUESTS),
  requester_contact: one(REQUESTS),
  requester_ref_no: one(REQUESTS),
  on_behalf_of: one(REQUESTS),
  mandate_ref: one(REQUESTS),
  language: one(REQUESTS),
  scope_text: one(REQUESTS),
  data_requested: many(REQUESTS),
  period_from: one(REQUESTS),
  period_to: one(REQUESTS),
  subjects_count: one(REQUESTS),
  urgency: one(REQUESTS),
  secrecy_provision: one(REQUESTS),
  ordered_by: one(REQUESTS),
  assigned_to: one(REQUESTS),
  closed_on: one(REQUESTS),
  retention_due: one(REQUESTS),
  legal_hold: one(REQUESTS),
  remarks: many([...REGISTER, ...PROCESSORS], "whole"),
  note: many(ALL, "whole"),
};

/** The fields of an import. */
export function fieldsOf(kind: ImportKind): ImportField[] {
  return (Object.keys(FIELDS) as ImportField[]).filter((field) => FIELDS[field].of.includes(kind));
}

export function takesMany(field: ImportField): boolean {
  return FIELDS[field].takesMany;
}

/** How its cells are taken apart when nothing else is said. */
export function usualSplit(field: ImportField): CellSplit {
  return FIELDS[field].split;
}

/** The field by which people know the records of an import. */
export function knownBy(kind: ImportKind): ImportField {
  return kind === "requests" ? "title" : "name";
}
