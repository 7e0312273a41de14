import type { FormEvent, ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../text";
import { Button, IconButton } from "./Button";
import { CrossIcon } from "./icons";
import "./Dialog.css";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons at the foot, the main one last. */
  actions?: ReactNode;
  /** At the foot, to the left. */
  aside?: ReactNode;
  /** Between what is filled in and the foot; stays in sight while the rest is scrolled. */
  beneath?: ReactNode;
  size?: "s" | "m" | "l";
  role?: "dialog" | "alertdialog";
  /** Whether a press outside closes it. Escape always does. */
  closesOutside?: boolean;
  /** Makes the whole a form, so that Enter in a field submits. Give the main button `type="submit"`. */
  onSubmit?: () => void;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  aside,
  beneath,
  size = "m",
  role = "dialog",
  closesOutside = false,
  onSubmit,
}: DialogProps) {
  const t = useText();
  const inside = (
    <>
      <div className="dialog-head">
        <Heading slot="title" level={2} className="dialog-title">
          {title}
        </Heading>
        <IconButton
          label={t("action-close")}
          icon={<CrossIcon />}
          size="s"
          hasTooltip={false}
          onPress={onClose}
          slot={null}
        />
      </div>
      <div className="dialog-body">{children}</div>
      {beneath}
      {actions || aside ? (
        <div className="dialog-foot">
          {aside ? <div className="dialog-foot-start">{aside}</div> : null}
          {actions}
        </div>
      ) : null}
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={closesOutside}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal" data-size={size}>
        <AriaDialog className="dialog" role={role}>
          {onSubmit ? (
            <form className="dialog" noValidate onSubmit={submit}>
              {inside}
            </form>
          ) : (
            inside
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  title: string;
  /** What will happen, in one or two sentences. */
  children: ReactNode;
  isOpen: boolean;
  /** The verb, not "OK". */
  confirmLabel: string;
  isDangerous?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDialog({
  title,
  children,
  isOpen,
  confirmLabel,
  isDangerous = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const t = useText();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      size="s"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onCancel} autoFocus={isDangerous}>
            {t("action-cancel")}
          </Button>
          <Button kind={isDangerous ? "danger" : "primary"} onPress={onConfirm} autoFocus={!isDangerous}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {typeof children === "string" ? <p>{children}</p> : children}
    </Dialog>
  );
}
