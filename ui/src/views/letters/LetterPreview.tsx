import type { ReactNode } from "react";
import type { LetterBlock, Letter } from "../../host";
import { useText } from "../../text";

const MARK = /\[\[(.*?)\]\]/u;

/** Each with its place as its key: the same words may stand twice. */
function placed<Item>(items: readonly Item[]): { key: number; item: Item }[] {
  return items.map((item, key) => ({ key, item }));
}

/** Words, and what is missing between them, marked. */
function Pieces({ of }: { of: string }) {
  return placed(of.split(MARK)).map(({ key, item }) =>
    key % 2 === 1 ? (
      <mark key={key} className="letter-missing">
        [{item}]
      </mark>
    ) : (
      <bdi key={key}>{item}</bdi>
    ),
  );
}

function Lines({ of, className }: { of: readonly string[]; className: string }) {
  return (
    <div className={className}>
      {placed(of).map(({ key, item }) => (
        <p key={key}>
          <Pieces of={item} />
        </p>
      ))}
    </div>
  );
}

/** Items that follow each other are one list. */
function grouped(blocks: readonly LetterBlock[]): ReactNode[] {
  const shown: ReactNode[] = [];
  let items: LetterBlock[] = [];
  const flush = () => {
    if (items.length === 0) return;
    const list = items;
    shown.push(
      <ul key={shown.length}>
        {placed(list).map(({ key, item }) => (
          <li key={key}>
            <Pieces of={item.text} />
          </li>
        ))}
      </ul>,
    );
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === "item") {
      items.push(block);
      continue;
    }
    flush();
    shown.push(
      block.kind === "heading" ? (
        <h4 key={shown.length}>
          <Pieces of={block.text} />
        </h4>
      ) : (
        <p key={shown.length} className="letter-paragraph">
          <Pieces of={block.text} />
        </p>
      ),
    );
  }
  flush();
  return shown;
}

/** A letter as it reads: the frame is the product's, the text the person's. */
export function LetterPreview({ letter }: { letter: Letter }) {
  const t = useText();
  return (
    // So that one comes to it by key, and reads on with the arrows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className="letter-page" lang={letter.language} aria-label={t("letter-preview")} tabIndex={0}>
      {letter.draft === null ? null : <p className="letter-draft">{letter.draft}</p>}
      <div className="letter-head">
        <Lines of={letter.addressee} className="letter-addressee" />
        <Lines of={letter.sender} className="letter-sender" />
      </div>
      <Lines of={[letter.dateline, ...letter.references]} className="letter-dateline" />
      <h3>
        <Pieces of={letter.subject} />
      </h3>
      {grouped(letter.blocks)}
      <p>{letter.closing}</p>
      <Lines of={letter.signature} className="letter-signature" />
      <Lines of={letter.footer} className="letter-foot" />
    </article>
  );
}
