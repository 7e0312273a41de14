import { useState } from "react";
import { PressList } from "../../app/PressList";
import type { EventsWanted } from "../../app/navigation";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { Kind, RecordId } from "../../host";
import { Button, DateField, FilterChip, FilterMenu, FilterPopover, Reference, TextField } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSearch } from "../search/useSearch";

const KINDS: readonly Kind[] = [
  "organisation",
  "activity",
  "processor",
  "transfer",
  "lia",
  "consent_profile",
  "request",
  "step",
  "legal_document",
  "decision",
  "disclosure",
  "notification",
  "attachment",
  "export",
  "actor",
];

interface PickRecordProps {
  onPick: (subject: { id: RecordId; ref: string }) => void;
}

/** A record found by its reference or its words. */
function PickRecord({ onPick }: PickRecordProps) {
  const t = useText();
  const { code } = useValues();
  const [typed, setTyped] = useState("");
  const { hits, text } = useSearch(typed);
  return (
    <>
      <TextField
        label={t("trail-record-find")}
        value={typed}
        onChange={setTyped}
        placeholder="A-02"
        autoFocus
      />
      <div className="filter-found">
        {hits && hits.length > 0 ? (
          <PressList
            label={t("search-results")}
            markWidth="l"
            lines={hits.map(({ id, ref, title, kind }) => ({
              id,
              mark: <Reference>{ref}</Reference>,
              title: <bdi>{title || t("record-erased")}</bdi>,
              note: code("kind", kind),
              onPress: () => onPick({ id, ref }),
            }))}
          />
        ) : text !== "" ? (
          <p className="quiet">{t("search-none")}</p>
        ) : null}
      </div>
    </>
  );
}

export interface EventFiltersProps {
  wanted: EventsWanted;
  onChange: (wanted: EventsWanted) => void;
}

/** Which events are looked at: about what, by whom, of which kind, when. */
export function EventFilters({ wanted, onChange }: EventFiltersProps) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const { data: people } = useCommand("people", {});
  // What is left out is any: nothing is kept of a filter that was taken away.
  const want = (change: { [Key in keyof EventsWanted]: EventsWanted[Key] | undefined }) => {
    const next = Object.entries({ ...wanted, ...change }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(next) as EventsWanted);
  };
  const { subject, actor, kind, erasures, from, to } = wanted;
  const days =
    from && to
      ? t("trail-days-both", { from: formatDate(from), to: formatDate(to) })
      : from
        ? t("trail-days-from", { from: formatDate(from) })
        : to
          ? t("trail-days-to", { to: formatDate(to) })
          : t("filter-any");
  return (
    <>
      <FilterPopover
        name={t("trail-filter-record")}
        value={subject?.ref ?? t("filter-any")}
        isActive={subject !== undefined}
        onClear={() => want({ subject: undefined })}
      >
        {(close) => (
          <PickRecord
            onPick={(picked) => {
              want({ subject: picked });
              close();
            }}
          />
        )}
      </FilterPopover>
      <FilterMenu
        name={t("trail-filter-actor")}
        isSingle
        options={(people ?? []).map(({ id, name, role }) => ({
          id,
          label: name || t("history-nobody"),
          hint: code("role", role),
        }))}
        selected={actor === undefined ? [] : [actor]}
        onChange={([chosen]) => want({ actor: chosen })}
      />
      <FilterMenu<Kind>
        name={t("trail-filter-kind")}
        isSingle
        options={KINDS.map((id) => ({ id, label: code("kind", id) }))}
        selected={kind === undefined ? [] : [kind]}
        onChange={([chosen]) => want({ kind: chosen, erasures: undefined })}
      />
      <FilterPopover
        name={t("trail-filter-days")}
        value={days}
        isActive={from !== undefined || to !== undefined}
        onClear={() => want({ from: undefined, to: undefined })}
      >
        {(close) => (
          <>
            <DateField
              label={t("trail-from")}
              value={from ?? null}
              onChange={(day) => want({ from: day ?? undefined })}
              {...(to ? { latest: to } : {})}
            />
            <DateField
              label={t("trail-to")}
              value={to ?? null}
              onChange={(day) => want({ to: day ?? undefined })}
              {...(from ? { earliest: from } : {})}
            />
            <div className="filter-foot">
              <Button size="s" onPress={close}>
                {t("action-close")}
              </Button>
            </div>
          </>
        )}
      </FilterPopover>
      <FilterChip
        name={t("trail-filter-erasures")}
        value={erasures ? t("trail-only") : t("filter-any")}
        isActive={erasures === true}
        onPress={() => want({ erasures: erasures ? undefined : true, kind: undefined })}
        onClear={() => want({ erasures: undefined })}
      />
      {Object.keys(wanted).length > 1 ? (
        <Button size="s" kind="quiet" onPress={() => onChange({})}>
          {t("list-clear")}
        </Button>
      ) : null}
    </>
  );
}
