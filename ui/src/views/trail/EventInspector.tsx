import { Link } from "react-aria-components";
import { Answered } from "../../app/Answered";
import { ErasureFacts } from "../../app/history/ErasureFacts";
import { useEventWords } from "../../app/history/eventWords";
import { useOpenSubject } from "../../app/useOpenRecord";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { EventView, ProvenEvent } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Card, CrossIcon, FieldList, IconButton, Reference, Tabs, type Field } from "../../parts";
import { useFormat, useText } from "../../text";
import { EventFields } from "./EventFields";
import { EventProof } from "./EventProof";
import { LeafBytes } from "./LeafBytes";

interface EventFactsProps {
  event: EventView;
  onEvent: (seq: number) => void;
}

/** Who did it to what, when and why. */
function EventFacts({ event, onEvent }: EventFactsProps) {
  const t = useText();
  const { formatDateTime } = useFormat();
  const { code } = useValues();
  const openSubject = useOpenSubject();
  const { subject, undoes, batch, seq } = event;
  const fields: Field[] = [
    { label: t("trail-column-at"), value: <time dateTime={event.at}>{formatDateTime(event.at)}</time> },
    {
      label: t("trail-column-actor"),
      value: <bdi>{event.actor ?? t("history-nobody")}</bdi>,
      ...(event.role ? { note: code("role", event.role) } : {}),
    },
    ...(subject === null
      ? []
      : [
          {
            label: t("trail-column-record"),
            value: event.ref ? (
              <Link className="case-link" onPress={() => openSubject(subject)}>
                <Reference>{event.ref}</Reference> <bdi>{event.title || t("record-erased")}</bdi>
              </Link>
            ) : (
              <span className="quiet">{t("trail-gone")}</span>
            ),
          },
        ]),
    ...(event.reason ? [{ label: t("field-reason"), value: <bdi>{event.reason}</bdi> }] : []),
    ...(undoes === null
      ? []
      : [
          {
            label: t("trail-takes-back"),
            value: (
              <Link className="case-link" onPress={() => onEvent(undoes)}>
                <Reference>{`#${undoes}`}</Reference>
              </Link>
            ),
          },
        ]),
    ...(batch === seq
      ? []
      : [
          {
            label: t("trail-together"),
            value: (
              <Link className="case-link" onPress={() => onEvent(batch)}>
                <Reference>{`#${batch}`}</Reference>
              </Link>
            ),
          },
        ]),
  ];
  return <FieldList fields={fields} labelWidth={104} />;
}

interface SidesProps extends Pick<EventFactsProps, "onEvent"> {
  proven: ProvenEvent;
}

function Sides({ proven, onEvent }: SidesProps) {
  const t = useText();
  const { event, fields, leaf } = proven;
  return (
    <Tabs
      label={t("tabs-event")}
      tabs={[
        {
          id: "fields",
          label: t("trail-fields"),
          count: fields.length,
          content: (
            <div className="tab-stack">
              <EventFacts event={event} onEvent={onEvent} />
              {event.erased ? (
                <Card tone="sunken" level={3} title={t("event-erased")}>
                  <ErasureFacts erased={event.erased} />
                </Card>
              ) : null}
              <EventFields fields={fields} />
            </div>
          ),
        },
        { id: "leaf", label: t("tab-leaf"), content: <LeafBytes leaf={leaf} /> },
        { id: "proof", label: t("tab-proof"), content: <EventProof proven={proven} /> },
      ]}
    />
  );
}

export interface EventInspectorProps {
  seq: number;
  onEvent: (seq: number) => void;
  onClose: () => void;
}

/** One event: its fields, its bytes, and the proof that it is under the head. */
export function EventInspector({ seq, onEvent, onClose }: EventInspectorProps) {
  const t = useText();
  const eventWords = useEventWords();
  const answer = useCommand("event", { seq });
  const words = answer.data ? eventWords(answer.data.event) : null;
  return (
    <Inspector
      reference={`#${seq}`}
      title={words ? [words.verb, words.noun].filter(Boolean).join(" · ") : t("grid-loading")}
      actions={<IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />}
    >
      {answer.data ? <Sides proven={answer.data} onEvent={onEvent} /> : null}
      {answer.data && answer.error === null ? null : (
        <InspectorBody>
          <Answered answer={answer}>{() => null}</Answered>
        </InspectorBody>
      )}
    </Inspector>
  );
}
