import { useValues } from "../../../app/values";
import { WRITTEN } from "../../../app/undo/useTakeBack";
import {
  useHost,
  type Block,
  type CaseView,
  type Disclosure,
  type Medium,
  type TrailItem,
} from "../../../host";
import { CheckField, DateField, Notice, SelectField, TextArea, TextField, useToast } from "../../../parts";
import { useText } from "../../../text";
import { BlockedPanel } from "../BlockedPanel";
import { entryOf, type Doing } from "../case";
import { CountryField } from "../form/CountryField";
import { FormDialog, FormPart, Span } from "../form/FormDialog";
import { blockKey } from "../guide/blocks";
import { MomentField } from "../form/MomentField";
import { TagsField } from "../form/TagsField";
import { useTrouble, type Troubles } from "../form/troubles";
import { useDraft, useSetter } from "../form/useDraft";
import { wholeNumber } from "../requestDraft";
import { beyond, limitsOf, type Given } from "./manifest";
import { ManifestTable } from "./ManifestTable";

const MEDIA: readonly Medium[] = [
  "portal",
  "encrypted_transfer",
  "email",
  "registered_letter",
  "handed_over",
  "inspection",
];

/** The facts as a form holds them; numbers as they are typed. */
interface DisclosureDraft extends Pick<
  Disclosure,
  | "recipient"
  | "country"
  | "data_categories"
  | "period_from"
  | "period_to"
  | "medium"
  | "encrypted"
  | "sent_at"
  | "receipt_ref"
  | "onward_conditions"
> {
  subjects: string;
  records: string;
}

function begin(of: CaseView, before: Disclosure | null): DisclosureDraft {
  const { requester } = of.request;
  const limits = limitsOf(of.request, of.decision);
  const typed = (count: number | null | undefined) =>
    count === null || count === undefined ? "" : String(count);
  return {
    recipient: before?.recipient ?? (requester?.organisation || requester?.name || ""),
    country: before?.country ?? requester?.country ?? null,
    data_categories: before?.data_categories ?? [...limits.data_categories],
    period_from: before?.period_from ?? limits.period_from,
    period_to: before?.period_to ?? limits.period_to,
    medium: before?.medium ?? null,
    encrypted: before?.encrypted ?? false,
    sent_at: before?.sent_at ?? null,
    receipt_ref: before?.receipt_ref ?? "",
    onward_conditions: before?.onward_conditions ?? "",
    subjects: typed(before?.subjects_count),
    records: typed(before?.records_count),
  };
}

function givenOf(draft: DisclosureDraft): Given {
  return {
    data_categories: draft.data_categories,
    subjects_count: wholeNumber(draft.subjects),
    period_from: draft.period_from,
    period_to: draft.period_to,
  };
}

export interface DisclosureDialogProps {
  of: CaseView;
  corrects?: TrailItem;
  onDo: (doing: Doing | null) => void;
  onClose: () => void;
}

/** What blocks a disclosure, and what else is missing before the decision can be carried out: each once. */
function blocksOf(of: CaseView): readonly Block[] {
  const missing = of.moves.filter(({ event }) => event === "execute").flatMap((move) => move.missing);
  const known = new Set(of.blocks.map(blockKey));
  return [...of.blocks, ...missing.filter((block) => !known.has(blockKey(block)))];
}

/** Records what went out. As long as something blocks it, it says what, and leads there; there is no form. */
export function DisclosureDialog(props: DisclosureDialogProps) {
  const blocks = blocksOf(props.of);
  return blocks.length > 0 ? (
    <BlockedPanel blocks={blocks} onDo={props.onDo} onClose={props.onClose} />
  ) : (
    <DisclosureForm {...props} />
  );
}

