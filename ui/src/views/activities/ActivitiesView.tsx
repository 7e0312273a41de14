import { useState } from "react";
import { useEdit } from "../../app/forms/useEdit";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useRevision, useWorkspace } from "../../app/workspace";
import { DataGrid } from "../../grid";
import type { ActivityRow, RecordId } from "../../host";
import { Toolbar } from "../../layout";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { ActivityFilters } from "./ActivityFilters";
import { ActivityInspector } from "./ActivityInspector";
import { useActivityColumns } from "./columns";
import { useActivityList, type ActivityList } from "./useActivityList";
import "./activities.css";

const rowId = (row: ActivityRow) => row.id;

function NoActivities({ list, onNew }: { list: ActivityList; onNew: (() => void) | null }) {
  const t = useText();
  return list.isFiltered ? (
    <EmptyState title={t("list-nothing")} actions={<Button onPress={list.clear}>{t("list-clear")}</Button>}>
      {t("list-nothing-words")}
    </EmptyState>
  ) : (
    <EmptyState
      title={t("activities-empty")}
      actions={
        onNew ? (
          <Button kind="primary" onPress={onNew}>
            {t("activity-new")}
          </Button>
        ) : null
      }
    >
      {t("activities-empty-words")}
    </EmptyState>
  );
}

export interface ActivitiesViewProps {
  /** The activity in the inspector. */
  id: RecordId | null;
}

/** The register: one row per activity, and the one that is looked at beside it. */
export function ActivitiesView({ id }: ActivitiesViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const edit = useEdit();
  const revision = useRevision();
  const { counts } = useWorkspace();
  const columns = useActivityColumns();
  const list = useActivityList();
  const [total, setTotal] = useState<number | null>(null);

  const startNew = edit ? () => edit("activity") : null;
  return (
    <Screen
      title={t("nav-activities")}
      actions={
        startNew ? (
          <Button kind="primary" onPress={startNew}>
            {t("activity-new")}
          </Button>
        ) : null
      }
      inspector={
        id === null ? null : (
          <ActivityInspector
            key={id}
            id={id}
            onEdit={edit ? () => edit("activity", id) : null}
            onClose={() => go({ name: "activities" })}
          />
        )
      }
    >
      <Toolbar
        end={
          total === null
            ? null
            : t("grid-rows-of", { shown: total, total: Math.max(counts.activities, total) })
        }
      >
        <ActivityFilters list={list} />
      </Toolbar>
      <DataGrid
        label={t("nav-activities")}
        columns={columns}
        rowId={rowId}
        loadWindow={list.loadWindow}
        revision={revision}
        sort={list.sort}
        onSortChange={list.sortBy}
        openId={id}
        onOpen={(row) => go({ name: "activities", id: row.id })}
        onTotal={setTotal}
        empty={<NoActivities list={list} onNew={startNew} />}
      />
    </Screen>
  );
}
