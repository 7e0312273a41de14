import { useValues } from "../../app/values";
import { useStatus } from "../../app/workspace";
import type { ProfileCode, ReportOffer } from "../../host";
import { Button, CheckField, DateField, SelectField, TextArea, TextField } from "../../parts";
import { LANGUAGES, useText, type Language } from "../../text";
import { takesLayout, type Choices, type Wrong } from "./choices";
import { SubjectField } from "./SubjectField";

export interface ChoiceFieldsProps {
  offer: ReportOffer;
  choices: Choices;
  onChange: (choices: Choices) => void;
  wrong: readonly Wrong[];
}

const OWN = "own";

/** What can be chosen for a report: only what it takes. */
export function ChoiceFields({ offer, choices, onChange, wrong }: ChoiceFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const { today } = useStatus();
  const change = (next: Partial<Choices>) => onChange({ ...choices, ...next });
  const periodWrong = wrong.includes("period") ? t("report-view-period-wrong") : null;
  return (
    <div className="report-choices">
      {offer.subject === "no" || choices.subjectKind === null ? null : (
        <SubjectField
          kinds={offer.subject_kinds}
          kind={choices.subjectKind}
          value={choices.subject}
          onChange={(subjectKind, subject) => change({ subjectKind, subject })}
          error={wrong.includes("subject") ? t("report-view-subject-missing") : null}
        />
      )}
      <SelectField
        label={t("reports-format")}
        options={offer.formats.map((id) => ({ id, label: code("report-as", id) }))}
        value={choices.format}
        onChange={(format) => change({ format })}
      />
      <SelectField<Language>
        label={t("reports-language")}
        options={LANGUAGES.map((id) => ({ id, label: t(`reports-language-${id}`) }))}
        value={choices.language}
        onChange={(language) => change({ language })}
      />
      {offer.audiences.length < 2 ? null : (
        <SelectField
          label={t("report-view-audience")}
          options={offer.audiences.map((id) => ({ id, label: code("report-audience", id) }))}
          value={choices.audience}
          onChange={(audience) => change({ audience })}
        />
      )}
      <DateField
        label={t("report-view-as-of")}
        description={t("report-view-as-of-hint")}
        value={choices.as_of ?? today}
        latest={today}
        onChange={(day) => change({ as_of: day === today ? null : day })}
      />
      {offer.period === "optional" ? (
        <CheckField
          label={t("report-view-has-period")}
          isChecked={choices.hasPeriod}
          onChange={(hasPeriod) => change({ hasPeriod })}
        />
      ) : null}
      {choices.hasPeriod ? (
        <div className="report-pair">
          <DateField
            label={t("report-view-from")}
            value={choices.period.from}
            onChange={(from) => (from === null ? undefined : change({ period: { ...choices.period, from } }))}
          />
          <DateField
            label={t("report-view-to")}
            value={choices.period.to}
            onChange={(to) => (to === null ? undefined : change({ period: { ...choices.period, to } }))}
            error={periodWrong}
          />
        </div>
      ) : null}
      {takesLayout(offer, choices) ? (
        <SelectField<ProfileCode>
          label={t("report-view-layout")}
          options={[
            { id: OWN, label: t("report-view-layout-own") },
            ...offer.layouts.map((id) => ({ id, label: code("import-profile", id) })),
          ]}
          value={choices.layout ?? OWN}
          onChange={(layout) => change({ layout: layout === OWN ? null : layout })}
        />
      ) : null}
      {offer.narrows === null ? null : (
        <TextField
          label={t("report-view-words")}
          description={t("report-view-words-hint")}
          value={choices.words}
          onChange={(words) => change({ words })}
          maxLength={300}
        />
      )}
      {choices.filters.length + choices.records.length === 0 ? null : (
        <p className="report-also">
          {t("report-view-also", { count: choices.filters.length + choices.records.length })}
          <Button size="s" kind="quiet" onPress={() => change({ filters: [], records: [] })}>
            {t("report-view-drop")}
          </Button>
        </p>
      )}
      <TextField
        label={t("report-view-recipient")}
        description={t("report-view-recipient-hint")}
        value={choices.recipient}
        onChange={(recipient) => change({ recipient })}
        maxLength={300}
      />
      <TextArea
        label={t("report-view-purpose")}
        value={choices.purpose}
        onChange={(purpose) => change({ purpose })}
      />
    </div>
  );
}
