import type {
  Activity,
  CountryStanding,
  CountryView,
  DataRow,
  Duplicate,
  LinkView,
  MatrixTransfer,
  MergePlan,
  OnDay,
  Organisation,
  OrganisationRow,
  RecordView,
  RetentionRow,
  Sentence,
  System,
  SystemRow,
  TransferMatrix,
  TransferRow,
  VersionRow,
} from "../host";
import A02 from "./fixtures/record-A-02.json";
import A06 from "./fixtures/record-A-06.json";
import P04 from "./fixtures/record-P-04.json";
import T01 from "./fixtures/record-T-01.json";

// Answers that were made up for what the sample has none of.

export const label = (en: string) => ({ en, nb: null, nl: null });

export const link = (of: { id: string; kind: string; ref: string }, title: string, field = ""): LinkView => ({
  field,
  id: of.id,
  kind: of.kind as LinkView["kind"],
  ref: of.ref,
  title: label(title),
});

const sentence = (key: string, words: Record<string, string> = {}): Sentence => ({
  key,
  arguments: Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, { type: "text" as const, value }]),
  ),
});

const profiling = link(A02, "Profiling for marketing", "activities");
const webinars = link(A06, "Webinars and courses", "activities");

const organisationRow = (place: number, name: string, more: Partial<OrganisationRow>): OrganisationRow => ({
  ref: `O-0${place}`,
  id: `organisation-${place}`,
  name,
  kind: "recipient",
  reg_no: "",
  country: "NO",
  in_eea: true,
  group_id: null,
  used: 0,
  ...more,
});

const EMPTY_ORGANISATION: Organisation = {
  legal_name: "",
  reg_no: "",
  address: "",
  country: null,
  region: "",
  tz: null,
  email: "",
  phone: "",
  kind: null,
  group_id: null,
  employees: null,
  second_approver_above: null,
  is_public_authority: false,
  subject_to_laws: [],
  contacts: [],
  calendar_days: [],
  own_retention: [],
  report_cover: { en: null, nb: null, nl: null },
  report_introduction: { en: null, nb: null, nl: null },
  report_glossary: [],
  remarks: "",
};

const EMPTY_SYSTEM: System = {
  name: "",
  description: "",
  owner_unit: "",
  processor: null,
  organisation: null,
  locations: [],
  access_countries: [],
  measures: [],
  in_use_from: null,
  in_use_to: null,
  review_due: null,
  remarks: "",
};

const rule = (A02.record as unknown as Activity).retention[0];

