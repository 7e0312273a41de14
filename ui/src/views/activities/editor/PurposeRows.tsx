import { useCallback } from "react";
import { CodeField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { RowList } from "../../../app/forms/RowList";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { Purpose, PurposeKind } from "../../../host";
import { CheckField, TextField } from "../../../parts";
import { useText } from "../../../text";
import { newPurpose, nextKey } from "./draft";
import type { ActivityPart } from "./GeneralFields";

export const PURPOSE_KINDS: readonly PurposeKind[] = [
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

function PurposeRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const draw = useCallback(
    (purpose: Purpose, set: (patch: Partial<Purpose>) => void) => (
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
            codes={PURPOSE_KINDS}
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
        <div className="field-pair">
          <TextField
            label={field("further_processing_of")}
            description={t("purpose-further-note")}
            value={purpose.further_processing_of}
            onChange={(further_processing_of) => set({ further_processing_of })}
          />
          {purpose.further_processing_of.trim() === "" && purpose.compat_assessment_ref === "" ? null : (
            <TextField
              label={field("compat_assessment_ref")}
              description={t("purpose-compat-note")}
              value={purpose.compat_assessment_ref}
              onChange={(compat_assessment_ref) => set({ compat_assessment_ref })}
            />
          )}
        </div>
      </>
    ),
    [field, t],
  );
  return (
    <RowList
      of="purposes"
      rows={draft.purposes}
      onChange={(purposes) => change({ purposes })}
      make={() => newPurpose(nextKey(draft.purposes))}
      addLabel={t("purpose-add")}
      rowLabel={(place) => t("purpose-row", { number: place + 1 })}
      problem={(_, place) => problem(`purposes[${place}]`)}
    >
      {draw}
    </RowList>
  );
}

export const PurposeRows = section(["purposes"], PurposeRowsPart);
