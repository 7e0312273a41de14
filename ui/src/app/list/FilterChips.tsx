import { useState } from "react";
import type { Filter, Kind, ListRows } from "../../host";
import { AddFilter, Button, DateField, FilterMenu, FilterPopover, type Option } from "../../parts";
import { useFormat, useText } from "../../text";
import { useCommand } from "../workspace";
import { filterOf, optionOf, useFilterWords, type Choosing } from "./filterWords";
import { withoutFilter, type FilterBy } from "./question";
import type { List } from "./useList";

interface ChipProps {
  kind: Kind;
  /** What the rows of the list are, where they are parts of records: they are what is counted. */
  rows: ListRows | null;
  by: FilterBy;
  filters: readonly Filter[];
  /** Was just asked for. */
  isAsked: boolean;
  /** Stands there only while it is used. */
  isGuest: boolean;
  onChoose: (filter: Filter) => void;
  onDrop: () => void;
}

function OptionsChip({ options, ...props }: ChipProps & { options: readonly Option[] }) {
  const { kind, by, filters, isAsked, isGuest, onChoose, onDrop } = props;
  const { name } = useFilterWords(kind);
  const filter = filters.find((one) => one.by === by);
  return (
    <FilterMenu
      name={name(by)}
      isSingle
      isAsked={isAsked}
      options={options}
      selected={filter ? [optionOf(filter)] : []}
      onChange={([chosen]) => (chosen === undefined ? onDrop() : onChoose(filterOf(by, chosen)))}
      {...(isGuest ? { onRemove: onDrop } : {})}
    />
  );
}

/** Names, places and other records: those that the records under the other conditions have, with how many. */
function GroupsChip({ group, ...props }: ChipProps & { group: Extract<Choosing, { as: "groups" }> }) {
  const { kind, rows, by, filters } = props;
  const { formatNumber } = useFormat();
  const { groupWords, said } = useFilterWords(kind);
  const { data } = useCommand("groups", {
    kind,
    by: group.by,
    filters: withoutFilter(filters, by),
    ...(rows === null ? {} : { rows }),
  });
  const options: Option[] = (data ?? [])
    .filter(({ key }) => key !== "")
    .map((one) => ({ id: one.key, label: groupWords(group.by, one), count: formatNumber(one.count) }));
  // What is asked for may be in no record any more.
  const filter = filters.find((one) => one.by === by);
  const id = filter ? optionOf(filter) : "";
  const isKnown = !filter || options.some((option) => option.id === id);
  const words = filter ? said(filter) || (data === null ? "…" : id) : "";
  return <OptionsChip {...props} options={isKnown ? options : [...options, { id, label: words }]} />;
}

function DayChip({ kind, by, filters, isAsked, onChoose, onDrop }: ChipProps) {
  const t = useText();
  const { name, said } = useFilterWords(kind);
  const filter = filters.find((one) => one.by === by);
  return (
    <FilterPopover
      name={name(by)}
      value={filter ? said(filter) : t("filter-any")}
      isActive
      isAsked={isAsked}
      onClear={onDrop}
    >
      {(close) => (
        <>
          <DateField
            label={name(by)}
            value={filter ? String(filter.is) : null}
            onChange={(day) => (day === null ? onDrop() : onChoose(filterOf(by, day)))}
          />
          <div className="filter-foot">
            <Button size="s" onPress={close}>
              {t("action-close")}
            </Button>
          </div>
        </>
      )}
    </FilterPopover>
  );
}

function Chip(props: ChipProps) {
  const choosing = useFilterWords(props.kind).choosing(props.by);
  switch (choosing.as) {
    case "options":
      return <OptionsChip {...props} options={choosing.options} />;
    case "groups":
      return <GroupsChip {...props} group={choosing} />;
    case "day":
      return <DayChip {...props} />;
  }
}

export interface FilterChipsProps<Row> {
  list: List<Row>;
  /** Of which kind the records are that the words speak of. */
  kind: Kind;
  /** Always there. */
  standing: readonly FilterBy[];
  /** There when they are asked for. */
  others: readonly FilterBy[];
}

/** What a list is filtered by: the usual conditions, those in use, and a way to the others. */
export function FilterChips<Row>({ list, kind, standing, others }: FilterChipsProps<Row>) {
  const { name } = useFilterWords(kind);
  const { filters } = list.wanted;
  /** The condition that was asked for last, and the how manieth it was. */
  const [asked, setAsked] = useState<{ by: FilterBy | null; turn: number }>({ by: null, turn: 0 });
  const isUsed = (by: FilterBy) => filters.some((filter) => filter.by === by);
  const guests = [...others].filter((by) => isUsed(by) || by === asked.by);
  const drop = (by: FilterBy) => {
    list.drop(by);
    if (asked.by === by) setAsked({ ...asked, by: null });
  };
  const offered = [...standing, ...others].filter((by) => !isUsed(by) && by !== asked.by);
  return (
    <>
      {[...standing, ...guests].map((by) => (
        <Chip
          // Asked for again, it opens again.
          key={`${by} ${asked.by === by ? asked.turn : ""}`}
          kind={kind}
          rows={list.rows}
          by={by}
          filters={filters}
          isAsked={asked.by === by}
          isGuest={!standing.includes(by)}
          onChoose={list.filter}
          onDrop={() => drop(by)}
        />
      ))}
      {others.length > 0 && offered.length > 0 ? (
        <AddFilter
          filters={offered.map((by) => ({ id: by, label: name(by) }))}
          onAdd={(id) => {
            const by = offered.find((one) => one === id);
            if (by) setAsked({ by, turn: asked.turn + 1 });
          }}
        />
      ) : null}
    </>
  );
}
