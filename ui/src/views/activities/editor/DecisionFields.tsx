import { hasText, NO_TEXT } from "../../../app/forms/clean";
import { LangField } from "../../../app/forms/LangField";
import { section } from "../../../app/forms/section";
import { useValues } from "../../../app/values";
import type { AutomatedDecision } from "../../../host";
import { CheckField, Notice } from "../../../parts";
import { useText } from "../../../text";
import type { ActivityPart } from "./GeneralFields";

const NONE: AutomatedDecision = {
  solely_automated: false,
  significant_effect: false,
  profiling: false,
  logic: NO_TEXT,
  consequences: NO_TEXT,
  safeguards: NO_TEXT,
};

const TRAITS = ["solely_automated", "significant_effect", "profiling"] as const;
const TEXTS = ["logic", "consequences", "safeguards"] as const;

/** Decisions that rest on automated processing (Article 22), and whether it is automated at all (Article 20). */
function DecisionFieldsPart({ editing }: ActivityPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const adm = draft.adm ?? NONE;
  const set = (patch: Partial<AutomatedDecision>) => change({ adm: { ...adm, ...patch } });
  const isSaid = TRAITS.some((name) => adm[name]) || TEXTS.some((name) => hasText(adm[name]));
  const isGrounded = draft.bases.some(({ art22_ground }) => art22_ground !== null);
  const notes = {
    solely_automated: t("adm-solely-note"),
    significant_effect: t("adm-effect-note"),
    profiling: t("adm-profiling-note"),
  };
  return (
    <>
      <CheckField
        label={field("automated")}
        description={t("activity-automated-note")}
        isChecked={draft.automated}
        onChange={(automated) => change({ automated })}
      />
      {TRAITS.map((name) => (
        <CheckField
          key={name}
          label={field(name)}
          description={notes[name]}
          isChecked={adm[name]}
          onChange={(isChecked) => set({ [name]: isChecked })}
        />
      ))}
      {adm.solely_automated && adm.significant_effect && !isGrounded ? (
        <Notice tone="warn" role="status" what={t("adm-no-ground")} todo={t("adm-no-ground-do")} />
      ) : null}
      {isSaid
        ? TEXTS.map((name) => (
            <LangField
              key={name}
              isLong
              label={field(name)}
              value={adm[name]}
              onChange={(words) => set({ [name]: words })}
              error={problem(`adm.${name}`)}
            />
          ))
        : null}
    </>
  );
}

export const DecisionFields = section(["adm", "automated", "bases"], DecisionFieldsPart);
