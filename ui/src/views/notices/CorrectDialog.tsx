import { useState } from "react";
import { ActDialog } from "../../app/acts/ActDialog";
import { PeriodField } from "../../app/forms/PeriodField";
import { useValues } from "../../app/values";
import type {
  Art6,
  Attribute,
  RetentionAction,
  Right,
  Stated,
  StatedBasis,
  StatedRetention,
  StatedRight,
  Statement,
  Trigger,
} from "../../host";
import { BASIS_LETTERS, SelectField, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { RETENTION_ACTIONS, TRIGGERS } from "../../app/list/codes";
import { ATTRIBUTES, RIGHTS, emptyOf, wordsIn, withWords } from "./stated";
import { useStatedWords } from "./statedWords";

export interface CorrectDialogProps {
  of: Statement;
  onCorrect: (corrected: Statement) => void;
  onClose: () => void;
}

const NONE = "none";

/** One of some codes, or none. */
function CodeField<Code extends string>(props: {
  label: string;
  family: string;
  codes: readonly Code[];
  value: Code | null;
  onChange: (code: Code | null) => void;
}) {
  const t = useText();
  const { code } = useValues();
  const { label, family, codes, value, onChange } = props;
  return (
    <SelectField<Code | typeof NONE>
      label={label}
      options={[
        { id: NONE, label: t("value-not-stated") },
        ...codes.map((id) => ({ id, label: code(family, id) })),
      ]}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}

function ValueFields({
  attribute,
  value,
  onChange,
}: {
  attribute: Attribute;
  value: Stated;
  onChange: (value: Stated) => void;
}) {
  const t = useText();
  const { field } = useValues();
  switch (attribute) {
    case "basis": {
      const basis = value as StatedBasis;
      return (
        <>
          <CodeField<Art6>
            label={t("notice-attribute-basis")}
            family="basis"
            codes={BASIS_LETTERS}
            value={basis.art6}
            onChange={(art6) => onChange({ ...basis, art6 })}
          />
          <TextField
            label={field("provision")}
            value={basis.provision}
            onChange={(provision) => onChange({ ...basis, provision })}
          />
        </>
      );
    }
    case "retention": {
      const rule = value as StatedRetention;
      return (
        <>
          <PeriodField
            label={field("period")}
            value={rule.period}
            onChange={(period) => onChange({ ...rule, period })}
          />
          <CodeField<Trigger>
            label={field("trigger")}
            family="trigger"
            codes={TRIGGERS}
            value={rule.trigger}
            onChange={(trigger) => onChange({ ...rule, trigger })}
          />
          <CodeField<RetentionAction>
            label={field("action")}
            family="retention-action"
            codes={RETENTION_ACTIONS}
            value={rule.action}
            onChange={(action) => onChange({ ...rule, action })}
          />
          <PeriodField
            label={field("max_period")}
            value={rule.max_period}
            onChange={(max_period) => onChange({ ...rule, max_period })}
          />
          <TextField
            label={t("notice-criteria")}
            value={rule.criteria}
            onChange={(criteria) => onChange({ ...rule, criteria })}
          />
        </>
      );
    }
    case "right":
      return (
        <CodeField<Right>
          label={t("notice-attribute-right")}
          family="right"
          codes={RIGHTS}
          value={(value as StatedRight).right}
          onChange={(right) => onChange({ right })}
        />
      );
    default:
      return (
        <TextArea
          label={t("notice-says")}
          value={wordsIn(attribute, value)}
          onChange={(words) => onChange(withWords(attribute, value, words))}
        />
      );
  }
}

/** What the text says, where the reader took it otherwise; saving it confirms it. */
export function CorrectDialog({ of, onCorrect, onClose }: CorrectDialogProps) {
  const t = useText();
  const { code } = useValues();
  const words = useStatedWords();
  const [attribute, setAttribute] = useState<Attribute>(of.attribute ?? "purpose");
  const [value, setValue] = useState<Stated>(of.value ?? emptyOf(attribute, of.quote));
  const [hedge, setHedge] = useState(of.hedge);
  const choose = (next: Attribute) => {
    setAttribute(next);
    setValue(next === of.attribute && of.value !== null ? of.value : emptyOf(next, of.quote));
  };
  return (
    <ActDialog
      title={t("notice-correct-title")}
      size="m"
      doLabel={t("notice-correct-do")}
      onDo={() => onCorrect({ ...of, attribute, value, hedge })}
      onClose={onClose}
    >
      <blockquote className="notice-quote">{of.quote}</blockquote>
      <p className="quiet">{t("notice-read-as", { words: words(of) })}</p>
      <SelectField<Attribute>
        label={t("notice-speaks-of")}
        options={ATTRIBUTES.map((id) => ({ id, label: code("notice-attribute", id) }))}
        value={attribute}
        onChange={choose}
      />
      <ValueFields key={attribute} attribute={attribute} value={value} onChange={setValue} />
      <TextField label={t("notice-hedge-field")} value={hedge} onChange={setHedge} />
    </ActDialog>
  );
}
