import type { ReactElement, ReactNode } from "react";
import { ActsProvider } from "../app/acts/ActsProvider";
import { KeyGate } from "../app/keys/KeyGate";
import { NavigationProvider, useNavigation, type View } from "../app/navigation";
import { useWorkbench, WorkspaceProvider } from "../app/workspace";
import {
  HostError,
  memoryHost,
  type Activity,
  type ActivityRow,
  type BasisRow,
  type CaseView,
  type ConsentProfile,
  type DueList,
  type DueQuery,
  type EventView,
  type Filter,
  type Hit,
  type HolidayCalendar,
  type InterestAssessment,
  type Kind,
  type ListPage,
  type ListQuery,
  type ListRow,
  type Organisation,
  type Overview,
  type PersonView,
  type ProcessorRow,
  type PutRecord,
  type RecordId,
  type RecordView,
  type RetentionPlan,
  type RightsFigures,
  type Status,
  type Transparency,
  type Written,
} from "../host";
import type { Language } from "../text";
import { show } from ".";
import { browse } from "./browse";
import { trail } from "./trail";

// Answers of the core on the sample workspace; a test takes a copy and may change it.
const FILES: Record<string, unknown> = import.meta.glob("./fixtures/*.json", {
  import: "default",
  eager: true,
});

function fixture<T>(name: string): T {
  return structuredClone(FILES[`./fixtures/${name}.json`]) as T;
}

const RECORDS = ["A-01", "A-02", "A-06", "LIA-01", "C-01", "P-04", "T-01"];

/** What was not asked of a record when its answer was taken. */
const NOTHING_OF_IT = { touched_by: [], outdated: [], frozen_by: null };

export const register = {
  status: () => fixture<Status>("status"),
  people: () => fixture<PersonView[]>("people"),
  overview: () => fixture<Overview>("overview"),
  activities: () => fixture<ListPage<ActivityRow>>("list-activity"),
  processors: () => fixture<ListPage<ProcessorRow>>("list-processor"),
  bases: () => fixture<ListPage<BasisRow>>("list_bases"),
  hits: () => fixture<Hit[]>("search"),
  history: () => fixture<EventView[]>("history-A-01"),
  due: () => fixture<DueList>("due"),
  /** Of Norway, 2026, whatever the year. */
  holidays: () => fixture<HolidayCalendar>("holidays-2026"),
  /** For the first day of 2035. */
  retention: () => fixture<RetentionPlan>("retention_plan"),
  rights: () => fixture<RightsFigures>("rights_figures"),
  transparency: (isPublic = false) =>
    fixture<Transparency>(isPublic ? "transparency-public" : "transparency"),
  /** The subpoena, with its clocks. */
  case: () => fixture<CaseView>("case-due"),
  record: (ref: string): RecordView => ({ ...NOTHING_OF_IT, ...fixture<RecordView>(`record-${ref}`) }),
  activity: (ref: string) => ({
    ...NOTHING_OF_IT,
    ...fixture<Omit<RecordView, "record"> & { record: Activity }>(`record-${ref}`),
  }),
};

function fits(row: ActivityRow, filter: Filter): boolean {
  switch (filter.by) {
    case "basis":
      return row.bases.includes(filter.is);
    case "status":
      return row.status === filter.is;
    case "special":
      return row.special === filter.is;
    case "outside_eea":
      return row.outside_eea === filter.is;
    default:
      return true;
  }
}

type Records = Map<RecordId, RecordView>;

/** What a document is called, whatever its kind calls it. */
function titleOf({ record }: RecordView): string {
  const it = record as unknown as Record<string, unknown>;
  return String(it["title"] ?? it["legal_name"] ?? it["importer"] ?? it["name"] ?? "");
}

