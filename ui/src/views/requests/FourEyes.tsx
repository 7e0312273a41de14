import { useValues } from "../../app/values";
import { useWorkspace } from "../../app/workspace";
import type { CaseView } from "../../host";
import { Button, Notice } from "../../parts";
import { useText } from "../../text";
import { toApprove, type Doing } from "./case";
import { HandOver } from "./guide/HandOver";

/** Whether the person at the keyboard can approve: there is something to approve, and it is not their own work. */
export function useMayApprove(of: CaseView): boolean {
  const { author } = useWorkspace();
  const authors = toApprove(of);
  return authors !== null && author !== null && !authors.includes(author.id);
}

export interface FourEyesProps {
  of: CaseView;
  onDo: (doing: Doing | null) => void;
}

/** What is approved, and by whom it can be. */
export function FourEyes({ of, onDo }: FourEyesProps) {
  const t = useText();
  const mayApprove = useMayApprove(of);
  const authors = toApprove(of);
  if (authors === null) {
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
      <Approved of={of} />
      {mayApprove ? null : (
        <HandOver
          what={t(of.decision === null ? "four-eyes-own-worksheet" : "four-eyes-own")}
          todo={t("four-eyes-own-do")}
          nobody={t("four-eyes-nobody")}
          fits={(person) => !authors.includes(person.id) && person.role !== "auditor"}
        />
      )}
    </>
  );
}

/** The decision; before there is one, both tests of the worksheet for Article 48. */
function Approved({ of }: { of: CaseView }) {
  const t = useText();
  const { code } = useValues();
  const { decision } = of;
  if (decision !== null) {
    return (
      <div className="four-eyes-decision">
        <p className="card-citation">{t("four-eyes-what")}</p>
        <p className="card-lead">{code("outcome", decision.outcome)}</p>
        <p>
          <bdi>{decision.reasons}</bdi>
        </p>
      </div>
    );
  }
  return (
    <div className="four-eyes-decision">
      <p className="card-citation">{t("four-eyes-worksheet")}</p>
      {of.steps
        .filter(({ code: step }) => step === "N-03" || step === "N-05")
        .map((step) => (
          <div key={step.code}>
            <p className="card-lead">
              {code("step", step.code)} · {code("answer", step.entry?.answer)}
            </p>
            <p>
              <bdi>{step.entry?.reason}</bdi>
            </p>
          </div>
        ))}
    </div>
  );
}
