import { useId, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import { Button, ListBox, ListBoxItem, Popover, type Selection } from "react-aria-components";
import { CheckIcon, ChevronDownIcon, WarningIcon, type FieldProps, type Option } from "../../parts";
import { OptionWords } from "../../parts/OptionList";
import { useText } from "../../text";
import "../../parts/Field.css";

export interface PickFieldProps extends FieldProps {
  options: readonly Option[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** What the closed field shows. */
  words: string;
  /** More than one may be chosen. */
  isMany?: boolean;
}

const OPENS = new Set(["ArrowDown", "ArrowUp"]);

/**
 * A choice from a list that is only there while it is open: a form may have hundreds of these. Looks and speaks as
 * `SelectField` does.
 */
export function PickField(props: PickFieldProps) {
  const {
    label,
    description,
    error,
    options,
    selected,
    onChange,
    words,
    isMany = false,
    isLabelHidden = false,
    isRequired = false,
    isDisabled = false,
  } = props;
  const t = useText();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** The width of the field while its list is open. */
  const [width, setWidth] = useState<number | null>(null);
  const isOpen = width !== null;
  const setOpen = (open: boolean) => setWidth(open ? (button.current?.offsetWidth ?? 0) : null);
  const told = [description ? `${id}-description` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");

  const choose = (keys: Selection) => {
    onChange(options.map((option) => option.id).filter((key) => keys === "all" || keys.has(key)));
    if (!isMany) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      OPENS.has(event.key) ||
      (event.key.length === 1 && /\p{L}/u.test(event.key) && !event.ctrlKey && !event.altKey)
    )
      setOpen(true);
  };
  return (
    <div className="field" {...(error ? { "data-invalid": "" } : {})}>
      <span id={`${id}-label`} className={isLabelHidden ? "unseen" : "field-label"}>
        {label}
        {isRequired ? (
          <span className="field-mark" aria-hidden="true">
            {t("field-required")}
          </span>
        ) : null}
      </span>
      <Button
        ref={button}
        className="select-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${id}-label ${id}-words`}
        {...(told ? { "aria-describedby": told } : {})}
        isDisabled={isDisabled}
        onPress={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        <span
          id={`${id}-words`}
          className="select-value"
          {...(selected.length === 0 ? { "data-placeholder": "" } : {})}
        >
          <span className="pick-words">{words}</span>
        </span>
        <ChevronDownIcon />
      </Button>
      {description ? (
        <span id={`${id}-description`} className="field-description">
          {description}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="field-error">
          <WarningIcon />
          {error}
        </span>
      ) : null}
      {isOpen ? (
        <Popover
          className="popover pick-popover"
          offset={4}
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          style={{ "--pick-width": `${width}px` } as CSSProperties}
          placement="bottom start"
          aria-labelledby={`${id}-label`}
        >
          <ListBox
            className="options"
            aria-labelledby={`${id}-label`}
            items={options}
            selectionMode={isMany ? "multiple" : "single"}
            disallowEmptySelection={!isMany}
            // Escape closes the list; it does not undo the choice.
            escapeKeyBehavior="none"
            selectedKeys={selected}
            onSelectionChange={choose}
            // The list is opened to choose in it.
            autoFocus={selected.length > 0 ? true : "first"}
            renderEmptyState={() => <div className="options-empty">{t("field-no-options")}</div>}
            {...{ allowDuplicateSelectionEvents: true }}
          >
            {(option) => (
              <ListBoxItem
                id={option.id}
                textValue={option.label}
                className="option"
                isDisabled={option.isDisabled ?? false}
              >
                <OptionWords option={option} />
                <span className="option-tick">
                  <CheckIcon />
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      ) : null}
    </div>
  );
}
