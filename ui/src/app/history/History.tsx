import { useId, useState } from "react";
import { Button, Reference } from "../../parts";
import type { EventView, RecordId } from "../../host";
import { useFormat, useText } from "../../text";
import { useActs } from "../acts/acts";
import { Answered } from "../Answered";
import { shortHash } from "../seal";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import { Changes } from "./Changes";
import { happenings, isEmptyValue, takenBackBy, type Happening } from "./changes";
import { ErasureFacts } from "./ErasureFacts";
import { partsOf, useEventWords } from "./eventWords";
import "./history.css";

interface EventProps extends Happening {
  /** Of the record itself, not of what belongs to it. */
  isOwn: boolean;
  undoneBy: EventView | null;
  onThen: ((event: EventView) => void) | null;
}

function Event({ event, changes, isOwn, undoneBy, onThen }: EventProps) {
  const t = useText();
  const { formatDateTime, formatNumber } = useFormat();
  const { code } = useValues();
  const eventWords = useEventWords();
  const id = useId();
  const { verb } = partsOf(event.kind);
  // All of a new record at once would hide what happened to it.
  const isWhole = verb === "created" || verb === "restored" || verb === "recorded";
  const telling = isWhole ? changes.filter(({ after }) => !isEmptyValue(after)) : changes;
  const [isOpen, setOpen] = useState(!isWhole);
  const words = eventWords(event);
  const plain = (number: number) => formatNumber(number, { useGrouping: false });
  return (
    <li className="event" {...(undoneBy ? { "data-undone": "" } : {})}>
      <div className="event-head">
        <h3 className="event-title">
          {words.verb}
          {isOwn || words.noun === "" ? null : <span className="event-noun"> · {words.noun}</span>}
        </h3>
        <time className="event-time" dateTime={event.at}>
          {formatDateTime(event.at)}
        </time>
      </div>
      <p className="event-by">
        <bdi>{event.actor ?? t("history-nobody")}</bdi>
        {event.role ? `, ${code("role", event.role)}` : ""}
      </p>
      {event.undoes === null ? null : (
        <p className="event-undo">{t("history-takes-back", { seq: plain(event.undoes) })}</p>
      )}
      {undoneBy === null ? null : (
        <p className="event-undo">{t("history-taken-back", { seq: plain(undoneBy.seq) })}</p>
      )}
      {event.reason ? (
        <p className="event-reason">
          <bdi>{event.reason}</bdi>
        </p>
      ) : null}
      {event.erased ? (
        <div className="event-erased">
          <ErasureFacts erased={event.erased} />
        </div>
      ) : null}
      {telling.length === 0 ? null : (
        <>
          {isWhole ? (
            <Button
              size="s"
              kind="quiet"
              aria-expanded={isOpen}
              aria-controls={id}
              onPress={() => setOpen(!isOpen)}
            >
              {t(isOpen ? "history-hide" : "history-show", { count: telling.length })}
            </Button>
          ) : null}
          <div id={id} hidden={!isOpen}>
            {isOpen ? <Changes changes={telling} /> : null}
          </div>
        </>
      )}
      <p className="event-leaf">
        <Reference>{`#${plain(event.seq)} ${shortHash(event.leaf_hash, 2) ?? ""}`}</Reference>
        {onThen ? (
          <Button
            size="s"
            kind="quiet"
            aria-label={t("history-then-at", { when: formatDateTime(event.at) })}
            onPress={() => onThen(event)}
          >
            {t("history-then")}
          </Button>
        ) : null}
      </p>
    </li>
  );
}

function Events({ id, events }: { id: RecordId; events: readonly EventView[] }) {
  const t = useText();
  const act = useActs();
  const told = happenings(events);
  const ref = events.find(({ subject }) => subject === id)?.ref ?? "";
  const onThen = ({ seq, at }: EventView) => act({ what: "then", of: { id, ref }, seq, at });
  return (
    <ol className="events" aria-label={t("tab-history")}>
      {told.map((happening) => {
        const { event } = happening;
        const isOwn = event.subject === id || event.subject === null;
        return (
          <Event
            key={event.seq}
            {...happening}
            isOwn={isOwn}
            undoneBy={takenBackBy(event, events)}
            // Where it was taken out there is nothing to show.
            onThen={isOwn && partsOf(event.kind).verb !== "removed" ? onThen : null}
          />
        );
      })}
    </ol>
  );
}

/** What happened to a record: who, when, why, and what changed; newest first. */
export function History({ id }: { id: RecordId }) {
  const answer = useCommand("history", { id });
  return <Answered answer={answer}>{(events) => <Events id={id} events={events} />}</Answered>;
}
