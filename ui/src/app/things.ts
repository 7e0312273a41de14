import type { LangText } from "../host";
import { LANGUAGES } from "../text";

/** A thing of the register that has a name per language: a category of data or of persons, a recipient. */
export type Thing = LangText;

const namesOf = (thing: Thing) =>
  LANGUAGES.map((language) => (thing[language] ?? "").trim().toLowerCase()).filter(Boolean);

/** Whether two names are of one thing: they share one, in whichever language, as the program compares them. */
export function isSameThing(one: Thing, other: Thing): boolean {
  const [mine, theirs] = [namesOf(one), namesOf(other)];
  return mine.length === 0 ? theirs.length === 0 : mine.some((name) => theirs.includes(name));
}

/** Each thing once. */
export const distinct = (things: readonly Thing[]): Thing[] =>
  things.filter(
    (thing, place) =>
      namesOf(thing).length > 0 && things.findIndex((other) => isSameThing(other, thing)) === place,
  );

/** What it is called elsewhere in the record, where it may have got names in more languages since. */
export const asNamed = (thing: Thing, among: readonly Thing[]): Thing =>
  namesOf(thing).length === 0 ? thing : (among.find((other) => isSameThing(other, thing)) ?? thing);
