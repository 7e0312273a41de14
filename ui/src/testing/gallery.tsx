import { waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { BulkDialog } from "../app/bulk/BulkDialog";
import { BranchDialog } from "../app/copies/BranchDialog";
import { EraseDialog } from "../app/erase/EraseDialog";
import { HelpPane } from "../app/help/HelpPane";
import { KeySheet } from "../app/help/KeySheet";
import { Tour } from "../app/help/Tour";
import { HistoryDialog } from "../app/history/HistoryDialog";
import { ThenDialog } from "../app/history/ThenDialog";
import { EnrolDialog } from "../app/keys/EnrolDialog";
import { PassphraseDialog } from "../app/keys/PassphraseDialog";
import { DuplicatesDialog } from "../app/merge/DuplicatesDialog";
import { MergeDialog } from "../app/merge/MergeDialog";
import { FindingCounts } from "../app/findings/counts";
import { HelpProvider } from "../app/help/HelpProvider";
import { KeptLists } from "../app/list";
import { EDITED, useNavigation, type EditedKind, type View } from "../app/navigation";
import { DueProvider } from "../app/reminders/DueProvider";
import { Place } from "../app/Workbench";
import { RemoveDialog } from "../app/acts/RemoveDialog";
import { TemplatesDialog } from "../app/templates/TemplatesDialog";
import { ApproveDialog } from "../app/versions/ApproveDialog";
import { ReopenDialog } from "../app/versions/ReopenDialog";
import type {
  BulkField,
  CaseView,
  Kind,
  LetterPage,
  LetterTemplateView,
  Letters,
  RetentionRun,
} from "../host";
import { ExportDialog } from "../views/deadlines/ExportDialog";
import { HolidayDialog } from "../views/deadlines/HolidayDialog";
import { CarryDialog } from "../views/erasure/CarryDialog";
import { ProposeDialog } from "../views/erasure/ProposeDialog";
import { AcceptDialog } from "../views/findings/AcceptDialog";
import { LetterDialog, LetterTemplatesDialog } from "../views/letters";
import { DraftDialog } from "../views/notices/DraftDialog";
import { ReadDialog } from "../views/notices/ReadDialog";
import { StatementDialog } from "../views/notices/StatementDialog";
import { TieDialog } from "../views/notices/TieDialog";
import { WriteDialog } from "../views/notices/WriteDialog";
import { KeepDialog } from "../views/reports/KeepDialog";
import { CaseDialogs } from "../views/requests/CaseDialogs";
import type { Doing } from "../views/requests/case";
import { HandBackDialog } from "../views/review/HandBackDialog";
import { HelpDialog } from "../views/review/HelpDialog";
import { VerdictAllDialog } from "../views/review/VerdictAllDialog";
import { AddPersonDialog } from "../views/settings/AddPersonDialog";
import { RenewKeyDialog, RevokeKeyDialog } from "../views/settings/KeyDialogs";
import { PeopleDialog } from "../views/settings/PeopleDialog";
import { SettingsDialog } from "../views/settings/SettingsDialog";
import { DecideDialog } from "../views/sharing/DecideDialog";
import { ReturnDialog } from "../views/sharing/ReturnDialog";
import { ShareDialog } from "../views/sharing/ShareDialog";
import { NewRegisterDialog } from "../views/welcome/NewRegister";
import { BRANCH_PLAN } from "./branch";
import { browse } from "./browse";
import { sample } from "./cases";
import { exchange } from "./exchange";
import { findingHandlers, findings } from "./findings";
import { importing } from "./importing";
import { comparison, NOTICE, notice, noticeRow, noticeView, writtenNotice } from "./notices";
import { GROUP, recordView } from "./records";
import { register, registerHost, showInRegister, type ShowInRegisterOptions } from "./register";
import { templates } from "./templates";

// Every place and every dialog of the program, each with something in it, for what must be true of all of them.

const FILES: Record<string, unknown> = import.meta.glob("./fixtures/letter*.json", {
  import: "default",
  eager: true,
});
const fixture = <T,>(name: string): T => structuredClone(FILES[`./fixtures/${name}.json`]) as T;

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

const A02 = register.activity("A-02");
const CASE = sample.subpoena();
const named = (ref: string, kind: Kind) => ({ id: register.record(ref).id, kind, ref, title: ref });
const ACTIVITY = named("A-02", "activity");
const nothing = () => {};

const FIELDS: readonly BulkField[] = [
  { field: "status", shape: "code", codes: ["draft", "active"], kind: null },
  { field: "owner_unit", shape: "line", codes: [], kind: null },
];

const RUN: RetentionRun = {
  on: "2026-11-20",
  records: register.retention().items.map(({ id }) => id),
  reason: "The periods are over",
  proposed_by: register.people()[0]?.id ?? null,
  proposed_at: { at: "2026-11-21T09:00:00Z", zone: "Europe/Oslo" },
  approved_by: register.people()[1]?.id ?? null,
  approved_at: { at: "2026-11-21T10:00:00Z", zone: "Europe/Oslo" },
  done_at: null,
  report: null,
};
const RUN_VIEW = recordView("retention_run", "RR-01", RUN);

const cases = (): CaseView[] => [sample.closed(), sample.access(), sample.subpoena(), sample.epoc()];

/** A host on which every place has something to show. */
export function galleryHost(handlers: Handlers = {}) {
  const base = registerHost({}, [...exchange.listed(), ...GROUP, RUN_VIEW, noticeView()]);
  return registerHost(
    {
      ...findingHandlers,
      ...exchange.handlers(),
      list: (query) => (query.kind === "request" ? sample.requests() : base.call("list", query)),
      case: ({ id }) => cases().find((of) => of.id === id) ?? sample.subpoena(),
      duplicates: browse.duplicates,
      templates: ({ language }) => templates(language),
      bulk_fields: () => [...FIELDS],
      reports: sample.reports,
      report_copies: () => [],
      letters: () => fixture<Letters>("letters-R-2026-004"),
      letter_preview: () => fixture<LetterPage>("letter_preview-acknowledgement"),
      letter_templates: () => fixture<LetterTemplateView[]>("letter_templates"),
      notices: () => [noticeRow()],
      notice_comparison: comparison,
      notice_outdated: () => [],
      notice_preview: writtenNotice,
      import_open: () => importing.source(),
      import_plan: importing.plan({}),
      ...handlers,
    },
    [...exchange.listed(), ...GROUP, RUN_VIEW, noticeView()],
  );
}

/** What is in each form; a new record where the sample has none of its kind. */
const FORMS: Readonly<Record<EditedKind, string | null>> = {
  organisation: "O-01",
  activity: "A-02",
  processor: "P-04",
  transfer: "T-01",
  lia: "LIA-01",
  consent_profile: "C-01",
  system: null,
  measure: null,
  factor: null,
};

/** Every place one can be at, with each of its tabs: a view that is added must be added here. */
const PLACES: Readonly<Record<View["name"], readonly View[]>> = {
  overview: [{ name: "overview" }],
  activities: [{ name: "activities", id: A02.id }],
  bases: [{ name: "bases" }, { name: "bases", tab: "assessments" }, { name: "bases", tab: "consents" }],
  processors: [{ name: "processors", id: register.record("P-04").id }],
  organisations: [{ name: "organisations", id: "organisation-2" }],
  systems: [{ name: "systems", id: "system-1" }],
  data: [{ name: "data", category: browse.categories()[0]?.key ?? "" }],
  retention: [{ name: "retention" }],
  transfers: [{ name: "transfers" }, { name: "transfers", tab: "list", id: register.record("T-01").id }],
  notices: [
    { name: "notices" },
    { name: "notices", id: NOTICE },
    { name: "notices", id: NOTICE, tab: "coverage" },
    { name: "notices", id: NOTICE, tab: "differences" },
  ],
  versions: [
    { name: "versions", id: "version-1" },
    { name: "versions", tab: "compare" },
  ],
  import: [{ name: "import" }],
  deadlines: [
    { name: "deadlines" },
    { name: "deadlines", tab: "calendar" },
    { name: "deadlines", tab: "holidays" },
  ],
  requests: [{ name: "requests" }, { name: "requests", log: true }],
  figures: [{ name: "figures" }, { name: "figures", tab: "transparency" }],
  findings: [{ name: "findings" }],
  erasure: [
    { name: "erasure" },
    { name: "erasure", tab: "runs", id: RUN_VIEW.id },
    { name: "erasure", tab: "periods" },
  ],
  case: cases().map(({ id }) => ({ name: "case", id })),
  reports: [{ name: "reports" }],
  sharing: [{ name: "sharing" }, { name: "sharing", tab: "returns" }, { name: "sharing", tab: "copies" }],
  trail: [{ name: "trail" }, { name: "trail", tab: "heads" }, { name: "trail", tab: "compare" }],
  record: [{ name: "record", kind: "lia", id: register.record("LIA-01").id }],
  edit: EDITED.map((kind) => {
    const of = FORMS[kind];
    return {
      name: "edit",
      kind,
      id: of === null ? null : (GROUP.find(({ ref }) => ref === of) ?? register.record(of)).id,
      sitting: 1,
    };
  }),
};

const wordsOf = (view: View) =>
  [
    view.name,
    ...Object.entries(view).flatMap(([key, value]) => (key === "tab" || key === "kind" ? [value] : [])),
  ]
    .join(" ")
    .concat("log" in view ? " logging" : "")
    .concat(view.name === "notices" && view.id && !view.tab ? " read" : "")
    .concat(view.name === "case" ? ` ${cases().find(({ id }) => id === view.id)?.ref ?? ""}` : "");

/** Each with a name for its test. */
export const EVERY_PLACE: readonly (readonly [name: string, view: View])[] = Object.values(PLACES)
  .flat()
  .map((view) => [wordsOf(view), view]);

const doing = (it: Doing, of = CASE) => <CaseDialogs of={of} doing={it} onDo={nothing} />;

const statement = () => {
  const [first] = notice().statements;
  if (!first) throw new Error("the notice states nothing");
  return first;
};
const person = () => {
  const [first] = register.people();
  if (!first) throw new Error("nobody is there");
  return first;
};
const said = () => {
  const one = exchange.comments().find(({ comment }) => comment.op === "suggestion");
  if (!one) throw new Error("nobody suggested anything");
  return one;
};
const finding = () => {
  const [first] = findings.page("severity").rows;
  if (!first) throw new Error("the sample has findings");
  return first;
};

/** Every dialog by the file it is in: one that is added must be added here. */
export const EVERY_DIALOG: Readonly<Record<string, () => ReactElement>> = {
  "app/acts/RemoveDialog": () => <RemoveDialog of={ACTIVITY} onClose={nothing} />,
  "app/bulk/BulkDialog": () => <BulkDialog kind="activity" ids={[A02.id]} onClose={nothing} />,
  "app/copies/BranchDialog": () => <BranchDialog plan={BRANCH_PLAN} isOriginal={false} onClose={nothing} />,
  "app/erase/EraseDialog": () => <EraseDialog of={ACTIVITY} onClose={nothing} />,
  "app/history/HistoryDialog": () => <HistoryDialog of={ACTIVITY} onClose={nothing} />,
  "app/history/ThenDialog": () => (
    <ThenDialog of={ACTIVITY} seq={7} at="2026-11-01T09:00:00Z" onClose={nothing} />
  ),
  "app/help/HelpPane": () => <HelpPane term={null} onClose={nothing} />,
  "app/help/KeySheet": () => <KeySheet onClose={nothing} />,
  "app/help/Tour": () => <Tour onClose={nothing} />,
  "app/keys/EnrolDialog": () => <EnrolDialog onClose={nothing} />,
  "app/keys/PassphraseDialog": () => <PassphraseDialog isNew onOpen={async () => {}} onCancel={nothing} />,
  "app/merge/DuplicatesDialog": () => <DuplicatesDialog onClose={nothing} />,
  "app/merge/MergeDialog": () => (
    <MergeDialog
      one={{ id: "organisation-2", kind: "organisation", ref: "O-02", title: "Larkenfield Models, Inc." }}
      other={{ id: "organisation-3", kind: "organisation", ref: "O-03", title: "Larkenfield Models Inc" }}
      onClose={nothing}
    />
  ),
  "app/templates/TemplatesDialog": () => <TemplatesDialog onClose={nothing} />,
  "app/versions/ApproveDialog": () => <ApproveDialog of={[A02.id]} onClose={nothing} />,
  "app/versions/ReopenDialog": () => <ReopenDialog of={ACTIVITY} onClose={nothing} />,
  "views/deadlines/ExportDialog": () => (
    <ExportDialog list={register.due()} today={register.status().today} onClose={nothing} />
  ),
  "views/deadlines/HolidayDialog": () => (
    <HolidayDialog doing={{ what: "added", date: null, name: "" }} onClose={nothing} />
  ),
  "views/erasure/CarryDialog": () => (
    <CarryDialog of={{ id: RUN_VIEW.id, ref: "RR-01", run: RUN }} onClose={nothing} />
  ),
  "views/erasure/ProposeDialog": () => (
    <ProposeDialog
      on="2035-01-01"
      items={register.retention().items}
      onClose={nothing}
      onProposed={nothing}
    />
  ),
  "views/findings/AcceptDialog": () => <AcceptDialog of={finding()} onClose={nothing} />,
  "views/letters/LetterDialog": () => <LetterDialog of={sample.access()} onClose={nothing} />,
  "views/letters/LetterTemplatesDialog": () => <LetterTemplatesDialog onClose={nothing} />,
  "views/notices/DraftDialog": () => <DraftDialog id={NOTICE} confirmed={1} proposed={2} onClose={nothing} />,
  "views/notices/StatementDialog": () => (
    <StatementDialog of={statement()} isNew={false} activities={[]} onDone={nothing} onClose={nothing} />
  ),
  "views/notices/ReadDialog": () => (
    <ReadDialog
      read={{ file_name: "statement.txt", form: "text", language_confidence: 98, notice: notice() }}
      onClose={nothing}
    />
  ),
  "views/notices/TieDialog": () => (
    <TieDialog of={statement()} others={2} onTie={nothing} onClose={nothing} />
  ),
  "views/notices/WriteDialog": () => <WriteDialog onClose={nothing} />,
  "views/reports/KeepDialog": () => <KeepDialog name="" onKeep={nothing} onClose={nothing} />,
  "views/requests/DocumentDialog": () => doing({ what: "document" }),
  "views/requests/NotificationDialog": () => doing({ what: "notification" }),
  "views/requests/RequestDialog": () => doing({ what: "edit" }),
  "views/requests/SplitDialog": () => doing({ what: "split" }, sample.access()),
  "views/requests/StepDialog": () => doing({ what: "step", code: null }),
  "views/requests/clocks/ExtensionDialog": () => doing({ what: "extension" }, sample.access()),
  "views/requests/decision/DecisionDialog": () => doing({ what: "decision" }),
  "views/requests/disclosure/DisclosureDialog": () => doing({ what: "disclosure" }, sample.ready()),
  "views/requests/guide/MoveDialog": () => doing({ what: "close" }),
  "views/review/HandBackDialog": () => (
    <HandBackDialog
      bundle={exchange.bundle()}
      said={exchange.state().said}
      unjudged={["A-02"]}
      hasDrafts
      onClose={nothing}
    />
  ),
  "views/review/HelpDialog": () => <HelpDialog onClose={nothing} />,
  "views/review/VerdictAllDialog": () => (
    <VerdictAllDialog records={exchange.bundle().records} say={async () => null} onClose={nothing} />
  ),
  "views/settings/AddPersonDialog": () => <AddPersonDialog isOpen onClose={nothing} />,
  "views/settings/KeyDialogs": () => <RevokeKeyDialog person={person()} onClose={nothing} />,
  "views/settings/KeyDialogs, a new key": () => <RenewKeyDialog person={person()} onClose={nothing} />,
  "views/settings/PeopleDialog": () => <PeopleDialog onClose={nothing} />,
  "views/settings/SettingsDialog": () => <SettingsDialog isOpen onClose={nothing} />,
  "views/sharing/DecideDialog": () => <DecideDialog of={said()} accept={false} onClose={nothing} />,
  "views/sharing/ReturnDialog": () => <ReturnDialog opened={{ plan: exchange.plan() }} onClose={nothing} />,
  "views/sharing/ShareDialog": () => <ShareDialog of={[A02.id]} onClose={nothing} />,
  "views/welcome/NewRegister": () => <NewRegisterDialog isOpen onClose={nothing} />,
};

/** What all these dialogs are made of; none of them is one. */
export const FRAMES: readonly string[] = [
  "app/acts/ActDialog",
  "app/steps/SteppedDialog",
  "parts/Dialog",
  "views/requests/form/FormDialog",
  // All dialogs of a case, by what is done.
  "views/requests/CaseDialogs",
];

function Here() {
  const { view } = useNavigation();
  return <Place view={view} />;
}

/** Renders a place, or what stands over it, within all that the workbench has around it. */
export function showInGallery(
  what: View | ReactElement,
  { host = galleryHost(), language = "en" }: Pick<ShowInRegisterOptions, "host" | "language"> = {},
) {
  const isPlace = "name" in what;
  return showInRegister(
    <DueProvider>
      <KeptLists>
        <FindingCounts>
          <HelpProvider>{isPlace ? <Here /> : what}</HelpProvider>
        </FindingCounts>
      </KeptLists>
    </DueProvider>,
    { host, language, ...(isPlace ? { start: what } : {}) },
  );
}

/** Waits until nothing is on its way any more, and every part of a form is there. */
export async function settled(): Promise<void> {
  let before = "";
  await waitFor(() => {
    const now = document.body.textContent ?? "";
    const isSteady = now === before && now !== "";
    before = now;
    const listed = document.querySelectorAll(".editor-nav li").length;
    const shown = document.querySelectorAll(".editor-section").length;
    if (!isSteady || shown < listed || document.querySelector(".waiting, .skeleton, [data-loading]"))
      throw new Error(`something is still on its way: ${document.body.textContent?.slice(0, 200)}`);
  });
}
