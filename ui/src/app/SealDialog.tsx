import { useState } from "react";
import { useHost } from "../host";
import { Button, Dialog, FieldList, Notice, ProgressBar, Reference, type Field, type Tone } from "../parts";
import { useFormat, useText } from "../text";
import { Trouble } from "./Answered";
import { verdictOf } from "./seal";
import { useRefresh, useWorkspace } from "./workspace";
import "./app.css";

const TONES: Readonly<Record<string, Tone>> = {
  verified: "ok",
  unanchored: "warn",
  incomplete: "warn",
  diverged: "bad",
  invalid: "bad",
  unreadable: "bad",
  checking: "neutral",
};

/** A root in full, in groups that can be read aloud and compared. */
function Root({ root }: { root: string }) {
  const groups = root.match(/.{1,4}/g) ?? [];
  return (
    <span className="root mono">
      {groups.map((group, place) => (
        // The groups never change their places.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={place}>{group} </span>
      ))}
    </span>
  );
}

export interface SealDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** What the seal says, what it was checked against, and what that proves. */
export function SealDialog({ isOpen, onClose }: SealDialogProps) {
  const t = useText();
  const host = useHost();
  const refresh = useRefresh();
  const { formatDateTime, formatNumber } = useFormat();
  const { seal } = useWorkspace();
  const [isChecking, setChecking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const verdict = isChecking ? "checking" : verdictOf(seal.verdict);

  const verify = async () => {
    setChecking(true);
    setError(null);
    try {
      await host.call("verify", {});
      await refresh();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setChecking(false);
    }
  };

  const fields: Field[] = [
    {
      label: t("seal-held"),
      value:
        seal.held === null ? t("seal-held-none") : t("seal-held-size", { size: formatNumber(seal.held) }),
    },
    { label: t("seal-size"), value: formatNumber(seal.size) },
    { label: t("seal-at"), value: formatDateTime(seal.at) },
    { label: t("seal-root"), value: <Root root={seal.root} /> },
    ...(seal.faults.length === 0
      ? []
      : [
          {
            label: t("seal-faults"),
            value: (
              <ul className="seal-faults">
                {seal.faults.map((fault) => (
                  <li key={fault}>
                    <Reference>{fault}</Reference>
                  </li>
                ))}
              </ul>
            ),
            note: t("seal-faults-note"),
          },
        ]),
  ];
  return (
    <Dialog
      title={t("seal-title")}
      isOpen={isOpen}
      onClose={onClose}
      size="m"
      closesOutside
      actions={
        <>
          <Button onPress={onClose}>{t("action-close")}</Button>
          <Button kind="primary" isDisabled={isChecking} onPress={() => void verify()}>
            {t("seal-verify")}
          </Button>
        </>
      }
    >
      {isChecking || seal.verdict === null ? (
        <ProgressBar label={t("seal-checking")} />
      ) : (
        <Notice
          tone={TONES[verdict] ?? "neutral"}
          role="status"
          what={t(`seal-${verdict}`)}
          todo={t(`verdict-${verdict}`)}
        />
      )}
      {error === null ? null : <Trouble error={error} onRetry={() => void verify()} />}
      <FieldList fields={fields} labelWidth={140} />
      <section className="seal-proof" aria-label={t("seal-proof")}>
        <h3>{t("seal-proves")}</h3>
        <p>{t("seal-proves-words")}</p>
        <h3>{t("seal-proves-not")}</h3>
        <p>{t("seal-proves-not-words")}</p>
      </section>
    </Dialog>
  );
}
