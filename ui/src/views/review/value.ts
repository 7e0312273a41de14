import { cleanText } from "../../app/forms/clean";
import type { Describe } from "../../app/history/describe";
import { isEmptyValue } from "../../app/history/changes";
import type { LangText, ReviewedRecord, SuggestibleColumn } from "../../host";
import type { Option } from "../../parts";
import { LANGUAGES } from "../../text";

/** How another value for a field can be written down; null where only words can say it. */
export type Writing =
  "yes-no" | "number" | "day" | "period" | "line" | "text" | "languages" | "lines" | "things" | Chosen | null;

/** One, or several, of what there is to choose from. */
export interface Chosen {
  options: readonly Option[];
  isMany: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const PERIOD = /^P(?=\d)/;

const isLanguages = (value: object) =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => LANGUAGES.some((one) => one === key));

/** A string that stands for itself, and is no code that is shown by its word. */
const isPlain = (name: string, value: unknown, describe: Describe): value is string =>
  typeof value === "string" &&
  !ID.test(value) &&
  !PERIOD.test(value) &&
  !/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(value) &&
  describe(name, value) === value;

/** By the value that is there: the bundle says no more of a field. */
export function writingOf(name: string, value: unknown, describe: Describe): Writing {
  if (typeof value === "boolean") return "yes-no";
  if (typeof value === "number") return "number";
  if (typeof value === "string" && DAY.test(value)) return "day";
  if (isPlain(name, value, describe)) return "text";
  if (Array.isArray(value) && value.length > 0 && value.every((one) => isPlain(name, one, describe)))
    return "lines";
  if (typeof value === "object" && value !== null && !Array.isArray(value) && isLanguages(value))
    return isEmptyValue(value) ? null : "languages";
  return null;
}

/** Whether nothing stands in a field, as the reviewer knows: what was withheld is not empty, and "no" is an answer. */
export const isEmptyIn = ({ fields, withheld }: ReviewedRecord, field: string) =>
  !withheld.includes(field) && fields[field] !== false && isEmptyValue(fields[field]);

/** By what the field or the column holds, where no value is there to go by. */
export function writingOfEmpty(of: SuggestibleColumn | undefined): Writing {
  switch (of?.shape) {
    case "flag":
      return "yes-no";
    case "date":
      return "day";
    case "prose":
      return "text";
    case "line":
    case "number":
    case "period":
    case "languages":
    case "lines":
    case "things":
      return of.shape;
    default:
      return null;
  }
}

/** What there is to choose from for codes, countries or records; null for what is written. */
export function choiceOf(
  of: SuggestibleColumn | undefined,
  records: readonly ReviewedRecord[],
  countries: () => readonly Option[],
  describe: Describe,
): Chosen | null {
  switch (of?.shape) {
    case "code":
    case "codes":
      return {
        options: of.codes.map((id) => ({ id, label: describe(of.field, id) })),
        isMany: of.shape === "codes",
      };
    case "country":
    case "countries":
      return { options: countries(), isMany: of.shape === "countries" };
    case "link":
    case "links":
      return {
        options: records
          .filter(({ kind }) => kind === of.kind)
          .map(({ id, ref, title }) => ({ id, label: [ref, title].filter(Boolean).join(" ") })),
        isMany: of.shape === "links",
      };
    default:
      return null;
  }
}

export const isSameValue = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Without empty lines and without spaces around the words; any other value as it is. */
export function cleaned(value: unknown): unknown {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value))
    return value
      .map((one: unknown) => (typeof one === "string" ? one.trim() : cleanText(one as LangText)))
      .filter((one) => !isEmptyValue(one));
  if (typeof value === "object" && value !== null && isLanguages(value)) return cleanText(value as LangText);
  return value;
}
