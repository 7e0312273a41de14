import { Answered } from "../../app/Answered";
import { useCommand } from "../../app/workspace";
import type { RecordId } from "../../host";
import { CoveragePane } from "./CoveragePane";
import { DifferencesPane } from "./DifferencesPane";

export interface ComparedTabProps {
  id: RecordId;
  tab: "coverage" | "differences";
  /** To a statement in the text. */
  onGo: (key: string) => void;
}

/** How a notice stands to the register, its other languages and the version before it. */
export function ComparedTab({ id, tab, onGo }: ComparedTabProps) {
  const answer = useCommand("notice_comparison", { id });
  return (
    <Answered answer={answer}>
      {(compared) =>
        tab === "coverage" ? (
          <CoveragePane of={compared} onGo={onGo} />
        ) : (
          <DifferencesPane of={compared} onGo={onGo} />
        )
      }
    </Answered>
  );
}
