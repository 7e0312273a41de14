import { useMemo } from "react";
import { useActs } from "../../app/acts/acts";
import { NewButton } from "../../app/forms/NewButton";
import { useReferenceColumn } from "../../app/list/columns";
import { ListFrame, useAskKind, useList } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import { RecordPane } from "../../app/records/RecordPane";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite } from "../../app/workspace";
import type { GridColumn } from "../../grid";
import type { OrganisationRow, RecordId } from "../../host";
import { Button, EmptyState, Pill } from "../../parts";
import { useFormat, useText } from "../../text";

const rowId = (row: OrganisationRow) => row.id;

function useColumns(isBeside: boolean): readonly GridColumn<OrganisationRow>[] {
  const t = useText();
  const { code, country } = useValues();
  const { formatNumber } = useFormat();
  const reference = useReferenceColumn<OrganisationRow>();
  return useMemo(() => {
    const columns: GridColumn<OrganisationRow>[] = [
      reference,
      {
        key: "title",
        header: t("field-name"),
        grow: 1.8,
        minWidth: 200,
        isSortable: true,
        isRowHeader: true,
        text: ({ name }) => name || t("record-erased"),
      },
      {
        key: "kind",
        yields: 2,
        header: t("filter-org-kind"),
        grow: 1,
        minWidth: 130,
        text: ({ kind }) => code("organisation-kind", kind),
      },
      {
        key: "country",
        yields: 4,
        header: t("field-country"),
        grow: 0.9,
        minWidth: 130,
        text: (row) => country(row.country),
        render: (row) =>
          row.in_eea === false ? (
            <Pill tone="warn" label={`${country(row.country)}, ${t("overview-outside")}`}>
              {country(row.country)}
            </Pill>
          ) : (
            <span className="grid-words quiet">{country(row.country)}</span>
          ),
      },
      {
        key: "number",
        yields: 5,
        header: t("field-reg-no"),
        width: 150,
        isQuiet: true,
        text: ({ reg_no }) => reg_no,
      },
      {
        key: "used",
        yields: 3,
        header: t("column-used"),
        width: 108,
        align: "end",
        text: ({ used }) => formatNumber(used),
      },
    ];
    return isBeside ? columns.filter(({ key }) => key !== "number") : columns;
  }, [t, code, country, formatNumber, reference, isBeside]);
}

export interface OrganisationsViewProps {
  /** The organisation in the inspector. */
  id: RecordId | null;
}

/** Everybody the register names: who they are to us, and where they stand in it. */
export function OrganisationsView({ id }: OrganisationsViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useColumns(id !== null);
  const list = useList<OrganisationRow>({
    name: "organisations",
    kind: "organisation",
    sort: { column: "title", direction: "ascending" },
    ask: useAskKind<OrganisationRow>("organisation"),
  });
  const act = useActs();
  const mayWrite = useMayWrite();
  const { data: pairs } = useCommand("duplicates", mayWrite ? {} : null);
  return (
    <Screen
      title={t("nav-organisations")}
      actions={
        <>
          {pairs && pairs.length > 0 ? (
            <Button onPress={() => act({ what: "duplicates" })}>
              {t("duplicates-open", { count: pairs.length })}
            </Button>
          ) : null}
          <NewButton kind="organisation" />
        </>
      }
      inspector={
        id === null ? null : <RecordPane key={id} id={id} onClose={() => go({ name: "organisations" })} />
      }
    >
      <ListFrame
        list={list}
        label={t("nav-organisations")}
        kind="organisation"
        columns={columns}
        rowId={rowId}
        openId={id}
        onOpen={(row) => go({ name: "organisations", id: row.id })}
        filters={["org_kind"]}
        moreFilters={["country"]}
        groups={["org_kind", "country"]}
        hasBulk
        empty={<EmptyState title={t("organisations-empty")}>{t("organisations-empty-words")}</EmptyState>}
      />
    </Screen>
  );
}
