import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useText } from "../text";
import type { Option } from "./Field";
import { CheckIcon, CrossIcon, PlusIcon } from "./icons";
import { OptionWords } from "./OptionList";
import "./Field.css";
import "./Filter.css";

function ChipFrame({
  isActive,
  name,
  onClear,
  children,
}: {
  isActive: boolean;
  name: string;
  onClear?: (() => void) | undefined;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <span className="chip" {...(isActive ? { "data-active": "" } : {})}>
      {children}
      {isActive && onClear ? (
        <Button className="chip-clear" aria-label={t("filter-clear", { name })} onPress={onClear}>
          <CrossIcon />
        </Button>
      ) : null}
    </span>
  );
}

export interface FilterChipProps {
  name: string;
  value: string;
  isActive: boolean;
  onPress: () => void;
  onClear?: () => void;
}

/** `Outside EEA: yes ✕`, when the choice is more than a list; else `FilterMenu`. */
export function FilterChip({ name, value, isActive, onPress, onClear }: FilterChipProps) {
  return (
    <ChipFrame isActive={isActive} name={name} onClear={onClear}>
      <Button className="chip-main" onPress={onPress}>
        <span>
          {name}: <b>{value}</b>
        </span>
      </Button>
    </ChipFrame>
  );
}

export interface FilterMenuProps<Id extends string = string> {
  name: string;
  options: readonly Option<Id>[];
  selected: readonly Id[];
  onChange: (selected: Id[]) => void;
  /** One value at most. */
  isSingle?: boolean;
}

export function FilterMenu<Id extends string = string>({
  name,
  options,
  selected,
  onChange,
  isSingle = false,
}: FilterMenuProps<Id>) {
  const t = useText();
  const chosen = options.filter(({ id }) => selected.includes(id));
  const [first] = chosen;
  const value =
    first === undefined
      ? t("filter-any")
      : chosen.length === 1
        ? first.label
        : t("filter-count", { count: chosen.length });
  return (
    <ChipFrame isActive={chosen.length > 0} name={name} onClear={() => onChange([])}>
      <MenuTrigger>
        <Button className="chip-main">
          <span>
            {name}: <b>{value}</b>
          </span>
        </Button>
        <Popover className="popover" offset={4}>
          <Menu
            className="options"
            aria-label={name}
            items={options}
            selectionMode={isSingle ? "single" : "multiple"}
            selectedKeys={selected}
            onSelectionChange={(keys) => {
              onChange(options.filter(({ id }) => keys === "all" || keys.has(id)).map(({ id }) => id));
            }}
          >
            {(option) => (
              <MenuItem id={option.id} className="option" textValue={option.label}>
                <OptionWords option={option} />
                <span className="option-tick">
                  <CheckIcon />
                </span>
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </ChipFrame>
  );
}

export interface FilterPopoverProps {
  name: string;
  value: string;
  isActive: boolean;
  onClear: () => void;
  /** What stands in the box that opens: fields, a search. */
  children: (close: () => void) => ReactNode;
}

/** A chip that opens a box in which something is written or picked. */
export function FilterPopover({ name, value, isActive, onClear, children }: FilterPopoverProps) {
  return (
    <ChipFrame isActive={isActive} name={name} onClear={onClear}>
      <DialogTrigger>
        <Button className="chip-main">
          <span>
            {name}: <b>{value}</b>
          </span>
        </Button>
        <Popover className="popover" placement="bottom start" offset={4}>
          <Dialog className="filter-box" aria-label={name}>
            {({ close }) => children(close)}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </ChipFrame>
  );
}

export interface AddFilterProps {
  filters: readonly Option[];
  onAdd: (id: string) => void;
}

/** `+ Filter`: the filters that are not shown yet. */
export function AddFilter({ filters, onAdd }: AddFilterProps) {
  const t = useText();
  return (
    <ChipFrame isActive={false} name="">
      <MenuTrigger>
        <Button className="chip-main">
          <PlusIcon />
          {t("filter-add")}
        </Button>
        <Popover className="popover" offset={4}>
          <Menu
            className="options"
            aria-label={t("filter-add")}
            items={filters}
            onAction={(key) => onAdd(String(key))}
          >
            {(option) => (
              <MenuItem id={option.id} className="option" textValue={option.label}>
                <OptionWords option={option} />
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </ChipFrame>
  );
}
