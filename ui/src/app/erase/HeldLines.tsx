import type { Held } from "../../host";
import { Card, LineList, Reference } from "../../parts";
import { useText } from "../../text";

/** What may not go now, and why. */
export function HeldLines({ held }: { held: readonly Held[] }) {
  const t = useText();
  return (
    <Card tone="sunken" level={3} title={t("erase-held")} aside={`${held.length}`}>
      <LineList
        markWidth={96}
        lines={held.map(({ id, ref, by }) => ({
          id,
          mark: <Reference>{ref}</Reference>,
          title: t(`hold-${by.replaceAll("_", "-") as "erased"}`),
        }))}
      />
    </Card>
  );
}
