import { useValues } from "../../../app/values";
import type { CaseView } from "../../../host";
import { Notice, Pill } from "../../../parts";
import { useFormat, useText } from "../../../text";
import { beyond, categoriesBeyond, isLimited, limitsOf, type Given, type ManifestField } from "./manifest";

export interface ManifestTableProps {
  of: CaseView;
  given: Given;
}

const FIELDS: readonly ManifestField[] = ["data_categories", "subjects_count", "period_from", "period_to"];

/** What was asked, what was decided, and what goes out, side by side; what is more says so, and is blocked. */
export function ManifestTable({ of, given }: ManifestTableProps) {
  const t = useText();
  const { field, list } = useValues();
  const { formatDate, formatNumber } = useFormat();
  const { request, decision } = of;
  const limits = limitsOf(request, decision);
  const more = beyond(limits, given);
  const beyondWords = list(categoriesBeyond(limits, given));
  const cell = (value: Given[ManifestField]) => {
    if (value === null) return "–";
    if (typeof value === "number") return formatNumber(value);
    return typeof value === "string" ? formatDate(value) : list(value) || "–";
  };
  const asked: Given = limitsOf(request, null);
  const decided: Given = {
    data_categories: decision?.allowed_categories ?? [],
    subjects_count: decision?.allowed_subjects ?? null,
    period_from: decision?.allowed_from ?? null,
    period_to: decision?.allowed_to ?? null,
  };
  return (
    <div className="manifest">
      <table>
        <caption>{t("manifest-title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field-field")}</th>
            <th scope="col">{t("manifest-asked")}</th>
            <th scope="col">{t("manifest-decided")}</th>
            <th scope="col">{t("manifest-given")}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((name) => (
            <tr key={name} {...(more.includes(name) ? { "data-more": "" } : {})}>
              <th scope="row">{field(name)}</th>
              <td>
                <bdi>{cell(asked[name])}</bdi>
              </td>
              <td>
                <bdi>{cell(decided[name])}</bdi>
              </td>
              <td>
                <bdi>{cell(given[name])}</bdi>{" "}
                {more.includes(name) ? <Pill tone="bad">{t("manifest-more")}</Pill> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status">
        {more.length > 0 ? (
          <Notice
            tone="bad"
            what={
              beyondWords
                ? t("manifest-beyond-categories", { categories: beyondWords })
                : t("manifest-beyond", { fields: list(more.map(field)) })
            }
            todo={t("manifest-beyond-do")}
          />
        ) : (
          <p className="quiet">{t(isLimited(limits) ? "manifest-within" : "manifest-no-limits")}</p>
        )}
      </div>
    </div>
  );
}
