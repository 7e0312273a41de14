import { useState } from "react";
import type { ErasurePlan } from "../../host";
import { CheckField, Notice, Reference } from "../../parts";
import { useText } from "../../text";
import { RadioCards } from "../../views/requests/form/RadioCards";
import type { Named } from "../acts/acts";
import { Answered } from "../Answered";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import { erasable, type Choice } from "./erasing";
import { HeldLines } from "./HeldLines";

interface InsideProps extends RecordScopeProps {
  plan: ErasurePlan;
}

function Inside({ of, choice, onChange, plan }: InsideProps) {
  const t = useText();
  const { field } = useValues();
  const [chosen, setChosen] = useState<readonly string[]>(choice.whole ? [] : choice.fields);
  const fields = erasable(plan, of.id);
  if (fields.length === 0) {
    return plan.held.length > 0 ? (
      <HeldLines held={plan.held} />
    ) : (
      <Notice what={t("erase-nothing")} todo={t("erase-nothing-words")} />
    );
  }
  const choose = (names: readonly string[]) => {
    setChosen(names);
    onChange({ whole: false, fields: names });
  };
  const isMore = plan.items.length > 1;
  return (
    <>
      <RadioCards
        label={t("erase-what")}
        options={[
          {
            id: "whole",
            label: t("erase-whole"),
            hint: isMore ? t("erase-whole-more", { count: plan.items.length - 1 }) : t("erase-whole-words"),
          },
          { id: "fields", label: t("erase-fields"), hint: t("erase-fields-words") },
        ]}
        value={choice.whole ? "whole" : "fields"}
        onChange={(id) => onChange(id === "whole" ? { whole: true } : { whole: false, fields: chosen })}
        across={2}
      />
      {choice.whole ? null : (
        <div className="erase-fields" role="group" aria-label={t("erase-fields")}>
          {fields.map((name) => (
            <CheckField
              key={name}
              label={name === "reason" ? t("erase-reasons") : field(name)}
              isChecked={chosen.includes(name)}
              onChange={(isChecked) =>
                choose(fields.filter((one) => (one === name ? isChecked : chosen.includes(one))))
              }
            />
          ))}
        </div>
      )}
    </>
  );
}

export interface RecordScopeProps {
  of: Named;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** All of a record, with what belongs to it, or only some of its fields. */
export function RecordScope(props: RecordScopeProps) {
  const t = useText();
  const { of } = props;
  const answer = useCommand("erasure_plan", { scope: { record: { id: of.id } } });
  return (
    <>
      <p className="act-subject">
        <Reference>{of.ref}</Reference> <bdi>{of.title || t("record-erased")}</bdi>
      </p>
      <Answered answer={answer}>{(plan) => <Inside {...props} plan={plan} />}</Answered>
    </>
  );
}
