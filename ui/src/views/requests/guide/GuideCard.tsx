import { useValues } from "../../../app/values";
import type { CaseView } from "../../../host";
import { Button, Card, Pill } from "../../../parts";
import { useText } from "../../../text";
import { isOpen, type Doing } from "../case";
import { GroundsGuide } from "./GroundsGuide";
import { Lacks } from "./Lacks";
import { NextQuestion } from "./NextQuestion";
import { isEvaluating, sortMoves } from "./standing";

export interface GuideProps {
  of: CaseView;
  /** None when nothing may be written here. */
  onDo?: (doing: Doing) => void;
}

/** Where a case stands, and what comes next in it. */
export function GuideCard({ of, onDo }: GuideProps) {
  const t = useText();
  const { code } = useValues();
  const passing = onDo ? { onDo } : {};
  const { mayDecide, byItself, now, blocked } = sortMoves(of);
  const isAsking = isEvaluating(of) && of.next !== null;
  // What leads on by itself; where nothing does, what the end still lacks.
  const onward = byItself[0] ?? blocked.find(({ event }) => event === "close");
  return (
    <Card
      level={3}
      title={t("guide-title")}
      aside={<Pill tone={isOpen(of) ? "neutral" : "ok"}>{code("case-state", of.state)}</Pill>}
    >
      <p className="guide-machine">{code("machine", of.machine)}</p>
      {isAsking && of.next ? <NextQuestion next={of.next} {...passing} /> : null}
      {!isAsking && isEvaluating(of) && mayDecide ? (
        <>
          <p className="guide-question">{t("guide-decide")}</p>
          {onDo ? (
            <Button kind="primary" size="s" onPress={() => onDo({ what: "decision" })}>
              {t("case-decide")}
            </Button>
          ) : null}
        </>
      ) : null}
      {!isAsking && onward ? (
        <>
          <p className="guide-question">{t("guide-onward", { event: code("case-event", onward.event) })}</p>
          <Lacks blocks={onward.missing} {...passing} />
        </>
      ) : null}
      {!isAsking && !onward && !(isEvaluating(of) && mayDecide) && isOpen(of) ? (
        <p className="guide-question">{t(mayDecide || now.length > 0 ? "guide-moves" : "guide-nothing")}</p>
      ) : null}
      {isOpen(of) ? null : <p className="quiet">{t("guide-over")}</p>}
      {isOpen(of) ? (
        <GroundsGuide key={of.next?.code ?? ""} of={of} isOpen={isAsking && of.next?.code === "TP-05"} />
      ) : null}
    </Card>
  );
}
