import { useState } from "react";
import { Answered } from "../../app/Answered";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite, useStatus } from "../../app/workspace";
import type { CalendarDay, HolidayCalendar } from "../../host";
import { Toolbar } from "../../layout";
import { Button, ChevronLeftIcon, ChevronRightIcon, IconButton, Notice, Pill } from "../../parts";
import { useFormat, useSentence, useText } from "../../text";
import { CalendarChip } from "./CalendarChip";
import { HolidayDialog, type HolidayDoing } from "./HolidayDialog";
import { saidBy } from "./ownDays";

interface Row {
  date: string;
  name: string;
  mark: "certain" | "uncertain" | "removed";
  citation: string;
  status: string;
  own: CalendarDay | null;
}

function useRows(of: HolidayCalendar): Row[] {
  const say = useSentence();
  const { code } = useValues();
  const own = (date: string) => of.own.find((day) => day.date === date) ?? null;
  const rows: Row[] = of.holidays.map((holiday) => {
    const mine = own(holiday.date);
    const isAdded = mine?.change === "added" && mine.name === say(holiday.name);
    return {
      date: holiday.date,
      name: say(holiday.name),
      mark: holiday.certainty,
      citation: isAdded || holiday.citation === of.citation ? "" : holiday.citation,
      status: isAdded ? "" : code("source-status", holiday.source_status),
      own: mine,
    };
  });
  const removed = of.own
    .filter(({ change, date }) => change === "removed" && date !== null)
    .map((day): Row => ({
      date: day.date ?? "",
      name: day.name,
      mark: "removed",
      citation: "",
      status: "",
      own: day,
    }));
  return [...rows, ...removed].sort((a, b) => a.date.localeCompare(b.date));
}

interface TableProps {
  of: HolidayCalendar;
  onDo: ((doing: HolidayDoing) => void) | null;
}

function HolidayTable({ of, onDo }: TableProps) {
  const t = useText();
  const say = useSentence();
  const { formatWeekdayDate, formatDateTime } = useFormat();
  const rows = useRows(of);
  const hasOwn = of.own.length > 0 && of.organisation !== null;
  const { data: events } = useCommand("history", hasOwn ? { id: of.organisation ?? "" } : null);
  return (
    <table className="plain-table">
      <caption className="unseen">{`${say(of.name)}, ${of.year}`}</caption>
      <thead>
        <tr>
          <th scope="col">{t("field-date")}</th>
          <th scope="col">{t("field-name")}</th>
          <th scope="col">{t("holidays-certainty")}</th>
          <th scope="col">{t("holidays-source")}</th>
          <th scope="col">
            <span className="unseen">{t("holidays-change")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const said = row.own === null || !events ? null : saidBy(events, row.date);
          return (
            <tr key={`${row.date} ${row.name}`} {...(row.mark === "removed" ? { "data-removed": "" } : {})}>
              <td className="number">{formatWeekdayDate(row.date)}</td>
              <th scope="row">
                <bdi>{row.name || "–"}</bdi>
              </th>
              <td>
                {row.mark === "certain" && row.own === null ? (
                  t("holidays-certain")
                ) : (
                  <Pill tone={row.mark === "uncertain" ? "warn" : "neutral"}>
                    {row.own?.change === "removed"
                      ? t("day-change-removed")
                      : row.own?.change === "added"
                        ? t("day-change-added")
                        : t("holidays-uncertain")}
                  </Pill>
                )}
              </td>
              <td>
                {row.own === null ? (
                  <>
                    {row.citation}
                    <span className="due-note">{row.status}</span>
                  </>
                ) : (
                  <>
                    <bdi>{row.own.reason}</bdi>
                    {said ? (
                      <span className="due-note">
                        {t("holidays-said", {
                          who: said.actor ?? t("holidays-somebody"),
                          when: formatDateTime(said.at),
                        })}
                      </span>
                    ) : null}
                  </>
                )}
              </td>
              <td className="end">
                {onDo === null ? null : row.own === null ? (
                  <Button
                    size="s"
                    kind="quiet"
                    aria-label={t("holidays-remove-of", { name: row.name })}
                    onPress={() => onDo({ what: "removed", date: row.date, name: row.name })}
                  >
                    {t("holidays-remove")}
                  </Button>
                ) : (
                  <Button
                    size="s"
                    kind="quiet"
                    aria-label={t("holidays-forget-of", { name: row.name || formatWeekdayDate(row.date) })}
                    onPress={() => onDo({ what: "forget", date: row.date, name: row.name })}
                  >
                    {t("holidays-forget")}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export interface HolidaysPaneProps {
  calendar: string | null;
  onCalendar: (code: string | null) => void;
}

/** The public holidays of a year by which clocks are counted, how sure each is, and the own days with their reason. */
export function HolidaysPane({ calendar, onCalendar }: HolidaysPaneProps) {
  const t = useText();
  const say = useSentence();
  const mayWrite = useMayWrite();
  const { today } = useStatus();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [doing, setDoing] = useState<HolidayDoing | null>(null);
  const answer = useCommand("holidays", { year, calendar });
  const of = answer.data;
  const isOwn = of !== null && of.code === of.home && of.organisation !== null;
  const onDo = isOwn && mayWrite ? setDoing : null;
  return (
    <>
      <Toolbar
        end={
          onDo === null ? null : (
            <Button size="s" onPress={() => onDo({ what: "added", date: null, name: "" })}>
              {t("holidays-add")}
            </Button>
          )
        }
      >
        <IconButton
          size="s"
          label={t("holidays-year-before")}
          icon={<ChevronLeftIcon />}
          onPress={() => setYear(year - 1)}
        />
        <h2 className="month-title" aria-live="polite">
          {year}
        </h2>
        <IconButton
          size="s"
          label={t("holidays-year-after")}
          icon={<ChevronRightIcon />}
          onPress={() => setYear(year + 1)}
        />
        {of ? <CalendarChip of={of} code={calendar} onChange={onCalendar} /> : null}
      </Toolbar>
      <div className="due-scroller due-page">
        <Answered answer={answer}>
          {(shown) => (
            <>
              {shown.covered ? null : (
                <Notice
                  tone="warn"
                  what={t("holidays-uncovered", { year: String(year) })}
                  todo={t("holidays-uncovered-do")}
                />
              )}
              {shown.remark ? <Notice what={say(shown.remark)} /> : null}
              {shown.code === shown.home ? null : (
                <Notice what={t("holidays-other")} todo={t("holidays-other-do")} />
              )}
              <p className="due-foot">{t("holidays-citation", { citation: shown.citation })}</p>
              <HolidayTable of={shown} onDo={onDo} />
              <p className="due-foot">
                {t("holidays-version", { version: shown.version })} {t("holidays-explain")}
              </p>
            </>
          )}
        </Answered>
      </div>
      {doing === null ? null : <HolidayDialog doing={doing} onClose={() => setDoing(null)} />}
    </>
  );
}
