import { hasText } from "../../app/forms/clean";
import type { Activity, LangText } from "../../host";
import type { Language } from "../../text";

/** The fields in which something is written, but not everything in this language; the core says the same of a report. */
export function untranslated(it: Activity, language: Language): (keyof Activity)[] {
  const lacks = (text: LangText) => hasText(text) && !(text[language] ?? "").trim();
  const fields: readonly (readonly [keyof Activity, readonly LangText[]])[] = [
    ["name", [it.name]],
    ["purposes", it.purposes.map(({ text }) => text)],
    ["processing_operations", it.processing_operations],
    ["subject_categories", it.subject_categories],
    [
      "data_items",
      it.data_items.flatMap((item) => [item.category, item.description, item.consequence_if_missing]),
    ],
    ["bases", it.bases.flatMap((basis) => [basis.subject_category, basis.interest])],
    ["recipients", it.recipients.flatMap(({ name, purpose }) => [name, purpose])],
    ["retention", it.retention.flatMap((rule) => [rule.data_category, rule.criteria_text])],
    ["toms", it.toms.map(({ text }) => text)],
    ["adm", it.adm === null ? [] : [it.adm.logic, it.adm.consequences, it.adm.safeguards]],
    ["sources", it.sources],
  ];
  return fields.flatMap(([field, texts]) => (texts.some(lacks) ? [field] : []));
}
