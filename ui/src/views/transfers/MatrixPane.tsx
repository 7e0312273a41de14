import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { Answered } from "../../app/Answered";
import { LinkLines } from "../../app/records/LinkLines";
import { useCommand, useStatus } from "../../app/workspace";
import { useValues } from "../../app/values";
import type { CountryView, RecordId, TouchedDecision, TransferMatrix } from "../../host";
import { Button, Card, DateField, EmptyState, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { MatrixTable } from "./MatrixTable";
import { STANDING_TONES, STANDINGS, StandingMark, VerdictPill, VERDICTS } from "./standing";
import "./matrix.css";

/** Days after which a decision that is in force now no longer is. */
function endsOf(countries: readonly CountryView[]): { on: string; country: string }[] {
  return countries
    .flatMap(({ country, until, standing }) =>
      until === null || standing === "lapsed"
        ? []
        : [{ on: parseDate(until).add({ days: 1 }).toString(), country }],
    )
    .sort((one, other) => one.on.localeCompare(other.on));
}

function Touched({ decisions }: { decisions: readonly TouchedDecision[] }) {
  const t = useText();
  const say = useSentence();
  if (decisions.length === 0) return null;
  return (
    <section className="matrix-touched" aria-label={t("matrix-touched")}>
      <h2>{t("matrix-touched")}</h2>
      <div className="matrix-cards">
        {decisions.map(({ decision, standing, because, activities }) => (
          <Card
            key={decision}
            level={3}
            title={decision}
            aside={<Pill tone={STANDING_TONES[standing]}>{t(`country-standing-${standing}`)}</Pill>}
          >
            <p>{say(because)}</p>
            {activities.length === 0 ? (
              <p className="quiet">{t("matrix-touches-none")}</p>
            ) : (
              <LinkLines links={activities} />
            )}
          </Card>
        ))}
      </div>
    </section>
  );
}

function Legend() {
  const t = useText();
  return (
    <section className="matrix-legend" aria-label={t("matrix-legend")}>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
      <ul>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictPill verdict={verdict} /> <span>{t(`matrix-verdict-${verdict}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface MatrixPaneProps {
  /** The transfer in the inspector. */
  id: RecordId | null;
  onOpen: (id: RecordId) => void;
}

/** Every importer against every country, on a day that can be moved; and what a decision that ends touches. */
export function MatrixPane({ id, onOpen }: MatrixPaneProps) {
  const t = useText();
  const { today } = useStatus();
  const { formatDate } = useFormat();
  const { country } = useValues();
  const [on, setOn] = useState<string | null>(null);
  const answer = useCommand("transfer_matrix", { on });
  // The days that matter are those seen from today, whatever day is looked at.
  const now = useCommand("transfer_matrix", { on: null });
  const ends = endsOf(now.data?.countries ?? []);
  const shown = (matrix: TransferMatrix) =>
    matrix.importers.length === 0 ? (
      <EmptyState title={t("transfers-empty")}>{t("transfers-empty-words")}</EmptyState>
    ) : (
      <>
        <MatrixTable matrix={matrix} openId={id} onOpen={onOpen} />
        <Touched decisions={matrix.touched} />
        <Legend />
      </>
    );
  return (
    <div className="matrix-pane">
      <div className="matrix-days">
        <DateField
          label={t("matrix-on")}
          value={on ?? today}
          onChange={(day) => setOn(day === today ? null : day)}
        />
        <div className="matrix-ends" role="group" aria-label={t("matrix-ends")}>
          {on === null ? null : (
            <Button size="s" onPress={() => setOn(null)}>
              {t("matrix-today")}
            </Button>
          )}
          {ends.map((end) => (
            <Button
              key={`${end.country} ${end.on}`}
              size="s"
              kind="quiet"
              aria-pressed={on === end.on}
              onPress={() => setOn(end.on)}
            >
              {t("matrix-end", { date: formatDate(end.on), country: country(end.country) })}
            </Button>
          ))}
        </div>
      </div>
      <Answered answer={answer}>{shown}</Answered>
    </div>
  );
}
