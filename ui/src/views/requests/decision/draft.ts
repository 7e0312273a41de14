import type { Art6, Art9, Block, CaseView, Decision, Ground, Mechanism, Outcome } from "../../../host";
import { isSensitive, letsDataOut, standing } from "../case";
import { wholeNumber } from "../requestDraft";

/** A decision as a form holds it; numbers as they are typed. */
export interface DecisionDraft {
  outcome: Outcome | null;
  reasons: string;
  grounds: readonly Ground[];
  art6: Art6 | "none";
  art9: Art9 | "none";
  art10: string;
  chapterV: Mechanism | "none";
  compat: string;
  from: string;
  to: string;
  redactions: string;
  categories: readonly string[];
  subjects: string;
  allowedFrom: string | null;
  allowedTo: string | null;
  document: string;
  advice: string;
  remedies: boolean;
}

/** A new decision begins with what is known: what was asked, the document on file, the advice obtained. */
export function beginDecision(of: CaseView): DecisionDraft {
  return {
    outcome: null,
    reasons: "",
    grounds: [],
    art6: "none",
    art9: "none",
    art10: "",
    chapterV: "none",
    compat: "",
    from: of.request.scope_text,
    to: "",
    redactions: "",
    categories: [],
    subjects: "",
    allowedFrom: null,
    allowedTo: null,
    document: standing(of, "legal_document").at(-1)?.id ?? "none",
    advice: of.steps.find(({ code }) => code === "PA-06")?.entry?.id ?? "none",
    remedies: false,
  };
}

const chosen = <T extends string>(value: T | "none"): T | null => (value === "none" ? null : value);

/** The document: what may go out stands in it only where the outcome lets data out. */
export function decisionOf(draft: DecisionDraft, request: string, corrects: string | null) {
  const lets = letsDataOut(draft.outcome);
  return {
    request,
    outcome: draft.outcome,
    grounds: [...draft.grounds],
    reasons: draft.reasons.trim(),
    basis_art6: lets ? chosen(draft.art6) : null,
    basis_art9: lets ? chosen(draft.art9) : null,
    basis_art10: lets ? draft.art10.trim() : "",
    chapter_v_ground: lets ? chosen(draft.chapterV) : null,
    compat: lets ? draft.compat.trim() : "",
    legal_document_ref: chosen(draft.document),
    legal_advice_ref: chosen(draft.advice),
    minimised_from: lets ? draft.from.trim() : "",
    minimised_to: lets ? draft.to.trim() : "",
    redactions: lets ? draft.redactions.trim() : "",
    allowed_categories: lets ? [...draft.categories] : [],
    allowed_subjects: lets ? wholeNumber(draft.subjects) : null,
    allowed_from: lets ? draft.allowedFrom : null,
    allowed_to: lets ? draft.allowedTo : null,
    remedies_stated: draft.remedies,
    corrects,
  } satisfies Partial<Decision>;
}

const EXCESSIVE: ReadonlySet<Ground> = new Set(["A12-UNF", "A12-EXC", "A12-ABU"] as const);
const IDENTITY: ReadonlySet<Ground> = new Set(["A11-ID", "A12-ID"] as const);

/** What a decision itself says: whether it says so already. Null for what must be on file before. */
function saysSo(block: Block, draft: DecisionDraft): boolean | null {
  switch (block.code) {
    case "grounds":
      return block.step === null
        ? draft.grounds.length > 0
        : draft.grounds.some((ground) => EXCESSIVE.has(ground));
    case "identity_ground":
      return draft.grounds.some((ground) => IDENTITY.has(ground));
    case "remedies":
      return draft.remedies;
    case "decision_basis":
      return draft.art6 !== "none";
    case "chapter_v":
      return draft.chapterV !== "none";
    case "minimised_text":
      return draft.to.trim() !== "";
    case "manifest":
      return (
        draft.categories.length > 0 ||
        wholeNumber(draft.subjects) !== null ||
        draft.allowedFrom !== null ||
        draft.allowedTo !== null
      );
    default:
      return null;
  }
}

export interface Needed {
  /** What must be on file before this outcome can be saved. */
  before: readonly Block[];
  /** What the decision has to say, and does not yet. */
  here: readonly Block[];
}

/** What is missing for the outcome that is being written: beforehand, and in what is written. */
export function neededFor(of: CaseView, draft: DecisionDraft): Needed {
  const missing = of.decidable.find(({ outcome }) => outcome === draft.outcome)?.missing ?? [];
  return {
    before: missing.filter((block) => saysSo(block, draft) === null),
    here: missing.filter((block) => saysSo(block, draft) === false),
  };
}

/** Points that must be on file before an outcome can be saved, whatever the decision says. */
export function openPoints(of: CaseView, outcome: Outcome, draft: DecisionDraft): number {
  return neededFor(of, { ...draft, outcome }).before.length;
}

/** Persons from which on a disclosure to a third party needs a second approver; the core has the same number. */
const MANY_PERSONS = 50;

/** Whether a second person will have to approve what is being written. */
export function willNeedFourEyes(of: CaseView, draft: DecisionDraft): boolean {
  if (of.decidable.some((it) => it.outcome === draft.outcome && it.four_eyes)) return true;
  if (!letsDataOut(draft.outcome)) return false;
  const said = decisionOf(draft, of.id, null);
  const isMany = of.request.family === "tp" && (said.allowed_subjects ?? 0) > MANY_PERSONS;
  return isSensitive(said) || isMany;
}
