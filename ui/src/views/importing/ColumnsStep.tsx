import { PickField } from "../../app/forms/PickField";
import { useValues } from "../../app/values";
import type { SourceColumn, ImportField, ImportKind, ImportPlan, MappedColumn, CellSplit } from "../../host";
import { Notice, type Option } from "../../parts";
import { useText, type Text } from "../../text";
import { fieldsOf, takesMany, usualSplit } from "./fields";
import { doubled, isNamed, withField } from "./importing";

const SPLITS: readonly CellSplit[] = ["whole", "lines", "commas"];
const LEFT_OUT = "-";
const SAMPLES = 3;

/** `data_named` in words. */
export function fieldWords(field: ImportField, t: Text): string {
  return t(`import-field-${field.replaceAll("_", "-") as "name"}`);
}

interface ColumnRowProps {
  column: SourceColumn;
  mapped: MappedColumn;
  fields: readonly Option[];
  isTwice: boolean;
  onField: (field: ImportField | null) => void;
  onSplit: (split: CellSplit) => void;
}

function ColumnRow({ column, mapped, fields, isTwice, onField, onSplit }: ColumnRowProps) {
  const t = useText();
  const { field } = mapped;
  const split = field === null ? null : (mapped.split ?? usualSplit(field));
  return (
    <tr {...(field === null ? { "data-left-out": "" } : {})}>
      <th scope="row">
        <bdi>{column.header}</bdi>
        <span className="import-samples">
          {column.samples.slice(0, SAMPLES).map((sample, place) => (
            // Two cells may read alike.
            // oxlint-disable-next-line react/no-array-index-key
            <bdi key={place}>{sample}</bdi>
          ))}
        </span>
      </th>
      <td>
        <PickField
          label={t("importing-into", { header: column.header })}
          isLabelHidden
          options={fields}
          selected={[field ?? LEFT_OUT]}
          words={field === null ? t("importing-left-out") : fieldWords(field, t)}
          onChange={([chosen]) =>
            onField(chosen === undefined || chosen === LEFT_OUT ? null : (chosen as ImportField))
          }
          error={isTwice ? t("importing-twice") : null}
        />
      </td>
      <td>
        {field !== null && takesMany(field) && split !== null ? (
          <PickField
            label={t("importing-split", { header: column.header })}
            isLabelHidden
            options={SPLITS.map((id) => ({ id, label: t(`import-split-${id}`) }))}
            selected={[split]}
            words={t(`import-split-${split}`)}
            onChange={([chosen]) => onSplit(SPLITS.find((id) => id === chosen) ?? split)}
          />
        ) : null}
      </td>
    </tr>
  );
}

export interface ColumnsStepProps {
  kind: ImportKind;
  plan: ImportPlan;
  mapping: readonly MappedColumn[];
  isNamedByFirst: boolean;
  onMap: (mapping: MappedColumn[]) => void;
}

/** Which column goes into which field; whatever goes nowhere is named. */
export function ColumnsStep({ kind, plan, mapping, isNamedByFirst, onMap }: ColumnsStepProps) {
  const t = useText();
  const { list } = useValues();
  const fields: Option[] = [
    { id: LEFT_OUT, label: t("importing-left-out") },
    ...fieldsOf(kind).map((id) => ({ id, label: fieldWords(id, t) })),
  ];
  const mappedOf = (column: number): MappedColumn =>
    mapping.find((one) => one.column === column) ?? { column, field: null, split: null };
  const given = new Set(mapping.map(({ field }) => field));
  const missing = plan.missing.filter((field) => !given.has(field));
  const leftOut = plan.columns.filter(({ index }) => mappedOf(index).field === null);
  const twice = doubled(mapping);
  return (
    <div className="import-columns">
      {plan.profile === null ? null : (
        <p>
          {t("importing-recognised", {
            profile: t(`import-profile-${plan.profile.replaceAll("_", "-") as "own"}`),
          })}
        </p>
      )}
      {isNamedByFirst ? (
        <Notice tone="warn" what={t("importing-first-names")} todo={t("importing-first-names-do")} />
      ) : null}
      {isNamed(kind, mapping) ? null : (
        <Notice tone="bad" role="alert" what={t("importing-unnamed")} todo={t("importing-unnamed-do")} />
      )}
      {missing.length === 0 ? null : (
        <Notice
          tone="warn"
          what={t("importing-missing")}
          todo={list(missing.map((field) => fieldWords(field, t)))}
        />
      )}
      {leftOut.length === 0 ? null : (
        <Notice
          what={t("importing-leaves-out", { count: leftOut.length })}
          todo={list(leftOut.map(({ header }) => header))}
        />
      )}
      <table className="import-table">
        <caption className="unseen">{t("importing-columns")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("importing-column")}</th>
            <th scope="col">{t("importing-goes")}</th>
            <th scope="col">{t("importing-apart")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.columns.map((column) => {
            const mapped = mappedOf(column.index);
            return (
              <ColumnRow
                key={column.index}
                column={column}
                mapped={mapped}
                fields={fields}
                isTwice={mapped.field !== null && twice.has(mapped.field)}
                onField={(field) => onMap(withField(mapping, column.index, field))}
                onSplit={(split) =>
                  onMap(mapping.map((one) => (one.column === column.index ? { ...one, split } : one)))
                }
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
