import { useCallback, useMemo, useState } from "react";
import { Trouble } from "../../app/Answered";
import { ListFrame, useList, type Ask } from "../../app/list";
import { useReferenceColumn } from "../../app/list/columns";
import { useNavigation, type NoticeTab } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { LANGUAGE_NAMES } from "../../app/values";
import { useMayWrite } from "../../app/workspace";
import type { GridColumn } from "../../grid";
import { useHost, type NoticeRead, type NoticeRow, type RecordId } from "../../host";
import { Button, Dialog, EmptyState, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import { NoticeReader } from "./NoticeReader";
import { ReadDialog } from "./ReadDialog";
import { WriteDialog } from "./WriteDialog";
import "./notices.css";

const rowId = (row: NoticeRow) => row.id;

/** All notices come at once; there are few. */
function useAskNotices(): Ask<NoticeRow> {
  const host = useHost();
  return useCallback<Ask<NoticeRow>>(
    async ({ filters, sort }, offset, limit) => {
      const words = filters.find((filter) => filter.by === "text")?.is ?? "";
      const rows = (await host.call("notices", {})).filter(({ title, ref }) =>
        `${ref} ${title}`.toLocaleLowerCase().includes(String(words).toLocaleLowerCase()),
      );
      const key = (row: NoticeRow) =>
        sort.column === "title" ? row.title : sort.column === "date" ? (row.version_date ?? "") : row.ref;
      rows.sort((one, other) => key(one).localeCompare(key(other)));
      if (sort.direction === "descending") rows.reverse();
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    [host],
  );
}

function useColumns(): readonly GridColumn<NoticeRow>[] {
  const t = useText();
  const { formatDate } = useFormat();
  const reference = useReferenceColumn<NoticeRow>(70);
  return useMemo<GridColumn<NoticeRow>[]>(
    () => [
      reference,
      {
        key: "title",
        header: t("field-title"),
        grow: 1,
        minWidth: 180,
        isSortable: true,
        isRowHeader: true,
        text: ({ title }) => title || t("record-erased"),
      },
      {
        key: "language",
        header: t("field-language"),
        width: 120,
        text: ({ language }) => (language === null ? "" : LANGUAGE_NAMES[language]),
      },
      {
        key: "date",
        header: t("field-version-date"),
        width: 140,
        isSortable: true,
        text: ({ version_date }) => (version_date === null ? t("notice-undated") : formatDate(version_date)),
      },
      {
        key: "confirmed",
        header: t("notice-statements"),
        width: 170,
        text: ({ confirmed, proposed, rejected }) =>
          t("notice-confirmed", { done: confirmed, count: confirmed + proposed + rejected }),
        render: ({ confirmed, proposed, rejected }) => (
          <Pill tone={proposed === 0 ? "ok" : "neutral"}>
            {t("notice-confirmed", { done: confirmed, count: confirmed + proposed + rejected })}
          </Pill>
        ),
      },
      {
        key: "marks",
        header: t("field-marks"),
        width: 172,
        align: "end",
        text: ({ marks }) => (marks === 0 ? "" : String(marks)),
      },
    ],
    [reference, t, formatDate],
  );
}

type Shown = { what: "write" } | { what: "read"; read: NoticeRead } | { what: "trouble"; error: unknown };

function NoticesList() {
  const t = useText();
  const host = useHost();
  const mayWrite = useMayWrite();
  const { go } = useNavigation();
  const [shown, setShown] = useState<Shown | null>(null);
  const list = useList<NoticeRow>({
    name: "notices",
    kind: "notice",
    sort: { column: "ref", direction: "ascending" },
    ask: useAskNotices(),
  });
  const columns = useColumns();
  const close = () => setShown(null);
  const bring = async () => {
    try {
      const read = await host.call("read_notice", { language: null });
      if (read !== null) setShown({ what: "read", read });
    } catch (error) {
      setShown({ what: "trouble", error });
    }
  };
  const bringing = mayWrite ? (
    <Button kind="primary" onPress={() => void bring()}>
      {t("reading-open")}
    </Button>
  ) : null;
  return (
    <Screen
      title={t("nav-notices")}
      actions={
        <>
          <Button onPress={() => setShown({ what: "write" })}>{t("writing-open")}</Button>
          {bringing}
        </>
      }
    >
      <ListFrame
        list={list}
        label={t("nav-notices")}
        kind="notice"
        columns={columns}
        rowId={rowId}
        onOpen={(row) => go({ name: "notices", id: row.id })}
        filters={[]}
        empty={
          <EmptyState title={t("notices-empty")} actions={bringing}>
            {t("notices-empty-words")}
          </EmptyState>
        }
      />
      {shown?.what === "write" ? <WriteDialog onClose={close} /> : null}
      {shown?.what === "read" ? <ReadDialog read={shown.read} onClose={close} /> : null}
      <Dialog
        title={t("reading-title")}
        size="s"
        role="alertdialog"
        isOpen={shown?.what === "trouble"}
        onClose={close}
        actions={
          <Button kind="primary" onPress={close}>
            {t("action-close")}
          </Button>
        }
      >
        {shown?.what === "trouble" ? <Trouble error={shown.error} /> : null}
      </Dialog>
    </Screen>
  );
}

/** Published statements, and one of them read. */
export function NoticesView({ id, tab }: { id: RecordId | null; tab: NoticeTab }) {
  return id === null ? <NoticesList /> : <NoticeReader key={id} id={id} tab={tab} />;
}
