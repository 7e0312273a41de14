import { PressList } from "../../app/PressList";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { DueItem, DueList } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Card, LineList, Pill, Reference } from "../../parts";
import { LOCALES, useLanguage, useSentence, useText } from "../../text";
import { useDueItemWords } from "./dueWords";
import { entriesByDay } from "./month";

export interface DayInspectorProps {
  day: string;
  list: DueList;
  calendar: string | null;
  onOpen: (item: DueItem) => void;
}

/** What stands on a day: what is planned for it, what ends in law, and whether it is a public holiday. */
export function DayInspector({ day, list, calendar, onOpen }: DayInspectorProps) {
  const t = useText();
  const say = useSentence();
  const { code } = useValues();
  const locale = LOCALES[useLanguage()];
  const words = useDueItemWords();
  const { data } = useCommand("holidays", { year: Number(day.slice(0, 4)), calendar });
  const holidays = (data?.holidays ?? []).filter(({ date }) => date === day);
  const own = (data?.own ?? []).filter(({ date, change }) => date === day && change === "removed");
  const entries = entriesByDay(list.items).get(day) ?? [];
  const title = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return (
    <Inspector title={title}>
      <InspectorBody>
        {holidays.length + own.length > 0 ? (
          <Card tone="sunken" level={3} title={t("holidays-title")}>
            <LineList
              lines={[
                ...holidays.map((holiday) => ({
                  id: holiday.name.key,
                  title: say(holiday.name),
                  note: [holiday.citation, code("source-status", holiday.source_status)]
                    .filter(Boolean)
                    .join(" — "),
                  end:
                    holiday.certainty === "uncertain" ? (
                      <Pill tone="warn">{t("holidays-uncertain")}</Pill>
                    ) : null,
                })),
                ...own.map((one) => ({
                  id: "own",
                  title: code("day-change", one.change),
                  note: <bdi>{one.reason}</bdi>,
                })),
              ]}
            />
          </Card>
        ) : null}
        <Card tone="sunken" level={3} title={t("month-day-list")} aside={`${entries.length}`}>
          {entries.length === 0 ? (
            <p className="quiet">{t("month-day-none")}</p>
          ) : (
            <PressList
              label={t("month-day-list")}
              markWidth="l"
              lines={entries.map(({ item, as }) => {
                const { words: standing, tone } = words.standing(item);
                return {
                  id: `${item.id}/${item.what}/${as}`,
                  mark: <Reference>{item.ref}</Reference>,
                  title: <bdi>{item.title || t("record-erased")}</bdi>,
                  note: [words.name(item), as === "law" ? t("due-last-in-law") : ""]
                    .filter(Boolean)
                    .join(" · "),
                  end: <Pill tone={tone}>{standing}</Pill>,
                  onPress: () => onOpen(item),
                };
              })}
            />
          )}
        </Card>
      </InspectorBody>
    </Inspector>
  );
}
