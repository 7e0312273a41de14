import { useCallback, useMemo } from "react";
import { ChoiceField, CodeField, ManyField } from "../../../app/forms/fields";
import { RowList } from "../../../app/forms/RowList";
import { rowProblem } from "../../../app/forms/rowProblem";
import { section } from "../../../app/forms/section";
import { ThingField } from "../../../app/forms/ThingField";
import { ART9 } from "../../../app/list/codes";
import { useValues } from "../../../app/values";
import type { Activity, Art22Ground, Art6, Basis } from "../../../host";
import { BASIS_LETTERS, BasisMark, DateField, Notice, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import { Art9Fields, Proof, type BasisPart } from "./BasisProof";
import { meetings, newBasis } from "./draft";
import type { ActivityPart } from "./GeneralFields";

const ART22: readonly Art22Ground[] = ["a", "b", "c"];

const markOf = (letter: Art6) => <BasisMark letter={letter} />;

/** For data on convictions and offences: under official authority, or by a law with safeguards. */
function Art10Fields({ basis, set }: BasisPart) {
  const { field } = useValues();
  return (
    <>
      <TextField
        label={field("art10_law")}
        value={basis.art10_law}
        onChange={(art10_law) => set({ art10_law })}
      />
      <TextArea
        label={field("art10_safeguards")}
        value={basis.art10_safeguards}
        onChange={(art10_safeguards) => set({ art10_safeguards })}
      />
    </>
  );
}

/** For a decision that rests solely on automated processing. */
function Art22Fields({ basis, set }: BasisPart) {
  const { field } = useValues();
  return (
    <>
      <CodeField
        label={field("art22_ground")}
        family="art22-ground"
        codes={ART22}
        value={basis.art22_ground}
        onChange={(art22_ground) => set({ art22_ground })}
      />
      {basis.art22_ground === "b" || basis.art22_law !== "" ? (
        <TextField
          label={field("art22_law")}
          value={basis.art22_law}
          onChange={(art22_law) => set({ art22_law })}
        />
      ) : null}
      {basis.art22_ground === null && basis.art22_safeguards === "" ? null : (
        <TextArea
          label={field("art22_safeguards")}
          value={basis.art22_safeguards}
          onChange={(art22_safeguards) => set({ art22_safeguards })}
        />
      )}
    </>
  );
}

/** Which articles beside the sixth the data and decisions of an activity bring in. */
function broughtIn({ data_items, adm }: Activity) {
  return {
    isSpecial: data_items.some(({ special }) => special !== null),
    isCriminal: data_items.some(({ criminal }) => criminal),
    isAutomated: adm?.solely_automated === true,
  };
}

const SAYING = ["art6", "purpose", "valid_to", "law_ref.url"];

function BasisRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { text, code, field } = useValues();
  const { draft, change, problem } = editing;
  const { purposes: given, subject_categories } = draft;
  const purposes = useMemo(
    () =>
      given.map((purpose, place) => ({
        id: purpose.key,
        label: text(purpose.text) || t("purpose-row", { number: place + 1 }),
      })),
    [given, text, t],
  );
  const { isSpecial, isCriminal, isAutomated } = broughtIn(draft);
  const isMissing = problem("bases.art6");
  const draw = useCallback(
    (basis: Basis, set: (patch: Partial<Basis>) => void, place: number) => (
      <>
        <CodeField<Art6>
          label={t("field-art6")}
          family="basis"
          mark={markOf}
          codes={BASIS_LETTERS}
          hasNone={false}
          value={basis.art6}
          onChange={(art6) => set({ art6 })}
          error={problem(`bases[${place}].art6`)}
          isRequired
        />
        <div className="field-pair">
          <ChoiceField
            label={t("field-purpose")}
            choices={purposes}
            emptyLabel={t("basis-all-purposes")}
            value={basis.purpose}
            onChange={(purpose) => set({ purpose })}
            error={problem(`bases[${place}].purpose`)}
          />
          <ThingField
            label={t("field-subject-category")}
            things={subject_categories}
            emptyLabel={t("basis-all-subjects")}
            value={basis.subject_category}
            onChange={(subject_category) => set({ subject_category })}
          />
        </div>
        <Proof basis={basis} set={set} urlProblem={problem(`bases[${place}].law_ref.url`)} />
        {isSpecial || basis.art9.length > 0 ? (
          <ManyField
            label={t("field-art9")}
            options={ART9.map((id) => ({ id, label: `(${id}) ${code("art9", id)}` }))}
            value={basis.art9}
            onChange={(chosen) => set({ art9: ART9.filter((letter) => chosen.includes(letter)) })}
          />
        ) : null}
        {basis.art9.map((letter) => (
          <Art9Fields key={letter} basis={basis} set={set} letter={letter} />
        ))}
        {isCriminal || basis.art10_law !== "" || basis.art10_safeguards !== "" ? (
          <Art10Fields basis={basis} set={set} />
        ) : null}
        {isAutomated || basis.art22_ground !== null ? <Art22Fields basis={basis} set={set} /> : null}
        <div className="field-pair">
          <DateField
            label={field("valid_from")}
            value={basis.valid_from}
            onChange={(valid_from) => set({ valid_from })}
          />
          <DateField
            label={field("valid_to")}
            value={basis.valid_to}
            onChange={(valid_to) => set({ valid_to })}
            error={problem(`bases[${place}].valid_to`)}
          />
          <TextField
            label={field("hedge_text")}
            description={t("basis-hedge-note")}
            value={basis.hedge_text}
            onChange={(hedge_text) => set({ hedge_text })}
          />
        </div>
      </>
    ),
    [purposes, subject_categories, isSpecial, isCriminal, isAutomated, code, field, problem, t],
  );
  const rowLabel = (place: number) => t("basis-row", { number: place + 1 });
  return (
    <>
      <RowList
        of="bases"
        rows={draft.bases}
        onChange={(bases) => change({ bases })}
        make={() => newBasis(draft.purposes.length === 1 ? (draft.purposes[0]?.key ?? "") : "")}
        addLabel={t("basis-add")}
        rowLabel={rowLabel}
        problem={(basis, place) =>
          rowProblem(problem, `bases[${place}]`, SAYING) ??
          (basis.art6 === null ? isMissing : null) ??
          (basis.purpose !== "" && !purposes.some(({ id }) => id === basis.purpose)
            ? problem("bases.purpose")
            : null)
        }
      >
        {draw}
      </RowList>
      {meetings(draft.bases).map(([one, other]) => (
        <Notice
          key={`${one} ${other}`}
          tone="warn"
          role="status"
          what={t("bases-meet", { one: rowLabel(one), other: rowLabel(other) })}
          todo={t("bases-meet-do")}
        />
      ))}
    </>
  );
}

export const BasisRows = section(
  ["bases", "purposes", "subject_categories", "data_items", "adm"],
  BasisRowsPart,
);
