import { ListBox, ListBoxItem, Text } from "react-aria-components";
import { useText } from "../text";
import type { Option } from "./Field";
import { CheckIcon } from "./icons";

export function OptionWords({ option }: { option: Option }) {
  return (
    <>
      {option.mark}
      <span className="option-words">
        <Text slot="label" className="option-label">
          {option.label}
          {option.hint ? <span className="option-hint"> {option.hint}</span> : null}
        </Text>
      </span>
      {option.count === undefined ? null : (
        <Text slot="description" className="option-count">
          {option.count}
        </Text>
      )}
    </>
  );
}

/** The list inside a select or combo field. */
export function OptionList({ options }: { options?: readonly Option[] }) {
  const t = useText();
  return (
    <ListBox
      className="options"
      {...(options ? { items: options } : {})}
      renderEmptyState={() => <div className="options-empty">{t("field-no-options")}</div>}
    >
      {(option: Option) => (
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
  );
}
