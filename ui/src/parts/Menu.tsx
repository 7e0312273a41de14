import type { ReactElement } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  Keyboard,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from "react-aria-components";
import "./Field.css";

export interface MenuItem {
  id: string;
  label: string;
  hint?: string;
  shortcut?: string;
  tone?: "neutral" | "bad";
  isDisabled?: boolean;
  /** A line above it. */
  startsGroup?: boolean;
}

export interface MenuProps {
  /** A `Button` or `IconButton`; an icon button needs `hasTooltip={false}`. */
  trigger: ReactElement;
  label: string;
  items: readonly MenuItem[];
  onAction: (id: string) => void;
  /** For items that are only read when somebody looks. */
  onOpen?: () => void;
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
}

export function Menu({ trigger, label, items, onAction, onOpen, placement = "bottom start" }: MenuProps) {
  return (
    <MenuTrigger
      onOpenChange={(isOpen) => {
        if (isOpen) onOpen?.();
      }}
    >
      {trigger}
      <Popover className="popover" placement={placement} offset={4}>
        <AriaMenu className="options" aria-label={label} onAction={(key) => onAction(String(key))}>
          {items.flatMap((item) => [
            ...(item.startsGroup ? [<Separator key={`${item.id}-line`} className="options-line" />] : []),
            <AriaMenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className="option"
              data-tone={item.tone ?? "neutral"}
              isDisabled={item.isDisabled ?? false}
            >
              <span className="option-words">
                <Text slot="label" className="option-label">
                  {item.label}
                  {item.hint ? <span className="option-hint"> {item.hint}</span> : null}
                </Text>
              </span>
              {item.shortcut ? <Keyboard className="option-key">{item.shortcut}</Keyboard> : null}
            </AriaMenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
