import {
  fromAbsolute,
  parseDate,
  Time,
  toCalendarDate,
  toCalendarDateTime,
  toTime,
  toZoned,
} from "@internationalized/date";
import { memo, useMemo, useState } from "react";
import { DateInput, DateSegment, TimeField } from "react-aria-components";
import type { Moment } from "../../../host";
import { ComboField, DateField, type Option } from "../../../parts";
import { FieldLabel, fieldState, type FieldProps } from "../../../parts/Field";
import { useText } from "../../../text";
import "./form.css";

export interface MomentFieldProps extends FieldProps {
  value: Moment | null;
  onChange: (value: Moment | null) => void;
  /** The zone to begin with. */
  zone: string;
  latest?: string;
}

/** Where requests come in: Europe and its islands. Any zone already chosen is offered too. */
function zonesWith(zone: string): readonly Option[] {
  const known = Intl.supportedValuesOf("timeZone").filter((name) => /^(Europe|Atlantic)\//u.test(name));
  return [...new Set([zone, ...known, "UTC"])].map((id) => ({ id, label: id.replaceAll("_", " ") }));
}

interface Parts {
  day: string | null;
  time: Time | null;
}

function read(moment: Moment | null): Parts {
  if (!moment) return { day: null, time: null };
  const there = fromAbsolute(Date.parse(moment.at), moment.zone);
  return { day: toCalendarDate(there).toString(), time: toTime(there) };
}

function written(day: string | null, time: Time | null, zone: string): Moment | null {
  if (day === null || time === null) return null;
  const there = toZoned(toCalendarDateTime(parseDate(day), time), zone);
  return { at: there.toDate().toISOString().replace(".000Z", "Z"), zone };
}

/** A day, a time and whose clock shows it. */
export const MomentField = memo(function MomentField(props: MomentFieldProps) {
  const { label, value, onChange, zone, latest, error, isRequired = false } = props;
  const t = useText();
  // What is entered in part is no moment yet, and must not be lost.
  const [draft, setDraft] = useState(() => ({ ...read(value), zone: value?.zone ?? zone }));
  const zones = useMemo(() => zonesWith(draft.zone), [draft.zone]);
  const change = (next: Partial<typeof draft>) => {
    const whole = { ...draft, ...next };
    setDraft(whole);
    onChange(written(whole.day, whole.time, whole.zone));
  };
  return (
    <div className="moment" role="group" aria-label={label}>
      <DateField
        label={label}
        value={draft.day}
        onChange={(day) => change({ day })}
        isRequired={isRequired}
        {...(latest === undefined ? {} : { latest })}
        {...(error === undefined ? {} : { error })}
      />
      <TimeField
        {...fieldState({
          label: t("request-moment-time"),
          error: draft.time === null ? (error ?? null) : null,
        })}
        value={draft.time}
        onChange={(time) => change({ time: time === null ? null : new Time(time.hour, time.minute) })}
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
      >
        <FieldLabel label={t("request-moment-time")} />
        <DateInput className="date-input control-box">
          {(segment) => <DateSegment className="date-segment" segment={segment} />}
        </DateInput>
      </TimeField>
      <ComboField
        label={t("request-moment-zone")}
        options={zones}
        value={draft.zone}
        onChange={(next) => {
          if (next !== null) change({ zone: next });
        }}
      />
    </div>
  );
});
