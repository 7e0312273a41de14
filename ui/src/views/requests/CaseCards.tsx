import { Button as PressButton } from "react-aria-components";
import { useValues } from "../../app/values";
import type { Block, CaseView } from "../../host";
import { Button, Card, LineList, Pill } from "../../parts";
import { useSentence, useText } from "../../text";
import { decisionItem, isApproved, letsDataOut, needsFourEyes, settles, type Doing } from "./case";
import { useShortDay } from "./days";

export interface CardsProps {
  of: CaseView;
  onDo?: (doing: Doing) => void;
}

/** The sentence of a block, and what to do about it. */
export function useBlockWords(): (block: Block) => { what: string; todo: string } {
  const { code } = useValues();
  return (block) => ({ what: code("block", block.code), todo: code("block", `${block.code}-do`) });
}

export function BlocksCard({ of, onDo }: CardsProps) {
  const t = useText();
  const blockWords = useBlockWords();
  const disclose = onDo ? (
    <div className="card-actions">
      <Button size="s" onPress={() => onDo({ what: "disclosure" })}>
        {t("case-disclose")}
      </Button>
    </div>
  ) : null;
  return (
    <Card tone="sunken" level={3} title={t("blocks-title")}>
      {of.blocks.length === 0 ? (
        <p className="quiet">
          {t("blocks-none")} {of.disclosed ? null : t("blocks-none-do")}
        </p>
      ) : (
        <LineList
          lines={of.blocks.map((block) => {
            const { what, todo } = blockWords(block);
            return {
              id: block.code,
              mark: <Pill tone="bad">{t("blocks-stop")}</Pill>,
              title: onDo ? (
                <PressButton className="press-words" onPress={() => onDo(settles(block))}>
                  {what}
                </PressButton>
              ) : (
                what
              ),
              note: (
                <>
                  {todo}
                  <span className="card-citation">{block.citation}</span>
                </>
              ),
            };
          })}
        />
      )}
      {disclose}
    </Card>
  );
}

export function DateCard({ of }: { of: CaseView }) {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  const { clock } = of;
  return (
    <Card tone="sunken" level={3} title={t("case-found-title")}>
      {clock === null ? (
        <p className="quiet">{t("case-found-none")}</p>
      ) : (
        <>
          <p className="card-lead">{code("clock", clock.code)}</p>
          <ol className="card-sentences">
            {clock.explanation.map((sentence) => (
              <li key={JSON.stringify(sentence)}>{say(sentence)}</li>
            ))}
          </ol>
          <p className="card-citation">
            {[clock.citation, code("source-status", clock.source_status)].filter(Boolean).join(" — ")}
          </p>
        </>
      )}
    </Card>
  );
}

export function DecisionCard({ of, onDo }: CardsProps) {
  const t = useText();
  const { code, list } = useValues();
  const shortDay = useShortDay();
  const { decision } = of;
  const item = decisionItem(of);
  const decide = onDo ? (
    <div className="card-actions">
      <Button size="s" onPress={() => onDo({ what: "decision" })}>
        {t(decision ? "decision-again" : "case-decide")}
      </Button>
    </div>
  ) : null;
  if (decision === null) {
    return (
      <Card tone="sunken" level={3} title={t("decision-title")}>
        <p className="quiet">{t("decision-none")}</p>
        {decide}
      </Card>
    );
  }
  const lets = letsDataOut(decision.outcome);
  return (
    <Card
      tone="sunken"
      level={3}
      title={t("decision-title")}
      aside={<Pill tone={lets ? "ok" : "warn"}>{t(lets ? "decision-allows" : "decision-holds")}</Pill>}
    >
      <p className="card-lead">{code("outcome", decision.outcome)}</p>
      <p className="card-words">
        <bdi>{decision.reasons}</bdi>
      </p>
      {lets && decision.minimised_to ? (
        <p className="card-words">
          <bdi>{t("decision-minimised", { text: decision.minimised_to })}</bdi>
        </p>
      ) : null}
      {decision.grounds.length > 0 ? (
        <p className="card-words">
          {t("case-trail-grounds", {
            grounds: list(decision.grounds.map((ground) => code("ground", ground))),
          })}
        </p>
      ) : null}
      <p className="card-citation">
        {[
          item?.actor && decision.decided_at
            ? t("decision-by", { who: item.actor, day: shortDay(decision.decided_at) })
            : null,
          lets && needsFourEyes(of) ? t(isApproved(of) ? "decision-approved" : "decision-unapproved") : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {decide}
    </Card>
  );
}
