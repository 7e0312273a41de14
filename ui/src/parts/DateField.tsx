import { parseDate, type CalendarDate } from "@internationalized/date";
import { useState } from "react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from "react-aria-components";
import { FieldFoot, FieldLabel, fieldState, type FieldProps } from "./Field";
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from "./icons";
import "./Button.css";

export interface DateFieldProps extends FieldProps {
  /** A day as `2026-11-27`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  earliest?: string;
  latest?: string;
  isReadOnly?: boolean;
}

/** The year 2026 is written by way of 2, 20 and 202, which nobody means. */
const LEAST_YEAR = 1000;

function readDay(value: string | null | undefined): CalendarDate | null {
  if (!value) return null;
  try {
    return parseDate(value.slice(0, 10));
  } catch {
    return null;
  }
}

export function DateField(props: DateFieldProps) {
  const { value, onChange, earliest, latest, isReadOnly = false } = props;
  const [draft, setDraft] = useState<CalendarDate | null>(null);
  return (
    <DatePicker
      {...fieldState(props)}
      value={draft ?? readDay(value)}
      onChange={(day) => {
        const isUnfinished = day !== null && day.year < LEAST_YEAR;
        setDraft(isUnfinished ? day : null);
        if (!isUnfinished) onChange(day ? day.toString() : null);
      }}
      onBlur={() => setDraft(null)}
      minValue={readDay(earliest)}
      maxValue={readDay(latest)}
      isReadOnly={isReadOnly}
      shouldForceLeadingZeros
    >
      <FieldLabel {...props} />
      <Group className="control-box">
        <DateInput className="date-input">
          {(segment) => <DateSegment className="date-segment" segment={segment} />}
        </DateInput>
        <Button className="control-button">
          <CalendarIcon />
        </Button>
      </Group>
      <FieldFoot {...props} />
      <Popover className="popover" offset={4}>
        <Dialog className="calendar">
          <Calendar>
            <div className="calendar-head">
              <Button slot="previous" className="control-button">
                <ChevronLeftIcon />
              </Button>
              <CalendarHeading className="calendar-title" />
              <Button slot="next" className="control-button">
                <ChevronRightIcon />
              </Button>
            </div>
            <CalendarGrid className="calendar-grid" weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell className="calendar-day" date={date} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
