// Written by hand from the contract of the register, in the style of wire.ts; goes when wire.ts has these.

import type * as Wire from "./wire";

export type Kind = Wire.Kind | "system" | "measure" | "factor" | "version" | "view" | "import_profile";

export type Filter =
  | Wire.Filter
  | { by: "role"; is: Wire.ActivityRole }
  | { by: "unit"; is: Wire.Line }
  | { by: "function"; is: Wire.Line }
  | { by: "subject"; is: Wire.Line }
  | { by: "data_category"; is: Wire.Line }
  | { by: "purpose_kind"; is: Wire.PurposeKind }
  | { by: "country"; is: Wire.Country }
  | { by: "processor"; is: Wire.RecordId }
  | { by: "organisation"; is: Wire.RecordId }
  | { by: "system"; is: Wire.RecordId }
  | { by: "measure"; is: Wire.RecordId }
  | { by: "trigger"; is: Wire.Trigger }
  | { by: "action"; is: Wire.RetentionAction }
  | { by: "gap"; is: Wire.Art30Item }
  | { by: "mechanism"; is: Wire.Mechanism }
  | { by: "org_kind"; is: Wire.OrganisationKind }
  | { by: "due_before"; is: string }
  | { by: "automated"; is: boolean }
  | { by: "text"; is: Wire.Line };

export type GroupBy =
  | "basis"
  | "subject"
  | "data_category"
  | "purpose_kind"
  | "role"
  | "status"
  | "unit"
  | "function"
  | "system"
  | "processor"
  | "organisation"
  | "country"
  | "mechanism"
  | "trigger"
  | "action"
  | "measure"
  | "org_kind"
  | "family";

export type GroupsQuery = {
  /**
   * Of which kind.
   */
  kind: Kind;
  /**
   * By what they are grouped.
   */
  by: GroupBy;
  /**
   * Conditions, all of which hold.
   */
  filters: Array<Filter>;
};

export type Group = {
  /**
   * What a filter by the same name asks for.
   */
  key: string;
  /**
   * In words; a code has none.
   */
  label: Wire.LangText;
  /**
   * Records in it.
   */
  count: number;
};

export type ListQuery = Omit<Wire.ListQuery, "kind" | "filters"> & { kind: Kind; filters: Array<Filter> };

export type OrganisationRow = {
  /**
   * Reference.
   */
  ref: string;
  /**
   * Id.
   */
  id: Wire.RecordId;
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * What it is to us.
   */
  kind: Wire.OrganisationKind | null;
  /**
   * Registration number.
   */
  reg_no: Wire.Line;
  /**
   * Country.
   */
  country: Wire.Country | null;
  /**
   * Whether it is established in the EEA.
   */
  in_eea: boolean | null;
  /**
   * The organisation at the head of its group.
   */
  group_id: Wire.RecordId | null;
  /**
   * Records that name it.
   */
  used: number;
};

export type SystemRow = {
  /**
   * Reference.
   */
  ref: string;
  /**
   * Id.
   */
  id: Wire.RecordId;
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * Unit that answers for it.
   */
  owner_unit: Wire.Line;
  /**
   * Countries of storage.
   */
  locations: Array<Wire.Country>;
  /**
   * Countries from which there is access.
   */
  access_countries: Array<Wire.Country>;
  /**
   * Next review.
   */
  review_due: string | null;
  /**
   * Records that name it.
   */
  used: number;
};

export type AssessmentRow = {
  /**
   * Reference.
   */
  ref: string;
  /**
   * Id.
   */
  id: Wire.RecordId;
  /**
   * Title.
   */
  title: Wire.Line;
  /**
   * Whose interest.
   */
  whose: Wire.InterestHolder | null;
  /**
   * How the balance came out.
   */
  balance: Wire.Balance | null;
  /**
   * Decided on.
   */
  decided_on: string | null;
  /**
   * Next review.
   */
  review_due: string | null;
  /**
   * Activities that rest on it.
   */
  used: number;
};

export type ConsentRow = {
  /**
   * Reference.
   */
  ref: string;
  /**
   * Id.
   */
  id: Wire.RecordId;
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * Explicit (Art 9(2)(a), 22(2)(c), 49(1)(a)).
   */
  explicit: boolean;
  /**
   * How hard withdrawing is (Art 7(3)).
   */
  withdrawal_effort: Wire.WithdrawalEffort | null;
  /**
   * Asked again after so many months.
   */
  refresh_months: number | null;
  /**
   * Activities that rest on it.
   */
  used: number;
};

export type VersionRow = {
  /**
   * Reference.
   */
  ref: string;
  /**
   * Id.
   */
  id: Wire.RecordId;
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * Records it holds; none for the whole register.
   */
  records: number;
  /**
   * Approved on.
   */
  approved_on: string | null;
  /**
   * By whom.
   */
  approved_by: Wire.Line;
  /**
   * Events in the log then.
   */
  size: number;
  /**
   * Reopened on.
   */
  reopened_on: string | null;
};

