import { useCommand } from "../../app/workspace";
import { Card } from "../../parts";
import { useText } from "../../text";
import { SaidItem } from "../sharing/SaidItem";
import "./versions.css";

/** Beside what was approved here: what reviewers from outside found of the whole, the latest first. */
export function WholeVerdicts() {
  const t = useText();
  const { data } = useCommand("review_comments", { target: null });
  const whole = (data ?? []).filter(
    ({ comment }) => comment.op === "verdict" && comment.target === null && comment.decision !== "not_taken",
  );
  if (whole.length === 0) return null;
  return (
    <div className="versions-verdicts">
      <Card level={2} title={t("versions-verdicts")} aside={`${whole.length}`}>
        <p className="quiet">{t("versions-verdicts-words")}</p>
        <ul className="said-list" aria-label={t("versions-verdicts")}>
          {whole.toReversed().map((one) => (
            <li key={one.id}>
              <SaidItem of={one} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
