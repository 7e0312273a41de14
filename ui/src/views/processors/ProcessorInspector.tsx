import { Answered } from "../../app/Answered";
import { useIsPast } from "../../app/days";
import { History } from "../../app/history/History";
import { LinkLines } from "../../app/records/LinkLines";
import { TransferLine } from "../../app/records/TransferLine";
import { useRecord, type ViewOf } from "../../app/records/useRecord";
import { useValues } from "../../app/values";
import type { RecordId } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import {
  Button,
  Card,
  CheckIcon,
  CrossIcon,
  FieldList,
  IconButton,
  LineList,
  Pill,
  Tabs,
  type Field,
} from "../../parts";
import { useFormat, useText } from "../../text";
import { CLAUSES } from "./clauses";

type ProcessorView = ViewOf<"processor">;

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

function OverviewTab({ view }: { view: ProcessorView }) {
  const t = useText();
  const { field, country, countries, code, list } = useValues();
  const { formatNumber } = useFormat();
  const { on, due } = useDateWords();
  const { record: it, links, linked_from } = view;
  const activities = links.filter((link) => link.kind === "activity");
  const transfers = linked_from.filter((link) => link.kind === "transfer");
  const fields: Field[] = [
    {
      label: field("service"),
      value: it.service || <span className="missing">{t("value-not-stated")}</span>,
    },
    { label: field("country"), value: country(it.country) },
    { label: field("locations"), value: countries(it.locations) },
    { label: field("access_countries"), value: countries(it.access_countries) },
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
    { label: field("end_on"), value: it.end_on === null ? null : on(it.end_on) },
    { label: field("remarks"), value: it.remarks },
  ].filter(({ value }) => value !== null && value !== "");
  return (
    <div className="tab-stack">
      <FieldList fields={fields} labelWidth={132} />
      <Card tone="sunken" level={3} title={field("sub_processors")} aside={`${it.sub_processors.length}`}>
        {it.sub_processors.length === 0 ? (
          <p className="quiet">{t("subs-none")}</p>
        ) : (
          <LineList
            lines={it.sub_processors.map((sub, place) => ({
              id: `${place}`,
              title: <bdi>{sub.name}</bdi>,
              note: [sub.service, country(sub.country)].filter(Boolean).join(" · "),
            }))}
          />
        )}
      </Card>
      <Card tone="sunken" level={3} title={t("kind-activity-plural")} aside={`${activities.length}`}>
        {activities.length === 0 ? (
          <p className="quiet">{t("processor-no-activities")}</p>
        ) : (
          <LinkLines links={activities} />
        )}
      </Card>
      {transfers.length === 0 ? null : (
        <Card tone="sunken" level={3} title={t("kind-transfer-plural")} aside={`${transfers.length}`}>
          {transfers.map((link) => (
            <TransferLine key={link.id} link={link} />
          ))}
        </Card>
      )}
    </div>
  );
}

function AgreementTab({ view }: { view: ProcessorView }) {
  const t = useText();
  const { field, code } = useValues();
  const { on, due } = useDateWords();
  const { record: it } = view;
  const missing = CLAUSES.filter((clause) => !it.dpa_check.includes(clause));
  const fields: Field[] = [
    {
      label: field("dpa_ref"),
      value: it.dpa_ref || <span className="missing">{t("value-not-stated")}</span>,
    },
    { label: field("dpa_signed_on"), value: on(it.dpa_signed_on) },
    ...(it.dpa_review_due ? [{ label: field("dpa_review_due"), value: due(it.dpa_review_due) }] : []),
    ...(it.instructions_ref ? [{ label: field("instructions_ref"), value: it.instructions_ref }] : []),
    ...(it.audit_right_used_on
      ? [{ label: field("audit_right_used_on"), value: on(it.audit_right_used_on) }]
      : []),
  ];
  return (
    <div className="tab-stack">
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
          {CLAUSES.map((clause) => {
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
    </div>
  );
}

export interface ProcessorInspectorProps {
  id: RecordId;
  onEdit: (() => void) | null;
  onClose: () => void;
}

/** One processor: what it does, under which agreement, and what happened. */
export function ProcessorInspector({ id, onEdit, onClose }: ProcessorInspectorProps) {
  const t = useText();
  const answer = useRecord("processor", id);
  const view = answer.data;
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={view ? view.record.name : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {onEdit && view ? (
            <Button size="s" onPress={onEdit}>
              {t("action-edit")}
            </Button>
          ) : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view ? (
        <Tabs
          label={t("tabs-processor")}
          tabs={[
            { id: "overview", label: t("nav-overview"), content: <OverviewTab view={view} /> },
            { id: "agreement", label: t("tab-agreement"), content: <AgreementTab view={view} /> },
            { id: "history", label: t("tab-history"), content: <History id={id} /> },
          ]}
        />
      ) : null}
      {view && answer.error === null ? null : (
        <InspectorBody>
          <Answered answer={answer}>{() => null}</Answered>
        </InspectorBody>
      )}
    </Inspector>
  );
}