export type ListRow = Wire.ListRow | OrganisationRow | SystemRow | AssessmentRow | ConsentRow | VersionRow;

export type System = {
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * What it is.
   */
  description: Wire.Prose;
  /**
   * Unit that answers for it.
   */
  owner_unit: Wire.Line;
  /**
   * The processor that runs it.
   */
  processor: Wire.RecordId | null;
  /**
   * Who runs or supplies it.
   */
  organisation: Wire.RecordId | null;
  /**
   * Countries of storage.
   */
  locations: Array<Wire.Country>;
  /**
   * Countries from which there is access.
   */
  access_countries: Array<Wire.Country>;
  /**
   * Measures that protect it.
   */
  measures: Array<Wire.RecordId>;
  /**
   * In use from.
   */
  in_use_from: string | null;
  /**
   * In use until.
   */
  in_use_to: string | null;
  /**
   * Next review.
   */
  review_due: string | null;
  /**
   * Anything else.
   */
  remarks: Wire.Prose;
};

export type Version = {
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * Why.
   */
  reason: Wire.Prose;
  /**
   * What it holds; none for the whole register.
   */
  records: Array<Wire.RecordId>;
  /**
   * Events in the log when it was approved.
   */
  size: number;
  /**
   * Root of the log then.
   */
  root: Wire.Sha256Hex | null;
  /**
   * Approved on.
   */
  approved_on: string | null;
  /**
   * By whom.
   */
  approved_by: Wire.Line;
  /**
   * Reopened on.
   */
  reopened_on: string | null;
  /**
   * By whom.
   */
  reopened_by: Wire.Line;
  /**
   * Why.
   */
  reopened_reason: Wire.Prose;
};

export type SavedView = {
  /**
   * Name.
   */
  name: Wire.Line;
  /**
   * The list it is of.
   */
  list: Kind | null;
  /**
   * Conditions, all of which hold.
   */
  filters: Array<Filter>;
  /**
   * By what it is sorted.
   */
  sort: Wire.SortKey | null;
  /**
   * Largest first.
   */
  descending: boolean;
  /**
   * By what it is grouped.
   */
  group: GroupBy | null;
};

export type AnyRecord = Wire.AnyRecord | System | Version | SavedView;

export type LinkView = Omit<Wire.LinkView, "kind"> & { kind: Kind };

export type RecordView = Omit<Wire.RecordView, "kind" | "record" | "links" | "linked_from"> & {
  kind: Kind;
  record: AnyRecord;
  links: Array<LinkView>;
  linked_from: Array<LinkView>;
  /**
   * The version that holds it as it is.
   */
  frozen_by?: LinkView | null;
};

export type RecordDifference = Omit<Wire.RecordDifference, "kind"> & { kind: Kind };

export type ChangedRecord = Omit<Wire.ChangedRecord, "kind"> & { kind: Kind };

export type ThenView = Omit<Wire.ThenView, "kind" | "record"> & { kind: Kind; record: AnyRecord };

export type Hit = Omit<Wire.Hit, "kind"> & { kind: Kind };

export type EventQuery = Omit<Wire.EventQuery, "kind"> & { kind: Kind | null };

export type PutRecord = Omit<Wire.PutRecord, "kind"> & { kind: Kind };

export type RulesQuery = {
  /**
   * Conditions, all of which hold.
   */
  filters: Array<Filter>;
  /**
   * By what it is sorted.
   */
  sort: Wire.SortKey;
  /**
   * Largest first.
   */
  descending: boolean;
  /**
   * Rows passed over.
   */
  offset: number;
  /**
   * Rows wanted, at most 200.
   */
  limit: number;
};

export type RetentionRow = {
  /**
   * Reference of the activity.
   */
  ref: string;
  /**
   * The activity.
   */
  id: Wire.RecordId;
  /**
   * Its place among the rules of the activity.
   */
  place: number;
  /**
   * Name of the activity.
   */
  activity: Wire.LangText;
  /**
   * The rule.
   */
  rule: Wire.Retention;
  /**
   * Whether it says neither a period nor an event nor criteria.
   */
  missing: boolean;
};

export type DataRow = {
  /**
   * Category of personal data.
   */
  category: Wire.Line;
  /**
   * Special categories it is said to be of.
   */
  special: Array<Wire.SpecialCategory>;
  /**
   * Whether it is on convictions and offences.
   */
  criminal: boolean;
  /**
   * Whether it is a national identification number.
   */
  national_id: boolean;
  /**
   * Activities that process it.
   */
  activities: Array<LinkView>;
  /**
   * Periods it is kept for.
   */
  periods: Array<Wire.IsoPeriod>;
};

