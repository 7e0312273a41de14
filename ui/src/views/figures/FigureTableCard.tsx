import { useValues } from "../../app/values";
import type { Count, FigureTable } from "../../host";
import { Card, CopyButton } from "../../parts";
import { useFormat, useText } from "../../text";
import type { FigureWords } from "./figureWords";

/** How wide the share of a row is drawn, in units of the drawing. */
const WIDTH = 100;

/** A bar as long as its share; none where only a band is told. */
function Share({ of, most }: { of: Count; most: number }) {
  if (of.exact === null || most === 0) return null;
  return (
    <svg
      className="figures-share"
      viewBox={`0 0 ${WIDTH} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0" y="0" height="8" width={(of.exact / most) * WIDTH} />
    </svg>
  );
}

export interface FigureTableCardProps {
  table: FigureTable;
  words: FigureWords;
  /** Persons and accounts, where they are counted. */
  hasPersons: boolean;
}

/** A table by one dimension, with what can be copied of it. */
export function FigureTableCard({ table, words, hasPersons }: FigureTableCardProps) {
  const t = useText();
  const { code } = useValues();
  const { formatNumber } = useFormat();
  const { dimension, rows } = table;
  const title = code("dimension", dimension);
  const most = Math.max(0, ...rows.map(({ requests }) => requests.exact ?? 0));
  const number = (of: number | null) => (of === null ? "–" : formatNumber(of));
  const heads = [
    title,
    t("figures-requests"),
    ...(hasPersons ? [t("figures-identifiers"), t("figures-accounts")] : []),
    t("figures-complied"),
    t("figures-median"),
    t("figures-ninetieth"),
  ];
  const cells = rows.map((row) => [
    words.row(dimension, row.key),
    words.count(row.requests),
    ...(hasPersons ? [words.count(row.identifiers), words.count(row.accounts)] : []),
    words.count(row.complied),
    number(row.hours.median),
    number(row.hours.ninetieth),
  ]);
  return (
    <Card
      title={title}
      aside={
        rows.length === 0 ? null : (
          <CopyButton
            text={[heads, ...cells].map((line) => line.join("\t")).join("\n")}
            label={t("figures-copy", { name: title })}
          />
        )
      }
    >
      {rows.length === 0 ? (
        <p className="quiet">{t("figures-none-of-it")}</p>
      ) : (
        <table className="plain-table figures-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {heads.map((head, place) => (
                <th key={head} scope="col" {...(place === 0 ? {} : { className: "figure" })}>
                  {place === 0 ? <span className="unseen">{head}</span> : head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={row.key}>
                <th scope="row">
                  <bdi>{cells[line]?.[0]}</bdi>
                  <Share of={row.requests} most={most} />
                </th>
                {(cells[line] ?? []).slice(1).map((cell, place) => (
                  <td key={heads[place + 1]} className="figure">
                    {cell}
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
