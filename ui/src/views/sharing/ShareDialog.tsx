import { useState } from "react";
import { useCommand, useStatus } from "../../app/workspace";
import { Trouble } from "../../app/Answered";
import {
  useHost,
  type BundleMade,
  type Export,
  type RecordId,
  type Release,
  type ShareScope,
} from "../../host";
import { Button, ConfirmDialog, CopyButton, Dialog, Notice } from "../../parts";
import { useText } from "../../text";
import { releasedIn } from "./copies";
import { PreviewStep } from "./PreviewStep";
import { keysOf, RecipientStep, wrongIn, type Sending } from "./RecipientStep";
import { ScopeStep } from "./ScopeStep";
import { StepHeading, StepList } from "./steps";
import { WithheldStep } from "./WithheldStep";

const STEPS = ["scope", "withheld", "recipient", "preview"] as const;
type Step = (typeof STEPS)[number] | "done";

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
  const [step, setStep] = useState<Step>("scope");
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
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const scope: ShareScope = { records: [...records], register: isWhole, released };
  const hasScope = records.length > 0 || isWhole;
  const preview = useCommand("share_preview", hasScope && step !== "scope" && step !== "done" ? scope : null);
  const isReady: Readonly<Record<Step, boolean>> = {
    scope: hasScope,
    withheld: preview.data !== null,
    recipient: wrongIn(sending).size === 0,
    preview: preview.data !== null,
    done: true,
  };
  const place = STEPS.findIndex((one) => one === step);
  const show = (next: Step) => {
    setAsked(false);
    setError(null);
    setStep(next);
  };
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      const done = await host.call("share", {
        scope,
        recipient: sending.recipient.trim(),
        purpose: sending.purpose.trim(),
        expires: sending.expires,
        sealed: sending.sealing === "passphrase",
        keys: sending.sealing === "keys" ? keysOf(sending) : [],
      });
      // No name when the person closed the dialog: they may choose otherwise.
      if (done.file_name !== null) {
        setMade(done);
        show("done");
      }
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const goOn = async () => {
    setAsked(true);
    if (!isReady[step] || isBusy) return;
    const next = STEPS[place + 1];
    if (step === "preview") await save();
    else if (next) show(next);
  };
  const before = STEPS[place - 1];
  const close = () => (made?.passphrase ? setLeaving(true) : onClose());
  return (
    <>
      <Dialog
        title={t("share-title")}
        isOpen
        onClose={close}
        size="l"
        onSubmit={() => void goOn()}
        aside={
          before && step !== "done" ? (
            <Button isDisabled={isBusy} onPress={() => show(before)}>
              {t("exchange-back")}
            </Button>
          ) : null
        }
        actions={
          step === "done" ? (
            <Button kind="primary" onPress={onClose}>
              {t(made?.passphrase ? "share-passphrase-noted" : "action-close")}
            </Button>
          ) : (
            <>
              <Button isDisabled={isBusy} onPress={onClose}>
                {t("action-cancel")}
              </Button>
              <Button kind="primary" type="submit" isDisabled={isBusy}>
                {t(isBusy ? "share-busy" : step === "preview" ? "share-save" : "exchange-on")}
              </Button>
            </>
          )
        }
      >
        {step === "done" ? null : (
          <StepList
            label={t("share-steps")}
            steps={STEPS.map((id) => ({ id, title: t(`share-step-${id}`) }))}
            at={place}
          />
        )}
        {error === null ? null : <Trouble error={error} />}
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
      </Dialog>
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
