import { Link } from "react-aria-components";
import { useEventWords } from "../../app/history/eventWords";
import { useNavigation } from "../../app/navigation";
import { LinesWaiting, PressList } from "../../app/PressList";
import { useCommand } from "../../app/workspace";
import { Card, Reference } from "../../parts";
import { useFormat, useText } from "../../text";

const MOST = 5;

/** What was done last, by whom and when. */
export function LatestChanges() {
  const t = useText();
  const eventWords = useEventWords();
  const { formatDayMonthTime } = useFormat();
  const { go } = useNavigation();
  const { data, error } = useCommand("events", {
    before: null,
    limit: MOST,
    subject: null,
    actor: null,
    kind: null,
    erasures: false,
    from: null,
    to: null,
  });
  if (data === null ? error !== null : data.events.length === 0) return null;
  return (
    <Card
      title={t("overview-latest")}
      aside={
        <Link className="case-link" onPress={() => go({ name: "trail" })}>
          {t("overview-latest-all")}
        </Link>
      }
    >
      {data === null ? (
        <LinesWaiting count={MOST} markWidth="l" />
      ) : (
        <PressList
          markWidth="l"
          lines={data.events.slice(0, MOST).map((event) => {
            const { verb, noun } = eventWords(event);
            return {
              id: String(event.seq),
              mark: <Reference>{event.ref ?? `#${event.seq}`}</Reference>,
              title: [verb, noun].filter(Boolean).join(" · "),
              note: <bdi>{event.actor ?? t("history-nobody")}</bdi>,
              end: <span className="quiet figures">{formatDayMonthTime(event.at)}</span>,
              onPress: () => go({ name: "trail", seq: event.seq }),
            };
          })}
        />
      )}
    </Card>
  );
}