function DisclosureForm({ of, corrects, onClose }: DisclosureDialogProps) {
  const t = useText();
  const { code } = useValues();
  const host = useHost();
  const say = useToast();
  const { draft, change, isDirty } = useDraft(() =>
    begin(of, corrects ? entryOf(corrects, "disclosure") : null),
  );

  const isNumber = (typed: string) => typed.trim() === "" || wholeNumber(typed) !== null;
  const more = beyond(limitsOf(of.request, of.decision), givenOf(draft));
  const check = (): Troubles => ({
    ...Object.fromEntries(more.map((field) => [field, t("manifest-more-field")])),
    ...(draft.recipient.trim() === "" ? { recipient: t("fill-needed") } : {}),
    ...(draft.data_categories.length === 0 ? { data_categories: t("fill-needed") } : {}),
    ...(draft.medium === null ? { medium: t("fill-needed") } : {}),
    ...(draft.sent_at === null ? { sent_at: t("request-moment-incomplete") } : {}),
    ...(isNumber(draft.subjects) ? {} : { subjects_count: t("fill-number") }),
    ...(isNumber(draft.records) ? {} : { records_count: t("fill-number") }),
    ...(draft.period_from !== null && draft.period_to !== null && draft.period_to < draft.period_from
      ? { period_to: t("fill-period") }
      : {}),
  });
  const save = async () => {
    const { subjects, records, ...facts } = draft;
    await host.call("put_record", {
      kind: "disclosure",
      id: null,
      based_on: null,
      reason: "",
      record: {
        ...facts,
        recipient: facts.recipient.trim(),
        request: of.id,
        subjects_count: wholeNumber(subjects),
        records_count: wholeNumber(records),
        basis: of.decision?.basis_art6 ?? null,
        corrects: corrects?.id ?? null,
      },
    });
    say({ text: t("disclose-recorded"), tone: "ok", key: WRITTEN });
    onClose();
  };
  return (
    <FormDialog
      title={corrects ? t("step-dialog-correct", { ref: corrects.ref }) : t("disclose-dialog")}
      saveLabel={t("disclose-save")}
      size="l"
      isDirty={isDirty}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t("blocks-panel")}
    >
      {of.decision ? (
        <Notice
          what={t("disclose-rests", { outcome: code("outcome", of.decision.outcome) })}
          {...(of.decision.minimised_to
            ? { todo: t("disclose-more", { text: of.decision.minimised_to }) }
            : {})}
        />
      ) : null}
      <WhatWentFields draft={draft} change={change} />
      <ManifestTable of={of} given={givenOf(draft)} />
      <HowItWentFields of={of} draft={draft} change={change} />
    </FormDialog>
  );
}

interface DisclosureFieldsProps {
  draft: DisclosureDraft;
  change: (next: Partial<DisclosureDraft>) => void;
}

function WhatWentFields({ draft, change }: DisclosureFieldsProps) {
  const t = useText();
  const trouble = useTrouble();
  const setCountry = useSetter(change, "country");
  return (
    <FormPart title={t("disclose-what")}>
      <Span of={3}>
        <TextField
          label={t("field-recipient")}
          isRequired
          value={draft.recipient}
          onChange={(recipient) => change({ recipient })}
          error={trouble("recipient")}
        />
      </Span>
      <Span of={3}>
        <CountryField label={t("field-country")} value={draft.country} onChange={setCountry} />
      </Span>
      <TagsField
        label={t("field-data-categories")}
        isRequired
        value={draft.data_categories}
        onChange={(categories) => change({ data_categories: [...categories] })}
        error={trouble("data_categories")}
      />
      <Span of={3}>
        <TextField
          label={t("field-subjects-count")}
          value={draft.subjects}
          onChange={(subjects) => change({ subjects })}
          error={trouble("subjects_count")}
        />
      </Span>
      <Span of={3}>
        <TextField
          label={t("field-records-count")}
          value={draft.records}
          onChange={(records) => change({ records })}
          error={trouble("records_count")}
        />
      </Span>
      <Span of={3}>
        <DateField
          label={t("field-period-from")}
          value={draft.period_from}
          onChange={(day) => change({ period_from: day })}
          error={trouble("period_from")}
        />
      </Span>
      <Span of={3}>
        <DateField
          label={t("field-period-to")}
          value={draft.period_to}
          onChange={(day) => change({ period_to: day })}
          error={trouble("period_to")}
        />
      </Span>
    </FormPart>
  );
}

function HowItWentFields({ of, draft, change }: DisclosureFieldsProps & { of: CaseView }) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const setSentAt = useSetter(change, "sent_at");
  return (
    <FormPart title={t("disclose-how")}>
      <MomentField
        label={t("field-sent-at")}
        isRequired
        value={draft.sent_at}
        onChange={setSentAt}
        zone={of.request.received_at?.zone ?? "UTC"}
        error={trouble("sent_at")}
      />
      <Span of={3}>
        <SelectField
          label={t("field-medium")}
          isRequired
          options={MEDIA.map((id) => ({ id, label: code("medium", id) }))}
          value={draft.medium}
          onChange={(medium) => change({ medium })}
          error={trouble("medium")}
        />
      </Span>
      <Span of={3}>
        <TextField
          label={t("field-receipt-ref")}
          value={draft.receipt_ref}
          onChange={(receipt) => change({ receipt_ref: receipt })}
        />
      </Span>
      <CheckField
        label={t("field-encrypted")}
        isChecked={draft.encrypted}
        onChange={(encrypted) => change({ encrypted })}
      />
      <TextArea
        label={t("field-onward-conditions")}
        value={draft.onward_conditions}
        onChange={(conditions) => change({ onward_conditions: conditions })}
      />
    </FormPart>
  );
}
