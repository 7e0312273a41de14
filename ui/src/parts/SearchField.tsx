import { useEffect, useRef } from "react";
import { Button, Input, SearchField as AriaSearchField } from "react-aria-components";
import { useText } from "../text";
import { CrossIcon } from "./icons";
import { Keycap } from "./Keycap";
import "./Field.css";
import "./SearchField.css";

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  /** Takes the focus when `/` is pressed and nobody is writing. On by default. */
  hasSlashKey?: boolean;
  isWide?: boolean;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input, textarea, select, [contenteditable], [role=spinbutton]")
  );
}

export function SearchField({
  label,
  value,
  onChange,
  onSubmit,
  placeholder = label,
  hasSlashKey = true,
  isWide = false,
}: SearchFieldProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!hasSlashKey) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      // An open dialog hides what is behind it, and keeps its keys.
      const isHidden = input.current?.closest("[inert], [aria-hidden=true]");
      if (event.key !== "/" || !isPlain || event.defaultPrevented || isWriting(event.target) || isHidden)
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasSlashKey]);
  return (
    <AriaSearchField
      className="search"
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit ? { onSubmit } : {})}
      {...(isWide ? { "data-wide": "" } : {})}
    >
      <Input
        ref={input}
        className="search-input"
        placeholder={placeholder}
        {...(hasSlashKey ? { "aria-keyshortcuts": "/" } : {})}
      />
      {value ? (
        <Button className="control-button" aria-label={t("search-clear")}>
          <CrossIcon />
        </Button>
      ) : hasSlashKey ? (
        <span aria-hidden="true">
          <Keycap>/</Keycap>
        </span>
      ) : null}
    </AriaSearchField>
  );
}
