import type { ReactNode } from "react";
import { useOpenSubject } from "../../app/useOpenRecord";
import { useValues } from "../../app/values";
import type { RecordId, RetentionItem } from "../../host";
import { CheckField, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { Link } from "react-aria-components";
import { useSize } from "../requests/trailWords";

/** "28 records · 164 values · 3 files, 1.2 kB" */
export function useGoesWords(): (
  item: Pick<RetentionItem, "records" | "values" | "files" | "bytes">,
) => string {
  const t = useText();
  const sizeWords = useSize();
  return ({ records, values, files, bytes }) =>
    [
      t("erase-records", { count: records }),
      t("erase-values", { count: values }),
      files > 0 ? `${t("run-files", { count: files })}, ${sizeWords(bytes)}` : "",
    ]
      .filter(Boolean)
      .join(" · ");
}

export interface ItemTableProps {
  caption: string;
  items: readonly RetentionItem[];
  /** Chosen ones; none where nothing is chosen. */
  chosen?: ReadonlySet<RecordId>;
  onChoose?: (chosen: ReadonlySet<RecordId>) => void;
  /** Under the title of each: why it waits. */
  renderNote?: (item: RetentionItem) => ReactNode;
}

/** Cases and files that are due: since when, by which period, and what goes. */
export function ItemTable({ caption, items, chosen, onChoose, renderNote }: ItemTableProps) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const openSubject = useOpenSubject();
  const goesWords = useGoesWords();
  const count = items.filter(({ id }) => chosen?.has(id)).length;
  return (
    <table className="plain-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {chosen && onChoose ? (
            <th scope="col" className="tick">
              <span className="tick-box">
                <CheckField
                  label={t("run-all")}
                  isChecked={count === items.length}
                  isMixed={count > 0 && count < items.length}
                  onChange={(isOn) => onChoose(new Set(isOn ? items.map(({ id }) => id) : []))}
                />
              </span>
            </th>
          ) : null}
          <th scope="col">{t("run-what")}</th>
          <th scope="col">{t("run-closed")}</th>
          <th scope="col">{t("run-since")}</th>
          <th scope="col">{t("run-goes")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            {chosen && onChoose ? (
              <td className="tick">
                <span className="tick-box">
                  <CheckField
                    label={t("run-choose", { ref: item.ref })}
                    isChecked={chosen.has(item.id)}
                    onChange={(isOn) => {
                      const next = new Set(chosen);
                      if (isOn) next.add(item.id);
                      else next.delete(item.id);
                      onChoose(next);
                    }}
                  />
                </span>
              </td>
            ) : null}
            <th scope="row" aria-label={`${item.ref} ${item.title}`}>
              <Link className="case-link" onPress={() => openSubject(item.id)}>
                <Reference>{item.ref}</Reference>
              </Link>{" "}
              <bdi>{item.title}</bdi>
              <span className="due-note">{code("own-object", item.object)}</span>
              {renderNote ? renderNote(item) : null}
            </th>
            <td className="number">{item.closed_on === null ? "–" : formatDate(item.closed_on)}</td>
            <td className="number">
              {formatDate(item.due)}
              <span className="due-note">{item.legal_source}</span>
            </td>
            <td>{goesWords(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
