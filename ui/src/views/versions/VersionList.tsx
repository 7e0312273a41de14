import { useMemo } from "react";
import { ListFrame, useAskKind, useList } from "../../app/list";
import { useReferenceColumn } from "../../app/list/columns";
import { useNavigation } from "../../app/navigation";
import type { GridColumn } from "../../grid";
import type { RecordId, VersionRow } from "../../host";
import { EmptyState, Pill } from "../../parts";
import { useFormat, useText } from "../../text";

const rowId = (row: VersionRow) => row.id;

/** Beside the inspector, which says more, the list keeps to what tells the rows apart. */
function useColumns(isBeside: boolean): readonly GridColumn<VersionRow>[] {
  const t = useText();
  const { formatDate } = useFormat();
  const reference = useReferenceColumn<VersionRow>(70);
  const columns = useMemo<GridColumn<VersionRow>[]>(
    () => [
      reference,
      {
        key: "title",
        header: t("field-name"),
        grow: 1.4,
        minWidth: 150,
        isSortable: true,
        isRowHeader: true,
        text: ({ name }) => name || t("record-erased"),
      },
      {
        key: "what",
        yields: 3,
        header: t("version-what"),
        width: 140,
        text: ({ records }) =>
          records === 0 ? t("version-whole") : t("version-records", { count: records }),
      },
      {
        key: "approved",
        yields: 2,
        header: t("field-approved-on"),
        width: 118,
        text: ({ approved_on }) => (approved_on === null ? "" : formatDate(approved_on)),
      },
      {
        key: "by",
        yields: 4,
        header: t("field-approved-by"),
        grow: 0.8,
        minWidth: 120,
        isQuiet: true,
        text: ({ approved_by }) => approved_by,
      },
      {
        key: "why",
        yields: 5,
        header: t("approve-why"),
        grow: 1.4,
        minWidth: 120,
        isQuiet: true,
        text: ({ reason }) => reason,
      },
      {
        key: "stands",
        header: t("field-status"),
        width: 176,
        text: ({ reopened_on }) =>
          reopened_on === null
            ? t("version-stands")
            : t("version-reopened", { date: formatDate(reopened_on) }),
        render: ({ reopened_on }) =>
          reopened_on === null ? (
            <Pill tone="ok">{t("version-stands")}</Pill>
          ) : (
            <Pill>{t("version-reopened", { date: formatDate(reopened_on) })}</Pill>
          ),
      },
    ],
    [t, formatDate, reference],
  );
  return useMemo(
    () => (isBeside ? columns.filter(({ key }) => key !== "why" && key !== "by") : columns),
    [columns, isBeside],
  );
}

/** Every approved version, the latest first. */
export function VersionList({ id }: { id: RecordId | null }) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useColumns(id !== null);
  const list = useList<VersionRow>({
    name: "versions",
    kind: "version",
    sort: { column: "ref", direction: "descending" },
    ask: useAskKind<VersionRow>("version"),
  });
  return (
    <ListFrame
      list={list}
      label={t("nav-versions")}
      kind="version"
      columns={columns}
      rowId={rowId}
      openId={id}
      onOpen={(row) => go({ name: "versions", id: row.id })}
      filters={[]}
      empty={<EmptyState title={t("versions-empty")}>{t("versions-empty-words")}</EmptyState>}
    />
  );
}
