import type { ReactNode } from "react";
import type { InterestAssessment, RecordId, Sentence } from "../../host";
import { Card, Pill, Reference, type Tone } from "../../parts";
import { useFormat, useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { RecordMenu } from "../acts/RecordMenu";
import { Answered } from "../Answered";
import { useIsPast } from "../days";
import { useValues } from "../values";
import { useRecord } from "./useRecord";
import "./records.css";

const TONES: Readonly<Record<string, Tone>> = { passes: "ok", passes_with_measures: "ok", fails: "bad" };

interface Part {
  id: "interest" | "necessity" | "balance";
  text: string;
  /** What the part must hold for the whole to pass; null where nothing was said. */
  checks: readonly (boolean | null)[];
  lists: readonly { name: string; items: readonly string[] }[];
}

function partsOf(it: InterestAssessment): Part[] {
  return [
    { id: "interest", text: it.interest_text, checks: [it.lawful, it.precise, it.real_present], lists: [] },
    {
      id: "necessity",
      text: it.necessity_text,
      checks: [it.data_minimised],
      lists: [{ name: "alternatives", items: it.alternatives }],
    },
    {
      id: "balance",
      text: it.reasonable_expectations,
      checks: [],
      lists: [
        { name: "impacts", items: it.impacts },
        { name: "safeguards", items: it.safeguards },
      ],
    },
  ];
}

function AssessmentParts({ assessment, isFull }: { assessment: InterestAssessment; isFull: boolean }) {
  const t = useText();
  const { field } = useValues();
  return (
    <ol className="steps assessment" data-lined="">
      {partsOf(assessment).map(({ id, text, checks, lists }, place) => (
        <li key={id} className="step" data-state="todo">
          <span className="step-mark" aria-hidden="true">
            {place + 1}
          </span>
          <div className="step-words">
            <h4 className="assessment-title">
              {t(`assessment-${id}`)}
              {checks.includes(false) ? <Pill tone="bad">{t("assessment-not-met")}</Pill> : null}
            </h4>
            {text ? <p>{text}</p> : <p className="missing">{t("value-not-stated")}</p>}
            {isFull
              ? lists.map(({ name, items }) =>
                  items.length === 0 ? null : (
                    <div key={name} className="assessment-list">
                      <h5>{field(name)}</h5>
                      <ul>
                        {items.map((item) => (
                          <li key={item}>{item}</li>
                        ))}
                      </ul>
                    </div>
                  ),
                )
              : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface AssessmentFactsProps {
  reference: string;
  record: InterestAssessment;
  /** With alternatives, effects, safeguards and the opinion. */
  isFull: boolean;
  /** At the right of the outcome. */
  menu?: ReactNode;
  /** What changed since it was decided, a sentence each. */
  outdated?: readonly Sentence[];
}

const NOTHING: readonly Sentence[] = [];

/** An assessment as its document has it, now or then. */
export function AssessmentFacts({
  reference,
  record: it,
  isFull,
  menu,
  outdated = NOTHING,
}: AssessmentFactsProps) {
  const t = useText();
  const { formatDate } = useFormat();
  const { code, field } = useValues();
  const isPast = useIsPast();
  const say = useSentence();
  const outcome = it.balance;
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("kind-lia")}
      aside={
        <span className="card-pills">
          <Pill tone={outcome === null ? "bad" : (TONES[outcome] ?? "neutral")}>
            {outcome === null
              ? t("assessment-open")
              : t(`assessment-${outcome.replaceAll("_", "-") as "passes"}`)}
          </Pill>
          {menu}
        </span>
      }
    >
      <p className="record-name">
        <Reference>{reference}</Reference> <bdi>{it.title || t("record-erased")}</bdi>
      </p>
      {outdated.length === 0 ? null : (
        <div className="record-outdated">
          <Pill tone="warn">{t("assessment-outdated")}</Pill>
          {outdated.map((sentence) => (
            <p key={JSON.stringify(sentence)}>{say(sentence)}</p>
          ))}
        </div>
      )}
      <AssessmentParts assessment={it} isFull={isFull} />
      <p className="record-foot">
        {it.decided_on ? (
          <span>
            {t("assessment-decided", { date: formatDate(it.decided_on) })}
            {it.decided_by ? (
              <>
                {", "}
                <bdi>{it.decided_by}</bdi>
              </>
            ) : null}
          </span>
        ) : null}
        {it.review_due ? (
          isPast(it.review_due) ? (
            <Pill tone="warn">{t("review-overdue", { date: formatDate(it.review_due) })}</Pill>
          ) : (
            <span>{t("review-due", { date: formatDate(it.review_due) })}</span>
          )
        ) : null}
        {isFull && outcome !== null ? <span>{code("balance", outcome)}</span> : null}
      </p>
      {isFull && it.version_of_guidelines ? (
        <p className="quiet">
          {field("version_of_guidelines")}: {it.version_of_guidelines}
        </p>
      ) : null}
      {isFull && it.dpo_opinion ? (
        <div className="assessment-list">
          <h4>{t("field-dpo-opinion")}</h4>
          <p>{it.dpo_opinion}</p>
        </div>
      ) : null}
    </Card>
  );
}

export interface AssessmentCardProps {
  id: RecordId;
  /** With alternatives, effects, safeguards and the opinion. */
  isFull?: boolean;
}

/** A legitimate interest assessment in its three steps. */
export function AssessmentCard({ id, isFull = false }: AssessmentCardProps) {
  const answer = useRecord("lia", id);
  return (
    <Answered answer={answer}>
      {({ ref, record, outdated }) => (
        <AssessmentFacts
          reference={ref}
          record={record}
          outdated={outdated}
          isFull={isFull}
          menu={<RecordMenu of={{ id, kind: "lia", ref, title: record.title }} hasHistory />}
        />
      )}
    </Answered>
  );
}
