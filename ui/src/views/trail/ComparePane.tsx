import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { Answered } from "../../app/Answered";
import { useStatus, useCommand } from "../../app/workspace";
import { DateField } from "../../parts";
import { useText, useZone } from "../../text";
import { Differences } from "./Differences";
import { endOfDay } from "./useEventList";

function monthBefore(day: string): string {
  return parseDate(day).subtract({ months: 1 }).toString();
}

/** What differs between two days, record by record. */
export function ComparePane() {
  const t = useText();
  const { today } = useStatus();
  const zone = useZone();
  const [from, setFrom] = useState(() => monthBefore(today));
  const [to, setTo] = useState(today);
  const isOrdered = from <= to;
  const answer = useCommand(
    "differences",
    isOrdered ? { from: endOfDay(from, zone), to: endOfDay(to, zone) } : null,
  );
  return (
    <div className="compare">
      <div className="compare-days">
        <DateField
          label={t("compare-from")}
          value={from}
          onChange={(day) => setFrom(day ?? from)}
          latest={to}
        />
        <DateField
          label={t("compare-to")}
          value={to}
          onChange={(day) => setTo(day ?? to)}
          error={isOrdered ? null : t("fill-period")}
        />
        <p className="compare-note quiet">{t("compare-note")}</p>
      </div>
      {isOrdered ? (
        <Answered answer={answer}>{(differences) => <Differences differences={differences} />}</Answered>
      ) : null}
    </div>
  );
}
