import { parseDate, type CalendarDate } from "@internationalized/date";
import { useRef, useState } from "react";
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
import { useText } from "../text";
import { useHold } from "./hold";
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
  const t = useText();
  const [draft, setDraft] = useState<CalendarDate | null>(null);
  /** Some of its parts are written and some are not. */
  const [isPart, setPart] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // What came from elsewhere takes the place of what was begun.
    setKnown(value);
    setDraft(null);
  }
  const box = useRef<HTMLDivElement>(null);
  const look = () => {
    const parts = [...(box.current?.querySelectorAll("[role=spinbutton]") ?? [])];
    const open = parts.filter((part) => part.hasAttribute("data-placeholder"));
    setPart(open.length > 0 && open.length < parts.length);
  };
  const isUnfinished = isPart || draft !== null;
  const wrong = isUnfinished ? t("date-unfinished") : null;
  useHold(wrong === null ? null : isLeft ? t("save-stopped", { field: props.label, words: wrong }) : "");
  // Nobody is corrected while they write.
  const error = (isLeft ? wrong : null) ?? props.error ?? null;
  return (
    <DatePicker
      {...fieldState({ ...props, error })}
      value={draft ?? readDay(value)}
      onChange={(day) => {
        const isBegun = day !== null && day.year < LEAST_YEAR;
        setDraft(isBegun ? day : null);
        if (day !== null) setPart(false);
        if (!isBegun) onChange(day ? day.toString() : null);
      }}
      onKeyUp={look}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        look();
      }}
      minValue={readDay(earliest)}
      maxValue={readDay(latest)}
      isReadOnly={isReadOnly}
      shouldForceLeadingZeros
    >
      <FieldLabel {...props} />
      <Group ref={box} className="control-box">
        <DateInput className="date-input">
          {(segment) => <DateSegment className="date-segment" segment={segment} />}
        </DateInput>
        <Button className="control-button">
          <CalendarIcon />
        </Button>
      </Group>
      <FieldFoot {...props} error={error} />
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
