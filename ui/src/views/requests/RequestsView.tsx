import { useCallback, useMemo, useState } from "react";
import { useActs } from "../../app/acts/acts";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import { useMayWrite, useRevision } from "../../app/workspace";
import { DataGrid, type GridColumn, type SortOrder } from "../../grid";
import {
  useHost,
  type Family,
  type Filter,
  type RequestRow,
  type RequestStatus,
  type SortKey,
} from "../../host";
import { Toolbar } from "../../layout";
import { Button, EmptyState, FilterMenu, IconButton, Menu, MoreIcon, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { dayOf } from "./days";
import { useDue } from "./due";
import { FAMILIES } from "./requestDraft";
import { RequestDialog } from "./RequestDialog";
import "./requests.css";

const STATUSES: readonly RequestStatus[] = [
  "draft",
  "received",
  "triaged",
  "in_assessment",
  "awaiting_requester",
  "awaiting_third",
  "on_hold_legal",
  "decided",
  "executing",
  "communicated",
  "closed",
  "withdrawn",
  "transferred",
  "reopened",
];

interface Wanted {
  family: Family | null;
  status: RequestStatus | null;
  open: "yes" | "no" | null;
}

const ANY: Wanted = { family: null, status: null, open: null };

function filtersOf({ family, status, open }: Wanted): Filter[] {
  return [
    ...(family === null ? [] : [{ by: "family" as const, is: family }]),
    ...(status === null ? [] : [{ by: "status" as const, is: status }]),
    ...(open === null ? [] : [{ by: "open" as const, is: open === "yes" }]),
  ];
}

/** Every request that was logged: who asks for what, where it stands, and how long there is left. */
export function RequestsView() {
  const t = useText();
  const act = useActs();
  const host = useHost();
  const { go } = useNavigation();
  const revision = useRevision();
  const mayWrite = useMayWrite();
  const [wanted, setWanted] = useState<Wanted>(ANY);
  const [sort, setSort] = useState<SortOrder>({ column: "ref", direction: "descending" });
  const [total, setTotal] = useState<number | null>(null);
  const [isLogging, setLogging] = useState(false);
  const columns = useColumns();
  const isFiltered = filtersOf(wanted).length > 0;
  const question = JSON.stringify({ wanted, sort });
  const loadWindow = useCallback(
    async (offset: number, limit: number) => {
      const asked = JSON.parse(question) as { wanted: Wanted; sort: SortOrder };
      const page = await host.call("list", {
        kind: "request",
        filters: filtersOf(asked.wanted),
        sort: asked.sort.column as SortKey,
        descending: asked.sort.direction === "descending",
        offset,
        limit,
      });
      return { total: page.total, rows: page.rows as readonly RequestRow[] };
    },
    [host, question],
  );
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
              items={[{ id: "retention", label: t("erase-due") }]}
              onAction={() => act({ what: "retention" })}
              placement="bottom end"
            />
          ) : null}
        </>
      }
    >
      <RequestFilters wanted={wanted} onChange={setWanted} total={total} />
      <DataGrid
        label={t("requests-title")}
        columns={columns}
        rowId={rowId}
        loadWindow={loadWindow}
        revision={revision}
        sort={sort}
        onSortChange={setSort}
        onOpen={(row) => go({ name: "case", id: row.id })}
        onTotal={setTotal}
        empty={
          isFiltered ? (
            <EmptyState
              title={t("requests-no-match")}
              actions={<Button onPress={() => setWanted(ANY)}>{t("requests-clear-filters")}</Button>}
            >
              {t("requests-no-match-words")}
            </EmptyState>
          ) : (
            <EmptyState title={t("requests-empty")} actions={log}>
              {t("requests-empty-words")}
            </EmptyState>
          )
        }
      />
      {isLogging ? (
        <RequestDialog
          onClose={() => setLogging(false)}
          onSaved={(written) => go({ name: "case", id: written.id })}
        />
      ) : null}
    </Screen>
  );
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
        width: 104,
        text: (row) => row.ref,
        render: (row) => <Reference>{row.ref}</Reference>,
        isSortable: true,
      },
      {
        key: "title",
        header: t("requests-column-title"),
        grow: 2.4,
        minWidth: 180,
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
        header: t("field-family"),
        grow: 1,
        minWidth: 126,
        text: (row) => code("family", row.family),
        isQuiet: true,
      },
      {
        key: "subtype",
        header: t("requests-column-kind"),
        grow: 1.8,
        minWidth: 130,
        text: (row) => code("subtype", row.subtype),
        isQuiet: true,
      },
      {
        key: "status",
        header: t("field-status"),
        width: 164,
        text: (row) => code("request-status", row.status),
        render: (row) => <Pill>{code("request-status", row.status)}</Pill>,
        isSortable: true,
      },
      {
        key: "received",
        header: t("requests-column-received"),
        width: 116,
        text: (row) => (row.received_at ? formatDate(dayOf(row.received_at)) : ""),
        isQuiet: true,
      },
      {
        key: "due",
        header: t("requests-column-due"),
        width: 150,
        text: (row) => (row.open ? dueOf(row.due).words : ""),
        render: (row) => {
          const { words, tone } = dueOf(row.due);
          return row.open ? <Pill tone={tone}>{words}</Pill> : <span className="quiet">–</span>;
        },
        isSortable: true,
      },
    ],
    [t, code, formatDate, dueOf],
  );
}

interface RequestFiltersProps {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  total: number | null;
}

function RequestFilters({ wanted, onChange, total }: RequestFiltersProps) {
  const t = useText();
  const { code } = useValues();
  const only = <T,>(value: T | null) => (value === null ? [] : [value]);
  return (
    <Toolbar end={total === null ? "" : t("grid-rows", { count: total })}>
      <FilterMenu
        name={t("requests-open")}
        isSingle
        options={(["yes", "no"] as const).map((id) => ({ id, label: t(`requests-open-${id}`) }))}
        selected={only(wanted.open)}
        onChange={([open]) => onChange({ ...wanted, open: open ?? null })}
      />
      <FilterMenu
        name={t("field-family")}
        isSingle
        options={FAMILIES.map((id) => ({ id, label: code("family", id) }))}
        selected={only(wanted.family)}
        onChange={([family]) => onChange({ ...wanted, family: family ?? null })}
      />
      <FilterMenu
        name={t("field-status")}
        isSingle
        options={STATUSES.map((id) => ({ id, label: code("request-status", id) }))}
        selected={only(wanted.status)}
        onChange={([status]) => onChange({ ...wanted, status: status ?? null })}
      />
    </Toolbar>
  );
}
