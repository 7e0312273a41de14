import { memo } from "react";
import { Frame, Sidebar, type SidebarSection } from "../layout";
import { useText } from "../text";
import { ActivitiesView } from "../views/activities";
import { BasesView } from "../views/bases";
import { CategoriesView } from "../views/categories";
import { DeadlinesView } from "../views/deadlines";
import { EditView } from "../views/edit/EditView";
import { ErasureView } from "../views/erasure";
import { FiguresView } from "../views/figures";
import { FindingsView } from "../views/findings";
import { ImportView } from "../views/importing";
import { NoticesView } from "../views/notices";
import { OrganisationsView } from "../views/organisations";
import { OverviewView } from "../views/overview";
import { ProcessorsView } from "../views/processors";
import { RecordPage } from "../views/record/RecordPage";
import { ReportsView } from "../views/reports";
import { RetentionView } from "../views/retention";
import { SharingView } from "../views/sharing";
import { SystemsView } from "../views/systems";
import { TransfersView } from "../views/transfers";
import { CaseView, RequestsView } from "../views/requests";
import { FileMenu, PersonMenu } from "../views/settings";
import { TrailView } from "../views/trail";
import { VersionsView } from "../views/versions";
import { ActsProvider } from "./acts/ActsProvider";
import { CopyBar } from "./copies/CopyBar";
import { FindingCounts } from "./findings/counts";
import { useFindingsEntry } from "./findings/useFindingsEntry";
import { HelpProvider } from "./help/HelpProvider";
import { KeptLists } from "./list";
import { KeyBar } from "./keys/KeyBar";
import { Following, useNavigation, type View } from "./navigation";
import { useDueNow } from "./reminders/due";
import { DueProvider } from "./reminders/DueProvider";
import { useSaving } from "./saving";
import { shortHash, verdictOf } from "./seal";
import { useUndoKeys } from "./undo/useUndoKeys";
import { viewOf } from "./useOpenRecord";
import { useDesktopMenuKeys } from "./desktopMenu";
import { useShortcuts } from "./useShortcuts";
import { useCommand, useWorkspace } from "./workspace";

/** What is at the place where one is; drawn anew only when that is another. */
export const Place = memo(function Place({ view }: { view: View }) {
  switch (view.name) {
    case "overview":
      return <OverviewView />;
    case "activities":
      return (
        <ActivitiesView
          // Arriving with conditions is looking anew.
          key={JSON.stringify(view.filters ?? null)}
          id={view.id ?? null}
          filters={view.filters}
        />
      );
    case "bases":
      return <BasesView id={view.id ?? null} tab={view.tab ?? "bases"} />;
    case "processors":
      return <ProcessorsView id={view.id ?? null} />;
    case "organisations":
      return <OrganisationsView id={view.id ?? null} />;
    case "systems":
      return <SystemsView id={view.id ?? null} />;
    case "data":
      return <CategoriesView category={view.category ?? null} />;
    case "retention":
      return <RetentionView />;
    case "transfers":
      return <TransfersView id={view.id ?? null} tab={view.tab ?? "matrix"} />;
    case "notices":
      return <NoticesView id={view.id ?? null} tab={view.tab ?? "read"} />;
    case "versions":
      return <VersionsView view={view} />;
    case "import":
      return <ImportView key={view.kind ?? ""} kind={view.kind ?? "register"} />;
    case "deadlines":
      return <DeadlinesView tab={view.tab ?? "due"} />;
    case "requests":
      return <RequestsView key={view.log === true ? "log" : ""} isLogging={view.log === true} />;
    case "figures":
      return <FiguresView tab={view.tab ?? "rights"} />;
    case "findings":
      return <FindingsView place={view} />;
    case "erasure":
      return <ErasureView tab={view.tab ?? "plan"} id={view.id ?? null} />;
    case "case":
      return <CaseView key={view.id} id={view.id} at={view.at ?? null} />;
    case "reports":
      return (
        <ReportsView
          key={view.kind ?? ""}
          {...(view.subject === undefined ? {} : { subject: view.subject })}
          {...(view.kind === undefined ? {} : { kind: view.kind })}
        />
      );
    case "sharing":
      return <SharingView tab={view.tab ?? "said"} />;
    case "trail":
      return <TrailView view={view} />;
    case "record":
      return <RecordPage key={view.id} view={view} />;
    case "edit":
      return <EditView key={view.sitting} view={view} />;
  }
});

