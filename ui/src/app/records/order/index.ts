/** What stands before what when a record is read: the order of its form, and of the register. */

import type { Kind } from "../../../host";
import * as cases from "./cases";
import type { Ranks } from "./order";
import * as register from "./register";
import { COLUMNS } from "./rows";

const FIELDS: Partial<Record<Kind, Ranks>> = {
  organisation: register.organisation,
  activity: register.activity,
  processor: register.processor,
  transfer: register.transfer,
  lia: register.assessment,
  consent_profile: register.consent,
  system: register.system,
  measure: register.measure,
  factor: register.factor,
  version: register.version,
  notice: register.notice,
  request: cases.request,
  step: cases.step,
  legal_document: cases.document,
  decision: cases.decision,
  disclosure: cases.disclosure,
  notification: cases.notification,
  transition: cases.transition,
  attachment: cases.attachment,
};

/** Kinds in the order of the places of the register. */
const KINDS: readonly Kind[] = [
  "activity",
  "lia",
  "factor",
  "consent_profile",
  "processor",
  "transfer",
  "organisation",
  "system",
  "measure",
  "notice",
  "version",
  "request",
];

/** Records in the order of the places in which the register has them; within a kind as they came. */
export const inRegisterOrder = <T>(records: readonly T[], kindOf: (record: T) => Kind): T[] => {
  const place = (record: T) =>
    KINDS.includes(kindOf(record)) ? KINDS.indexOf(kindOf(record)) : KINDS.length;
  return records.toSorted((one, other) => place(one) - place(other));
};

/** What the tables do not know stands last, in the order in which it came. */
const rank = (of: Ranks | undefined, name: string): number => {
  const place = Object.keys(of ?? {}).indexOf(name);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
};

/** Fields of a record in the order of the form of its kind. */
export const inFormOrder = <T>(kind: Kind, fields: readonly T[], nameOf: (field: T) => string): T[] =>
  fields.toSorted((one, other) => rank(FIELDS[kind], nameOf(one)) - rank(FIELDS[kind], nameOf(other)));

/** The columns of a row of a field in the order in which the form asks for them. */
export const inRowOrder = (field: string, columns: readonly [string, unknown][]): [string, unknown][] =>
  columns.toSorted(([one], [other]) => rank(COLUMNS[field], one) - rank(COLUMNS[field], other));
