import { useIsPast } from "../../app/days";
import { useValues } from "../../app/values";
import type { Processor } from "../../host";
import { Card, CheckIcon, CrossIcon, FieldList, LineList, Pill, type Field } from "../../parts";
import { useFormat, useText } from "../../text";
import { ALL_CLAUSES, demanded } from "./clauses";
import { DD_ITEMS } from "./draft";

function useDateWords() {
  const t = useText();
  const { formatDate } = useFormat();
  const isPast = useIsPast();
  return {
    on: (day: string | null) =>
      day === null ? <span className="missing">{t("value-not-stated")}</span> : formatDate(day),
    due: (day: string) =>
      isPast(day) ? (
        <Pill tone="warn">{t("review-overdue", { date: formatDate(day) })}</Pill>
      ) : (
        formatDate(day)
      ),
  };
}

/** What a processor does, where, and with whose help. */
export function ProcessorFacts({ record: it }: { record: Processor }) {
  const t = useText();
  const { field, country, countries, code, list } = useValues();
  const { formatNumber } = useFormat();
  const { on, due } = useDateWords();
  const fields: Field[] = [
    {
      label: field("service"),
      value: it.service || <span className="missing">{t("value-not-stated")}</span>,
    },
    { label: field("country"), value: country(it.country) },
    { label: field("locations"), value: countries(it.locations) },
    { label: field("access_countries"), value: countries(it.access_countries) },
    { label: field("parent_company"), value: it.parent_company },
    { label: field("subject_to_laws"), value: list(it.subject_to_laws) },
    { label: field("dd_done_on"), value: on(it.dd_done_on) },
    {
      label: field("dd_result"),
      value:
        it.dd_result === null ? null : (
          <Pill tone={it.dd_result === "sufficient" ? "ok" : it.dd_result === "conditional" ? "warn" : "bad"}>
            {code("due-diligence", it.dd_result)}
          </Pill>
        ),
    },
    { label: field("dd_review_due"), value: it.dd_review_due === null ? null : due(it.dd_review_due) },
    { label: field("subs_authorisation"), value: code("subs-authorisation", it.subs_authorisation) },
    {
      label: field("subs_notice_days"),
      value: it.subs_notice_days === null ? null : formatNumber(it.subs_notice_days),
    },
    {
      label: field("subs_list_checked_on"),
      value: it.subs_list_checked_on === null ? null : on(it.subs_list_checked_on),
    },
    { label: field("end_on"), value: it.end_on === null ? null : on(it.end_on) },
    {
      label: field("return_delete_confirmed_on"),
      value:
        it.end_on === null && it.return_delete_confirmed_on === null
          ? null
          : on(it.return_delete_confirmed_on),
    },
    { label: field("remarks"), value: it.remarks },
  ].filter(({ value }) => value !== null && value !== "");
  return (
    <>
      <FieldList fields={fields} labelWidth={132} />
      <Card tone="sunken" level={3} title={field("sub_processors")} aside={`${it.sub_processors.length}`}>
        {it.sub_processors.length === 0 ? (
          <p className="quiet">{t("subs-none")}</p>
        ) : (
          <LineList
            lines={it.sub_processors.map((sub, place) => ({
              id: `${place}`,
              title: <bdi>{sub.name}</bdi>,
              note: [
                sub.service,
                country(sub.country),
                (sub.level ?? 1) > 1 ? t("sub-level", { level: formatNumber(sub.level ?? 1) }) : "",
                sub.engaged_by ? t("sub-engaged-by", { name: sub.engaged_by }) : "",
              ]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
        )}
      </Card>
    </>
  );
}

const FINDING_TONES = { yes: "ok", partly: "warn", no: "bad" } as const;

/** What was found of its guarantees, question by question. */
export function GuaranteeFacts({ record: it }: { record: Processor }) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const answers = it.dd_answers.filter(({ answer }) => answer !== null);
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("section-guarantees")}
      aside={t("dd-answered", { count: answers.length, of: DD_ITEMS.length })}
    >
      {answers.length === 0 ? (
        <p className="quiet">{t("dd-none")}</p>
      ) : (
        <LineList
          lines={answers.map(({ item, answer, evidence, on }) => ({
            id: item ?? "",
            title: code("due-diligence-item", item),
            note: [evidence, on === null ? "" : formatDate(on)].filter(Boolean).join(" · "),
            end: answer ? (
              <Pill tone={FINDING_TONES[answer]}>{code("due-diligence-finding", answer)}</Pill>
            ) : null,
          }))}
        />
      )}
    </Card>
  );
}

/** Instructions given since the agreement, the latest first. */
export function InstructionFacts({ record: it }: { record: Processor }) {
  const { field } = useValues();
  const { formatDate } = useFormat();
  if (it.instructions.length === 0) return null;
  const latest = it.instructions.toSorted((one, other) => (other.on ?? "").localeCompare(one.on ?? ""));
  return (
    <Card tone="sunken" level={3} title={field("instructions")} aside={`${latest.length}`}>
      <LineList
        lines={latest.map(({ on, text }, place) => ({
          id: `${place}`,
          title: text,
          ...(on === null ? {} : { note: formatDate(on) }),
        }))}
      />
    </Card>
  );
}

/** Under which agreement, and which clauses it has. */
export function AgreementFacts({ record: it }: { record: Processor }) {
  const t = useText();
  const { field, code } = useValues();
  const { formatNumber } = useFormat();
  const { on, due } = useDateWords();
  const asked = demanded(it.subs_authorisation);
  const missing = asked.filter((clause) => !it.dpa_check.includes(clause));
  const shown = ALL_CLAUSES.filter((clause) => asked.includes(clause) || it.dpa_check.includes(clause));
  const fields: Field[] = [
    {
      label: field("dpa_ref"),
      value: it.dpa_ref || <span className="missing">{t("value-not-stated")}</span>,
    },
    { label: field("dpa_signed_on"), value: on(it.dpa_signed_on) },
    ...(it.dpa_review_due ? [{ label: field("dpa_review_due"), value: due(it.dpa_review_due) }] : []),
    ...(it.breach_notice_hours === null
      ? []
      : [{ label: field("breach_notice_hours"), value: formatNumber(it.breach_notice_hours) }]),
    ...(it.instructions_ref ? [{ label: field("instructions_ref"), value: it.instructions_ref }] : []),
    ...(it.audit_right_used_on
      ? [{ label: field("audit_right_used_on"), value: on(it.audit_right_used_on) }]
      : []),
  ];
  return (
    <>
      <FieldList fields={fields} labelWidth={132} />
      <Card
        tone="sunken"
        level={3}
        title={t("clauses-title")}
        aside={
          missing.length === 0 ? (
            <Pill tone="ok">{t("clauses-all")}</Pill>
          ) : (
            <Pill tone="bad">{t("clauses-missing", { count: missing.length })}</Pill>
          )
        }
      >
        <ul className="art30 clauses">
          {shown.map((clause) => {
            const isThere = it.dpa_check.includes(clause);
            return (
              <li key={clause} data-there={isThere ? "yes" : "no"}>
                {isThere ? <CheckIcon /> : <CrossIcon />}
                <span>
                  {code("dpa-clause", clause)}
                  <span className="unseen">: {t(isThere ? "art30-there" : "art30-missing")}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </Card>
    </>
  );
}
