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
  type EventView,
  type Filter,
  type Hit,
  type Kind,
  type ListPage,
  type ListQuery,
  type ListRow,
  type Overview,
  type PersonView,
  type ProcessorRow,
  type RecordView,
  type Status,
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

export const register = {
  status: () => fixture<Status>("status"),
  people: () => fixture<PersonView[]>("people"),
  overview: () => fixture<Overview>("overview"),
  activities: () => fixture<ListPage<ActivityRow>>("list-activity"),
  processors: () => fixture<ListPage<ProcessorRow>>("list-processor"),
  bases: () => fixture<ListPage<BasisRow>>("list_bases"),
  hits: () => fixture<Hit[]>("search"),
  history: () => fixture<EventView[]>("history-A-01"),
  record: (ref: string) => fixture<RecordView>(`record-${ref}`),
  activity: (ref: string) => fixture<Omit<RecordView, "record"> & { record: Activity }>(`record-${ref}`),
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

function list({ kind, filters }: ListQuery) {
  if (kind === "activity") {
    const rows = register.activities().rows.filter((row) => filters.every((filter) => fits(row, filter)));
    return { total: rows.length, rows };
  }
  if (kind === "processor") return register.processors();
  if (kind === "lia") {
    const { id, ref } = register.record("LIA-01");
    return {
      total: 1,
      rows: [
        {
          id,
          ref,
          kind,
          title: "Profiling for relevant marketing",
          due: "2026-09-17",
          whose: null,
          balance: "passes_with_measures" as const,
          decided_on: "2025-09-17",
          review_due: "2026-09-17",
          used: 1,
        },
      ],
    };
  }
  const others = OTHERS[kind]?.() ?? [];
  return { total: others.length, rows: others };
}

const OTHERS: Readonly<Partial<Record<Kind, () => ListRow[]>>> = {
  organisation: browse.organisations,
  system: browse.systems,
  transfer: browse.transfers,
};

type Handlers = Parameters<typeof memoryHost>[0];

/** A host that answers with the sample, unless a test says otherwise. */
export function registerHost(handlers: Handlers = {}) {
  const records = RECORDS.map(register.record);
  return memoryHost({
    status: register.status,
    people: register.people,
    overview: register.overview,
    list,
    list_bases: register.bases,
    list_retention: () => ({ total: browse.rules().length, rows: browse.rules() }),
    list_data: () => ({ total: browse.categories().length, rows: browse.categories() }),
    groups: () => [],
    history: register.history,
    search: register.hits,
    events: trail.page,
    event: ({ seq }) => trail.proven(seq),
    heads: trail.heads,
    as_of: trail.past,
    differences: trail.differences,
    erasure_plan: trail.plan,
    record: ({ id }) => {
      if (id.startsWith("organisation-")) return browse.organisation(id);
      if (id.startsWith("system-")) return browse.system();
      const found = records.find((record) => record.id === id);
      if (!found) throw new HostError({ code: "no-such-record", arguments: { reference: id } });
      return structuredClone(found);
    },
    put_record: ({ id }) => ({ id: id ?? register.record("A-06").id, ref: "A-14", changed: [] }),
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
