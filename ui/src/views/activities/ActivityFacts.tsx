import { Fragment } from "react";
import { useIsPast } from "../../app/days";
import { useValues } from "../../app/values";
import type { Activity, ActivityRight, LinkView } from "../../host";
import { BasisMark, Pill, type Field } from "../../parts";
import { useFormat, useLanguage, useText } from "../../text";
import { untranslated } from "./untranslated";

/** Rights that follow from the same bases, under the same conditions. */
function grouped(rights: readonly ActivityRight[]): ActivityRight[][] {
  const groups = new Map<string, ActivityRight[]>();
  for (const one of rights) {
    const key = `${one.because_of.join("")} ${one.standing}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Rights with the bases they follow from; those that hold only under conditions say so. */
export function Rights({ rights }: { rights: readonly ActivityRight[] }) {
  const t = useText();
  const { code } = useValues();
  if (rights.length === 0) return <span className="missing">{t("rights-none")}</span>;
  return (
    <ul className="rights">
      {grouped(rights).map((group) => {
        const [first] = group;
        if (!first) return null;
        return (
          <li key={first.right}>
            <span className="rights-words">
              {group.map(({ right }, place) => {
                const words = code("right-short", right);
                return (
                  <Fragment key={right}>
                    {place > 0 ? " · " : null}
                    {right === "objection_marketing" ? <b>{words}</b> : words}
                  </Fragment>
                );
              })}
              {first.standing === "conditional" ? (
                <span className="quiet"> ({t("rights-conditional")})</span>
              ) : null}
            </span>
            <span className="rights-why">
              <span className="unseen">{t("rights-because")}</span>
              {first.because_of.map((letter) => (
                <BasisMark key={letter} letter={letter} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ items }: { items: readonly string[] }) {
  return items.length === 1 ? (
    <>{items[0]}</>
  ) : (
    <ul className="stack-lines">
      {items.map((item, place) => (
        // Two lines may read alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>{item}</li>
      ))}
    </ul>
  );
}

export interface ActivityFactsOf {
  record: Activity;
  links: readonly LinkView[];
  linked_from: readonly LinkView[];
  /** Left out where they are not known: of the past there is only the document. */
  rights?: readonly ActivityRight[];
}

/** What an activity is, as labels and values. */
export function useActivityFacts({ record: it, links, linked_from, rights }: ActivityFactsOf): Field[] {
  const t = useText();
  const language = useLanguage();
  const { formatDate } = useFormat();
  const { text, said: worded, code, field, list, retention } = useValues();
  const isPast = useIsPast();
  const missing = (words: string) => <span className="missing">{words}</span>;
  const stated = (items: readonly string[]) => {
    const there = items.filter(Boolean);
    return there.length > 0 ? <Lines items={there} /> : missing(t("value-not-stated"));
  };
  const letters = [...new Set(it.bases.flatMap(({ art6 }) => (art6 === null ? [] : [art6])))].sort();
  const kept = it.retention.map((rule) =>
    [worded(rule.data_category), retention(rule) || worded(rule.criteria_text)].filter(Boolean).join(": "),
  );
  const processors = linked_from.filter(({ kind }) => kind === "processor").length;
  const groups = it.recipients.filter(({ kind }) => kind !== "processor").map(({ name }) => worded(name));
  const recipients = [
    ...groups,
    processors > 0 ? t("recipients-processors", { count: processors }) : "",
    groups.length + processors === 0 ? list(it.recipients.map(({ name }) => worded(name))) : "",
  ].filter(Boolean);
  const linked = (name: string) =>
    list(links.filter((link) => link.field === name).map(({ title }) => text(title)));
  const said = (label: string, value: string): Field[] =>
    value === "" ? [] : [{ label, value: <bdi>{value}</bdi> }];
  const { adm, dpia } = it;
  const lacking = untranslated(it, language);
  return [
    { label: t("field-purpose"), value: stated(it.purposes.map((purpose) => text(purpose.text))) },
    {
      label: t("field-basis"),
      value:
        letters.length === 0 ? (
          missing(t("value-not-stated"))
        ) : (
          <span className="stack-lines">
            {letters.map((letter) => (
              <BasisMark key={letter} letter={letter} name={t(`basis-${letter}-full`)} />
            ))}
          </span>
        ),
    },
    { label: t("tab-data"), value: stated([list(it.data_items.map(({ category }) => worded(category)))]) },
    { label: t("column-subjects"), value: stated([list(it.subject_categories.map(worded))]) },
    ...(it.sources.length > 0 ? [{ label: field("source"), value: list(it.sources.map(worded)) }] : []),
    { label: t("field-retention"), value: stated(kept) },
    ...(rights ? [{ label: t("fact-rights"), value: <Rights rights={rights} /> }] : []),
    {
      label: t("field-recipients"),
      value:
        recipients.length > 0
          ? list(recipients)
          : it.no_recipients
            ? t("recipients-none-examined")
            : missing(t("value-not-stated")),
    },
    { label: t("fact-owner"), value: it.owner_unit || missing(t("value-not-stated")) },
    {
      label: t("field-status"),
      value: (
        <Pill tone={it.status === "active" ? "ok" : "neutral"}>
          {code("activity-status", it.status ?? "draft")}
        </Pill>
      ),
    },
    { label: t("field-role"), value: code("activity-role", it.role ?? "controller") },
    ...said(
      t(it.role === "processor" ? "controllers-acted-for" : "controllers-joint"),
      linked("controllers"),
    ),
    ...(lacking.length > 0
      ? [{ label: t("not-in-language"), value: missing(list(lacking.map((name) => field(name)))) }]
      : []),
    ...said(field("processing_operations"), list(it.processing_operations.map(worded))),
    ...said(field("subjects_number"), code("subject-range", it.subjects_number)),
    ...said(
      field("adm"),
      adm?.solely_automated
        ? list([
            field("solely_automated"),
            adm.significant_effect ? field("significant_effect") : "",
            adm.profiling ? field("profiling") : "",
          ])
        : "",
    ),
    ...said(field("dpia"), code("dpia-status", dpia?.status)),
    ...said(t("field-systems"), linked("systems")),
    ...said(field("data_location"), it.data_location),
    ...said(field("business_function"), it.business_function),
    ...said(t("field-parent-activity"), linked("parent_activity")),
    ...said(field("successor"), linked("successor")),
    ...(it.review_due
      ? [
          {
            label: t("field-review-due"),
            value: isPast(it.review_due) ? (
              <Pill tone="warn">{t("review-overdue", { date: formatDate(it.review_due) })}</Pill>
            ) : (
              formatDate(it.review_due)
            ),
          },
        ]
      : []),
    ...(it.remarks ? [{ label: t("field-remarks"), value: it.remarks }] : []),
  ];
}
