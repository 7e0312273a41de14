import { useCallback } from "react";
import { CodeField } from "../../app/forms/fields";
import { LinksField } from "../../app/forms/LinkField";
import { section, type SectionProps } from "../../app/forms/section";
import { TextRows } from "../../app/forms/TextRows";
import { YesNoField } from "../../app/forms/YesNoField";
import { useValues } from "../../app/values";
import type { Balance, FactorSide, InterestAssessment, InterestHolder, RecordId } from "../../host";
import { CheckField, DateField, Notice, TextArea, TextField } from "../../parts";
import { useText } from "../../text";
import { stopsOf } from "./draft";
import { FactorPicker, KeepButton } from "./FactorButtons";

export type AssessmentPart = SectionProps<InterestAssessment>;

/** What a factor of the library does in this assessment: its text is taken over, and it is named among those weighed. */
function useTaking({ editing }: AssessmentPart) {
  const { draft, update } = editing;
  const weighed = (id: RecordId) => (now: InterestAssessment) =>
    now.factors.includes(id) ? {} : { factors: [...now.factors, id] };
  return {
    taken: draft.factors,
    weigh: (id: RecordId) => update(weighed(id)),
    takeText:
      (name: "interest_text" | "necessity_text" | "reasonable_expectations") =>
      (id: RecordId, text: string) =>
        update((now) => ({
          ...weighed(id)(now),
          [name]: [now[name].trim(), text].filter(Boolean).join("\n\n"),
        })),
    takeRow: (name: "alternatives" | "impacts" | "safeguards") => (id: RecordId, text: string) =>
      update((now) => ({
        ...weighed(id)(now),
        [name]: [...now[name].filter((one) => one.trim() !== ""), text],
      })),
  };
}

/** Keeps one of several texts in the library. */
function useKeep({ update }: AssessmentPart["editing"], side: FactorSide) {
  return useCallback(
    (text: string) => (
      <KeepButton
        side={side}
        text={text}
        onKept={(id) => update((now) => (now.factors.includes(id) ? {} : { factors: [...now.factors, id] }))}
      />
    ),
    [side, update],
  );
}

/** The library beneath a text: what to take from it, and what to keep in it. */
function LibraryLine({
  editing,
  side,
  text,
  name,
}: AssessmentPart & {
  side: FactorSide;
  text: string;
  name: "interest_text" | "necessity_text" | "reasonable_expectations";
}) {
  const { taken, weigh, takeText } = useTaking({ editing });
  return (
    <div className="rows-foot">
      <FactorPicker side={side} taken={taken} onTake={takeText(name)} />
      <KeepButton side={side} text={text} onKept={weigh} />
    </div>
  );
}

const HOLDERS: readonly InterestHolder[] = ["controller", "third_party"];
const OUTCOMES: readonly Balance[] = ["passes", "passes_with_measures", "fails"];

function NameFieldsPart({ editing, isNew }: AssessmentPart & { isNew: boolean }) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <TextField
      label={field("title")}
      description={t("lia-title-note")}
      value={draft.title}
      onChange={(title) => change({ title })}
      error={problem("title")}
      isRequired
      autoFocus={isNew}
    />
  );
}

export const NameFields = section(["title"], NameFieldsPart);

/** Says beside the answer what a "no" means, at once and once only. */
function StopNote({ isHit }: { isHit: boolean }) {
  const t = useText();
  return isHit ? <Notice tone="warn" role="status" what={t("lia-stop")} todo={t("lia-stop-do")} /> : null;
}

