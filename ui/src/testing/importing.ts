import {
  HostError,
  type ImportAsked,
  type ImportPlan,
  type ImportSource,
  type MappedColumn,
  type PlannedRow,
  type Sentence,
  type SourceSheet,
} from "../host";

// A spreadsheet that was made up, and what the program says of it.

const sentence = (key: string, words: Record<string, string> = {}): Sentence => ({
  key,
  arguments: Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, { type: "text" as const, value }]),
  ),
});

const row = (number: number, title: string, more: Partial<PlannedRow> = {}): PlannedRow => ({
  sheet: "Register",
  rows: [number],
  verdict: "create",
  kind: "activity",
  id: null,
  ref: null,
  title,
  fields: [{ name: "owner_unit", before: null, after: '"Sales"', erased: false }],
  links: [],
  sentences: [],
  ...more,
});

const COLUMNS = [
  { index: 0, header: "Behandling", samples: ["Nyhetsbrev", "Rekruttering"] },
  { index: 1, header: "Formål", samples: ["Markedsføring"] },
  { index: 2, header: "Merkelapp", samples: ["grønn", "gul", "rød", "blå"] },
];
const MAPPING: MappedColumn[] = [
  { column: 0, field: "name", split: null },
  { column: 1, field: "purposes", split: null },
  { column: 2, field: null, split: null },
];

const ROWS: PlannedRow[] = [
  row(2, "Newsletter", {
    links: [
      { field: "processors", kind: "processor", id: "new-1", ref: null, title: "Post Ltd", made: true },
    ],
  }),
  row(3, "Recruitment", {
    verdict: "update",
    ref: "A-03",
    fields: [{ name: "owner_unit", before: '"HR"', after: '"People"', erased: false }],
    sentences: [
      { weight: "note", column: 1, sentence: sentence("import-computed", { header: "Formål", text: "x" }) },
      {
        weight: "look",
        column: 2,
        sentence: sentence("import-date-ambiguous", { header: "Begun", text: "03/04/2026" }),
      },
    ],
  }),
  row(4, "Security", { verdict: "unchanged", ref: "A-04", fields: [] }),
];
const BROKEN = row(5, "", {
  verdict: "error",
  fields: [],
  sentences: [{ weight: "error", column: null, sentence: sentence("import-no-name") }],
});

export interface Spreadsheet {
  /** Whether one of its rows holds an error. */
  isBroken?: boolean;
  /** Whether the column of the names is recognised. */
  isNamed?: boolean;
}

const sheet = (name: string, rows: number, more: Partial<SourceSheet> = {}): SourceSheet => ({
  name,
  hidden: false,
  rows,
  header_row: 1,
  columns: [],
  profile: null,
  mapping: [],
  ...more,
});

export const importing = {
  source: (more: Partial<ImportSource> = {}): ImportSource => ({
    file_name: "register.xlsx",
    form: "xlsx",
    encoding: null,
    delimiter: null,
    kind: "register",
    layout: "rows",
    sheet: "Register",
    language: "en",
    kept: false,
    sheets: [
      sheet("Manual", 40),
      sheet("Register", 4, {
        header_row: 2,
        columns: COLUMNS,
        profile: "datatilsynet",
        mapping: MAPPING,
      }),
      sheet("Lists", 12, { hidden: true }),
    ],
    records: [],
    ...more,
  }),
  /** The export of a register. */
  exported: (): ImportSource => ({
    ...importing.source(),
    file_name: "register.json",
    form: "export",
    sheet: "",
    sheets: [],
    records: [
      { kind: "activity", count: 2 },
      { kind: "organisation", count: 1 },
    ],
  }),
  exportPlan: (more: Partial<ImportPlan> = {}): ImportPlan => ({
    sheet: "",
    header_row: 0,
    profile: "own",
    columns: [],
    mapping: [],
    missing: [],
    left_out: [],
    sentences: [{ weight: "note", column: null, sentence: sentence("import-register-keeps") }],
    counts: { create: 3, update: 0, unchanged: 0, error: 0, look: 0, made: 0 },
    total: 3,
    rows: [
      row(1, "Newsletter", { sheet: "", ref: "A-01", fields: [] }),
      row(2, "Recruitment", { sheet: "", ref: "A-02", fields: [] }),
      row(3, "Acme AS", { sheet: "", ref: "O-01", kind: "organisation", fields: [] }),
    ],
    seen: "7a".repeat(32),
    ...more,
  }),
  plan:
    ({ isBroken = false, isNamed = true }: Spreadsheet = {}) =>
    (asked: ImportAsked): ImportPlan => {
      const mapping = asked.columns ?? (isNamed ? MAPPING : MAPPING.slice(1));
      if (!mapping.some(({ field }) => field === "name")) {
        throw new HostError({ code: "import-no-name", arguments: { field: "name" } });
      }
      const rows = isBroken ? [...ROWS, BROKEN] : ROWS;
      const shown = rows.filter(({ verdict }) => asked.only === null || verdict === asked.only);
      return {
        sheet: asked.sheet ?? "Register",
        header_row: asked.header_row ?? 1,
        profile: asked.profile ?? (isNamed ? "datatilsynet" : null),
        columns: COLUMNS,
        mapping,
        missing: ["retention"],
        left_out: [{ column: 2, header: "Merkelapp", cells: 4 }],
        sentences: [],
        counts: { create: 1, update: 1, unchanged: 1, error: isBroken ? 1 : 0, look: 1, made: 1 },
        total: shown.length,
        rows: shown.slice(asked.offset, asked.offset + (asked.limit || rows.length)),
        seen: "5e".repeat(32),
      };
    },
};
