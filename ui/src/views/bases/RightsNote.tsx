import { useValues } from "../../app/values";
import type { Art6, Standing } from "../../host";
import { Pill, type Tone } from "../../parts";
import { useText } from "../../text";
import { DIFFERING, standingOf } from "./rightsMatrix";

const TONES: Readonly<Record<Standing, Tone>> = { yes: "ok", conditional: "warn", no: "neutral" };

/** What this basis means for the rights of the persons, where the bases differ. */
export function RightsNote({ letter }: { letter: Art6 }) {
  const t = useText();
  const { code } = useValues();
  return (
    <section className="rights-note" aria-label={t("rights-note")}>
      <ul>
        {DIFFERING.map((right) => {
          const standing = standingOf(right, letter);
          return (
            <li key={right}>
              <span>{code("right", right)}</span>
              <Pill tone={TONES[standing]}>{t(`standing-${standing}`)}</Pill>
            </li>
          );
        })}
      </ul>
      <p>{t("rights-note-words")}</p>
    </section>
  );
}
