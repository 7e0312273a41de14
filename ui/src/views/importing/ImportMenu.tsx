import { useNavigation } from "../../app/navigation";
import { useMayWrite } from "../../app/workspace";
import type { ImportKind } from "../../host";
import { IconButton, Menu, MoreIcon } from "../../parts";
import { useText } from "../../text";

/** Beside the button for one new record: many at once, from a spreadsheet. */
export function ImportMenu({ kind }: { kind: ImportKind }) {
  const t = useText();
  const { go } = useNavigation();
  if (!useMayWrite()) return null;
  return (
    <Menu
      label={t("action-more")}
      trigger={<IconButton label={t("action-more")} icon={<MoreIcon />} hasTooltip={false} />}
      items={[{ id: "import", label: t("importing-begin") }]}
      onAction={() => go({ name: "import", kind })}
      placement="bottom end"
    />
  );
}
