import { Answered } from "../../app/Answered";
import { useCommand } from "../../app/workspace";
import { useValues } from "../../app/values";
import type { FiguresPeriod, Transparency } from "../../host";
import { Card, CopyButton, EmptyState, FigureCard, Notice } from "../../parts";
import { useFormat, useText } from "../../text";
import { FigureTableCard } from "./FigureTableCard";
import { useFigureWords, type FigureWords } from "./figureWords";
import { MonthsChart } from "./MonthsChart";
import { Rules } from "./Rules";

/** What the public does not see exactly, and why: for the house alone. */
function Suppression({ of, words }: { of: Transparency; words: FigureWords }) {
  const t = useText();
  const { code } = useValues();
  const { formatNumber } = useFormat();
  const heads = [
    t("figures-suppressed-table"),
    t("figures-suppressed-row"),
    t("figures-suppressed-number"),
    t("figures-suppressed-why"),
  ];
  const lines = of.suppressed.map(({ dimension, key, number, reason }) => [
    dimension === null ? t("figures-total") : code("dimension", dimension),
    dimension === null ? "–" : words.row(dimension, key),
    formatNumber(number),
    code("suppression-reason", reason),
  ]);
  return (
    <Card
      title={t("figures-suppressed")}
      aside={
        lines.length === 0 ? null : (
          <CopyButton
            text={[heads, ...lines].map((row) => row.join("\t")).join("\n")}
            label={t("figures-copy", { name: t("figures-suppressed") })}
          />
        )
      }
    >
      <p className="run-lead">
        {t(lines.length === 0 ? "figures-suppressed-none" : "figures-suppressed-words")}
      </p>
      {lines.length === 0 ? null : (
        <table className="plain-table figures-table">
          <caption className="unseen">{t("figures-suppressed")}</caption>
          <thead>
            <tr>
              {heads.map((head, place) => (
                <th key={head} scope="col" {...(place === 2 ? { className: "figure" } : {})}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.suppressed.map(({ dimension, key }, at) => (
              <tr key={`${dimension ?? ""} ${key}`}>
                {(lines[at] ?? []).map((cell, place) => (
                  <td key={heads[place]} {...(place === 2 ? { className: "figure" } : {})}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Figures({ of, isPublic }: { of: Transparency; isPublic: boolean }) {
  const t = useText();
  const { formatNumber } = useFormat();
  const words = useFigureWords(of.tables);
  const months = of.tables.find(({ dimension }) => dimension === "month")?.rows ?? [];
  const { total } = of;
  const hours = (count: number | null) => (count === null ? "–" : formatNumber(count));
  const isNone = total.requests.band === "0" && of.non_governmental.band === "0";
  return (
    <div className="figures-page">
      {of.banded ? <Notice tone="warn" what={t("figures-banded")} todo={t("figures-banded-why")} /> : null}
      {isNone ? <EmptyState title={t("figures-none")}>{t("figures-zero")}</EmptyState> : null}
      <div className="figures-cards">
        <FigureCard number={words.count(total.requests)} words={t("figures-authority-requests")} />
        <FigureCard number={words.count(total.complied)} words={t("figures-complied")} />
        <FigureCard number={words.count(total.identifiers)} words={t("figures-identifiers")} />
        <FigureCard number={words.count(total.accounts)} words={t("figures-accounts")} />
        <FigureCard number={words.count(of.service_lines)} words={t("figures-service-lines")} />
        <FigureCard number={words.count(of.reissued)} words={t("figures-reissued")} />
        <FigureCard number={words.count(of.non_governmental)} words={t("figures-civil")} />
        <FigureCard
          number={`${hours(total.hours.median)} / ${hours(total.hours.ninetieth)}`}
          words={t("figures-hours")}
        />
      </div>
      <div className="figures-columns">
        {of.banded || months.length === 0 ? (
          <Card title={t("figures-months")}>
            <p className="quiet">{t(of.banded ? "figures-no-chart" : "figures-none-of-it")}</p>
          </Card>
        ) : (
          <Card title={t("figures-months")}>
            <MonthsChart
              label={t("figures-months")}
              parts={[
                { id: "complied", label: t("figures-complied"), tone: "ok" },
                { id: "other", label: t("figures-not-complied"), tone: "open" },
              ]}
              months={months.map(({ key, requests, complied }) => ({
                key,
                name: key === "unknown" ? words.row("month", key) : words.shortMonth(key),
                counts: [complied.exact ?? 0, (requests.exact ?? 0) - (complied.exact ?? 0)],
              }))}
            />
          </Card>
        )}
        <Rules of="transparency" />
      </div>
      <div className="figures-tables">
        {of.tables.map((table) => (
          <FigureTableCard key={table.dimension} table={table} words={words} hasPersons />
        ))}
      </div>
      {isPublic ? null : <Suppression of={of} words={words} />}
    </div>
  );
}

export interface TransparencyPaneProps {
  period: FiguresPeriod | null;
  /** As it is told outside the house. */
  isPublic: boolean;
}

/** Figures for a report of transparency about requests of public authorities. */
export function TransparencyPane({ period, isPublic }: TransparencyPaneProps) {
  const answer = useCommand("transparency", period === null ? null : { period, public: isPublic });
  return period === null ? null : (
    <Answered answer={answer}>{(of) => <Figures of={of} isPublic={isPublic} />}</Answered>
  );
}
