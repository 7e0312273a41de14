import { useActs } from "../../app/acts/acts";
import { useEdit } from "../../app/forms/useEdit";
import { ListFrame, useAskKind, useList, type FilterBy } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useWorkspace } from "../../app/workspace";
import type { ActivityRow, Filter, GroupBy, RecordId } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { ImportMenu } from "../importing";
import { ActivityInspector } from "./ActivityInspector";
import { useActivityColumns } from "./columns";
import "./activities.css";

const rowId = (row: ActivityRow) => row.id;

const FILTERS: readonly FilterBy[] = ["basis", "special", "outside_eea", "status"];
const MORE_FILTERS: readonly FilterBy[] = [
  "role",
  "unit",
  "function",
  "purpose_kind",
  "subject",
  "data_category",
  "system",
  "processor",
  "organisation",
  "country",
  "mechanism",
  "trigger",
  "action",
  "measure",
  "automated",
  "gap",
  "due_before",
];
const GROUPS: readonly GroupBy[] = [
  "basis",
  "purpose_kind",
  "subject",
  "data_category",
  "unit",
  "function",
  "role",
  "status",
  "system",
  "processor",
  "organisation",
  "country",
  "mechanism",
  "trigger",
  "action",
  "measure",
];

export interface ActivitiesViewProps {
  /** The activity in the inspector. */
  id: RecordId | null;
  /** Conditions with which one arrives. */
  filters?: readonly Filter[] | undefined;
}

/** The register: one row per activity, and the one that is looked at beside it. */
export function ActivitiesView({ id, filters }: ActivitiesViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const edit = useEdit();
  const act = useActs();
  const { counts } = useWorkspace();
  const columns = useActivityColumns();
  const list = useList<ActivityRow>({
    name: "activities",
    kind: "activity",
    sort: { column: "ref", direction: "ascending" },
    ask: useAskKind<ActivityRow>("activity"),
    arriving: filters,
  });
  // Opening and closing a row stays in the same list.
  const place = { name: "activities" as const, ...(filters ? { filters } : {}) };
  const newButton = edit ? (
    <>
      <Button onPress={() => act({ what: "templates" })}>{t("template-new")}</Button>
      <Button kind="primary" onPress={() => edit("activity")}>
        {t("activity-new")}
      </Button>
    </>
  ) : null;
  return (
    <Screen
      title={t("nav-activities")}
      actions={
        <>
          {newButton}
          <ImportMenu kind="register" />
        </>
      }
      inspector={
        id === null ? null : (
          <ActivityInspector
            key={id}
            id={id}
            onEdit={edit ? () => edit("activity", id) : null}
            onClose={() => go(place)}
          />
        )
      }
    >
      <ListFrame
        list={list}
        label={t("nav-activities")}
        kind="activity"
        columns={columns}
        rowId={rowId}
        openId={id}
        onOpen={(row) => go({ ...place, id: row.id })}
        all={counts.activities}
        filters={FILTERS}
        moreFilters={MORE_FILTERS}
        groups={GROUPS}
        hasBulk
        empty={
          <EmptyState title={t("activities-empty")} actions={newButton}>
            {t("activities-empty-words")}
          </EmptyState>
        }
      />
    </Screen>
  );
}
