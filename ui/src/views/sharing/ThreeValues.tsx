import { useNamed } from "../../app/history/named";
import { useCommand } from "../../app/workspace";
import type { RecordId } from "../../host";
import { useText } from "../../text";
import { heldIn } from "./rows";
import { fieldIn } from "./said";

export interface ThreeValuesProps {
  /** The field, or the column of a row, whose value it is. */
  field: string;
  /** Of a value in a row: the field that has the row, and its name where there are several. */
  within?: { field: string; name: unknown } | undefined;
  current: unknown;
  suggested: unknown;
  /** Where the field changed since: the record, and the events under what the reviewer saw. */
  seen: { id: RecordId; size: number } | null;
}

/** What the reviewer saw where that is no longer so, what stands now, and what they propose. */
export function ThreeValues({ field, within, current, suggested, seen }: ThreeValuesProps) {
  const t = useText();
  const then = useCommand("as_of", seen === null ? null : { id: seen.id, size: seen.size, at: null });
  const was =
    then.data === null
      ? undefined
      : within === undefined
        ? fieldIn(then.data.record, field)
        : heldIn(fieldIn(then.data.record, within.field), within.name, field);
  const describe = useNamed([was, current, suggested]);
  return (
    <dl className="three-values">
      {seen === null ? null : (
        <div>
          <dt>{t("said-seen")}</dt>
          <dd>
            {then.data === null ? (
              <span className="quiet">{t(then.error === null ? "grid-loading" : "said-seen-gone")}</span>
            ) : (
              <bdi>{describe(field, was)}</bdi>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t("said-current")}</dt>
        <dd>
          <bdi>{describe(field, current)}</bdi>
        </dd>
      </div>
      <div data-theirs="">
        <dt>{t("said-suggested")}</dt>
        <dd>
          <bdi>{describe(field, suggested)}</bdi>
        </dd>
      </div>
    </dl>
  );
}
