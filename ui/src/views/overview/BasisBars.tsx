import { Button } from "react-aria-components";
import { useNavigation } from "../../app/navigation";
import type { Art6 } from "../../host";
import { useText } from "../../text";

/** How many activities rest on each basis; the longest bar first. */
export function BasisBars({ bases }: { bases: readonly (readonly [Art6, number])[] }) {
  const t = useText();
  const { go } = useNavigation();
  const most = Math.max(1, ...bases.map(([, count]) => count));
  const sorted = bases.toSorted(([, one], [, other]) => other - one);
  if (sorted.length === 0) return <p className="quiet">{t("overview-no-bases")}</p>;
  return (
    <ul className="basis-bars" aria-label={t("overview-bases")}>
      {sorted.map(([letter, count]) => (
        <li key={letter} data-basis={letter}>
          <Button className="basis-bar" onPress={() => go({ name: "bases" })}>
            <span>{t(`basis-${letter}`)}</span>
            <span className="bar-track" aria-hidden="true">
              <span className="bar-fill" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="bar-number">{count}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
