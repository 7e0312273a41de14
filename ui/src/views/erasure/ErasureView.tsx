import { useNavigation, type ErasureTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import type { RecordId } from "../../host";
import { Tabs } from "../../parts";
import { useText } from "../../text";
import { PeriodsPane } from "./PeriodsPane";
import { PlanPane } from "./PlanPane";
import { RunInspector } from "./RunInspector";
import { RunsPane } from "./RunsPane";
import { useRuns } from "./runs";
import "../deadlines/deadlines.css";
import "./erasure.css";

export interface ErasureViewProps {
  tab?: ErasureTab;
  /** The run in the inspector. */
  id: RecordId | null;
}

/** The log minimises itself: what is due to go, the runs that two persons approve, and the periods behind them. */
export function ErasureView({ tab = "plan", id }: ErasureViewProps) {
  const t = useText();
  const { turn } = useNavigation();
  const runs = useRuns();
  const open = (run: RecordId) => turn({ name: "erasure", tab: "runs", id: run });
  const of = tab === "runs" ? runs.data?.find((run) => run.id === id) : undefined;
  return (
    <Screen
      title={t("nav-erasure")}
      inspector={
        of ? (
          <RunInspector key={of.id} of={of} onClose={() => turn({ name: "erasure", tab: "runs" })} />
        ) : null
      }
    >
      <div className="pane-tabs">
        <Tabs<ErasureTab>
          label={t("nav-erasure")}
          selected={tab}
          onChange={(next) => turn({ name: "erasure", tab: next })}
          tabs={[
            {
              id: "plan",
              label: t("run-tab-plan"),
              content: <PlanPane onProposed={(written) => open(written.id)} />,
            },
            {
              id: "runs",
              label: t("kind-retention-run-plural"),
              ...(runs.data ? { count: runs.data.length } : {}),
              content: (
                <RunsPane
                  answer={runs}
                  id={id}
                  onOpen={open}
                  onPlan={() => turn({ name: "erasure", tab: "plan" })}
                />
              ),
            },
            { id: "periods", label: t("period-title-all"), content: <PeriodsPane /> },
          ]}
        />
      </div>
    </Screen>
  );
}
