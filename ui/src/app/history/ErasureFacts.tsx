import type { ErasedView } from "../../host";
import { FieldList, Reference, type Field } from "../../parts";
import { useText } from "../../text";
import { ownName } from "../erase/erasing";
import { useGroundWords, useRuleWords } from "../erase/groundWords";
import { useValues } from "../values";

/** What an event of erasure says: on which ground, by which rule, which fields of which events. */
export function ErasureFacts({ erased }: { erased: ErasedView }) {
  const t = useText();
  const { field, list } = useValues();
  const groundWords = useGroundWords();
  const ruleWords = useRuleWords();
  const rule = erased.rule === null ? null : ruleWords(erased.rule);
  const names = erased.fields.map((name) => ownName(name)).filter((name) => name !== null);
  const ground = erased.ground === null ? null : groundWords(erased.ground);
  const fields: Field[] = [
    ...(ground ? [{ label: t("erase-ground"), value: ground.label, note: ground.hint }] : []),
    ...(rule ? [{ label: t("erase-rule"), value: rule.label, note: rule.hint }] : []),
    {
      label: t("erased-fields"),
      value: list(names.map((name) => (name === "reason" ? t("erase-reasons") : field(name)))),
    },
    {
      label: t("erased-events"),
      value: <Reference>{erased.events.map((seq) => `#${seq}`).join(" ")}</Reference>,
    },
  ];
  return <FieldList fields={fields} labelWidth={104} />;
}
