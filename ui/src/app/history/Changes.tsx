import { useText } from "../../text";
import { useValues } from "../values";
import { isEmptyValue, listChange, type FieldChange } from "./changes";
import { useDescribe } from "./describe";
import "./history.css";

function Change({ change }: { change: FieldChange }) {
  const t = useText();
  const { field } = useValues();
  const describe = useDescribe();
  const { name, before, after, isGone } = change;
  const lists = Array.isArray(before) && Array.isArray(after) ? listChange(before, after) : null;
  return (
    <div>
      <dt className="change-field">{field(name)}</dt>
      <dd className="change-values">
        {isGone ? (
          <>
            {isEmptyValue(before) ? null : (
              <del>
                <bdi>{describe(name, before)}</bdi>
              </del>
            )}
            <span className="quiet">{t("history-gone")}</span>
          </>
        ) : lists ? (
          <>
            {lists.removed.map((value) => (
              <del key={JSON.stringify(value)}>
                <bdi>{describe(name, value)}</bdi>
              </del>
            ))}
            {lists.added.map((value) => (
              <ins key={JSON.stringify(value)}>
                <bdi>{describe(name, value)}</bdi>
              </ins>
            ))}
          </>
        ) : (
          <>
            {isEmptyValue(before) && before !== false ? null : (
              <del>
                <bdi>{describe(name, before)}</bdi>
              </del>
            )}
            <ins>
              <bdi>{describe(name, after)}</bdi>
            </ins>
          </>
        )}
      </dd>
    </div>
  );
}

/** Fields as they were and as they became. */
export function Changes({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <dl className="changes">
      {changes.map((change) => (
        <Change key={change.name} change={change} />
      ))}
    </dl>
  );
}
