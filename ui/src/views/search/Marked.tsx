const BEGIN = "\u0002";
const END = "\u0003";

/** Lines of an excerpt that say something to people: with words in them, or with the match. */
function readable(excerpt: string): string {
  const lines = excerpt.split("\n").map((line) => line.trim());
  const kept = lines.filter((line) => line.includes(BEGIN) || /\p{L}.* .*\p{L}/u.test(line));
  return kept.join(" · ");
}

/** An excerpt with its matches marked; the marks are characters, so nothing in it is ever read as markup. */
export function Marked({ excerpt }: { excerpt: string }) {
  const pieces = readable(excerpt).split(BEGIN);
  return (
    <bdi className="marked">
      {pieces.map((piece, place) => {
        const end = piece.indexOf(END);
        const marked = place > 0 && end >= 0 ? piece.slice(0, end) : "";
        const rest = place > 0 && end >= 0 ? piece.slice(end + 1) : piece;
        return (
          // Pieces of one text: they have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place}>
            {marked ? <mark>{marked}</mark> : null}
            {rest}
          </span>
        );
      })}
    </bdi>
  );
}
