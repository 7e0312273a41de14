import { useValues } from "../../../app/values";
import type { CaseView, ClockView, Pause } from "../../../host";
import { Button, Card } from "../../../parts";
import { useFormat, useSentence, useText } from "../../../text";
import { isOpen, type Doing } from "../case";
import { ClockDates, ClockStanding } from "./ClockDates";

export interface ClocksProps {
  of: CaseView;
  onDo?: (doing: Doing) => void;
}

/** The clock that governs a case: its dates, and how they were found, step by step. */
export function DateCard({ of, onDo }: ClocksProps) {
  const t = useText();
  const { code } = useValues();
  const { clock } = of;
  const { extension } = of.request;
  const mayExtend = of.moves.some(({ event }) => event === "extend") && extension === null;
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("case-found-title")}
      {...(clock === null ? {} : { aside: <ClockStanding clock={clock} /> })}
    >
      {clock === null ? (
        <p className="quiet">{t("case-found-none")}</p>
      ) : (
        <>
          <p className="card-lead">{code("clock", clock.code)}</p>
          <ClockDates clock={clock} />
          <Computation clock={clock} />
        </>
      )}
      <Pauses pauses={of.request.pauses} />
      {extension ? (
        <p className="card-words">
          <bdi>{t("clocks-extended", { reason: extension.reason })}</bdi>
        </p>
      ) : null}
      {onDo && mayExtend ? (
        <div className="card-actions">
          <Button size="s" onPress={() => onDo({ what: "extension" })}>
            {t("clocks-extend")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

/** Every other clock of a case: ours and theirs, each with its nature and its own explanation. */
export function ClocksCard({ of }: ClocksProps) {
  const t = useText();
  const { code } = useValues();
  const others = of.clocks.filter((clock) => clock.code !== of.clock?.code);
  if (others.length === 0) return null;
  return (
    <Card tone="sunken" level={3} title={t(isOpen(of) ? "clocks-title" : "clocks-title-over")}>
      <ul className="clocks">
        {others.map((clock) => (
          <li key={clock.code}>
            <details>
              <summary>
                <span className="clock-name">{code("clock", clock.code)}</span>
                <ClockStanding clock={clock} />
              </summary>
              <ClockDates clock={clock} />
              <Computation clock={clock} />
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How the dates were found, with the law and how well it was checked. */
function Computation({ clock }: { clock: ClockView }) {
  const { code } = useValues();
  const say = useSentence();
  return (
    <>
      <ol className="card-sentences">
        {clock.explanation.map((sentence) => (
          <li key={JSON.stringify(sentence)}>{say(sentence)}</li>
        ))}
      </ol>
      <p className="card-citation">
        {[clock.citation, code("source-status", clock.source_status)].filter(Boolean).join(" — ")}
      </p>
    </>
  );
}

/** While an answer of the requester was awaited, the period stood still. */
function Pauses({ pauses }: { pauses: readonly Pause[] }) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  if (pauses.length === 0) return null;
  return (
    <ul className="clock-pauses" aria-label={t("clocks-pauses")}>
      {pauses.map((pause) => (
        <li key={`${pause.reason} ${pause.asked_on}`}>
          {t(pause.supplied_on === null ? "clocks-pause-open" : "clocks-pause", {
            reason: code("pause", pause.reason),
            from: pause.asked_on ? formatDate(pause.asked_on) : "–",
            to: pause.supplied_on ? formatDate(pause.supplied_on) : "",
          })}
        </li>
      ))}
    </ul>
  );
}
