import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useValues } from "../../app/values";
import type { Notice, NoticeMark, Statement } from "../../host";
import { useText } from "../../text";
import {
  chosenIn,
  doubtOf,
  isUnread,
  paragraphsOf,
  placeKey,
  type Paragraph,
  type Piece,
  type Span,
} from "./reading";

export interface NoticeTextProps {
  notice: Notice;
  statements: readonly Statement[];
  /** What was not read and is not put aside, and what is broken in the text. */
  marks: readonly NoticeMark[];
  selected: string | null;
  onSelect: (key: string) => void;
  /** What words a person chose in the text; null when none are. */
  onChoose: (span: Span | null) => void;
}

interface PieceProps {
  piece: Piece;
  of: Statement | undefined;
  selected: string | null;
  onSelect: (key: string) => void;
}

function Marked({ piece, of, selected, onSelect }: PieceProps) {
  const t = useText();
  const { code } = useValues();
  if (of === undefined && piece.mark === null) return <span data-from={piece.from}>{piece.words}</span>;
  const told = of === undefined ? [] : [code("notice-attribute", of.attribute)];
  if (piece.mark !== null) {
    const doubt = doubtOf(piece.mark);
    told.push(
      doubt === null
        ? code("notice-mark", piece.mark.mark)
        : t("notice-doubt", { what: code("notice-attribute", doubt) }),
    );
  }
  // What is gone through beside the text: the statement, else the place that was not read.
  const place = piece.mark !== null && isUnread(piece.mark) ? placeKey(piece.mark) : null;
  const key = of?.key ?? place;
  return (
    // The same is in the list beside, which is gone through by keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <mark
      className="notice-place"
      title={told.join(" · ")}
      data-from={piece.from}
      {...(of === undefined ? {} : { "data-status": of.status ?? "proposed" })}
      {...(key === null ? {} : { "data-key": key, "onClick": () => onSelect(key) })}
      {...(place === null ? {} : { "data-place": place })}
      {...(of?.attribute === "basis" ? { "data-attribute": "basis" } : {})}
      {...(piece.mark === null ? {} : { "data-mark": piece.mark.mark })}
      {...(selected !== null && (selected === key || selected === place) ? { "data-selected": "" } : {})}
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
export function NoticeText({ notice, statements, marks, selected, onSelect, onChoose }: NoticeTextProps) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const byKey = useMemo(() => new Map(statements.map((one) => [one.key, one])), [statements]);
  const live = useMemo(() => statements.filter(({ status }) => status !== "rejected"), [statements]);
  const paragraphs = useMemo(
    () => paragraphsOf({ ...notice, marks: [...marks] }, live),
    [notice, marks, live],
  );
  useEffect(() => {
    if (selected === null) return;
    const name = CSS.escape(selected);
    frame.current
      ?.querySelector(`[data-key="${name}"], [data-place="${name}"]`)
      ?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  useEffect(() => {
    // What is chosen elsewhere, and that a button was pressed, does not change what is chosen here.
    const choose = () => {
      const selection = document.getSelection();
      const within = selection?.anchorNode ?? null;
      if (frame.current?.contains(within)) onChoose(chosenIn(frame.current, selection, notice.text));
    };
    document.addEventListener("selectionchange", choose);
    return () => document.removeEventListener("selectionchange", choose);
  }, [notice.text, onChoose]);
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
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </Lines>
      ))}
    </div>
  );
}