function InterestFieldsPart({ editing }: AssessmentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  return (
    <>
      <TextArea
        label={field("interest_text")}
        description={t("lia-interest-note")}
        value={draft.interest_text}
        onChange={(interest_text) => change({ interest_text })}
        error={problem("interest_text")}
        lines={3}
      />
      <LibraryLine editing={editing} side="interest" text={draft.interest_text} name="interest_text" />
      <CodeField
        label={field("whose")}
        family="interest-holder"
        codes={HOLDERS}
        value={draft.whose}
        onChange={(whose) => change({ whose })}
      />
      <div className="questions">
        <YesNoField label={field("lawful")} value={draft.lawful} onChange={(lawful) => change({ lawful })} />
        <YesNoField
          label={field("precise")}
          value={draft.precise}
          onChange={(precise) => change({ precise })}
        />
        <YesNoField
          label={field("real_present")}
          value={draft.real_present}
          onChange={(real_present) => change({ real_present })}
        />
      </div>
      <StopNote isHit={stopsOf(draft).some((name) => name !== "data_minimised")} />
    </>
  );
}

export const InterestFields = section(
  ["factors", "interest_text", "whose", "lawful", "precise", "real_present"],
  InterestFieldsPart,
);

function NecessityFieldsPart({ editing }: AssessmentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const { taken, takeRow } = useTaking({ editing });
  const rowLabel = useCallback((place: number) => t("lia-alternative-row", { number: place + 1 }), [t]);
  const keepAlternative = useKeep(editing, "alternative");
  return (
    <>
      <TextArea
        label={field("necessity_text")}
        value={draft.necessity_text}
        onChange={(necessity_text) => change({ necessity_text })}
        error={problem("necessity_text")}
        lines={3}
      />
      <LibraryLine editing={editing} side="necessity" text={draft.necessity_text} name="necessity_text" />
      <div className="labelled" role="group" aria-label={field("alternatives")}>
        <p className="field-label">{field("alternatives")}</p>
        <p className="field-description">{t("lia-alternatives-note")}</p>
        <TextRows
          value={draft.alternatives}
          onChange={(alternatives) => change({ alternatives })}
          addLabel={t("lia-alternative-add")}
          rowLabel={rowLabel}
          problem={(place) => problem(`alternatives[${place}]`)}
          action={keepAlternative}
          more={<FactorPicker side="alternative" taken={taken} onTake={takeRow("alternatives")} />}
        />
      </div>
      <YesNoField
        label={field("data_minimised")}
        value={draft.data_minimised}
        onChange={(data_minimised) => change({ data_minimised })}
      />
      <StopNote isHit={draft.data_minimised === false} />
    </>
  );
}

export const NecessityFields = section(
  ["factors", "necessity_text", "alternatives", "data_minimised"],
  NecessityFieldsPart,
);

function BalanceFieldsPart({ editing }: AssessmentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const { taken, takeRow } = useTaking({ editing });
  const keepImpact = useKeep(editing, "impact");
  const keepSafeguard = useKeep(editing, "safeguard");
  const impactLabel = useCallback((place: number) => t("lia-impact-row", { number: place + 1 }), [t]);
  const safeguardLabel = useCallback((place: number) => t("lia-safeguard-row", { number: place + 1 }), [t]);
  return (
    <>
      <TextArea
        label={field("reasonable_expectations")}
        description={t("lia-expectations-note")}
        value={draft.reasonable_expectations}
        onChange={(reasonable_expectations) => change({ reasonable_expectations })}
        error={problem("reasonable_expectations")}
        lines={3}
      />
      <LibraryLine
        editing={editing}
        side="expectation"
        text={draft.reasonable_expectations}
        name="reasonable_expectations"
      />
      <CheckField
        label={field("vulnerable")}
        isChecked={draft.vulnerable}
        onChange={(vulnerable) => change({ vulnerable })}
      />
      <div className="labelled" role="group" aria-label={field("impacts")}>
        <p className="field-label">{field("impacts")}</p>
        <p className="field-description">{t("lia-impacts-note")}</p>
        <TextRows
          value={draft.impacts}
          onChange={(impacts) => change({ impacts })}
          addLabel={t("lia-impact-add")}
          rowLabel={impactLabel}
          problem={(place) => problem(`impacts[${place}]`)}
          action={keepImpact}
          more={<FactorPicker side="impact" taken={taken} onTake={takeRow("impacts")} />}
        />
      </div>
      <div className="labelled" role="group" aria-label={field("safeguards")}>
        <p className="field-label">{field("safeguards")}</p>
        <p className="field-description">{t("lia-safeguards-note")}</p>
        <TextRows
          value={draft.safeguards}
          onChange={(safeguards) => change({ safeguards })}
          addLabel={t("lia-safeguard-add")}
          rowLabel={safeguardLabel}
          problem={(place) => problem(`safeguards[${place}]`)}
          action={keepSafeguard}
          more={<FactorPicker side="safeguard" taken={taken} onTake={takeRow("safeguards")} />}
        />
      </div>
      <LinksField
        label={field("factors")}
        description={t("lia-factors-note")}
        kind="factor"
        value={draft.factors}
        onChange={(factors) => change({ factors })}
        error={problem("factors")}
      />
    </>
  );
}

