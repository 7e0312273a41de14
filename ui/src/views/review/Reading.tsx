import { useState, type KeyboardEvent } from "react";
import { Button as PressButton } from "react-aria-components";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import { useErrorWords, useHost, type BundleView, type Op, type ReviewedRecord } from "../../host";
import { Button, Card, Pill, Reference, useToast } from "../../parts";
import { useFormat, useText } from "../../text";
import { fieldsOf, useReadValue, Withheld, type ReadField, type References } from "../sharing/reading";
import { useSize } from "../requests/trailWords";
import { isSameSpot, type Spot, type Whole } from "./review";
import type { Mode } from "./SayForm";
import { isEmptyIn } from "./value";

export interface ReadingProps {
  whole: Whole;
  bundle: BundleView;
  said: readonly Op[];
  spot: Spot;
  onSpot: OnSpot;
}

/** What is spoken of, and how where that is known: of an empty field one suggests a value. */
type OnSpot = (spot: Spot, mode?: Mode) => void;

/** A record as it is read, each field one that can be spoken of; of a case also its entries, in order. */
export function Reading({ whole, bundle, said, spot, onSpot }: ReadingProps) {
  const t = useText();
  const references: References = new Map(bundle.records.map((one) => [one.id, one]));
  const shared = { bundle, said, spot, onSpot, references };
  const { record, parts } = whole;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-spot]")];
    const fields = all.filter((field) => field.closest("details:not([open])") === null);
    const at = fields.findIndex((field) => field === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    fields[Math.min(Math.max(at + step, 0), fields.length - 1)]?.focus();
  };
  return (
    // The arrows go from field to field; each field is a button of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="review-reading" onKeyDown={onKeyDown}>
      <Fields record={record} {...shared} />
      <EmptyFields record={record} {...shared} />
      {parts.length === 0 ? null : <h2 className="review-heading">{t("review-parts")}</h2>}
      {parts.map((part) => (
        <Part key={part.id} record={part} {...shared} />
      ))}
      {record.events.length === 0 ? null : <Happened record={record} />}
    </div>
  );
}

interface FieldsProps extends Omit<ReadingProps, "whole"> {
  record: ReviewedRecord;
  references: References;
}

function Fields({ record, references, said, spot, onSpot }: FieldsProps) {
  const t = useText();
  const fields = fieldsOf(
    record.kind,
    Object.entries(record.fields),
    record.withheld.map((name) => [name, null] as const),
  );
  const count = (field: string) =>
    said.filter((op) => op.target === record.id && (op.field ?? "") === field).length;
  const whole: Spot = { target: record.id, field: "" };
  return (
    <dl className="review-fields">
      <div {...(isSameSpot(spot, whole) ? { "data-selected": "" } : {})}>
        <dt>
          <SpotButton spot={whole} isChosen={isSameSpot(spot, whole)} count={count("")} onSpot={onSpot}>
            {t("review-whole", { ref: record.ref })}
          </SpotButton>
        </dt>
        <dd className="quiet">{t("review-whole-note")}</dd>
      </div>
      {fields.map((field) => (
        <Row
          key={field.name}
          field={field}
          spot={{ target: record.id, field: field.name }}
          isChosen={isSameSpot(spot, { target: record.id, field: field.name })}
          count={count(field.name)}
          references={references}
          onSpot={onSpot}
        />
      ))}
    </dl>
  );
}

