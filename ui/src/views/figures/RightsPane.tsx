import { Answered } from "../../app/Answered";
import { useCommand } from "../../app/workspace";
import type { FiguresPeriod, MonthFigures, RightsFigures } from "../../host";
import { Card, CopyButton, EmptyState, FigureCard } from "../../parts";
import { useFormat, useText } from "../../text";
import { FigureTableCard } from "./FigureTableCard";
import { useFigureWords } from "./figureWords";
import { MonthsChart } from "./MonthsChart";
import { Rules } from "./Rules";

/** In time, late, and what nothing can be said of yet: together all that was received. */
const partsOf = ({ received, in_time, late }: MonthFigures) => [
  in_time,
  late,
  Math.max(received - in_time - late, 0),
];

function Figures({ of }: { of: RightsFigures }) {
  const t = useText();
  const { formatNumber } = useFormat();
  const words = useFigureWords(of.tables);
  const { total } = of;
  const days = (count: number | null) => (count === null ? "–" : formatNumber(count));
  const heads = [
    t("dimension-month"),
    t("figures-received"),
    t("figures-answered"),
    t("figures-in-time"),
    t("figures-late"),
    t("figures-extended"),
    t("figures-days-median"),
    t("figures-days-longest"),
  ];
  const line = (month: MonthFigures, name: string) => [
    name,
    formatNumber(month.received),
    formatNumber(month.answered),
    formatNumber(month.in_time),
    formatNumber(month.late),
    formatNumber(month.extended),
    days(month.days.median),
    days(month.days.longest),
  ];
  const lines = of.months.map((month) => line(month, words.month(month.month)));
  const sum = line(total, t("figures-total"));
  if (total.received === 0)
    return <EmptyState title={t("figures-none")}>{t("figures-none-rights")}</EmptyState>;
  return (
    <div className="figures-page">
      <div className="figures-cards">
        <FigureCard number={formatNumber(total.received)} words={t("figures-received")} />
        <FigureCard number={formatNumber(total.answered)} words={t("figures-answered")} />
        <FigureCard number={formatNumber(total.late)} words={t("figures-late")} />
        <FigureCard number={days(total.days.median)} words={t("figures-days-median")} />
        <FigureCard number={formatNumber(of.identity_checks)} words={t("figures-identity")} />
        <FigureCard
          number={formatNumber(of.complaints + of.authority_cases)}
          words={t("figures-complaints", { count: of.authority_cases })}
        />
      </div>
      <div className="figures-columns">
        <Card
          title={t("figures-months")}
          aside={
            <CopyButton
              text={[heads, ...lines, sum].map((row) => row.join("\t")).join("\n")}
              label={t("figures-copy", { name: t("figures-months") })}
            />
          }
        >
          <MonthsChart
            label={t("figures-months")}
            parts={[
              { id: "in_time", label: t("figures-in-time"), tone: "ok" },
              { id: "late", label: t("figures-late"), tone: "bad" },
              { id: "open", label: t("figures-open"), tone: "open" },
            ]}
            months={of.months.map((month) => ({
              key: month.month,
              name: words.shortMonth(month.month),
              counts: partsOf(month),
            }))}
          />
          <table className="plain-table figures-table">
            <caption className="unseen">{t("figures-months")}</caption>
            <thead>
              <tr>
                {heads.map((head, place) => (
                  <th key={head} scope="col" {...(place === 0 ? {} : { className: "figure" })}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...lines, sum].map((row, at) => (
                <tr
                  key={of.months[at]?.month ?? "total"}
                  {...(at === lines.length ? { "data-total": "" } : {})}
                >
                  <th scope="row">{row[0]}</th>
                  {row.slice(1).map((cell, place) => (
                    <td key={heads[place + 1]} className="figure">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
        <Rules of="rights" />
      </div>
      <div className="figures-tables">
        {of.tables.map((table) => (
          <FigureTableCard key={table.dimension} table={table} words={words} hasPersons={false} />
        ))}
      </div>
    </div>
  );
}

/** Statistics of data subjects' requests: how many, how fast, and how they came out. */
export function RightsPane({ period }: { period: FiguresPeriod | null }) {
  const answer = useCommand("rights_figures", period);
  return period === null ? null : <Answered answer={answer}>{(of) => <Figures of={of} />}</Answered>;
}
