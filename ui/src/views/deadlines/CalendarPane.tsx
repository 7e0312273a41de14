import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { useCommand, useStatus } from "../../app/workspace";
import type { DueList, Holiday } from "../../host";
import { Toolbar } from "../../layout";
import { Button, ChevronLeftIcon, ChevronRightIcon, IconButton } from "../../parts";
import { LOCALES, useFormat, useLanguage, useSentence, useText } from "../../text";
import { CalendarChip } from "./CalendarChip";
import { useDueItemWords } from "./dueWords";
import { dayByKey, entriesByDay, holidaysByDay, isWeekend, monthsOn, weeksOf, type DayEntry } from "./month";

/** Entries shown in the box of a day; the others are counted. */
const MOST = 3;

interface DayCellProps {
  day: string;
  isOut: boolean;
  isChosen: boolean;
  entries: readonly DayEntry[];
  holidays: readonly Holiday[];
  onChoose: () => void;
}

function DayCell({ day, isOut, isChosen, entries, holidays, onChoose }: DayCellProps) {
  const t = useText();
  const say = useSentence();
  const { formatLongDate, formatWeekdayDate } = useFormat();
  const { today } = useStatus();
  const words = useDueItemWords();
  const plans = entries.filter(({ as }) => as === "plan");
  const laws = entries.filter(({ as }) => as === "law");
  const name = [
    formatWeekdayDate(day),
    ...holidays.map((holiday) =>
      holiday.certainty === "certain"
        ? say(holiday.name)
        : `${say(holiday.name)} (${t("calendar-uncertain")})`,
    ),
    plans.length > 0 ? t("month-day-due", { count: plans.length }) : "",
    laws.length > 0 ? t("month-day-law", { count: laws.length }) : "",
  ];
  const uncertain = holidays.some(({ certainty }) => certainty === "uncertain");
  return (
    <div
      role="gridcell"
      data-day={day}
      className="month-day"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-label={name.filter(Boolean).join(", ")}
      {...(day === today ? { "aria-current": "date" as const } : {})}
      {...(isOut ? { "data-out": "" } : {})}
      {...(isWeekend(day) ? { "data-weekend": "" } : {})}
      {...(holidays.length > 0 ? { "data-holiday": uncertain ? "uncertain" : "certain" } : {})}
      title={formatLongDate(day)}
      onClick={onChoose}
      // The keys are those of the grid around it.
      onKeyDown={() => {}}
    >
      <div aria-hidden="true" className="month-inside">
        <span className="month-number">{Number(day.slice(8))}</span>
        {holidays.map((holiday) => (
          <span key={holiday.name.key} className="month-holiday" title={say(holiday.name)}>
            {holiday.certainty === "uncertain" ? "? " : ""}
            {say(holiday.name)}
          </span>
        ))}
        {entries.slice(0, MOST).map(({ item, as }) => (
          <span
            key={`${item.id}/${item.what}/${as}`}
            className="month-entry"
            data-as={as}
            data-tone={words.standing(item).tone}
            title={`${item.ref} ${words.name(item)}`}
          >
            <b>{item.ref}</b>
            <span>{as === "law" ? t("month-law-short") : words.name(item)}</span>
          </span>
        ))}
        {entries.length > MOST ? (
          <span className="month-rest">{t("month-rest", { count: entries.length - MOST })}</span>
        ) : null}
      </div>
    </div>
  );
}

export interface CalendarPaneProps {
  list: DueList;
  /** The chosen day; its month is shown. */
  day: string;
  onDay: (day: string) => void;
  /** Whose holidays; null for the own. */
  calendar: string | null;
  onCalendar: (code: string | null) => void;
  /** Enter on a day goes to what stands there. */
  onEnter: () => void;
}

/** A month of deadlines, with the public holidays that move them. */
export function CalendarPane({ list, day, onDay, calendar, onCalendar, onEnter }: CalendarPaneProps) {
  const t = useText();
  const { today } = useStatus();
  const language = useLanguage();
  const locale = LOCALES[language];
  const grid = useRef<HTMLDivElement>(null);
  /** By the keyboard the focus goes with the day. */
  const isFocusing = useRef(false);
  const weeks = useMemo(() => weeksOf(day, locale), [day, locale]);
  const entries = useMemo(() => entriesByDay(list.items), [list]);
  const first = Number(weeks[0]?.[0]?.slice(0, 4) ?? today.slice(0, 4));
  const last = Number(weeks.at(-1)?.at(-1)?.slice(0, 4) ?? first);
  const one = useCommand("holidays", { year: first, calendar });
  const other = useCommand("holidays", first === last ? null : { year: last, calendar });
  const holidays = useMemo(
    () => holidaysByDay([...(one.data?.holidays ?? []), ...(other.data?.holidays ?? [])]),
    [one.data, other.data],
  );
  useEffect(() => {
    if (!isFocusing.current) return;
    isFocusing.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const format = (options: Intl.DateTimeFormatOptions, of: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${of}T00:00:00Z`));
  const title = format({ month: "long", year: "numeric" }, day);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onEnter();
      return;
    }
    const next = dayByKey(event.key, event.shiftKey, day, locale);
    if (next === null) return;
    event.preventDefault();
    isFocusing.current = true;
    onDay(next);
  };
  return (
    <>
      <Toolbar
        end={
          <span className="month-legend">
            <span data-holiday="certain">{t("calendar-certain")}</span>
            <span data-holiday="uncertain">{t("calendar-uncertain")}</span>
          </span>
        }
      >
        <IconButton
          size="s"
          label={t("month-before")}
          icon={<ChevronLeftIcon />}
          onPress={() => onDay(monthsOn(day, -1))}
        />
        <h2 className="month-title" aria-live="polite">
          {title}
        </h2>
        <IconButton
          size="s"
          label={t("month-after")}
          icon={<ChevronRightIcon />}
          onPress={() => onDay(monthsOn(day, 1))}
        />
        <Button size="s" isDisabled={day === today} onPress={() => onDay(today)}>
          {t("month-today")}
        </Button>
        {one.data ? <CalendarChip of={one.data} code={calendar} onChange={onCalendar} /> : null}
      </Toolbar>
      <div className="month-scroller">
        <div
          ref={grid}
          className="month"
          role="grid"
          tabIndex={-1}
          aria-label={title}
          aria-describedby="month-keys"
          onKeyDown={onKeyDown}
        >
          <div role="row" className="month-week month-head">
            {(weeks[0] ?? []).map((of) => (
              <div key={of} role="columnheader" className="month-weekday">
                <span aria-hidden="true">{format({ weekday: "short" }, of)}</span>
                <span className="unseen">{format({ weekday: "long" }, of)}</span>
              </div>
            ))}
          </div>
          {weeks.map((week) => (
            <div key={week[0]} role="row" className="month-week">
              {week.map((of) => (
                <DayCell
                  key={of}
                  day={of}
                  isOut={of.slice(0, 7) !== day.slice(0, 7)}
                  isChosen={of === day}
                  entries={entries.get(of) ?? []}
                  holidays={holidays.get(of) ?? []}
                  onChoose={() => onDay(of)}
                />
              ))}
            </div>
          ))}
        </div>
        <p id="month-keys" className="month-keys">
          {t("month-keys")}
        </p>
      </div>
    </>
  );
}
