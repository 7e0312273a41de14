import { useValues } from "../../app/values";
import { WRITTEN } from "../../app/undo/useTakeBack";
import { useHost, type Art6, type Art9, type CaseView, type Mechanism, type Outcome } from "../../host";
import {
  BASIS_LETTERS,
  BasisMark,
  CheckField,
  Notice,
  Pill,
  SelectField,
  TextArea,
  useToast,
} from "../../parts";
import { useFormat, useText } from "../../text";
import { decisionItem, entryOf, letsDataOut, standing } from "./case";
import { ChoiceField } from "./form/ChoiceField";
import { FormDialog, FormPart, Span } from "./form/FormDialog";
import { RadioCards } from "./form/RadioCards";
import { useTrouble, type Troubles } from "./form/troubles";
import { useDraft } from "./form/useDraft";
import { GROUNDS } from "./grounds";

interface DecisionDraft {
  outcome: Outcome | null;
  reasons: string;
  grounds: readonly string[];
  art6: Art6 | "none";
  art9: Art9 | "none";
  chapterV: Mechanism | "none";
  from: string;
  to: string;
  redactions: string;
  document: string;
  advice: string;
  remedies: boolean;
}

const ART9: readonly Art9[] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const MECHANISMS: readonly Mechanism[] = [
  "adequacy",
  "public_instrument",
  "scc_c",
  "scc_sa",
  "bcr",
  "coc",
  "cert",
  "adhoc",
  "admin_arr",
  "art49_1a",
  "art49_1b",
  "art49_1c",
  "art49_1d",
  "art49_1e",
  "art49_1f",
  "art49_1g",
  "art49_compelling",
];

/** A new decision begins with what is known: what was asked, the document on file, the advice obtained. */
function begin(of: CaseView): DecisionDraft {
  return {
    outcome: null,
    reasons: "",
    grounds: [],
    art6: "none",
    art9: "none",
    chapterV: "none",
    from: of.request.scope_text,
    to: "",
    redactions: "",
    document: standing(of, "legal_document").at(-1)?.id ?? "none",
    advice: of.steps.find(({ code }) => code === "PA-06")?.entry?.id ?? "none",
    remedies: false,
  };
}

const chosen = <T extends string>(value: T | "none"): T | null => (value === "none" ? null : value);

export interface DecisionDialogProps {
  of: CaseView;
  onClose: () => void;
}

/** Records a decision. One that lets data out is refused by the core as long as something blocks it. */
export function DecisionDialog({ of, onClose }: DecisionDialogProps) {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const { draft, change, isDirty } = useDraft(() => begin(of));
  const lets = letsDataOut(draft.outcome);
  const replaced = decisionItem(of);

  const check = (): Troubles => ({
    ...(draft.outcome === null ? { outcome: t("fill-needed") } : {}),
    ...(draft.reasons.trim() === "" ? { reasons: t("fill-needed") } : {}),
  });
  const save = async () => {
    await host.call("put_record", {
      kind: "decision",
      id: null,
      based_on: null,
      reason: "",
      record: {
        request: of.id,
        outcome: draft.outcome,
        grounds: [...draft.grounds],
        reasons: draft.reasons.trim(),
        basis_art6: lets ? chosen(draft.art6) : null,
        basis_art9: lets ? chosen(draft.art9) : null,
        chapter_v_ground: lets ? chosen(draft.chapterV) : null,
        legal_document_ref: chosen(draft.document),
        legal_advice_ref: chosen(draft.advice),
        minimised_from: lets ? draft.from.trim() : "",
        minimised_to: lets ? draft.to.trim() : "",
        redactions: lets ? draft.redactions.trim() : "",
        remedies_stated: draft.remedies,
        corrects: replaced?.id ?? null,
      },
    });
    say({ text: t("decide-recorded"), tone: "ok", key: WRITTEN });
    onClose();
  };
  return (
    <FormDialog
      title={t("decide-dialog")}
      saveLabel={t("decide-save")}
      size="l"
      isDirty={isDirty}
      check={check}
      onSave={save}
      onClose={onClose}
      detailsLead={t("blocks-refused")}
    >
      {replaced ? <Notice what={t("decide-replaces")} todo={t("step-correcting-do")} /> : null}
      <OutcomeFields of={of} draft={draft} change={change} />
      {lets ? <DataFields of={of} draft={draft} change={change} /> : null}
      <RestsOnFields of={of} draft={draft} change={change} />
    </FormDialog>
  );
}

