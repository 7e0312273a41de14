export { lastOf, useErrorWords } from "./errorWords";
export type { ErrorWords } from "./errorWords";
export { HostProvider, useHost } from "./HostProvider";
export type { HostProviderProps } from "./HostProvider";
export { asHostError, HostError, UNEXPECTED } from "./host";
export type { Host, StopListening } from "./host";
export { memoryHost } from "./memoryHost";
export type { MemoryHost } from "./memoryHost";
export type * from "./wire";
// What is said in both is said here.
export type {
  AnyRecord,
  AssessmentRow,
  ChangedRecord,
  Commands,
  ConsentRow,
  DataRow,
  EventQuery,
  Filter,
  Group,
  GroupBy,
  GroupsQuery,
  Hit,
  Kind,
  LinkView,
  ListQuery,
  ListRow,
  OrganisationRow,
  PutRecord,
  RecordDifference,
  RecordView,
  RetentionRow,
  RulesQuery,
  SavedView,
  System,
  SystemRow,
  ThenView,
  Version,
  VersionRow,
  Bulk,
  BulkChange,
  BulkField,
  BulkPlan,
  BulkRow,
  Duplicate,
  DuplicateReason,
  MergedField,
  MergePlan,
  Pair,
  Shape,
} from "./soon";
