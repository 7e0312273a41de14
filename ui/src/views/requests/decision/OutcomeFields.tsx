import { useValues } from "../../../app/values";
import type { CaseView, Ground } from "../../../host";
import { CheckField, Pill, SelectField, TextArea } from "../../../parts";
import { useFormat, useText } from "../../../text";
import { entryOf, letsDataOut, standing } from "../case";
import { ChoiceField } from "../form/ChoiceField";
import { Span } from "../form/FormDialog";
import { RadioCards } from "../form/RadioCards";
import { useTrouble } from "../form/troubles";
import { openPoints, type DecisionDraft } from "./draft";
import { Needs } from "./Needs";

export interface DecisionFieldsProps {
  of: CaseView;
  draft: DecisionDraft;
  change: (next: Partial<DecisionDraft>) => void;
}

/** The outcomes of this request, and what the chosen one still needs; why; and the grounds open to it. */
export function OutcomeFields({ of, draft, change }: DecisionFieldsProps) {
  const t = useText();
  const { code } = useValues();
  const trouble = useTrouble();
  return (
    <>
      <RadioCards
        label={t("field-outcome")}
        isRequired
        across={2}
        options={of.outcomes.map((id) => {
          const open = openPoints(of, id, draft);
          return {
            id,
            label: code("outcome", id),
            ...(open > 0 ? { hint: t("decide-open-points", { count: open }) } : {}),
            mark: letsDataOut(id) ? <Pill tone="warn">{t("decision-allows")}</Pill> : null,
          };
        })}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        error={trouble("outcome")}
      />
      <Needs of={of} draft={draft} />
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
        choices={of.grounds.map((id) => ({ id, label: code("ground", id) }))}
        value={draft.grounds}
        onChange={(next) => change({ grounds: next as readonly Ground[] })}
        empty={t("field-no-options")}
      />
    </>
  );
}

/** The document and the advice on which it rests; the remedies that the letter states. */
export function RestsOnFields({ of, draft, change }: DecisionFieldsProps) {
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
