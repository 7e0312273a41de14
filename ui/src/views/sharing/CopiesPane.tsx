import { Answered } from "../../app/Answered";
import { shortHash } from "../../app/seal";
import { useValues } from "../../app/values";
import { useStatus, type CommandAnswer } from "../../app/workspace";
import type { Release } from "../../host";
import { Button, CopyButton, EmptyState, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { usePeople } from "../erasure/people";
import { releasedIn, type BundleCopy, type ReturnView } from "./copies";

export interface CopiesPaneProps {
  answer: CommandAnswer<readonly BundleCopy[]>;
  /** Those that came back. */
  returns: readonly ReturnView[];
  onShare: (() => void) | null;
  onAgain: ((copy: BundleCopy) => void) | null;
}

const PARTS = ["text", "personal", "attachments", "privileged"] as const satisfies readonly (keyof Release)[];

/** The bundles that were given out: to whom, what for, until when, with what; and whether they came back. */
export function CopiesPane({ answer, returns, onShare, onAgain }: CopiesPaneProps) {
  const t = useText();
  const { list } = useValues();
  const { today } = useStatus();
  const { formatDate, formatDateTime } = useFormat();
  const { nameOf } = usePeople();
  const givenWords = (released: Release) =>
    list(PARTS.filter((part) => released[part]).map((part) => t(`share-given-${part}`)));
  return (
    <div className="due-scroller due-page">
      <Answered answer={answer}>
        {(copies) =>
          copies.length === 0 ? (
            <EmptyState
              title={t("copies-none")}
              actions={onShare ? <Button onPress={onShare}>{t("share-begin")}</Button> : null}
            >
              {t("copies-none-words")}
            </EmptyState>
          ) : (
            <ul className="copies" aria-label={t("sharing-tab-copies")}>
              {copies.map((one) => {
                const { copy, id, ref } = one;
                const back = returns.filter(({ review }) => review.export === id);
                const isOver = copy.expires !== null && copy.expires < today;
                return (
                  <li key={id}>
                    <div className="copy-words">
                      <p className="copy-head">
                        <Reference>{ref}</Reference> <bdi className="copy-for">{copy.recipient}</bdi>{" "}
                        {back.length > 0 ? (
                          <Pill tone="ok">{t("copies-back", { refs: list(back.map((it) => it.ref)) })}</Pill>
                        ) : isOver ? (
                          <Pill tone="warn">{t("copies-over")}</Pill>
                        ) : null}
                      </p>
                      <p>
                        <bdi>{copy.purpose}</bdi>
                      </p>
                      <p className="quiet">
                        {[
                          copy.at === null ? "" : formatDateTime(copy.at.at),
                          nameOf(copy.by),
                          t("copies-records", { count: copy.subjects.length }),
                          t("copies-given", { given: givenWords(releasedIn(copy)) || "none" }),
                          copy.expires === null ? "" : t("copies-expires", { day: formatDate(copy.expires) }),
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </p>
                      <p className="quiet">
                        <bdi>{copy.name}</bdi>
                        {copy.sha256 === null ? null : (
                          <>
                            {" · "}
                            <span className="mono">{shortHash(copy.sha256, 6)}…</span>
                            <CopyButton text={copy.sha256} label={`${t("report-view-copy-sum")}: ${ref}`} />
                          </>
                        )}
                      </p>
                    </div>
                    {onAgain ? (
                      <Button
                        size="s"
                        aria-label={t("copies-again-of", { ref })}
                        onPress={() => onAgain(one)}
                      >
                        {t("copies-again")}
                      </Button>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Answered>
    </div>
  );
}
