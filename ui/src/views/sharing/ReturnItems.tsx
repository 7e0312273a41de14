import { useValues } from "../../app/values";
import { StepHeading } from "../../app/steps/StepList";
import type { ReturnItem, ReturnPlan } from "../../host";
import { Notice, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { ChoiceField } from "./ChoiceField";
import { chosenFor, SUGGESTION_CHOICES, type Choices } from "./deciding";
import { useDescribe } from "../../app/history/describe";
import { useSpokenOf } from "./rows";
import { ThreeValues } from "./ThreeValues";

export interface ReturnItemsProps {
  plan: ReturnPlan;
  choices: Choices;
  onChange: (choices: Choices) => void;
  isAsked: boolean;
}

/** Everything in a return, in order; what is stale or in conflict is decided one by one. */
export function ReturnItems({ plan, choices, onChange, isAsked }: ReturnItemsProps) {
  const t = useText();
  const present = plan.items.filter(({ state }) => state === "present").length;
  const shown = plan.items.filter(({ state }) => state !== "present");
  return (
    <>
      <StepHeading>{t("return-items-title", { name: plan.reviewer })}</StepHeading>
      <p>{t("return-items-words")}</p>
      {present === 0 ? null : <Notice what={t("return-present", { count: present })} />}
      <ul className="said-list" aria-label={t("return-items")}>
        {shown.map((item) => (
          <li key={item.uuid}>
            <Item of={item} plan={plan} choices={choices} onChange={onChange} isAsked={isAsked} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ItemProps extends ReturnItemsProps {
  of: ReturnItem;
}

function Item({ of, plan, choices, onChange, isAsked }: ItemProps) {
  const t = useText();
  const { code } = useValues();
  const describe = useDescribe();
  const spokenOf = useSpokenOf();
  const { formatDateTime } = useFormat();
  const about = of.target === null ? t("said-whole") : (of.ref ?? t("said-taken-out"));
  const chosen = chosenFor(of, choices);
  const conflict = choices.conflicts[of.uuid] ?? null;
  return (
    <article className="said" aria-label={`${code("review-op", of.op)} · ${about}`}>
      <header className="said-head">
        <Pill>{code("review-op", of.op)}</Pill>
        {of.verdict === null ? null : (
          <Pill tone={of.verdict === "approve" ? "ok" : of.verdict === "reject" ? "bad" : "warn"}>
            {code("review-verdict", of.verdict)}
          </Pill>
        )}
        {of.target === null ? <span className="said-of">{about}</span> : <Reference>{about}</Reference>}
        {of.field === "" ? null : (
          <span className="said-of">
            <bdi>{spokenOf(describe, of.field, of.row, of.column)}</bdi>
          </span>
        )}
        {of.op === "suggestion" ? (
          of.row_gone ? (
            <Pill tone="warn">{t("said-row-gone")}</Pill>
          ) : of.field_changed ? (
            <Pill tone="warn">{t("said-field-changed")}</Pill>
          ) : null
        ) : of.stale ? (
          <Pill tone="warn">{t("said-stale")}</Pill>
        ) : null}
        {of.was_empty ? <Pill>{t("said-was-empty")}</Pill> : null}
        {of.opinion ? <Pill tone="ok">{t("return-opinion")}</Pill> : null}
      </header>
      {of.text === "" ? null : (
        <p className="said-words">
          <bdi>{of.text}</bdi>
        </p>
      )}
      {of.name === "" ? null : (
        <p className="said-words">
          <bdi>{of.name}</bdi> <span className="quiet">{t("return-file-apart")}</span>
        </p>
      )}
      {of.op === "verdict" && of.stale ? <p className="quiet">{t("return-verdict-stale")}</p> : null}
      {of.op === "suggestion" ? (
        <ThreeValues
          field={of.column || of.field}
          within={of.column === "" ? undefined : { field: of.field, name: of.row_name }}
          current={of.current}
          suggested={of.suggested}
          seen={of.field_changed && of.target !== null ? { id: of.target, size: plan.base_size } : null}
        />
      ) : null}
      {of.row_gone ? <p className="quiet">{t("said-row-gone-do")}</p> : null}
      <p className="said-by">{formatDateTime(of.at)}</p>
      {of.state === "conflict" ? (
        <ChoiceField
          label={t("return-conflict", { ref: of.conflicts_with ?? "" })}
          isInline
          isRequired
          options={(["keep_beside", "leave"] as const).map((id) => ({
            id,
            label: code("conflict-decision", id),
          }))}
          value={conflict}
          onChange={(next) => onChange({ ...choices, conflicts: { ...choices.conflicts, [of.uuid]: next } })}
          error={isAsked && conflict === null ? t("return-conflict-needed") : null}
        />
      ) : null}
      {chosen === null ? null : (
        <ChoiceField
          label={t("return-suggestion")}
          isInline
          // What has no place any more cannot be taken.
          options={SUGGESTION_CHOICES.filter((id) => id !== "take" || !of.row_gone).map((id) => ({
            id,
            label: t(`return-choice-${id}`),
          }))}
          value={chosen}
          onChange={(next) =>
            onChange({ ...choices, suggestions: { ...choices.suggestions, [of.uuid]: next } })
          }
        />
      )}
    </article>
  );
}
