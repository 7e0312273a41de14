import { useValues } from "../../app/values";
import type { CaseView, StepCode } from "../../host";
import { Button, Card, LineList, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import { entryOf, standing, type Doing } from "./case";

export interface OpinionsProps {
  of: CaseView;
  onDo?: (doing: Doing) => void;
}

/** Where an opinion is asked for by the procedure, it answers that step; else it is a note in the reviewer's name. */
function opinionStep(of: CaseView): StepCode {
  return of.steps.some(({ code }) => code === "PA-06") ? "PA-06" : "NOTE";
}

/** What the legal reviewer said, as theirs: with their name and role, whatever step it answers. */
export function OpinionsCard({ of, onDo }: OpinionsProps) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const opinions = standing(of, "step").flatMap((item) => {
    const step = entryOf(item, "step");
    return item.role === "legal_reviewer" && step && step.step_code !== "FOUR-EYES" ? [{ item, step }] : [];
  });
  if (opinions.length === 0 && !onDo) return null;
  return (
    <Card tone="sunken" level={3} title={t("opinions-title")}>
      {opinions.length === 0 ? (
        <p className="quiet">{t("opinions-none")}</p>
      ) : (
        <LineList
          lines={opinions.map(({ item, step }) => ({
            id: item.id,
            title: (
              <>
                {[code("step", step.step_code), step.step_code === "NOTE" ? "" : code("answer", step.answer)]
                  .filter(Boolean)
                  .join(": ")}{" "}
                {step.privileged ? <Pill tone="warn">{t("case-trail-privileged")}</Pill> : null}
              </>
            ),
            note: (
              <>
                <bdi className="opinion-words">{step.reason}</bdi>
                <span className="opinion-by">
                  <Pill>{code("role", item.role)}</Pill> <bdi>{item.actor}</bdi> · {formatDate(item.at)}
                </span>
              </>
            ),
          }))}
        />
      )}
      {onDo ? (
        <div className="card-actions">
          <Button
            size="s"
            onPress={() => onDo({ what: "step", code: opinionStep(of), as: "legal_reviewer" })}
          >
            {t("opinions-add")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
