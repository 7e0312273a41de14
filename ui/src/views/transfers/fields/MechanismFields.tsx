import { CodeField, ManyField, NumberField } from "../../../app/forms/fields";
import { section } from "../../../app/forms/section";
import { YesNoField } from "../../../app/forms/YesNoField";
import { useValues } from "../../../app/values";
import type {
  Art49Record,
  SccAnnex,
  SccModule,
  SccOptions,
  SccVersion,
  SubsAuthorisation,
} from "../../../host";
import { CheckField, DateField, Notice, TextArea, TextField } from "../../../parts";
import { useText } from "../../../text";
import { annexesOf, evidenceOf, MECHANISMS, NO_ART49, NO_SCC } from "../draft";
import type { TransferPart } from "./PartiesFields";

const MODULES: readonly SccModule[] = ["1", "2", "3", "4"];
const VERSIONS: readonly SccVersion[] = ["2021/914", "old"];
/** To the United States the decision holds for those on a list only. */
const LISTED_ONLY = "US";

function AdequacyFields({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return draft.countries.includes(LISTED_ONLY) || draft.dpf_active_checked_on !== null ? (
    <DateField
      label={field("dpf_active_checked_on")}
      description={t("transfer-dpf-note")}
      value={draft.dpf_active_checked_on}
      onChange={(dpf_active_checked_on) => change({ dpf_active_checked_on })}
      error={problem("dpf_active_checked_on")}
    />
  ) : null;
}

const AUTHORISATIONS: readonly SubsAuthorisation[] = ["specific", "general"];

/** What was chosen and filled in when the clauses were signed. */
function OptionFields({ editing }: TransferPart) {
  const { field, code } = useValues();
  const { draft, change } = editing;
  const options = draft.scc_options ?? NO_SCC;
  const set = (patch: Partial<SccOptions>) => change({ scc_options: { ...options, ...patch } });
  const isForProcessor = draft.scc_module === "2" || draft.scc_module === "3";
  const name = field("scc_options");
  return (
    <div className="sub-fields" role="group" aria-label={name}>
      <p className="sub-title">{name}</p>
      <ManyField
        label={field("annexes")}
        options={annexesOf(draft.scc_module).map((id) => ({ id, label: code("scc-annex", id) }))}
        value={options.annexes}
        onChange={(chosen) => set({ annexes: chosen as SccAnnex[] })}
      />
      {/* Clause 9 is about processors. */}
      {isForProcessor || options.sub_processors !== null ? (
        <div className="field-pair">
          <CodeField
            label={field("sub_processors")}
            family="subs-authorisation"
            codes={AUTHORISATIONS}
            value={options.sub_processors}
            onChange={(sub_processors) => set({ sub_processors })}
          />
          <NumberField
            label={field("notice_days")}
            value={options.notice_days}
            onChange={(notice_days) => set({ notice_days })}
          />
        </div>
      ) : null}
      <div className="field-pair">
        <TextField
          label={field("authority")}
          value={options.authority}
          onChange={(authority) => set({ authority })}
        />
        <TextField
          label={field("governing_law")}
          value={options.governing_law}
          onChange={(governing_law) => set({ governing_law })}
        />
        <TextField label={field("courts")} value={options.courts} onChange={(courts) => set({ courts })} />
      </div>
      <div className="row-checks">
        <CheckField
          label={field("docking")}
          isChecked={options.docking}
          onChange={(docking) => set({ docking })}
        />
        <CheckField
          label={field("redress_body")}
          isChecked={options.redress_body}
          onChange={(redress_body) => set({ redress_body })}
        />
      </div>
    </div>
  );
}

function ClauseFields({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <div className="field-pair">
        <CodeField
          label={field("scc_module")}
          family="scc-module"
          codes={MODULES}
          value={draft.scc_module}
          onChange={(scc_module) => change({ scc_module })}
          error={problem("scc_module")}
        />
        <CodeField
          label={field("scc_version")}
          family="scc-version"
          codes={VERSIONS}
          value={draft.scc_version}
          onChange={(scc_version) => change({ scc_version })}
          error={problem("scc_version")}
        />
      </div>
      <DateField
        label={field("scc_signed_on")}
        value={draft.scc_signed_on}
        onChange={(scc_signed_on) => change({ scc_signed_on })}
        error={problem("scc_signed_on")}
      />
      {draft.scc_version === "old" ? (
        <Notice
          tone="warn"
          role="status"
          what={t("transfer-old-clauses")}
          todo={t("transfer-old-clauses-do")}
        />
      ) : (
        <OptionFields editing={editing} />
      )}
    </>
  );
}

function DerogationFields({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const isCompelling = draft.mechanism === "art49_compelling";
  const record = draft.art49 ?? NO_ART49;
  const set = (patch: Partial<Art49Record>) => change({ art49: { ...record, ...patch } });
  const isConsent = draft.mechanism === "art49_1a";
  const isProvided = draft.mechanism === "art49_1d" || draft.mechanism === "art49_1g";
  return (
    <>
      {draft.repetitive ? (
        <Notice
          tone="warn"
          role="status"
          what={t("transfer-systematic")}
          todo={t("transfer-systematic-do")}
        />
      ) : null}
      <TextArea
        label={field("necessity")}
        value={record.necessity}
        onChange={(necessity) => set({ necessity })}
        error={problem("art49.necessity")}
      />
      <YesNoField
        label={field("occasional")}
        description={t("transfer-occasional-note")}
        value={record.occasional}
        onChange={(occasional) => set({ occasional })}
      />
      {isConsent || record.risk_information_ref !== "" ? (
        <TextField
          label={field("risk_information_ref")}
          value={record.risk_information_ref}
          onChange={(risk_information_ref) => set({ risk_information_ref })}
        />
      ) : null}
      {isProvided || record.provision !== "" ? (
        <TextField
          label={field("provision")}
          description={t(
            draft.mechanism === "art49_1g" ? "transfer-register-note" : "transfer-provision-note",
          )}
          value={record.provision}
          onChange={(provision) => set({ provision })}
        />
      ) : null}
      {isCompelling || record.assessment !== "" ? (
        <TextArea
          label={field("assessment")}
          value={record.assessment}
          onChange={(assessment) => set({ assessment })}
        />
      ) : null}
      <TextArea
        label={field("safeguards")}
        value={record.safeguards}
        onChange={(safeguards) => set({ safeguards })}
      />
      {isCompelling ? (
        <>
          <YesNoField
            label={field("subjects_limited")}
            value={draft.subjects_limited}
            onChange={(subjects_limited) => change({ subjects_limited })}
          />
          <div className="field-pair">
            <DateField
              label={field("sa_informed_on")}
              value={draft.sa_informed_on}
              onChange={(sa_informed_on) => change({ sa_informed_on })}
              error={problem("sa_informed_on")}
            />
            <DateField
              label={field("subjects_informed_on")}
              value={draft.subjects_informed_on}
              onChange={(subjects_informed_on) => change({ subjects_informed_on })}
              error={problem("subjects_informed_on")}
            />
          </div>
        </>
      ) : null}
    </>
  );
}

/** What the chosen mechanism has to show. */
function EvidenceFields(props: TransferPart) {
  const { mechanism } = props.editing.draft;
  if (mechanism === null) return null;
  switch (evidenceOf(mechanism)) {
    case "adequacy":
      return <AdequacyFields {...props} />;
    case "clauses":
      return <ClauseFields {...props} />;
    case "derogation":
      return <DerogationFields {...props} />;
    case "safeguard":
      return null;
  }
}

function MechanismFieldsPart({ editing }: TransferPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <CodeField
        label={field("mechanism")}
        family="mechanism"
        codes={MECHANISMS}
        value={draft.mechanism}
        onChange={(mechanism) => change({ mechanism })}
        error={problem("mechanism")}
      />
      <TextField
        label={field("mechanism_ref")}
        description={t("transfer-ref-note")}
        value={draft.mechanism_ref}
        onChange={(mechanism_ref) => change({ mechanism_ref })}
        error={problem("mechanism_ref")}
      />
      <EvidenceFields editing={editing} />
    </>
  );
}

export const MechanismFields = section(
  [
    "mechanism",
    "mechanism_ref",
    "dpf_active_checked_on",
    "scc_module",
    "scc_version",
    "scc_signed_on",
    "scc_options",
    "art49",
    "subjects_limited",
    "sa_informed_on",
    "subjects_informed_on",
    "countries",
    "repetitive",
  ],
  MechanismFieldsPart,
);
