import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useAttempt } from "../../app/useAttempt";
import { useHost, type BundleView, type Op, type ReturnMade, type ReviewOp } from "../../host";
import { useValues } from "../../app/values";
import { Button, CopyButton, Dialog, Notice, TextField } from "../../parts";
import { useText } from "../../text";
import { StepHeading } from "../../app/steps/StepList";

const OPS: readonly ReviewOp[] = ["comment", "reply", "suggestion", "verdict", "attachment"];

export interface HandBackDialogProps {
  bundle: BundleView;
  said: readonly Op[];
  /** Records that were named for review and have no verdict. */
  unjudged: readonly string[];
  hasDrafts: boolean;
  onClose: () => void;
}

/** What was said goes into one signed file, with a cosignature over the head that was seen. */
export function HandBackDialog({ bundle, said, unjudged, hasDrafts, onClose }: HandBackDialogProps) {
  const t = useText();
  const host = useHost();
  const { code, list } = useValues();
  const [name, setName] = useState("");
  const [made, setMade] = useState<ReturnMade | null>(null);
  const { isBusy, error, attempt } = useAttempt();
  const counts = OPS.map((op) => ({ op, count: said.filter((one) => one.op === op).length })).filter(
    ({ count }) => count > 0,
  );
  // Whoever signed this would vouch for a history that contradicts one they saw; the program refuses it.
  const sender = bundle.from.name || bundle.from.organisation;
  const isDiverged = bundle.verdict === "DIVERGED";
  const mayHand = said.length > 0 && !isDiverged;
  const hand = async () => {
    if (isBusy || !mayHand) return;
    await attempt(async () => {
      const done = await host.call("review_return", { reviewer: name.trim() });
      if (done.file_name !== null) setMade(done);
    });
  };
  return (
    <Dialog
      title={t("hand-title")}
      isOpen
      onClose={onClose}
      onSubmit={() => void hand()}
      actions={
        made ? (
          <Button kind="primary" onPress={onClose}>
            {t("action-close")}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t("action-cancel")}</Button>
            <Button kind="primary" type="submit" isDisabled={isBusy || !mayHand}>
              {t(isBusy ? "hand-busy" : "hand-save")}
            </Button>
          </>
        )
      }
    >
      {made ? (
        <>
          <StepHeading>{t("hand-done", { name: made.file_name ?? "" })}</StepHeading>
          <p>{t("hand-send", { name: sender })}</p>
          <section className="share-passphrase" aria-label={t("hand-words")}>
            <p className="share-passphrase-words">
              <span className="mono">{made.fingerprint}</span>
              <CopyButton text={made.fingerprint} label={t("hand-words-copy")} />
            </p>
            <p>{t("hand-words-do", { name: sender })}</p>
          </section>
        </>
      ) : (
        <>
          <p>{t("hand-intro")}</p>
          {isDiverged ? <Notice tone="bad" what={t("hand-diverged")} todo={t("hand-diverged-do")} /> : null}
          {said.length === 0 ? (
            <Notice what={t("hand-nothing")} todo={t("hand-nothing-do")} />
          ) : (
            <p className="share-counts">
              {counts.map(({ op, count }) => `${code("review-op", op)}: ${count}`).join(" · ")}
            </p>
          )}
          {hasDrafts ? <Notice tone="warn" what={t("hand-drafts")} todo={t("hand-drafts-do")} /> : null}
          {unjudged.length > 0 && said.length > 0 ? (
            <Notice what={t("hand-unjudged", { refs: list(unjudged) })} />
          ) : null}
          {error === null ? null : <Trouble error={error} />}
          <TextField
            label={t("hand-name")}
            description={t("hand-name-note")}
            value={name}
            onChange={setName}
            autoFocus
            maxLength={200}
          />
        </>
      )}
    </Dialog>
  );
}
