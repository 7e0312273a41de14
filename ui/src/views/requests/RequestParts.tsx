import { getLocalTimeZone } from "@internationalized/date";
import { memo } from "react";
import { EEA } from "../../app/countries";
import { ManyField } from "../../app/forms/fields";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { Channel, Urgency } from "../../host";
import { DateField, SelectField, TextArea, TextField } from "../../parts";
import { useText, useZone } from "../../text";
import { ActivitiesField } from "./ActivitiesField";
import { CountryField } from "./form/CountryField";
import { FormPart, Span } from "./form/FormDialog";
import { MomentField } from "./form/MomentField";
import { RadioCards } from "./form/RadioCards";
import { TagsField } from "./form/TagsField";
import { useTrouble } from "./form/troubles";
import { sameFields, useSetter } from "./form/useDraft";
import { FAMILIES, SUBTYPES, type RequestDraft } from "./requestDraft";

const CHANNELS: readonly Channel[] = [
  "email",
  "form",
  "letter",
  "phone",
  "in_person",
  "portal",
  "served",
  "other",
];
const URGENCIES: readonly Urgency[] = ["normal", "urgent", "emergency"];

export interface PartProps {
  draft: RequestDraft;
  change: (next: Partial<RequestDraft>) => void;
}

/** Who asks, what kind of request it is, and by which title it is found. */
export const WhoPart = memo(
  function WhoPart({ draft, change }: PartProps) {
    const t = useText();
    const { code } = useValues();
    const trouble = useTrouble();
    const { family } = draft;
    const setCountry = useSetter(change, "country");
    const isAuthority = family === "pa";
    const isOutside = draft.country !== null && !EEA.has(draft.country);
    return (
      <FormPart title={t("request-part-who")}>
        <RadioCards
          label={t("field-family")}
          isLabelHidden
          isRequired
          across={3}
          options={FAMILIES.map((id) => ({
            id,
            label: code("family", id),
            hint: t(`request-family-${id}-hint`),
          }))}
          value={family}
          onChange={(next) => change({ family: next, ...(next === family ? {} : { subtype: null }) })}
          error={trouble("family")}
        />
        <Span of={3}>
          <SelectField
            label={t("field-subtype")}
            isRequired
            isDisabled={family === null}
            options={(family === null ? [] : SUBTYPES[family]).map((id) => ({
              id,
              label: code("subtype", id),
            }))}
            value={draft.subtype}
            onChange={(subtype) => change({ subtype })}
            error={trouble("subtype")}
            {...(family === null ? { description: t("request-subtype-first") } : {})}
          />
        </Span>
        <Span of={3}>
          <CountryField
            label={isAuthority ? t("request-country-pa") : t("field-country")}
            value={draft.country}
            onChange={setCountry}
            error={trouble("country")}
            {...(isAuthority && isOutside ? { description: t("request-country-outside") } : {})}
          />
        </Span>
        <TextField
          label={t("field-title")}
          isRequired
          value={draft.title}
          onChange={(title) => change({ title })}
          description={t("request-title-hint")}
          error={trouble("title")}
        />
        {family === "ds" ? null : (
          <Span of={3}>
            <TextField
              label={isAuthority ? t("request-authority") : t("field-organisation")}
              value={draft.organisation}
              onChange={(organisation) => change({ organisation })}
            />
          </Span>
        )}
        <Span of={3}>
          <TextField
            label={
              isAuthority
                ? t("request-office")
                : family === "tp"
                  ? t("request-contact-name")
                  : t("request-person")
            }
            value={draft.name}
            onChange={(name) => change({ name })}
          />
        </Span>
        <Span of={3}>
          <TextField
            label={t("field-contact")}
            value={draft.contact}
            onChange={(contact) => change({ contact })}
          />
        </Span>
        <Span of={3}>
          <TextField
            label={t("field-requester-ref-no")}
            value={draft.theirRef}
            onChange={(theirRef) => change({ theirRef })}
            isMonospace
          />
        </Span>
        {family === "pa" ? null : (
          <>
            <Span of={3}>
              <TextField
                label={t("field-on-behalf-of")}
                value={draft.onBehalfOf}
                onChange={(onBehalfOf) => change({ onBehalfOf })}
              />
            </Span>
            <Span of={3}>
              <TextField
                label={t("field-mandate-ref")}
                value={draft.mandate}
                onChange={(mandate) => change({ mandate })}
              />
            </Span>
          </>
        )}
      </FormPart>
    );
  },
  sameFields<RequestDraft>(
    "family",
    "subtype",
    "title",
    "organisation",
    "name",
    "country",
    "contact",
    "theirRef",
    "onBehalfOf",
    "mandate",
  ),
);

