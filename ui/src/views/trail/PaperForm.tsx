import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useHost, type PaperAnswer } from "../../host";
import { Button, Card, Notice, TextArea, TextField } from "../../parts";
import { useFormat, useText } from "../../text";
import { outcomeOf, OUTCOME_TONES } from "./outcomes";

/** Letters of a root as it is printed: thirteen groups of four. */
const LETTERS = 52;
const GROUP = 4;

/** What was typed, in groups as on the page. */
export function inGroups(typed: string): string {
  const letters = typed.toLowerCase().replaceAll(/\s+/g, "");
  return (letters.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join(" ");
}

export interface PaperFormProps {
  /** A head that agrees is held from now on. */
  onAgrees: () => void;
}

/** Compares the log with a head that somebody has on paper. */
export function PaperForm({ onAgrees }: PaperFormProps) {
  const t = useText();
  const host = useHost();
  const { formatNumber } = useFormat();
  const [size, setSize] = useState("");
  const [root, setRoot] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<PaperAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isNumber = /^\d+$/.test(size.trim());
  const letters = root.replaceAll(/\s+/g, "").length;

  const change = (work: () => void) => {
    setAnswer(null);
    setError(null);
    work();
  };
  const compare = async () => {
    setAsked(true);
    if (!isNumber || letters === 0 || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      const found = await host.call("check_paper", { size: Number(size.trim()), root });
      setAnswer(found);
      if (outcomeOf(found.outcome) === "agrees") onAgrees();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const outcome = answer === null ? null : outcomeOf(answer.outcome);
  return (
    <Card title={t("paper-title")}>
      <p className="quiet">{t("paper-words")}</p>
      <form
        className="paper-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void compare();
        }}
      >
        <TextField
          label={t("paper-size")}
          value={size}
          onChange={(typed) => change(() => setSize(typed))}
          isMonospace
          isRequired
          error={isAsked && !isNumber ? t("form-number") : null}
        />
        <div className="paper-root">
          <TextArea
            label={t("paper-root")}
            description={t("paper-letters", { count: letters, all: LETTERS })}
            value={root}
            onChange={(typed) => change(() => setRoot(typed))}
            onBlur={() => setRoot(inGroups)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              void compare();
            }}
            isRequired
            lines={2}
            error={isAsked && letters === 0 ? t("form-needed") : null}
          />
        </div>
        <Button type="submit" kind="primary" isDisabled={isBusy}>
          {t("paper-compare")}
        </Button>
      </form>
      {error === null ? null : <Trouble error={error} />}
      {outcome === null || answer === null ? null : (
        <Notice
          tone={OUTCOME_TONES[outcome]}
          role="status"
          what={t(`head-outcome-${outcome}`)}
          todo={t(outcome === "agrees" ? "paper-held" : `head-outcome-${outcome}-words`, {
            size: formatNumber(answer.size),
          })}
        />
      )}
    </Card>
  );
}
