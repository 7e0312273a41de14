import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useValues } from "../../app/values";
import { useCommand, useWorkspace } from "../../app/workspace";
import { useHost, type CaseView, type PersonView } from "../../host";
import { Button, Notice, useToast } from "../../parts";
import { useText } from "../../text";
import type { Doing } from "./case";

/** Whether the person at the keyboard can approve: there is a decision, and somebody else took it. */
export function useMayApprove(of: CaseView): boolean {
  const { author } = useWorkspace();
  return of.decision !== null && author !== null && of.decision.decided_by !== author.id;
}

export interface FourEyesProps {
  of: CaseView;
  onDo: (doing: Doing | null) => void;
}

/** What is approved, and by whom it can be. */
export function FourEyes({ of, onDo }: FourEyesProps) {
  const t = useText();
  const { code } = useValues();
  const mayApprove = useMayApprove(of);
  const { decision } = of;
  if (decision === null) {
    return (
      <Notice
        tone="warn"
        what={t("four-eyes-no-decision")}
        actions={
          <Button size="s" onPress={() => onDo({ what: "decision" })}>
            {t("case-decide")}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <div className="four-eyes-decision">
        <p className="card-citation">{t("four-eyes-what")}</p>
        <p className="card-lead">{code("outcome", decision.outcome)}</p>
        <p>
          <bdi>{decision.reasons}</bdi>
        </p>
      </div>
      {mayApprove ? null : <HandOver decidedBy={decision.decided_by} />}
    </>
  );
}

/** Who decided cannot approve: somebody else takes the keyboard, or it is said who must. */
function HandOver({ decidedBy }: { decidedBy: string | null }) {
  const t = useText();
  const { code } = useValues();
  const host = useHost();
  const say = useToast();
  const { data: people } = useCommand("people", {});
  const [error, setError] = useState<unknown>(null);
  const others = (people ?? []).filter(
    (person) => person.id !== decidedBy && person.can_sign && person.role !== "auditor",
  );
  const handOver = async (person: PersonView) => {
    setError(null);
    try {
      await host.call("act_as", { id: person.id });
      say({ text: t("four-eyes-now", { name: person.name }), tone: "ok" });
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <>
      <Notice
        tone="warn"
        what={t("four-eyes-own")}
        todo={people !== null && others.length === 0 ? t("four-eyes-nobody") : t("four-eyes-own-do")}
      />
      {error === null ? null : <Trouble error={error} />}
      <div className="four-eyes-people">
        {others.map((person) => (
          <Button key={person.id} onPress={() => void handOver(person)}>
            {t("four-eyes-hand-over", { name: person.name })}{" "}
            {person.role ? <span className="quiet">{code("role", person.role)}</span> : null}
          </Button>
        ))}
      </div>
    </>
  );
}
