// Written by hand from the contract of the register, in the style of wire.ts; goes when wire.ts has these.

import type * as Wire from "./wire";

/**
 * From which of two records a value is taken.
 */
export type TakenFrom = "keep" | "other" | "both";

export type MergedField = Omit<Wire.MergedField, "taken"> & { taken: TakenFrom };

export type MergePlan = Omit<Wire.MergePlan, "fields"> & { fields: Array<MergedField> };

export type RegisterOrder = {
  /**
   * The register as it was when this version was approved; as it is, if none is given.
   */
  version: Wire.RecordId | null;
};

export type ImportKind = "register" | "processors" | "requests";

export type ImportField =
  | "ref"
  | "name"
  | "title"
  | "role"
  | "business_function"
  | "owner_unit"
  | "status"
  | "started_on"
  | "ended_on"
  | "parent_activity"
  | "successor"
  | "last_reviewed_on"
  | "reviewed_by"
  | "review_due"
  | "controllers"
  | "joint_arrangement_ref"
  | "purposes"
  | "direct_marketing"
  | "processing_operations"
  | "subject_categories"
  | "subjects_number"
  | "children"
  | "vulnerable"
  | "employees_affected"
  | "data"
  | "data_named"
  | "data_special"
  | "data_criminal"
  | "data_national_id"
  | "sources"
  | "art6"
  | "art9"
  | "art10_law"
  | "law_ref"
  | "interest"
  | "contract_ref"
  | "lia"
  | "consent_profile"
  | "recipients"
  | "recipients_internal"
  | "recipients_group"
  | "recipients_external"
  | "processors"
  | "transfer_countries"
  | "transfer_importer"
  | "transfer_organisation"
  | "transfer_mechanism"
  | "transfer_ref"
  | "transfer_safeguards"
  | "retention"
  | "retention_action"
  | "toms"
  | "toms_named"
  | "adm"
  | "adm_logic"
  | "adm_consequences"
  | "dpia_required"
  | "dpia_status"
  | "dpia_ref"
  | "dpia_reason"
  | "systems"
  | "data_location"
  | "automated"
  | "rights_channels"
  | "notice_refs"
  | "large_scale"
  | "systematic_monitoring"
  | "service"
  | "country"
  | "organisation"
  | "parent_company"
  | "activities"
  | "dpa_ref"
  | "dpa_signed_on"
  | "dpa_review_due"
  | "instructions_ref"
  | "breach_notice_hours"
  | "dd_done_on"
  | "dd_result"
  | "dd_review_due"
  | "locations"
  | "access_countries"
  | "subs_authorisation"
  | "subs_notice_days"
  | "subs_list_checked_on"
  | "sub_processors"
  | "subject_to_laws"
  | "audit_right_used_on"
  | "end_on"
  | "return_delete_confirmed_on"
  | "family"
  | "subtype"
  | "channel"
  | "received_on"
  | "received_time"
  | "requester_name"
  | "requester_organisation"
  | "requester_country"
  | "requester_contact"
  | "requester_ref_no"
  | "on_behalf_of"
  | "mandate_ref"
  | "language"
  | "scope_text"
  | "data_requested"
  | "period_from"
  | "period_to"
  | "subjects_count"
  | "urgency"
  | "secrecy_provision"
  | "ordered_by"
  | "assigned_to"
  | "closed_on"
  | "retention_due"
  | "legal_hold"
  | "remarks"
  | "note";

export type Split = "whole" | "lines" | "commas";

export type Layout = "rows" | "form";

export type ProfileCode = "ico" | "ico_processor" | "cnil" | "datatilsynet" | "gba" | "dsk" | "own";

export type ImportVerdict = "create" | "update" | "unchanged" | "error";

export type Weight = "error" | "look" | "note";

export type ImportOpening = {
  /**
   * What is imported.
   */
  kind: ImportKind;
};

export type ImportSheet = {
  /**
   * Its name; empty for text.
   */
  name: string;
  /**
   * Rows that hold something.
   */
  rows: number;
};

export type ImportSource = {
  /**
   * The name of the file.
   */
  file_name: string;
  /**
   * Its sheets.
   */
  sheets: Array<ImportSheet>;
};

export type MappedColumn = {
  /**
   * The place of the column, from 0.
   */
  column: number;
  /**
   * The field; none when it is left out.
   */
  field: ImportField | null;
  /**
   * How its cells are taken apart; as the field usually is when not said.
   */
  split: Split | null;
};

