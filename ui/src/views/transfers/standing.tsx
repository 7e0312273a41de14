import type { CountryStanding, Verdict } from "../../host";
import { Pill, type Tone } from "../../parts";
import { useText } from "../../text";
import "./matrix.css";

/** From what asks nothing more to what asks most. */
export const STANDINGS: readonly CountryStanding[] = ["eea", "adequate", "limited", "lapsed", "third"];

export const STANDING_TONES: Readonly<Record<CountryStanding, Tone>> = {
  eea: "ok",
  adequate: "ok",
  limited: "warn",
  lapsed: "bad",
  third: "neutral",
};

export const VERDICTS: readonly Verdict[] = ["sound", "check", "unsound"];

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = { sound: "ok", check: "warn", unsound: "bad" };

/** What the law makes of a country: a letter in a box, and the words beside it. */
export function StandingMark({ standing }: { standing: CountryStanding }) {
  const t = useText();
  return (
    <span className="standing" data-tone={STANDING_TONES[standing]}>
      <span className="standing-box" aria-hidden="true">
        {t(`standing-letter-${standing}`)}
      </span>
      <span className="standing-words">{t(`country-standing-${standing}`)}</span>
    </span>
  );
}

/** Whether a transfer stands. */
export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const t = useText();
  return <Pill tone={VERDICT_TONES[verdict]}>{t(`transfer-verdict-${verdict}`)}</Pill>;
}
