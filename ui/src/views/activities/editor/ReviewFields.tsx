import { useCallback } from "react";
import { CodeField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import { rowProblem } from "../../../app/forms/rowProblem";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import { useStatus } from "../../../app/workspace";
import type { Review, ReviewOutcome } from "../../../host";
import { DateField, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import type { ActivityPart } from "./GeneralFields";

const OUTCOMES: readonly ReviewOutcome[] = ["in_order", "updated", "action_needed"];

/** When it is to be looked at again, and what was found when it was. */
function ReviewFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { today, workspace } = useStatus();
  const { draft, change, problem } = editing;
  const me = workspace?.author?.name ?? "";
  const isMissing = problem("reviews.on");
  const draw = useCallback(
    (review: Review, set: (patch: Partial<Review>) => void, place: number) => (
      <>
        <div className="field-pair">
          <DateField
            label={field("on")}
            value={review.on}
            onChange={(on) => set({ on })}
            latest={today}
            error={problem(`reviews[${place}].on`)}
            isRequired
          />
          <TextField label={field("reviewed_by")} value={review.by} onChange={(by) => set({ by })} />
          <CodeField
            label={field("outcome")}
            family="review-outcome"
            codes={OUTCOMES}
            value={review.outcome}
            onChange={(outcome) => set({ outcome })}
          />
        </div>
        <TextArea label={field("remarks")} value={review.remarks} onChange={(remarks) => set({ remarks })} />
      </>
    ),
    [field, problem, today],
  );
  return (
    <>
      <div className="field-pair">
        <DateField
          label={t("field-review-due")}
          description={t("review-due-note")}
          value={draft.review_due}
          onChange={(review_due) => change({ review_due })}
          error={problem("review_due")}
        />
      </div>
      <RowList
        of="reviews"
        rows={draft.reviews}
        onChange={(reviews) => change({ reviews })}
        make={(): Review => ({ on: today, by: me, outcome: null, remarks: "" })}
        addLabel={t("review-add")}
        rowLabel={(place) => t("review-row", { number: place + 1 })}
        problem={(review, place) =>
          rowProblem(problem, `reviews[${place}]`, ["on"]) ?? (review.on === null ? isMissing : null)
        }
      >
        {draw}
      </RowList>
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

export const ReviewFields = section(["review_due", "reviews", "remarks"], ReviewFieldsPart);
