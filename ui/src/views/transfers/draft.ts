import { after, lines, names, need, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { cleanLines, cleanThings, trimmed } from "../../app/forms/clean";
import type {
  Art49Record,
  Mechanism,
  SccAnnex,
  SccModule,
  SccOptions,
  Transfer,
  TransferAssessment,
} from "../../host";

export function newTransfer(): Transfer {
  return {
    activity: null,
    exporter: "",
    exporter_organisation: null,
    importer: "",
    importer_organisation: null,
    processor: null,
    importer_role: null,
    data_categories: [],
    countries: [],
    international_organisation: "",
    onward_to: [],
    mechanism: null,
    mechanism_ref: "",
    scc_module: null,
    scc_version: null,
    scc_signed_on: null,
    scc_options: null,
    dpf_active_checked_on: null,
    tia: null,
    tia_ref: "",
    tia_result: null,
    tia_review_due: null,
    supplementary: [],
    art49: null,
    repetitive: false,
    subjects_limited: null,
    sa_informed_on: null,
    subjects_informed_on: null,
  };
}

export const NO_SCC: SccOptions = {
  docking: false,
  sub_processors: null,
  notice_days: null,
  redress_body: false,
  authority: "",
  governing_law: "",
  courts: "",
  annexes: [],
};

export const NO_TIA: TransferAssessment = {
  flow: "",
  tool: "",
  laws: "",
  practice: "",
  sources: [],
  importer_statement: "",
  guarantees: [],
  technical: [],
  contractual: [],
  organisational: [],
  effective: null,
  formal: "",
  triggers: [],
  assessed_on: null,
  assessed_by: "",
};

export const NO_ART49: Art49Record = {
  necessity: "",
  occasional: null,
  risk_information_ref: "",
  provision: "",
  assessment: "",
  safeguards: "",
};

const written = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

/** A part in which something is said; null for one that is as it began. A "no" is something said. */
function said<T extends object>(part: T | null, empty: T): T | null {
  if (part === null) return null;
  const clean = trimmed(part);
  const fields = Object.keys(empty) as (keyof T)[];
  const isEmpty = fields.every((name) => JSON.stringify(clean[name]) === JSON.stringify(empty[name]));
  return isEmpty ? null : clean;
}

export function cleanTransfer(draft: Transfer): Transfer {
  const { tia } = draft;
  return {
    ...trimmed(draft),
    data_categories: cleanThings(draft.data_categories),
    scc_options: said(draft.scc_options, NO_SCC),
    tia:
      tia === null
        ? null
        : said(
            {
              ...tia,
              sources: cleanLines(tia.sources),
              technical: written(tia.technical),
              contractual: written(tia.contractual),
              organisational: written(tia.organisational),
              triggers: cleanLines(tia.triggers),
            },
            NO_TIA,
          ),
    art49: said(draft.art49, NO_ART49),
    supplementary: written(draft.supplementary),
  };
}

const ANNEXES: readonly SccAnnex[] = ["I.A", "I.B", "I.C", "II", "III"];

/** The annexes that belong to a module: the fourth has no competent authority, measures or sub-processors to list. */
export function annexesOf(module: SccModule | null): readonly SccAnnex[] {
  if (module === "4") return ["I.A", "I.B"];
  return module === "1" ? ANNEXES.filter((annex) => annex !== "III") : ANNEXES;
}

export const MECHANISMS: readonly Mechanism[] = [
  "adequacy",
  "scc_c",
  "scc_sa",
  "bcr",
  "coc",
  "cert",
  "adhoc",
  "admin_arr",
  "public_instrument",
  "art49_1a",
  "art49_1b",
  "art49_1c",
  "art49_1d",
  "art49_1e",
  "art49_1f",
  "art49_1g",
  "art49_compelling",
];

/** What a mechanism has to show. */
export type Evidence = "adequacy" | "clauses" | "safeguard" | "derogation";

export function evidenceOf(mechanism: Mechanism): Evidence {
  switch (mechanism) {
    case "adequacy":
      return "adequacy";
    case "scc_c":
    case "scc_sa":
      return "clauses";
    case "bcr":
    case "coc":
    case "cert":
    case "adhoc":
    case "admin_arr":
    case "public_instrument":
      return "safeguard";
    case "art49_1a":
    case "art49_1b":
    case "art49_1c":
    case "art49_1d":
    case "art49_1e":
    case "art49_1f":
    case "art49_1g":
    case "art49_compelling":
      return "derogation";
  }
}

/** With an adequacy decision or a derogation no assessment of the third country's law is made (Recommendations 01/2020). */
export const needsAssessment = (mechanism: Mechanism | null) =>
  mechanism !== null && ["clauses", "safeguard"].includes(evidenceOf(mechanism));

function check(draft: Transfer): readonly Flaw[] {
  const isPlaced = draft.countries.length > 0 || draft.international_organisation.trim() !== "";
  return [
    ...need(draft.importer.trim() !== "", "importer"),
    ...need(isPlaced, "countries"),
    ...lines(draft, []),
    ...draft.data_categories.flatMap((thing, place) => names(thing, `data_categories[${place}]`)),
    ...after(draft.tia?.assessed_on ?? null, draft.tia_review_due, "tia_review_due"),
  ];
}

export const transferRules: Rules<Transfer> = { clean: cleanTransfer, check };
