import { after, lines, need, within, type Flaw } from "../../app/forms/flaws";
import type { Rules } from "../../app/forms/useEditor";
import { cleanLines, trimmed } from "../../app/forms/clean";
import type { DueDiligenceAnswer, DueDiligenceItem, Instruction, Processor, SubProcessor } from "../../host";

export function newProcessor(): Processor {
  return {
    name: "",
    organisation: null,
    country: null,
    parent_company: "",
    service: "",
    activities: [],
    dpa_ref: "",
    dpa_signed_on: null,
    dpa_review_due: null,
    dpa_check: [],
    breach_notice_hours: null,
    instructions_ref: "",
    instructions: [],
    dd_done_on: null,
    dd_answers: [],
    dd_result: null,
    dd_review_due: null,
    locations: [],
    access_countries: [],
    subs_authorisation: null,
    subs_notice_days: null,
    subs_list_checked_on: null,
    sub_processors: [],
    subject_to_laws: [],
    audit_right_used_on: null,
    end_on: null,
    return_delete_confirmed_on: null,
    remarks: "",
  };
}

export const newSubProcessor = (): SubProcessor => ({
  name: "",
  organisation: null,
  service: "",
  country: null,
  level: null,
  engaged_by: "",
  checked_on: null,
});

export const newInstruction = (on: string | null): Instruction => ({ on, text: "" });

/** What is asked before an engagement (Article 28(1)), in the order in which it is asked. */
export const DD_ITEMS: readonly DueDiligenceItem[] = [
  "DD-01",
  "DD-02",
  "DD-03",
  "DD-04",
  "DD-05",
  "DD-06",
  "DD-07",
  "DD-08",
  "DD-09",
  "DD-10",
  "DD-11",
  "DD-12",
  "DD-13",
  "DD-14",
  "DD-15",
];

export const answerTo = (draft: Processor, item: DueDiligenceItem): DueDiligenceAnswer =>
  draft.dd_answers.find((one) => one.item === item) ?? { item, answer: null, evidence: "", on: null };

/** The answers with one changed, in the order of the questions. */
export function withAnswer(draft: Processor, changed: DueDiligenceAnswer): DueDiligenceAnswer[] {
  return DD_ITEMS.map((item) => (item === changed.item ? changed : answerTo(draft, item))).filter(isAnswered);
}

const isAnswered = ({ answer, evidence, on }: DueDiligenceAnswer) =>
  answer !== null || evidence !== "" || on !== null;

/** Without rows in which nothing was written, and without spaces around words. */
export function cleanProcessor(draft: Processor): Processor {
  return {
    ...trimmed(draft),
    subject_to_laws: cleanLines(draft.subject_to_laws),
    dd_answers: draft.dd_answers.map(trimmed).filter(isAnswered),
    instructions: draft.instructions.map(trimmed).filter(({ text }) => text !== ""),
    sub_processors: draft.sub_processors
      .map(trimmed)
      .filter(({ name, service, organisation }) => name || service || organisation),
  };
}

function check(draft: Processor): readonly Flaw[] {
  return [
    ...need(draft.name.trim() !== "", "name"),
    ...lines(draft, ["remarks"]),
    ...after(draft.dpa_signed_on, draft.dpa_review_due, "dpa_review_due"),
    ...after(draft.dd_done_on, draft.dd_review_due, "dd_review_due"),
    ...after(draft.end_on, draft.return_delete_confirmed_on, "return_delete_confirmed_on"),
    ...draft.sub_processors.flatMap((sub, place) => within(`sub_processors[${place}]`, lines(sub, []))),
  ];
}

export const processorRules: Rules<Processor> = { clean: cleanProcessor, check };
