import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useDescribe } from "../../app/history/describe";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { Op, ReviewedRecord } from "../../host";
import { Button, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import { heldIn, rowNamed, useSpokenOf } from "../sharing/rows";
import { ThreeValues } from "../sharing/ThreeValues";
import { useRowWords } from "./RowChoice";
import type { Review, Spot } from "./review";

export interface SaidOpsProps {
  records: readonly ReviewedRecord[];
  /** Of these records, in the order they were said. */
  said: readonly Op[];
  onSpot: (spot: Spot) => void;
  onReply: (op: Op) => void;
  takeBack: Review["takeBack"];
}

/** What was said so far of the record on show: each can be answered, and taken back until it is handed back. */
export function SaidOps({ records, said, onSpot, onReply, takeBack }: SaidOpsProps) {
  const t = useText();
  if (said.length === 0) return <p className="quiet">{t("review-said-none")}</p>;
  // An answer stands under what it answers.
  const first = said.filter(({ in_reply_to }) => !said.some(({ uuid }) => uuid === in_reply_to));
  const under = (op: Op) => said.filter(({ in_reply_to }) => in_reply_to === op.uuid);
  const item = (op: Op) => {
    const record = records.find(({ id }) => id === op.target);
    return record || op.target === null ? (
      <Said of={op} record={record ?? null} onSpot={onSpot} onReply={onReply} takeBack={takeBack} />
    ) : null;
  };
  return (
    <ul className="said-list" aria-label={t("review-said")}>
      {first.map((op) => (
        <li key={op.uuid}>
          {item(op)}
          {under(op).length === 0 ? null : (
            <ul className="said-list said-under" aria-label={t("review-replies")}>
              {under(op).map((reply) => (
                <li key={reply.uuid}>{item(reply)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

interface SaidProps extends Omit<SaidOpsProps, "records" | "said"> {
  of: Op;
  /** None for what was said of all that is reviewed. */
  record: ReviewedRecord | null;
}

function Said({ of, record, onSpot, onReply, takeBack }: SaidProps) {
  const t = useText();
  const { code } = useValues();
  const describe = useDescribe();
  const spokenOf = useSpokenOf();
  const { formatDateTime } = useFormat();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = of.field ?? "";
  const ref = record?.ref ?? t("said-whole");
  // Which row it is, is told by columns that the program knows.
  const fields = useCommand("review_fields", of.row && record !== null ? { kind: record.kind } : null);
  const wordsOf = useRowWords(record);
  const row = record === null ? null : rowNamed(record.fields[name], of.row);
  const told = fields.data?.find((one) => one.field === name);
  const rowWords = told && row && of.row ? wordsOf(told, row) : "";
  const about = [ref, spokenOf(() => rowWords, name, of.row, of.column ?? "")].filter(Boolean).join(" · ");
  const withdraw = async () => {
    setBusy(true);
    setError(null);
    try {
      await takeBack(of.uuid);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <article
      className="said"
      data-said={of.uuid}
      tabIndex={-1}
      aria-label={t("review-said-of", { what: code("review-op", of.op), about })}
    >
      <header className="said-head">
        <Pill>{code("review-op", of.op)}</Pill>
        {of.verdict ? (
          <Pill tone={of.verdict === "approve" ? "ok" : of.verdict === "reject" ? "bad" : "warn"}>
            {code("review-verdict", of.verdict)}
          </Pill>
        ) : null}
        {record === null ? (
          <span className="said-of">{about}</span>
        ) : (
          <Button size="s" kind="quiet" onPress={() => onSpot({ target: record.id, field: name })}>
            {about}
          </Button>
        )}
      </header>
      {of.name ? (
        <p className="said-words">
          <bdi>{of.name}</bdi>
        </p>
      ) : null}
      {of.text ? (
        <p className="said-words">
          <bdi>{of.text}</bdi>
        </p>
      ) : null}
      {of.op === "suggestion" ? (
        <ThreeValues
          field={of.column || name}
          current={heldIn(record?.fields[name], of.row, of.column ?? "")}
          suggested={of.new}
          seen={null}
        />
      ) : null}
      {error === null ? null : <Trouble error={error} />}
      <div className="said-acts">
        <span className="said-by">{formatDateTime(of.at)}</span>
        {record === null ? null : (
          <Button
            size="s"
            kind="quiet"
            aria-label={t("review-reply-to", { about })}
            onPress={() => onReply(of)}
          >
            {t("review-reply")}
          </Button>
        )}
        <Button
          size="s"
          kind="quiet"
          isDisabled={isBusy}
          aria-label={t("review-take-back-of", {
            what:
              of.text ||
              (of.op === "suggestion" ? describe(of.column || name, of.new) : code("review-op", of.op)),
          })}
          onPress={() => void withdraw()}
        >
          {t("review-take-back")}
        </Button>
      </div>
    </article>
  );
}
