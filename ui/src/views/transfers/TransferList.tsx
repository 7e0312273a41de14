import { useMemo } from "react";
import { useDueColumn, useReferenceColumn } from "../../app/list/columns";
import { ListFrame, useAskKind, useList } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { useValues } from "../../app/values";
import type { GridColumn } from "../../grid";
import type { RecordId, TransferRow } from "../../host";
import { Button, EmptyState, Pill } from "../../parts";
import { useText } from "../../text";

const rowId = (row: TransferRow) => row.id;

const reviewOf = ({ tia_review_due }: TransferRow) => tia_review_due;

function useColumns(): readonly GridColumn<TransferRow>[] {
  const t = useText();
  const { code, countries } = useValues();
  const reference = useReferenceColumn<TransferRow>();
  const due = useDueColumn(reviewOf);
  return useMemo(
    () => [
      reference,
      {
        key: "title",
        header: t("field-importer"),
        grow: 1.4,
        minWidth: 150,
        isSortable: true,
        isRowHeader: true,
        text: ({ importer }) => importer || t("record-erased"),
      },
      {
        key: "countries",
        header: t("field-countries"),
        grow: 1,
        minWidth: 120,
        text: (row) => countries(row.countries),
      },
      {
        key: "mechanism",
        header: t("field-mechanism"),
        grow: 2,
        minWidth: 180,
        isQuiet: true,
        text: (row) =>
          row.mechanism === null ? t("transfer-no-mechanism") : code("mechanism", row.mechanism),
        render: (row) =>
          row.mechanism === null ? (
            <Pill tone="bad">{t("transfer-no-mechanism")}</Pill>
          ) : (
            <span className="grid-words" title={code("mechanism", row.mechanism)}>
              {code("mechanism", row.mechanism)}
            </span>
          ),
      },
      due,
    ],
    [t, code, countries, reference, due],
  );
}

export interface TransferListProps {
  id: RecordId | null;
  onOpen: (id: RecordId) => void;
}

/** Every transfer outside the EEA, with what it rests on. */
export function TransferList({ id, onOpen }: TransferListProps) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useColumns();
  const list = useList<TransferRow>({
    name: "transfers",
    kind: "transfer",
    sort: { column: "ref", direction: "ascending" },
    ask: useAskKind<TransferRow>("transfer"),
  });
  return (
    <ListFrame
      list={list}
      label={t("nav-transfers")}
      kind="transfer"
      columns={columns}
      rowId={rowId}
      openId={id}
      onOpen={(row) => onOpen(row.id)}
      filters={["mechanism", "country"]}
      moreFilters={["processor", "organisation", "due_before"]}
      groups={["mechanism", "country", "processor", "organisation"]}
      hasBulk
      empty={
        <EmptyState
          title={t("transfers-empty")}
          actions={<Button onPress={() => go({ name: "processors" })}>{t("transfers-empty-go")}</Button>}
        >
          {t("transfers-empty-words")}
        </EmptyState>
      }
    />
  );
}