export type ImportAsked = {
  /**
   * What is imported.
   */
  kind: ImportKind;
  /**
   * How the source is laid out; rows when not said.
   */
  layout: Layout | null;
  /**
   * The sheet; the first that holds something when not said.
   */
  sheet: string | null;
  /**
   * The row of the headers, from 1; the one that looks like them when not said.
   */
  header_row: number | null;
  /**
   * The layout of an authority; the one that fits when not said.
   */
  profile: ProfileCode | null;
  /**
   * The language of texts and dates.
   */
  language: Wire.Language;
  /**
   * Where the columns go; as guessed when not said.
   */
  columns: Array<MappedColumn> | null;
  /**
   * The plan that somebody looked at: another is not carried out.
   */
  seen: Wire.Sha256Hex | null;
  /**
   * Rows of the plan passed over.
   */
  offset: number;
  /**
   * Rows of the plan wanted; all when 0.
   */
  limit: number;
  /**
   * Only rows of this verdict.
   */
  only: ImportVerdict | null;
};

export type ImportColumn = {
  /**
   * Its place, from 0.
   */
  index: number;
  /**
   * Its header; its letter where there is none.
   */
  header: string;
  /**
   * What stands in its first cells that hold something.
   */
  samples: Array<string>;
};

export type Said = {
  /**
   * How much it weighs.
   */
  weight: Weight;
  /**
   * The column, from 0; none for the whole row.
   */
  column: number | null;
  /**
   * What is said.
   */
  sentence: Wire.Sentence;
};

export type PlannedLink = {
  /**
   * The field of the column that names it.
   */
  field: ImportField;
  /**
   * Its kind.
   */
  kind: Wire.Kind;
  /**
   * Its id; for one that is to be made, the id that stands for it in the plan.
   */
  id: Wire.RecordId;
  /**
   * Its reference, if there is one.
   */
  ref: string | null;
  /**
   * Its name.
   */
  title: string;
  /**
   * Whether it is to be made.
   */
  made: boolean;
};

export type PlannedRow = {
  /**
   * The sheet; empty for text.
   */
  sheet: string;
  /**
   * The numbers of the rows.
   */
  rows: Array<number>;
  /**
   * What they would do.
   */
  verdict: ImportVerdict;
  /**
   * The record that is there.
   */
  id: Wire.RecordId | null;
  /**
   * Its reference, or the one that it is to have.
   */
  ref: string | null;
  /**
   * Its name.
   */
  title: string;
  /**
   * The fields that would be set, as they are and as they would be.
   */
  fields: Array<Wire.FieldDifference>;
  /**
   * The records that would be linked, found or made.
   */
  links: Array<PlannedLink>;
  /**
   * What there is to say.
   */
  sentences: Array<Said>;
};

export type PlanCounts = {
  /**
   * Make a record.
   */
  create: number;
  /**
   * Change one.
   */
  update: number;
  /**
   * Nothing.
   */
  unchanged: number;
  /**
   * Hold an error.
   */
  error: number;
  /**
   * Need somebody to look.
   */
  look: number;
  /**
   * Other records that would be made: organisations, systems, processors, transfers.
   */
  made: number;
};

export type LeftOut = {
  /**
   * Its place, from 0.
   */
  column: number;
  /**
   * Its header.
   */
  header: string;
  /**
   * Cells that hold something.
   */
  cells: number;
};

export type ImportPlan = {
  /**
   * The sheet.
   */
  sheet: string;
  /**
   * The row of the headers; 0 for forms.
   */
  header_row: number;
  /**
   * The layout that fits.
   */
  profile: ProfileCode | null;
  /**
   * The columns there are.
   */
  columns: Array<ImportColumn>;
  /**
   * Where they go.
   */
  mapping: Array<MappedColumn>;
  /**
   * What the layout demands and no column gives.
   */
  missing: Array<ImportField>;
  /**
   * Columns that are left out.
   */
  left_out: Array<LeftOut>;
  /**
   * What there is to say about the whole.
   */
  sentences: Array<Said>;
  /**
   * How many rows would do what.
   */
  counts: PlanCounts;
  /**
   * Rows of the plan in all, of the verdict that was asked for.
   */
  total: number;
  /**
   * The rows that were asked for.
   */
  rows: Array<PlannedRow>;
  /**
   * Stands for the plan: carried out is this one or none.
   */
  seen: Wire.Sha256Hex;
};

export type ImportOrder = {
  /**
   * The import, as it was looked at.
   */
  asked: ImportAsked;
  /**
   * Why, in the author's words.
   */
  reason: Wire.Line;
};

export type Imported = {
  /**
   * How many rows did what.
   */
  counts: PlanCounts;
};

type Replaced = "merge_plan";

export type Commands = Omit<Wire.Commands, Replaced> & {
  merge_plan: [Wire.Pair, MergePlan];
  import_open: [ImportOpening, ImportSource | null];
  import_plan: [ImportAsked, ImportPlan];
  import_apply: [ImportOrder, Imported];
  export_register: [RegisterOrder, Wire.FileDone];
};
