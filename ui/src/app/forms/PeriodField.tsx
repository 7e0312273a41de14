import { useState } from "react";
import type { IsoPeriod } from "../../host";
import { SelectField, TextField } from "../../parts";
import { useText } from "../../text";
import { readPeriod, useValues } from "../values";

const UNITS = ["D", "M", "Y"] as const;
type Unit = (typeof UNITS)[number];

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

export interface PeriodFieldProps {
  label: string;
  value: IsoPeriod | null;
  onChange: (value: IsoPeriod | null) => void;
  error?: string | null;
}

/** A number and its unit. Empty for none. */
export function PeriodField({ label, value, onChange, error = null }: PeriodFieldProps) {
  const t = useText();
  const { period } = useValues();
  const [typed, setTyped] = useState(() => startOf(value));
  const isWrong = !/^0*[1-9]\d{0,3}$|^$/.test(typed.number.trim());
  const isKept = typed.number === "" && value !== null;
  const change = (next: Typed) => {
    setTyped(next);
    const number = Number(next.number.trim());
    onChange(next.number.trim() === "" || !(number > 0) ? null : `P${number}${next.unit}`);
  };
  return (
    <div className="period-field" role="group" aria-label={label}>
      <TextField
        label={label}
        value={typed.number}
        onChange={(number) => change({ ...typed, number })}
        error={isWrong ? t("form-number") : error}
        {...(isKept ? { description: t("form-period-now", { period: period(value) }) } : {})}
      />
      <SelectField
        label={t("form-unit")}
        options={UNITS.map((id) => ({ id, label: t(`unit-${id === "D" ? "days" : id === "M" ? "months" : "years"}`) }))}
        value={typed.unit}
        onChange={(unit) => change({ ...typed, unit })}
      />
    </div>
  );
}
