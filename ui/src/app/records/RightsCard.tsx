import type { ActivityRight } from "../../host";
import { BasisMark, Card, Pill } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { useValues } from "../values";
import "./records.css";

export interface RightsListProps {
  rights: readonly ActivityRight[];
}

/** Each right that follows from the legal bases, with why it applies and within which limits. */
export function RightsList({ rights }: RightsListProps) {
  const t = useText();
  const { code } = useValues();
  const say = useSentence();
  if (rights.length === 0) return <p className="missing">{t("rights-none")}</p>;
  return (
    <ul className="rights-reasons">
      {rights.map(({ right, standing, because_of, reason }) => (
        <li key={right}>
          <p className="rights-head">
            <span>{code("right", right)}</span>
            {standing === "yes" ? null : <Pill>{t(`standing-${standing}`)}</Pill>}
            <span className="rights-why">
              {because_of.length > 0 ? <span className="unseen">{t("rights-because")}</span> : null}
              {because_of.map((letter) => (
                <BasisMark key={letter} letter={letter} />
              ))}
            </span>
          </p>
          {reason.map((sentence) => (
            <p key={sentence.key} className="rights-reason">
              {say(sentence)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The same as a card of an inspector. */
export function RightsCard({ rights }: RightsListProps) {
  const t = useText();
  return (
    <Card tone="sunken" level={3} title={t("rights-and-why")}>
      <RightsList rights={rights} />
    </Card>
  );
}
