import type { ReactElement, ReactNode } from "react";
import { ActsProvider } from "../app/acts/ActsProvider";
import { NavigationProvider, useNavigation } from "../app/navigation";
import { useWorkbench, WorkspaceProvider } from "../app/workspace";
import {
  memoryHost,
  type CaseView,
  type ListPage,
  type ListQuery,
  type PersonView,
  type ReportOffer,
  type RequestRow,
  type Status,
} from "../host";
import type { Language } from "../text";
import { show } from ".";

// Answers of the core on the sample workspace; a test takes a copy and may change it.
const FILES: Record<string, unknown> = import.meta.glob("./fixtures/*.json", {
  import: "default",
  eager: true,
});

function fixture<T>(name: string): T {
  return structuredClone(FILES[`./fixtures/${name}.json`]) as T;
}

export const sample = {
  status: () => fixture<Status>("status"),
  people: () => fixture<PersonView[]>("people"),
  requests: () => fixture<ListPage<RequestRow>>("list-request"),
  /** The reports that the program can make. */
  reports: () => fixture<ReportOffer[]>("reports"),
  /** A production order of the own State: approved, disclosed, closed. */
  closed: () => fixture<CaseView>("case-R-2026-001"),
  /** An access request, in assessment. */
  access: () => fixture<CaseView>("case-R-2026-004"),
  /** A subpoena from outside the EEA, in assessment: much stands in the way. */
  subpoena: () => fixture<CaseView>("case-R-2026-006"),
  /** A European Production Order, transmitted and closed, under secrecy. */
  epoc: () => fixture<CaseView>("case-R-2026-003"),
  /** An insurer who was asked what it needs: the answer is awaited. */
  insurer: () => fixture<CaseView>("case-R-2026-005"),
  /** The production order as it was when all stood and nothing had gone out. */
  ready: () => {
    const of = fixture<CaseView>("case-R-2026-001");
    return {
      ...of,
      disclosed: false,
      request: { ...of.request, status: "decided" as const, closed_at: null },
      trail: of.trail.filter((item) => item.of !== "disclosure"),
    };
  },
};

type Handlers = Parameters<typeof memoryHost>[0];

/** A host that answers with the sample, unless a test says otherwise. */
export function sampleHost(handlers: Handlers = {}) {
  const cases = [sample.closed(), sample.access(), sample.subpoena()];
  return memoryHost({
    status: sample.status,
    people: sample.people,
    search: () => [],
    reports: sample.reports,
    report_copies: () => [],
    report_favourites: () => [],
    review_comments: () => [],
    list: ({ kind, filters }: ListQuery) => {
      const rows = kind === "request" ? sample.requests().rows : [];
      const shown = rows.filter((row) =>
        filters.every(
          (filter) => filter.by === "title" || row[filter.by as "family" | "status" | "open"] === filter.is,
        ),
      );
      return { total: shown.length, rows: shown, withheld: "0" };
    },
    case: ({ id }) => cases.find((of) => of.id === id) ?? sample.closed(),
    put_record: ({ kind, id }) => ({ id: id ?? "01a2", ref: `${kind}-ref`, changed: [] }),
    ...handlers,
  });
}

export interface ShowInWorkbenchOptions {
  language?: Language;
  host?: ReturnType<typeof memoryHost>;
}

/** Renders within an open workspace, and says where one is. */
export function showInWorkbench(
  ui: ReactElement,
  { language = "en", host = sampleHost() }: ShowInWorkbenchOptions = {},
) {
  const shown = show(
    <NavigationProvider start={{ name: "requests" }}>
      <WorkspaceProvider>
        <WhenOpen>{ui}</WhenOpen>
        <Where />
      </WorkspaceProvider>
    </NavigationProvider>,
    { language, host },
  );
  /** What was written, in order. */
  const written = () =>
    host.calls
      .filter(({ name }) => name === "put_record")
      .map(({ request }) => request as Record<string, unknown>);
  return { ...shown, host, written };
}

function WhenOpen({ children }: { children: ReactNode }) {
  return useWorkbench().status === null ? null : <ActsProvider>{children}</ActsProvider>;
}

function Where() {
  const { view } = useNavigation();
  return <output data-testid="where">{JSON.stringify(view)}</output>;
}
