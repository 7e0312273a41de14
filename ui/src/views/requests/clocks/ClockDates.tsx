import { useValues } from "../../../app/values";
import type { ClockView } from "../../../host";
import { FieldList, Pill, type Field } from "../../../parts";
import { useFormat, useText } from "../../../text";
import { useDue } from "../due";
import { dayOf, useMomentWords } from "../days";

/** The day that a clock points at: for hours, the day on which they are over. */
export function dayOfClock(clock: ClockView): string | null {
  return clock.legal ?? (clock.ends_at === null ? null : dayOf(clock.ends_at));
}

/** Whether what it asks for was done after its end. */
export function isMetLate(clock: ClockView): boolean {
  if (clock.met_at === null) return false;
  if (clock.ends_at !== null) return Date.parse(clock.met_at) > Date.parse(clock.ends_at.at);
  const last = clock.conservative ?? clock.legal;
  // The end is midnight somewhere; a day written first is in time anywhere.
  return last !== null && clock.met_at.slice(0, 10) > last;
}

/** Where a clock stands, in a word. */
export function ClockStanding({ clock }: { clock: ClockView }) {
  const t = useText();
  const { formatDate } = useFormat();
  const dueWords = useDue();
  if (clock.met_at !== null) {
    const isLate = isMetLate(clock);
    return (
      <Pill tone={isLate ? "bad" : "ok"}>
        {t(isLate ? "clocks-met-late" : "clocks-met", { day: formatDate(clock.met_at) })}
      </Pill>
    );
  }
  if (clock.paused) return <Pill tone="warn">{t("clocks-paused")}</Pill>;
  const day = dayOfClock(clock);
  if (day === null) return <Pill>{t("clocks-undated")}</Pill>;
  const { words, tone } = dueWords(day);
  // What others must do in time is no lateness of ours.
  return <Pill tone={clock.nature === "theirs" ? "neutral" : tone}>{words}</Pill>;
}

/** Every date of a clock, with its alarms. */
export function ClockDates({ clock }: { clock: ClockView }) {
  const t = useText();
  const { code } = useValues();
  const { formatWeekdayDate } = useFormat();
  const momentWords = useMomentWords();
  const day = (label: string, value: string | null): Field[] =>
    value === null ? [] : [{ label, value: formatWeekdayDate(value) }];
  return (
    <>
      <FieldList
        fields={[
          { label: t("clocks-nature"), value: code("clock-nature", clock.nature) },
          { label: t("clocks-runs-from"), value: code("clock-start", clock.start) },
          ...(clock.ends_at === null
            ? []
            : [{ label: t("deadline-strict"), value: momentWords(clock.ends_at) }]),
          ...day(t("deadline-legal"), clock.legal),
          ...day(t("deadline-legal-conservative"), clock.conservative),
          ...day(t("deadline-safe-day"), clock.safe),
          ...(clock.nominal === clock.legal ? [] : day(t("deadline-nominal"), clock.nominal)),
        ]}
      />
      {clock.met_at === null && clock.alarms.length > 0 ? (
        <ul className="clocks-alarms" aria-label={t("clocks-alarms")}>
          {clock.alarms.map(({ alarm, at }) => (
            <li key={alarm}>
              <span>{code("alarm", alarm)}</span> <time dateTime={at}>{formatWeekdayDate(at)}</time>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
