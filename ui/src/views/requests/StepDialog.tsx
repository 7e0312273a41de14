import { useState } from "react";
import { useValues } from "../../app/values";
import { WRITTEN } from "../../app/undo/useTakeBack";
import { useWorkspace } from "../../app/workspace";
import {
  useHost,
  type Answer,
  type CaseView,
  type Role,
  type StepCode,
  type StepView,
  type TrailItem,
} from "../../host";
import { CheckField, Notice, SelectField, TextArea, useToast } from "../../parts";
import { useFormat, useText } from "../../text";
import { entryOf, type Doing } from "./case";
import { ChecklistField, useChecklistWords } from "./ChecklistField";
import { CHECKLISTS } from "./checklists";
import { ContentField, contentItems, contentOf, isOpenContent, type Content } from "./ContentField";
import { dayOf } from "./days";
import { EvidenceField } from "./EvidenceField";
import { FormDialog } from "./form/FormDialog";
import { RadioCards } from "./form/RadioCards";
import { useTrouble, type Troubles } from "./form/troubles";
import { FourEyes, useMayApprove } from "./FourEyes";
import { GroundsGuide } from "./guide/GroundsGuide";
import { HandOver } from "./guide/HandOver";

export interface StepDialogProps {
  of: CaseView;
  /** The step; null takes the next one. */
  code: StepCode | null;
  corrects?: TrailItem;
  /** The answer that was chosen already. */
  answer?: Answer;
  onDo: (doing: Doing | null) => void;
  onClose: () => void;
}

/** A step as the case has it: part of its evaluation, or on occasion. */
function stepOf(of: CaseView, code: StepCode): StepView | undefined {
  return [...of.steps, ...of.on_occasion].find((step) => step.code === code);
}

function answersOf(of: CaseView, code: StepCode): readonly Answer[] {
  return stepOf(of, code)?.answers ?? [];
}

interface StepDraft {
  code: StepCode;
  answer: Answer | null;
  reason: string;
  evidence: readonly string[];
  isPrivileged: boolean;
  ticked: readonly string[];
  /** Of the answer to an access request alone. */
  content: Content;
}

/** A draft for a step: where only one answer is possible, it is given. */
function draftFor(of: CaseView, code: StepCode, reason = ""): StepDraft {
  const answers = answersOf(of, code);
  return {
    code,
    answer: answers.length === 1 ? (answers[0] ?? null) : null,
    reason,
    evidence: [],
    isPrivileged: code === "PA-06" || code === "OPINION",
    ticked: [],
    content: {},
  };
}

