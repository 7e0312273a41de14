import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { Trouble } from "../../app/Answered";
import { useActs } from "../../app/acts/acts";
import { useEdit } from "../../app/forms/useEdit";
import { useNavigation } from "../../app/navigation";
import { useOpenRecord } from "../../app/useOpenRecord";
import { isBehindDialog } from "../../app/useShortcuts";
import { CrossIcon, IconButton, Keycap } from "../../parts";
import { useText } from "../../text";
import { groupsOf, meantFirst, type Choice } from "./choices";
import { SearchList } from "./SearchList";
import { usePalette } from "./usePalette";
import { useSearch } from "./useSearch";
import "../../parts/SearchField.css";
import "./search.css";

const WRITING = "input, textarea, select, [contenteditable], [role=spinbutton]";

/** `/` where nobody is writing, and Ctrl K anywhere, bring the focus here. */
function useSearchKeys(input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (event.defaultPrevented || isBehindDialog() || !(isSlash || isK)) return;
      if (isSlash && event.target instanceof HTMLElement && event.target.matches(WRITING)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [input]);
}

/** Finds any record, or any place in the workbench, while one types. */
export function SearchBox() {
  const t = useText();
  const { go } = useNavigation();
  const openRecord = useOpenRecord();
  const edit = useEdit();
  const act = useActs();
  const base = useId();
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const { hits, error, text } = useSearch(typed);
  useSearchKeys(input);

  const palette = usePalette(typed);
  const groups = meantFirst(typed, [...groupsOf(typed, hits, t, edit !== null), ...palette]);
  const choices = groups.flatMap((group) => group.choices);
  const active = isOpen ? choices[Math.min(place, choices.length - 1)] : undefined;
  const isSettled = typed.trim() === "" || text === typed.trim();
  const optionId = (choice: Choice) => `${base}-${choice.id}`;

  useEffect(() => {
    if (active) document.getElementById(`${base}-${active.id}`)?.scrollIntoView({ block: "nearest" });
  }, [active, base]);

  const close = () => {
    setOpen(false);
    setPlace(0);
  };
  const choose = (choice: Choice) => {
    close();
    setTyped("");
    input.current?.blur();
    if (choice.type === "view") go(choice.view);
    else if (choice.type === "new") edit?.(choice.kind);
    else if (choice.type === "templates") act({ what: "templates" });
    else if (choice.type === "do") choice.run();
    else openRecord(choice.hit.kind, choice.hit.open, choice.hit.ref);
  };
  const move = (to: number) => {
    setOpen(true);
    setPlace(choices.length === 0 ? 0 : (to + choices.length) % choices.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = Math.min(place, Math.max(choices.length - 1, 0));
    if (event.key === "ArrowDown") move(isOpen ? now + 1 : 0);
    else if (event.key === "ArrowUp") move(isOpen ? now - 1 : choices.length - 1);
    else if (event.key === "Enter" && active) choose(active);
    else if (event.key === "Escape" && (isOpen || typed)) {
      if (!isOpen || typed === "") input.current?.blur();
      setTyped("");
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={frame} className="search-box" role="search">
      <div className="search">
        <input
          ref={input}
          className="search-input"
          type="text"
          role="combobox"
          aria-label={t("search-label")}
          aria-expanded={isOpen}
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          aria-keyshortcuts="/ Control+K"
          {...(active ? { "aria-activedescendant": optionId(active) } : {})}
          placeholder={t("search-label")}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPlace(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={(event) => {
            if (!frame.current?.contains(event.relatedTarget)) close();
          }}
          onKeyDown={onKeyDown}
        />
        {typed ? (
          <IconButton
            label={t("search-clear")}
            icon={<CrossIcon />}
            size="s"
            hasTooltip={false}
            excludeFromTabOrder
            onPress={() => {
              setTyped("");
              input.current?.focus();
            }}
          />
        ) : (
          <span aria-hidden="true">
            <Keycap>/</Keycap>
          </span>
        )}
      </div>
      <div className="search-panel" hidden={!isOpen} data-react-aria-top-layer="true">
        {error === null ? null : (
          <div className="search-trouble">
            <Trouble error={error} />
          </div>
        )}
        <SearchList
          id={`${base}-list`}
          groups={groups}
          active={active ?? null}
          optionId={optionId}
          onChoose={choose}
        />
        {isSettled &&
        error === null &&
        typed.trim() !== "" &&
        (hits ?? []).length === 0 &&
        palette.length === 0 ? (
          <p className="search-none">{t("search-none")}</p>
        ) : null}
      </div>
      <span className="unseen" role="status">
        {isOpen && isSettled && hits ? t("search-found", { count: hits.length }) : ""}
      </span>
    </div>
  );
}
