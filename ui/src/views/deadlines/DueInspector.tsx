import { useValues } from "../../app/values";
import { useCommand, useStatus } from "../../app/workspace";
import type { DueItem } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, Card, CrossIcon, FieldList, IconButton, LineList, Pill, type Field } from "../../parts";
import { useFormat, useSentence, useText } from "../../text";
import { dayOf, useMomentWords } from "../requests/days";
import { useDueItemWords } from "./dueWords";

/** Each step by which the date of a clock was found, as the case has it. */
function Found({ item }: { item: DueItem }) {
  const t = useText();
  const say = useSentence();
  const { code } = useValues();
  const { data } = useCommand("case", item.clock === null ? null : { id: item.id });
  const clock = data?.clocks.find((one) => one.code === item.clock);
  if (!clock) return null;
  return (
    <Card tone="sunken" level={3} title={t("case-found-title")}>
      <ol className="card-sentences">
        {clock.explanation.map((sentence) => (
          <li key={JSON.stringify(sentence)}>{say(sentence)}</li>
        ))}
      </ol>
      <p className="card-citation">
        {[clock.citation, code("source-status", clock.source_status)].filter(Boolean).join(" — ")}
      </p>
    </Card>
  );
}

function Alarms({ item, zone }: { item: DueItem; zone: string }) {
  const t = useText();
  const { code } = useValues();
  const { formatWeekdayDate } = useFormat();
  const momentWords = useMomentWords();
  const { today } = useStatus();
  // A day begins where the organisation is, whatever the clock of this machine says.
  const at = (when: string) =>
    item.ends_at === null ? formatWeekdayDate(dayOf({ at: when, zone })) : momentWords({ at: when, zone });
  const reached = item.alarms.findIndex(({ alarm }) => alarm === item.alarm);
  return (
    <Card tone="sunken" level={3} title={t("due-alarms")}>
      {item.alarms.length === 0 ? (
        <p className="quiet">{t("due-no-alarms")}</p>
      ) : (
        <LineList
          lines={item.alarms.map(({ alarm, at: when }, place) => ({
            id: alarm,
            title: code("alarm", alarm),
            note: at(when),
            end:
              place > reached ? null : (
                <Pill tone={place === reached && !item.dismissed ? "warn" : "neutral"}>
                  {item.dismissed ? t("due-put-away") : t("due-passed")}
                </Pill>
              ),
          }))}
        />
      )}
      <p className="card-citation">{t("due-alarms-note", { day: formatWeekdayDate(today) })}</p>
    </Card>
  );
}

export interface DueInspectorProps {
  item: DueItem;
  /** In which its days begin. */
  zone: string;
  onClose: () => void;
  onOpen: (item: DueItem) => void;
  onDismiss?: (item: DueItem) => void;
}

/** Why an item is due when it is: its days, what its end means, its alarms, and how the date was found. */
export function DueInspector({ item, zone, onClose, onOpen, onDismiss }: DueInspectorProps) {
  const t = useText();
  const { code } = useValues();
  const { formatWeekdayDate } = useFormat();
  const momentWords = useMomentWords();
  const words = useDueItemWords();
  const { words: standing, tone } = words.standing(item);
  const day = (it: string | null) => (it === null ? "" : formatWeekdayDate(it));
  const fields: Field[] = [
    { label: t("due-stands"), value: <Pill tone={tone}>{standing}</Pill> },
    { label: t("due-what"), value: words.name(item) },
    { label: t("due-nature"), value: words.nature(item) },
    {
      label: t("due-plan-for"),
      value: day(item.safe),
      ...(item.clock === null ? {} : { note: t("due-plan-for-note") }),
    },
    {
      label: t("due-last-in-law"),
      // A review has a day of its own choosing, and no law behind it.
      value: item.clock === null ? "" : day(item.legal),
      note: t("due-last-in-law-note"),
    },
    {
      label: t("deadline-legal-conservative"),
      value: day(item.conservative),
      note: t("due-conservative-note"),
    },
    { label: t("due-ends"), value: item.ends_at === null ? "" : momentWords(item.ends_at) },
    {
      label: t("due-citation"),
      value: item.citation || (item.nature === "target" ? t("due-own-target") : ""),
      ...(item.source_status === null ? {} : { note: code("source-status", item.source_status) }),
    },
    { label: t("field-family"), value: code("family", item.family) },
    { label: t("field-assigned-to"), value: item.assigned_to ? <bdi>{item.assigned_to}</bdi> : "" },
  ].filter(({ value }) => value !== "");
  const mayDismiss = onDismiss && item.alarm !== null && !item.dismissed;
  return (
    <Inspector
      reference={item.ref}
      title={item.title || t("record-erased")}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      <InspectorBody>
        <div className="due-acts">
          <Button size="s" kind="primary" onPress={() => onOpen(item)}>
            {t(item.kind === "request" ? "due-open-case" : "due-open-record")}
          </Button>
          {mayDismiss ? (
            <Button size="s" aria-keyshortcuts="Delete" onPress={() => onDismiss(item)}>
              {t("due-dismiss")}
            </Button>
          ) : null}
        </div>
        <FieldList fields={fields} labelWidth={132} />
        <Alarms item={item} zone={zone} />
        <Found item={item} />
      </InspectorBody>
    </Inspector>
  );
}
