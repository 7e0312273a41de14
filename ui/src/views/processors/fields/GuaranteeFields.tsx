import { memo } from "react";
import { CodeField } from "../../../app/forms/fields";
import { section } from "../../../app/forms/section";
import { SegmentField } from "../../../app/forms/SegmentField";
import { useValues } from "../../../app/values";
import { useStatus } from "../../../app/workspace";
import type { DueDiligence, DueDiligenceAnswer, DueDiligenceFinding } from "../../../host";
import { DateField, TextArea } from "../../../parts";
import { useText } from "../../../text";
import { answerTo, DD_ITEMS, withAnswer } from "../draft";
import type { ProcessorPart } from "./EngagementFields";

const FINDINGS: readonly DueDiligenceFinding[] = ["yes", "partly", "no"];
const RESULTS: readonly DueDiligence[] = ["sufficient", "conditional", "insufficient"];

interface QuestionProps {
  answer: DueDiligenceAnswer;
  onChange: (answer: DueDiligenceAnswer) => void;
}

/** One of the questions: whether it is there, what shows it, and when that was seen. */
const Question = memo(
  function Question({ answer: it, onChange }: QuestionProps) {
    const { field, code } = useValues();
    const { today } = useStatus();
    const name = code("due-diligence-item", it.item);
    return (
      <li className="question">
        <SegmentField<DueDiligenceFinding>
          label={`${it.item ?? ""} ${name}`}
          options={FINDINGS.map((id) => ({ id, label: code("due-diligence-finding", id) }))}
          value={it.answer}
          // An answer is of the day it is given, unless another is said.
          onChange={(answer) => onChange({ ...it, answer, on: answer === null ? it.on : (it.on ?? today) })}
        />
        {it.answer === null && it.evidence === "" && it.on === null ? null : (
          <div className="question-proof" role="group" aria-label={name}>
            <TextArea
              label={field("evidence")}
              value={it.evidence}
              onChange={(evidence) => onChange({ ...it, evidence })}
              lines={1}
            />
            <DateField
              label={field("on")}
              value={it.on}
              onChange={(on) => onChange({ ...it, on })}
              latest={today}
            />
          </div>
        )}
      </li>
    );
  },
  // What to do with an answer does not change with the other answers: the draft is read when one is given.
  (before, after) => JSON.stringify(before.answer) === JSON.stringify(after.answer),
);

function GuaranteeFieldsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const answered = draft.dd_answers.filter(({ answer }) => answer !== null).length;
  return (
    <>
      <p className="quiet" role="status">
        {t("dd-answered", { count: answered, of: DD_ITEMS.length })}
      </p>
      <ul className="question-list">
        {DD_ITEMS.map((item) => (
          <Question
            key={item}
            answer={answerTo(draft, item)}
            onChange={(answer) => editing.update((now) => ({ dd_answers: withAnswer(now, answer) }))}
          />
        ))}
      </ul>
      <div className="field-pair">
        <DateField
          label={field("dd_done_on")}
          value={draft.dd_done_on}
          onChange={(dd_done_on) => change({ dd_done_on })}
          error={problem("dd_done_on")}
        />
        <CodeField
          label={field("dd_result")}
          family="due-diligence"
          codes={RESULTS}
          value={draft.dd_result}
          onChange={(dd_result) => change({ dd_result })}
          error={problem("dd_result")}
        />
        <DateField
          label={field("dd_review_due")}
          value={draft.dd_review_due}
          onChange={(dd_review_due) => change({ dd_review_due })}
          error={problem("dd_review_due")}
        />
      </div>
    </>
  );
}

export const GuaranteeFields = section(
  ["dd_answers", "dd_done_on", "dd_result", "dd_review_due"],
  GuaranteeFieldsPart,
);
