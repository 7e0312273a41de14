import type { LinkView } from "../../host";
import { Reference } from "../../parts";
import { useText } from "../../text";
import { PressList } from "../PressList";
import { useOpenRecord } from "../useOpenRecord";
import { useValues } from "../values";

/** Other records, each leading to itself. */
export function LinkLines({ links }: { links: readonly LinkView[] }) {
  const openRecord = useOpenRecord();
  const { text } = useValues();
  const t = useText();
  return (
    <PressList
      markWidth="m"
      lines={links.map(({ id, kind, ref, title }) => ({
        id,
        mark: <Reference>{ref}</Reference>,
        title: <bdi>{text(title) || t("record-erased")}</bdi>,
        onPress: () => openRecord(kind, id, ref),
      }))}
    />
  );
}
