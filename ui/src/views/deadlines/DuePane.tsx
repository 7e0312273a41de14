import { useMemo, useState } from "react";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components";
import { useValues } from "../../app/values";
import { useStatus } from "../../app/workspace";
import type { DueItem, DueList } from "../../host";
import { Toolbar } from "../../layout";
import { Button, CheckIcon, EmptyState, LockIcon, Pill, Reference } from "../../parts";
import { LOCALES, useFormat, useLanguage, useText } from "../../text";
import { DueFilters } from "./DueFilters";
import { ALL_DUE, GROUPS, groupOf, isWanted, type DueGroup, type DueWanted } from "./dueGroups";
import { dueKey, useDueItemWords } from "./dueWords";

/** Of a group at first; the others are asked for. */
const MOST = 100;

function DueLine({ item }: { item: DueItem }) {
  const t = useText();
  const { formatDate } = useFormat();
  const words = useDueItemWords();
  const { words: standing, tone } = words.standing(item);
  return (
    <>
      <span className="due-standing">
        <Pill tone={tone}>{standing}</Pill>
      </span>
      <span className="due-ref">
        <Reference>{item.ref}</Reference>
        {item.restricted ? (
          <span className="due-locked" title={t("due-restricted")}>
            <LockIcon />
            <span className="unseen">{t("due-restricted")}</span>
          </span>
        ) : null}
      </span>
      <span className="due-what">
        <bdi className="due-title">{item.title || t("record-erased")}</bdi>
        <span className="due-name">{words.name(item)}</span>
      </span>
      <span className="due-nature">
        <span>{words.nature(item)}</span>
        {item.citation ? <span className="due-note">{item.citation}</span> : null}
      </span>
      <span className="due-who">
        <bdi>{item.assigned_to}</bdi>
      </span>
      <span className="due-days">
        <span>{item.safe === null ? "–" : formatDate(item.safe)}</span>
        {item.legal !== null && item.legal !== item.safe ? (
          <span className="due-note">{t("due-legal-short", { day: formatDate(item.legal) })}</span>
        ) : null}
      </span>
      <span className="due-mark">
        {item.dismissed ? (
          <span title={t("due-put-away")}>
            <CheckIcon />
            <span className="unseen">{t("due-put-away")}</span>
          </span>
        ) : null}
      </span>
    </>
  );
}

export interface DuePaneProps {
  list: DueList;
  /** The item in the inspector. */
  selected: string | null;
  onSelect: (key: string | null) => void;
  onOpen: (item: DueItem) => void;
  /** Puts the alarm of the selected item away; none where nobody may. */
  onDismiss?: (item: DueItem) => void;
}

/** All that is due, the most pressing first, under the heading that says how much it presses. */
export function DuePane({ list, selected, onSelect, onOpen, onDismiss }: DuePaneProps) {
  const t = useText();
  const { today } = useStatus();
  const { code } = useValues();
  const { formatNumber } = useFormat();
  const locale = LOCALES[useLanguage()];
  const [wanted, setWanted] = useState<DueWanted>(ALL_DUE);
  const [whole, setWhole] = useState<ReadonlySet<DueGroup>>(new Set());
  const shown = useMemo(() => list.items.filter((item) => isWanted(item, wanted)), [list, wanted]);
  const groups = useMemo(() => {
    const found = new Map<DueGroup, DueItem[]>();
    for (const item of shown) {
      const group = groupOf(item, today, locale);
      const there = found.get(group);
      if (there) there.push(item);
      else found.set(group, [item]);
    }
    return GROUPS.flatMap((group) => {
      const items = found.get(group);
      return items ? [{ group, items }] : [];
    });
  }, [shown, today, locale]);
  const byKey = (key: string | null) => shown.find((item) => dueKey(item) === key) ?? null;
  const said = [
    shown.length === list.total
      ? t("due-count", { count: shown.length })
      : t("grid-rows-of", { shown: formatNumber(shown.length), total: formatNumber(list.total) }),
    list.hidden === "0" ? "" : t("due-hidden", { band: code("band", list.hidden) }),
  ].filter(Boolean);
  return (
    <>
      <Toolbar end={said.join(" · ")}>
        <DueFilters items={list.items} wanted={wanted} onChange={setWanted} />
      </Toolbar>
      {shown.length === 0 ? (
        <div className="lone">
          {list.items.length === 0 ? (
            <EmptyState title={t("due-empty")}>{t("due-empty-words")}</EmptyState>
          ) : (
            <EmptyState
              title={t("list-nothing")}
              actions={<Button onPress={() => setWanted(ALL_DUE)}>{t("list-clear")}</Button>}
            >
              {t("list-nothing-words")}
            </EmptyState>
          )}
        </div>
      ) : (
        // The keys are those of the list within.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className="due-scroller"
          onKeyDown={(event) => {
            const item = event.key === "Delete" ? byKey(selected) : null;
            if (item === null || item.alarm === null || item.dismissed) return;
            event.preventDefault();
            onDismiss?.(item);
          }}
        >
          <GridList
            className="due-list"
            aria-label={t("nav-deadlines")}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={selected === null ? [] : [selected]}
            onSelectionChange={(keys) => onSelect(keys === "all" ? null : ([...keys].map(String)[0] ?? null))}
            onAction={(key) => {
              const item = byKey(String(key));
              if (item) onOpen(item);
            }}
          >
            {groups.map(({ group, items }) => (
              <GridListSection key={group} className="due-group" aria-label={t(`due-group-${group}`)}>
                <GridListHeader className="due-heading">
                  <span>{t(`due-group-${group}`)}</span>
                  <span className="due-heading-count">{formatNumber(items.length)}</span>
                </GridListHeader>
                {(whole.has(group) ? items : items.slice(0, MOST)).map((item) => (
                  <GridListItem
                    key={dueKey(item)}
                    id={dueKey(item)}
                    className="due-line"
                    data-dismissed={item.dismissed || undefined}
                    textValue={`${item.ref} ${item.title}`}
                  >
                    <DueLine item={item} />
                  </GridListItem>
                ))}
              </GridListSection>
            ))}
          </GridList>
          {groups.map(({ group, items }) =>
            items.length <= MOST || whole.has(group) ? null : (
              <div key={group} className="due-more">
                <Button size="s" onPress={() => setWhole(new Set([...whole, group]))}>
                  {t("due-more", { count: items.length - MOST, group: t(`due-group-${group}`) })}
                </Button>
              </div>
            ),
          )}
        </div>
      )}
    </>
  );
}
