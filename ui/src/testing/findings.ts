import type {
  FindingGroup,
  FindingsPage,
  FindingsQuery,
  FindingsTrend,
  FindingView,
  RecordView,
} from "../host";

// Answers of the core on the sample workspace, with all statuses; a test takes a copy and may change it.
const FILES: Record<string, unknown> = import.meta.glob("./fixtures/findings*.json", {
  import: "default",
  eager: true,
});

const RECORDS: Record<string, unknown> = import.meta.glob("./fixtures/record-*.json", {
  import: "default",
  eager: true,
});

const fixture = <T>(name: string): T => structuredClone(FILES[`./fixtures/${name}.json`]) as T;

/** Ids of a sample differ from one making to the next; references do not. */
const IDS = new Map(
  Object.entries(RECORDS).map(([path, record]) => [
    /record-(.*)\.json$/u.exec(path)?.[1] ?? "",
    (record as RecordView).id,
  ]),
);
function atHome(page: FindingsPage): FindingsPage {
  const home = (of: FindingView): FindingView => {
    const object = IDS.get(of.ref) ?? of.finding.object;
    return { ...of, finding: { ...of.finding, object }, identity: { ...of.identity, object } };
  };
  return { ...page, rows: page.rows.map(home) };
}

export const findings = {
  page: (group: FindingGroup) =>
    atHome(fixture<FindingsPage>(`findings-${group === "rule" ? "severity" : group}`)),
  trend: () => fixture<FindingsTrend>("findings_trend"),
};

const fits = <T>(wanted: readonly T[], one: T) => wanted.length === 0 || wanted.includes(one);

/** What the program does with a question, on the findings of the sample. */
export function answerFindings(query: FindingsQuery, all = findings.page(query.group)): FindingsPage {
  let from = 0;
  const kept = all.groups.map((group) => {
    const rows = all.rows.slice(from, from + group.count).filter(({ finding, status, owner }) => {
      const statuses = query.statuses.length === 0 ? ["new", "open"] : query.statuses;
      return (
        statuses.includes(status) &&
        fits(query.severities, finding.severity) &&
        fits(query.areas, finding.area) &&
        fits(query.owners, owner) &&
        (query.record === null || query.record === finding.object)
      );
    });
    from += group.count;
    return { group: { ...group, count: rows.length }, rows };
  });
  const shown = kept.filter(({ rows }) => rows.length > 0);
  const rows: FindingView[] = shown.flatMap((one) => one.rows);
  return {
    ...all,
    since: query.since,
    total: rows.length,
    groups: shown.map(({ group }) => group),
    rows: rows.slice(query.offset, query.offset + query.limit),
  };
}

/** Handlers of a host on which the rules find what they find in the sample. */
export const findingHandlers = {
  findings: (query: FindingsQuery) => answerFindings(query),
  findings_trend: () => findings.trend(),
  findings_of: ({ ids }: { ids: string[] }) =>
    ids.map((id) => {
      const own = findings.page("severity").rows.filter(({ finding }) => finding.object === id);
      return { id, open: own.length, gravest: own[0]?.finding.severity ?? null };
    }),
};
