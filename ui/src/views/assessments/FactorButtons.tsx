import type { FactorSide, RecordId } from "../../host";
import { Button, IconButton, KeepIcon, Menu } from "../../parts";
import { useText } from "../../text";
import { useValues } from "../../app/values";
import { useLibrary } from "./library";

export interface FactorPickerProps {
  side: FactorSide;
  /** Weighed here already. */
  taken: readonly RecordId[];
  onTake: (id: RecordId, text: string) => void;
}

/** Takes what was thought through for another assessment over into this one. */
export function FactorPicker({ side, taken, onTake }: FactorPickerProps) {
  const t = useText();
  const { code } = useValues();
  const library = useLibrary();
  const rows = library.of(side);
  if (rows.length === 0) return null;
  const take = async (id: string) => {
    const text = await library.take(id);
    if (text !== null) onTake(id, text);
  };
  const label = t("factor-take", { side: code("factor-side", side) });
  return (
    <Menu
      label={label}
      trigger={
        <Button size="s" aria-label={label}>
          {t("factor-library")}
        </Button>
      }
      items={rows.map(({ id, title, weight }) => ({
        id,
        label: title,
        hint: taken.includes(id) ? t("factor-taken") : code("factor-weight", weight),
      }))}
      onAction={(id) => void take(id)}
    />
  );
}

export interface KeepButtonProps {
  side: FactorSide;
  text: string;
  onKept: (id: RecordId) => void;
}

/** Keeps a text of this assessment for the next one. */
export function KeepButton({ side, text, onKept }: KeepButtonProps) {
  const t = useText();
  const library = useLibrary();
  if (text.trim() === "") return null;
  const keep = async () => {
    const id = await library.keep(side, text);
    if (id !== null) onKept(id);
  };
  return <IconButton label={t("factor-keep")} icon={<KeepIcon />} size="s" onPress={() => void keep()} />;
}
