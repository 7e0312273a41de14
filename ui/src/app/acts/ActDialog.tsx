import type { ReactNode } from "react";
import { Button, Dialog, type DialogProps } from "../../parts";
import { useText } from "../../text";

export interface ActDialogProps extends Pick<DialogProps, "title" | "onClose" | "children"> {
  size?: "s" | "m" | "l";
  /** The verb on the main button. */
  doLabel: ReactNode;
  isDangerous?: boolean;
  isBusy?: boolean;
  /** Not yet, for another reason than that it is under way. */
  isBarred?: boolean;
  onDo: () => void;
}

/** A sheet for one act: what it is about, and two ways out of it. */
export function ActDialog(props: ActDialogProps) {
  const { title, size = "s", doLabel, isDangerous = false, isBusy = false, isBarred = false } = props;
  const { onDo, onClose, children } = props;
  const t = useText();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size={size}
      onSubmit={onDo}
      actions={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button kind={isDangerous ? "danger" : "primary"} type="submit" isDisabled={isBusy || isBarred}>
            {doLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