export const browse = {
  organisations: (): OrganisationRow[] => [
    organisationRow(1, "Nordlys Gruppen AS", { kind: "group", reg_no: "900 000 001", used: 3 }),
    organisationRow(2, "Larkenfield Models, Inc.", { country: "US", in_eea: false, used: 2 }),
    organisationRow(3, "Larkenfield Models Inc", { country: "US", in_eea: false, used: 1 }),
  ],
  organisation: (id: string): RecordView => {
    const row = browse.organisations().find((one) => one.id === id) ?? browse.organisations()[0];
    return {
      id: row?.id ?? "",
      kind: "organisation",
      ref: row?.ref ?? "",
      seq: 7,
      record: { ...EMPTY_ORGANISATION, legal_name: row?.name ?? "", country: row?.country ?? null },
      links: [],
      linked_from: [
        link(P04, "Larkenfield Models, Inc.", "organisation"),
        { ...profiling, field: "recipients" },
        { ...profiling, field: "controllers" },
      ],
      rights: [],
      gaps: [],
      completeness: null,
      touched_by: [],
      outdated: [],
      frozen_by: null,
    };
  },
  duplicates: (): Duplicate[] => [
    {
      one: link({ id: "organisation-2", kind: "organisation", ref: "O-02" }, "Larkenfield Models, Inc."),
      other: link({ id: "organisation-3", kind: "organisation", ref: "O-03" }, "Larkenfield Models Inc"),
      because: "same_name",
      links: [2, 1],
    },
  ],
  mergePlan: (): MergePlan => ({
    moves: [link(P04, "Larkenfield Models, Inc.", "organisation")],
    fields: [
      {
        name: "legal_name",
        keep: '"Larkenfield Models, Inc."',
        other: '"Larkenfield Models Inc"',
        taken: "keep",
      },
      { name: "reg_no", keep: null, other: '"55-0001"', taken: "other" },
      {
        name: "subject_to_laws",
        keep: '["US: CLOUD Act"]',
        other: '["US: FISA section 702"]',
        taken: "both",
      },
    ],
  }),
  /** The United Kingdom has a decision until the end of 2031; after that it has none. */
  matrix: ({ on }: OnDay): TransferMatrix => {
    const day = on ?? "2026-11-21";
    const isOver = day > "2031-12-27";
    const country = (code: string, standing: CountryStanding, until: string | null = null): CountryView => ({
      country: code,
      standing,
      decision: standing === "third" || standing === "eea" ? null : "(EU) 2021/1772",
      until,
      source_status: null,
      because: sentence(`adequacy-${standing}`, { country: code, decision: "(EU) 2021/1772" }),
    });
    const transfer = (ref: string, more: Partial<MatrixTransfer>): MatrixTransfer => ({
      id: ref === "T-01" ? T01.id : ref,
      ref,
      mechanism: "scc_c",
      verdict: "sound",
      because: sentence("transfer-sound-scc"),
      reasons: [sentence("transfer-sound-scc")],
      ...more,
    });
    const overdue = sentence("transfer-tia-missing");
    const lapsed = sentence("transfer-no-decision", { country: "United Kingdom" });
    return {
      on: day,
      countries: [
        country("US", "third"),
        country("GB", isOver ? "lapsed" : "adequate", "2031-12-27"),
        country("IE", "eea"),
      ],
      importers: [
        {
          name: "Cloverbrook Post Ltd",
          processor: null,
          cells: [
            {
              country: "GB",
              transfers: [
                transfer("T-02", {
                  mechanism: "adequacy",
                  verdict: isOver ? "unsound" : "sound",
                  because: isOver ? lapsed : sentence("adequacy-adequate", { country: "x", decision: "y" }),
                }),
              ],
            },
          ],
        },
        {
          name: "Larkenfield Models, Inc.",
          processor: link(P04, "Larkenfield Models, Inc.", "processor"),
          cells: [
            {
              country: "US",
              transfers: [
                transfer("T-01", { verdict: "check", because: overdue, reasons: [overdue] }),
                transfer("T-03", { mechanism: null, verdict: "unsound", because: overdue }),
              ],
            },
            { country: null, transfers: [transfer("T-04", { mechanism: "art49_1b" })] },
          ],
        },
      ],
      touched: isOver
        ? [
            {
              decision: "(EU) 2021/1772",
              standing: "lapsed",
              because: lapsed,
              activities: [profiling],
            },
          ]
        : [],
    };
  },
  versions: (): VersionRow[] => [
    {
      ref: "V-02",
      id: "version-2",
      name: "Autumn 2026",
      reason: "Yearly approval",
      records: 0,
      size: 120,
      approved_on: "2026-10-01",
      approved_by: "Marit Aas",
      reopened_on: null,
    },
    {
      ref: "V-01",
      id: "version-1",
      name: "Marketing",
      reason: "Before the campaign",
      records: 1,
      size: 90,
      approved_on: "2026-06-01",
      approved_by: "Marit Aas",
      reopened_on: "2026-07-15",
    },
  ],
  version: (id: string): RecordView => {
    const row = browse.versions().find((one) => one.id === id);
    const isWhole = row?.records === 0;
    return {
      id,
      kind: "version",
      ref: row?.ref ?? "",
      seq: 121,
      record: {
        name: row?.name ?? "",
        reason: row?.reason ?? "",
        records: isWhole ? [] : [A02.id],
        size: row?.size ?? 0,
        root: "9f3a".repeat(16),
        approved_on: row?.approved_on ?? null,
        approved_by: row?.approved_by ?? "",
        reopened_on: row?.reopened_on ?? null,
        reopened_by: isWhole ? "" : "Ingrid Solvang",
        reopened_reason: isWhole ? "" : "A purpose was missing",
      },
      links: isWhole ? [] : [{ ...profiling, field: "records" }],
      linked_from: [],
      rights: [],
      gaps: [],
      completeness: null,
      touched_by: [],
      outdated: [],
      frozen_by: null,
    };
  },
  systems: (): SystemRow[] => [
    {
      ref: "S-01",
      id: "system-1",
      name: "Customer database",
      owner_unit: "Sales",
      locations: ["NO"],
      access_countries: ["NO", "IN"],
      measures: 2,
      review_due: "2026-09-01",
      used: 4,
    },
  ],
  system: (): RecordView => ({
    id: "system-1",
    kind: "system",
    ref: "S-01",
    seq: 9,
    record: { ...EMPTY_SYSTEM, name: "Customer database", locations: ["NO"], access_countries: ["NO", "IN"] },
    links: [],
    linked_from: [{ ...profiling, field: "systems" }],
    rights: [],
    gaps: [],
    completeness: null,
    touched_by: [],
    outdated: [],
    frozen_by: null,
  }),
  categories: (): DataRow[] => [
    {
      key: "Contact details",
      category: { en: "Contact details", nb: "Kontaktopplysninger", nl: null },
      special: [],
      criminal: false,
      national_id: false,
      used: 2,
      activities: [profiling, webinars],
      periods: ["P1Y", "P3Y"],
    },
    {
      key: "Health information",
      category: { en: "Health information", nb: null, nl: null },
      special: ["health"],
      criminal: false,
      national_id: true,
      used: 1,
      activities: [webinars],
      periods: [],
    },
  ],
  rules: (): RetentionRow[] => [
    {
      ref: "A-02",
      id: A02.id,
      place: 0,
      activity: profiling.title,
      rule: {
        ...(rule as RetentionRow["rule"]),
        legal_min: null,
        legal_max: null,
        period: "P1Y",
        trigger: "last_activity",
        action: "delete",
      },
      missing: false,
    },
    {
      ref: "A-06",
      id: A06.id,
      place: 0,
      activity: webinars.title,
      rule: {
        data_category: { en: null, nb: null, nl: null },
        period: null,
        trigger: null,
        max_period: null,
        action: null,
        legal_min: null,
        legal_min_ref: "",
        legal_max: null,
        legal_max_ref: "",
        exceptions: [],
        criteria_text: { en: null, nb: null, nl: null },
      },
      missing: true,
    },
  ],
  transfers: (): TransferRow[] => [
    {
      ref: "T-01",
      id: T01.id,
      importer: "Larkenfield Models, Inc.",
      countries: ["US"],
      mechanism: "scc_c",
      tia_review_due: "2026-12-03",
      activity: A02.id,
    },
    {
      ref: "T-02",
      id: "transfer-2",
      importer: "Cloverbrook Post Ltd",
      countries: ["GB"],
      mechanism: null,
      tia_review_due: null,
      activity: null,
    },
  ],
};
