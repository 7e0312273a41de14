import { useId, useState } from "react";
import { Button, Reference } from "../../parts";
import type { EventView } from "../../host";
import { useFormat, useText } from "../../text";
import { Answered } from "../Answered";
import { shortHash } from "../seal";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import { happenings, isEmptyValue, listChange, type FieldChange, type Happening } from "./changes";
import { useDescribe } from "./describe";
import "./history.css";

function Change({ change }: { change: FieldChange }) {
  const t = useText();
  const { field } = useValues();
  const describe = useDescribe();
  const { name, before, after, isGone } = change;
  const lists = Array.isArray(before) && Array.isArray(after) ? listChange(before, after) : null;
  return (
    <div>
      <dt className="change-field">{field(name)}</dt>
      <dd className="change-values">
        {isGone ? (
          <span className="quiet">{t("history-gone")}</span>
        ) : lists ? (
          <>
            {lists.removed.map((value) => (
              <del key={JSON.stringify(value)}>
                <bdi>{describe(name, value)}</bdi>
              </del>
            ))}
            {lists.added.map((value) => (
              <ins key={JSON.stringify(value)}>
                <bdi>{describe(name, value)}</bdi>
              </ins>
            ))}
          </>
        ) : (
          <>
            {isEmptyValue(before) && before !== false ? null : (
              <del>
                <bdi>{describe(name, before)}</bdi>
              </del>
            )}
            <ins>
              <bdi>{describe(name, after)}</bdi>
            </ins>
          </>
        )}
      </dd>
    </div>
  );
}

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <dl className="changes">
      {changes.map((change) => (
        <Change key={change.name} change={change} />
      ))}
    </dl>
  );
}

function Event({ event, changes }: Happening) {
  const t = useText();
  const { formatDateTime, formatNumber } = useFormat();
  const { code } = useValues();
  const id = useId();
  const isFirst = event.kind.endsWith(".created");
  const telling = isFirst ? changes.filter(({ after }) => !isEmptyValue(after)) : changes;
  const [isOpen, setOpen] = useState(!isFirst);
  const verb = `event-${event.kind.split(".").at(-1) ?? ""}`;
  return (
    <li className="event">
      <div className="event-head">
        <h3 className="event-title">{t.has(verb) ? t(verb) : event.kind}</h3>
        <time className="event-time" dateTime={event.at}>
          {formatDateTime(event.at)}
        </time>
      </div>
      <p className="event-by">
        <bdi>{event.actor ?? t("history-nobody")}</bdi>
        {event.role ? `, ${code("role", event.role)}` : ""}
      </p>
      {event.reason ? (
        <p className="event-reason">
          <bdi>{event.reason}</bdi>
        </p>
      ) : null}
      {telling.length === 0 ? null : (
        <>
          {isFirst ? (
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
        <Reference>{`#${formatNumber(event.seq, { useGrouping: false })} ${shortHash(event.leaf_hash, 2) ?? ""}`}</Reference>
      </p>
    </li>
  );
}

function Events({ events }: { events: readonly EventView[] }) {
  const t = useText();
  return (
    <ol className="events" aria-label={t("tab-history")}>
      {happenings(events).map((happening) => (
        <Event key={happening.event.seq} {...happening} />
      ))}
    </ol>
  );
}

/** What happened to a record: who, when, why, and what changed; newest first. */
export function History({ id }: { id: string }) {
  const answer = useCommand("history", { id });
  return <Answered answer={answer}>{(events) => <Events events={events} />}</Answered>;
}
