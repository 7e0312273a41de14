import { CodeField, ManyField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import { useValues } from "../../../app/values";
import type { RecipientKind } from "../../../host";
import { CheckField, TextField } from "../../../parts";
import { useText } from "../../../text";
import { COUNTRIES } from "../../welcome/countries";
import { newRecipient } from "./draft";
import type { SectionProps } from "./GeneralFields";

const KINDS: readonly RecipientKind[] = ["internal", "group", "processor", "business_partner", "public", "other"];

export function RecipientRows({ editing }: SectionProps) {
  const t = useText();
  const { field, country } = useValues();
  const { draft, change, problem } = editing;
  const countries = COUNTRIES.map((id) => ({ id, label: country(id) }));
  return (
    <>
      {draft.recipients.length === 0 ? (
        <CheckField
          label={t("recipients-none-examined")}
          description={t("recipients-none-note")}
          isChecked={draft.no_recipients}
          onChange={(no_recipients) => change({ no_recipients })}
        />
      ) : null}
      <RowList
        rows={draft.recipients}
        onChange={(recipients) => change({ recipients })}
        make={newRecipient}
        addLabel={t("recipient-add")}
        rowLabel={(place) => t("recipient-row", { number: place + 1 })}
        problem={(_, place) => problem(`recipients[${place}]`)}
      >
        {(recipient, set) => (
          <>
            <div className="field-pair">
              <TextField label={t("recipient-who")} value={recipient.name} onChange={(name) => set({ name })} />
              <CodeField
                label={t("field-kind")}
                family="recipient-kind"
                codes={KINDS}
                value={recipient.kind}
                onChange={(kind) => set({ kind })}
              />
            </div>
            <div className="field-pair">
              <TextField
                label={t("recipient-why")}
                value={recipient.purpose}
                onChange={(purpose) => set({ purpose })}
              />
              <ManyField
                label={field("countries")}
                options={countries}
                value={recipient.countries}
                onChange={(chosen) => set({ countries: chosen })}
              />
            </div>
          </>
        )}
      </RowList>
    </>
  );
}
