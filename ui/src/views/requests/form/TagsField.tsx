import { useState } from "react";
import { Button } from "react-aria-components";
import { CrossIcon, TextField } from "../../../parts";
import type { FieldProps } from "../../../parts/Field";
import { useText } from "../../../text";
import "./form.css";

export interface TagListProps {
  label: string;
  tags: readonly { id: string; label: string }[];
  onRemove: (id: string) => void;
}

/** What has been chosen, each with a way to take it out. */
export function TagList({ label, tags, onRemove }: TagListProps) {
  const t = useText();
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={t("request-tags-of", { name: label })}>
      {tags.map((tag) => (
        <li key={tag.id} className="tag">
          <bdi>{tag.label}</bdi>
          <Button
            className="tag-remove"
            aria-label={t("request-tags-remove", { name: tag.label })}
            onPress={() => onRemove(tag.id)}
          >
            <CrossIcon />
          </Button>
        </li>
      ))}
    </ul>
  );
}

export interface TagsFieldProps extends FieldProps {
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}

/** Several short texts, each entered with Enter; what stands when one goes on is taken too. */
export function TagsField(props: TagsFieldProps) {
  const { value, onChange, label } = props;
  const t = useText();
  const [typed, setTyped] = useState("");
  const add = () => {
    const text = typed.trim();
    setTyped("");
    if (text !== "" && !value.includes(text)) onChange([...value, text]);
  };
  return (
    <div className="tags-field">
      <TextField
        {...props}
        value={typed}
        onChange={setTyped}
        description={props.description ?? t("request-tags-hint")}
        onBlur={add}
        onKeyDown={(event) => {
          const isEnter = event.key === "Enter" && !event.ctrlKey && !event.metaKey;
          if (isEnter && typed.trim() !== "") {
            event.preventDefault();
            add();
          } else if (event.key === "Backspace" && typed === "" && value.length > 0) {
            onChange(value.slice(0, -1));
          }
        }}
      />
      <TagList
        label={label}
        tags={value.map((tag) => ({ id: tag, label: tag }))}
        onRemove={(tag) => onChange(value.filter((one) => one !== tag))}
      />
    </div>
  );
}
