import { Trouble } from "../../app/Answered";
import { verdictOf } from "../../app/seal";
import { useMayWrite, useWorkspace } from "../../app/workspace";
import type { Verdict } from "../../layout";
import { Button, CheckIcon, ProgressBar, Reference, WarningIcon, type Tone } from "../../parts";
import { useFormat, useText } from "../../text";
import { MergedHeads } from "./MergedHeads";
import { Root } from "./Root";
import type { Verifying } from "./useVerify";

export const TONES: Readonly<Record<Verdict, Tone>> = {
  verified: "ok",
  unanchored: "warn",
  incomplete: "warn",
  diverged: "bad",
  invalid: "bad",
  unreadable: "bad",
  checking: "neutral",
};

/** What the check found, in its word and its sentence, and what it was checked against. */
export function VerdictBand({ verifying }: { verifying: Verifying }) {
  const t = useText();
  const { formatDateTime, formatNumber } = useFormat();
  const { seal, stranger } = useWorkspace();
  const mayWrite = useMayWrite();
  const { isChecking, percent, error, verify, cancel } = verifying;
  const verdict = verdictOf(seal.verdict);
  if (isChecking || verdict === "checking") {
    return (
      <section className="verdict" data-tone="neutral" aria-label={t("seal-title")}>
        <div className="verdict-progress">
          <ProgressBar label={t("seal-checking")} {...(percent === null ? {} : { value: percent })} />
        </div>
        {isChecking ? (
          <Button size="s" onPress={cancel}>
            {t("trail-stop")}
          </Button>
        ) : null}
      </section>
    );
  }
  const tone = TONES[verdict];
  // Whoever did not write a file has no backup of it to go on in.
  const words =
    stranger && (verdict === "diverged" || verdict === "invalid" || verdict === "unreadable")
      ? (`verdict-stranger-${verdict}` as const)
      : (`verdict-${verdict}` as const);
  const facts = [
    t("seal-events", { count: seal.size }),
    seal.held === null ? t("seal-against-none") : t("seal-against", { count: seal.held }),
    t("trail-checked", { when: formatDateTime(seal.at) }),
    seal.erased > 0 ? t("trail-erased-values", { count: formatNumber(seal.erased) }) : "",
    seal.missing > 0 ? t("trail-missing-values", { count: formatNumber(seal.missing) }) : "",
  ];
  return (
    <>
      <section className="verdict" data-tone={tone} aria-label={t("seal-title")}>
        <p className="verdict-word">
          {tone === "ok" ? <CheckIcon /> : <WarningIcon />}
          {t(`seal-${verdict}`)}
        </p>
        <div className="verdict-words">
          <p role="status">{t(words)}</p>
          <p className="verdict-facts">{facts.filter(Boolean).join(" · ")}</p>
          <Root root={seal.root} />
          {seal.merged.length === 0 ? null : <MergedHeads seal={seal} mayAccept={mayWrite} />}
          {seal.faults.length === 0 ? null : (
            <div className="verdict-faults">
              <b>{t("seal-faults")}:</b>{" "}
              {seal.faults.map((fault) => (
                <Reference key={fault}>{fault}</Reference>
              ))}
              <p>{t("seal-faults-note")}</p>
            </div>
          )}
        </div>
      </section>
      {error === null ? null : (
        <div className="verdict-trouble">
          <Trouble error={error} onRetry={() => void verify()} />
        </div>
      )}
    </>
  );
}
