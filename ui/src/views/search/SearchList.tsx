import { Keycap, Reference } from "../../parts";
import { useText } from "../../text";
import type { Choice, Group } from "./choices";
import { Marked } from "./Marked";

export interface SearchListProps {
  id: string;
  groups: readonly Group[];
  active: Choice | null;
  optionId: (choice: Choice) => string;
  onChoose: (choice: Choice) => void;
}

function ChoiceWords({ choice }: { choice: Choice }) {
  const t = useText();
  if (choice.type === "view") {
    return (
      <>
        <span className="search-ref" />
        <span className="search-words">{choice.label}</span>
        <span aria-hidden="true">{choice.shortcut === "" ? null : <Keycap>{choice.shortcut}</Keycap>}</span>
      </>
    );
  }
  if (choice.type === "do") {
    return (
      <>
        <span className="search-ref" />
        <span className="search-words">
          <span className="search-title">{choice.label}</span>
          {choice.note === "" ? null : <span className="search-excerpt">{choice.note}</span>}
        </span>
        <span aria-hidden="true">{choice.shortcut === "" ? null : <Keycap>{choice.shortcut}</Keycap>}</span>
      </>
    );
  }
  if (choice.type !== "hit") {
    return (
      <>
        <span className="search-ref" />
        <span className="search-words">{choice.label}</span>
      </>
    );
  }
  const { ref, title, excerpt } = choice.hit;
  return (
    <>
      <span className="search-ref">
        <Reference>{ref}</Reference>
      </span>
      <span className="search-words">
        <bdi className="search-title">{title || t("record-erased")}</bdi>
        <span className="search-excerpt">
          <Marked excerpt={excerpt} />
        </span>
      </span>
    </>
  );
}

/** Under the search field: what was found, by kind. The focus stays in the field. */
export function SearchList({ id, groups, active, optionId, onChoose }: SearchListProps) {
  const t = useText();
  return (
    <div id={id} className="search-list" role="listbox" aria-label={t("search-results")}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className="search-group" role="presentation">
            {group.title}
          </div>
          {group.choices.map((choice) => (
            <div
              key={choice.id}
              id={optionId(choice)}
              className="search-option"
              role="option"
              tabIndex={-1}
              aria-selected={choice.id === active?.id}
              // The field keeps the focus; a press must not take it away.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
              onKeyDown={(event) => {
                if (event.key === "Enter") onChoose(choice);
              }}
            >
              <ChoiceWords choice={choice} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
