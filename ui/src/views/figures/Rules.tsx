import { Card } from "../../parts";
import { useText, type TextKey } from "../../text";

const OF_RIGHTS = [
  "figures-rule-unit",
  "figures-rule-period",
  "figures-rule-time",
  "figures-rule-days",
  "figures-rule-secrecy",
  "figures-rule-erased",
] as const satisfies readonly TextKey[];
const OF_TRANSPARENCY = [
  "figures-rule-unit",
  "figures-rule-identifiers",
  "figures-rule-services",
  "figures-rule-reissued",
  "figures-rule-period",
  "figures-rule-hours",
  "figures-rule-civil",
  "figures-rule-bands",
  "figures-rule-erased",
] as const satisfies readonly TextKey[];

/** By which rules it was counted: a number without them can be read as anything. */
export function Rules({ of }: { of: "rights" | "transparency" }) {
  const t = useText();
  return (
    <Card title={t("figures-rules")}>
      <ul className="due-points">
        {(of === "rights" ? OF_RIGHTS : OF_TRANSPARENCY).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p className="card-citation">{t(of === "rights" ? "figures-rules-own" : "figures-rules-source")}</p>
    </Card>
  );
}
