import { parseDate } from "@internationalized/date";
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from "react";
import { useHost } from "../../host";
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
/** Reminders that are told apart; the others are counted. */
const KNOWN = 500;
const WITHIN = { reminders: false, without_clocks: false };

/** Keeps what presses now, and reminds of it once: when a file is opened, when a day begins, when an alarm is reached. */
export function DueProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { list } = useValues();
  const { go } = useNavigation();
  const { today } = useStatus();
  const refresh = useRefresh();
  const [turn, setTurn] = useState(0);
  const said = useRef(new Set<string>());
  const { data } = useCommand("due", { ...WITHIN, until: today, limit: 0 }, [turn]);

  const look = useEffectEvent(() => {
    setTurn((now) => now + 1);
    // The day may be another where the organisation is.
    void refresh();
  });
  useEffect(() => {
    const timer = setInterval(() => look(), LOOK);
    return () => clearInterval(timer);
  }, []);

  const tell = useEffectEvent(async (day: string, round: number, isGone: () => boolean) => {
    // Of an earlier round nothing is said any more.
    if (round !== turn) return;
    const until = parseDate(day).add({ days: AHEAD }).toString();
    try {
      const due = await host.call("due", { ...WITHIN, until, reminders: true, limit: KNOWN });
      if (isGone()) return;
      const of = remind(due, said.current, day);
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
    } catch {
      // Nobody asked; what is wrong is said where somebody looks.
    }
  });
  useEffect(() => {
    let isGone = false;
    void tell(today, turn, () => isGone);
    return () => {
      isGone = true;
    };
  }, [today, turn]);

  const late = data?.late ?? 0;
  const todayCount = data?.today ?? 0;
  // The zone of the own organisation, in which its days begin.
  const zone = data?.zone ?? null;
  const now = useMemo(() => ({ late, today: todayCount, turn }), [late, todayCount, turn]);
  return (
    <DueContext value={now}>
      <ZoneProvider zone={zone}>{children}</ZoneProvider>
    </DueContext>
  );
}
