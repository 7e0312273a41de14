import { useEffect, useRef, useState } from "react";
import { Trouble } from "../../app/Answered";
import { isEmptyValue } from "../../app/history/changes";
import { useDescribe } from "../../app/history/describe";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { Op, ReviewedRecord, ReviewVerdict } from "../../host";
import { Button, Keycap, Notice, TextArea } from "../../parts";
import { useText } from "../../text";
import { ChoiceField } from "../sharing/ChoiceField";
import { rowsIn, type Row } from "../sharing/rows";
import type { Review, Spot } from "./review";
import { NO_PLACE, RowChoice, type Place } from "./RowChoice";
import { useCountries } from "./useCountries";
import { choiceOf, cleaned, isEmptyIn, isSameValue, writingOf, writingOfEmpty } from "./value";
import { ValueInput } from "./ValueInput";

export type Mode = "comment" | "suggestion" | "verdict" | "attachment";
const VERDICTS: readonly ReviewVerdict[] = ["approve", "reject", "needs_info"];

/** What is typed and not said yet, by what it is about. */
export interface Draft {
  text: string;
  /** Undefined while the value is as it was. */
  value?: unknown;
  /** Of a field that is made of rows: which, and what of it. */
  place?: Place;
  verdict: ReviewVerdict | null;
}

/** What is typed and not said yet, by record and field. */
export type Drafts = Readonly<Record<string, Draft>>;

export const NO_DRAFT: Draft = { text: "", verdict: null };
export const isTyped = ({ text, value, verdict }: Draft) =>
  text.trim() !== "" || value !== undefined || verdict !== null;

export interface SayFormProps {
  record: ReviewedRecord;
  /** All that there is to name. */
  records: readonly ReviewedRecord[];
  spot: Spot;
  /** The comment that is answered. */
  replyTo: Op | null;
  onReplied: () => void;
  mode: Mode;
  onMode: (mode: Mode) => void;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  say: Review["say"];
  /** Grows when the words are wanted: the key `c`. */
  wanted: number;
}

