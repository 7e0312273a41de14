import { useCallback, useMemo } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useValues } from "../../app/values";
import { useRevision } from "../../app/workspace";
import { DataGrid, type GridColumn, type LoadWindow } from "../../grid";
import {
  useHost,
  type ImportAsked,
  type ImportPlan,
  type RowVerdict,
  type PlanCounts,
  type PlannedRow,
  type SaidWeight,
} from "../../host";
import { EmptyState, Notice, Pill, Reference, type Tone } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSentence } from "../../text/sentence";

export const VERDICT_TONES: Readonly<Record<RowVerdict, Tone>> = {
  create: "ok",
  update: "neutral",
  unchanged: "neutral",
  error: "bad",
};
export const WEIGHT_TONES: Readonly<Record<SaidWeight, Tone>> = {
  error: "bad",
  look: "warn",
  note: "neutral",
};
const VERDICTS: readonly RowVerdict[] = ["create", "update", "unchanged", "error"];
const WEIGHTS: readonly SaidWeight[] = ["error", "look", "note"];

export const plannedId = (row: PlannedRow) => `${row.sheet}!${row.rows.join(",")}`;

/** What weighs most is said first. */
export function byWeight(row: PlannedRow) {
  return row.sentences.toSorted((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight));
}

/** `ofKinds` when the rows are records of several kinds. */
function useColumns(ofKinds: boolean): readonly GridColumn<PlannedRow>[] {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  const { formatNumber } = useFormat();
  return useMemo(
    () => [
      {
        key: "rows",
        header: t("importing-rows"),
        width: 76,
        isQuiet: true,
        text: ({ rows }) => rows.map((row) => formatNumber(row, { useGrouping: false })).join(", "),
      },
      {
        key: "verdict",
        header: t("importing-verdict"),
        width: 122,
        text: ({ verdict }) => t(`import-verdict-${verdict}`),
        render: ({ verdict }) => <Pill tone={VERDICT_TONES[verdict]}>{t(`import-verdict-${verdict}`)}</Pill>,
      },
      {
        key: "title",
        header: t("bulk-record"),
        grow: 1.3,
        minWidth: 170,
        isRowHeader: true,
        text: ({ title, ref }) => title || ref || t("importing-unnamed-row"),
        render: ({ title, ref }) => (
          <>
            {ref === null ? null : <Reference>{ref}</Reference>}
            <bdi className="grid-words">{title || t("importing-unnamed-row")}</bdi>
          </>
        ),
      },
      ...(ofKinds
        ? [
            {
              key: "kind",
              header: t("field-kind"),
              width: 150,
              isQuiet: true,
              text: ({ kind }: PlannedRow) => code("kind", kind),
            },
          ]
        : []),
      {
        key: "fields",
        header: t("importing-fields"),
        width: 70,
        align: "end",
        text: ({ fields }) => formatNumber(fields.length),
      },
      {
        key: "said",
        header: t("importing-said"),
        grow: 2,
        minWidth: 220,
        text: (row) =>
          byWeight(row)
            .map(({ sentence }) => say(sentence))
            .join(" "),
        render: (row) => {
          const [first, ...others] = byWeight(row);
          if (!first) return <span />;
          return (
            <>
              {first.weight === "note" ? null : (
                <Pill tone={WEIGHT_TONES[first.weight]}>{t(`import-weight-${first.weight}`)}</Pill>
              )}
              <span className="grid-words">{say(first.sentence)}</span>
              {others.length > 0 ? <span className="basis-more">+{others.length}</span> : null}
            </>
          );
        },
      },
    ],
    [t, code, say, formatNumber, ofKinds],
  );
}

interface CountsProps {
  counts: PlanCounts;
  only: RowVerdict | null;
  onOnly: (only: RowVerdict | null) => void;
}

/** How many rows would do what; pressing one shows only those. */
function Counts({ counts, only, onOnly }: CountsProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const choices = [
    { id: null, words: t("importing-all"), count: all },
    ...VERDICTS.map((id) => ({ id, words: t(`import-verdict-${id}`), count: counts[id] })),
  ];
  return (
    <div className="import-counts" role="group" aria-label={t("importing-counts")}>
      {choices.map(({ id, words, count }) => (
        <AriaButton
          key={id ?? ""}
          className="import-count"
          aria-pressed={only === id}
          onPress={() => onOnly(id)}
        >
          <b>{formatNumber(count)}</b> {words}
        </AriaButton>
      ))}
    </div>
  );
}

export interface DryRunStepProps {
  asked: ImportAsked;
  /** Whether the rows are those of the export of a register. */
  isExport: boolean;
  plan: ImportPlan;
  only: RowVerdict | null;
  onOnly: (only: RowVerdict | null) => void;
  open: PlannedRow | null;
  onOpen: (row: PlannedRow) => void;
}

/** What each row would do, and what there is to say about it. Nothing is written. */
export function DryRunStep({ asked, isExport, plan, only, onOnly, open, onOpen }: DryRunStepProps) {
  const t = useText();
  const host = useHost();
  const say = useSentence();
  const revision = useRevision();
  const columns = useColumns(isExport);
  const question = JSON.stringify({ ...asked, only });
  const loadWindow = useCallback<LoadWindow<PlannedRow>>(
    async (offset, limit) => {
      const request = JSON.parse(question) as ImportAsked;
      const { total, rows } = await host.call("import_plan", { ...request, offset, limit });
      return { total, rows };
    },
    [host, question],
  );
  const { counts } = plan;
  return (
    <>
      <div className="import-summary">
        <Counts counts={counts} only={only} onOnly={onOnly} />
        <p className="quiet">
          {[
            ...(counts.look > 0 ? [t("importing-look", { count: counts.look })] : []),
            ...(counts.made > 0 ? [t("importing-made", { count: counts.made })] : []),
            t("importing-nothing-yet"),
          ].join(" · ")}
        </p>
        {counts.error > 0 ? (
          <Notice tone="bad" what={t("importing-errors")} todo={t("importing-errors-do")} />
        ) : null}
        {plan.sentences.map(({ weight, sentence }) => (
          <Notice key={say(sentence)} tone={WEIGHT_TONES[weight]} what={say(sentence)} />
        ))}
      </div>
      <DataGrid
        label={t("importing-dry-run")}
        columns={columns}
        rowId={plannedId}
        loadWindow={loadWindow}
        revision={revision}
        openId={open ? plannedId(open) : null}
        onOpen={onOpen}
        empty={<EmptyState title={t("importing-none")}>{t("importing-none-words")}</EmptyState>}
      />
    </>
  );
}
