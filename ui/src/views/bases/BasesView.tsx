import { useCallback, useMemo, useState } from "react";
import { useIsPast } from "../../app/days";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import { useRevision, useWorkspace } from "../../app/workspace";
import { DataGrid, type GridColumn } from "../../grid";
import type { Art6, BasisRow, RecordId } from "../../host";
import { Toolbar } from "../../layout";
import { BASIS_LETTERS, BasisMark, Button, EmptyState, FilterMenu, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { BasisInspector } from "./BasisInspector";
import { useBasisList } from "./useBasisList";
import "./bases.css";

const rowId = (row: BasisRow) => `${row.id}/${row.place}`;

/** Beside the inspector, which says more, the list keeps to what tells the rows apart. */
function useColumns(isBeside: boolean): readonly GridColumn<BasisRow>[] {
  const t = useText();
  const { text } = useValues();
  const { formatDate } = useFormat();
  const isPast = useIsPast();
  const proofWords = useCallback(
    (row: BasisRow): string => {
      if (row.balance !== null) return t(`proof-${row.balance.replaceAll("_", "-") as "passes"}`);
      if (row.consent_profile !== null) return t("kind-consent-profile");
      return row.lia === null ? "" : t("assessment-open");
    },
    [t],
  );
  const columns = useMemo<GridColumn<BasisRow>[]>(
    () => [
      {
        key: "art6",
        header: t("field-basis"),
        width: 184,
        isSortable: true,
        text: (row) => (row.art6 === null ? t("value-not-stated") : t(`basis-${row.art6}`)),
        render: (row) =>
          row.art6 === null ? (
            <Pill tone="bad">{t("value-not-stated")}</Pill>
          ) : (
            <BasisMark letter={row.art6} name />
          ),
      },
      {
        key: "activity",
        header: t("kind-activity-short"),
        grow: 1.3,
        minWidth: 160,
        isRowHeader: true,
        text: (row) => text(row.activity) || t("record-erased"),
        render: (row) => (
          <>
            <Reference>{row.ref}</Reference>
            <bdi className="grid-words">{text(row.activity) || t("record-erased")}</bdi>
          </>
        ),
      },
      {
        key: "purpose",
        header: t("field-purpose"),
        grow: 1.4,
        minWidth: 112,
        isQuiet: true,
        text: (row) => text(row.purpose) || t("basis-all-purposes"),
      },
      {
        key: "subjects",
        header: t("column-subjects"),
        grow: 1,
        minWidth: 104,
        isQuiet: true,
        text: (row) => row.subject_category || t("basis-all-subjects"),
      },
      {
        key: "proof",
        header: t("column-proof"),
        grow: 1.1,
        minWidth: 148,
        text: (row) => proofWords(row),
        render: (row) => {
          if (row.art6 === "f" && row.lia === null) return <Pill tone="bad">{t("proof-no-assessment")}</Pill>;
          if (row.art6 === "a" && row.consent_profile === null)
            return <Pill tone="bad">{t("proof-no-consent")}</Pill>;
          return <span className="grid-words">{proofWords(row)}</span>;
        },
      },
      {
        key: "review",
        header: t("column-review"),
        width: 110,
        isSortable: true,
        text: (row) => (row.lia_review_due === null ? "" : formatDate(row.lia_review_due)),
        render: (row) =>
          row.lia_review_due === null ? (
            <span />
          ) : isPast(row.lia_review_due) ? (
            <Pill tone="warn" label={t("review-overdue", { date: formatDate(row.lia_review_due) })}>
              {t("pill-overdue")}
            </Pill>
          ) : (
            <span className="grid-words figures">{formatDate(row.lia_review_due)}</span>
          ),
      },
    ],
    [t, text, formatDate, isPast, proofWords],
  );
  return useMemo(
    () => (isBeside ? columns.filter(({ key }) => key !== "subjects") : columns),
    [columns, isBeside],
  );
}

export interface BasesViewProps {
  /** An assessment or a consent profile: the first row that rests on it is opened. */
  id?: RecordId | null;
}

/** On what each purpose rests, and what shows it. */
export function BasesView({ id = null }: BasesViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const revision = useRevision();
  const { counts } = useWorkspace();
  const [open, setOpen] = useState<BasisRow | null>(null);
  const columns = useColumns(open !== null || id !== null);
  const list = useBasisList();
  const [total, setTotal] = useState<number | null>(null);
  const { letter, setLetter, sort, setSort, loadWindow } = list;
  return (
    <Screen
      title={t("nav-bases")}
      inspector={
        open || id ? (
          <BasisInspector
            key={open ? rowId(open) : id}
            row={open}
            proof={id}
            onClose={() => {
              setOpen(null);
              if (id !== null) go({ name: "bases" });
            }}
          />
        ) : null
      }
    >
      <Toolbar
        end={
          total === null ? null : t("grid-rows-of", { shown: total, total: Math.max(counts.bases, total) })
        }
      >
        <FilterMenu<Art6>
          name={t("filter-basis")}
          isSingle
          options={BASIS_LETTERS.map((one) => ({
            id: one,
            label: t(`basis-${one}`),
            mark: <BasisMark letter={one} />,
          }))}
          selected={letter === null ? [] : [letter]}
          onChange={([chosen]) => setLetter(chosen ?? null)}
        />
      </Toolbar>
      <DataGrid
        label={t("nav-bases")}
        columns={columns}
        rowId={rowId}
        loadWindow={loadWindow}
        revision={revision}
        sort={sort}
        onSortChange={setSort}
        openId={open ? rowId(open) : null}
        onOpen={setOpen}
        onTotal={setTotal}
        empty={
          letter === null ? (
            <EmptyState
              title={t("bases-empty")}
              actions={<Button onPress={() => go({ name: "activities" })}>{t("bases-empty-go")}</Button>}
            >
              {t("bases-empty-words")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t("list-nothing")}
              actions={<Button onPress={() => setLetter(null)}>{t("list-clear")}</Button>}
            >
              {t("list-nothing-words")}
            </EmptyState>
          )
        }
      />
    </Screen>
  );
}
