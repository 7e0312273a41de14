import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import { DateField, Notice, TextArea } from "../../../parts";
import { useText } from "../../../text";
import type { ProcessorPart } from "./EngagementFields";
import { useIsPast } from "../../../app/days";

/** What was looked at while it lasts, and what became of the data at its end (Article 28(3)(g) and (h)). */
function EndFieldsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field } = useValues();
  const isPast = useIsPast();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <DateField
          label={field("audit_right_used_on")}
          value={draft.audit_right_used_on}
          onChange={(audit_right_used_on) => change({ audit_right_used_on })}
          error={problem("audit_right_used_on")}
        />
        <DateField
          label={field("end_on")}
          value={draft.end_on}
          onChange={(end_on) => change({ end_on })}
          error={problem("end_on")}
        />
        {draft.end_on === null && draft.return_delete_confirmed_on === null ? null : (
          <DateField
            label={field("return_delete_confirmed_on")}
            value={draft.return_delete_confirmed_on}
            onChange={(return_delete_confirmed_on) => change({ return_delete_confirmed_on })}
            error={problem("return_delete_confirmed_on")}
          />
        )}
      </div>
      {isPast(draft.end_on) && draft.return_delete_confirmed_on === null ? (
        <Notice tone="warn" role="status" what={t("end-unconfirmed")} todo={t("end-unconfirmed-do")} />
      ) : null}
      <TextArea
        label={field("remarks")}
        value={draft.remarks}
        onChange={(remarks) => change({ remarks })}
        error={problem("remarks")}
      />
    </>
  );
}

export const EndFields = section(
  ["audit_right_used_on", "end_on", "return_delete_confirmed_on", "remarks"],
  EndFieldsPart,
);
