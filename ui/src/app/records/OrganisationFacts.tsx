import { useValues } from "../values";
import type { Contact, Organisation, RecordId } from "../../host";
import { Card, FieldList, Pill, type Field } from "../../parts";
import { useFormat, useText } from "../../text";
import { GroupTree } from "./GroupTree";
import "./organisations.css";

function ContactFacts({ contact: it }: { contact: Contact }) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const isDpo = it.role === "dpo";
  return (
    <li className="contact">
      <p className="contact-head">
        {it.role === null ? (
          <span className="missing">{t("value-not-stated")}</span>
        ) : (
          code("contact-role", it.role)
        )}
      </p>
      <p className="contact-lines">
        {[it.name, it.address, it.email, it.phone].filter(Boolean).map((words) => (
          <bdi key={words}>{words}</bdi>
        ))}
      </p>
      {isDpo || it.published ? (
        <p className="contact-foot">
          <Pill tone={it.published ? "ok" : "warn"}>
            {t(it.published ? "contact-published" : "contact-unpublished")}
          </Pill>
          {isDpo ? (
            it.notified_to_sa_on === null ? (
              <Pill tone="warn">{t("contact-not-notified")}</Pill>
            ) : (
              <span className="quiet">
                {t("contact-notified", { date: formatDate(it.notified_to_sa_on) })}
              </span>
            )
          ) : null}
        </p>
      ) : null}
    </li>
  );
}

export interface OrganisationFactsProps {
  record: Organisation;
  /** Left out for one of the past: its group is that of now. */
  id?: RecordId;
}

/** Who an organisation is, whom to address, and the group it belongs to. */
export function OrganisationFacts({ record: it, id }: OrganisationFactsProps) {
  const t = useText();
  const { field, code, country, list } = useValues();
  const { formatNumber } = useFormat();
  const missing = <span className="missing">{t("value-not-stated")}</span>;
  const place = [country(it.country), it.region].filter(Boolean).join(", ");
  const fields: Field[] = [
    { label: t("org-kind"), value: it.kind === null ? missing : code("organisation-kind", it.kind) },
    { label: field("reg_no"), value: it.reg_no },
    { label: field("address"), value: it.address || missing },
    { label: field("country"), value: place || missing },
    { label: field("tz"), value: it.tz },
    { label: field("email"), value: it.email || (it.phone ? "" : missing) },
    { label: field("phone"), value: it.phone },
    { label: field("employees"), value: it.employees === null ? null : formatNumber(it.employees) },
    { label: field("is_public_authority"), value: it.is_public_authority ? t("value-yes") : null },
    { label: field("subject_to_laws"), value: list(it.subject_to_laws) },
    { label: field("remarks"), value: it.remarks },
  ].filter(({ value }) => value !== null && value !== "");
  return (
    <>
      <FieldList fields={fields} labelWidth={132} />
      <Card tone="sunken" level={3} title={field("contacts")} aside={`${it.contacts.length}`}>
        {it.contacts.length === 0 ? (
          <p className="quiet">{t("contacts-none")}</p>
        ) : (
          <ul>
            {it.contacts.map((contact, place_) => (
              // Two contacts may read alike.
              // oxlint-disable-next-line react/no-array-index-key
              <ContactFacts key={place_} contact={contact} />
            ))}
          </ul>
        )}
      </Card>
      {id === undefined ? null : (
        <Card tone="sunken" level={3} title={t("group-tree")}>
          <GroupTree id={id} />
        </Card>
      )}
    </>
  );
}
