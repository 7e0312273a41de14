import { useState } from "react";
import { Answered } from "../../app/Answered";
import type { CommandAnswer } from "../../app/workspace";
import type { ReviewCommentView } from "../../host";
import { Button, EmptyState } from "../../parts";
import { useText } from "../../text";
import { ChoiceField } from "./ChoiceField";
import { isOpenSaid } from "./said";
import { SaidItem } from "./SaidItem";

export interface SaidPaneProps {
  answer: CommandAnswer<readonly ReviewCommentView[]>;
  onMerge: (() => void) | null;
}

/** What reviewers said, of whatever record: what waits for a decision, or all of it. */
export function SaidPane({ answer, onMerge }: SaidPaneProps) {
  const t = useText();
  const [which, setWhich] = useState<"open" | "all">("open");
  return (
    <div className="due-scroller due-page">
      <Answered answer={answer}>
        {(all) => {
          if (all.length === 0) {
            return (
              <EmptyState
                title={t("said-none")}
                actions={onMerge ? <Button onPress={onMerge}>{t("return-begin")}</Button> : null}
              >
                {t("said-none-words")}
              </EmptyState>
            );
          }
          const shown = which === "open" ? all.filter(isOpenSaid) : all;
          return (
            <>
              <ChoiceField
                label={t("said-which")}
                isLabelHidden
                isInline
                options={[
                  { id: "open", label: t("said-which-open") },
                  { id: "all", label: t("said-which-all") },
                ]}
                value={which}
                onChange={setWhich}
              />
              {shown.length === 0 ? (
                <p className="quiet" role="status">
                  {t("said-all-decided")}
                </p>
              ) : (
                <ul className="said-list said-page" aria-label={t("sharing-tab-said")}>
                  {shown.map((one) => (
                    <li key={one.id}>
                      <SaidItem of={one} hasRecord />
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}
