import { useState } from "react";
import type { BulkPlan, BulkRow } from "../../host";
import { Button, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { useDescribe } from "../history/describe";
import { idsIn, useTitles } from "./useTitles";

const AT_ONCE = 100;

function parsed(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

/** What is refused first, then what changes, then what is so already. */
const rank = ({ problem, before, after }: BulkRow) => (problem ? 0 : before === after ? 2 : 1);

export interface BulkPreviewProps {
  field: string;
  plan: BulkPlan;
}

/** Each record as it is and as it would be. */
export function BulkPreview({ field, plan }: BulkPreviewProps) {
  const t = useText();
  const say = useSentence();
  const describe = useDescribe();
  const [shown, setShown] = useState(AT_ONCE);
  const rows = plan.rows.toSorted((one, other) => rank(one) - rank(other)).slice(0, shown);
  const more = plan.rows.length - shown;
  const titles = useTitles(
    rows.flatMap(({ before, after }) => [parsed(before), parsed(after)].flatMap(idsIn)),
  );
  const words = (json: string | null) => {
    const value = parsed(json);
    const ids = idsIn(value);
    return ids.length === 0
      ? describe(field, value)
      : ids.map((id) => titles(id) ?? t("value-record")).join(", ");
  };
  return (
    <div className="bulk-preview">
      <table className="bulk-table">
        <caption className="unseen">{t("bulk-preview")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column-ref")}</th>
            <th scope="col">{t("bulk-record")}</th>
            <th scope="col">{t("bulk-before")}</th>
            <th scope="col">{t("bulk-after")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-rank={rank(row)}>
              <td>
                <Reference>{row.ref}</Reference>
              </td>
              <th scope="row">
                <bdi>{row.title || t("record-erased")}</bdi>
              </th>
              {row.problem ? (
                <td colSpan={2} className="bulk-problem">
                  <Pill tone="bad">{t("bulk-refused")}</Pill> {say(row.problem)}
                </td>
              ) : row.before === row.after ? (
                <td colSpan={2} className="quiet">
                  <bdi>{words(row.before)}</bdi> · {t("bulk-same")}
                </td>
              ) : (
                <>
                  <td className="bulk-was">
                    <bdi>{words(row.before)}</bdi>
                  </td>
                  <td>
                    <bdi>{words(row.after)}</bdi>
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <Button size="s" onPress={() => setShown(shown + AT_ONCE)}>
          {t("compare-more", { count: Math.min(more, AT_ONCE) })}
        </Button>
      ) : null}
    </div>
  );
}
