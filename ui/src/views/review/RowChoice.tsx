import { useDescribe } from "../../app/history/describe";
import { useValues } from "../../app/values";
import type { ReviewedRecord, SuggestibleField, SuggestibleRows } from "../../host";
import { SelectField } from "../../parts";
import { useText } from "../../text";
import { rowsIn, type Row } from "../sharing/rows";

/** A row, by its place from 1, and a column of it. */
export interface Place {
  row: number | null;
  column: string | null;
}

export const NO_PLACE: Place = { row: null, column: null };

/** The rows of a field, each in the words that tell which it is. */
export function useRowWords(record: ReviewedRecord | null): (of: SuggestibleField, row: Row) => string {
  const describe = useDescribe();
  const purposes = rowsIn(record?.fields["purposes"]);
  return (of, row) => {
    const told = (of.rows?.told_by ?? []).map((column): [string, unknown] => {
      const value = row[column];
      // A purpose is known by its words and not by its key.
      const isKey = of.field === "bases" && column === "purpose";
      const purpose = isKey ? purposes.find(({ key }) => key === value) : undefined;
      return [column, purpose?.["text"] ?? value];
    });
    return describe(of.field, Object.fromEntries(told.filter(([, value]) => value !== undefined)));
  };
}

export interface RowChoiceProps {
  record: ReviewedRecord;
  of: SuggestibleField;
  rows: SuggestibleRows;
  place: Place;
  onPlace: (place: Place) => void;
  error: string | null;
}

/** Which row of a field is meant, and what of it. */
export function RowChoice({ record, of, rows, place, onPlace, error }: RowChoiceProps) {
  const t = useText();
  const { field } = useValues();
  const words = useRowWords(record);
  const there = rowsIn(record.fields[of.field]);
  return (
    <>
      {rows.several ? (
        <SelectField
          label={t("field-target-row")}
          options={there.map((row, at) => ({ id: String(at + 1), label: `${at + 1}. ${words(of, row)}` }))}
          value={place.row === null ? null : String(place.row)}
          onChange={(row) => onPlace({ ...place, row: row === null ? null : Number(row) })}
          error={place.row === null ? error : null}
        />
      ) : null}
      <SelectField
        label={t("field-target-column")}
        options={rows.columns.map((column) => ({ id: column.field, label: field(column.field) }))}
        value={place.column}
        onChange={(column) => onPlace({ ...place, column })}
        error={place.column === null ? error : null}
      />
    </>
  );
}
