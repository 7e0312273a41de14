import {
  asHostError,
  type Host,
  type ImportAsked,
  type ImportField,
  type ImportKind,
  type ImportPlan,
  type ImportSource,
  type Language,
  type MappedColumn,
  type SourceLayout,
} from "../../host";
import { knownBy, takesMany } from "./fields";

/** An import as the program guesses it. */
export function guessed(kind: ImportKind, language: Language): ImportAsked {
  return {
    kind,
    layout: null,
    sheet: null,
    header_row: null,
    profile: null,
    language,
    columns: null,
    seen: null,
    offset: 0,
    limit: 1,
    only: null,
  };
}

/**
 * The layout and the sheet that are meant: as somebody decided, else as they were recognised. Nothing is recognised in
 * a source that was opened for another kind of import.
 */
export function laidAs(
  asked: ImportAsked,
  source: ImportSource,
): { layout: SourceLayout; sheet: string | null } {
  const isOfKind = source.kind === asked.kind;
  const filled = source.sheets.find(({ rows, hidden }) => rows > 0 && !hidden) ?? source.sheets[0];
  return {
    layout: asked.layout ?? (isOfKind ? source.layout : "rows"),
    sheet: asked.sheet ?? (isOfKind ? source.sheet : (filled?.name ?? null)),
  };
}

/** Columns in which a first one is looked for, when none was recognised and the source is read in another way. */
const FIRST_COLUMNS = 12;

export interface Laid {
  plan: ImportPlan;
  /** Whether no column was recognised as the one by which the records are known, so that the first was taken. */
  isNamedByFirst: boolean;
}

/** Mappings with which a plan can be asked for when no column is recognised as the name: the first column is taken. */
function* namedByFirst(asked: ImportAsked, source: ImportSource): Generator<MappedColumn[]> {
  const name = knownBy(asked.kind);
  const isAsFound = source.kind === asked.kind && asked.header_row === null && asked.profile === null;
  const sheet = source.sheets.find((one) => one.name === asked.sheet);
  const [first] = sheet?.columns ?? [];
  if (isAsFound && asked.layout === "rows" && sheet && first) {
    yield withField(sheet.mapping, first.index, name);
  }
  for (let column = 0; column < FIRST_COLUMNS; column += 1) yield withField([], column, name);
}

/**
 * The columns of a source and where they go. A plan needs a column by which the records are known; where none is
 * recognised the first is taken, so that somebody can say which it is.
 */
export async function layOut(host: Host, asked: ImportAsked, source: ImportSource): Promise<Laid> {
  try {
    return { plan: await host.call("import_plan", asked), isNamedByFirst: false };
  } catch (thrown) {
    if (asHostError(thrown).code !== "import-no-name" || asked.columns !== null) throw thrown;
    for (const columns of namedByFirst(asked, source)) {
      try {
        // Only when there is no such column is the next one asked for.
        // oxlint-disable-next-line no-await-in-loop
        return { plan: await host.call("import_plan", { ...asked, columns }), isNamedByFirst: true };
      } catch (again) {
        if (asHostError(again).code !== "import-no-column") throw again;
      }
    }
    throw thrown;
  }
}

/** The column goes into another field; how its cells are taken apart is the usual way again. */
export function withField(
  mapping: readonly MappedColumn[],
  column: number,
  field: ImportField | null,
): MappedColumn[] {
  const isThere = mapping.some((one) => one.column === column);
  const next = { column, field, split: null };
  return isThere ? mapping.map((one) => (one.column === column ? next : one)) : [...mapping, next];
}

/** Fields that take one value and get several columns. */
export function doubled(mapping: readonly MappedColumn[]): Set<ImportField> {
  const seen = new Set<ImportField>();
  const twice = new Set<ImportField>();
  for (const { field } of mapping) {
    if (field === null || takesMany(field)) continue;
    if (seen.has(field)) twice.add(field);
    seen.add(field);
  }
  return twice;
}

/** Whether something names the records: an activity may be known by its purposes, or by what is done in it. */
export function isNamed(kind: ImportKind, mapping: readonly MappedColumn[]): boolean {
  const given = (field: ImportField) => mapping.some((one) => one.field === field);
  return (
    given(knownBy(kind)) ||
    given("ref") ||
    (kind === "register" && (given("purposes") || given("processing_operations")))
  );
}
