import type { AnyRecord } from "../../host";
import { FieldList } from "../../parts";
import { useText } from "../../text";
import { isEmptyValue } from "../history/changes";
import { useDescribe } from "../history/describe";
import { useValues } from "../values";

/** Any document, each field that is not empty in words: for kinds that have no page of their own. */
export function RecordFacts({ record }: { record: AnyRecord }) {
  const t = useText();
  const { field } = useValues();
  const describe = useDescribe();
  const fields = Object.entries(record)
    .filter(([, value]) => !isEmptyValue(value))
    .map(([name, value]) => ({ label: field(name), value: <bdi>{describe(name, value)}</bdi> }));
  return fields.length === 0 ? (
    <p className="quiet">{t("value-nothing")}</p>
  ) : (
    <FieldList fields={fields} labelWidth={160} />
  );
}
