import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Tooltip } from "./Tooltip";
import "./Button.css";
import "./parts.css";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "m" | "s";

type Passed = Omit<AriaButtonProps, "children" | "className" | "style">;

export interface ButtonProps extends Passed {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = "secondary", size = "m", icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className="button" data-kind={kind} data-size={size}>
      {icon}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Passed {
  /** The name that is read aloud, and shown as a tooltip. */
  label: string;
  icon: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  hasTooltip?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  label,
  icon,
  kind = "quiet",
  size = "m",
  hasTooltip = true,
  ...rest
}: IconButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      aria-label={label}
      className="button"
      data-kind={kind}
      data-size={size}
      data-icon-only=""
    >
      {icon}
    </AriaButton>
  );
  return hasTooltip ? <Tooltip text={label}>{button}</Tooltip> : button;
}
