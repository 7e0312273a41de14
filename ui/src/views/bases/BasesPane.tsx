import { useCallback } from "react";
import { ListFrame, useList, type AskGroups } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { useWorkspace } from "../../app/workspace";
import type { BasisRow } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { useBasisColumns } from "./columns";
import { lettersOf, useBasisRows } from "./useBasisRows";

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
  const { counts } = useWorkspace();
  const columns = useBasisColumns(isBeside);
  const whole = useBasisRows();
  const list = useList<BasisRow>({
    name: "bases",
    kind: null,
    rows: "bases",
    sort: { column: "art6", direction: "ascending" },
    ask: whole.ask,
  });
  const { rows } = whole;
  const askGroups = useCallback<AskGroups>(async (_by, filters) => lettersOf(await rows(filters)), [rows]);
  return (
    <ListFrame
      list={list}
      label={t("nav-bases")}
      kind="activity"
      columns={columns}
      rowId={basisId}
      openId={open ? basisId(open) : null}
      onOpen={onOpen}
      all={counts.bases}
      filters={["basis"]}
      groups={["basis"]}
      askGroups={askGroups}
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
