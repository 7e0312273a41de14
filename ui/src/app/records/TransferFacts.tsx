import { useIsPast } from "../days";
import { useValues } from "../values";
import type { Transfer } from "../../host";
import { FieldList, Pill, type Field, type Tone } from "../../parts";
import { useFormat, useText } from "../../text";

const TONES: Readonly<Record<NonNullable<Transfer["tia_result"]>, Tone>> = {
  none: "ok",
  problematic_not_applied: "warn",
  mitigated: "warn",
  problematic: "bad",
};

/** To whom data go, where, on which ground, and what was found about the country. */
export function TransferFacts({ record: it }: { record: Transfer }) {
  const t = useText();
  const { field, code, countries, list, text } = useValues();
  const { formatDate } = useFormat();
  const isPast = useIsPast();
  const missing = (words: string) => <span className="missing">{words}</span>;
  const on = (day: string | null) => (day === null ? null : formatDate(day));
  const fields: Field[] = [
    { label: field("importer"), value: it.importer },
    { label: field("importer_role"), value: code("importer-role", it.importer_role) },
    { label: field("exporter"), value: it.exporter },
    { label: field("countries"), value: countries(it.countries) },
    { label: field("international_organisation"), value: it.international_organisation },
    { label: t("transfer-data"), value: list(it.data_categories.map(text)) },
    { label: field("onward_to"), value: countries(it.onward_to) },
    {
      label: field("mechanism"),
      value: it.mechanism === null ? missing(t("transfer-no-mechanism")) : code("mechanism", it.mechanism),
    },
    { label: field("mechanism_ref"), value: it.mechanism_ref },
    { label: field("dpf_active_checked_on"), value: on(it.dpf_active_checked_on) },
    { label: field("scc_module"), value: code("scc-module", it.scc_module) },
    {
      label: field("scc_version"),
      value:
        it.scc_version === "old"
          ? missing(code("scc-version", it.scc_version))
          : code("scc-version", it.scc_version),
    },
    { label: field("scc_signed_on"), value: on(it.scc_signed_on) },
    {
      label: field("annexes"),
      value: list((it.scc_options?.annexes ?? []).map((id) => code("scc-annex", id))),
    },
    { label: field("necessity"), value: it.art49?.necessity ?? "" },
    { label: field("safeguards"), value: it.art49?.safeguards ?? "" },
    { label: t("tia-document"), value: it.tia_ref },
    { label: field("assessed_on"), value: on(it.tia?.assessed_on ?? null) },
    {
      label: field("guarantees"),
      value: list((it.tia?.guarantees ?? []).map((id) => code("essential-guarantee", id))),
    },
    {
      label: field("tia_result"),
      value:
        it.tia_result === null ? null : (
          <Pill tone={TONES[it.tia_result]}>{code("tia-result", it.tia_result)}</Pill>
        ),
    },
    {
      label: field("tia_review_due"),
      value:
        it.tia_review_due !== null && isPast(it.tia_review_due) ? (
          <Pill tone="warn">{t("review-overdue", { date: formatDate(it.tia_review_due) })}</Pill>
        ) : (
          on(it.tia_review_due)
        ),
    },
    {
      label: field("supplementary"),
      value:
        it.supplementary.length === 0 ? null : (
          <ul className="stack-lines">
            {it.supplementary.map((measure) => (
              <li key={measure}>{measure}</li>
            ))}
          </ul>
        ),
    },
    { label: field("repetitive"), value: it.repetitive ? t("value-yes") : null },
    {
      label: field("subjects_limited"),
      value: it.subjects_limited === null ? null : t(it.subjects_limited ? "value-yes" : "value-no"),
    },
    { label: field("sa_informed_on"), value: on(it.sa_informed_on) },
    { label: field("subjects_informed_on"), value: on(it.subjects_informed_on) },
  ].filter(({ value }) => value !== null && value !== "");
  return <FieldList fields={fields} labelWidth={140} />;
}
