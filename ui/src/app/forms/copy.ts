import type {
  Activity,
  ConsentProfile,
  Factor,
  InterestAssessment,
  LangText,
  Organisation,
  Processor,
  SecurityMeasure,
  System,
  Transfer,
} from "../../host";
import { LANGUAGES, type Language } from "../../text";
import type { EditedKind } from "../navigation";

/** The documents of the kinds that have a form. */
export interface EditedDocuments {
  organisation: Organisation;
  activity: Activity;
  processor: Processor;
  transfer: Transfer;
  lia: InterestAssessment;
  consent_profile: ConsentProfile;
  system: System;
  measure: SecurityMeasure;
  factor: Factor;
}

/** The most letters of a name, as the core counts them. */
const LINE = 300;

/** "Payroll (copy)", in the words of a language. */
export type CopyWords = (title: string, language: Language) => string;

type Copies = {
  [K in EditedKind]: (
    of: EditedDocuments[K],
    name: (title: string) => string,
    words: CopyWords,
  ) => EditedDocuments[K];
};

const nameIn = (text: LangText, words: CopyWords): LangText =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const own = text[language];
      return [language, own ? words(own, language) : own];
    }),
  ) as unknown as LangText;

/**
 * What a copy begins with: all that the other one says, but its identity, which is its name and its number, and what was
 * done for the other one on a day: signed, reviewed, decided, begun, ended. Nobody did that for the copy.
 */
const COPIES: Copies = {
  organisation: (of, name) => ({ ...of, legal_name: name(of.legal_name), reg_no: "" }),
  activity: (of, _, words) => ({
    ...of,
    name: nameIn(of.name, words),
    status: "draft",
    started_on: null,
    ended_on: null,
    successor: null,
    review_due: null,
    // What was weighed stays; that it was weighed does not.
    dpia:
      of.dpia === null
        ? null
        : {
            ...of.dpia,
            status: "not_screened",
            document_ref: "",
            residual_risk: null,
            consulted_on: null,
            review_due: null,
          },
    reviews: [],
    last_reviewed_on: null,
    reviewed_by: "",
  }),
  processor: (of, name) => ({
    ...of,
    name: name(of.name),
    dpa_ref: "",
    dpa_signed_on: null,
    dpa_review_due: null,
    instructions: [],
    dd_answers: of.dd_answers.map((answer) => ({ ...answer, on: null })),
    dd_done_on: null,
    dd_result: null,
    dd_review_due: null,
    sub_processors: of.sub_processors.map((sub) => ({ ...sub, checked_on: null })),
    subs_list_checked_on: null,
    audit_right_used_on: null,
    end_on: null,
    return_delete_confirmed_on: null,
  }),
  transfer: (of, name) => ({
    ...of,
    importer: name(of.importer),
    scc_signed_on: null,
    dpf_active_checked_on: null,
    tia: of.tia === null ? null : { ...of.tia, assessed_on: null, assessed_by: "" },
    tia_ref: "",
    tia_result: null,
    tia_review_due: null,
    sa_informed_on: null,
    subjects_informed_on: null,
  }),
  lia: (of, name) => ({
    ...of,
    title: name(of.title),
    balance: null,
    dpo_opinion: "",
    decided_by: "",
    decided_on: null,
    review_due: null,
    communicated_in_notice: false,
  }),
  consent_profile: (of, name) => ({ ...of, name: name(of.name) }),
  system: (of, name) => ({
    ...of,
    name: name(of.name),
    in_use_from: null,
    in_use_to: null,
    review_due: null,
  }),
  measure: (of, name) => ({ ...of, name: name(of.name), review_due: null, last_reviewed_on: null }),
  factor: (of, name) => ({ ...of, title: name(of.title) }),
};

/** The document a copy of a record begins with; it is named in the language of the screen where a name has none. */
export function copyOf<K extends EditedKind>(
  kind: K,
  of: EditedDocuments[K],
  screen: Language,
  words: CopyWords,
): EditedDocuments[K] {
  // A name that is full is left as it is, rather than refused.
  const named: CopyWords = (title, language) => {
    const next = words(title, language);
    return [...next].length > LINE ? title : next;
  };
  return COPIES[kind](structuredClone(of), (title) => named(title, screen), named);
}
