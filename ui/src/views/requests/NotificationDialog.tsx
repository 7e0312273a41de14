import { useValues } from "../../app/values";
import { WRITTEN } from "../../app/undo/useTakeBack";
import {
  useHost,
  type CaseView,
  type Notification,
  type NotificationStatus,
  type NotificationTo,
  type TrailItem,
} from "../../host";
import { DateField, Notice, SelectField, TextField, useToast } from "../../parts";
import { useText } from "../../text";
import { entryOf } from "./case";
import { ChoiceField } from "./form/ChoiceField";
import { FormDialog, Span } from "./form/FormDialog";
import { MomentField } from "./form/MomentField";
import { RadioCards } from "./form/RadioCards";
import { useTrouble, type Troubles } from "./form/troubles";
import { useDraft, useSetter } from "./form/useDraft";

const TO: readonly NotificationTo[] = [
  "subject",
  "requester",
  "controller",
  "customer",
  "sa",
  "issuing_authority",
  "enforcing_authority",
  "recipient",
];
const STATUSES: readonly NotificationStatus[] = [
  "sent",
  "pending",
  "delayed",
  "prohibited",
  "not_required",
  "impossible",
];

type NotificationDraft = Pick<
  Notification,
  "to" | "kind" | "status" | "legal_ground" | "until" | "sent_at"
> & {
  also: readonly string[];
};

export interface NotificationDialogProps {
  of: CaseView;
  corrects?: TrailItem;
  onClose: () => void;
}

/** Records who was told, or why somebody is not told yet. */
export function NotificationDialog({ of, corrects, onClose }: NotificationDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const before = corrects ? entryOf(corrects, "notification") : null;
  const { draft, change, isDirty } = useDraft<NotificationDraft>(() => ({
    to: before?.to ?? null,
    kind: before?.kind ?? "",
    status: before?.status ?? null,
    legal_ground: before?.legal_ground ?? "",
    until: before?.until ?? null,
    sent_at: before?.sent_at ?? null,
    also: before?.also_answers ?? [],
  }));
  const isHeldBack = draft.status === "delayed" || draft.status === "prohibited";

  const check = (): Troubles => ({
    ...(draft.to === null ? { to: t("fill-needed") } : {}),
    ...(draft.status === null ? { status: t("fill-needed") } : {}),
    ...(isHeldBack && draft.legal_ground.trim() === "" ? { legal_ground: t("fill-needed") } : {}),
    ...(draft.status === "sent" && draft.sent_at === null ? { sent_at: t("request-moment-incomplete") } : {}),
  });
  const save = async () => {
    const { also, ...facts } = draft;
    await host.call("put_record", {
      kind: "notification",
      id: null,
      based_on: null,
      reason: "",
      record: {
        ...facts,
        kind: draft.kind.trim(),
        legal_ground: draft.legal_ground.trim(),
        sent_at: draft.status === "sent" ? draft.sent_at : null,
        until: isHeldBack ? draft.until : null,
        also_answers: draft.status === "sent" ? [...also] : [],
        request: of.id,
        corrects: corrects?.id ?? null,
      },
    });
    say({ text: t("notify-recorded"), tone: "ok", key: WRITTEN });
    onClose();
  };
  return (
    <FormDialog
      title={corrects ? t("step-dialog-correct", { ref: corrects.ref }) : t("notify-dialog")}
      saveLabel={t("notify-save")}
      isDirty={isDirty}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t("moves-refused")}
    >
      {corrects ? (
        <Notice what={t("step-correcting", { ref: corrects.ref })} todo={t("step-correcting-do")} />
      ) : null}
      <NotificationFields of={of} draft={draft} change={change} isHeldBack={isHeldBack} />
    </FormDialog>
  );
}

interface NotificationFieldsProps {
  of: CaseView;
  draft: NotificationDraft;
  change: (next: Partial<NotificationDraft>) => void;
  isHeldBack: boolean;
}

function NotificationFields({ of, draft, change, isHeldBack }: NotificationFieldsProps) {
  const t = useText();
  const { code, text } = useValues();
  const trouble = useTrouble();
  // One reply may answer every request of the same message.
  const others = [...(of.parent ? [of.parent] : []), ...of.parts];
  const setSentAt = useSetter(change, "sent_at");
  return (
    <>
      <div className="form-fields">
        <Span of={3}>
          <SelectField
            label={t("field-to")}
            isRequired
            options={TO.map((id) => ({ id, label: code("notification-to", id) }))}
            value={draft.to}
            onChange={(to) => change({ to })}
            error={trouble("to")}
          />
        </Span>
        <Span of={3}>
          <TextField
            label={t("notify-what")}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            description={t("notify-what-hint")}
          />
        </Span>
      </div>
      <RadioCards
        label={t("field-status")}
        isRequired
        across={2}
        options={STATUSES.map((id) => ({ id, label: code("notification-status", id) }))}
        value={draft.status}
        onChange={(status) => change({ status })}
        error={trouble("status")}
      />
      {draft.status === "sent" ? (
        <MomentField
          label={t("field-sent-at")}
          isRequired
          value={draft.sent_at}
          onChange={setSentAt}
          zone={of.request.received_at?.zone ?? "UTC"}
          error={trouble("sent_at")}
        />
      ) : null}
      {draft.status === "sent" && others.length > 0 ? (
        <ChoiceField
          label={t("field-also-answers")}
          description={t("notify-also-hint")}
          choices={others.map((link) => ({ id: link.id, label: `${link.ref} ${text(link.title)}` }))}
          value={draft.also}
          onChange={(also) => change({ also })}
          empty={t("field-no-options")}
        />
      ) : null}
      {draft.status === "sent" || draft.status === "pending" || draft.status === null ? null : (
        <TextField
          label={t("field-legal-ground")}
          isRequired={isHeldBack}
          value={draft.legal_ground}
          onChange={(ground) => change({ legal_ground: ground })}
          description={t("notify-ground-hint")}
          error={trouble("legal_ground")}
        />
      )}
      {isHeldBack ? (
        <DateField
          label={t("notify-when-free")}
          value={draft.until}
          onChange={(until) => change({ until })}
        />
      ) : null}
    </>
  );
}
