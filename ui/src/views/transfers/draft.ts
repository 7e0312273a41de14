import type { Mechanism, Transfer } from "../../host";
import { trimmed } from "../../app/forms/clean";

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

export function cleanTransfer(draft: Transfer): Transfer {
  return {
    ...trimmed(draft),
    supplementary: draft.supplementary.map((text) => text.trim()).filter(Boolean),
  };
}

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
