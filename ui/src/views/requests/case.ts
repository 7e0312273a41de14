import type {
  Answer,
  Attachment,
  BlockCode,
  CaseEvent,
  CaseView,
  Decision,
  Disclosure,
  LegalDocument,
  Notification,
  Outcome,
  RequestStatus,
  Step,
  StepCode,
  StepView,
  TrailItem,
  Transition,
} from "../../host";

const OVER: ReadonlySet<RequestStatus> = new Set(["closed", "withdrawn", "transferred"] as const);

export function isOpen(of: CaseView): boolean {
  return !OVER.has(of.request.status ?? "received");
}

const DISCLOSING: ReadonlySet<Outcome> = new Set([
  "GRANT_FULL",
  "GRANT_PARTIAL",
  "COMPLY_FULL",
  "COMPLY_NARROWED",
  "EMERGENCY_DISCLOSE",
] as const);

/** Whether data may go out under it. */
export function letsDataOut(outcome: Outcome | null): boolean {
  return outcome !== null && DISCLOSING.has(outcome);
}

/** The day by which it must be answered. */
export function dueOf(of: CaseView): string | null {
  return of.clock?.legal ?? null;
}

interface Recorded {
  step: Step;
  legal_document: LegalDocument;
  decision: Decision;
  disclosure: Disclosure;
  notification: Notification;
  attachment: Attachment;
  transition: Transition;
}

/** The entry behind an item of the trail, when it is of this kind. */
export function entryOf<K extends keyof Recorded>(item: TrailItem, kind: K): Recorded[K] | null {
  return item.of === kind && item.record !== null ? (item.record as Recorded[K]) : null;
}

/** Entries of a kind that still stand, oldest first. */
export function standing(of: CaseView, kind: keyof Recorded): readonly TrailItem[] {
  return of.trail.filter((item) => item.of === kind && item.record !== null && item.corrected_by === null);
}

/** The entry of the decision in force. */
export function decisionItem(of: CaseView): TrailItem | null {
  return of.decision === null ? null : (standing(of, "decision").at(-1) ?? null);
}

/**
 * Whether a second person must approve. The core says so of each outcome; what the decision itself adds to it (special
 * categories, convictions, a transfer) shows in what is still missing.
 */
export function needsFourEyes(of: CaseView): boolean {
  const { decision } = of;
  if (decision === null) {
    const disclosing = of.decidable.some((it) => it.four_eyes && letsDataOut(it.outcome));
    return disclosing || of.request.family === "pa" || of.outside_eea === true;
  }
  return (
    of.decidable.some((it) => it.four_eyes && it.outcome === decision.outcome) ||
    of.blocks.some(({ code }) => code === "four_eyes") ||
    isSensitive(decision)
  );
}

/** Whether what a decision says beside its outcome makes a second person needed. */
export function isSensitive(
  decision: Pick<Decision, "basis_art9" | "basis_art10" | "chapter_v_ground">,
): boolean {
  return decision.basis_art9 !== null || decision.basis_art10 !== "" || decision.chapter_v_ground !== null;
}

/**
 * Whose work a second person would approve now: the decision, or before it both tests of the worksheet for Article 48.
 * Null when there is nothing to approve.
 */
export function toApprove(of: CaseView): readonly (string | null)[] | null {
  if (of.decision !== null) return [of.decision.decided_by];
  const found = (["N-03", "N-05"] as const).map((code) =>
    standing(of, "step")
      .map((item) => entryOf(item, "step"))
      .findLast((step) => step?.step_code === code),
  );
  return found.every((step) => step?.answer === "found") ? found.map((step) => step?.by ?? null) : null;
}

export function isApproved(of: CaseView): boolean {
  return of.decision !== null && !of.blocks.some(({ code }) => code === "four_eyes");
}

export type Milestone = "decision" | "FOUR-EYES" | "disclosure";

export type Stage =
  | { kind: "step"; view: StepView; isDone: boolean; isBlocking: boolean }
  | { kind: "milestone"; name: Milestone; isDone: boolean; isNeeded: boolean };

/** Steps that follow the decision. */
const AFTER_DECISION: ReadonlySet<StepCode> = new Set([
  "DS-20",
  "DS-21",
  "PA-13",
  "PA-14",
  "PA-15",
  "PA-16",
  "EM-05",
  "EM-06",
  "DSA-03",
  "DSA-04",
] as const);

/** The whole way of a case: its steps, with the decision, its approval and the disclosure where they belong. */
export function stagesOf(of: CaseView): readonly Stage[] {
  const step = (view: StepView): Stage => ({
    kind: "step",
    view,
    isDone: view.entry !== null,
    isBlocking:
      view.entry !== null && of.blocks.some((block) => block.step === view.code && clears(block.code)),
  });
  const milestone = (name: Milestone, isDone: boolean, isNeeded = true): Stage => ({
    kind: "milestone",
    name,
    isDone,
    isNeeded,
  });
  const refuses = of.decision !== null && !letsDataOut(of.decision.outcome);
  return [
    ...of.steps.filter(({ code }) => !AFTER_DECISION.has(code)).map(step),
    milestone("decision", of.decision !== null),
    ...(needsFourEyes(of) ? [milestone("FOUR-EYES", isApproved(of))] : []),
    milestone("disclosure", of.disclosed, !refuses),
    ...of.steps.filter(({ code }) => AFTER_DECISION.has(code)).map(step),
  ];
}

/** What a document clears is not cleared by the step that speaks about it. */
function clears(code: BlockCode): boolean {
  return code !== "legal_document";
}

/** The first stage that is not done and has to be. */
export function currentStage(stages: readonly Stage[]): Stage | null {
  return stages.find((stage) => !stage.isDone && (stage.kind === "step" || stage.isNeeded)) ?? null;
}

/** `4be0·91aa` */
export function shortHash(hash: string, groups = 2): string {
  return (hash.slice(0, groups * 4).match(/.{4}/gu) ?? []).join("·");
}

/** What a person is about to do in a case. */
export type Doing =
  | { what: "step"; code: StepCode | null; corrects?: TrailItem; answer?: Answer }
  | { what: "document"; corrects?: TrailItem }
  | { what: "decision" }
  | { what: "disclosure"; corrects?: TrailItem }
  | { what: "notification"; corrects?: TrailItem }
  | { what: "move"; event: CaseEvent }
  | { what: "extension" }
  | { what: "split" }
  | { what: "belongs" }
  | { what: "attach" }
  | { what: "close" }
  | { what: "reopen" }
  | { what: "letter" }
  | { what: "edit" };

/** What a person does to make a move: most are made by saying why. */
export function making(event: CaseEvent): Doing {
  return event === "extend" ? { what: "extension" } : { what: "move", event };
}

/** What settles something that is missing; null where only time does. */
export function settles(block: { code: BlockCode; step: StepCode | null }): Doing | null {
  switch (block.code) {
    case "legal_document":
    case "provision":
      return { what: "document" };
    case "told":
    case "question_sent":
    case "reminder":
    case "controller_told":
    case "communicated":
    case "extension_told":
    case "bar_undated":
      return { what: "notification" };
    case "disclosed":
    case "receipt":
      return { what: "disclosure" };
    case "extension_reason":
      return { what: "extension" };
    case "original":
      return { what: "attach" };
    case "child_case":
      return { what: "belongs" };
    case "preserved_until":
    case "other_way":
      return { what: "edit" };
    case "follow_up_open":
      return { what: "close" };
    case "end_not_reached":
    case "wait_not_over":
      return null;
    default:
      return block.step === null ? { what: "decision" } : { what: "step", code: block.step };
  }
}
