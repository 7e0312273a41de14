import type { ReactNode } from "react";
import { isEmptyValue } from "../../app/history/changes";
import { useDescribe } from "../../app/history/describe";
import { inFormOrder } from "../../app/records/order";
import { withPurposes } from "../../app/records/purposes";
import { useValues } from "../../app/values";
import type { FieldClass, Kind, RecordId } from "../../host";
import { LockIcon, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import "./sharing.css";

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Records that a reader can name, by id. */
export type References = ReadonlyMap<RecordId, { ref: string; title: string }>;

/** A field as it is read in a bundle: with its value, or held back. */
export interface ReadField {
  name: string;
  /** Undefined where the value was not given. */
  value: unknown;
  isWithheld: boolean;
  /** Why it was held back, where that is known. */
  held: FieldClass | null;
}

/** The fields that were given and are not empty, then those that were held back; both as the form has them. */
export function fieldsOf(
  kind: Kind,
  given: readonly (readonly [name: string, value: unknown])[],
  withheld: readonly (readonly [name: string, held: FieldClass | null])[],
): ReadField[] {
  const purposes = given.find(([name]) => name === "purposes")?.[1];
  const nameOf = ({ name }: ReadField) => name;
  const read = given
    .filter(([, value]) => value === false || !isEmptyValue(value))
    .map(([name, value]) => ({
      name,
      value: withPurposes(name, value, purposes),
      isWithheld: false,
      held: null,
    }));
  const back = withheld.map(([name, held]) => ({ name, value: undefined, isWithheld: true, held }));
  return [...inFormOrder(kind, read, nameOf), ...inFormOrder(kind, back, nameOf)];
}

/** A row with the records that it links to by name. */
function named(value: unknown, references: References): unknown {
  if (typeof value === "string") {
    const record = ID.test(value) ? references.get(value) : undefined;
    return record === undefined ? value : [record.ref, record.title].filter(Boolean).join(" ");
  }
  if (Array.isArray(value)) return value.map((one) => named(one, references));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, references)]));
}

/** Any value in words; records by their reference and title where they are known. */
export function useReadValue(references: References): (name: string, value: unknown) => ReactNode {
  const t = useText();
  const describe = useDescribe();
  const read = (name: string, value: unknown): ReactNode => {
    if (typeof value === "string" && ID.test(value)) {
      const record = references.get(value);
      return record === undefined ? (
        <span className="quiet">{t("read-elsewhere")}</span>
      ) : (
        <>
          <Reference>{record.ref}</Reference> <bdi>{record.title}</bdi>
        </>
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
    return <bdi>{describe(name, named(value, references))}</bdi>;
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
