import type { CaseView } from "../../../host";
import { Notice } from "../../../parts";
import { useText } from "../../../text";
import { blockKey, useBlockWords } from "../guide/blocks";
import { Lacks } from "../guide/Lacks";
import { neededFor, willNeedFourEyes, type DecisionDraft } from "./draft";

export interface NeedsProps {
  of: CaseView;
  draft: DecisionDraft;
}

/** Of many points these are shown; the fields below must not be pushed out of sight. */
const FIRST = 3;

/** Said before anybody saves: what the outcome still needs, what the decision must say, and that a second person follows. */
export function Needs({ of, draft }: NeedsProps) {
  const t = useText();
  const blockWords = useBlockWords();
  if (draft.outcome === null) return null;
  const { before, here } = neededFor(of, draft);
  return (
    <div className="needs" role="group" aria-label={t("decide-needs")}>
      {before.length > 0 ? (
        <>
          <Notice
            tone="warn"
            what={t("decide-before", { count: before.length })}
            todo={t("decide-before-do")}
          />
          <Lacks blocks={before.slice(0, FIRST)} />
          {before.length > FIRST ? (
            <details className="needs-more">
              <summary>{t("decide-before-more", { count: before.length - FIRST })}</summary>
              <Lacks blocks={before.slice(FIRST)} />
            </details>
          ) : null}
        </>
      ) : null}
      {here.length > 0 ? (
        <>
          <p className="needs-here">{t("decide-here")}</p>
          <ul className="needs-list">
            {here.map((block) => (
              <li key={blockKey(block)}>
                {blockWords(block).todo} <span className="card-citation">{block.citation}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {willNeedFourEyes(of, draft) ? (
        <Notice what={t("decide-four-eyes")} todo={t("decide-four-eyes-do")} />
      ) : null}
    </div>
  );
}
