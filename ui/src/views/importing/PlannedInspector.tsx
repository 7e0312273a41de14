import { Changes } from "../../app/history/Changes";
import { changesOf } from "../../app/history/changes";
import { useValues } from "../../app/values";
import type { PlannedRow } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Card, CrossIcon, FieldList, IconButton, LineList, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { byWeight, VERDICT_TONES, WEIGHT_TONES } from "./DryRunStep";

export interface PlannedInspectorProps {
  row: PlannedRow;
  onClose: () => void;
}

/** One row of a dry run: what it would do to which record, field by field. */
export function PlannedInspector({ row, onClose }: PlannedInspectorProps) {
  const t = useText();
  const say = useSentence();
  const { code } = useValues();
  const sentences = byWeight(row);
  return (
    <Inspector
      {...(row.ref === null ? {} : { reference: row.ref })}
      title={row.title || t("importing-unnamed-row")}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        <FieldList
          fields={[
            {
              label: t("importing-verdict"),
              value: <Pill tone={VERDICT_TONES[row.verdict]}>{t(`import-verdict-${row.verdict}`)}</Pill>,
            },
            { label: t("field-kind"), value: code("kind", row.kind) },
            {
              label: t("importing-rows"),
              value: [row.sheet, row.rows.join(", ")].filter(Boolean).join(" · "),
            },
          ]}
        />
        {sentences.length === 0 ? null : (
          <Card tone="sunken" level={3} title={t("importing-said")} aside={`${sentences.length}`}>
            <LineList
              markWidth={92}
              lines={sentences.map(({ weight, sentence }, place) => ({
                id: `${place}`,
                mark: <Pill tone={WEIGHT_TONES[weight]}>{t(`import-weight-${weight}`)}</Pill>,
                title: say(sentence),
              }))}
            />
          </Card>
        )}
        {row.links.length === 0 ? null : (
          <Card tone="sunken" level={3} title={t("importing-links")} aside={`${row.links.length}`}>
            <LineList
              lines={row.links.map(({ id, kind, ref, title, made }) => ({
                id,
                title: (
                  <>
                    {ref === null ? null : <Reference>{ref}</Reference>} <bdi>{title}</bdi>
                  </>
                ),
                note: code("kind", kind),
                ...(made ? { end: <Pill tone="ok">{t("importing-link-made")}</Pill> } : {}),
              }))}
            />
          </Card>
        )}
        {row.fields.length === 0 ? null : (
          <Card tone="sunken" level={3} title={t("importing-fields")} aside={`${row.fields.length}`}>
            <Changes changes={changesOf(row.fields)} />
          </Card>
        )}
      </InspectorBody>
    </Inspector>
  );
}
