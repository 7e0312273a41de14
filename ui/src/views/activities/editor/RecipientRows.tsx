import { useCallback } from "react";
import { CodeField, ManyField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { LinkField } from "../../../app/forms/LinkField";
import { RowList } from "../../../app/forms/RowList";
import { rowProblem } from "../../../app/forms/rowProblem";
import { section } from "../../../app/forms/section";
import { useCountryOptions } from "../../../app/forms/useCountryOptions";
import { RECIPIENT_KINDS } from "../../../app/list/codes";
import { useValues } from "../../../app/values";
import type { Recipient } from "../../../host";
import { CheckField } from "../../../parts";
import { useText } from "../../../text";
import { newOrganisation } from "../../organisations/draft";
import { newRecipient } from "./draft";
import type { ActivityPart } from "./GeneralFields";

function RecipientRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountryOptions();
  const draw = useCallback(
    (recipient: Recipient, set: (patch: Partial<Recipient>) => void, place: number) => (
      <>
        <LangField
          label={t("recipient-who")}
          value={recipient.name}
          onChange={(name) => set({ name })}
          error={problem(`recipients[${place}].name`)}
        />
        <div className="field-pair">
          <CodeField
            label={t("field-kind")}
            family="recipient-kind"
            codes={RECIPIENT_KINDS}
            value={recipient.kind}
            onChange={(kind) => set({ kind })}
          />
        </div>
        <LinkField
          label={field("organisation")}
          kind="organisation"
          value={recipient.organisation}
          onChange={(organisation) => set({ organisation })}
          make={(legal_name) => ({ ...newOrganisation(), legal_name, kind: "recipient" })}
        />
        <LangField
          label={t("recipient-why")}
          value={recipient.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <div className="field-pair">
          <ManyField
            label={field("countries")}
            options={countries}
            value={recipient.countries}
            onChange={(chosen) => set({ countries: chosen })}
          />
        </div>
      </>
    ),
    [countries, field, problem, t],
  );
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
        of="recipients"
        rows={draft.recipients}
        onChange={(recipients) => change({ recipients })}
        make={newRecipient}
        addLabel={t("recipient-add")}
        rowLabel={(place) => t("recipient-row", { number: place + 1 })}
        problem={(_, place) => rowProblem(problem, `recipients[${place}]`, ["name"])}
      >
        {draw}
      </RowList>
    </>
  );
}

export const RecipientRows = section(["recipients", "no_recipients"], RecipientRowsPart);
