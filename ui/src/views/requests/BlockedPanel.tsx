import type { Block } from "../../host";
import { Button, Dialog, Notice } from "../../parts";
import { useText } from "../../text";
import { settles, type Doing } from "./case";
import { blockKey, useBlockWords } from "./guide/blocks";

export interface BlockedPanelProps {
  blocks: readonly Block[];
  onDo: (doing: Doing | null) => void;
  onClose: () => void;
}

/** Why nothing can be disclosed yet, point by point, each with the way to settle it. */
export function BlockedPanel({ blocks, onDo, onClose }: BlockedPanelProps) {
  const t = useText();
  const blockWords = useBlockWords();
  return (
    <Dialog
      title={t("blocks-panel")}
      isOpen
      onClose={onClose}
      size="l"
      actions={<Button onPress={onClose}>{t("action-close")}</Button>}
    >
      <Notice tone="bad" what={t("blocks-panel-words", { count: blocks.length })} />
      <ol className="blocked">
        {blocks.map((block) => {
          const { what, todo } = blockWords(block);
          const doing = settles(block);
          return (
            <li key={blockKey(block)} className="blocked-point">
              <div className="blocked-words">
                <p className="blocked-what">{what}</p>
                <p>{todo}</p>
                <p className="card-citation">{block.citation}</p>
              </div>
              {doing ? (
                <Button aria-label={`${t("blocks-go")}: ${what}`} onPress={() => onDo(doing)}>
                  {t("blocks-go")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