/** Records a step: the question, the answers it allows, why, and what shows it. */
export function StepDialog({ of, code: asked, corrects, answer, onDo, onClose }: StepDialogProps) {
  const t = useText();
  const { code } = useValues();
  const host = useHost();
  const say = useToast();
  const corrected = corrects ? entryOf(corrects, "step") : null;
  const [first] = useState<StepDraft>(() => {
    const draft = draftFor(of, asked ?? of.next_step ?? "NOTE");
    return corrected
      ? {
          ...draft,
          answer: corrected.answer,
          reason: corrected.reason,
          evidence: corrected.evidence,
          isPrivileged: corrected.privileged,
          content: contentOf(corrected.content),
        }
      : { ...draft, answer: answer ?? draft.answer };
  });
  const [draft, setDraft] = useState(first);
  const change = (next: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...next }));
  const mayApprove = useMayApprove(of);
  const checklistWords = useChecklistWords();
  const isNote = draft.code === "NOTE";
  const isFourEyes = draft.code === "FOUR-EYES";
  const isOpinion = draft.code === "OPINION";
  const { author } = useWorkspace();
  const isOfAnother = isOpinion && author !== null && author.role !== "legal_reviewer";
  const isDirty = JSON.stringify({ ...draft, code: "" }) !== JSON.stringify({ ...first, code: "" });

  const checklist = CHECKLISTS[draft.code];
  const isCut =
    checklist !== undefined &&
    draft.ticked.length > 0 &&
    draft.ticked.length < checklist.points.length &&
    draft.answer === checklist.whole;
  const access = draft.code === "DS-09" ? of.access_content : null;
  const isPart = access !== null && draft.answer === "done" && isOpenContent(access, draft.content);
  const check = (): Troubles => ({
    ...(draft.answer === null ? { answer: t("step-choose-answer") } : {}),
    ...(isCut ? { answer: t("checklist-cut", { answer: code("answer", draft.answer) }) } : {}),
    ...(isPart ? { answer: t("access-content-open") } : {}),
    ...(draft.reason.trim() === "" && draft.ticked.length === 0 ? { reason: t("fill-needed") } : {}),
  });
  const save = async () => {
    await host.call("put_record", {
      kind: "step",
      id: null,
      based_on: null,
      reason: "",
      record: {
        request: of.id,
        step_code: draft.code,
        answer: draft.answer,
        reason: [checklistWords(draft.code, draft.ticked), draft.reason.trim()].filter(Boolean).join("\n"),
        evidence: [...draft.evidence],
        content: access === null ? [] : contentItems(access, draft.content),
        privileged: draft.isPrivileged,
        corrects: corrects?.id ?? null,
      },
    });
    say({ text: t("step-recorded", { step: code("step", draft.code) }), tone: "ok", key: WRITTEN });
    onClose();
  };
  return (
    <FormDialog
      title={
        corrects
          ? t("step-dialog-correct", { ref: corrects.ref })
          : t(isNote ? "step-dialog-note" : "step-dialog")
      }
      saveLabel={isNote ? t("action-save") : t("step-save")}
      size="l"
      isDirty={isDirty}
      cannotSave={(isFourEyes && !mayApprove) || isOfAnother}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t("moves-refused")}
    >
      {isOpinion ? <ReviewersOwn /> : null}
      {corrects ? (
        <Notice what={t("step-correcting", { ref: corrects.ref })} todo={t("step-correcting-do")} />
      ) : null}
      <StepChooser
        of={of}
        value={draft.code}
        isFixed={corrects !== undefined}
        onChange={(next) => setDraft((before) => draftFor(of, next, before.reason))}
      />
      <StepQuestion of={of} code={draft.code} isCorrecting={corrects !== undefined} />
      {draft.code === "TP-05" ? <GroundsGuide of={of} isOpen /> : null}
      {isFourEyes ? <FourEyes of={of} onDo={onDo} /> : null}
      {isFourEyes && !mayApprove ? null : (
        <StepAnswerFields
          of={of}
          draft={draft}
          change={change}
          isNote={isNote}
          wasPrivileged={first.isPrivileged}
        />
      )}
    </FormDialog>
  );
}

/** Of what can be answered on occasion, what e-Evidence asks is offered for its orders alone. */
function isOfItsKind(of: CaseView, step: StepCode): boolean {
  return !step.startsWith("EP-") || of.machine === "epoc" || of.machine === "epoc_pr";
}

/** An opinion is the legal reviewer's: somebody in that role may take the keyboard. */
function ReviewersOwn() {
  const t = useText();
  const { code } = useValues();
  const { author } = useWorkspace();
  const role: Role = "legal_reviewer";
  if (author === null || author.role === role) return null;
  const words = { role: code("role", role), own: code("role", author.role) };
  return (
    <HandOver
      what={t("opinion-own", words)}
      todo={t("opinion-own-do", words)}
      nobody={t("opinion-nobody", words)}
      fits={(person) => person.role === role}
    />
  );
}

interface StepChooserProps {
  of: CaseView;
  value: StepCode;
  isFixed: boolean;
  onChange: (code: StepCode) => void;
}

