import { useMemo } from "react";
import { useDueColumn, useReferenceColumn } from "../../app/list/columns";
import { NewButton } from "../../app/forms/NewButton";
import { ListFrame, useAskKind, useList } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { RecordPane } from "../../app/records/RecordPane";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import type { GridColumn } from "../../grid";
import type { RecordId, SystemRow } from "../../host";
import { EmptyState } from "../../parts";
import { useFormat, useText } from "../../text";

const rowId = (row: SystemRow) => row.id;

const reviewOf = ({ review_due }: SystemRow) => review_due;

function useColumns(isBeside: boolean): readonly GridColumn<SystemRow>[] {
  const t = useText();
  const { countries } = useValues();
  const { formatNumber } = useFormat();
  const reference = useReferenceColumn<SystemRow>();
  const due = useDueColumn(reviewOf);
  return useMemo(() => {
    const columns: GridColumn<SystemRow>[] = [
      reference,
      {
        key: "title",
        header: t("field-name"),
        grow: 1.6,
        minWidth: 190,
        isSortable: true,
        isRowHeader: true,
        text: ({ name }) => name || t("record-erased"),
      },
      {
        key: "unit",
        yields: 4,
        header: t("field-owner-unit"),
        grow: 1.1,
        minWidth: 120,
        isQuiet: true,
        text: ({ owner_unit }) => owner_unit,
      },
      {
        key: "locations",
        yields: 3,
        header: t("field-locations"),
        grow: 1,
        minWidth: 120,
        text: ({ locations }) => countries(locations),
      },
      {
        key: "access",
        yields: 5,
        header: t("field-access-countries"),
        grow: 1,
        minWidth: 130,
        text: ({ access_countries }) => countries(access_countries),
      },
      {
        key: "used",
        yields: 2,
        header: t("column-used"),
        width: 108,
        align: "end",
        text: ({ used }) => formatNumber(used),
      },
      due,
    ];
    return isBeside ? columns.filter(({ key }) => key !== "access" && key !== "unit") : columns;
  }, [t, countries, formatNumber, reference, due, isBeside]);
}

export interface SystemsViewProps {
  /** The system in the inspector. */
  id: RecordId | null;
}

/** Where the data are: the systems in which activities take place. */
export function SystemsView({ id }: SystemsViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useColumns(id !== null);
  const list = useList<SystemRow>({
    name: "systems",
    kind: "system",
    sort: { column: "title", direction: "ascending" },
    ask: useAskKind<SystemRow>("system"),
  });
  return (
    <Screen
      title={t("nav-systems")}
      actions={<NewButton kind="system" />}
      inspector={id === null ? null : <RecordPane key={id} id={id} onClose={() => go({ name: "systems" })} />}
    >
      <ListFrame
        list={list}
        label={t("nav-systems")}
        kind="system"
        columns={columns}
        rowId={rowId}
        openId={id}
        onOpen={(row) => go({ name: "systems", id: row.id })}
        filters={["unit"]}
        moreFilters={["processor", "organisation", "measure", "due_before"]}
        groups={["unit", "processor", "organisation", "measure"]}
        hasBulk
        empty={<EmptyState title={t("systems-empty")}>{t("systems-empty-words")}</EmptyState>}
      />
    </Screen>
  );
}
