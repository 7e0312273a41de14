import type { CaseView } from "../../host";
import { Button, Dialog, Notice } from "../../parts";
import { useText } from "../../text";
import { settles, type Doing } from "./case";
import { useBlockWords } from "./CaseCards";

export interface BlockedPanelProps {
  of: CaseView;
  onDo: (doing: Doing | null) => void;
  onClose: () => void;
}

/** Why nothing can be disclosed yet, point by point, each with the way to settle it. */
export function BlockedPanel({ of, onDo, onClose }: BlockedPanelProps) {
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
      <Notice tone="bad" what={t("blocks-panel-words", { count: of.blocks.length })} />
      <ol className="blocked">
        {of.blocks.map((block) => {
          const { what, todo } = blockWords(block);
          return (
            <li key={block.code} className="blocked-point">
              <div className="blocked-words">
                <p className="blocked-what">{what}</p>
                <p>{todo}</p>
                <p className="card-citation">{block.citation}</p>
              </div>
              <Button aria-label={`${t("blocks-go")}: ${what}`} onPress={() => onDo(settles(block))}>
                {t("blocks-go")}
              </Button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
