import { Button as PressButton } from "react-aria-components";
import { useValues } from "../../app/values";
import type { CaseView } from "../../host";
import { Button, Card, LineList, Pill } from "../../parts";
import { useText } from "../../text";
import { decisionItem, isApproved, letsDataOut, needsFourEyes, settles, type Doing } from "./case";
import { useShortDay } from "./days";
import { blockKey, useBlockWords } from "./guide/blocks";

export interface CardsProps {
  of: CaseView;
  onDo?: (doing: Doing) => void;
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
            const doing = settles(block);
            return {
              id: blockKey(block),
              mark: <Pill tone="bad">{t("blocks-stop")}</Pill>,
              title:
                onDo && doing ? (
                  <PressButton className="press-words" onPress={() => onDo(doing)}>
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
          needsFourEyes(of) ? t(isApproved(of) ? "decision-approved" : "decision-unapproved") : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {decide}
    </Card>
  );
}
