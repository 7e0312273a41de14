import { SERIOUS } from "../../app/findings/words";
import type { FindingsPlace } from "../../app/navigation";
import { Button as PressButton } from "react-aria-components";
import { useCommand } from "../../app/workspace";
import type { FindingCounts, FindingsPage } from "../../host";
import { Card } from "../../parts";
import { LOCALES, useFormat, useLanguage, useText } from "../../text";
import { MonthsChart, type Part } from "../figures/MonthsChart";

const seriousOf = ({ blocker, high }: FindingCounts) => blocker + high;
const restOf = ({ low, info }: FindingCounts) => low + info;

interface Number {
  key: string;
  count: number;
  words: string;
  wanted: Partial<FindingsPlace>;
  presses?: boolean;
}

export interface FindingsTrendProps {
  page: FindingsPage;
  onChange: (change: Partial<FindingsPlace>) => void;
}

/** Where it stands in four numbers, each leading to what it counts; and how it went, month by month. */
export function FindingsTrend({ page, onChange }: FindingsTrendProps) {
  const t = useText();
  const { formatNumber, formatDate } = useFormat();
  const locale = LOCALES[useLanguage()];
  const { counts } = page;
  const day = page.since === null ? "" : formatDate(page.since);
  const numbers: Number[] = [
    {
      key: "serious",
      count: seriousOf(counts),
      words: t("findings-open"),
      wanted: { severities: SERIOUS },
      presses: seriousOf(counts) > 0,
    },
    {
      key: "other",
      count: counts.medium + restOf(counts),
      words: t("findings-other"),
      wanted: { severities: ["medium", "low", "info"] },
    },
    { key: "new", count: counts.new, words: t("findings-new", { day }), wanted: { statuses: ["new"] } },
    {
      key: "fixed",
      count: counts.fixed,
      words: t("findings-fixed", { day }),
      wanted: { statuses: ["fixed"] },
    },
    {
      key: "accepted",
      count: counts.accepted + counts.false_positive,
      words: t("findings-accepted"),
      wanted: { statuses: ["accepted", "false_positive"] },
    },
  ];
  const trend = useCommand("findings_trend", {});
  const points = trend.data?.points ?? [];
  const isWaiting = trend.data === null && trend.error === null;
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const parts: Part[] = [
    { id: "serious", label: t("findings-serious-part"), tone: "bad" },
    { id: "medium", label: t("findings-medium-part"), tone: "ok" },
    { id: "rest", label: t("findings-rest-part"), tone: "open" },
  ];
  const countsOf = (of: FindingCounts) => [seriousOf(of), of.medium, restOf(of)];
  return (
    <div className="findings-head">
      <ul className="findings-numbers" aria-label={t("findings-status")}>
        {numbers.map(({ key, count, words, wanted, presses }) => (
          <li key={key}>
            <PressButton className="findings-number" onPress={() => onChange(wanted)}>
              <b {...(presses ? { "data-presses": "" } : {})}>{formatNumber(count)}</b>
              <span>{words}</span>
            </PressButton>
          </li>
        ))}
      </ul>
      {points.length > 1 ? (
        <Card title={t("findings-trend")}>
          <MonthsChart
            label={t("findings-trend")}
            parts={parts}
            months={points.map((point) => ({
              key: point.on,
              name: month.format(new Date(point.on)),
              counts: countsOf(point.counts),
            }))}
          />
          <details className="findings-table">
            <summary>{t("findings-trend-table")}</summary>
            <table className="plain-table figures-table">
              <thead>
                <tr>
                  <th scope="col">{t("findings-day")}</th>
                  {parts.map(({ id, label }) => (
                    <th key={id} scope="col" className="figure">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {points.map((point) => (
                  <tr key={point.on}>
                    <th scope="row">{formatDate(point.on)}</th>
                    {countsOf(point.counts).map((count, place) => (
                      <td key={parts[place]?.id} className="figure">
                        {formatNumber(count)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="due-foot">{t("findings-trend-note")}</p>
          </details>
        </Card>
      ) : isWaiting ? (
        // As high as what comes: the findings beneath stay where somebody reaches for them.
        <Card title={t("findings-trend")}>
          <div className="findings-trend-waiting" aria-hidden="true" />
        </Card>
      ) : null}
    </div>
  );
}
