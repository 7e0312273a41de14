import { useState } from "react";
import { useCommand, useStatus } from "../../app/workspace";
import { StepHeading } from "../../app/steps/StepList";
import { SteppedDialog } from "../../app/steps/SteppedDialog";
import { useSteps } from "../../app/steps/useSteps";
import {
  useHost,
  type BundleMade,
  type Export,
  type RecordId,
  type Release,
  type ShareScope,
} from "../../host";
import { ConfirmDialog, CopyButton, Notice } from "../../parts";
import { useText } from "../../text";
import { releasedIn } from "./copies";
import { PreviewStep } from "./PreviewStep";
import { keysOf, RecipientStep, wrongIn, type Sending } from "./RecipientStep";
import { ScopeStep } from "./ScopeStep";
import { WithheldStep } from "./WithheldStep";

const STEPS = ["scope", "withheld", "recipient", "preview"] as const;

const NOTHING: Release = { text: false, personal: false, attachments: false, privileged: false };

export interface ShareDialogProps {
  /** What is shared to begin with. */
  of: readonly RecordId[];
  /** A copy given out before, to be made again of what stands now. */
  like?: Export;
  onClose: () => void;
}

/** Gives records and cases to a reviewer: which, what of them, to whom; seen first as they will see it, then saved. */
export function ShareDialog({ of, like, onClose }: ShareDialogProps) {
  const t = useText();
  const host = useHost();
  const { today } = useStatus();
  const steps = useSteps(STEPS);
  const { step, isAsked, isBusy } = steps;
  const [records, setRecords] = useState(of);
  const [isWhole, setWhole] = useState(false);
  const [released, setReleased] = useState<Release>(like ? releasedIn(like) : NOTHING);
  const [sending, setSending] = useState<Sending>({
    recipient: like?.recipient ?? "",
    purpose: like?.purpose ?? "",
    expires: like?.expires && like.expires >= today ? like.expires : null,
    sealing: "passphrase",
    keys: "",
  });
  const [made, setMade] = useState<BundleMade | null>(null);
  const [isLeaving, setLeaving] = useState(false);

  const scope: ShareScope = { records: [...records], register: isWhole, released };
  const hasScope = records.length > 0 || isWhole;
  const preview = useCommand("share_preview", hasScope && step !== "scope" && step !== "done" ? scope : null);
  const isReady: Readonly<Record<typeof step, boolean>> = {
    scope: hasScope,
    withheld: preview.data !== null,
    recipient: wrongIn(sending).size === 0,
    preview: preview.data !== null,
    done: true,
  };
  const save = async () => {
    const done = await host.call("share", {
      scope,
      recipient: sending.recipient.trim(),
      purpose: sending.purpose.trim(),
      expires: sending.expires,
      sealed: sending.sealing === "passphrase",
      keys: sending.sealing === "keys" ? keysOf(sending) : [],
    });
    // No name when the person closed the dialog: they may choose otherwise.
    if (done.file_name === null) return false;
    setMade(done);
    return true;
  };
  const close = () => (made?.passphrase ? setLeaving(true) : onClose());
  return (
    <>
      <SteppedDialog
        title={t("share-title")}
        of={steps}
        label={t("share-steps")}
        titleOf={(id) => t(`share-step-${id}`)}
        {...(step === "preview" ? { onLabel: t(isBusy ? "share-busy" : "share-save") } : {})}
        {...(made?.passphrase ? { closeLabel: t("share-passphrase-noted") } : {})}
        onGoOn={() => steps.goOn(isReady[step], step === "preview" ? save : undefined)}
        onDismiss={close}
        onClose={onClose}
      >
        {step === "scope" ? (
          <ScopeStep
            records={records}
            onRecords={setRecords}
            isWhole={isWhole}
            onWhole={setWhole}
            isAsked={isAsked}
          />
        ) : null}
        {step === "withheld" ? (
          <WithheldStep released={released} onChange={setReleased} preview={preview} />
        ) : null}
        {step === "recipient" ? (
          <RecipientStep sending={sending} onChange={setSending} isAsked={isAsked} />
        ) : null}
        {step === "preview" ? <PreviewStep preview={preview} sending={sending} /> : null}
        {step === "done" && made ? <Done made={made} sending={sending} /> : null}
      </SteppedDialog>
      <ConfirmDialog
        title={t("share-passphrase-leave")}
        isOpen={isLeaving}
        isDangerous
        confirmLabel={t("share-passphrase-leave-do")}
        onCancel={() => setLeaving(false)}
        onConfirm={onClose}
      >
        {t("share-passphrase-leave-words")}
      </ConfirmDialog>
    </>
  );
}

function Done({ made, sending }: { made: BundleMade; sending: Sending }) {
  const t = useText();
  return (
    <>
      <StepHeading>{t("share-done", { name: made.file_name ?? "" })}</StepHeading>
      {made.passphrase === null ? null : (
        <section className="share-passphrase" aria-label={t("share-passphrase")}>
          <p className="share-passphrase-words">
            <span className="mono">{made.passphrase}</span>
            <CopyButton text={made.passphrase} label={t("share-passphrase-copy")} />
          </p>
          <p>{t("share-passphrase-once", { name: sending.recipient })}</p>
        </section>
      )}
      {made.recorded === null ? (
        <Notice tone="warn" what={t("share-unrecorded")} todo={t("share-unrecorded-do")} />
      ) : (
        <p>{t("share-recorded", { ref: made.recorded })}</p>
      )}
      {sending.sealing === "open" ? <p>{t("share-done-open")}</p> : null}
    </>
  );
}
