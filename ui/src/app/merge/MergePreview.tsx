import type { MergePlan, TakenFrom } from "../../host";
import { Card, Notice } from "../../parts";
import { useText } from "../../text";
import { idsIn, useTitles } from "../bulk/useTitles";
import { useDescribe } from "../history/describe";
import { LinkLines } from "../records/LinkLines";
import { withPurposes } from "../records/purposes";
import { useValues } from "../values";
import "../bulk/bulk.css";

function parsed(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

const STAYING: ReadonlySet<TakenFrom> = new Set(["keep", "both"] as const);
const GOING: ReadonlySet<TakenFrom> = new Set(["other", "both"] as const);

/** What the one that stays will have, and which records will name it from then on. */
export function MergePreview({ plan }: { plan: MergePlan }) {
  const t = useText();
  const { field } = useValues();
  const describe = useDescribe();
  const titles = useTitles(
    plan.fields.flatMap(({ keep, other }) => [...idsIn(parsed(keep)), ...idsIn(parsed(other))]),
  );
  const purposes = plan.fields.find(({ name }) => name === "purposes");
  const words = (name: string, json: string | null, own: string | null | undefined) => {
    const value = withPurposes(name, parsed(json), parsed(own ?? null));
    const ids = idsIn(value);
    return ids.length > 0 && ids.length === [value].flat().length
      ? ids.map((id) => titles(id) ?? t("value-record")).join(", ")
      : describe(name, value);
  };
  return (
    <>
      {plan.fields.length === 0 ? (
        <p className="quiet">{t("merge-same")}</p>
      ) : (
        <div className="bulk-preview">
          <table className="bulk-table merge-table">
            <caption className="unseen">{t("merge-fields")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("bulk-field")}</th>
                <th scope="col">{t("merge-keep")}</th>
                <th scope="col">{t("merge-other")}</th>
                <th scope="col">{t("merge-taken")}</th>
              </tr>
            </thead>
            <tbody>
              {plan.fields.map(({ name, keep, other, taken }) => (
                <tr key={name}>
                  <th scope="row">{field(name)}</th>
                  <td {...(STAYING.has(taken) ? { "data-taken": "" } : {})}>
                    <bdi>{words(name, keep, purposes?.keep)}</bdi>
                  </td>
                  <td {...(GOING.has(taken) ? { "data-taken": "" } : {})}>
                    <bdi>{words(name, other, purposes?.other)}</bdi>
                  </td>
                  <td>{t(`merge-taken-${taken}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {plan.moves.length === 0 ? (
        <Notice what={t("merge-no-moves")} />
      ) : (
        <Card tone="sunken" level={3} title={t("merge-moves")} aside={`${plan.moves.length}`}>
          <div className="used-list">
            <LinkLines links={plan.moves} />
          </div>
        </Card>
      )}
    </>
  );
}
