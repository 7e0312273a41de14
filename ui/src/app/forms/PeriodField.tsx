import { useState } from "react";
import type { IsoPeriod } from "../../host";
import { TextField } from "../../parts";
import { useHold } from "../../parts/hold";
import { useText, type TextKey } from "../../text";
import { readPeriod, useValues } from "../values";
import { PickField } from "./PickField";

const UNITS = ["D", "M", "Y"] as const;
type Unit = (typeof UNITS)[number];
const UNIT_WORDS = { D: "unit-days", M: "unit-months", Y: "unit-years" } as const satisfies Record<
  Unit,
  TextKey
>;

interface Typed {
  number: string;
  unit: Unit;
}

/** A period of one unit as number and unit; one of several units, as P1Y10D, is kept until it is written anew. */
function startOf(value: IsoPeriod | null): Typed {
  const period = readPeriod(value);
  if (!period) return { number: "", unit: "M" };
  const { years, months, days } = period;
  if (months === 0 && days === 0) return { number: String(years), unit: "Y" };
  if (days === 0) return { number: String(years * 12 + months), unit: "M" };
  return years === 0 && months === 0 ? { number: String(days), unit: "D" } : { number: "", unit: "D" };
}

const isCount = (number: string) => /^0*[1-9]\d{0,3}$|^$/.test(number.trim());

function meant({ number, unit }: Typed): IsoPeriod | null {
  const count = Number(number.trim());
  return number.trim() === "" || !(count > 0) ? null : `P${count}${unit}`;
}

export interface PeriodFieldProps {
  label: string;
  value: IsoPeriod | null;
  onChange: (value: IsoPeriod | null) => void;
  error?: string | null;
  description?: string;
}

/** A number and its unit. Empty for none. */
export function PeriodField({ label, value, onChange, error = null, description }: PeriodFieldProps) {
  const t = useText();
  const { period } = useValues();
  const [typed, setTyped] = useState(() => startOf(value));
  const isWrong = !isCount(typed.number);
  const wrong = isWrong ? t("form-number") : null;
  useHold(wrong === null ? null : t("save-stopped", { field: label, words: wrong }));
  // A value that came from elsewhere takes the place of what stands there.
  const given = startOf(value);
  const isElsewhere = !isWrong && meant(typed) !== value;
  if (isElsewhere && (given.number !== typed.number || given.unit !== typed.unit)) setTyped(given);
  const isKept = typed.number === "" && value !== null;
  const change = (next: Typed) => {
    setTyped(next);
    // What is no number takes the place of none: it is mended first.
    if (isCount(next.number)) onChange(meant(next));
  };
  return (
    <div className="period-field" role="group" aria-label={label}>
      <TextField
        label={label}
        value={typed.number}
        onChange={(number) => change({ ...typed, number })}
        error={wrong ?? error}
        {...(isKept
          ? { description: t("form-period-now", { period: period(value) }) }
          : description
            ? { description }
            : {})}
      />
      <PickField
        label={t("form-unit")}
        options={UNITS.map((id) => ({ id, label: t(UNIT_WORDS[id]) }))}
        selected={[typed.unit]}
        words={t(UNIT_WORDS[typed.unit])}
        onChange={([unit]) => change({ ...typed, unit: UNITS.find((one) => one === unit) ?? typed.unit })}
      />
    </div>
  );
}
