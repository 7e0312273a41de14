import type { AnyRecord } from "../../host";
import { FieldList } from "../../parts";
import { useText } from "../../text";
import { isEmptyValue } from "../history/changes";
import { isLink, useDescribe } from "../history/describe";
import { useValues } from "../values";
import { withPurposes } from "./purposes";

export interface RecordFactsProps {
  record: AnyRecord;
  /** Whether what it links to is listed beside it, by name. */
  isLinked?: boolean;
}

/** Any document, each field that is not empty in words: for kinds that have no page of their own. */
export function RecordFacts({ record, isLinked = false }: RecordFactsProps) {
  const t = useText();
  const { field } = useValues();
  const describe = useDescribe();
  const purposes = "purposes" in record ? record.purposes : null;
  const fields = Object.entries(record)
    .filter(([, value]) => !isEmptyValue(value) && !(isLinked && isLink(value)))
    .map(([name, value]) => ({
      label: field(name),
      value: <bdi>{describe(name, withPurposes(name, value, purposes))}</bdi>,
    }));
  return fields.length === 0 ? (
    <p className="quiet">{t("value-nothing")}</p>
  ) : (
    <FieldList fields={fields} labelWidth={160} />
  );
}
