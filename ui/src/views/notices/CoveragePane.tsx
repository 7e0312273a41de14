import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useValues } from "../../app/values";
import type { Cell, CellVerdict, NoticeComparison, Quote, Row } from "../../host";
import { Card, Notice, Pill, Reference, type Tone } from "../../parts";
import { useSentence, useText } from "../../text";

/** A sign in a box; the word stands in the legend, in the cell for those who listen, and in the row that is open. */
const SIGNS: Readonly<Record<CellVerdict, string>> = {
  same: "=",
  differs: "≠",
  missing_in_notice: "−",
  missing_in_register: "+",
  not_comparable: "~",
  open: "?",
  neither: "·",
};

export const VERDICT_TONES: Readonly<Record<CellVerdict, Tone>> = {
  same: "ok",
  differs: "bad",
  missing_in_notice: "bad",
  missing_in_register: "warn",
  not_comparable: "neutral",
  open: "warn",
  neither: "neutral",
};

function Sign({ verdict }: { verdict: CellVerdict }) {
  const { code } = useValues();
  return (
    <span className="cover-sign" data-tone={VERDICT_TONES[verdict]} title={code("cell-verdict", verdict)}>
      <span aria-hidden="true">{SIGNS[verdict]}</span>
      <span className="unseen">{code("cell-verdict", verdict)}</span>
    </span>
  );
}

export function Quoted({ of, onGo }: { of: readonly Quote[]; onGo?: ((key: string) => void) | undefined }) {
  const say = useSentence();
  return (
    <ul className="cover-quotes">
      {of.map((quote) => (
        <li key={`${quote.statement} ${quote.span[0]}`}>
          {quote.says.key === "" ? null : <span>{say(quote.says)} </span>}
          {onGo && quote.statement !== "" ? (
            <AriaButton className="cover-quote" onPress={() => onGo(quote.statement)}>
              <q>{quote.words}</q>
            </AriaButton>
          ) : (
            <q>{quote.words}</q>
          )}
          {quote.section === "" ? null : <span className="quiet"> § {quote.section.replace(/^§/, "")}</span>}
        </li>
      ))}
    </ul>
  );
}

function CellLine({ cell, onGo }: { cell: Cell; onGo: (key: string) => void }) {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  return (
    <div className="cover-line">
      <span className="statement-attribute">{code("notice-attribute", cell.attribute)}</span>
      <div>
        <Pill tone={VERDICT_TONES[cell.verdict]}>{code("cell-verdict", cell.verdict)}</Pill>
        {cell.notice.length === 0 ? null : (
          <>
            <p className="cover-side">{t(cell.of_all ? "cover-notice-all" : "cover-notice")}</p>
            <Quoted of={cell.notice} onGo={onGo} />
          </>
        )}
        {cell.register.length === 0 ? null : (
          <>
            <p className="cover-side">{t("cover-register")}</p>
            <ul className="cover-quotes">
              {cell.register.map((one) => (
                <li key={say(one)}>{say(one)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

export interface CoveragePaneProps {
  of: NoticeComparison;
  /** To the statement in the text. */
  onGo: (key: string) => void;
}

const rowKey = (row: Row, place: number) => row.activity ?? `${place}`;

/** Activities down, what is told of them across: whether notice and register say the same. */
export function CoveragePane({ of, onGo }: CoveragePaneProps) {
  const t = useText();
  const { code, text } = useValues();
  const { attributes, rows } = of.matrix;
  const [opened, setOpened] = useState<string | null>(null);
  const row = rows.find((one, place) => rowKey(one, place) === opened);
  return (
    <div className="cover">
      {of.proposed === 0 ? null : (
        <Notice
          tone="neutral"
          what={t("cover-proposed", { count: of.proposed })}
          todo={t("cover-proposed-do")}
        />
      )}
      <ul className="cover-legend" aria-label={t("cover-legend")}>
        {(Object.keys(SIGNS) as CellVerdict[]).map((verdict) => (
          <li key={verdict}>
            <span className="cover-sign" data-tone={VERDICT_TONES[verdict]} aria-hidden="true">
              {SIGNS[verdict]}
            </span>{" "}
            {code("cell-verdict", verdict)}
          </li>
        ))}
      </ul>
      {/* A wide table scrolls by itself, by key as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="cover-scroller" role="region" aria-label={t("cover")} tabIndex={0}>
        <table className="cover-table">
          <caption className="unseen">{t("cover")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("kind-activity")}</th>
              {attributes.map((attribute) => (
                <th key={attribute} scope="col">
                  <span className="cover-head">{code("notice-attribute", attribute)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, place) => (
              <tr key={rowKey(one, place)} {...(rowKey(one, place) === opened ? { "data-chosen": "" } : {})}>
                <th scope="row">
                  <AriaButton
                    className="cover-name"
                    aria-expanded={rowKey(one, place) === opened}
                    onPress={() => setOpened(rowKey(one, place) === opened ? null : rowKey(one, place))}
                  >
                    {one.reference === "" ? null : <Reference>{one.reference}</Reference>}{" "}
                    <bdi>{text(one.name)}</bdi>
                    {one.described ? null : <span className="quiet"> · {t("cover-undescribed")}</span>}
                  </AriaButton>
                </th>
                {attributes.map((attribute) => (
                  <td key={attribute}>
                    <Sign
                      verdict={one.cells.find((cell) => cell.attribute === attribute)?.verdict ?? "neither"}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {row === undefined ? (
        <p className="quiet">{t("cover-choose")}</p>
      ) : (
        <Card title={text(row.name)} aside={row.reference}>
          {row.cells
            .filter(({ verdict }) => verdict !== "neither")
            .map((cell) => (
              <CellLine key={cell.attribute} cell={cell} onGo={onGo} />
            ))}
        </Card>
      )}
    </div>
  );
}
