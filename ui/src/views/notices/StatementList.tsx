import type { KeyboardEvent } from "react";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components";
import { useValues } from "../../app/values";
import type { LinkView, Notice, NoticeMark, RecordId, Statement, StatedBasis } from "../../host";
import { BASIS_LETTERS, BasisMark, Keycap, Pill, Reference, type Tone } from "../../parts";
import { useText } from "../../text";
import { doubtOf, isOpen, type Entry } from "./reading";
import { useStatedWords } from "./statedWords";

export interface StatementListProps {
  notice: Notice;
  /** In the order of the text. */
  entries: readonly Entry[];
  /** The activities they are tied to. */
  links: readonly LinkView[];
  selected: string | null;
  onSelect: (key: string) => void;
  /** None where one may only read. */
  acts?: {
    accept: (of: Statement) => void;
    reject: (of: Statement) => void;
    correct: (of: Statement) => void;
    tie: (of: Statement) => void;
    /** States something else where this stands. */
    add: (at: Entry) => void;
    putAside: (place: NoticeMark) => void;
  };
}

const TONES: Readonly<Record<NonNullable<Statement["status"]>, Tone>> = {
  proposed: "warn",
  confirmed: "ok",
  rejected: "neutral",
};

/** How sure the reader is, in words; nothing where it is sure. */
const SURE = 90;
const LIKELY = 60;

function Line({
  of,
  tied,
  isSelected,
  mayAct,
}: {
  of: Statement;
  tied: LinkView | undefined;
  isSelected: boolean;
  mayAct: boolean;
}) {
  const t = useText();
  const { code, text } = useValues();
  const titleOf = (title: LinkView["title"]) => (typeof title === "string" ? title : text(title));
  const words = useStatedWords();
  const status = of.status ?? "proposed";
  const art6 = of.attribute === "basis" ? (of.value as StatedBasis | null)?.art6 : null;
  const letter = BASIS_LETTERS.find((one) => one === art6);
  const activity = tied === undefined ? of.activity_label : titleOf(tied.title);
  return (
    <>
      <span className="statement-attribute">{code("notice-attribute", of.attribute)}</span>
      <span className="statement-says">
        <span className="statement-words">
          {letter === undefined ? null : <BasisMark letter={letter} />} <bdi>{words(of)}</bdi>
        </span>
        <span className="statement-note">
          {tied === undefined ? null : <Reference>{tied.ref}</Reference>}{" "}
          {activity === "" ? t("notice-of-all") : <bdi>{activity}</bdi>}
          {tied === undefined && activity !== "" ? ` · ${t("notice-untied")}` : ""}
          {of.hedge === "" ? null : <> · {t("notice-hedge", { words: of.hedge })}</>}
          {isOpen(of) && of.confidence < SURE
            ? ` · ${t(of.confidence < LIKELY ? "notice-unsure" : "notice-likely")}`
            : ""}
          {of.by_hand ? ` · ${t("notice-by-hand")}` : ""}
        </span>
      </span>
      <span className="statement-end">
        {isSelected && mayAct && isOpen(of) ? (
          <>
            <Keycap>Enter</Keycap> {t("notice-accept")}
          </>
        ) : isOpen(of) ? (
          <Pill tone="neutral">{t("notice-open")}</Pill>
        ) : (
          <Pill tone={TONES[status]}>{code("statement-status", status)}</Pill>
        )}
      </span>
    </>
  );
}

/** A place that was not read: what is stated there, a person states by hand. */
function PlaceLine({ of, isSelected, mayAct }: { of: NoticeMark; isSelected: boolean; mayAct: boolean }) {
  const t = useText();
  const { code } = useValues();
  const doubt = doubtOf(of);
  return (
    <>
      <span className="statement-attribute">
        {doubt === null ? code("notice-mark", of.mark) : code("notice-attribute", doubt)}
      </span>
      <span className="statement-says">
        <span className="statement-words">
          <q>{of.quote}</q>
        </span>
        {doubt === null ? null : <span className="statement-note">{code("notice-mark", of.mark)}</span>}
      </span>
      <span className="statement-end">
        {isSelected && mayAct ? (
          <>
            <Keycap>Enter</Keycap> {t("notice-add-here")}
          </>
        ) : (
          <Pill tone={of.mark === "passed_over" ? "neutral" : "bad"}>{t("notice-look")}</Pill>
        )}
      </span>
    </>
  );
}

/** What was read and what was not, section by section; one key accepts and moves on. */
export function StatementList({ notice, entries, links, selected, onSelect, acts }: StatementListProps) {
  const t = useText();
  const { code } = useValues();
  const words = useStatedWords();
  const tiedTo = (activity: RecordId | null) => links.find(({ id }) => id === activity);
  const numbers = [...new Set(entries.map(({ section }) => section))];
  const nameOf = (number: string) => {
    const title = notice.sections.find((one) => one.number === number)?.title ?? "";
    const shown = number.startsWith("§") ? "" : number;
    return [shown, title].filter(Boolean).join(" ") || t("notice-start");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const one = entries.find(({ key }) => key === selected);
    if (one === undefined || acts === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const isAway = key === "delete" || key === "backspace";
    if (key === "a") acts.add(one);
    else if ("place" in one) {
      if (!isAway) return;
      acts.putAside(one.place);
    } else if (isAway) acts.reject(one.statement);
    else if (key === "e") acts.correct(one.statement);
    else if (key === "t") acts.tie(one.statement);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const nameOfEntry = (one: Entry) =>
    "place" in one
      ? `${code("notice-mark", one.place.mark)}: ${one.place.quote}`
      : `${code("notice-attribute", one.statement.attribute)}: ${words(one.statement)}`;
  return (
    // The keys are those of the list within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="statements" onKeyDownCapture={onKeyDown}>
      <GridList
        className="due-list"
        aria-label={t("notice-statements")}
        selectionMode="single"
        selectionBehavior="replace"
        disallowTypeAhead
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : [...keys];
          if (key !== undefined) onSelect(String(key));
        }}
        onAction={(key) => {
          const one = entries.find((it) => it.key === key);
          if (one === undefined) return;
          if ("place" in one) acts?.add(one);
          else acts?.accept(one.statement);
        }}
      >
        {numbers.map((number) => (
          <GridListSection key={number || " "} className="due-group" aria-label={nameOf(number)}>
            <GridListHeader className="statement-section">{nameOf(number)}</GridListHeader>
            {entries
              .filter(({ section }) => section === number)
              .map((one) => (
                <GridListItem
                  key={one.key}
                  id={one.key}
                  className="statement"
                  data-status={"place" in one ? "unread" : (one.statement.status ?? "proposed")}
                  textValue={nameOfEntry(one)}
                >
                  {"place" in one ? (
                    <PlaceLine of={one.place} isSelected={one.key === selected} mayAct={acts !== undefined} />
                  ) : (
                    <Line
                      of={one.statement}
                      tied={tiedTo(one.statement.activity)}
                      isSelected={one.key === selected}
                      mayAct={acts !== undefined}
                    />
                  )}
                </GridListItem>
              ))}
          </GridListSection>
        ))}
      </GridList>
    </div>
  );
}
