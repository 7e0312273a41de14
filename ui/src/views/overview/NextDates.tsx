import { Link } from "react-aria-components";
import { useNavigation } from "../../app/navigation";
import { LinesWaiting, PressList } from "../../app/PressList";
import { useDueNow } from "../../app/reminders/due";
import { useOpenRecord } from "../../app/useOpenRecord";
import type { RecordId } from "../../host";
import { Card, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import { dueKey, useDueItemWords } from "../deadlines/dueWords";

const MOST = 5;

/** Reviews and follow-ups of the next days, and those that are late. Requests stand in their own card. */
export function NextDates({ elsewhere }: { elsewhere: ReadonlySet<RecordId> }) {
  const t = useText();
  const words = useDueItemWords();
  const openRecord = useOpenRecord();
  const { go } = useNavigation();
  const { next, isUnread } = useDueNow();
  if (isUnread) return null;
  const items = next?.items.filter(({ id }) => !elsewhere.has(id)) ?? null;
  return (
    <Card
      title={t("overview-due")}
      aside={
        <Link className="case-link" onPress={() => go({ name: "deadlines", tab: "calendar" })}>
          {t("due-tab-calendar")}
        </Link>
      }
    >
      {items === null ? (
        <LinesWaiting count={MOST} markWidth="l" isRoomy />
      ) : items.length === 0 ? (
        <p className="quiet">{t("overview-due-none")}</p>
      ) : (
        <PressList
          markWidth="l"
          isRoomy
          lines={items.slice(0, MOST).map((item) => {
            const { words: standing, tone } = words.standing(item);
            return {
              id: dueKey(item),
              mark: <Reference>{item.ref}</Reference>,
              title: words.name(item),
              note: <bdi>{item.title || t("record-erased")}</bdi>,
              end: <Pill tone={tone}>{standing}</Pill>,
              onPress: () => openRecord(item.kind, item.id, item.ref),
            };
          })}
        />
      )}
    </Card>
  );
}
