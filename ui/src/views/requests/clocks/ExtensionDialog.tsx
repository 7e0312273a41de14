import { useState } from "react";
import { useSayWritten } from "../../../app/undo/useTakeBack";
import { useHost, type CaseView } from "../../../host";
import { Button, Notice, SelectField, TextArea } from "../../../parts";
import { useFormat, useText } from "../../../text";
import { entryOf, standing, type Doing } from "../case";
import { dayOf } from "../days";
import { FormDialog } from "../form/FormDialog";
import { useTrouble, type Troubles } from "../form/troubles";

export interface ExtensionDialogProps {
  of: CaseView;
  onDo: (doing: Doing | null) => void;
  onClose: () => void;
}

interface Proof {
  id: string;
  day: string;
  ref: string;
}

/** Messages to the person that were sent: one of them must be the notice of the extension. */
function proofsOf(of: CaseView): readonly Proof[] {
  return standing(of, "notification").flatMap((item) => {
    const it = entryOf(item, "notification");
    const toPerson = it?.to === "subject" || it?.to === "requester";
    return it && toPerson && it.status === "sent" && it.sent_at
      ? [{ id: item.id, day: dayOf(it.sent_at), ref: item.ref }]
      : [];
  });
}

/**
 * Extends the period by two months (Art 12(3)): for a reason, and with the proof that the person was told of it within
 * the first month. Without the proof there is no extension; the core refuses it, and says so.
 */
export function ExtensionDialog({ of, onDo, onClose }: ExtensionDialogProps) {
  const t = useText();
  const host = useHost();
  const sayWritten = useSayWritten();
  const { formatDate } = useFormat();
  const proofs = proofsOf(of);
  const last = of.clocks.find(({ code }) => code === "DS1" || code === "DS1X")?.legal ?? null;
  const [reason, setReason] = useState("");
  const [proof, setProof] = useState<string | null>(proofs.length === 1 ? (proofs[0]?.id ?? null) : null);
  const told = proofs.find(({ id }) => id === proof);
  const check = (): Troubles => ({
    ...(reason.trim() === "" ? { reason: t("fill-needed") } : {}),
    ...(told === undefined ? { told_on: t("extension-proof-needed") } : {}),
    ...(told !== undefined && last !== null && told.day > last ? { told_on: t("extension-too-late") } : {}),
  });
  const save = async () => {
    await host.call("put_record", {
      kind: "request",
      id: of.id,
      based_on: of.seq,
      reason: reason.trim(),
      record: { ...of.request, extension: { reason: reason.trim(), told_on: told?.day ?? null } },
    });
    sayWritten(t("extension-done", { ref: of.ref }));
    onClose();
  };
  return (
    <FormDialog
      title={t("extension-dialog", { ref: of.ref })}
      saveLabel={t("extension-save")}
      isDirty={reason !== ""}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t("moves-refused")}
    >
      <p>{t("extension-words")}</p>
      {last === null ? null : <p>{t("extension-last", { day: formatDate(last) })}</p>}
      <ExtensionFields
        proofs={proofs}
        proof={proof}
        onProof={setProof}
        reason={reason}
        onReason={setReason}
        onNotify={() => onDo({ what: "notification" })}
      />
    </FormDialog>
  );
}

interface ExtensionFieldsProps {
  proofs: readonly Proof[];
  proof: string | null;
  onProof: (id: string) => void;
  reason: string;
  onReason: (reason: string) => void;
  onNotify: () => void;
}

function ExtensionFields({ proofs, proof, onProof, reason, onReason, onNotify }: ExtensionFieldsProps) {
  const t = useText();
  const { formatDate } = useFormat();
  const trouble = useTrouble();
  return (
    <>
      <div data-first="">
        <TextArea
          label={t("extension-reason")}
          isRequired
          value={reason}
          onChange={onReason}
          lines={3}
          description={t("extension-reason-hint")}
          error={trouble("reason")}
        />
      </div>
      {proofs.length === 0 ? (
        <Notice
          tone="warn"
          what={t("extension-no-proof")}
          actions={
            <Button size="s" onPress={onNotify}>
              {t("case-notify")}
            </Button>
          }
        />
      ) : (
        <SelectField
          label={t("extension-proof")}
          isRequired
          options={proofs.map(({ id, day, ref }) => ({
            id,
            label: t("extension-proof-of", { day: formatDate(day) }),
            hint: ref,
          }))}
          value={proof}
          onChange={onProof}
          error={trouble("told_on")}
        />
      )}
    </>
  );
}
