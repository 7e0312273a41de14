import { useMemo } from "react";
import { useDueColumn, useReferenceColumn } from "../../app/list/columns";
import { ListFrame, useAskKind, useList } from "../../app/list";
import { useNavigation } from "../../app/navigation";
import type { GridColumn } from "../../grid";
import type { AssessmentRow, ConsentRow, RecordId } from "../../host";
import { EmptyState, Pill, type Tone } from "../../parts";
import { useFormat, useText } from "../../text";

const TONES: Readonly<Record<string, Tone>> = { passes: "ok", passes_with_measures: "ok", fails: "bad" };

const rowId = (row: AssessmentRow | ConsentRow) => row.id;
const reviewOf = ({ review_due }: AssessmentRow) => review_due;

function useAssessmentColumns(): readonly GridColumn<AssessmentRow>[] {
  const t = useText();
  const { formatDate, formatNumber } = useFormat();
  const reference = useReferenceColumn<AssessmentRow>(72);
  const due = useDueColumn(reviewOf);
  return useMemo(
    () => [
      reference,
      {
        key: "title",
        header: t("field-title"),
        grow: 2,
        minWidth: 160,
        isSortable: true,
        isRowHeader: true,
        text: ({ title }) => title || t("record-erased"),
      },
      {
        key: "balance",
        header: t("column-balance"),
        width: 196,
        text: ({ balance }) =>
          balance === null
            ? t("assessment-open")
            : t(`assessment-${balance.replaceAll("_", "-") as "passes"}`),
        render: ({ balance }) =>
          balance === null ? (
            <Pill tone="warn">{t("assessment-open")}</Pill>
          ) : (
            <Pill tone={TONES[balance] ?? "neutral"}>
              {t(`assessment-${balance.replaceAll("_", "-") as "passes"}`)}
            </Pill>
          ),
      },
      {
        key: "used",
        yields: 3,
        header: t("column-used"),
        width: 108,
        align: "end",
        text: ({ used }) => formatNumber(used),
      },
      {
        key: "decided",
        yields: 2,
        header: t("field-decided-on"),
        width: 116,
        isQuiet: true,
        text: ({ decided_on }) => (decided_on === null ? "" : formatDate(decided_on)),
      },
      due,
    ],
    [t, formatDate, formatNumber, reference, due],
  );
}

export interface ProofPaneProps {
  id: RecordId | null;
}

/** Every assessment of a legitimate interest. */
export function AssessmentsPane({ id }: ProofPaneProps) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useAssessmentColumns();
  const list = useList<AssessmentRow>({
    name: "assessments",
    kind: "lia",
    sort: { column: "due", direction: "ascending" },
    ask: useAskKind<AssessmentRow>("lia"),
  });
  return (
    <ListFrame
      list={list}
      label={t("kind-lia-plural")}
      kind="lia"
      columns={columns}
      rowId={rowId}
      openId={id}
      onOpen={(row) => go({ name: "bases", tab: "assessments", id: row.id })}
      filters={["due_before"]}
      hasBulk
      empty={<EmptyState title={t("assessments-empty")}>{t("assessments-empty-words")}</EmptyState>}
    />
  );
}

function useConsentColumns(): readonly GridColumn<ConsentRow>[] {
  const t = useText();
  const { formatNumber } = useFormat();
  const reference = useReferenceColumn<ConsentRow>();
  return useMemo(
    () => [
      reference,
      {
        key: "title",
        header: t("field-name"),
        grow: 2,
        minWidth: 160,
        isSortable: true,
        isRowHeader: true,
        text: ({ name }) => name || t("record-erased"),
      },
      {
        key: "explicit",
        yields: 1,
        header: t("field-explicit"),
        width: 130,
        text: ({ explicit }) => (explicit ? t("value-yes") : t("value-no")),
      },
      {
        key: "refresh",
        yields: 2,
        header: t("column-refresh"),
        width: 120,
        isQuiet: true,
        text: ({ refresh_months }) =>
          refresh_months === null ? "" : t("period-months", { count: refresh_months }),
      },
      {
        key: "withdrawal",
        header: t("column-withdrawal"),
        width: 176,
        text: ({ withdrawal_effort }) =>
          withdrawal_effort === null ? t("value-not-stated") : t(`consent-withdrawal-${withdrawal_effort}`),
        render: ({ withdrawal_effort }) =>
          withdrawal_effort === null ? (
            <Pill tone="bad">{t("value-not-stated")}</Pill>
          ) : (
            <Pill tone={withdrawal_effort === "equal" ? "ok" : "bad"}>
              {t(`consent-withdrawal-${withdrawal_effort}`)}
            </Pill>
          ),
      },
      {
        key: "used",
        yields: 3,
        header: t("column-used"),
        width: 108,
        align: "end",
        text: ({ used }) => formatNumber(used),
      },
    ],
    [t, formatNumber, reference],
  );
}

/** Every consent that is asked for, with its wording. */
export function ConsentsPane({ id }: ProofPaneProps) {
  const t = useText();
  const { go } = useNavigation();
  const columns = useConsentColumns();
  const list = useList<ConsentRow>({
    name: "consents",
    kind: "consent_profile",
    sort: { column: "ref", direction: "ascending" },
    ask: useAskKind<ConsentRow>("consent_profile"),
  });
  return (
    <ListFrame
      list={list}
      label={t("kind-consent-profile-plural")}
      kind="consent_profile"
      columns={columns}
      rowId={rowId}
      openId={id}
      onOpen={(row) => go({ name: "bases", tab: "consents", id: row.id })}
      filters={[]}
      hasBulk
      empty={<EmptyState title={t("consents-empty")}>{t("consents-empty-words")}</EmptyState>}
    />
  );
}
