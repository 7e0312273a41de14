import type {
  Attachment,
  BlockCode,
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

/** Whether a second person must approve, as the core has it: any authority, anybody outside the EEA. */
export function needsFourEyes(of: CaseView): boolean {
  return of.request.family === "pa" || of.outside_eea === true;
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
  | { what: "step"; code: StepCode | null; corrects?: TrailItem }
  | { what: "document"; corrects?: TrailItem }
  | { what: "decision" }
  | { what: "disclosure"; corrects?: TrailItem }
  | { what: "notification"; corrects?: TrailItem }
  | { what: "close" }
  | { what: "reopen" }
  | { what: "letter" }
  | { what: "edit" };

/** What settles something that blocks. */
export function settles(block: { code: BlockCode; step: StepCode | null }): Doing {
  if (block.code === "legal_document") return { what: "document" };
  if (block.step === null) return { what: "decision" };
  return { what: "step", code: block.step };
}
