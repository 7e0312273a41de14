import {
  HostError,
  type ImportAsked,
  type ImportPlan,
  type ImportSource,
  type MappedColumn,
  type PlannedRow,
  type Sentence,
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

export const importing = {
  source: (): ImportSource => ({
    file_name: "register.xlsx",
    sheets: [
      { name: "Register", rows: 4 },
      { name: "Lists", rows: 12 },
    ],
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
