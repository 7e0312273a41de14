import { section } from "../../../app/forms/section";
import { DateField, TextArea } from "../../../parts";
import { useText } from "../../../text";
import type { ActivityPart } from "./GeneralFields";

function RemarkFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <DateField
          label={t("field-review-due")}
          value={draft.review_due}
          onChange={(review_due) => change({ review_due })}
          error={problem("review_due")}
        />
      </div>
      <TextArea
        label={t("field-remarks")}
        value={draft.remarks}
        onChange={(remarks) => change({ remarks })}
        error={problem("remarks")}
        lines={4}
      />
    </>
  );
}

export const RemarkFields = section(["review_due", "remarks"], RemarkFieldsPart);
