import { useNavigation, type FindingsPlace } from "../../app/navigation";
import { useStatus } from "../../app/workspace";
import { useAnswer, type CommandAnswer } from "../../app/workspace";
import { useHost, type FindingsPage, type FindingsQuery } from "../../host";
import { endOfLastMonth } from "../../app/findings/words";

/** What the program gives at once. */
export const PAGE = 200;

/** The place as a question; new ones are told against the end of last month, unless said. */
export function questionOf(place: FindingsPlace, today: string): FindingsQuery {
  return {
    group: place.group ?? "severity",
    statuses: [...(place.statuses ?? [])],
    severities: [...(place.severities ?? [])],
    areas: [...(place.areas ?? [])],
    owners: [...(place.owners ?? [])],
    rules: [],
    record: place.of?.id ?? null,
    since: place.since ?? endOfLastMonth(today),
    offset: 0,
    limit: PAGE,
  };
}

/** Whether anything narrows what is shown. */
export const isNarrowed = ({ statuses, severities, areas, owners, of }: FindingsPlace): boolean =>
  [statuses, severities, areas, owners].some((some) => some !== undefined && some.length > 0) ||
  of !== undefined;

/** The findings of the place, so many pages of them, as one. */
export function useFindings(place: FindingsPlace, pages: number): CommandAnswer<FindingsPage> {
  const host = useHost();
  const { today } = useStatus();
  const query = questionOf(place, today);
  return useAnswer(JSON.stringify(["findings", query, pages]), async () => {
    const first = await host.call("findings", query);
    const rows = [...first.rows];
    for (let page = 1; page < pages && rows.length < first.total; page += 1) {
      // Each page begins where the one before it ends.
      // oxlint-disable-next-line no-await-in-loop
      const next = await host.call("findings", { ...query, offset: page * PAGE });
      rows.push(...next.rows);
    }
    return { ...first, rows };
  });
}

/** Looks at the findings otherwise, and comes back to it so. */
export function useWanted(place: FindingsPlace) {
  const { turn } = useNavigation();
  return (change: Partial<FindingsPlace>) => turn({ ...place, ...change });
}
