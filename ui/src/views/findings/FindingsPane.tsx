import { useMemo, useState } from "react";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components";
import { findingKey, SEVERITY_TONES, STATUS_TONES, useWhereWords } from "../../app/findings/words";
import type { FindingsPlace } from "../../app/navigation";
import { useValues } from "../../app/values";
import type { FindingGroup, FindingsGroup, FindingsPage, FindingView } from "../../host";
import { Toolbar } from "../../layout";
import { Button, EmptyState, FilterMenu, Pill, Reference } from "../../parts";
import { useFormat, useSentence, useText } from "../../text";
import { FindingFilters } from "./FindingFilters";
import { FindingsTrend } from "./FindingsTrend";
import { isNarrowed } from "./wanted";

const GROUPS = ["severity", "area", "record", "owner"] as const satisfies readonly FindingGroup[];

function FindingLine({ of, by }: { of: FindingView; by: FindingGroup }) {
  const t = useText();
  const { code, text } = useValues();
  const { formatDate } = useFormat();
  const say = useSentence();
  const whereWords = useWhereWords();
  const { finding, status } = of;
  return (
    <>
      <span className="finding-severity">
        <Pill tone={SEVERITY_TONES[finding.severity]}>{code("severity", finding.severity)}</Pill>
      </span>
      <span className="finding-ref">
        <Reference>{of.ref}</Reference>
      </span>
      <span className="finding-what">
        <span className="finding-message">{say(finding.message)}</span>
        <span className="finding-where">
          {by === "record" ? null : (
            <>
              <bdi>{text(of.title) || t("record-erased")}</bdi>
              {" · "}
            </>
          )}
          {whereWords(finding)}
        </span>
      </span>
      <span className="finding-law">
        <Reference>{finding.rule}</Reference>
        <span className="due-note">{finding.citation}</span>
      </span>
      <span className="finding-owner">
        <bdi>{of.owner}</bdi>
      </span>
      <span className="finding-status">
        {status === "open" ? null : <Pill tone={STATUS_TONES[status]}>{code("finding-status", status)}</Pill>}
        {of.first_seen === null ? null : (
          <span className="due-note">{t("findings-since-day", { day: formatDate(of.first_seen) })}</span>
        )}
      </span>
    </>
  );
}

/** The rows as the program put them together. */
function grouped({ groups, rows }: FindingsPage): { group: FindingsGroup; items: FindingView[] }[] {
  let from = 0;
  return groups.flatMap((group) => {
    const items = rows.slice(from, from + group.count);
    from += group.count;
    return items.length === 0 ? [] : [{ group, items }];
  });
}

export interface FindingsPaneProps {
  page: FindingsPage;
  place: FindingsPlace;
  onChange: (change: Partial<FindingsPlace>) => void;
  onSelect: (key: string | null) => void;
  onOpen: (of: FindingView) => void;
  onMore: () => void;
}

/** How it went, and the findings in their groups, the gravest first. */
export function FindingsPane({ page, place, onChange, onSelect, onOpen, onMore }: FindingsPaneProps) {
  const t = useText();
  const { code, text } = useValues();
  const { formatNumber } = useFormat();
  const by = place.group ?? "severity";
  const [comesBack] = useState(place.selected !== undefined);
  const groups = useMemo(() => grouped(page), [page]);
  const byKey = (key: string) => page.rows.find((one) => findingKey(one.identity) === key);
  const nameOf = (group: FindingsGroup, items: readonly FindingView[]) => {
    switch (by) {
      case "record":
        return [group.ref, items[0] && text(items[0].title)].filter(Boolean).join(" · ");
      case "owner":
        return group.key || t("findings-nobody");
      case "rule":
        return group.key;
      default:
        return code(by === "area" ? "finding-area" : by, group.key);
    }
  };
  const said = [
    t("findings-count", { count: page.total }),
    page.hidden === "0" ? "" : t("findings-hidden", { band: code("band", page.hidden) }),
  ].filter(Boolean);
  return (
    <>
      <Toolbar
        end={
          <>
            <span>{said.join(" · ")}</span>
            <FilterMenu<FindingGroup>
              name={t("group-by")}
              isSingle
              none={t("finding-group-severity")}
              options={GROUPS.map((id) => ({ id, label: code("finding-group", id) }))}
              selected={by === "severity" ? [] : [by]}
              onChange={([next]) => onChange({ group: next })}
            />
          </>
        }
      >
        <FindingFilters place={place} onChange={onChange} />
      </Toolbar>
      <div className="due-scroller findings-scroller">
        {isNarrowed(place) ? null : <FindingsTrend page={page} onChange={onChange} />}
        {page.total === 0 ? (
          <div className="lone">
            {isNarrowed(place) ? (
              <EmptyState
                title={t("list-nothing")}
                actions={
                  <Button
                    onPress={() =>
                      onChange({
                        statuses: undefined,
                        severities: undefined,
                        areas: undefined,
                        owners: undefined,
                        of: undefined,
                      })
                    }
                  >
                    {t("list-clear")}
                  </Button>
                }
              >
                {t("list-nothing-words")}
              </EmptyState>
            ) : (
              <EmptyState title={t("findings-none")}>{t("findings-none-words")}</EmptyState>
            )}
          </div>
        ) : (
          <>
            <GridList
              className="due-list"
              aria-label={t("nav-findings")}
              selectionMode="single"
              selectionBehavior="replace"
              // Who comes back from a field is where they left.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={comesBack}
              selectedKeys={place.selected === undefined ? [] : [place.selected]}
              onSelectionChange={(keys) =>
                onSelect(keys === "all" ? null : ([...keys].map(String)[0] ?? null))
              }
              onAction={(key) => {
                const one = byKey(String(key));
                if (one) onOpen(one);
              }}
            >
              {groups.map(({ group, items }) => (
                <GridListSection
                  key={group.key || group.record || " "}
                  className="due-group"
                  aria-label={nameOf(group, items)}
                >
                  <GridListHeader className="due-heading">
                    <span>{nameOf(group, items)}</span>
                    <span className="due-heading-count">{formatNumber(group.count)}</span>
                    {by === "severity" ? (
                      <span className="finding-means">{code("severity", `${group.key}-means`)}</span>
                    ) : null}
                  </GridListHeader>
                  {items.map((one) => (
                    <GridListItem
                      key={findingKey(one.identity)}
                      id={findingKey(one.identity)}
                      className="due-line finding-line"
                      data-status={one.status}
                      textValue={`${one.ref} ${one.finding.rule}`}
                    >
                      <FindingLine of={one} by={by} />
                    </GridListItem>
                  ))}
                </GridListSection>
              ))}
            </GridList>
            {page.rows.length < page.total ? (
              <div className="due-more">
                <Button size="s" onPress={onMore}>
                  {t("findings-more", { count: formatNumber(page.total - page.rows.length) })}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </div>
      <p className="findings-keys">{t("findings-keys")}</p>
    </>
  );
}
