import { parseDate } from "@internationalized/date";
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from "react";
import type { DueList } from "../../host";
import { useToast } from "../../parts";
import { useText, ZoneProvider } from "../../text";
import { useNavigation } from "../navigation";
import { useValues } from "../values";
import { useCommand, useRefresh, useStatus } from "../workspace";
import { DueContext } from "./due";
import { remind } from "./remembered";

/** How often the time is looked at: an alarm is said at most so much too late, also after a machine slept. */
const LOOK = 5 * 60 * 1000;
/** Days ahead in which an alarm is looked for. */
const AHEAD = 60;
/** Days ahead of which the overview tells, and how many dates: of them those are left out that stand elsewhere on it. */
const NEXT_DAYS = 30;
const NEXT = 64;
/** Reminders that are told apart; the others are counted. */
const KNOWN = 500;
const WITHIN = { reminders: false, without_clocks: false };

/** Keeps what presses now, and reminds of it once: when a file is opened, when a day begins, when an alarm is reached. */
export function DueProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const say = useToast();
  const { list } = useValues();
  const { go } = useNavigation();
  const { today } = useStatus();
  const refresh = useRefresh();
  const [turn, setTurn] = useState(0);
  const said = useRef(new Set<string>());
  const told = useRef("");
  const ahead = (days: number) => parseDate(today).add({ days }).toString();
  // With very many open cases reading them takes seconds: once for all who ask.
  const { data, error, again } = useCommand("dues", {
    of: [
      { ...WITHIN, until: today, limit: 0 },
      { ...WITHIN, until: ahead(AHEAD), reminders: true, limit: KNOWN },
      { ...WITHIN, until: ahead(NEXT_DAYS), without_clocks: true, limit: NEXT },
    ],
  });
  const [pressing, reminders, next] = data ?? [];

  const look = useEffectEvent(() => {
    setTurn((now) => now + 1);
    again();
    // The day may be another where the organisation is.
    void refresh();
  });
  useEffect(() => {
    const timer = setInterval(() => look(), LOOK);
    return () => clearInterval(timer);
  }, []);

  // Once for each look at the time; what was changed meanwhile is not news to whoever changed it.
  const tell = useEffectEvent((due: DueList) => {
    const round = `${today} ${turn}`;
    if (told.current === round) return;
    told.current = round;
    const of = remind(due, said.current, today);
    if (of === null) return;
    const parts = [
      of.late > 0 ? t("remind-late", { count: of.late }) : "",
      of.today > 0 ? t("remind-today", { count: of.today }) : "",
      of.soon > 0 ? t("remind-soon", { count: of.soon }) : "",
    ];
    say({
      text: t("remind", { what: list(parts) }),
      tone: of.late > 0 ? "bad" : of.today > 0 ? "warn" : "neutral",
      key: "due",
      action: { label: t("remind-show"), onPress: () => go({ name: "deadlines" }) },
    });
  });
  useEffect(() => {
    if (reminders !== undefined) tell(reminders);
  }, [reminders]);

  const late = pressing?.late ?? 0;
  const todayCount = pressing?.today ?? 0;
  // The zone of the own organisation, in which its days begin.
  const zone = pressing?.zone ?? null;
  const isUnread = data === null && error !== null;
  const now = useMemo(
    () => ({ late, today: todayCount, turn, next: next ?? null, isUnread }),
    [late, todayCount, turn, next, isUnread],
  );
  return (
    <DueContext value={now}>
      <ZoneProvider zone={zone}>{children}</ZoneProvider>
    </DueContext>
  );
}
