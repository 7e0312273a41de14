import type { ErasureItem, ErasurePlan, KnownCopy } from "../../host";
import { Card, LineList, Notice, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSize } from "../../views/requests/trailWords";
import { useValues } from "../values";
import { ownName, sumOf } from "./erasing";
import { HeldLines } from "./HeldLines";

/** The records with the fields that go, or went. */
export function ItemLines({ items }: { items: readonly ErasureItem[] }) {
  const t = useText();
  const { field, code, list } = useValues();
  const sizeWords = useSize();
  const fieldsOf = (item: ErasureItem): string => {
    const names = item.fields.map(ownName).filter((name) => name !== null);
    return list(names.map((name) => (name === "reason" ? t("erase-reasons") : field(name))));
  };
  return (
    <LineList
      markWidth={96}
      lines={items.map((item) => ({
        id: item.id,
        mark: <Reference>{item.ref}</Reference>,
        title: (
          <>
            <bdi>{item.title || code("kind", item.kind)}</bdi>
            {item.title ? <span className="quiet"> · {code("kind", item.kind)}</span> : null}
          </>
        ),
        note: [
          fieldsOf(item),
          t("erase-values", { count: item.values }),
          item.bytes > 0 ? sizeWords(item.bytes) : "",
        ]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}

/** Who has a copy, and must be told. */
export function CopyLines({ copies }: { copies: readonly KnownCopy[] }) {
  const t = useText();
  const { formatDate } = useFormat();
  return (
    <LineList
      markWidth={96}
      lines={copies.map((copy) => ({
        id: copy.id,
        mark: <Reference>{copy.ref}</Reference>,
        title: <bdi>{copy.recipient || t("erase-copy-nobody")}</bdi>,
        note: [copy.name, copy.at ? formatDate(copy.at) : ""].filter(Boolean).join(" · "),
      }))}
    />
  );
}

/** "12 values in 4 events of 2 records, 214 kB" */
export function useSumWords(): (items: readonly ErasureItem[]) => string {
  const t = useText();
  const sizeWords = useSize();
  return (items) => {
    const { records, events, values, bytes } = sumOf(items);
    return [
      t("erase-values", { count: values }),
      t("erase-events", { count: events }),
      t("erase-records", { count: records }),
      bytes > 0 ? sizeWords(bytes) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  };
}

/** What an erasure comes to: what goes, what stays and why, and who else has it. */
export function PlanStep({ plan }: { plan: ErasurePlan }) {
  const t = useText();
  const { field, list } = useValues();
  const sumWords = useSumWords();
  const { items, held, copies, linked_from } = plan;
  const codes = [...new Set(items.flatMap(({ stays }) => stays))].map((name) => ownName(name) ?? name);
  return (
    <>
      {items.length === 0 ? (
        <Notice what={t("erase-nothing")} todo={t("erase-nothing-words")} />
      ) : (
        <Card tone="sunken" level={3} title={t("erase-goes")} aside={sumWords(items)}>
          <ItemLines items={items} />
        </Card>
      )}
      {held.length > 0 ? <HeldLines held={held} /> : null}
      {items.length === 0 ? null : (
        <Card tone="sunken" level={3} title={t("erase-stays")}>
          <ul className="erase-stays">
            <li>{t("erase-stays-commitments")}</li>
            <li>{t("erase-stays-frame")}</li>
            {codes.length > 0 ? <li>{t("erase-stays-codes", { fields: list(codes.map(field)) })}</li> : null}
            {linked_from.length > 0 ? (
              <li>
                {t("erase-stays-links")} <Reference>{linked_from.join(", ")}</Reference>
              </li>
            ) : null}
          </ul>
        </Card>
      )}
      {copies.length > 0 ? (
        <Card tone="sunken" level={3} title={t("erase-copies")} aside={`${copies.length}`}>
          <p className="erase-lead">{t("erase-copies-words")}</p>
          <CopyLines copies={copies} />
        </Card>
      ) : null}
    </>
  );
}
