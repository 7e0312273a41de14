/** A cell: the index of its row, -1 for the headers, and of its column. */
export interface Place {
  index: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows that Page Up and Page Down pass. */
  page: number;
}

/** Where a key leads from a place, or null when it is no key of movement. */
export function nextPlace(
  key: string,
  hasCommand: boolean,
  from: Place,
  { rows, columns, page }: Extent,
): Place | null {
  const last = rows - 1;
  const across = (column: number) => ({ ...from, column: Math.min(Math.max(column, 0), columns - 1) });
  const down = (index: number) => ({ ...from, index: Math.min(Math.max(index, -1), last) });
  switch (key) {
    case "ArrowDown":
      return down(hasCommand ? last : from.index + 1);
    case "ArrowUp":
      return down(hasCommand ? Math.min(0, last) : from.index - 1);
    case "ArrowRight":
      return across(hasCommand ? columns - 1 : from.column + 1);
    case "ArrowLeft":
      return across(hasCommand ? 0 : from.column - 1);
    case "Home":
      return hasCommand ? { index: Math.min(0, last), column: 0 } : across(0);
    case "End":
      return hasCommand ? { index: last, column: columns - 1 } : across(columns - 1);
    case "PageDown":
      return down(Math.max(from.index, 0) + page);
    case "PageUp":
      return down(Math.max(from.index - page, Math.min(0, last)));
    default:
      return null;
  }
}
