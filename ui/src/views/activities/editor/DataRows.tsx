import { useCallback } from "react";
import { CodeField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { LangRows } from "../../../app/forms/LangRows";
import { RowList } from "../../../app/forms/RowList";
import { rowProblem } from "../../../app/forms/rowProblem";
import { section } from "../../../app/forms/section";
import { MANDATORY } from "../../../app/list/codes";
import { useValues } from "../../../app/values";
import type { DataItem, DataSource, SpecialCategory } from "../../../host";
import { CheckField } from "../../../parts";
import { useText } from "../../../text";
import { newDataItem } from "./draft";
import type { ActivityPart } from "./GeneralFields";

const SPECIAL: readonly SpecialCategory[] = [
  "origin",
  "politics",
  "belief",
  "union",
  "genetic",
  "biometric",
  "health",
  "sexuality",
  "incidental",
];
const SOURCES: readonly DataSource[] = ["subject", "third_party", "public", "generated", "inferred"];

function DataRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const draw = useCallback(
    (item: DataItem, set: (patch: Partial<DataItem>) => void, place: number) => (
      <>
        <LangField
          label={field("category")}
          value={item.category}
          onChange={(category) => set({ category })}
          error={problem(`data_items[${place}].category`)}
        />
        <LangField
          label={field("description")}
          value={item.description}
          onChange={(description) => set({ description })}
        />
        <div className="field-pair">
          <CodeField
            label={t("data-special")}
            family="special-category"
            codes={SPECIAL}
            value={item.special}
            onChange={(special) => set({ special })}
          />
          <CodeField
            label={field("source")}
            family="data-source"
            codes={SOURCES}
            value={item.source}
            onChange={(source) => set({ source })}
          />
          <CodeField
            label={field("mandatory")}
            family="mandatory"
            codes={MANDATORY}
            value={item.mandatory}
            onChange={(mandatory) => set({ mandatory })}
          />
        </div>
        <div className="row-checks">
          <CheckField
            label={field("criminal")}
            isChecked={item.criminal}
            onChange={(criminal) => set({ criminal })}
          />
          <CheckField
            label={field("national_id")}
            isChecked={item.national_id}
            onChange={(national_id) => set({ national_id })}
          />
          <CheckField
            label={field("third_person")}
            isChecked={item.third_person}
            onChange={(third_person) => set({ third_person })}
          />
        </div>
        {item.mandatory === null || item.mandatory === "none" ? null : (
          <LangField
            label={field("consequence_if_missing")}
            value={item.consequence_if_missing}
            onChange={(consequence_if_missing) => set({ consequence_if_missing })}
          />
        )}
      </>
    ),
    [field, problem, t],
  );
  return (
    <>
      <RowList
        of="data_items"
        rows={draft.data_items}
        onChange={(data_items) => change({ data_items })}
        make={newDataItem}
        addLabel={t("data-add")}
        rowLabel={(place) => t("data-row", { number: place + 1 })}
        problem={(_, place) => rowProblem(problem, `data_items[${place}]`, ["category"])}
      >
        {draw}
      </RowList>
      <LangRows
        label={field("sources")}
        description={t("sources-note")}
        value={draft.sources}
        onChange={(sources) => change({ sources })}
        problem={problem}
        path="sources"
      />
    </>
  );
}

export const DataRows = section(["data_items", "sources"], DataRowsPart);
