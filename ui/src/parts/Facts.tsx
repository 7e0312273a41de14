import { useContext, useId, type CSSProperties, type ReactNode } from "react";
import { Button } from "react-aria-components";
import { useText } from "../text";
import { FieldMarksContext, FieldRemarksContext } from "./fieldMarks";
import { CheckIcon, CrossIcon, WarningIcon } from "./icons";
import { Pill, Reference, type BasisLetter, type Tone } from "./marks";
import "./marks.css";
import "./Facts.css";

export interface Field {
  label: string;
  value: ReactNode;
  note?: string;
}

export interface FieldListProps {
  fields: readonly Field[];
  /** Width of the labels in pixels. */
  labelWidth?: number;
}

/** Labels and values, as in the inspector. */
export function FieldList({ fields, labelWidth }: FieldListProps) {
  const marks = useContext(FieldMarksContext);
  const remarks = useContext(FieldRemarksContext);
  const style = labelWidth === undefined ? {} : ({ "--facts-label": `${labelWidth}px` } as CSSProperties);
  return (
    <dl className="facts" style={style}>
      {fields.map(({ label, value, note }) => (
        <div key={label}>
          <dt className="facts-label">
            {label}
            {marks.has(label) ? (
              <span className="facts-mark" title={marks.get(label)}>
                <WarningIcon />
                <span className="unseen">({marks.get(label)})</span>
              </span>
            ) : null}
          </dt>
          <dd className="facts-value">
            {value}
            {note ? <span className="facts-note">{note}</span> : null}
            {remarks.get(label)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface CardProps {
  title?: string;
  /** At the right of the title: a count, a pill, "by due date". */
  aside?: ReactNode;
  /** `sunken` inside a pane that is itself a surface, like the inspector. */
  tone?: "raised" | "sunken";
  level?: 2 | 3 | 4;
  children: ReactNode;
}

export function Card({ title, aside, tone = "raised", level = 2, children }: CardProps) {
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <section className="card" data-tone={tone} {...(title ? { "aria-labelledby": id } : {})}>
      {title || aside ? (
        <header className="card-head">
          {title ? (
            <Title id={id} className="card-title">
              {title}
            </Title>
          ) : null}
          {aside ? <span className="card-aside">{aside}</span> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}

export interface FigureCardProps {
  number: string;
  words: string;
}

/** A number and what it counts, for the overview. */
export function FigureCard({ number, words }: FigureCardProps) {
  return (
    <p className="card figure-card">
      <span className="figure-number">{number}</span>
      <span className="figure-words">{words}</span>
    </p>
  );
}

export interface Line {
  id: string;
  mark?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  end?: ReactNode;
}

export interface LineListProps {
  lines: readonly Line[];
  /** So that the words begin under each other. */
  markWidth?: number;
  /** Notes in the size of the words. */
  isRoomy?: boolean;
}

/** Lines in a card: a pill or a reference, the words, a note under them, something at the end. */
export function LineList({ lines, markWidth, isRoomy = false }: LineListProps) {
  const style = markWidth === undefined ? {} : ({ "--line-mark": `${markWidth}px` } as CSSProperties);
  return (
    <ul className="lines" style={style} {...(isRoomy ? { "data-roomy": "" } : {})}>
      {lines.map((line) => (
        <li key={line.id}>
          {line.mark ? <span className="line-mark">{line.mark}</span> : null}
          <div className="line-words">
            <div>{line.title}</div>
            {line.note ? <div className="line-note">{line.note}</div> : null}
          </div>
          {line.end ? <span className="line-end">{line.end}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export type StepState = "done" | "current" | "todo";

export interface Step {
  id: string;
  title: string;
  note?: string;
  state: StepState;
  /** What stands in the way although the step is done: read aloud, and shown with a cross. */
  trouble?: string;
  /** The part of the procedure that begins with it. */
  heading?: string;
  /** Whether it belongs to a part that has a heading. */
  isGrouped?: boolean;
  onPress?: () => void;
}

export interface NumberedStepsProps {
  label: string;
  steps: readonly Step[];
  /** Lines between the steps, as in an assessment. */
  isLined?: boolean;
}

export function NumberedSteps({ label, steps, isLined = false }: NumberedStepsProps) {
  const t = useText();
  return (
    <ol className="steps" aria-label={label} {...(isLined ? { "data-lined": "" } : {})}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className="step"
          data-step={step.id}
          data-state={step.state}
          {...(step.trouble ? { "data-trouble": "" } : {})}
          {...(step.isGrouped ? { "data-grouped": "" } : {})}
          {...(step.state === "current" ? { "aria-current": "step" as const } : {})}
        >
          {step.heading ? <p className="step-heading">{step.heading}</p> : null}
          <span className="step-mark" aria-hidden="true">
            {step.trouble ? <CrossIcon /> : step.state === "done" ? <CheckIcon /> : index + 1}
          </span>
          <div className="step-words">
            <div className="step-title">
              {step.onPress ? (
                <Button className="step-press" onPress={step.onPress}>
                  {step.title}
                </Button>
              ) : (
                step.title
              )}
              <span className="unseen">
                , {t(`step-${step.state}`)}
                {step.trouble ? `, ${step.trouble}` : null}
              </span>
            </div>
            {step.note ? <div className="step-note">{step.note}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface TimelineEvent {
  id: string;
  /** As shown: `17 Nov 09:12`. */
  time: string;
  /** As machines read it. */
  dateTime?: string;
  title: ReactNode;
  /** Where a link in the page leads to this event. */
  anchor?: string;
  /** Something later stands in its place. */
  isStruck?: boolean;
  text?: ReactNode;
  actor?: string;
  /** `#1271 4be0·91aa` */
  reference?: string;
  tone?: Tone;
  extra?: ReactNode;
}

export interface TimelineProps {
  label: string;
  events: readonly TimelineEvent[];
}

/** What happened, on a line. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol className="trail" aria-label={label}>
      {events.map((event) => (
        <li
          key={event.id}
          className="trail-event"
          {...(event.anchor ? { id: event.anchor, tabIndex: -1 } : {})}
          {...(event.isStruck ? { "data-struck": "" } : {})}
        >
          <time className="trail-time" dateTime={event.dateTime}>
            {event.time}
          </time>
          <span className="trail-dot" data-tone={event.tone ?? "neutral"} aria-hidden="true" />
          <div>
            <div className="trail-title">{event.isStruck ? <s>{event.title}</s> : event.title}</div>
            {event.text ? (
              <div className="trail-words">{event.isStruck ? <s>{event.text}</s> : event.text}</div>
            ) : null}
            {event.actor || event.reference || event.extra ? (
              <div className="trail-foot">
                {event.actor ? <Pill>{event.actor}</Pill> : null}
                {event.reference ? <Reference>{event.reference}</Reference> : null}
                {event.extra}
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface Bar {
  id: string;
  label: string;
  value: number;
  basis?: BasisLetter;
}

export interface BarListProps {
  label: string;
  bars: readonly Bar[];
}

/** Words, a bar and its number: the number says it, the bar lets it be compared. */
export function BarList({ label, bars }: BarListProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} data-basis={bar.basis}>
          <span>{bar.label}</span>
          <span className="bar-track" aria-hidden="true">
            <span className="bar-fill" style={{ width: `${(bar.value / most) * 100}%` }} />
          </span>
          <span className="bar-number">{bar.value}</span>
        </li>
      ))}
    </ul>
  );
}
