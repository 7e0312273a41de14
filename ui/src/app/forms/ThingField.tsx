import { useMemo } from "react";
import { distinct, isSameThing, type Thing } from "../things";
import { useValues } from "../values";
import { NO_TEXT, hasText } from "./clean";
import { ChoiceField } from "./fields";

export interface ThingFieldProps {
  label: string;
  /** Those that stand elsewhere in the form. */
  things: readonly Thing[];
  /** What an empty value means: "all data". */
  emptyLabel: string;
  value: Thing;
  onChange: (value: Thing) => void;
  error?: string | null;
}

const OWN = "own";

/** One of the things that the record names elsewhere; empty for all of them. */
export function ThingField({ label, things, emptyLabel, value, onChange, error = null }: ThingFieldProps) {
  const { text } = useValues();
  const named = useMemo(() => distinct(things), [things]);
  const place = hasText(value) ? named.findIndex((thing) => isSameThing(thing, value)) : -1;
  // One that the record names nowhere else stays until another is chosen.
  const isOwn = hasText(value) && place === -1;
  return (
    <ChoiceField
      label={label}
      choices={[
        ...named.map((thing, at) => ({ id: `${at}`, label: text(thing) })),
        ...(isOwn ? [{ id: OWN, label: text(value) }] : []),
      ]}
      emptyLabel={emptyLabel}
      value={isOwn ? OWN : place === -1 ? "" : `${place}`}
      onChange={(id) => onChange(id === OWN ? value : (named[Number(id === "" ? -1 : id)] ?? NO_TEXT))}
      error={error}
    />
  );
}
