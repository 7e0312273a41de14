import { useCallback, useMemo } from "react";
import { ChoiceField, CodeField, LinesField, NumberField } from "../../app/forms/fields";
import { LinkField } from "../../app/forms/LinkField";
import { RowList } from "../../app/forms/RowList";
import { rowProblem } from "../../app/forms/rowProblem";
import { section, type SectionProps } from "../../app/forms/section";
import { useCountryOptions } from "../../app/forms/useCountryOptions";
import { CONTACT_ROLES } from "../../app/list/codes";
import { useValues } from "../../app/values";
import type { Contact, GlossaryWord, Organisation, OrganisationKind } from "../../host";
import { CheckField, DateField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { LangField } from "../../app/forms/LangField";
import { NO_TEXT } from "../../app/forms/clean";
import { newContact, newOrganisation } from "./draft";

type OrganisationPart = SectionProps<Organisation>;

export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  "own",
  "group",
  "joint_controller",
  "controller_customer",
  "processor",
  "subprocessor",
  "recipient",
  "authority",
  "requester",
];

function IdentityFieldsPart({ editing, isNew }: OrganisationPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountryOptions();
  const zones = useMemo(
    () => Intl.supportedValuesOf("timeZone").map((id) => ({ id, label: id.replaceAll("_", " ") })),
    [],
  );
  return (
    <>
      <div className="field-pair">
        <TextField
          label={field("legal_name")}
          value={draft.legal_name}
          onChange={(legal_name) => change({ legal_name })}
          error={problem("legal_name")}
          isRequired
          autoFocus={isNew}
        />
        <CodeField
          label={t("org-kind")}
          family="organisation-kind"
          codes={ORGANISATION_KINDS}
          hasNone={false}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          error={problem("kind")}
          isRequired
        />
      </div>
      <div className="field-pair">
        <TextField
          label={field("reg_no")}
          value={draft.reg_no}
          onChange={(reg_no) => change({ reg_no })}
          error={problem("reg_no")}
        />
        <NumberField
          label={field("employees")}
          value={draft.employees}
          onChange={(employees) => change({ employees })}
        />
        {draft.kind === "own" && (
          <NumberField
            label={field("second_approver_above")}
            description={t("org-second-approver-note")}
            value={draft.second_approver_above}
            onChange={(second_approver_above) => change({ second_approver_above })}
          />
        )}
        <CheckField
          label={field("is_public_authority")}
          description={t("org-authority-note")}
          isChecked={draft.is_public_authority}
          onChange={(is_public_authority) => change({ is_public_authority })}
        />
      </div>
      <div className="field-pair">
        <ChoiceField
          label={field("country")}
          choices={countries}
          emptyLabel={t("value-not-stated")}
          value={draft.country ?? ""}
          onChange={(country) => change({ country: country || null })}
          error={problem("country")}
        />
        <TextField
          label={field("region")}
          description={t("org-region-note")}
          value={draft.region}
          onChange={(region) => change({ region })}
          error={problem("region")}
        />
        <ChoiceField
          label={field("tz")}
          description={t("org-zone-note")}
          choices={zones}
          emptyLabel={t("value-not-stated")}
          value={draft.tz ?? ""}
          onChange={(tz) => change({ tz: tz || null })}
          error={problem("tz")}
        />
      </div>
    </>
  );
}

export const IdentityFields = section(
  [
    "legal_name",
    "kind",
    "reg_no",
    "employees",
    "second_approver_above",
    "is_public_authority",
    "country",
    "region",
    "tz",
  ],
  IdentityFieldsPart,
);

function AddressFieldsPart({ editing }: OrganisationPart) {
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <TextField
        label={field("address")}
        value={draft.address}
        onChange={(address) => change({ address })}
        error={problem("address")}
      />
      <div className="field-pair">
        <TextField
          label={field("email")}
          type="email"
          value={draft.email}
          onChange={(email) => change({ email })}
          error={problem("email")}
        />
        <TextField
          label={field("phone")}
          type="tel"
          value={draft.phone}
          onChange={(phone) => change({ phone })}
          error={problem("phone")}
        />
      </div>
    </>
  );
}

export const AddressFields = section(["address", "email", "phone"], AddressFieldsPart);

const CONTACT_FIELDS = ["role", "name", "address", "email", "phone"];

