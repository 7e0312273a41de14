import { useNavigation } from "../../app/navigation";
import { useValues } from "../../app/values";
import type { RetentionRow } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, CrossIcon, FieldList, IconButton, Notice, type Field } from "../../parts";
import { useText } from "../../text";
import { useLawWords } from "./lawWords";

export interface RuleInspectorProps {
  row: RetentionRow;
  onClose: () => void;
}

/** One rule of retention, or that there is none. */
export function RuleInspector({ row, onClose }: RuleInspectorProps) {
  const t = useText();
  const { go } = useNavigation();
  const { text, said, code, list, retention } = useValues();
  const lawWords = useLawWords();
  const { rule } = row;
  const words = retention(rule);
  const fields: Field[] = [
    { label: t("field-data-category"), value: said(rule.data_category) || t("retention-all-data") },
    {
      label: t("field-retention"),
      value:
        words || (said(rule.criteria_text) ? "" : <span className="missing">{t("kept-not-stated")}</span>),
    },
    { label: t("field-criteria-text"), value: said(rule.criteria_text) },
    { label: t("filter-action"), value: code("retention-action", rule.action) },
    {
      label: t("field-exceptions"),
      value: list(rule.exceptions.map((one) => code("retention-exception", one))),
    },
    { label: t("column-law"), value: lawWords(rule).join(" · ") },
  ].filter(({ value }) => value !== "");
  return (
    <Inspector
      reference={row.ref}
      title={text(row.activity) || t("record-erased")}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        {row.missing ? (
          <Notice tone="bad" what={t("retention-no-rule")} todo={t("retention-empty")} />
        ) : (
          <FieldList fields={fields} labelWidth={132} />
        )}
        <div>
          <Button size="s" onPress={() => go({ name: "activities", id: row.id })}>
            {t("basis-to-activity")}
          </Button>
        </div>
      </InspectorBody>
    </Inspector>
  );
}
