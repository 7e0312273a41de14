import { useState } from "react";
import { ActDialog } from "../../app/acts/ActDialog";
import { useValues } from "../../app/values";
import type { Attribute, RecordId, Stated, Statement } from "../../host";
import { SelectField, TextField } from "../../parts";
import { useText } from "../../text";
import { ATTRIBUTES, emptyOf, LINE } from "./stated";
import { StatedFields } from "./StatedFields";
import { useStatedWords } from "./statedWords";

/** An activity as the text names it, and the one of the register that it is tied to. */
export interface NamedActivity {
  name: string;
  tied: RecordId | null;
}

export interface StatementDialogProps {
  of: Statement;
  /** Whether the reader did not see it: it is stated by hand then, and not corrected. */
  isNew: boolean;
  /** The activities that the text names elsewhere. */
  activities: readonly NamedActivity[];
  onDone: (statement: Statement) => void;
  onClose: () => void;
}

const ALL = "all";

/** What the text says, where the reader took it otherwise or did not see it; saving it confirms it. */
export function StatementDialog({ of, isNew, activities, onDone, onClose }: StatementDialogProps) {
  const t = useText();
  const { code } = useValues();
  const words = useStatedWords();
  const [attribute, setAttribute] = useState<Attribute>(of.attribute ?? "purpose");
  const [value, setValue] = useState<Stated>(of.value ?? emptyOf(attribute, of.quote));
  const [hedge, setHedge] = useState(of.hedge);
  const own = activities.findIndex(({ name }) => name === of.activity_label);
  const [activity, setActivity] = useState(own < 0 ? ALL : String(own));
  const choose = (next: Attribute) => {
    setAttribute(next);
    setValue(next === of.attribute && of.value !== null ? of.value : emptyOf(next, of.quote));
  };
  const named = isNew ? activities[Number(activity)] : undefined;
  const whose = isNew ? { activity_label: named?.name ?? "", activity: named?.tied ?? null } : {};
  return (
    <ActDialog
      title={t(isNew ? "notice-add-title" : "notice-correct-title")}
      size="m"
      doLabel={t("notice-correct-do")}
      onDo={() => onDone({ ...of, ...whose, attribute, value, hedge })}
      onClose={onClose}
    >
      {of.quote === "" ? (
        <p className="quiet">{t("notice-add-nowhere")}</p>
      ) : (
        <blockquote className="notice-quote">{of.quote}</blockquote>
      )}
      {isNew ? null : <p className="quiet">{t("notice-read-as", { words: words(of) })}</p>}
      <SelectField<Attribute>
        label={t("notice-speaks-of")}
        options={ATTRIBUTES.map((id) => ({ id, label: code("notice-attribute", id) }))}
        value={attribute}
        onChange={choose}
      />
      <StatedFields key={attribute} attribute={attribute} value={value} onChange={setValue} />
      {isNew && activities.length > 0 ? (
        <SelectField
          label={t("field-activity")}
          options={[
            { id: ALL, label: t("notice-of-all") },
            ...activities.map(({ name }, place) => ({ id: String(place), label: name })),
          ]}
          value={activity}
          onChange={setActivity}
        />
      ) : null}
      <TextField label={t("notice-hedge-field")} value={hedge} onChange={setHedge} maxLength={LINE} />
    </ActDialog>
  );
}
