import { memo } from "react";
import { CheckField, DateField, TextArea } from "../../parts";
import { useText } from "../../text";
import { FormPart, Span } from "./form/FormDialog";
import { useTrouble } from "./form/troubles";
import { sameFields } from "./form/useDraft";
import type { RequestDraft } from "./requestDraft";
import type { PartProps } from "./RequestParts";

/** That nothing of the case may be erased: why, and until when that is looked at again. */
export const HoldPart = memo(
  function HoldPart({ draft, change }: PartProps) {
    const t = useText();
    const trouble = useTrouble();
    return (
      <FormPart title={t("field-legal-hold")}>
        <CheckField
          label={t("request-hold")}
          description={t("request-hold-hint")}
          isChecked={draft.legalHold}
          onChange={(legalHold) => change({ legalHold })}
        />
        {draft.legalHold ? (
          <>
            <TextArea
              label={t("field-hold-reason")}
              isRequired
              value={draft.holdReason}
              onChange={(holdReason) => change({ holdReason })}
              error={trouble("hold_reason")}
            />
            <Span of={3}>
              <DateField
                label={t("field-hold-review")}
                isRequired
                value={draft.holdReview}
                onChange={(holdReview) => change({ holdReview })}
                error={trouble("hold_review")}
              />
            </Span>
          </>
        ) : null}
      </FormPart>
    );
  },
  sameFields<RequestDraft>("legalHold", "holdReason", "holdReview"),
);
