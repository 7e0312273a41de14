/** A row as it stands in a document. */
type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The columns that name a purpose of the same record by its key. */
const NAMING: Readonly<Record<string, string>> = { bases: "purpose", purposes: "further_processing_of" };

/** Whether a column holds the key of a purpose, which is no word for people. */
export const isPurposeKey = (field: string, column: string, value: unknown): boolean =>
  NAMING[field] === column && typeof value === "string";

/** The rows of a field with the words of each purpose in the place of its key: as the record has them, or here `purposes`. */
export function withPurposes(field: string, value: unknown, purposes: unknown): unknown {
  const column = NAMING[field];
  if (column === undefined) return value;
  if (Array.isArray(value)) return value.map((row: unknown) => withPurposes(field, row, purposes));
  if (!isRow(value)) return value;
  const named = (Array.isArray(purposes) ? purposes : [])
    .filter(isRow)
    .find(({ key }) => key === value[column]);
  return named === undefined ? value : { ...value, [column]: named["text"] };
}
