import { useNavigation } from "../../app/navigation";
import type { Art6 } from "../../host";
import { useText } from "../../text";
import { PictureBars } from "./PictureBars";

/** How many activities rest on each basis, the longest bar first; each leads to those activities. */
export function BasisBars({ bases }: { bases: readonly (readonly [Art6, number])[] }) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <PictureBars
      label={t("overview-bases")}
      none={t("overview-no-bases")}
      bars={bases
        .toSorted(([, one], [, other]) => other - one)
        .map(([letter, count]) => ({
          id: letter,
          label: t(`basis-${letter}`),
          count,
          basis: letter,
          onPress: () => go({ name: "activities", filters: [{ by: "basis", is: letter }] }),
        }))}
    />
  );
}
