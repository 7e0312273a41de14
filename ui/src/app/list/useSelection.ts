import { useCallback, useState } from "react";
import { useErrorWords } from "../../host";
import { useToast } from "../../parts";
import { WINDOW, type GridSelection, type LoadWindow } from "../../grid";

/** The program changes no more than these at once. */
export const MOST_SELECTED = 10_000;

async function idsOf<Row>(
  loadWindow: LoadWindow<Row>,
  rowId: (row: Row) => string,
  first: number,
  last: number,
): Promise<string[]> {
  const ids: string[] = [];
  const end = Math.min(last, first + MOST_SELECTED - 1);
  let from = first;
  while (from <= end) {
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const { rows, total } = await loadWindow(from, Math.min(WINDOW, end - from + 1));
    ids.push(...rows.map(rowId));
    from += rows.length;
    if (rows.length === 0 || from >= total) break;
  }
  return ids;
}

/** What is selected of the rows of a question; another question begins with nothing. Keep `rowId` the same. */
export function useSelection<Row>(
  loadWindow: LoadWindow<Row>,
  rowId: (row: Row) => string,
): GridSelection & { clear: () => void } {
  const say = useToast();
  const errorWords = useErrorWords();
  const [own, setOwn] = useState<{ of: LoadWindow<Row>; selected: ReadonlySet<string> }>({
    of: loadWindow,
    selected: new Set(),
  });
  const selected = own.of === loadWindow ? own.selected : NONE;
  const onChange = useCallback(
    (next: ReadonlySet<string>) => setOwn({ of: loadWindow, selected: next }),
    [loadWindow],
  );
  const read = useCallback(
    async (first: number, last: number) => {
      try {
        return await idsOf(loadWindow, rowId, first, last);
      } catch (thrown) {
        const { what, todo } = errorWords(thrown);
        say({ text: `${what} ${todo}`, tone: "bad" });
        return [];
      }
    },
    [loadWindow, rowId, say, errorWords],
  );
  const onSelectAll = useCallback(() => {
    void read(0, MOST_SELECTED - 1).then((ids) => onChange(new Set(ids)));
  }, [read, onChange]);
  const clear = useCallback(() => onChange(NONE), [onChange]);
  return { selected, onChange, onSelectAll, idsBetween: read, clear };
}

const NONE: ReadonlySet<string> = new Set();
