import type { ReactNode } from "react";
import { Button, Dialog } from "../../parts";
import { useText } from "../../text";
import { Trouble } from "../Answered";
import { StepList } from "./StepList";
import type { Steps } from "./useSteps";

export interface SteppedDialogProps<Step extends string> {
  title: string;
  of: Steps<Step>;
  /** Names the list of the steps. */
  label: string;
  titleOf: (step: Step) => string;
  /** The verb of the step one is at; to go on when it has none of its own. */
  onLabel?: ReactNode;
  closeLabel?: ReactNode;
  /** At the end nothing else takes the focus. */
  endsAtClose?: boolean;
  /** What the step does cannot be taken back: the focus is on the way out. */
  isDangerous?: boolean;
  /** The step cannot be left forward yet. */
  isBarred?: boolean;
  onGoOn: () => void;
  /** The cross and Escape, where they are to do otherwise than the buttons. */
  onDismiss?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet of several steps: where one is, the way on and back, and one way out when it is done. */
export function SteppedDialog<Step extends string>(props: SteppedDialogProps<Step>) {
  const { title, of, label, titleOf, isDangerous = false, isBarred = false, endsAtClose = false } = props;
  const { onGoOn, onClose } = props;
  const { steps, step, isBusy, error, goBack } = of;
  const t = useText();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={props.onDismiss ?? onClose}
      size="l"
      onSubmit={onGoOn}
      aside={
        goBack ? (
          <Button isDisabled={isBusy} onPress={goBack}>
            {t("steps-back")}
          </Button>
        ) : null
      }
      actions={
        step === "done" ? (
          <Button kind="primary" onPress={onClose} autoFocus={endsAtClose}>
            {props.closeLabel ?? t("action-close")}
          </Button>
        ) : (
          <>
            {/* Another button at a danger, so that it takes the focus when one comes there. */}
            <Button
              key={`cancel-${isDangerous}`}
              isDisabled={isBusy}
              onPress={onClose}
              autoFocus={isDangerous}
            >
              {t("action-cancel")}
            </Button>
            <Button kind={isDangerous ? "danger" : "primary"} type="submit" isDisabled={isBusy || isBarred}>
              {props.onLabel ?? t("steps-on")}
            </Button>
          </>
        )
      }
    >
      {step === "done" ? null : (
        <StepList
          label={label}
          steps={steps.map((id) => ({ id, title: titleOf(id) }))}
          at={steps.indexOf(step)}
        />
      )}
      {error === null ? null : <Trouble error={error} />}
      {props.children}
    </Dialog>
  );
}
