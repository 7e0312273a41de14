import { useCallback, useMemo, useState } from "react";
import { ListFrame, useList, type Ask, type FilterBy } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import { useMayWrite, useWorkspace } from "../../app/workspace";
import type { GridColumn } from "../../grid";
import { useHost, type Band, type RequestRow, type SortKey } from "../../host";
import { Button, EmptyState, IconButton, Menu, MoreIcon, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { dayOf } from "./days";
import { useDue } from "./due";
import { RequestDialog } from "./RequestDialog";
import "./requests.css";
import "./guide/guide.css";

const FILTERS: readonly FilterBy[] = ["open", "family", "status"];
const MORE_FILTERS: readonly FilterBy[] = ["due_before"];

export interface RequestsViewProps {
  /** Whether a request is to be logged at once. */
  isLogging?: boolean;
}

/** Every request that was logged: who asks for what, where it stands, and how long there is left. */
export function RequestsView({ isLogging: isAsked = false }: RequestsViewProps) {
  const t = useText();
  const { code } = useValues();
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const { counts } = useWorkspace();
  const [isLogging, setLogging] = useState(isAsked);
  const columns = useColumns();
  const { ask, withheld } = useAskRequests();
  const list = useList<RequestRow>({
    name: "requests",
    kind: "request",
    sort: { column: "ref", direction: "descending" },
    ask,
  });
  const log = mayWrite ? (
    <Button kind="primary" onPress={() => setLogging(true)}>
      {t("requests-log")}
    </Button>
  ) : null;
  return (
    <Screen
      title={t("requests-title")}
      actions={
        <>
          {log}
          {mayWrite ? (
            <Menu
              label={t("requests-more")}
              trigger={<IconButton label={t("requests-more")} icon={<MoreIcon />} hasTooltip={false} />}
              items={[
                { id: "import", label: t("importing-begin") },
                { id: "retention", label: t("nav-erasure"), startsGroup: true },
              ]}
              onAction={(id) =>
                id === "import" ? go({ name: "import", kind: "requests" }) : go({ name: "erasure" })
              }
              placement="bottom end"
            />
          ) : null}
        </>
      }
    >
      <ListFrame
        list={list}
        label={t("requests-title")}
        kind="request"
        columns={columns}
        rowId={rowId}
        onOpen={(row) => go({ name: "case", id: row.id })}
        all={counts.requests}
        filters={FILTERS}
        moreFilters={MORE_FILTERS}
        groups={["status", "family"]}
        empty={
          <EmptyState title={t("requests-empty")} actions={log}>
            {t("requests-empty-words")}
          </EmptyState>
        }
      />
      {withheld === "0" ? null : (
        <p className="withheld" role="status">
          {t("requests-withheld", { band: code("band", withheld) })}
        </p>
      )}
      {isLogging && mayWrite ? (
        <RequestDialog
          onClose={() => setLogging(false)}
          onSaved={(written) => go({ name: "case", id: written.id })}
        />
      ) : null}
    </Screen>
  );
}

/** The requests as they are asked for, and in which band lies how many secrecy keeps back from them. */
function useAskRequests() {
  const host = useHost();
  const [withheld, setWithheld] = useState<Band>("0");
  const ask = useCallback<Ask<RequestRow>>(
    async ({ filters, sort }, offset, limit) => {
      const page = await host.call("list", {
        kind: "request",
        filters: [...filters],
        sort: sort.column as SortKey,
        descending: sort.direction === "descending",
        offset,
        limit,
      });
      setWithheld(page.withheld);
      // A list of requests holds rows of requests.
      return { total: page.total, rows: page.rows as RequestRow[] };
    },
    [host],
  );
  return { ask, withheld };
}

const rowId = (row: RequestRow) => row.id;

function useColumns(): readonly GridColumn<RequestRow>[] {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const dueOf = useDue();
  return useMemo<readonly GridColumn<RequestRow>[]>(
    () => [
      {
        key: "ref",
        header: t("requests-column-ref"),
        width: 112,
        text: (row) => row.ref,
        render: (row) => <Reference>{row.ref}</Reference>,
        isSortable: true,
      },
      {
        key: "title",
        header: t("requests-column-title"),
        grow: 2.4,
        minWidth: 170,
        text: (row) => row.title || t("record-erased"),
        render: (row) =>
          row.title ? (
            <bdi className="grid-words">{row.title}</bdi>
          ) : (
            <span className="grid-words quiet">{t("record-erased")}</span>
          ),
        isRowHeader: true,
        isSortable: true,
      },
      {
        key: "family",
        yields: 4,
        header: t("field-family"),
        grow: 1,
        minWidth: 126,
        text: (row) => code("family", row.family),
        isQuiet: true,
      },
      {
        key: "subtype",
        yields: 3,
        header: t("requests-column-kind"),
        grow: 1.8,
        minWidth: 130,
        text: (row) => code("subtype", row.subtype),
        isQuiet: true,
      },
      {
        key: "status",
        yields: 2,
        header: t("field-status"),
        width: 164,
        text: (row) => code("request-status", row.status),
        render: (row) => <Pill>{code("request-status", row.status)}</Pill>,
        isSortable: true,
      },
      {
        key: "due",
        header: t("requests-column-due"),
        width: 142,
        text: (row) => (row.open ? dueOf(row.due).words : ""),
        render: (row) => {
          const { words, tone } = dueOf(row.due);
          return row.open ? <Pill tone={tone}>{words}</Pill> : <span className="quiet">–</span>;
        },
        isSortable: true,
      },
      {
        key: "received",
        yields: 5,
        header: t("requests-column-received"),
        width: 116,
        text: (row) => (row.received_at ? formatDate(dayOf(row.received_at)) : ""),
        isQuiet: true,
      },
    ],
    [t, code, formatDate, dueOf],
  );
}
