import { useActs } from "../../app/acts/acts";
import { useNavigation, type VersionsTab, type View } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useMayApprove } from "../../app/versions/useMayApprove";
import { Button, Tabs } from "../../parts";
import { useText } from "../../text";
import { SidesPane } from "./SidesPane";
import { VersionInspector } from "./VersionInspector";
import { VersionList } from "./VersionList";
import { WholeVerdicts } from "./WholeVerdicts";
import "../trail/trail.css";
import "./versions.css";

export interface VersionsViewProps {
  view: Extract<View, { name: "versions" }>;
}

/** The states of the register that were approved, and what differs between any two. */
export function VersionsView({ view }: VersionsViewProps) {
  const t = useText();
  const act = useActs();
  const { go, turn } = useNavigation();
  const mayApprove = useMayApprove();
  const { tab = "list", id = null } = view;
  return (
    <Screen
      title={t("nav-versions")}
      actions={
        mayApprove ? (
          <Button kind="primary" onPress={() => act({ what: "approve", of: [] })}>
            {t("approve-register-open")}
          </Button>
        ) : null
      }
      inspector={
        id === null || tab !== "list" ? null : (
          <VersionInspector key={id} id={id} onClose={() => go({ name: "versions" })} />
        )
      }
    >
      <div className="pane-tabs">
        <Tabs<VersionsTab>
          label={t("nav-versions")}
          selected={tab}
          onChange={(next) => turn({ ...view, tab: next })}
          tabs={[
            {
              id: "list",
              label: t("versions-list"),
              content: (
                <>
                  <WholeVerdicts />
                  <VersionList id={id} />
                </>
              ),
            },
            { id: "compare", label: t("versions-compare"), content: <SidesPane view={view} onTurn={turn} /> },
          ]}
        />
      </div>
    </Screen>
  );
}
