import { CodeField, LangField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import type { PurposeKind } from "../../../host";
import { CheckField } from "../../../parts";
import { useText } from "../../../text";
import { newPurpose, nextKey } from "./draft";
import type { SectionProps } from "./GeneralFields";

const KINDS: readonly PurposeKind[] = [
  "service",
  "contract",
  "support",
  "security",
  "improvement",
  "marketing",
  "profiling",
  "recruitment",
  "legal",
  "research",
  "statistics",
  "other",
];

export function PurposeRows({ editing }: SectionProps) {
  const t = useText();
  const { draft, change, problem } = editing;
  return (
    <RowList
      rows={draft.purposes}
      onChange={(purposes) => change({ purposes })}
      make={() => newPurpose(nextKey(draft.purposes))}
      addLabel={t("purpose-add")}
      rowLabel={(place) => t("purpose-row", { number: place + 1 })}
      problem={(_, place) => problem(`purposes[${place}]`)}
    >
      {(purpose, set) => (
        <>
          <LangField
            label={t("field-purpose")}
            isLong
            value={purpose.text}
            onChange={(text) => set({ text })}
          />
          <div className="field-pair">
            <CodeField
              label={t("field-kind")}
              family="purpose-kind"
              codes={KINDS}
              value={purpose.kind}
              onChange={(kind) => set({ kind })}
            />
            <CheckField
              label={t("field-direct-marketing")}
              description={t("purpose-marketing-note")}
              isChecked={purpose.direct_marketing}
              onChange={(direct_marketing) => set({ direct_marketing })}
            />
          </div>
        </>
      )}
    </RowList>
  );
}
