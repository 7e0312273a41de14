import type { Block } from "../../../host";
import { Button } from "../../../parts";
import { useText } from "../../../text";
import { settles, type Doing } from "../case";
import { blockKey, useBlockWords } from "./blocks";

export interface LacksProps {
  blocks: readonly Block[];
  onDo?: (doing: Doing) => void;
}

/** What is missing, point by point: what it is, what to do, which article asks for it, and the way to settle it. */
export function Lacks({ blocks, onDo }: LacksProps) {
  const t = useText();
  const blockWords = useBlockWords();
  return (
    <ul className="lacks">
      {blocks.map((block) => {
        const { what, todo } = blockWords(block);
        const doing = settles(block);
        return (
          <li key={blockKey(block)}>
            <p className="lack-what">{what}</p>
            <p className="lack-do">{todo}</p>
            <p className="card-citation">{block.citation}</p>
            {onDo && doing ? (
              <Button size="s" aria-label={`${t("blocks-go")}: ${what}`} onPress={() => onDo(doing)}>
                {t("blocks-go")}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