function list({ kind, filters }: ListQuery, records: Records) {
  if (kind === "activity") {
    const rows = register.activities().rows.filter((row) => filters.every((filter) => fits(row, filter)));
    return { total: rows.length, rows, withheld: "0" as const };
  }
  if (kind === "processor") return register.processors();
  const listed = OTHERS[kind]?.() ?? [];
  const kept = [...records.values()]
    .filter((view) => view.kind === kind && !listed.some(({ id }) => id === view.id))
    .map((view) => ({ id: view.id, ref: view.ref, kind, title: titleOf(view), due: null, ...moreOf(view) }));
  // Rows of a kind that the fixtures have none of: what every row has.
  const rows = [...listed, ...(kept as ListRow[])].filter((row) =>
    filters.every((filter) => filter.by !== "title" || isTitled(row, filter.is)),
  );
  return { total: rows.length, rows, withheld: "0" as const };
}

function isTitled(row: ListRow, words: string): boolean {
  const it = row as unknown as Record<string, unknown>;
  return String(it["title"] ?? it["name"] ?? it["importer"] ?? "")
    .toLowerCase()
    .includes(words.toLowerCase());
}

/** What the list of its kind shows beside its title. */
function moreOf({ kind, record }: RecordView): object {
  if (kind === "consent_profile") {
    const { explicit, withdrawal_effort, refresh_months } = record as ConsentProfile;
    return { explicit, withdrawal_effort, refresh_months, used: 1, name: titleOf({ record } as RecordView) };
  }
  if (kind === "organisation") {
    const { kind: role, reg_no, country, group_id, legal_name } = record as Organisation;
    return { kind: role, reg_no, country, in_eea: true, group_id, used: 1, name: legal_name };
  }
  if (kind !== "lia") return {};
  const { whose, balance, decided_on, review_due } = record as InterestAssessment;
  return { whose, balance, decided_on, review_due, used: 1 };
}

/** The id of the first record that a test makes. */
export const NEW_ID = "019e0000-0000-7000-8000-000000000001";

/** Keeps what is put, as the core does: the next event, the next reference. */
function keeping(records: Records) {
  let seq = 1000;
  let made = 0;
  return ({ kind, id, based_on, record }: PutRecord): Written => {
    seq += 1;
    if (id === null) made += 1;
    const own = id ?? NEW_ID.slice(0, -1) + String(made);
    const before = records.get(own);
    if (before && based_on !== null && based_on !== before.seq) {
      throw new HostError({ code: "changed-meanwhile", arguments: { reference: before.ref } });
    }
    const ref = before?.ref ?? `${PREFIXES[kind] ?? "X"}-${98 + made}`;
    const nothing = {
      ...NOTHING_OF_IT,
      links: [],
      linked_from: [],
      rights: [],
      gaps: [],
      completeness: null,
    };
    records.set(own, {
      ...nothing,
      ...before,
      id: own,
      kind,
      ref,
      seq,
      record: structuredClone(record) as RecordView["record"],
    });
    return { id: own, ref, changed: [{ id: own, kind, ref }] };
  };
}

const PREFIXES: Partial<Record<Kind, string>> = {
  activity: "A",
  processor: "P",
  organisation: "O",
  transfer: "T",
  lia: "LIA",
  consent_profile: "C",
  system: "S",
  measure: "M",
  factor: "B",
};

const OTHERS: Readonly<Partial<Record<Kind, () => ListRow[]>>> = {
  organisation: browse.organisations,
  system: browse.systems,
  transfer: browse.transfers,
  version: browse.versions,
};

/** What is due, as far as it is asked for. */
function due({ without_clocks: bare, reminders, limit }: DueQuery): DueList {
  const all = register.due();
  const items = all.items.filter(
    ({ source, alarm, dismissed }) =>
      !(bare && source === "clock") && !(reminders && (alarm === null || dismissed)),
  );
  return { ...all, items: items.slice(0, limit ?? items.length), total: items.length };
}

type Handlers = Parameters<typeof memoryHost>[0];

