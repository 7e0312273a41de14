import { useState } from "react";
import type { OpenedReturn } from "../../app/acts/acts";
import { Answered, Trouble } from "../../app/Answered";
import { shortHash } from "../../app/seal";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import { StepHeading } from "../../app/steps/StepList";
import { SteppedDialog } from "../../app/steps/SteppedDialog";
import { useSteps } from "../../app/steps/useSteps";
import { useErrorWords, useHost, type ReturnPlan } from "../../host";
import { Button, CheckField, Dialog, FieldList, Notice, Reference, TextArea } from "../../parts";
import { useFormat, useText } from "../../text";
import { chosenFor, comesIn, mergeReturn, NO_CHOICES, type Choices, type Outcome } from "./deciding";
import { useOpenReturn } from "./opening";
import { ReturnItems } from "./ReturnItems";
import { SaidItem } from "./SaidItem";

const STEPS = ["who", "items", "preview"] as const;

export interface ReturnDialogProps {
  opened: OpenedReturn;
  onClose: () => void;
}

/** What a reviewer handed back: who they are, what they said, what is done with it; and only then it is merged. */
export function ReturnDialog({ opened, onClose }: ReturnDialogProps) {
  return "plan" in opened ? (
    <Merge plan={opened.plan} onClose={onClose} />
  ) : (
    <RefusedReturn error={opened.refused} onClose={onClose} />
  );
}

function RefusedReturn({ error, onClose }: { error: unknown; onClose: () => void }) {
  const t = useText();
  const openReturn = useOpenReturn();
  return (
    <Dialog
      title={t("return-refused")}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t("action-close")}
          </Button>
          <Button
            onPress={() => {
              onClose();
              void openReturn();
            }}
          >
            {t("return-other")}
          </Button>
        </>
      }
    >
      <Trouble error={error} />
    </Dialog>
  );
}

function Merge({ plan, onClose }: { plan: ReturnPlan; onClose: () => void }) {
  const t = useText();
  const host = useHost();
  const steps = useSteps(STEPS);
  const { step, isAsked, isBusy } = steps;
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = plan.items.map((item) => chosenFor(item, choices));
  const needsReason = chosen.includes("keep");
  const isReady: Readonly<Record<typeof step, boolean>> = {
    who: plan.key_known || choices.isConfirmed,
    items: plan.items.every(({ state, uuid }) => state !== "conflict" || uuid in choices.conflicts),
    preview: !needsReason || choices.reason.trim() !== "",
    done: true,
  };
  const merge = async () => {
    setOutcome(await mergeReturn(host, plan, choices));
    return true;
  };
  return (
    <SteppedDialog
      title={t("return-title", { name: plan.reviewer })}
      of={steps}
      label={t("return-steps")}
      titleOf={(id) => t(`return-step-${id}`)}
      {...(step === "preview" ? { onLabel: t(isBusy ? "return-busy" : "return-merge") } : {})}
      onGoOn={() => steps.goOn(isReady[step], step === "preview" ? merge : undefined)}
      onClose={onClose}
    >
      {step === "who" ? (
        <WhoStep plan={plan} choices={choices} onChange={setChoices} isAsked={isAsked} />
      ) : null}
      {step === "items" ? (
        <ReturnItems plan={plan} choices={choices} onChange={setChoices} isAsked={isAsked} />
      ) : null}
      {step === "preview" ? (
        <MergePreviewStep
          plan={plan}
          choices={choices}
          onChange={setChoices}
          needsReason={needsReason}
          isAsked={isAsked}
        />
      ) : null}
      {step === "done" && outcome ? <DoneStep plan={plan} outcome={outcome} /> : null}
    </SteppedDialog>
  );
}

interface StepProps {
  plan: ReturnPlan;
  choices: Choices;
  onChange: (choices: Choices) => void;
  isAsked: boolean;
}

