import { Link } from "react-aria-components";
import { useNavigation } from "../../app/navigation";
import { useValues } from "../../app/values";
import type { CaseView } from "../../host";
import { FieldList, Pill, Reference, type Field } from "../../parts";
import { useFormat, useText } from "../../text";
import { entryOf, standing } from "./case";
import { useMomentWords } from "./days";

interface Fact extends Field {
  /** Among the first, above what stands in the way. */
  isFirst?: boolean;
}

export interface CaseFactsProps {
  of: CaseView;
  /** The few that matter for what comes next, or all the others. */
  part: "first" | "other";
}

/** Who asks for what, on what, and about whom. */
export function CaseFacts({ of, part }: CaseFactsProps) {
  const t = useText();
  const { code, list, country, text } = useValues();
  const { formatDate, formatNumber } = useFormat();
  const { go } = useNavigation();
  const momentWords = useMomentWords();
  const { request } = of;
  const { requester } = request;

  const instruments = standing(of, "legal_document").flatMap((item) => {
    const it = entryOf(item, "legal_document");
    return it === null || it.kind === "none"
      ? []
      : [[code("document-kind", it.kind), it.date && formatDate(it.date)].filter(Boolean).join(", ")];
  });
  const identity = of.steps.find((step) => step.code === "DS-02")?.entry;
  const mandate = of.steps.find((step) => step.code === "DS-03")?.entry;
  const agreement = of.steps.find((step) => step.code === "N-01")?.entry?.answer;
  const data = (asked: boolean | null) =>
    asked === null
      ? t("case-fact-data-unknown")
      : asked
        ? list(request.data_requested) || t("case-fact-data-yes")
        : t("case-fact-data-no");
  const period =
    request.period_from && request.period_to
      ? t("case-fact-period-both", {
          from: formatDate(request.period_from),
          to: formatDate(request.period_to),
        })
      : request.period_from
        ? t("case-fact-period-from", { from: formatDate(request.period_from) })
        : request.period_to
          ? t("case-fact-period-to", { to: formatDate(request.period_to) })
          : null;

  const fields: (Fact | false | null)[] = [
    {
      label: t(request.family === "pa" ? "case-fact-authority" : "case-fact-requester"),
      isFirst: true,
      value: <bdi>{requester?.organisation || requester?.name || "–"}</bdi>,
      note: [requester?.organisation ? requester.name : "", country(requester?.country)]
        .filter(Boolean)
        .join(" · "),
    },
    {
      label: t("case-fact-kind"),
      isFirst: true,
      value: code("subtype", request.subtype),
      ...(request.urgency && request.urgency !== "normal" ? { note: code("urgency", request.urgency) } : {}),
    },
    request.family === "ds" && {
      label: t("case-fact-identity"),
      isFirst: true,
      value: identity ? (
        code("answer", identity.answer)
      ) : (
        <Pill tone="warn">{t("case-fact-identity-open")}</Pill>
      ),
      ...(identity?.by ? { note: identity.by } : {}),
    },
    (request.on_behalf_of !== "" || request.mandate_ref !== "") && {
      label: t("case-fact-mandate"),
      isFirst: true,
      value: <bdi>{request.on_behalf_of || "–"}</bdi>,
      note: [request.mandate_ref, mandate ? code("answer", mandate.answer) : t("case-fact-mandate-open")]
        .filter(Boolean)
        .join(" · "),
    },
    request.family === "pa" && {
      label: t("case-fact-instrument"),
      isFirst: true,
      value:
        instruments.length > 0 ? (
          instruments.join(" · ")
        ) : (
          <Pill tone="bad">{t("case-fact-instrument-none")}</Pill>
        ),
    },
    of.art48 && {
      label: t("case-fact-agreement"),
      isFirst: true,
      value:
        agreement === undefined || agreement === null ? (
          <Pill tone="bad">{t("case-fact-agreement-open")}</Pill>
        ) : agreement === "yes_direct" ? (
          code("answer", agreement)
        ) : (
          <Pill tone={agreement === "no" ? "bad" : "warn"}>
            {agreement === "no" ? t("case-fact-agreement-none") : code("answer", agreement)}
          </Pill>
        ),
    },
    request.received_at && {
      label: t("case-fact-received"),
      value: momentWords(request.received_at),
      ...(request.channel ? { note: code("channel", request.channel) } : {}),
    },
    request.scope_text !== "" && { label: t("case-fact-asked"), value: <bdi>{request.scope_text}</bdi> },
    {
      label: t("case-fact-data"),
      isFirst: true,
      value: (
        <>
          <bdi className="facts-line">
            {t("case-fact-data-personal", { data: data(request.contains_personal) })}
          </bdi>
          <span className="facts-line">
            {t("case-fact-data-nonpersonal", {
              data:
                request.contains_nonpersonal === null
                  ? t("case-fact-data-unknown")
                  : t(request.contains_nonpersonal ? "case-fact-data-yes" : "case-fact-data-no"),
            })}
          </span>
        </>
      ),
    },
    period !== null && { label: t("case-fact-period"), value: period, isFirst: true },
    request.subjects_count !== null && {
      label: t("case-fact-subjects"),
      isFirst: true,
      value: formatNumber(request.subjects_count),
    },
    (request.family === "pa" || request.secrecy_provision !== "") && {
      label: t("case-fact-secrecy"),
      isFirst: true,
      value: request.secrecy_provision ? <bdi>{request.secrecy_provision}</bdi> : t("case-fact-secrecy-none"),
    },
    {
      label: t("case-fact-activities"),
      value:
        of.activities.length === 0 ? (
          <span className="quiet">{t("case-fact-activities-none")}</span>
        ) : (
          <ul className="case-links">
            {of.activities.map((link) => (
              <li key={link.id}>
                <Link className="case-link" onPress={() => go({ name: "activities", id: link.id })}>
                  <Reference>{link.ref}</Reference> <bdi>{text(link.title)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        ),
    },
    (of.parent !== null || of.parts.length > 0) && {
      label: t("case-fact-parts"),
      value: (
        <ul className="case-links">
          {[...(of.parent ? [of.parent] : []), ...of.parts].map((link) => (
            <li key={link.id}>
              <Link className="case-link" onPress={() => go({ name: "case", id: link.id })}>
                <Reference>{link.ref}</Reference> <bdi>{text(link.title)}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      ),
      ...(of.parent ? { note: t("case-fact-parts-from", { ref: of.parent.ref }) } : {}),
    },
    request.preserved_until !== null && {
      label: t("field-preserved-until"),
      value: formatDate(request.preserved_until),
    },
    request.requester_ref_no !== "" && {
      label: t("case-fact-their-ref"),
      value: <Reference>{request.requester_ref_no}</Reference>,
    },
    request.assigned_to !== "" && {
      label: t("case-fact-handled"),
      value: <bdi>{request.assigned_to}</bdi>,
    },
    { label: t("case-fact-status"), value: code("case-state", of.state) },
  ];
  const shown = fields.filter((field) => field !== false && field !== null);
  return <FieldList fields={shown.filter(({ isFirst = false }) => isFirst === (part === "first"))} />;
}