/** A host that answers with the sample, unless a test says otherwise. */
export function registerHost(handlers: Handlers = {}, more: readonly RecordView[] = []) {
  const records: Records = new Map(
    [...RECORDS.map(register.record), ...structuredClone(more)].map((view) => [view.id, view]),
  );
  return memoryHost({
    status: register.status,
    people: register.people,
    overview: register.overview,
    list: (query) => list(query, records),
    list_bases: (query) => {
      const { filters, sort, descending, offset, limit } = query;
      const letters = filters.flatMap((one) => (one.by === "basis" ? [one.is] : []));
      const rows = register.bases().rows.filter(({ art6 }) => letters.every((letter) => letter === art6));
      const key = (row: BasisRow) => (sort === "art6" ? row.art6 : sort === "ref" ? row.ref : "") ?? "z";
      rows.sort((one, other) => key(one).localeCompare(key(other)) * (descending ? -1 : 1));
      return { total: rows.length, rows: rows.slice(offset, offset + limit), withheld: "0" };
    },
    list_retention: () => ({ total: browse.rules().length, rows: browse.rules(), withheld: "0" }),
    list_data: ({ filters, sort, descending, offset, limit }) => {
      const rows = browse.categories().filter((row) =>
        filters.every(({ by, is }) => {
          if (by === "special") return row.special.length > 0 === is;
          if (by === "data_category") return row.key === is;
          return by !== "text" || row.key.toLowerCase().includes(String(is));
        }),
      );
      if (sort === "used") rows.sort((one, other) => one.used - other.used);
      if (descending) rows.reverse();
      return { total: rows.length, rows: rows.slice(offset, offset + limit), withheld: "0" };
    },
    groups: () => [],
    review_comments: () => [],
    duplicates: () => [],
    transfer_matrix: browse.matrix,
    merge_plan: browse.mergePlan,
    history: register.history,
    search: register.hits,
    due,
    dues: ({ of }) => Promise.all(of.map(handlers.due ?? due)),
    holidays: register.holidays,
    retention_plan: register.retention,
    rights_figures: register.rights,
    transparency: ({ public: isPublic }) => register.transparency(isPublic),
    case: register.case,
    events: trail.page,
    event: ({ seq }) => trail.proven(seq),
    heads: trail.heads,
    as_of: trail.past,
    differences: trail.differences,
    compare: trail.differences,
    erasure_plan: trail.plan,
    record: ({ id }) => {
      if (id.startsWith("organisation-")) return browse.organisation(id);
      if (id.startsWith("system-")) return browse.system();
      if (id.startsWith("version-")) return browse.version(id);
      const found = records.get(id);
      if (!found) throw new HostError({ code: "no-such-record", arguments: { reference: id } });
      return structuredClone(found);
    },
    put_record: keeping(records),
    ...handlers,
  });
}

export interface ShowInRegisterOptions {
  language?: Language;
  host?: ReturnType<typeof memoryHost>;
  start?: View;
}

/** Renders within an open workspace, and says where one is. */
export function showInRegister(
  ui: ReactElement,
  { language = "en", host = registerHost(), start = { name: "activities" } }: ShowInRegisterOptions = {},
) {
  const shown = show(
    <WorkspaceProvider>
      <KeyGate>
        <NavigationProvider start={start}>
          <WhenOpen>{ui}</WhenOpen>
          <Where />
        </NavigationProvider>
      </KeyGate>
    </WorkspaceProvider>,
    { language, host },
  );
  /** What was asked of a command, in order. */
  const asked = (command: string) =>
    host.calls
      .filter(({ name }) => name === command)
      .map(({ request }) => request as Record<string, unknown>);
  const where = () =>
    JSON.parse(document.querySelector("[data-where]")?.textContent ?? "null") as View | null;
  return { ...shown, host, asked, where };
}

function WhenOpen({ children }: { children: ReactNode }) {
  const { status } = useWorkbench();
  if (status === null) return null;
  return status.workspace === null ? children : <ActsProvider>{children}</ActsProvider>;
}

function Where() {
  const { view } = useNavigation();
  return (
    <span hidden data-where="">
      {JSON.stringify(view)}
    </span>
  );
}

export const THEMES = ["light", "dark"] as const;

/** As the theme of a window is set. */
export function setTheme(theme: (typeof THEMES)[number]): void {
  document.documentElement.dataset["theme"] = theme;
}
