import { useMemo } from "react";
import { LANGUAGES, useFormat, useLanguage, useText, type Lived } from "../../text";
import { LANGUAGE_NAMES, langText, readPeriod, useValues } from "../values";
import { inRowOrder } from "../records/order";
import { isPurposeKey } from "../records/purposes";
import { isEmptyValue } from "./changes";

/** Families of words for the codes that a field may hold; the first that has the code. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  status: ["activity-status", "request-status", "dpia-status", "notification-status"],
  role: ["activity-role", "role", "contact-role"],
  kind: ["purpose-kind", "recipient-kind", "measure-kind", "organisation-kind", "document-kind"],
  family: ["family"],
  subtype: ["subtype"],
  channel: ["channel"],
  urgency: ["urgency"],
  step_code: ["step"],
  answer: ["answer", "due-diligence-finding"],
  outcome: ["outcome", "review-outcome"],
  grounds: ["ground"],
  basis: ["basis"],
  basis_art6: ["basis"],
  basis_art9: ["art9"],
  chapter_v_ground: ["mechanism"],
  medium: ["medium"],
  to: ["notification-to"],
  issuer_level: ["issuer-level"],
  class: ["attachment-class"],
  code: ["clock"],
  what: ["export-kind"],
  art6: ["basis"],
  art9: ["art9"],
  art22_ground: ["art22-ground"],
  source: ["data-source"],
  special: ["special-category"],
  mandatory: ["mandatory"],
  trigger: ["trigger"],
  action: ["retention-action"],
  exceptions: ["retention-exception"],
  dpa_check: ["dpa-clause"],
  dd_result: ["due-diligence"],
  subs_authorisation: ["subs-authorisation"],
  mechanism: ["mechanism"],
  importer_role: ["importer-role"],
  scc_module: ["scc-module"],
  scc_version: ["scc-version"],
  tia_result: ["tia-result"],
  balance: ["balance"],
  whose: ["interest-holder"],
  withdrawal_effort: ["withdrawal-effort"],
  origin: ["origin"],
  state: ["case-state"],
  from_state: ["case-state"],
  to_state: ["case-state"],
  residual_risk: ["residual-risk"],
  criteria: ["dpia-criterion"],
  annexes: ["scc-annex"],
  guarantees: ["essential-guarantee"],
  change: ["day-change"],
  item: ["due-diligence-item", "access-item"],
  event: ["case-event"],
  machine: ["machine"],
  given: ["item-given"],
  condition: ["art9"],
  sub_processors: ["subs-authorisation"],
  subjects_number: ["subject-range"],
  side: ["factor-side"],
  weight: ["factor-weight"],
  data_classes: ["data-class"],
  object: ["own-object"],
  country: ["country"],
  countries: ["country"],
  locations: ["country"],
  access_countries: ["country"],
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Whether a value is a link to a record, or some. */
export const isLink = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isLink)
    : typeof value === "string" && ID.test(value);

/** A moment with the zone in which it was lived. */
const isMoment = (value: object): value is Lived =>
  "at" in value && "zone" in value && typeof value.at === "string";
const LANGUAGE_KEYS = new Set(["en", "nb", "nl"]);

export type Describe = (field: string, value: unknown) => string;

/** Any value of a document in words that people read. */
export function useDescribe(): Describe {
  const t = useText();
  const language = useLanguage();
  const { formatDate, formatDateTime, formatNumber } = useFormat();
  const values = useValues();
  return useMemo(() => {
    const word = (field: string, code: string): string => {
      for (const family of FAMILIES[field] ?? []) {
        const said = values.code(family, code);
        if (said !== code) return said;
      }
      const spoken = field === "language" ? LANGUAGES.find((one) => one === code) : undefined;
      if (spoken !== undefined) return LANGUAGE_NAMES[spoken];
      if (field === "country" || field === "locations" || field.endsWith("countries"))
        return values.country(code);
      return code;
    };
    const describe: Describe = (field, value) => {
      if (isEmptyValue(value)) return value === false ? t("value-no") : t("value-nothing");
      if (value === true) return t("value-yes");
      if (typeof value === "number") return formatNumber(value);
      if (typeof value === "string") {
        if (DAY.test(value)) return formatDate(value);
        if (ID.test(value)) return t("value-record");
        if (/period/.test(field) && readPeriod(value)) return values.period(value);
        return word(field, value);
      }
      if (Array.isArray(value)) return values.list(value.map((one) => describe(field, one)));
      if (isMoment(value as object)) return formatDateTime(value as Lived);
      const entries = Object.entries(value as Record<string, unknown>);
      if (entries.every(([key]) => LANGUAGE_KEYS.has(key)))
        return langText(value as Parameters<typeof langText>[0], language);
      return inRowOrder(field, entries)
        .filter(([key, inner]) => !isEmptyValue(inner) && key !== "key" && !isPurposeKey(field, key, inner))
        .map(([key, inner]) => (inner === true ? values.field(key) : describe(key, inner)))
        .filter((said) => said !== t("value-record"))
        .join(" · ");
    };
    return describe;
  }, [t, language, formatDate, formatDateTime, formatNumber, values]);
}