/** The fields in which nothing stands, folded. What was withheld stands above and is never among them. */
function EmptyFields({ record, said, spot, onSpot }: FieldsProps) {
  const t = useText();
  const { field } = useValues();
  const [isOpen, setOpen] = useState(false);
  const known = useCommand("review_fields", { kind: record.kind });
  const empty = (known.data ?? [])
    .filter((of) => isEmptyIn(record, of.field))
    .map((of) => ({ ...of, label: field(of.field) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  if (empty.length === 0) return null;
  const spotOf = (name: string): Spot => ({ target: record.id, field: name });
  const hasSpot = empty.some((of) => isSameSpot(spot, spotOf(of.field)));
  return (
    <details
      className="review-unfilled"
      open={isOpen || hasSpot}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t("review-unfilled", { count: empty.length })}</summary>
      <p className="quiet">{t("review-unfilled-note")}</p>
      <ul aria-label={t("review-unfilled", { count: empty.length })}>
        {empty.map((of) => (
          <li key={of.field}>
            <SpotButton
              spot={spotOf(of.field)}
              isChosen={isSameSpot(spot, spotOf(of.field))}
              count={said.filter((op) => op.target === record.id && op.field === of.field).length}
              onSpot={(next) => onSpot(next, of.rows?.several ? "comment" : "suggestion")}
            >
              {of.label}
            </SpotButton>
            {of.rows?.several ? <span className="quiet">{t("review-unfilled-rows")}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  field: ReadField;
  spot: Spot;
  isChosen: boolean;
  count: number;
  references: References;
  onSpot: OnSpot;
}

function Row({ field: of, spot, isChosen, count, references, onSpot }: RowProps) {
  const { field } = useValues();
  const read = useReadValue(references);
  return (
    <div {...(isChosen ? { "data-selected": "" } : {})} {...(of.isWithheld ? { "data-withheld": "" } : {})}>
      <dt>
        <SpotButton spot={spot} isChosen={isChosen} count={count} onSpot={onSpot}>
          {field(of.name)}
        </SpotButton>
      </dt>
      <dd>{of.isWithheld ? <Withheld held={of.held} /> : read(of.name, of.value)}</dd>
    </div>
  );
}

interface SpotButtonProps {
  spot: Spot;
  isChosen: boolean;
  count: number;
  onSpot: (spot: Spot) => void;
  children: string;
}

/** The name of a field: pressing it is speaking of it. */
function SpotButton({ spot, isChosen, count, onSpot, children }: SpotButtonProps) {
  const t = useText();
  return (
    <PressButton
      className="review-spot"
      data-spot={`${spot.target}/${spot.field}`}
      aria-pressed={isChosen}
      onPress={() => onSpot(spot)}
    >
      <span>{children}</span>
      {count === 0 ? null : <Pill label={t("review-said-count", { count })}>{String(count)}</Pill>}
    </PressButton>
  );
}

function Part(props: FieldsProps) {
  const t = useText();
  const { code } = useValues();
  const { record, bundle } = props;
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const size = useSize();
  const file = record.content === null ? null : bundle.files.find(({ sha256 }) => sha256 === record.content);
  const save = async (sha256: string) => {
    try {
      const { file_name } = await host.call("review_file", { sha256 });
      if (file_name !== null) say({ text: t("review-file-saved", { name: file_name }), tone: "ok" });
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    }
  };
  return (
    <Card
      level={3}
      title={[code("kind", record.kind), record.title].filter(Boolean).join(": ")}
      aside={<Reference>{record.ref}</Reference>}
    >
      <Fields {...props} />
      <EmptyFields {...props} />
      {file ? (
        <p className="review-file">
          <span className="quiet">
            {file.media_type} · {size(file.size)}
          </span>
          <Button size="s" onPress={() => void save(file.sha256)}>
            {t("review-file-save")}
          </Button>
        </p>
      ) : null}
    </Card>
  );
}

function Happened({ record }: { record: ReviewedRecord }) {
  const t = useText();
  const { formatDateTime } = useFormat();
  return (
    <details className="review-events">
      <summary>{t("review-events", { count: record.events.length })}</summary>
      <ol>
        {record.events.map(({ seq, at, kind, reason }) => {
          const key = `event-${kind.split(".")[1] ?? ""}`;
          return (
            <li key={seq}>
              <Reference>{`#${seq}`}</Reference> {t.has(key) ? t(key) : kind} · {formatDateTime(at)}
              {reason ? (
                <>
                  {" · "}
                  <bdi>{reason}</bdi>
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
