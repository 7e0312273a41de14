import type { IsoPeriod, LangText } from "../../host";
import type { TextKey } from "../../text";
import { readPeriod } from "../values";

/** Something about what is written that is not as it should be, and the words that say so. */
export interface Flaw {
  /** Where: `contacts[0].email`. */
  path: string;
  key: TextKey;
  arguments?: Readonly<Record<string, string | number>>;
  /** The core would refuse it: nothing is sent until it is mended. */
  stops: boolean;
  /** It is only not there yet: nobody is told before they have been there. */
  isNeed: boolean;
}

export const need = (isThere: boolean, path: string): Flaw[] =>
  isThere ? [] : [{ path, key: "form-needed", stops: true, isNeed: true }];

/** What is worth a second look, and is kept as it is written all the same. */
export const advise = (isWrong: boolean, path: string, key: TextKey): Flaw[] =>
  isWrong ? [{ path, key, stops: false, isNeed: false }] : [];

/** What cannot stand beside the rest of the record. */
export const refuse = (isWrong: boolean, path: string, key: TextKey): Flaw[] =>
  isWrong ? [{ path, key, stops: true, isNeed: false }] : [];

const isEmail = (words: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words);

export const emailAddress = (words: string, path: string) =>
  advise(words.trim() !== "" && !isEmail(words.trim()), path, "form-email");

const isAddress = (words: string) => /^https?:\/\/\S+$/.test(words);

export const webAddress = (words: string, path: string) =>
  advise(words.trim() !== "" && !isAddress(words.trim()), path, "form-url");

/** Days are written so that their order is that of their letters. */
export const after = (from: string | null, to: string | null, path: string) =>
  advise(from !== null && to !== null && to < from, path, "form-date-order");

/** The most letters of a line, as the core counts them. */
const LINE = 300;

/** Fields of one line that are too long for it; `prose` names those of many lines. */
export function lines<T extends object>(draft: T, prose: readonly (keyof T)[]): Flaw[] {
  return (Object.keys(draft) as (keyof T & string)[]).flatMap((path): Flaw[] => {
    const value = draft[path];
    if (typeof value !== "string" || prose.includes(path)) return [];
    const { length } = [...value];
    return length > LINE
      ? [{ path, key: "form-too-long", arguments: { length, most: LINE }, stops: true, isNeed: false }]
      : [];
  });
}

/** A name that is too long for a line in some language. */
export function names(thing: LangText, path: string): Flaw[] {
  const length = Math.max(...Object.values(thing).map((name) => [...(name ?? "")].length));
  return length > LINE
    ? [{ path, key: "form-too-long", arguments: { length, most: LINE }, stops: true, isNeed: false }]
    : [];
}

/** Whether a period is longer than another whatever months and years are meant. */
export function isSurelyLonger(one: IsoPeriod | null, other: IsoPeriod | null): boolean {
  const [longer, shorter] = [readPeriod(one), readPeriod(other)];
  if (!longer || !shorter) return false;
  // Months and years compare exactly; beside days, only what is longer at its shortest.
  const months = ({ years, months: rest }: typeof longer) => years * 12 + rest;
  if (longer.days === 0 && shorter.days === 0) return months(longer) > months(shorter);
  const least = longer.years * 365 + longer.months * 28 + longer.days;
  const most = shorter.years * 366 + shorter.months * 31 + shorter.days;
  return least > most;
}

export const notLonger = (
  period: IsoPeriod | null,
  ceiling: IsoPeriod | null,
  path: string,
  key: TextKey,
): Flaw[] => (isSurelyLonger(period, ceiling) ? [{ path, key, stops: true, isNeed: false }] : []);

/** Fields within a row, under the row's place. */
export const within = (path: string, flaws: readonly Flaw[]): Flaw[] =>
  flaws.map((flaw) => ({ ...flaw, path: `${path}.${flaw.path}` }));

/** What the person is told now: all of it, or what they have been at. */
export interface Looked {
  /** Fields of parts that were left, or all of them once a save was asked for. */
  fields: ReadonlySet<string> | "all";
  /** Flaws that were there when a field was last left. */
  left: ReadonlySet<string>;
}

export const idOf = ({ path, key }: Flaw) => `${path} ${key}`;

/** `bases[1].art6` → `bases` */
export const firstOf = (path: string) => path.split(/[.[]/)[0] ?? path;

/** Nobody is corrected while they write: what is missing shows once its part was left, what is wrong once its field was. */
export function shownOf(flaws: readonly Flaw[], { fields, left }: Looked): readonly Flaw[] {
  return flaws.filter(
    (flaw) => fields === "all" || (flaw.isNeed ? fields.has(firstOf(flaw.path)) : left.has(idOf(flaw))),
  );
}