function ContactRowsPart({ editing }: OrganisationPart) {
  const t = useText();
  const { field, code } = useValues();
  const { draft, change, problem } = editing;
  const { contacts } = draft;
  const draw = useCallback(
    (contact: Contact, set: (patch: Partial<Contact>) => void, place: number) => (
      <>
        <div className="field-pair">
          <CodeField
            label={t("contact-for")}
            family="contact-role"
            codes={CONTACT_ROLES}
            value={contact.role}
            onChange={(role) => set({ role })}
            error={problem(`contacts[${place}].role`)}
          />
          <TextField
            label={field("name")}
            value={contact.name}
            onChange={(name) => set({ name })}
            error={problem(`contacts[${place}].name`)}
          />
        </div>
        <TextField
          label={field("address")}
          value={contact.address}
          onChange={(address) => set({ address })}
          error={problem(`contacts[${place}].address`)}
        />
        <div className="field-pair">
          <TextField
            label={field("email")}
            type="email"
            value={contact.email}
            onChange={(email) => set({ email })}
            error={problem(`contacts[${place}].email`)}
          />
          <TextField
            label={field("phone")}
            type="tel"
            value={contact.phone}
            onChange={(phone) => set({ phone })}
            error={problem(`contacts[${place}].phone`)}
          />
        </div>
        {/* Article 37(7) asks this of the data protection officer; of others it may be said. */}
        <div className="field-pair">
          <CheckField
            label={field("published")}
            isChecked={contact.published}
            onChange={(published) => set({ published })}
          />
          {contact.role === "dpo" || contact.notified_to_sa_on !== null ? (
            <DateField
              label={field("notified_to_sa_on")}
              value={contact.notified_to_sa_on}
              onChange={(notified_to_sa_on) => set({ notified_to_sa_on })}
            />
          ) : null}
        </div>
      </>
    ),
    [field, problem, t],
  );
  return (
    <RowList
      of="contacts"
      rows={contacts}
      onChange={(next) => change({ contacts: next })}
      make={newContact}
      addLabel={t("contact-add")}
      rowLabel={(place) => {
        const role = contacts[place]?.role ?? null;
        return role === null ? t("contact-row", { number: place + 1 }) : code("contact-role", role);
      }}
      problem={(_, place) => rowProblem(problem, `contacts[${place}]`, CONTACT_FIELDS)}
    >
      {draw}
    </RowList>
  );
}

export const ContactRows = section(["contacts"], ContactRowsPart);

function GroupFieldsPart({ editing }: OrganisationPart) {
  const { field } = useValues();
  const { draft, change, problem, id } = editing;
  return (
    <LinkField
      label={field("group_id")}
      kind="organisation"
      value={draft.group_id}
      onChange={(group_id) => change({ group_id })}
      without={id === null ? [] : [id]}
      make={(legal_name) => ({ ...newOrganisation(), legal_name, kind: "group" })}
      error={problem("group_id")}
    />
  );
}

export const GroupFields = section(["group_id"], GroupFieldsPart);

function OtherFieldsPart({ editing }: OrganisationPart) {
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <LinesField
        label={field("subject_to_laws")}
        value={draft.subject_to_laws}
        onChange={(subject_to_laws) => change({ subject_to_laws })}
        error={problem("subject_to_laws")}
      />
      <TextArea
        label={field("remarks")}
        value={draft.remarks}
        onChange={(remarks) => change({ remarks })}
        error={problem("remarks")}
        lines={3}
      />
    </>
  );
}

export const OtherFields = section(["subject_to_laws", "remarks"], OtherFieldsPart);

const newWord = (): GlossaryWord => ({ word: NO_TEXT, meaning: NO_TEXT });

function ReportFieldsPart({ editing }: OrganisationPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change } = editing;
  const rowLabel = useCallback((place: number) => t("org-glossary-row", { number: place + 1 }), [t]);
  const draw = useCallback(
    (row: GlossaryWord, set: (patch: Partial<GlossaryWord>) => void) => (
      <>
        <LangField label={field("word")} value={row.word} onChange={(word) => set({ word })} />
        <LangField
          label={field("meaning")}
          value={row.meaning}
          onChange={(meaning) => set({ meaning })}
          isLong
        />
      </>
    ),
    [field],
  );
  return (
    <>
      <p className="quiet">{t("org-report-words-hint")}</p>
      <LangField
        label={field("report_cover")}
        value={draft.report_cover}
        onChange={(report_cover) => change({ report_cover })}
      />
      <LangField
        label={field("report_introduction")}
        value={draft.report_introduction}
        onChange={(report_introduction) => change({ report_introduction })}
        isLong
      />
      <div className="field-group" role="group" aria-label={field("report_glossary")}>
        <h3 className="field-group-title">{field("report_glossary")}</h3>
        <RowList
          rows={draft.report_glossary}
          onChange={(report_glossary) => change({ report_glossary })}
          make={newWord}
          addLabel={t("org-glossary-add")}
          rowLabel={rowLabel}
        >
          {draw}
        </RowList>
      </div>
    </>
  );
}

export const ReportFields = section(
  ["report_cover", "report_introduction", "report_glossary"],
  ReportFieldsPart,
);