type Section = Exclude<View["name"], "case" | "record" | "edit" | "import">;

/** The entry of the sidebar under which one is; none for a record that has no list. */
function sectionOf(view: View): Section | null {
  switch (view.name) {
    case "case":
      return "requests";
    case "import":
      return view.kind === "processors" || view.kind === "requests" ? view.kind : "activities";
    case "record":
    case "edit": {
      const list = viewOf(view.kind, view.id ?? "", "");
      return list === null || list.name === "record" || list.name === "edit" ? null : sectionOf(list);
    }
    default:
      return view.name;
  }
}

export function Workbench() {
  return (
    <DueProvider>
      <Desk />
    </DueProvider>
  );
}

function Desk() {
  const t = useText();
  const { view, go } = useNavigation();
  const { organisation, file_name, read_only, counts, seal } = useWorkspace();
  // Its numbers come when the records are read; the others at once.
  const { data: overview } = useCommand("overview", {});
  const saving = useSaving();
  const due = useDueNow();
  const findings = useFindingsEntry();
  useShortcuts();
  useDesktopMenuKeys();
  useUndoKeys();
  const sections: SidebarSection<Section>[] = [
    { items: [{ key: "overview", label: t("nav-overview") }] },
    {
      title: t("nav-register"),
      items: [
        { key: "activities", label: t("nav-activities"), count: counts.activities },
        { key: "bases", label: t("nav-bases"), ...(overview === null ? {} : { count: overview.basis_rows }) },
        { key: "processors", label: t("nav-processors"), count: counts.processors },
        { key: "organisations", label: t("nav-organisations") },
        { key: "systems", label: t("nav-systems") },
        { key: "data", label: t("nav-data") },
        { key: "retention", label: t("nav-retention") },
        { key: "transfers", label: t("nav-transfers") },
        { key: "notices", label: t("nav-notices") },
      ],
    },
    {
      title: t("nav-log"),
      items: [
        {
          key: "deadlines",
          label: t("nav-deadlines"),
          ...(due.late > 0
            ? { alert: t("nav-deadlines-late", { count: due.late }) }
            : due.today > 0
              ? { alert: t("nav-deadlines-today", { count: due.today }) }
              : {}),
        },
        {
          key: "requests",
          label: t("nav-requests"),
          ...(overview !== null && overview.requests_due_soon > 0
            ? { alert: t("nav-due", { count: overview.requests_due_soon }) }
            : { count: counts.requests }),
        },
        { key: "figures", label: t("nav-figures") },
        { key: "findings", label: t("nav-findings"), ...findings },
        { key: "erasure", label: t("nav-erasure") },
      ],
    },
    {
      title: t("nav-assurance"),
      items: [
        { key: "versions", label: t("nav-versions") },
        { key: "reports", label: t("nav-reports") },
        { key: "sharing", label: t("nav-sharing") },
        { key: "trail", label: t("nav-trail") },
      ],
    },
  ];
  return (
    <ActsProvider>
      <KeptLists>
        <FindingCounts>
          <HelpProvider>
            <Frame
              bar={
                <>
                  <CopyBar />
                  <KeyBar />
                </>
              }
              sidebar={
                <Sidebar<Section>
                  organisation={organisation}
                  fileName={file_name}
                  saveState={read_only ? "read-only" : saving.state}
                  saveWhy={saving.why}
                  sections={sections}
                  current={sectionOf(view)}
                  onGo={(name) => go({ name } satisfies View)}
                  menu={<FileMenu />}
                  person={<PersonMenu />}
                  seal={{
                    verdict: verdictOf(seal.verdict),
                    eventCount: seal.size,
                    held: seal.held,
                    sealedAt: seal.at,
                    shortRoot: shortHash(seal.root),
                    onPress: () => go({ name: "trail" }),
                  }}
                />
              }
            >
              <Following place={Place} />
            </Frame>
          </HelpProvider>
        </FindingCounts>
      </KeptLists>
    </ActsProvider>
  );
}
