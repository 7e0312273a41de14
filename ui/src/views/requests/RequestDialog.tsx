import { useState } from "react";
import { useStatus } from "../../app/workspace";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useHost, type CaseView, type Written } from "../../host";
import { Notice, TextArea } from "../../parts";
import { useText } from "../../text";
import { FormDialog, FormPart } from "./form/FormDialog";
import { useDraft } from "./form/useDraft";
import { useTrouble, type Troubles } from "./form/troubles";
import { AskedPart, LimitsPart, ReceiptPart, WhoPart } from "./RequestParts";
import { DatesPart } from "./DatesPart";
import { HoldPart } from "./HoldPart";
import { ClockPreview } from "./ClockPreview";
import { belongingTo, draftOf, requestOf, wholeNumber, type RequestDraft } from "./requestDraft";

export interface RequestDialogProps {
  /** The case whose facts are edited; none logs a new request. */
  of?: CaseView;
  /** The case to which a new one in another family belongs. */
  belongsTo?: CaseView;
  onClose: () => void;
  onSaved?: (written: Written) => void;
}

/** Logs a request, or edits the facts of one. */
export function RequestDialog({ of, belongsTo, onClose, onSaved }: RequestDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const status = useStatus();
  const before = of?.request ?? (belongsTo ? belongingTo(belongsTo.request, belongsTo.id) : undefined);
  const { draft, change, isDirty } = useDraft<RequestDraft>(() => ({
    ...draftOf(before),
    ...(before ? {} : { assignedTo: status.workspace?.author?.name ?? "" }),
  }));
  const [reason, setReason] = useState("");
  const [names] = useState(() =>
    Object.fromEntries((of ?? belongsTo)?.activities.map((link) => [link.id, link.ref]) ?? []),
  );

  const check = (): Troubles => ({
    ...(draft.family === null ? { family: t("fill-needed") } : {}),
    ...(draft.subtype === null ? { subtype: t("fill-needed") } : {}),
    ...(draft.title.trim() === "" ? { title: t("fill-needed") } : {}),
    ...(draft.received === null ? { received_at: t("request-moment-incomplete") } : {}),
    ...(draft.from !== null && draft.to !== null && draft.to < draft.from
      ? { period_to: t("fill-period") }
      : {}),
    ...(draft.subjects.trim() !== "" && wholeNumber(draft.subjects) === null
      ? { subjects_count: t("fill-number") }
      : {}),
    ...(draft.legalHold && draft.holdReason.trim() === "" ? { hold_reason: t("fill-needed") } : {}),
    ...(draft.legalHold && draft.holdReview === null ? { hold_review: t("fill-needed") } : {}),
    ...(of && reason.trim() === "" ? { reason: t("fill-needed") } : {}),
  });
  const save = async () => {
    const written = await host.call("put_record", {
      kind: "request",
      id: of?.id ?? null,
      based_on: of?.seq ?? null,
      reason: reason.trim(),
      record: requestOf(draft, before),
    });
    sayWritten(t(of ? "request-changed" : "request-logged", { ref: written.ref }));
    return () => {
      onClose();
      onSaved?.(written);
    };
  };
  return (
    <FormDialog
      title={of ? t("request-edit", { ref: of.ref }) : t("request-new")}
      saveLabel={of ? t("action-save") : t("request-save-new")}
      size="l"
      isDirty={isDirty || reason !== ""}
      check={check}
      onSave={save}
      onClose={onClose}
      aside={<ClockPreview draft={draft} />}
    >
      {belongsTo ? <Notice what={t("belongs-what", { ref: belongsTo.ref })} todo={t("belongs-do")} /> : null}
      <WhoPart draft={draft} change={change} />
      <ReceiptPart draft={draft} change={change} today={status.today} />
      <AskedPart draft={draft} change={change} names={names} />
      <LimitsPart draft={draft} change={change} />
      <DatesPart draft={draft} change={change} />
      {of ? <HoldPart draft={draft} change={change} /> : null}
      {of ? <ReasonPart reason={reason} onChange={setReason} /> : null}
    </FormDialog>
  );
}

function ReasonPart({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const t = useText();
  const trouble = useTrouble();
  return (
    <FormPart title={t("request-why-changed")}>
      <TextArea
        label={t("request-why-changed")}
        isLabelHidden
        description={t("request-why-changed-hint")}
        value={reason}
        onChange={onChange}
        error={trouble("reason")}
        isRequired
      />
    </FormPart>
  );
}
