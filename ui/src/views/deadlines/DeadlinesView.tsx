import { useState } from "react";
import { Answered } from "../../app/Answered";
import { useNavigation, type DeadlinesTab } from "../../app/navigation";
import { useDueNow } from "../../app/reminders/due";
import { Screen } from "../../app/Screen";
import { useSayWritten } from "../../app/undo/useTakeBack";
import { useOpenRecord } from "../../app/useOpenRecord";
import { useCommand, useMayWrite, useStatus } from "../../app/workspace";
import { useErrorWords, useHost, type DueItem } from "../../host";
import { Button, Tabs, useToast } from "../../parts";
import { useText } from "../../text";
import { CalendarPane } from "./CalendarPane";
import { DayInspector } from "./DayInspector";
import { DueInspector } from "./DueInspector";
import { DuePane } from "./DuePane";
import { dueKey } from "./dueWords";
import { ExportDialog } from "./ExportDialog";
import { HolidaysPane } from "./HolidaysPane";
import "./deadlines.css";

/** Dates that are shown at once, the most pressing ones. */
const AT_ONCE = 5000;

/** What is due, as a list and as a calendar, and the public holidays behind its days. */
export function DeadlinesView({ tab = "due" }: { tab?: DeadlinesTab }) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const sayWritten = useSayWritten();
  const openRecord = useOpenRecord();
  const mayWrite = useMayWrite();
  const { turn: go } = useNavigation();
  const { today } = useStatus();
  const { turn } = useDueNow();
  const answer = useCommand("due", { until: null, reminders: false, without_clocks: false, limit: AT_ONCE }, [
    today,
    turn,
  ]);
  const [selected, setSelected] = useState<string | null>(null);
  const [day, setDay] = useState(today);
  const [calendar, setCalendar] = useState<string | null>(null);
  const [isExporting, setExporting] = useState(false);
  const list = answer.data;
  const item = list?.items.find((one) => dueKey(one) === selected) ?? null;
  const open = ({ kind, id, ref }: DueItem) => openRecord(kind, id, ref);
  const dismiss = async ({ id, what, ref }: DueItem) => {
    try {
      await host.call("dismiss", { id, what });
      sayWritten(t("due-dismissed", { ref }));
    } catch (thrown) {
      const words = errorWords(thrown);
      say({ text: `${words.what} ${words.todo}`, tone: "bad" });
    }
  };
  const dismissing = mayWrite ? { onDismiss: (one: DueItem) => void dismiss(one) } : {};
  const toDay = () => {
    const within = (selector: string) => document.querySelector<HTMLElement>(`.inspector ${selector}`);
    (within(".lead-line") ?? within(".inspector-inside"))?.focus();
  };
  const inspector =
    list === null ? null : tab === "calendar" ? (
      <DayInspector day={day} list={list} calendar={calendar} onOpen={open} />
    ) : tab === "due" && item ? (
      <DueInspector
        key={dueKey(item)}
        item={item}
        zone={list.zone}
        onClose={() => setSelected(null)}
        onOpen={open}
        {...dismissing}
      />
    ) : null;
  return (
    <Screen
      title={t("nav-deadlines")}
      actions={list === null ? null : <Button onPress={() => setExporting(true)}>{t("ical-begin")}</Button>}
      inspector={inspector}
    >
      <div className="pane-tabs">
        <Tabs<DeadlinesTab>
          label={t("nav-deadlines")}
          selected={tab}
          onChange={(next) => go({ name: "deadlines", tab: next })}
          tabs={[
            {
              id: "due",
              label: t("due-tab-list"),
              content: (
                <Answered answer={answer}>
                  {(due) => (
                    <DuePane
                      list={due}
                      selected={selected}
                      onSelect={setSelected}
                      onOpen={open}
                      {...dismissing}
                    />
                  )}
                </Answered>
              ),
            },
            {
              id: "calendar",
              label: t("due-tab-calendar"),
              content: (
                <Answered answer={answer}>
                  {(due) => (
                    <CalendarPane
                      list={due}
                      day={day}
                      onDay={setDay}
                      calendar={calendar}
                      onCalendar={setCalendar}
                      onEnter={toDay}
                    />
                  )}
                </Answered>
              ),
            },
            {
              id: "holidays",
              label: t("holidays-title"),
              content: <HolidaysPane calendar={calendar} onCalendar={setCalendar} />,
            },
          ]}
        />
      </div>
      {isExporting && list ? (
        <ExportDialog list={list} today={today} onClose={() => setExporting(false)} />
      ) : null}
    </Screen>
  );
}
