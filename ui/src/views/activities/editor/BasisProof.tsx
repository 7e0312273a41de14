import { ChoiceField } from "../../../app/forms/fields";
import { EEA } from "../../../app/countries";
import { LangField } from "../../../app/forms/LangField";
import { LinkField } from "../../../app/forms/LinkField";
import { useCountryOptions } from "../../../app/forms/useCountryOptions";
import { YesNoField } from "../../../app/forms/YesNoField";
import { useValues } from "../../../app/values";
import type { Art9, Art9Law, Basis, LawRef } from "../../../host";
import { Notice, TextArea, TextField } from "../../../parts";
import { useText, type TextKey } from "../../../text";
import { newAssessment } from "../../assessments/draft";
import { newConsentProfile } from "../../consents/draft";

const NO_LAW: LawRef = { text: "", provision: "", url: "", country: null };

export interface BasisPart {
  basis: Basis;
  set: (patch: Partial<Basis>) => void;
}

export interface ProofProps extends BasisPart {
  /** What is wrong with the address at which the law is read. */
  urlProblem: string | null;
}

function InterestFields({ basis, set }: BasisPart) {
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

/** Of (d): the facts, and why nothing else fits (recital 46). */
function VitalFields({ basis, set }: BasisPart) {
  const t = useText();
  return (
    <TextArea
      label={t("field-vital-need")}
      description={t("basis-vital-note")}
      value={basis.vital_need}
      onChange={(vital_need) => set({ vital_need })}
    />
  );
}

interface LawFieldsProps {
  law: LawRef;
  onChange: (patch: Partial<LawRef>) => void;
  /** What its text says. */
  textLabel: string;
  description?: string;
  urlProblem?: string | null;
}

/** A provision: what it says, where it stands, whose it is. */
function LawFields({ law, onChange, textLabel, description, urlProblem = null }: LawFieldsProps) {
  const t = useText();
  const { field } = useValues();
  const countries = useCountryOptions();
  return (
    <>
      <div className="field-pair">
        <TextField
          label={field("provision")}
          value={law.provision}
          onChange={(provision) => onChange({ provision })}
        />
        <ChoiceField
          label={t("field-country")}
          emptyLabel={t("law-union")}
          choices={countries}
          value={law.country ?? ""}
          onChange={(id) => onChange({ country: id || null })}
        />
      </div>
      <TextArea
        label={textLabel}
        value={law.text}
        onChange={(text) => onChange({ text })}
        {...(description ? { description } : {})}
      />
      <TextField
        label={field("url")}
        type="url"
        value={law.url}
        onChange={(url) => onChange({ url })}
        error={urlProblem}
      />
    </>
  );
}

/** Of (c) and (e): the law of the Union or of a State of the EEA. */
function ObligationFields({ basis, set, urlProblem }: ProofProps) {
  const t = useText();
  const law = basis.law_ref ?? NO_LAW;
  const isForeign = law.country !== null && !EEA.has(law.country);
  return (
    <>
      <LawFields
        law={law}
        onChange={(patch) => set({ law_ref: { ...law, ...patch } })}
        textLabel={t(basis.art6 === "c" ? "law-duty" : "law-task")}
        urlProblem={urlProblem}
      />
      {isForeign ? (
        <Notice tone="warn" role="status" what={t("law-foreign")} todo={t("law-foreign-do")} />
      ) : null}
    </>
  );
}

function ContractFields({ basis, set }: BasisPart) {
  const t = useText();
  return (
    <>
      <TextField
        label={t("field-contract-ref")}
        description={t("basis-contract-note")}
        value={basis.contract_ref}
        onChange={(contract_ref) => set({ contract_ref })}
      />
      <YesNoField
        label={t("field-subject-is-party")}
        description={t("basis-party-note")}
        value={basis.subject_is_party}
        onChange={(subject_is_party) => set({ subject_is_party })}
      />
    </>
  );
}

/** What each basis must be able to show (Articles 6 and 7). */
export function Proof(props: ProofProps) {
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
      return <ObligationFields {...props} />;
    case "d":
      return <VitalFields {...props} />;
    case "f":
      return <InterestFields {...props} />;
    default:
      return null;
  }
}

const NO_ART9_LAW: Omit<Art9Law, "condition"> = {
  text: "",
  provision: "",
  url: "",
  country: null,
  safeguards: "",
};

/** Conditions that rest on a law, a collective agreement or a contract with a professional; the others on facts. */
const LEGAL: ReadonlySet<Art9> = new Set(["b", "g", "h", "i", "j"]);

/** What one condition of Article 9(2) rests on. */
export function Art9Fields({ basis, set, letter }: BasisPart & { letter: Art9 }) {
  const t = useText();
  const { field, code } = useValues();
  const law = basis.art9_law.find(({ condition }) => condition === letter) ?? {
    ...NO_ART9_LAW,
    condition: letter,
  };
  const change = (patch: Partial<Art9Law>) => {
    const others = basis.art9_law.filter(({ condition }) => condition !== letter);
    const both = [...others, { ...law, ...patch }];
    set({ art9_law: both.sort((one, other) => (one.condition ?? "").localeCompare(other.condition ?? "")) });
  };
  const name = t("art9-rests", { letter, condition: code("art9", letter) });
  const note = t(`art9-record-${letter}` as TextKey);
  return (
    <div className="sub-fields" role="group" aria-label={name}>
      <p className="sub-title">{name}</p>
      {LEGAL.has(letter) ? (
        <LawFields law={law} onChange={change} textLabel={t("law-text")} description={note} />
      ) : (
        <TextArea
          label={t("art9-facts")}
          description={note}
          value={law.text}
          onChange={(text) => change({ text })}
        />
      )}
      <TextArea
        label={field("safeguards")}
        value={law.safeguards}
        onChange={(safeguards) => change({ safeguards })}
      />
    </div>
  );
}