interface DecisionFieldsProps {
  of: CaseView;
  draft: DecisionDraft;
  change: (next: Partial<DecisionDraft>) => void;
}

function OutcomeFields({ of, draft, change }: DecisionFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const grounds = of.request.family === null ? [] : GROUNDS[of.request.family];
  return (
    <>
      <RadioCards
        label={t("field-outcome")}
        isRequired
        across={2}
        options={of.outcomes.map((id) => ({
          id,
          label: code("outcome", id),
          mark: letsDataOut(id) ? <Pill tone="warn">{t("decision-allows")}</Pill> : null,
        }))}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        error={trouble("outcome")}
      />
      <TextArea
        label={t("field-reasons")}
        isRequired
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
        lines={4}
        description={t("decide-reasons-hint")}
        error={trouble("reasons")}
      />
      <ChoiceField
        label={t("decide-grounds")}
        description={t("decide-grounds-hint")}
        choices={grounds.map((id) => ({ id, label: code("ground", id) }))}
        value={draft.grounds}
        onChange={(next) => change({ grounds: next })}
        empty={t("field-no-options")}
      />
    </>
  );
}

/** On what the data may go out, and how much of them. */
function DataFields({ of, draft, change }: DecisionFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  const none = { id: "none" as const, label: t("decide-basis-none") };
  return (
    <FormPart title={t("decide-data")}>
      <Span of={3}>
        <SelectField
          label={t("field-basis-art6")}
          options={[
            none,
            ...BASIS_LETTERS.map((id) => ({ id, label: t(`basis-${id}`), mark: <BasisMark letter={id} /> })),
          ]}
          value={draft.art6}
          onChange={(art6) => change({ art6 })}
          error={trouble("basis_art6")}
        />
      </Span>
      <Span of={3}>
        <SelectField
          label={t("field-basis-art9")}
          options={[none, ...ART9.map((id) => ({ id, label: `(${id}) ${code("art9", id)}` }))]}
          value={draft.art9}
          onChange={(art9) => change({ art9 })}
        />
      </Span>
      {of.art48 || of.outside_eea === true ? (
        <SelectField
          label={t("field-chapter-v-ground")}
          options={[none, ...MECHANISMS.map((id) => ({ id, label: code("mechanism", id) }))]}
          value={draft.chapterV}
          onChange={(chapterV) => change({ chapterV })}
          error={trouble("chapter_v_ground")}
        />
      ) : null}
      <Span of={3}>
        <TextArea
          label={t("field-minimised-from")}
          value={draft.from}
          onChange={(from) => change({ from })}
          lines={3}
        />
      </Span>
      <Span of={3}>
        <TextArea
          label={t("field-minimised-to")}
          value={draft.to}
          onChange={(to) => change({ to })}
          lines={3}
        />
      </Span>
      <TextArea
        label={t("field-redactions")}
        value={draft.redactions}
        onChange={(redactions) => change({ redactions })}
      />
    </FormPart>
  );
}

function RestsOnFields({ of, draft, change }: DecisionFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const none = { id: "none", label: t("decide-basis-none") };
  const documents = standing(of, "legal_document").map((item) => {
    const it = entryOf(item, "legal_document");
    return {
      id: item.id,
      label: [code("document-kind", it?.kind), it?.issuer, it?.date && formatDate(it.date)]
        .filter(Boolean)
        .join(", "),
      hint: item.ref,
    };
  });
  const advice = of.steps
    .filter(({ code: step }) => step === "PA-06")
    .flatMap(({ entry }) =>
      entry
        ? [
            {
              id: entry.id,
              label: [entry.by, code("answer", entry.answer)].filter(Boolean).join(", "),
              hint: entry.ref,
            },
          ]
        : [],
    );
  return (
    <>
      {of.request.family === "pa" || documents.length > 0 ? (
        <div className="form-fields">
          <Span of={3}>
            <SelectField
              label={t("field-legal-document-ref")}
              options={[none, ...documents]}
              value={draft.document}
              onChange={(document) => change({ document })}
            />
          </Span>
          <Span of={3}>
            <SelectField
              label={t("field-legal-advice-ref")}
              options={[none, ...advice]}
              value={draft.advice}
              onChange={(id) => change({ advice: id })}
            />
          </Span>
        </div>
      ) : null}
      {of.request.family === "ds" ? (
        <CheckField
          label={t("field-remedies-stated")}
          isChecked={draft.remedies}
          onChange={(remedies) => change({ remedies })}
        />
      ) : null}
    </>
  );
}
