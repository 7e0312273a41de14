import { useNavigation } from "../../app/navigation";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { TransferMatrix, Verdict } from "../../host";
import { useText } from "../../text";
import { PictureBars } from "./PictureBars";

/** Of many countries those with most. */
const MOST = 6;

const TONES: Partial<Record<Verdict, "warn" | "bad">> = { check: "warn", unsound: "bad" };
const RANK: Readonly<Record<Verdict, number>> = { sound: 0, check: 1, unsound: 2 };

/** The countries outside the EEA, with how many transfers go there, and the worst that is said of one of them. */
export function outsideOf({ countries, importers }: TransferMatrix) {
  const inside = new Set(
    countries.filter(({ standing }) => standing === "eea").map(({ country }) => country),
  );
  const found = new Map<string, { count: number; worst: Verdict }>();
  for (const { country, transfers } of importers.flatMap(({ cells }) => cells)) {
    if (country === null || inside.has(country)) continue;
    const one = found.get(country) ?? { count: 0, worst: "sound" as Verdict };
    for (const { verdict } of transfers) {
      one.count += 1;
      if (RANK[verdict] > RANK[one.worst]) one.worst = verdict;
    }
    found.set(country, one);
  }
  return [...found]
    .map(([country, one]) => ({ country, ...one }))
    .sort((one, other) => other.count - one.count);
}

/** Where data go outside the EEA. */
export function TransferBars() {
  const t = useText();
  const { go } = useNavigation();
  const { country: nameOf } = useValues();
  const { data } = useCommand("transfer_matrix", { on: null });
  if (data === null) return null;
  return (
    <PictureBars
      label={t("overview-transfers")}
      none={t("overview-transfers-none")}
      bars={outsideOf(data)
        .slice(0, MOST)
        .map(({ country, count, worst }) => {
          const tone = TONES[worst];
          return {
            id: country,
            label:
              tone === undefined ? nameOf(country) : `${nameOf(country)} · ${t(`transfer-verdict-${worst}`)}`,
            count,
            ...(tone === undefined ? {} : { tone }),
            onPress: () => go({ name: "transfers" }),
          };
        })}
    />
  );
}
