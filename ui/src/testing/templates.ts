import type { Activity, Country, DpiaCriterion, IsoPeriod, LangText, Template } from "../host";
import { NO_TEXT } from "../app/forms/clean";
import type { Language } from "../text";
import {
  newActivity,
  newDataItem,
  newPurpose,
  newRecipient,
  newRetention,
} from "../views/activities/editor/draft";

/** As the file that ships with the core has it; its own tests say that it is as it must be. */
interface Source {
  key: string;
  name: LangText;
  words: LangText;
  business_function: LangText;
  purposes: { key: string; kind: never; text: LangText }[];
  subjects: LangText[];
  data: { category: LangText; source: never; mandatory?: never; special?: never }[];
  recipients: { kind: never; name: LangText }[];
  retention: {
    country?: Country;
    category?: LangText;
    period?: IsoPeriod;
    trigger: never;
    action: never;
    legal_min?: IsoPeriod;
    legal_max?: IsoPeriod;
    law?: LangText;
    criteria?: LangText;
  }[];
  criteria?: DpiaCriterion[];
}

const FILES = import.meta.glob<Source[]>("../../../src-tauri/core/src/template/templates.json", {
  import: "default",
  eager: true,
});
const SOURCES = Object.values(FILES)[0] ?? [];

/** Whether the country has a rule of its own for these data. */
function isOwn(rules: Source["retention"], category: LangText | undefined, country: Country): boolean {
  return rules.some((rule) => rule.country === country && rule.category?.en === category?.en);
}

function activityOf(source: Source, language: Language, country: Country): Activity {
  const line = (text: LangText | undefined) => text?.[language] ?? "";
  const {
    name,
    words: _,
    key: __,
    business_function,
    purposes,
    subjects,
    data,
    recipients,
    ...rest
  } = source;
  const { retention, criteria = [], ...flags } = rest;
  return {
    ...newActivity(),
    ...flags,
    name,
    automated: true,
    business_function: line(business_function),
    purposes: purposes.map((one) => ({ ...newPurpose(one.key), ...one })),
    subject_categories: subjects,
    data_items: data.map((one) => ({ ...newDataItem(), ...one })),
    recipients: recipients.map((one) => ({ ...newRecipient(), ...one })),
    retention: retention
      .filter((rule) =>
        rule.country === undefined ? !isOwn(retention, rule.category, country) : rule.country === country,
      )
      .map(({ category, law, criteria: said, country: ___, ...rule }) => ({
        ...newRetention(),
        ...rule,
        data_category: category ?? NO_TEXT,
        criteria_text: said ?? NO_TEXT,
        legal_min_ref: rule.legal_max ? "" : line(law),
        legal_max_ref: rule.legal_max ? line(law) : "",
      })),
    dpia: {
      status: "not_screened",
      criteria,
      reason: "",
      document_ref: "",
      residual_risk: null,
      consulted_on: null,
      review_due: null,
    },
  };
}

/** The templates in a language, with the periods of a country. */
export const templates = (language: Language, country: Country = "NO"): Template[] =>
  SOURCES.map((source) => ({
    key: source.key,
    name: source.name,
    words: source.words,
    source_status: "knowledge",
    record: activityOf(source, language, country),
  }));
