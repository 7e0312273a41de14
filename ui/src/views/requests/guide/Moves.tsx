import { useId } from "react";
import { useValues } from "../../../app/values";
import type { MoveView } from "../../../host";
import { Button } from "../../../parts";
import { useText } from "../../../text";
import { making } from "../case";
import type { GuideProps } from "./GuideCard";
import { Lacks } from "./Lacks";
import { moveKey, sortMoves } from "./standing";

/** What can be done with a case now, what follows by itself, and what each of the others lacks. */
export function Moves({ of, onDo }: GuideProps) {
  const t = useText();
  const { code } = useValues();
  const id = useId();
  const { mayDecide, now, aside, byItself, blocked } = sortMoves(of);
  if (!mayDecide && [now, aside, byItself, blocked].every((moves) => moves.length === 0)) return null;
  const button = (move: MoveView, isMain: boolean) => (
    <Button
      key={moveKey(move)}
      size="s"
      {...(isMain ? {} : { kind: "quiet" as const })}
      onPress={() => onDo?.(making(move.event))}
    >
      {t("moves-do", { move: code("case-event", move.event) })}
    </Button>
  );
  return (
    <section className="moves" aria-labelledby={id}>
      <h3 id={id} className="moves-title">
        {t("moves-title")}
      </h3>
      {onDo ? (
        <div className="moves-now">
          {mayDecide ? (
            <Button size="s" onPress={() => onDo({ what: "decision" })}>
              {t("case-decide")}
            </Button>
          ) : null}
          {now.map((move) => button(move, true))}
          {aside.map((move) => button(move, false))}
        </div>
      ) : null}
      {byItself.length > 0 ? (
        <MoveList title={t("moves-by-itself")} moves={byItself} {...(onDo ? { onDo } : {})} />
      ) : null}
      {blocked.length > 0 ? (
        <MoveList title={t("moves-blocked")} moves={blocked} {...(onDo ? { onDo } : {})} />
      ) : null}
    </section>
  );
}

interface MoveListProps extends Pick<GuideProps, "onDo"> {
  title: string;
  moves: readonly MoveView[];
}

function MoveList({ title, moves, onDo }: MoveListProps) {
  const t = useText();
  const { code } = useValues();
  const id = useId();
  return (
    <>
      <h4 id={id} className="moves-heading">
        {title}
      </h4>
      <ul className="moves-list" aria-labelledby={id}>
        {moves.map((move) => (
          <li key={moveKey(move)}>
            <details>
              <summary>
                <span className="move-event">{code("case-event", move.event)}</span>{" "}
                <span className="move-count">{t("moves-lack", { count: move.missing.length })}</span>
              </summary>
              <p className="move-to">{t("moves-to", { state: code("case-state", move.to) })}</p>
              <Lacks blocks={move.missing} {...(onDo ? { onDo } : {})} />
              <p className="card-citation">
                {[move.citation, code("source-status", move.source_status)].filter(Boolean).join(" — ")}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
