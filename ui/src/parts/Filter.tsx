import type { KeyboardEvent, ReactNode } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
  useFilter,
} from "react-aria-components";
import { useText } from "../text";
import type { Option } from "./Field";
import { CheckIcon, CrossIcon, PlusIcon } from "./icons";
import { OptionWords } from "./OptionList";
import "./Field.css";
import "./Filter.css";

function ChipFrame({
  isActive,
  isAsked = false,
  isAdd = false,
  name,
  onClear,
  children,
}: {
  isActive: boolean;
  /** It stays on show where there is little room. */
  isAsked?: boolean;
  /** Leads to the others. */
  isAdd?: boolean;
  name: string;
  onClear?: (() => void) | undefined;
  children: ReactNode;
}) {
  const t = useText();
  const clear = isActive ? onClear : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!clear || (event.key !== "Delete" && event.key !== "Backspace")) return;
    // Keys in the box that the chip opens bubble up to here through React, not through the page.
    if (!event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    clear();
  };
  return (
    // The keys are those of the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      className="chip"
      {...(isActive ? { "data-active": "" } : {})}
      {...(isAsked ? { "data-asked": "" } : {})}
      {...(isAdd ? { "data-add": "" } : {})}
      onKeyDown={onKeyDown}
    >
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
  /** What it says when nothing is chosen; "any", unless said. */
  none?: string;
  /** Was just asked for: its list is open. */
  isAsked?: boolean;
  /** The chip goes when nothing is chosen any more. */
  onRemove?: () => void;
}

/** A list of more than these is searched by writing. */
const MANY = 15;

function Narrowed({ name, isMany, children }: { name: string; isMany: boolean; children: ReactNode }) {
  const t = useText();
  const { contains } = useFilter({ sensitivity: "base" });
  if (!isMany) return children;
  return (
    <Autocomplete filter={contains}>
      <SearchField className="options-search" aria-label={t("filter-search", { name })} autoFocus>
        <Input className="control" placeholder={t("filter-search", { name })} />
      </SearchField>
      {children}
    </Autocomplete>
  );
}

export function FilterMenu<Id extends string = string>({
  name,
  options,
  selected,
  onChange,
  isSingle = false,
  none,
  isAsked = false,
  onRemove,
}: FilterMenuProps<Id>) {
  const t = useText();
  const clear = () => {
    onChange([]);
    onRemove?.();
  };
  const chosen = options.filter(({ id }) => selected.includes(id));
  const [first] = chosen;
  const value =
    first === undefined
      ? (none ?? t("filter-any"))
      : chosen.length === 1
        ? first.label
        : t("filter-count", { count: chosen.length });
  return (
    <ChipFrame
      isActive={chosen.length > 0 || onRemove !== undefined}
      isAsked={isAsked}
      name={name}
      onClear={clear}
    >
      <MenuTrigger defaultOpen={isAsked}>
        <Button className="chip-main">
          <span>
            {name}: <b>{value}</b>
          </span>
        </Button>
        <Popover className="popover" offset={4}>
          <Narrowed name={name} isMany={options.length > MANY}>
            <Menu
              className="options"
              aria-label={name}
              items={options}
              selectionMode={isSingle ? "single" : "multiple"}
              selectedKeys={selected}
              onSelectionChange={(keys) => {
                onChange(options.filter(({ id }) => keys === "all" || keys.has(id)).map(({ id }) => id));
              }}
              renderEmptyState={() => <div className="options-empty">{t("field-no-options")}</div>}
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
          </Narrowed>
        </Popover>
      </MenuTrigger>
    </ChipFrame>
  );
}

export interface FilterPopoverProps {
  name: string;
  value: string;
  isActive: boolean;
  /** Was just asked for: its box is open. */
  isAsked?: boolean;
  onClear: () => void;
  /** What stands in the box that opens: fields, a search. */
  children: (close: () => void) => ReactNode;
}

/** A chip that opens a box in which something is written or picked. */
export function FilterPopover(props: FilterPopoverProps) {
  const { name, value, isActive, isAsked = false, onClear, children } = props;
  return (
    <ChipFrame isActive={isActive} isAsked={isAsked} name={name} onClear={onClear}>
      <DialogTrigger defaultOpen={isAsked}>
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
    <ChipFrame isActive={false} isAdd name="">
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