/**
 * What a field of many records may hold.
 */
export type Shape =
  "line" | "prose" | "date" | "flag" | "code" | "lines" | "link" | "links" | "country" | "countries";

export type BulkField = {
  /**
   * The field.
   */
  field: string;
  /**
   * What it holds.
   */
  shape: Shape;
  /**
   * The codes, for a code.
   */
  codes: Array<string>;
  /**
   * The kind of record, for a link.
   */
  kind: Kind | null;
};

export type BulkChange = { set: unknown } | { add: unknown } | { take: unknown } | "clear";

export type OfKind = {
  /**
   * The kind.
   */
  kind: Kind;
};

export type Bulk = {
  /**
   * The records, all of one kind.
   */
  ids: Array<Wire.RecordId>;
  /**
   * The field.
   */
  field: Wire.Line;
  /**
   * What is done to it.
   */
  change: BulkChange;
};

export type BulkOrder = {
  /**
   * The records, all of one kind.
   */
  ids: Array<Wire.RecordId>;
  /**
   * The field.
   */
  field: Wire.Line;
  /**
   * What is done to it.
   */
  change: BulkChange;
  /**
   * Why, in the author's words.
   */
  reason: Wire.Line;
};

export type BulkRow = {
  /**
   * Id.
   */
  id: Wire.RecordId;
  /**
   * Reference.
   */
  ref: string;
  /**
   * Title.
   */
  title: string;
  /**
   * The field as it is, as JSON text.
   */
  before: string | null;
  /**
   * The field as it would be, as JSON text.
   */
  after: string | null;
  /**
   * Why it cannot be.
   */
  problem: Wire.Sentence | null;
};

export type BulkPlan = {
  /**
   * Each record.
   */
  rows: Array<BulkRow>;
  /**
   * How many would change.
   */
  fits: number;
  /**
   * How many are so already.
   */
  same: number;
};

export type DuplicateReason = "same_number" | "same_name" | "same_address" | "similar_name";

export type Duplicate = {
  /**
   * One: the one with more links.
   */
  one: LinkView;
  /**
   * The other.
   */
  other: LinkView;
  /**
   * Why.
   */
  because: DuplicateReason;
  /**
   * Records that link to each.
   */
  links: [number, number];
};

export type MergedField = {
  /**
   * Its name.
   */
  name: string;
  /**
   * In the one that stays, as JSON text.
   */
  keep: string | null;
  /**
   * In the one that goes, as JSON text.
   */
  other: string | null;
  /**
   * What the one that stays will have.
   */
  taken: "keep" | "other" | "both";
};

export type MergePlan = {
  /**
   * Records whose links will lead to the one that stays.
   */
  moves: Array<LinkView>;
  /**
   * Fields in which the two differ.
   */
  fields: Array<MergedField>;
};

export type Pair = {
  /**
   * The one that stays.
   */
  keep: Wire.RecordId;
  /**
   * The one that goes.
   */
  other: Wire.RecordId;
};

export type MergeOrder = {
  /**
   * The one that stays.
   */
  keep: Wire.RecordId;
  /**
   * The one that goes.
   */
  other: Wire.RecordId;
  /**
   * Why, in the author's words.
   */
  reason: Wire.Line;
};

type Replaced =
  | "list"
  | "record"
  | "put_record"
  | "remove_record"
  | "undo"
  | "redo"
  | "differences"
  | "search"
  | "as_of"
  | "events";

export type Commands = Omit<Wire.Commands, Replaced> & {
  list: [ListQuery, Wire.ListPage<ListRow>];
  record: [Wire.ById, RecordView];
  put_record: [PutRecord, Wire.Written];
  remove_record: [Wire.Removal, Array<ChangedRecord>];
  undo: [Wire.Nothing, { changed: Array<ChangedRecord> }];
  redo: [Wire.Nothing, { changed: Array<ChangedRecord> }];
  differences: [Wire.Between, Array<RecordDifference>];
  search: [Wire.SearchText, Array<Hit>];
  as_of: [Wire.ThenAsked, ThenView];
  events: [EventQuery, Wire.EventPage];
  groups: [GroupsQuery, Array<Group>];
  list_retention: [RulesQuery, Wire.ListPage<RetentionRow>];
  list_data: [Wire.Page, Wire.ListPage<DataRow>];
  bulk_fields: [OfKind, Array<BulkField>];
  bulk_plan: [Bulk, BulkPlan];
  bulk_apply: [BulkOrder, Array<ChangedRecord>];
  duplicates: [Wire.Nothing, Array<Duplicate>];
  merge_plan: [Pair, MergePlan];
  merge: [MergeOrder, Array<ChangedRecord>];
};