/** When and how it came in. */
export const ReceiptPart = memo(
  function ReceiptPart({ draft, change, today }: PartProps & { today: string }) {
    const t = useText();
    const { code } = useValues();
    const trouble = useTrouble();
    const setReceived = useSetter(change, "received");
    const zone = useZone();
    return (
      <FormPart title={t("request-part-receipt")}>
        <MomentField
          label={t("field-received-at")}
          isRequired
          value={draft.received}
          onChange={setReceived}
          zone={zone ?? getLocalTimeZone()}
          latest={today}
          error={trouble("received_at")}
        />
        <Span of={3}>
          <SelectField
            label={t("field-channel")}
            options={CHANNELS.map((id) => ({ id, label: code("channel", id) }))}
            value={draft.channel}
            onChange={(channel) => change({ channel })}
          />
        </Span>
        <Span of={3}>
          <TextField
            label={t("field-language")}
            value={draft.language}
            onChange={(language) => change({ language })}
            description={t("request-language-hint")}
          />
        </Span>
      </FormPart>
    );
  },
  sameFields<RequestDraft>("received", "channel", "language"),
);

const TRUTHS = ["yes", "no", "unknown"] as const;
const truthOf = (value: boolean | null) => (value === null ? "unknown" : value ? "yes" : "no");
const boolOf = (truth: (typeof TRUTHS)[number]) => (truth === "unknown" ? null : truth === "yes");

/** What is asked: in words, and counted. */
export const AskedPart = memo(
  function AskedPart({ draft, change, names }: PartProps & { names: Readonly<Record<string, string>> }) {
    const t = useText();
    const trouble = useTrouble();
    const setActivities = useSetter(change, "activities");
    const truths = TRUTHS.map((id) => ({ id, label: t(`request-${id}`) }));
    return (
      <FormPart title={t("request-part-what")}>
        <TextArea
          label={t("field-scope-text")}
          isLabelHidden
          value={draft.scope}
          onChange={(scope) => change({ scope })}
          lines={3}
        />
        <TagsField
          label={t("field-data-requested")}
          value={draft.data}
          onChange={(data) => change({ data })}
        />
        <Span of={3}>
          <SelectField
            label={t("field-contains-personal")}
            options={truths}
            value={truthOf(draft.personal)}
            onChange={(truth) => change({ personal: boolOf(truth) })}
          />
        </Span>
        <Span of={3}>
          <SelectField
            label={t("field-contains-nonpersonal")}
            options={truths}
            value={truthOf(draft.nonpersonal)}
            onChange={(truth) => change({ nonpersonal: boolOf(truth) })}
          />
        </Span>
        <Span of={2}>
          <DateField
            label={t("field-period-from")}
            value={draft.from}
            onChange={(from) => change({ from })}
          />
        </Span>
        <Span of={2}>
          <DateField
            label={t("field-period-to")}
            value={draft.to}
            onChange={(to) => change({ to })}
            error={trouble("period_to")}
          />
        </Span>
        <Span of={2}>
          <TextField
            label={t("field-subjects-count")}
            value={draft.subjects}
            onChange={(subjects) => change({ subjects })}
            error={trouble("subjects_count")}
          />
        </Span>
        <ActivitiesField value={draft.activities} onChange={setActivities} names={names} />
      </FormPart>
    );
  },
  sameFields<RequestDraft>(
    "scope",
    "data",
    "personal",
    "nonpersonal",
    "from",
    "to",
    "subjects",
    "activities",
  ),
);

/** Dates, secrecy, urgency, and who handles it. */
export const LimitsPart = memo(
  function LimitsPart({ draft, change }: PartProps) {
    const t = useText();
    const { code } = useValues();
    const { data: people } = useCommand("people", {});
    return (
      <FormPart title={t("request-part-limits")}>
        <Span of={3}>
          <DateField
            label={t("field-ordered-by")}
            value={draft.orderedBy}
            onChange={(orderedBy) => change({ orderedBy })}
            description={t("request-ordered-hint")}
          />
        </Span>
        <Span of={3}>
          <TextField
            label={t("field-secrecy-provision")}
            value={draft.secrecy}
            onChange={(secrecy) => change({ secrecy })}
            description={t("request-secrecy-hint")}
          />
        </Span>
        <Span of={3}>
          <SelectField
            label={t("field-urgency")}
            options={URGENCIES.map((id) => ({ id, label: code("urgency", id) }))}
            value={draft.urgency}
            onChange={(urgency) => change({ urgency })}
          />
        </Span>
        <Span of={3}>
          <TextField
            label={t("field-assigned-to")}
            value={draft.assignedTo}
            onChange={(assignedTo) => change({ assignedTo })}
          />
        </Span>
        {draft.secrecy.trim() !== "" && (
          <ManyField
            label={t("field-admitted")}
            description={t("request-admitted-hint")}
            options={(people ?? []).map(({ id, name }) => ({ id, label: name }))}
            value={draft.admitted}
            onChange={(admitted) => change({ admitted })}
          />
        )}
      </FormPart>
    );
  },
  sameFields<RequestDraft>("orderedBy", "secrecy", "urgency", "assignedTo", "admitted"),
);
