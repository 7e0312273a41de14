import { Button } from "react-aria-components";
import { useValues } from "../../app/values";
import type { ReportGroup, ReportKind, ReportOffer } from "../../host";
import { useText } from "../../text";

export interface ReportsListProps {
  offers: readonly ReportOffer[];
  chosen: ReportKind;
  onChoose: (kind: ReportKind) => void;
}

/** The reports there are, in groups, each with what it is for. */
export function ReportsList({ offers, chosen, onChoose }: ReportsListProps) {
  const t = useText();
  const { code } = useValues();
  const groups = [...new Set<ReportGroup>(offers.map(({ group }) => group))];
  return (
    <nav className="reports-list" aria-label={t("report-view-list")}>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`reports-${group}`}>
          <h2 id={`reports-${group}`} className="reports-group">
            {code("report-group", group)}
          </h2>
          <ul>
            {offers
              .filter((offer) => offer.group === group)
              .map(({ kind }) => (
                <li key={kind} {...(kind === chosen ? { "data-chosen": "" } : {})}>
                  <Button
                    className="reports-one"
                    aria-pressed={kind === chosen}
                    onPress={() => onChoose(kind)}
                  >
                    <span className="reports-name">{code("report-kind", kind)}</span>
                    <span className="reports-what">{code("report-for", kind)}</span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