/** Any step of the procedure, in its order, with the answer that stands; and those on occasion. */
function StepChooser({ of, value, isFixed, onChange }: StepChooserProps) {
  const t = useText();
  const { code } = useValues();
  const options = [
    ...of.steps.map((step) => ({
      id: step.code,
      label: code("step", step.code),
      hint: step.entry ? code("answer", step.entry.answer) : t("step-open-group"),
    })),
    ...of.on_occasion
      .filter(({ code: step }) => step !== "NOTE" && step !== "FOUR-EYES" && isOfItsKind(of, step))
      .map((step) => ({
        id: step.code,
        label: code("step", step.code),
        hint: step.entry ? code("answer", step.entry.answer) : t("step-on-occasion"),
      })),
    { id: "FOUR-EYES" as const, label: t("step-four-eyes") },
    { id: "NOTE" as const, label: t("step-note") },
  ];
  return (
    <SelectField
      label={t("step-which")}
      options={options}
      value={value}
      isDisabled={isFixed}
      onChange={onChange}
    />
  );
}

function StepQuestion({
  of,
  code: asked,
  isCorrecting,
}: {
  of: CaseView;
  code: StepCode;
  isCorrecting: boolean;
}) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const view = stepOf(of, asked);
  // A note stands beside those before it; an answer takes the place of the one before.
  const entry = asked === "NOTE" ? null : view?.entry;
  return (
    <div className="step-question">
      <h3 className="step-asked">{code("step", `${asked}-question`)}</h3>
      <p>{code("step", `${asked}-why`)}</p>
      {view?.waits_for ? (
        <Notice
          tone="warn"
          what={t("step-waits", { code: view.waits_for, step: code("step", view.waits_for) })}
        />
      ) : null}
      {view?.evidence_wanted ? <Notice what={t("guide-evidence")} /> : null}
      {view?.citation ? (
        <p className="card-citation">
          {[view.citation, code("source-status", view.source_status)].join(" — ")}
        </p>
      ) : null}
      {entry && !isCorrecting ? (
        <Notice
          what={t("step-standing", {
            answer: code("answer", entry.answer),
            day: entry.at ? formatDate(dayOf(entry.at)) : "",
          })}
          todo={t("step-standing-do")}
        />
      ) : null}
    </div>
  );
}

interface StepAnswerFieldsProps {
  of: CaseView;
  draft: StepDraft;
  change: (next: Partial<StepDraft>) => void;
  isNote: boolean;
  wasPrivileged: boolean;
}

function StepAnswerFields({ of, draft, change, isNote, wasPrivileged }: StepAnswerFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const answers = answersOf(of, draft.code);
  return (
    <>
      {isNote ? null : (
        <div data-first="">
          <RadioCards
            label={t("field-answer")}
            isRequired
            across={answers.length > 4 || answers.length === 1 ? 2 : (answers.length as 2)}
            options={answers.map((id) => ({ id, label: code("answer", id) }))}
            value={draft.answer}
            onChange={(answer) => change({ answer })}
            error={trouble("answer")}
          />
        </div>
      )}
      {draft.code === "DS-09" && of.access_content !== null ? (
        <ContentField
          of={of.access_content}
          value={draft.content}
          onChange={(content) => change({ content })}
        />
      ) : null}
      <ChecklistField step={draft.code} value={draft.ticked} onChange={(ticked) => change({ ticked })} />
      <div {...(isNote ? { "data-first": "" } : {})}>
        <TextArea
          label={isNote ? t("step-note") : t("field-reason")}
          isRequired={draft.ticked.length === 0}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          lines={4}
          {...(isNote ? {} : { description: t("step-reason-hint") })}
          error={trouble("reason")}
        />
      </div>
      <EvidenceField
        of={of}
        value={draft.evidence}
        isPrivileged={draft.isPrivileged}
        onChange={(evidence) => change({ evidence })}
      />
      {draft.code !== "OPINION" && (draft.code === "PA-06" || wasPrivileged) ? (
        <CheckField
          label={t("field-privileged")}
          description={t("step-privileged-hint")}
          isChecked={draft.isPrivileged}
          onChange={(isPrivileged) => change({ isPrivileged })}
        />
      ) : null}
    </>
  );
}
