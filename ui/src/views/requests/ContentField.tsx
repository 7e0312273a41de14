import { useId } from "react";
import { useValues } from "../../app/values";
import type { AccessContent, AccessItem, ContentItem, ItemGiven } from "../../host";
import { Button, Notice, SelectField, TextField } from "../../parts";
import { useText } from "../../text";

/** What became of an item of the answer, as it is written. */
export interface Given {
  given: ItemGiven;
  note: string;
}

export type Content = Partial<Record<AccessItem, Given>>;

/** The checklist as a step carries it: the items about which something was said. */
export function contentItems(of: AccessContent, content: Content): ContentItem[] {
  return of.items.flatMap(({ item }) => {
    const it = content[item];
    return it ? [{ item, given: it.given, note: it.note.trim() }] : [];
  });
}

/** The checklist that an entry carries, to be corrected. */
export function contentOf(items: readonly ContentItem[]): Content {
  const content: Content = {};
  for (const { item, given, note } of items) {
    if (item !== null && given !== null) content[item] = { given, note };
  }
  return content;
}

/** What the checklist still lacks before the answer can be called whole. */
export function isOpenContent(of: AccessContent, content: Content): boolean {
  return of.items.some(({ item }) => {
    const it = content[item];
    return it === undefined || (it.given === "withheld" && it.note.trim() === "");
  });
}

export interface ContentFieldProps {
  of: AccessContent;
  value: Content;
  onChange: (value: Content) => void;
}

/** The ten items of Article 15, each with what became of it; and authorities that received data of the person. */
export function ContentField({ of, value, onChange }: ContentFieldProps) {
  const t = useText();
  const { code } = useValues();
  const id = useId();
  const done = of.items.filter(({ item }) => value[item] !== undefined).length;
  const rest = of.items.filter(({ item }) => value[item] === undefined);
  return (
    <div className="checklist" role="group" aria-labelledby={id}>
      <div className="content-head">
        <span id={id} className="field-label">
          {t("access-content-count", { done, count: of.items.length })}
        </span>
        {rest.length > 0 ? (
          <Button
            onPress={() =>
              onChange({
                ...value,
                ...Object.fromEntries(rest.map(({ item }) => [item, { given: "given", note: "" }])),
              })
            }
          >
            {t("access-content-all")}
          </Button>
        ) : null}
      </div>
      <ol className="content-items">
        {of.items.map(({ item, may_be_absent, citation }) => {
          const it = value[item];
          const options: ItemGiven[] = may_be_absent
            ? ["given", "not_applicable", "withheld"]
            : ["given", "withheld"];
          return (
            <li key={item} className="content-item">
              <SelectField<ItemGiven>
                label={code("access-item", item)}
                description={citation}
                options={options.map((given) => ({ id: given, label: code("item-given", given) }))}
                value={it?.given ?? null}
                onChange={(given) => onChange({ ...value, [item]: { given, note: it?.note ?? "" } })}
              />
              {it?.given === "withheld" ? (
                <TextField
                  label={t("access-content-why", { item: code("access-item", item) })}
                  isRequired
                  value={it.note}
                  onChange={(note) => onChange({ ...value, [item]: { ...it, note } })}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      {of.authorities.map((it) => (
        <Notice
          key={it.case.id}
          tone="warn"
          what={[it.case.ref, it.recipient].filter(Boolean).join(" · ")}
          todo={[it.art4_9 ? t("access-authority-art4-9") : "", it.gag ? t("access-authority-gag") : ""]
            .filter(Boolean)
            .join(" ")}
        />
      ))}
    </div>
  );
}
