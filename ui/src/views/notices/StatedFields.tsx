import { CodeField, ManyField } from "../../app/forms/fields";
import { PeriodField } from "../../app/forms/PeriodField";
import { useCountryOptions } from "../../app/forms/useCountryOptions";
import { YesNoField } from "../../app/forms/YesNoField";
import {
  ACTIVITY_ROLES,
  ART9,
  CONTACT_ROLES,
  MANDATORY,
  MECHANISMS,
  RECIPIENT_KINDS,
  RETENTION_ACTIONS,
  TRIGGERS,
} from "../../app/list/codes";
import { useValues } from "../../app/values";
import type {
  Attribute,
  Stated,
  StatedBasis,
  StatedChannel,
  StatedContact,
  StatedDecision,
  StatedDuty,
  StatedRecipient,
  StatedRetention,
  StatedRight,
  StatedRole,
  StatedTransfer,
  StatedVersion,
} from "../../host";
import { BASIS_LETTERS, DateField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { CHANNEL_KINDS, LINE, RIGHTS, wordsIn, withWords } from "./stated";

export interface StatedFieldsProps {
  attribute: Attribute;
  value: Stated;
  onChange: (value: Stated) => void;
}

function BasisFields({ value, onChange }: { value: StatedBasis; onChange: (value: Stated) => void }) {
  const t = useText();
  const { code, field } = useValues();
  return (
    <>
      <CodeField
        label={t("notice-attribute-basis")}
        family="basis"
        codes={BASIS_LETTERS}
        value={value.art6}
        onChange={(art6) => onChange({ ...value, art6 })}
      />
      <ManyField
        label={field("art9")}
        options={ART9.map((id) => ({ id, label: `(${id}) ${code("art9", id)}` }))}
        value={value.art9}
        onChange={(chosen) => onChange({ ...value, art9: ART9.filter((letter) => chosen.includes(letter)) })}
      />
      <TextField
        label={field("provision")}
        value={value.provision}
        onChange={(provision) => onChange({ ...value, provision })}
        maxLength={LINE}
      />
    </>
  );
}

function RetentionFields({ value, onChange }: { value: StatedRetention; onChange: (value: Stated) => void }) {
  const t = useText();
  const { field } = useValues();
  return (
    <>
      <PeriodField
        label={field("period")}
        value={value.period}
        onChange={(period) => onChange({ ...value, period })}
      />
      <CodeField
        label={field("trigger")}
        family="trigger"
        codes={TRIGGERS}
        value={value.trigger}
        onChange={(trigger) => onChange({ ...value, trigger })}
      />
      <CodeField
        label={field("action")}
        family="retention-action"
        codes={RETENTION_ACTIONS}
        value={value.action}
        onChange={(action) => onChange({ ...value, action })}
      />
      <PeriodField
        label={field("max_period")}
        value={value.max_period}
        onChange={(max_period) => onChange({ ...value, max_period })}
      />
      <TextField
        label={t("notice-criteria")}
        value={value.criteria}
        onChange={(criteria) => onChange({ ...value, criteria })}
        maxLength={LINE}
      />
    </>
  );
}

function TransferFields({ value, onChange }: { value: StatedTransfer; onChange: (value: Stated) => void }) {
  const t = useText();
  const { field } = useValues();
  const countries = useCountryOptions();
  return (
    <>
      <YesNoField
        label={t("notice-leaves-eea")}
        value={value.outside_eea}
        onChange={(outside_eea) => onChange({ ...value, outside_eea })}
      />
      <ManyField
        label={field("countries")}
        options={countries}
        value={value.countries}
        onChange={(named) => onChange({ ...value, countries: named })}
      />
      <CodeField
        label={field("mechanism")}
        family="mechanism"
        codes={MECHANISMS}
        value={value.mechanism}
        onChange={(mechanism) => onChange({ ...value, mechanism })}
      />
    </>
  );
}

/** What is chosen from the codes of an attribute; nothing where it is words alone. */
function ChosenFields({ attribute, value, onChange }: StatedFieldsProps) {
  const t = useText();
  const { field } = useValues();
  switch (attribute) {
    case "contact": {
      const contact = value as StatedContact;
      return (
        <CodeField
          label={t("notice-contact-of")}
          family="contact-role"
          codes={CONTACT_ROLES}
          value={contact.role}
          onChange={(role) => onChange({ ...contact, role })}
        />
      );
    }
    case "role": {
      const acting = value as StatedRole;
      return (
        <CodeField
          label={field("role")}
          family="activity-role"
          codes={ACTIVITY_ROLES}
          value={acting.role}
          onChange={(role) => onChange({ ...acting, role })}
        />
      );
    }
    case "channel": {
      const way = value as StatedChannel;
      return (
        <>
          <CodeField
            label={field("channel")}
            family="notice-channel"
            codes={CHANNEL_KINDS}
            value={way.channel}
            onChange={(channel) => onChange({ ...way, channel })}
          />
          <CodeField
            label={field("serves")}
            family="right"
            codes={RIGHTS}
            value={way.serves}
            onChange={(serves) => onChange({ ...way, serves })}
          />
        </>
      );
    }
    case "recipient": {
      const recipient = value as StatedRecipient;
      return (
        <CodeField
          label={field("kind")}
          family="recipient-kind"
          codes={RECIPIENT_KINDS}
          value={recipient.recipient}
          onChange={(kind) => onChange({ ...recipient, recipient: kind })}
        />
      );
    }
    case "transfer":
      return <TransferFields value={value as StatedTransfer} onChange={onChange} />;
    case "adm": {
      const decision = value as StatedDecision;
      return (
        <>
          <YesNoField
            label={t("notice-decides")}
            value={decision.automated}
            onChange={(automated) => onChange({ ...decision, automated })}
          />
          <YesNoField
            label={field("profiling")}
            value={decision.profiling}
            onChange={(profiling) => onChange({ ...decision, profiling })}
          />
        </>
      );
    }
    case "voluntariness": {
      const duty = value as StatedDuty;
      return (
        <CodeField
          label={field("mandatory")}
          family="mandatory"
          codes={MANDATORY}
          value={duty.mandatory}
          onChange={(mandatory) => onChange({ ...duty, mandatory })}
        />
      );
    }
    default:
      return null;
  }
}

/** The fields of what a statement says; which these are follows from what it speaks of. */
export function StatedFields({ attribute, value, onChange }: StatedFieldsProps) {
  const t = useText();
  const { field } = useValues();
  switch (attribute) {
    case "basis":
      return <BasisFields value={value as StatedBasis} onChange={onChange} />;
    case "retention":
      return <RetentionFields value={value as StatedRetention} onChange={onChange} />;
    case "right":
      return (
        <CodeField
          label={t("notice-attribute-right")}
          family="right"
          codes={RIGHTS}
          value={(value as StatedRight).right}
          onChange={(right) => onChange({ right })}
        />
      );
    case "version":
      return (
        <DateField
          label={t("notice-attribute-version")}
          value={(value as StatedVersion).date}
          onChange={(date) => onChange({ date })}
        />
      );
    default:
      return (
        <>
          <ChosenFields attribute={attribute} value={value} onChange={onChange} />
          <TextArea
            label={attribute === "voluntariness" ? field("consequence") : t("notice-says")}
            value={wordsIn(attribute, value)}
            onChange={(words) => onChange(withWords(attribute, value, words))}
            {...(typeof value === "string" ? {} : { maxLength: LINE })}
          />
        </>
      );
  }
}