/** Something is said of a record or a field: a comment, another value, a verdict, a file. */
export function SayForm(props: SayFormProps) {
  const { record, records, spot, replyTo, onReplied, mode, onMode, draft, onDraft, say, wanted } = props;
  const t = useText();
  const { code, field } = useValues();
  const describe = useDescribe();
  const words = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (wanted > 0) words.current?.focus();
  }, [wanted]);

  const isField = spot.field !== "";
  const whole = isField ? record.fields[spot.field] : undefined;
  const fields = useCommand("review_fields", { kind: record.kind });
  const countries = useCountries();
  const holds = fields.data?.find((one) => one.field === spot.field);
  const isWithheld = record.withheld.includes(spot.field);
  // A field that can have several rows has one to speak of only where one stands.
  const hasRows = !isWithheld && (!holds?.rows?.several || rowsIn(whole).length > 0);
  const rows = hasRows ? (holds?.rows ?? null) : null;
  const place = draft.place ?? NO_PLACE;
  const column = rows?.columns.find((one) => one.field === place.column);
  const row = rows?.several ? rowsIn(whole)[(place.row ?? 0) - 1] : (whole as Row | undefined);
  const seen = rows === null ? whole : column && row?.[column.field];
  const isEmpty =
    rows === null ? isField && isEmptyIn(record, spot.field) : seen !== false && isEmptyValue(seen);
  const isPlaced = column !== undefined && (row !== undefined || !rows?.several);
  const writing =
    !isField || isWithheld
      ? null
      : rows === null
        ? (choiceOf(holds, records, countries, describe) ??
          (isEmpty ? writingOfEmpty(holds) : writingOf(spot.field, seen, describe)))
        : (choiceOf(column, records, countries, describe) ?? writingOfEmpty(column));
  const modes: Mode[] = isField ? ["comment", "suggestion"] : ["comment", "verdict", "attachment"];
  const shown = modes.includes(mode) ? mode : "comment";
  const value = draft.value === undefined ? seen : draft.value;
  const isSuggesting = shown === "suggestion" && replyTo === null;
  const wrong =
    replyTo !== null || shown === "comment"
      ? draft.text.trim() === ""
        ? "form-needed"
        : null
      : isSuggesting && rows !== null && !isPlaced
        ? "review-row-needed"
        : isSuggesting
          ? isEmpty
            ? value !== false && isEmptyValue(cleaned(value))
              ? "review-value-needed"
              : null
            : value === null || isSameValue(value, seen)
              ? "review-value-same"
              : null
          : shown === "verdict" && draft.verdict === null
            ? "review-verdict-needed"
            : null;
  const isHidden = isSuggesting && writing === null && rows === null;
  // What an empty field holds is not known before it was answered.
  const isUnknown = isEmpty && fields.data === null && fields.error === null;

  const send = async () => {
    setAsked(true);
    if (wrong !== null || isBusy || isHidden) return;
    setBusy(true);
    setError(null);
    try {
      const about = { target: spot.target, field: spot.field, text: draft.text.trim() };
      const op =
        replyTo !== null
          ? await say({ ...about, op: "reply", in_reply_to: replyTo.uuid })
          : isSuggesting
            ? await say({
                ...about,
                op: "suggestion",
                row: rows?.several ? place.row : null,
                column: rows === null ? "" : (place.column ?? ""),
                new: cleaned(value),
              })
            : shown === "verdict"
              ? await say({ ...about, op: "verdict", verdict: draft.verdict })
              : await say({ ...about, op: shown });
      if (op !== null) {
        setAsked(false);
        onDraft(NO_DRAFT);
        onReplied();
      }
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const about = isField ? `${record.ref} · ${field(spot.field)}` : t("review-whole", { ref: record.ref });
  return (
    <form
      className="say-form"
      aria-label={t("review-say-about", { what: about })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="say-about">{about}</p>
      {replyTo === null ? (
        <ChoiceField
          label={t("review-say-what")}
          isLabelHidden
          isInline
          options={modes.map((id) => ({ id, label: code("review-op", id) }))}
          value={shown}
          onChange={onMode}
        />
      ) : (
        <p className="quiet">{t("review-replying", { text: replyTo.text ?? "" })}</p>
      )}
      {error === null ? null : <Trouble error={error} />}
      {isSuggesting ? (
        <>
          {rows === null || holds === undefined ? null : (
            <RowChoice
              record={record}
              of={holds}
              rows={rows}
              place={place}
              // Another place holds another value.
              onPlace={(next) => onDraft({ text: draft.text, verdict: draft.verdict, place: next })}
              error={isAsked && wrong === "review-row-needed" ? t(wrong) : null}
            />
          )}
          {isUnknown || (rows !== null && !isPlaced) ? null : writing === null ? (
            <Notice
              what={t(isWithheld ? "review-value-withheld" : "review-value-rows")}
              todo={t("review-value-rows-do")}
            />
          ) : (
            <ValueInput
              key={`${place.row}/${place.column}`}
              label={t("said-suggested")}
              writing={writing}
              value={value}
              onChange={(next) => onDraft({ ...draft, value: next })}
            />
          )}
        </>
      ) : null}
      {shown === "verdict" && replyTo === null ? (
        <ChoiceField
          label={t("field-verdict")}
          options={VERDICTS.map((id) => ({ id, label: code("review-verdict", id) }))}
          value={draft.verdict}
          onChange={(verdict) => onDraft({ ...draft, verdict })}
          isRequired
          error={isAsked && wrong ? t("review-verdict-needed") : null}
        />
      ) : null}
      {isHidden ? null : (
        <>
          {isAsked && (wrong === "review-value-same" || wrong === "review-value-needed") ? (
            <p className="field-error" role="alert">
              {t(wrong)}
            </p>
          ) : null}
          <TextArea
            ref={words}
            label={t(shown === "comment" || replyTo !== null ? "review-words" : "review-words-beside")}
            value={draft.text}
            onChange={(text) => onDraft({ ...draft, text })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                void send();
              }
            }}
            isRequired={shown === "comment" || replyTo !== null}
            lines={3}
            error={isAsked && wrong === "form-needed" ? t("form-needed") : null}
          />
          <div className="say-acts">
            <Button kind="primary" type="submit" isDisabled={isBusy}>
              {t(shown === "attachment" && replyTo === null ? "review-attach" : "review-say")}
            </Button>
            {replyTo === null ? null : <Button onPress={onReplied}>{t("action-cancel")}</Button>}
            <span className="quiet" aria-hidden="true">
              <Keycap>Ctrl</Keycap> <Keycap>Enter</Keycap>
            </span>
          </div>
        </>
      )}
    </form>
  );
}
