import { useCommand } from "../../app/workspace";
import type { RecordId, Transfer } from "../../host";
import { Card } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { StandingMark, VerdictPill } from "./standing";
import { useValues } from "../../app/values";

export interface VerdictCardProps {
  /** None until it is saved. */
  id: RecordId | null;
  draft: Transfer;
}

/** What the law makes of the countries today, and whether the transfer, as it was last saved, stands. */
export function VerdictCard({ id, draft }: VerdictCardProps) {
  const t = useText();
  const say = useSentence();
  const { country } = useValues();
  const { formatDate } = useFormat();
  const { data } = useCommand("transfer_matrix", { on: null });
  if (!data) return null;
  const mine = data.importers
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      cell.transfers.filter((one) => one.id === id).map((one) => ({ ...one, to: cell.country })),
    );
  const standings = data.countries.filter((one) => draft.countries.includes(one.country));
  const unknown = draft.countries.filter((code) => !standings.some((one) => one.country === code));
  return (
    <Card title={t("transfer-judged", { date: formatDate(data.on) })}>
      <ul className="verdicts">
        {standings.map((one) => (
          <li key={one.country}>
            <p className="verdict-head">
              <span>{country(one.country)}</span>
              <StandingMark standing={one.standing} />
            </p>
            <p className="quiet">{say(one.because)}</p>
            {one.until === null ? null : (
              <p className="quiet">{t("matrix-until", { date: formatDate(one.until) })}</p>
            )}
            {one.source_status === null || one.source_status === "seen" ? null : (
              <p className="quiet">{t(`source-status-${one.source_status}`)}.</p>
            )}
          </li>
        ))}
        {mine.map((one) => (
          <li key={one.to ?? ""}>
            <p className="verdict-head">
              <span>{one.to === null ? t("matrix-organisations") : country(one.to)}</span>
              <VerdictPill verdict={one.verdict} />
            </p>
            {one.reasons.map((sentence) => (
              <p key={JSON.stringify(sentence)} className="quiet">
                {say(sentence)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {id === null || unknown.length > 0 ? <p className="quiet">{t("transfer-judged-after")}</p> : null}
    </Card>
  );
}
