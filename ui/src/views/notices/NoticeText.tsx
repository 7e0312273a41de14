import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useValues } from "../../app/values";
import type { Notice, Statement } from "../../host";
import { useText } from "../../text";
import { doubtOf, paragraphsOf, type Paragraph, type Piece } from "./reading";

export interface NoticeTextProps {
  notice: Notice;
  statements: readonly Statement[];
  selected: string | null;
  onSelect: (key: string) => void;
}

interface PieceProps {
  piece: Piece;
  of: Statement | undefined;
  isSelected: boolean;
  onSelect: (key: string) => void;
}

function Marked({ piece, of, isSelected, onSelect }: PieceProps) {
  const t = useText();
  const { code } = useValues();
  if (of === undefined && piece.mark === null) return <>{piece.words}</>;
  const told = of === undefined ? [] : [code("notice-attribute", of.attribute)];
  if (piece.mark !== null) {
    const doubt = doubtOf(piece.mark);
    told.push(
      doubt === null
        ? code("notice-mark", piece.mark.mark)
        : t("notice-doubt", { what: code("notice-attribute", doubt) }),
    );
  }
  return (
    // The same is in the list beside, which is gone through by keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <mark
      className="notice-place"
      title={told.join(" · ")}
      {...(of === undefined ? {} : { "data-status": of.status ?? "proposed", "data-key": of.key })}
      {...(of?.attribute === "basis" ? { "data-attribute": "basis" } : {})}
      {...(piece.mark === null ? {} : { "data-mark": piece.mark.mark })}
      {...(isSelected ? { "data-selected": "" } : {})}
      {...(of === undefined ? {} : { onClick: () => onSelect(of.key) })}
    >
      {piece.words}
    </mark>
  );
}

function Lines({ of, children }: { of: Paragraph; children: ReactNode }) {
  if (of.level === null) return <p>{children}</p>;
  // The page has the first heading.
  return of.level <= 1 ? <h2>{children}</h2> : <h3>{children}</h3>;
}

/** The text as it was published, with what was read in it marked. */
export function NoticeText({ notice, statements, selected, onSelect }: NoticeTextProps) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const byKey = useMemo(() => new Map(statements.map((one) => [one.key, one])), [statements]);
  const live = useMemo(() => statements.filter(({ status }) => status !== "rejected"), [statements]);
  const paragraphs = useMemo(() => paragraphsOf(notice, live), [notice, live]);
  useEffect(() => {
    if (selected === null) return;
    frame.current
      ?.querySelector(`[data-key="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <div
      ref={frame}
      className="notice-text"
      role="region"
      aria-label={t("notice-text")}
      lang={notice.language ?? undefined}
      // Gone through by keys, as it is longer than its place.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {paragraphs.map((paragraph) => (
        <Lines key={paragraph.from} of={paragraph}>
          {paragraph.pieces.map((piece) => (
            <Marked
              key={piece.from}
              piece={piece}
              of={piece.statement === null ? undefined : byKey.get(piece.statement)}
              isSelected={piece.statement !== null && piece.statement === selected}
              onSelect={onSelect}
            />
          ))}
        </Lines>
      ))}
    </div>
  );
}
