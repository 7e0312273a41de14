import { useValues } from "../../../app/values";
import type { NextStep } from "../../../host";
import { Button, PlusIcon } from "../../../parts";
import { useSentence, useText } from "../../../text";
import type { Doing } from "../case";

export interface NextQuestionProps {
  next: NextStep;
  onDo?: (doing: Doing) => void;
}

/** The question that comes next, why it is asked, and its answers: one press and the form is open with it. */
export function NextQuestion({ next, onDo }: NextQuestionProps) {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  return (
    <div className="guide-next">
      <p className="guide-step">
        {t("guide-next")} · <span className="mono">{next.code}</span> {code("step", next.code)}
      </p>
      <p className="guide-question">{say(next.question)}</p>
      {onDo ? (
        <div className="guide-answers" role="group" aria-label={t("guide-answers")}>
          {next.answers.map((answer) => (
            <Button
              key={answer}
              size="s"
              onPress={() => onDo({ what: "step", code: next.code, answer })}
              aria-label={t("guide-answer", {
                answer: code("answer", answer),
                step: code("step", next.code),
              })}
            >
              {code("answer", answer)}
            </Button>
          ))}
        </div>
      ) : null}
      <p className="guide-why">{say(next.why)}</p>
      <p className="card-citation">
        {[next.citation || t("step-no-citation"), code("source-status", next.source_status)].join(" — ")}
      </p>
      {next.evidence_wanted ? (
        <div className="guide-evidence">
          <p>{t("guide-evidence")}</p>
          {onDo ? (
            <Button size="s" icon={<PlusIcon />} onPress={() => onDo({ what: "attach" })}>
              {t("case-attach")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
