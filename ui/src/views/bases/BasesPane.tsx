import { useCallback } from "react";
import { ListFrame, useList, type Ask } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { useCommand } from "../../app/workspace";
import { useHost, type BasisRow, type BasisSort } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { useBasisColumns } from "./columns";

export const basisId = (row: BasisRow) => `${row.id}/${row.place}`;

export interface BasesPaneProps {
  open: BasisRow | null;
  isBeside: boolean;
  onOpen: (row: BasisRow) => void;
}

/** On what each purpose rests, and what shows it. */
export function BasesPane({ open, isBeside, onOpen }: BasesPaneProps) {
  const t = useText();
  const { go } = useNavigation();
  const { data: overview } = useCommand("overview", {});
  const columns = useBasisColumns(isBeside);
  const host = useHost();
  const ask = useCallback<Ask<BasisRow>>(
    async ({ filters, sort }, offset, limit) => {
      const { total, rows } = await host.call("list_bases", {
        filters: [...filters],
        sort: sort.column as BasisSort,
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      return { total, rows };
    },
    [host],
  );
  const list = useList<BasisRow>({
    name: "bases",
    kind: null,
    rows: "bases",
    sort: { column: "art6", direction: "ascending" },
    ask,
  });
  return (
    <ListFrame
      list={list}
      label={t("nav-bases")}
      kind="activity"
      columns={columns}
      rowId={basisId}
      openId={open ? basisId(open) : null}
      onOpen={onOpen}
      {...(overview === null ? {} : { all: overview.basis_rows })}
      filters={["basis"]}
      moreFilters={[
        "unit",
        "function",
        "status",
        "role",
        "purpose_kind",
        "subject",
        "data_category",
        "special",
        "system",
        "processor",
      ]}
      groups={["basis", "subject", "purpose_kind", "unit", "function", "system"]}
      empty={
        <EmptyState
          title={t("bases-empty")}
          actions={<Button onPress={() => go({ name: "activities" })}>{t("bases-empty-go")}</Button>}
        >
          {t("bases-empty-words")}
        </EmptyState>
      }
    />
  );
}