export const BalanceFields = section(
  ["reasonable_expectations", "vulnerable", "impacts", "safeguards", "factors"],
  BalanceFieldsPart,
);

function OutcomeFieldsPart({ editing }: AssessmentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change, problem } = editing;
  const isStopped = stopsOf(draft).length > 0;
  const passes = draft.balance === "passes" || draft.balance === "passes_with_measures";
  return (
    <>
      <CodeField
        label={field("balance")}
        family="balance"
        codes={OUTCOMES}
        value={draft.balance}
        onChange={(balance) => change({ balance })}
        error={problem("balance")}
      />
      {isStopped && passes ? (
        <Notice tone="warn" role="status" what={t("lia-passes-stopped")} todo={t("lia-passes-stopped-do")} />
      ) : null}
      {draft.balance === "passes_with_measures" && draft.safeguards.every((text) => text.trim() === "") ? (
        <Notice tone="warn" role="status" what={t("lia-no-safeguards")} todo={t("lia-no-safeguards-do")} />
      ) : null}
      <TextArea
        label={field("dpo_opinion")}
        value={draft.dpo_opinion}
        onChange={(dpo_opinion) => change({ dpo_opinion })}
        error={problem("dpo_opinion")}
        lines={2}
      />
      <TextField
        label={field("version_of_guidelines")}
        description={t("lia-guidelines-note")}
        value={draft.version_of_guidelines}
        onChange={(version_of_guidelines) => change({ version_of_guidelines })}
        error={problem("version_of_guidelines")}
      />
      <div className="field-pair">
        <TextField
          label={field("decided_by")}
          value={draft.decided_by}
          onChange={(decided_by) => change({ decided_by })}
          error={problem("decided_by")}
        />
        <DateField
          label={field("decided_on")}
          value={draft.decided_on}
          onChange={(decided_on) => change({ decided_on })}
          error={problem("decided_on")}
        />
        <DateField
          label={field("review_due")}
          value={draft.review_due}
          onChange={(review_due) => change({ review_due })}
          error={problem("review_due")}
        />
      </div>
    </>
  );
}

export const OutcomeFields = section(
  [
    "balance",
    "dpo_opinion",
    "version_of_guidelines",
    "decided_by",
    "decided_on",
    "review_due",
    "safeguards",
    "lawful",
    "precise",
    "real_present",
    "data_minimised",
  ],
  OutcomeFieldsPart,
);

function AfterFieldsPart({ editing }: AssessmentPart) {
  const t = useText();
  const { field } = useValues();
  const { draft, change } = editing;
  return (
    <>
      <CheckField
        label={field("communicated_in_notice")}
        description={t("lia-notice-note")}
        isChecked={draft.communicated_in_notice}
        onChange={(communicated_in_notice) => change({ communicated_in_notice })}
      />
      <CheckField
        label={field("optout_offered")}
        description={t("lia-objection-note")}
        isChecked={draft.optout_offered}
        onChange={(optout_offered) => change({ optout_offered })}
      />
    </>
  );
}

export const AfterFields = section(["communicated_in_notice", "optout_offered"], AfterFieldsPart);
