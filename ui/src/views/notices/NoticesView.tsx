import { useMemo, useState } from "react";
import { ListFrame, useAskKind, useList } from "../../app/list";
import { useReferenceColumn } from "../../app/list/columns";
import { useNavigation, type NoticeTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import type { GridColumn } from "../../grid";
import type { PlainRow, RecordId } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { NoticeReader } from "./NoticeReader";
import { WriteDialog } from "./WriteDialog";
import "./notices.css";

const rowId = (row: PlainRow) => row.id;

function NoticesList() {
  const t = useText();
  const { go } = useNavigation();
  const ask = useAskKind<PlainRow>("notice");
  const list = useList<PlainRow>({
    name: "notices",
    kind: "notice",
    sort: { column: "ref", direction: "ascending" },
    ask,
  });
  const reference = useReferenceColumn<PlainRow>();
  const columns = useMemo<GridColumn<PlainRow>[]>(
    () => [
      reference,
      {
        key: "title",
        header: t("field-title"),
        grow: 1,
        minWidth: 200,
        isSortable: true,
        isRowHeader: true,
        text: ({ title }) => title || t("record-erased"),
      },
    ],
    [reference, t],
  );
  const [isWriting, setWriting] = useState(false);
  return (
    <Screen
      title={t("nav-notices")}
      actions={<Button onPress={() => setWriting(true)}>{t("writing-open")}</Button>}
    >
      <ListFrame
        list={list}
        label={t("nav-notices")}
        kind="notice"
        columns={columns}
        rowId={rowId}
        onOpen={(row) => go({ name: "notices", id: row.id })}
        filters={[]}
        empty={<EmptyState title={t("notices-empty")}>{t("notices-empty-words")}</EmptyState>}
      />
      {isWriting ? <WriteDialog onClose={() => setWriting(false)} /> : null}
    </Screen>
  );
}

/** Published statements, and one of them read. */
export function NoticesView({ id, tab }: { id: RecordId | null; tab: NoticeTab }) {
  return id === null ? <NoticesList /> : <NoticeReader key={id} id={id} tab={tab} />;
}
