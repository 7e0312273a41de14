import { memo } from "react";
import type { Subtype } from "../../host";
import { DateField } from "../../parts";
import { useText } from "../../text";
import { FormPart, Span } from "./form/FormDialog";
import { MomentField } from "./form/MomentField";
import { sameFields, useSetter } from "./form/useDraft";
import type { RequestDraft } from "./requestDraft";
import type { PartProps } from "./RequestParts";

const E_EVIDENCE: ReadonlySet<Subtype | null> = new Set(["epoc", "epoc_pr"] as const);
const ELSEWHERE: ReadonlySet<Subtype | null> = new Set(["info"] as const);
const NATIONAL_BODY: ReadonlySet<Subtype | null> = new Set(["data_act_32"] as const);

/** Days from which further clocks run, and until which something is kept or secret: only those the request can have. */
export const DatesPart = memo(
  function DatesPart({ draft, change }: PartProps) {
    const t = useText();
    const setNotified = useSetter(change, "enforcingNotified");
    const { family, subtype } = draft;
    const isAuthority = family === "pa";
    const isEvidence = E_EVIDENCE.has(subtype);
    const isElsewhere = ELSEWHERE.has(subtype);
    const asksNationalBody = NATIONAL_BODY.has(subtype) || (isAuthority && draft.nonpersonal === true);
    if (!isAuthority && !isElsewhere) return null;
    return (
      <FormPart title={t("request-part-dates")}>
        {isAuthority ? (
          <>
            <Span of={3}>
              <DateField
                label={t("field-secrecy-until")}
                value={draft.secrecyUntil}
                onChange={(secrecyUntil) => change({ secrecyUntil })}
              />
            </Span>
            <Span of={3}>
              <DateField
                label={t("field-preserved-until")}
                value={draft.preservedUntil}
                onChange={(preservedUntil) => change({ preservedUntil })}
              />
            </Span>
          </>
        ) : null}
        {isElsewhere ? (
          <>
            <Span of={3}>
              <DateField
                label={t("field-data-obtained-on")}
                value={draft.dataObtained}
                onChange={(dataObtained) => change({ dataObtained })}
              />
            </Span>
            <Span of={3}>
              <DateField
                label={t("field-first-contact-on")}
                value={draft.firstContact}
                onChange={(firstContact) => change({ firstContact })}
              />
            </Span>
          </>
        ) : null}
        {isEvidence ? (
          <>
            <MomentField
              label={t("field-enforcing-notified-at")}
              value={draft.enforcingNotified}
              onChange={setNotified}
              zone={draft.received?.zone ?? "UTC"}
            />
            <Span of={3}>
              <DateField
                label={t("field-annex-iii-sent-on")}
                value={draft.annexIiiSent}
                onChange={(annexIiiSent) => change({ annexIiiSent })}
              />
            </Span>
          </>
        ) : null}
        {asksNationalBody ? (
          <Span of={3}>
            <DateField
              label={t("field-opinion-asked-on")}
              value={draft.opinionAsked}
              onChange={(opinionAsked) => change({ opinionAsked })}
            />
          </Span>
        ) : null}
      </FormPart>
    );
  },
  sameFields<RequestDraft>(
    "family",
    "subtype",
    "nonpersonal",
    "received",
    "secrecyUntil",
    "preservedUntil",
    "dataObtained",
    "firstContact",
    "enforcingNotified",
    "annexIiiSent",
    "opinionAsked",
  ),
);
