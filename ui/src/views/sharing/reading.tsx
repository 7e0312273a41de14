import type { ReactNode } from "react";
import { isEmptyValue } from "../../app/history/changes";
import { useDescribe } from "../../app/history/describe";
import { useValues } from "../../app/values";
import type { FieldClass, RecordId } from "../../host";
import { LockIcon, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import "./sharing.css";

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Records that a reader can name, by id. */
export type References = ReadonlyMap<RecordId, string>;

/** What names a record and what it is for stands before the rest. */
const FIRST = [
  "title",
  "legal_name",
  "name",
  "importer",
  "subject",
  "role",
  "status",
  "family",
  "subtype",
  "kind",
  "step_code",
  "answer",
  "outcome",
  "purposes",
  "bases",
  "subject_categories",
  "data_categories",
  "recipients",
  "retention",
];
const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** A field as it is read in a bundle: with its value, or held back. */
export interface ReadField {
  name: string;
  /** Undefined where the value was not given. */
  value: unknown;
  isWithheld: boolean;
  /** Why it was held back, where that is known. */
  held: FieldClass | null;
}

/** The fields that were given and are not empty, then those that were held back. */
export function fieldsOf(
  given: readonly (readonly [name: string, value: unknown])[],
  withheld: readonly (readonly [name: string, held: FieldClass | null])[],
): ReadField[] {
  const byName = (one: { name: string }, other: { name: string }) =>
    rank(one.name) - rank(other.name) || one.name.localeCompare(other.name);
  return [
    ...given
      .filter(([, value]) => value === false || !isEmptyValue(value))
      .map(([name, value]) => ({ name, value, isWithheld: false, held: null }))
      .toSorted(byName),
    ...withheld.map(([name, held]) => ({ name, value: undefined, isWithheld: true, held })).toSorted(byName),
  ];
}

/** Any value in words; records by their reference where it is known. */
export function useReadValue(references: References): (name: string, value: unknown) => ReactNode {
  const t = useText();
  const describe = useDescribe();
  const read = (name: string, value: unknown): ReactNode => {
    if (typeof value === "string" && ID.test(value)) {
      const ref = references.get(value);
      return ref === undefined ? (
        <span className="quiet">{t("read-elsewhere")}</span>
      ) : (
        <Reference>{ref}</Reference>
      );
    }
    const isLong = Array.isArray(value) && value.length > 1;
    if (isLong && value.some((one) => typeof one === "object" || ID.test(String(one)))) {
      return (
        <ul className="read-list">
          {value.map((one: unknown) => (
            <li key={JSON.stringify(one)}>{read(name, one)}</li>
          ))}
        </ul>
      );
    }
    if (Array.isArray(value) && value.length === 1) return read(name, value[0]);
    return <bdi>{describe(name, value)}</bdi>;
  };
  return read;
}

/** In the place of a value that was held back. */
export function Withheld({ held }: { held: FieldClass | null }) {
  const t = useText();
  const { code } = useValues();
  return (
    <span className="read-withheld">
      <LockIcon />
      <Pill>{t("read-withheld")}</Pill>
      {held === null ? null : <span className="quiet">{code("field-class", held)}</span>}
    </span>
  );
}

export interface ReadFieldsProps {
  fields: readonly ReadField[];
  references: References;
}

/** The fields of a record as the reviewer reads them. */
export function ReadFields({ fields, references }: ReadFieldsProps) {
  const { field } = useValues();
  const read = useReadValue(references);
  return (
    <dl className="read-fields">
      {fields.map(({ name, value, isWithheld, held }) => (
        <div key={name} {...(isWithheld ? { "data-withheld": "" } : {})}>
          <dt>{field(name)}</dt>
          <dd>{isWithheld ? <Withheld held={held} /> : read(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
