import { getLocalTimeZone, parseDate } from "@internationalized/date";
import { useLayoutEffect, useMemo } from "react";
import type { EventsWanted } from "../../app/navigation";
import { useRevision } from "../../app/workspace";
import type { LoadWindow } from "../../grid";
import { useHost, type EventQuery, type EventView, type Host } from "../../host";
import { useZone, type Zone } from "../../text";

/** The beginning of a day by the clock by which times are told on the screen. */
export function startOfDay(day: string, zone: Zone): string {
  return parseDate(day)
    .toDate(zone ?? getLocalTimeZone())
    .toISOString();
}

/** The moment at which a day is over. */
export function endOfDay(day: string, zone: Zone): string {
  return startOfDay(parseDate(day).add({ days: 1 }).toString(), zone);
}

export function queryOf(wanted: EventsWanted, zone: Zone, before: number | null, limit: number): EventQuery {
  return {
    before,
    limit,
    subject: wanted.subject?.id ?? null,
    actor: wanted.actor ?? null,
    kind: wanted.kind ?? null,
    erasures: wanted.erasures ?? false,
    from: wanted.from === undefined ? null : startOfDay(wanted.from, zone),
    to: wanted.to === undefined ? null : endOfDay(wanted.to, zone),
  };
}

/**
 * The log in windows. All of it is counted, and any window of it can be asked for; of what fits a filter each page only
 * says where the next one begins.
 */
export function eventLoader(host: Host, wanted: EventsWanted, zone: Zone): LoadWindow<EventView> {
  const isAll = Object.values(wanted).every((value) => value === undefined);
  const ask = (before: number | null, limit: number) =>
    host.call("events", queryOf(wanted, zone, before, limit));
  /** Where each window begins, as far as it is known. */
  const starts: (number | null)[] = [null];
  let known = 0;
  let isCounted = false;
  return async (offset, limit) => {
    if (isAll) {
      const size = offset === 0 ? null : (await ask(null, 1)).size;
      const page = await ask(size === null ? null : size - offset, limit);
      return { total: page.size, rows: page.events };
    }
    const place = Math.floor(offset / limit);
    for (let at = starts.length - 1; at < place; at += 1) {
      // Each page says where the next one begins.
      // oxlint-disable-next-line no-await-in-loop
      const { next } = await ask(starts[at] ?? null, limit);
      if (next === null) return { total: known, rows: [] };
      starts[at + 1] = next;
    }
    const { events, next } = await ask(starts[place] ?? null, limit);
    if (next !== null) starts[place + 1] = next;
    else isCounted = true;
    known = Math.max(known, offset + events.length);
    return { total: isCounted ? known : known + 1, rows: events, hasMore: !isCounted };
  };
}

interface EventList {
  load: LoadWindow<EventView>;
  /** At another revision the places of windows are others. */
  at: (revision: number) => void;
}

function eventList(host: Host, question: string, zone: Zone): EventList {
  let loader: LoadWindow<EventView> | null = null;
  let known: number | null = null;
  return {
    load: (offset, limit) => {
      loader ??= eventLoader(host, JSON.parse(question) as EventsWanted, zone);
      return loader(offset, limit);
    },
    at: (revision) => {
      if (revision !== known) loader = null;
      known = revision;
    },
  };
}

/** Loads the events that are wanted, newest first; begins anew when events came to the log. */
export function useEventList(wanted: EventsWanted): LoadWindow<EventView> {
  const host = useHost();
  const revision = useRevision();
  const zone = useZone();
  const question = JSON.stringify(wanted);
  const list = useMemo(() => eventList(host, question, zone), [host, question, zone]);
  // Before the grid asks again, which it does in an effect of its own.
  useLayoutEffect(() => list.at(revision), [list, revision]);
  return list.load;
}
