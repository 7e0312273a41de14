import type { ReactNode } from "react";
import type { ConsentProfile, RecordId } from "../../host";
import { Card, CheckIcon, CrossIcon, FieldList, Pill, Reference, type Field } from "../../parts";
import { useFormat, useText } from "../../text";
import { RecordMenu } from "../acts/RecordMenu";
import { Answered } from "../Answered";
import { useValues } from "../values";
import { useRecord } from "./useRecord";
import "./records.css";

const CHECKS = [
  "info_before",
  "granular",
  "separate_from_terms",
  "explicit",
] as const satisfies (keyof ConsentProfile)[];

export interface ConsentFactsProps {
  reference: string;
  record: ConsentProfile;
  menu?: ReactNode;
}

/** A consent profile as its document has it, now or then. */
export function ConsentFacts({ reference, record: it, menu }: ConsentFactsProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { text, field, code, list } = useValues();
  const stated = (value: string) =>
    value ? value : <span className="missing">{t("value-not-stated")}</span>;
  const fields: Field[] = [
    { label: field("collected_via"), value: stated(it.collected_via) },
    { label: field("withdrawal_channels"), value: stated(list(it.withdrawal_channels)) },
    { label: field("record_location"), value: stated(it.record_location) },
    ...(it.proof_fields.length > 0 ? [{ label: field("proof_fields"), value: list(it.proof_fields) }] : []),
    ...(it.refresh_months === null
      ? []
      : [{ label: field("refresh_months"), value: formatNumber(it.refresh_months) }]),
    ...(it.refusal_consequence
      ? [{ label: field("refusal_consequence"), value: it.refusal_consequence }]
      : []),
  ];
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("kind-consent-profile")}
      aside={
        <span className="card-pills">
          {it.withdrawal_effort === null ? null : (
            <Pill tone={it.withdrawal_effort === "equal" ? "ok" : "bad"}>
              {t(`consent-withdrawal-${it.withdrawal_effort}`)}
            </Pill>
          )}
          {menu}
        </span>
      }
    >
      <p className="record-name">
        <Reference>{reference}</Reference> <bdi>{it.name || t("record-erased")}</bdi>
      </p>
      <blockquote className="wording">
        <p>{text(it.wording) || t("value-not-stated")}</p>
        {it.wording_version ? <footer>{t("consent-version", { version: it.wording_version })}</footer> : null}
      </blockquote>
      <ul className="art30 consent-checks">
        {CHECKS.map((name) => (
          <li key={name} data-there={it[name] ? "yes" : name === "explicit" ? "neutral" : "no"}>
            {it[name] ? <CheckIcon /> : <CrossIcon />}
            <span>
              {field(name)}
              <span className="unseen">: {t(it[name] ? "value-yes" : "value-no")}</span>
            </span>
          </li>
        ))}
      </ul>
      <FieldList fields={fields} labelWidth={120} />
      {it.withdrawal_effort === "harder" ? (
        <p className="missing">{code("withdrawal-effort", it.withdrawal_effort)}</p>
      ) : null}
    </Card>
  );
}

/** What is asked, how it is asked, and how it is withdrawn. */
export function ConsentCard({ id }: { id: RecordId }) {
  const answer = useRecord("consent_profile", id);
  return (
    <Answered answer={answer}>
      {({ ref, record }) => (
        <ConsentFacts
          reference={ref}
          record={record}
          menu={<RecordMenu of={{ id, kind: "consent_profile", ref, title: record.name }} hasHistory />}
        />
      )}
    </Answered>
  );
}
