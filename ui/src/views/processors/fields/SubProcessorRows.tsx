import { useCallback } from "react";
import { ChoiceField, CodeField, NumberField } from "../../../app/forms/fields";
import { LinkField } from "../../../app/forms/LinkField";
import { RowList } from "../../../app/forms/RowList";
import { rowProblem } from "../../../app/forms/rowProblem";
import { section } from "../../../app/forms/section";
import { useCountryOptions } from "../../../app/forms/useCountryOptions";
import { useValues } from "../../../app/values";
import type { SubProcessor, SubsAuthorisation } from "../../../host";
import { DateField, TextField } from "../../../parts";
import { useText } from "../../../text";
import { newOrganisation } from "../../organisations/draft";
import { newSubProcessor } from "../draft";
import type { ProcessorPart } from "./EngagementFields";

const AUTHORISATIONS: readonly SubsAuthorisation[] = ["specific", "general"];

function SubProcessorRowsPart({ editing }: ProcessorPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const countries = useCountryOptions();
  const draw = useCallback(
    (sub: SubProcessor, set: (patch: Partial<SubProcessor>) => void, place: number) => (
      <>
        <div className="field-pair">
          <TextField
            label={field("name")}
            value={sub.name}
            onChange={(name) => set({ name })}
            error={problem(`sub_processors[${place}].name`)}
          />
          <TextField
            label={field("service")}
            value={sub.service}
            onChange={(service) => set({ service })}
            error={problem(`sub_processors[${place}].service`)}
          />
        </div>
        <LinkField
          label={field("organisation")}
          kind="organisation"
          value={sub.organisation}
          onChange={(organisation) => set({ organisation })}
          make={(legal_name) => ({ ...newOrganisation(), legal_name, kind: "subprocessor" })}
        />
        <div className="field-pair">
          <ChoiceField
            label={field("country")}
            choices={countries}
            emptyLabel={t("value-not-stated")}
            value={sub.country ?? ""}
            onChange={(country) => set({ country: country || null })}
          />
          <NumberField
            label={field("level")}
            description={t("sub-level-note")}
            value={sub.level}
            onChange={(level) => set({ level })}
          />
          {(sub.level ?? 1) > 1 || sub.engaged_by !== "" ? (
            <TextField
              label={field("engaged_by")}
              value={sub.engaged_by}
              onChange={(engaged_by) => set({ engaged_by })}
              error={problem(`sub_processors[${place}].engaged_by`)}
            />
          ) : null}
          <DateField
            label={field("checked_on")}
            value={sub.checked_on}
            onChange={(checked_on) => set({ checked_on })}
          />
        </div>
      </>
    ),
    [countries, field, problem, t],
  );
  return (
    <>
      <div className="field-pair">
        <CodeField
          label={field("subs_authorisation")}
          family="subs-authorisation"
          codes={AUTHORISATIONS}
          value={draft.subs_authorisation}
          onChange={(subs_authorisation) => change({ subs_authorisation })}
          error={problem("subs_authorisation")}
        />
        <NumberField
          label={field("subs_notice_days")}
          value={draft.subs_notice_days}
          onChange={(subs_notice_days) => change({ subs_notice_days })}
          error={problem("subs_notice_days")}
        />
        <DateField
          label={field("subs_list_checked_on")}
          value={draft.subs_list_checked_on}
          onChange={(subs_list_checked_on) => change({ subs_list_checked_on })}
          error={problem("subs_list_checked_on")}
        />
      </div>
      <RowList
        of="sub_processors"
        rows={draft.sub_processors}
        onChange={(sub_processors) => change({ sub_processors })}
        make={newSubProcessor}
        addLabel={t("sub-add")}
        rowLabel={(place) => t("sub-row", { number: place + 1 })}
        problem={(_, place) =>
          rowProblem(problem, `sub_processors[${place}]`, ["name", "service", "engaged_by"])
        }
      >
        {draw}
      </RowList>
    </>
  );
}

export const SubProcessorRows = section(
  ["subs_authorisation", "subs_notice_days", "subs_list_checked_on", "sub_processors"],
  SubProcessorRowsPart,
);
