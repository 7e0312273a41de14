import type { LinkView, RecordId, RecordView } from "../../host";
import type { Flaw } from "./flaws";
import type { Hold } from "../../parts/hold";
import type { Origin } from "./origin";

/** The record as it was when the form opened; none of it for a new one. */
export interface Start<T> {
  id: RecordId | null;
  seq: number | null;
  ref: string | null;
  record: T;
  /** Records it links to, with their titles. */
  links: readonly LinkView[];
  /** A new one that begins as a copy or from a template: there is something to save before anything is typed. */
  origin?: Origin;
  /** Why it is made, for the history; said with the first save only. */
  reason?: string;
}

/** What a form is opened with, and whom it tells. */
export interface Sitting<T> {
  start: Start<T>;
  /** The record as it now is; none of it until a new one is saved. */
  view: RecordView | null;
  /** It was taken out while it was open. */
  isGone?: boolean;
  onMade?: (id: RecordId) => void;
}

/** What a kind of record asks of its documents. */
export interface Rules<T> {
  /** Without rows in which nothing was written. */
  clean: (draft: T) => T;
  check: (draft: T) => readonly Flaw[];
}

/** `waiting`: typed, and not sent yet. `refused`: sent, and sent back. */
export type SaveState = "saved" | "waiting" | "saving" | "refused";

export interface Editing<T> {
  /** None until a new record is saved. */
  id: RecordId | null;
  ref: string | null;
  links: readonly LinkView[];
  draft: T;
  change: (patch: Partial<T>) => void;
  /** A change that depends on what stands there now. */
  update: (patch: (now: T) => Partial<T>) => void;
  reason: string;
  setReason: (reason: string) => void;
  hasUnsaved: boolean;
  state: SaveState;
  /** Why it is not saved, in words. */
  why: string | null;
  error: unknown;
  /** Saves now, as was asked for: the id of the record, or null, and then what is wrong comes into sight. */
  save: () => Promise<RecordId | null>;
  /** There is something to save although nothing was typed: a copy, or what was taken out meanwhile. */
  canMake: boolean;
  /** The record, if something of it was saved since the form opened. */
  saved: () => RecordId | null;
  /** A field was left: what is wrong in it may be said. */
  leaveField: () => void;
  /** Saves what stands here, if it can be, without a word about what cannot. */
  keep: () => void;
  /** A part was left: what is missing in it may be said. */
  leavePart: (fields: readonly string[]) => void;
  /** Something stands in a field that is no value of it, and why; null when it is mended. Nothing is saved meanwhile. */
  hold: Hold;
  /** What is wrong with this field, or with something in it. */
  problem: (path: string) => string | null;
  /** Whether something in one of these fields is wrong. */
  hasProblem: (fields: readonly string[]) => boolean;
  /** What was refused in rows of this part, when it was not said in which. */
  partProblem: (fields: readonly string[]) => string | null;
  /** All that is wrong and may be said, each with the name of its field. */
  told: readonly string[];
  /** When somebody else changed the record meanwhile: takes their change in and keeps ours; says where both met. */
  takeIn: (() => Promise<readonly string[]>) | null;
  /** It was taken out meanwhile: to save it is to make it anew. */
  isGone: boolean;
  /** What it was begun from. */
  origin: Origin | null;
  /** The form was opened to make it. */
  isNew: boolean;
}