function WhoStep({ plan, choices, onChange, isAsked }: StepProps) {
  const t = useText();
  const { formatDateTime } = useFormat();
  const isMissing = isAsked && !plan.key_known && !choices.isConfirmed;
  return (
    <>
      <StepHeading>{t("return-who-title")}</StepHeading>
      {plan.merged_before ? <Notice what={t("return-before")} todo={t("return-before-do")} /> : null}
      <FieldList
        fields={[
          { label: t("field-reviewer"), value: <bdi>{plan.reviewer}</bdi> },
          {
            label: t("field-export"),
            value: plan.export === null ? t("return-no-copy") : <Reference>{plan.export}</Reference>,
          },
          {
            label: t("return-saw"),
            value: (
              <>
                {t("seal-events", { count: plan.base_size })}{" "}
                <span className="mono quiet">{shortHash(plan.base_root)}</span>
              </>
            ),
          },
          { label: t("field-cosigned-at"), value: formatDateTime(plan.cosigned_at) },
        ]}
        labelWidth={180}
      />
      <section className="share-passphrase" aria-label={t("return-words")}>
        <p className="share-passphrase-words">
          <span className="mono">{plan.fingerprint}</span>
        </p>
        <p>{t(plan.key_known ? "return-words-known" : "return-words-ask", { name: plan.reviewer })}</p>
      </section>
      {plan.key_known ? null : (
        <>
          <CheckField
            label={t("return-confirm", { name: plan.reviewer })}
            description={t("return-confirm-note")}
            isChecked={choices.isConfirmed}
            onChange={(isConfirmed) => onChange({ ...choices, isConfirmed })}
          />
          {isMissing ? <Notice tone="bad" role="alert" what={t("return-confirm-needed")} /> : null}
        </>
      )}
    </>
  );
}

function MergePreviewStep({
  plan,
  choices,
  onChange,
  needsReason,
  isAsked,
}: StepProps & { needsReason: boolean }) {
  const t = useText();
  const { code, field } = useValues();
  const coming = plan.items.filter((item) => comesIn(item, choices));
  const left = plan.items.filter(({ uuid }) => choices.conflicts[uuid] === "leave").length;
  const present = plan.items.filter(({ state }) => state === "present").length;
  const opinions = coming.filter(({ opinion }) => opinion).length;
  const chosen = coming.flatMap((item) => {
    const choice = chosenFor(item, choices);
    return choice === null ? [] : [{ item, choice }];
  });
  const facts = [
    t("return-preview-added", { count: coming.length }),
    opinions > 0 ? t("return-preview-opinions", { count: opinions }) : "",
    present > 0 ? t("return-preview-present", { count: present }) : "",
    left > 0 ? t("return-preview-left", { count: left }) : "",
  ].filter(Boolean);
  return (
    <>
      <StepHeading>{t("return-preview-title")}</StepHeading>
      <ul className="return-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{t("return-preview-words", { name: plan.reviewer })}</p>
      {chosen.length === 0 ? null : (
        <table className="plain-table">
          <caption className="unseen">{t("return-preview-suggestions")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("field-target")}</th>
              <th scope="col">{t("field-target-field")}</th>
              <th scope="col">{t("return-suggestion")}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.map(({ item, choice }) => (
              <tr key={item.uuid}>
                <th scope="row">
                  <Reference>{item.ref ?? code("kind", item.kind)}</Reference>
                </th>
                <td>{field(item.field)}</td>
                <td>{t(`return-choice-${choice}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {chosen.some(({ choice }) => choice === "keep" || choice === "take") ? (
        <TextArea
          label={t("field-reason")}
          description={t("return-reason-note")}
          value={choices.reason}
          onChange={(reason) => onChange({ ...choices, reason })}
          isRequired={needsReason}
          lines={2}
          error={isAsked && needsReason && choices.reason.trim() === "" ? t("form-needed") : null}
        />
      ) : null}
    </>
  );
}

function DoneStep({ plan, outcome }: { plan: ReturnPlan; outcome: Outcome }) {
  const t = useText();
  const { list } = useValues();
  const errorWords = useErrorWords();
  const answer = useCommand("review_comments", { target: null });
  const { merged } = outcome.done;
  const ids = new Set(plan.items.map(({ uuid }) => uuid));
  return (
    <>
      <StepHeading>
        {merged.review === null ? t("return-done-nothing") : t("return-done", { ref: merged.review })}
      </StepHeading>
      <p>
        {[
          t("return-preview-added", { count: merged.added.length }),
          merged.present > 0 ? t("return-preview-present", { count: merged.present }) : "",
          merged.opinions.length > 0 ? t("return-done-opinions", { refs: list(merged.opinions) }) : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {outcome.failures.map(({ item, error }) => {
        const { what, todo } = errorWords(error);
        return (
          <Notice
            key={item.uuid}
            tone="bad"
            role="alert"
            what={t("return-failed", { ref: item.ref ?? "", why: what })}
            todo={todo}
          />
        );
      })}
      <Answered answer={answer}>
        {(all) => (
          <ul className="said-list" aria-label={t("return-done-list")}>
            {all
              .filter(({ comment }) => ids.has(comment.uuid))
              .map((one) => (
                <li key={one.id}>
                  <SaidItem of={one} hasRecord />
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
