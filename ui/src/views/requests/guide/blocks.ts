import { useValues } from "../../../app/values";
import type { Block, BlockCode } from "../../../host";
import { useText } from "../../../text";

export interface BlockWords {
  what: string;
  todo: string;
}

/** Blocks that say something about any step: without its name they would say nothing. */
const OF_ANY_STEP: ReadonlySet<BlockCode> = new Set([
  "step_open",
  "step_answer",
  "step_evidence",
  "ground_unsupported",
] as const);

/** The sentence of a block, and what to do about it. */
export function useBlockWords(): (block: Block) => BlockWords {
  const t = useText();
  const { code } = useValues();
  return (block) => {
    const what = code("block", block.code);
    return {
      what:
        block.step !== null && OF_ANY_STEP.has(block.code)
          ? t("block-of-step", { code: block.step, step: code("step", block.step), what })
          : what,
      todo: code("block", `${block.code}-do`),
    };
  };
}

/** The same block once only, in a list of React. */
export const blockKey = (block: Block): string => `${block.code} ${block.step ?? ""}`;
