import { useCallback, useMemo } from "react";
import { ChoiceField, CodeField, ManyField } from "../../../app/forms/fields";
import { LangField } from "../../../app/forms/LangField";
import { LinkField } from "../../../app/forms/LinkField";
import { RowList } from "../../../app/forms/RowList";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { Activity, Art6, Art9, Basis, LawRef } from "../../../host";
import { BASIS_LETTERS, BasisMark, CheckField, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import { newAssessment } from "../../assessments/draft";
import { newConsentProfile } from "../../consents/draft";
import { COUNTRIES } from "../../welcome/countries";
import { newBasis } from "./draft";
import type { ActivityPart } from "./GeneralFields";

const ART9: readonly Art9[] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const NO_LAW: LawRef = { text: "", provision: "", url: "", country: null };

interface RowProps {
  basis: Basis;
  set: (patch: Partial<Basis>) => void;
}

function InterestFields({ basis, set }: RowProps) {
  const t = useText();
  return (
    <>
      <LangField
        label={t("field-interest")}
        isLong
        value={basis.interest}
        onChange={(interest) => set({ interest })}
      />
      <LinkField
        label={t("field-lia")}
        kind="lia"
        value={basis.lia}
        onChange={(lia) => set({ lia })}
        make={(title) => ({ ...newAssessment(), title })}
      />
    </>
  );
}

function LawFields({ basis, set }: RowProps) {
  const t = useText();
  const { field, country } = useValues();
  const law = basis.law_ref ?? NO_LAW;
  const change = (patch: Partial<LawRef>) => set({ law_ref: { ...law, ...patch } });
  return (
    <>
      <TextArea label={t("field-law-ref")} value={law.text} onChange={(text) => change({ text })} />
      <div className="field-pair">
        <TextField
          label={field("provision")}
          value={law.provision}
          onChange={(provision) => change({ provision })}
        />
        <ChoiceField
          label={t("field-country")}
          emptyLabel={t("value-not-stated")}
          choices={COUNTRIES.map((id) => ({ id, label: country(id) }))}
          value={law.country ?? ""}
          onChange={(id) => change({ country: id || null })}
        />
        <TextField label={field("url")} type="url" value={law.url} onChange={(url) => change({ url })} />
      </div>
    </>
  );
}

function ContractFields({ basis, set }: RowProps) {
  const t = useText();
  return (
    <div className="field-pair">
      <TextField
        label={t("field-contract-ref")}
        value={basis.contract_ref}
        onChange={(contract_ref) => set({ contract_ref })}
      />
      <CheckField
        label={t("field-subject-is-party")}
        description={t("basis-party-note")}
        isChecked={basis.subject_is_party === true}
        onChange={(subject_is_party) => set({ subject_is_party })}
      />
    </div>
  );
}

/** What each basis must be able to show (Articles 6 and 7). */
function Proof(props: RowProps) {
  const t = useText();
  const { basis, set } = props;
  switch (basis.art6) {
    case "a":
      return (
        <LinkField
          label={t("field-consent-profile")}
          kind="consent_profile"
          value={basis.consent_profile}
          onChange={(consent_profile) => set({ consent_profile })}
          make={(name) => ({ ...newConsentProfile(), name })}
        />
      );
    case "b":
      return <ContractFields {...props} />;
    case "c":
    case "e":
      return <LawFields {...props} />;
    case "f":
      return <InterestFields {...props} />;
    default:
      return null;
  }
}

const markOf = (letter: Art6) => <BasisMark letter={letter} />;

const hasSpecial = (draft: Activity) => draft.data_items.some(({ special }) => special !== null);

function BasisRowsPart({ editing }: ActivityPart) {
  const t = useText();
  const { text, code } = useValues();
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
  const subjects = useMemo(
    () => [...new Set(subject_categories.map((one) => one.trim()).filter(Boolean))],
    [subject_categories],
  );
  const isSpecial = hasSpecial(draft);
  const isMissing = problem("bases.art6");
  const draw = useCallback(
    (basis: Basis, set: (patch: Partial<Basis>) => void) => (
      <>
        <CodeField<Art6>
          label={t("field-art6")}
          family="basis"
          mark={markOf}
          codes={BASIS_LETTERS}
          hasNone={false}
          value={basis.art6}
          onChange={(art6) => set({ art6 })}
        />
        <div className="field-pair">
          <ChoiceField
            label={t("field-purpose")}
            choices={purposes}
            emptyLabel={t("basis-all-purposes")}
            value={basis.purpose}
            onChange={(purpose) => set({ purpose })}
          />
          <ChoiceField
            label={t("field-subject-category")}
            choices={subjects.map((id) => ({ id, label: id }))}
            emptyLabel={t("basis-all-subjects")}
            value={basis.subject_category}
            onChange={(subject_category) => set({ subject_category })}
          />
        </div>
        <Proof basis={basis} set={set} />
        {isSpecial || basis.art9.length > 0 ? (
          <ManyField
            label={t("field-art9")}
            options={ART9.map((id) => ({ id, label: code("art9", id) }))}
            value={basis.art9}
            onChange={(chosen) => set({ art9: ART9.filter((letter) => chosen.includes(letter)) })}
          />
        ) : null}
      </>
    ),
    [purposes, subjects, isSpecial, code, t],
  );
  return (
    <RowList
      rows={draft.bases}
      onChange={(bases) => change({ bases })}
      make={() => newBasis(draft.purposes.length === 1 ? (draft.purposes[0]?.key ?? "") : "")}
      addLabel={t("basis-add")}
      rowLabel={(place) => t("basis-row", { number: place + 1 })}
      problem={(basis, place) =>
        problem(`bases[${place}]`) ??
        (basis.art6 === null ? isMissing : null) ??
        (basis.purpose !== "" && !purposes.some(({ id }) => id === basis.purpose)
          ? problem("bases.purpose")
          : null)
      }
    >
      {draw}
    </RowList>
  );
}

export const BasisRows = section(["bases", "purposes", "subject_categories", "data_items"], BasisRowsPart);
