import { useNavigation, type View } from "../../app/navigation";
import { readPeriod } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { RetentionRow } from "../../host";
import { useFormat, useText } from "../../text";
import { PictureBars } from "./PictureBars";

const READ = 200;
const BANDS = ["year", "three", "five", "longer", "event", "missing"] as const;
type Band = (typeof BANDS)[number];

/** In which band a rule lies: by its ceiling where it has one. */
export function bandOf({ rule, missing }: Pick<RetentionRow, "rule" | "missing">): Band {
  const period = readPeriod(rule.max_period ?? rule.period);
  if (period === null)
    return missing || (rule.trigger === null && rule.action === null) ? "missing" : "event";
  const months = period.years * 12 + period.months + period.days / 30.44;
  if (months <= 12) return "year";
  if (months <= 36) return "three";
  return months <= 60 ? "five" : "longer";
}

/** How long data are kept: rules of retention in bands, and those that say nothing. */
export function RetentionBars() {
  const t = useText();
  const { go } = useNavigation();
  const { formatNumber } = useFormat();
  const { data } = useCommand("list_retention", {
    filters: [],
    sort: "ref",
    descending: false,
    offset: 0,
    limit: READ,
  });
  if (data === null) return null;
  const { rows, total } = data;
  const toMissing: View = { name: "activities", filters: [{ by: "gap", is: "retention" }] };
  return (
    <>
      <PictureBars
        label={t("overview-retention")}
        none={t("overview-retention-none")}
        bars={BANDS.map((band) => ({ band, count: rows.filter((row) => bandOf(row) === band).length }))
          .filter(({ count }) => count > 0)
          .map(({ band, count }) => ({
            id: band,
            label: t(`overview-kept-${band}`),
            count,
            ...(band === "missing" ? { tone: "bad" as const } : {}),
            onPress: () => go(band === "missing" ? toMissing : { name: "retention" }),
          }))}
      />
      {total > rows.length ? (
        <p className="overview-more quiet">{t("overview-first-of", { count: formatNumber(rows.length) })}</p>
      ) : null}
    </>
  );
}
