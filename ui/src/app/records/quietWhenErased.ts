import type { GridColumn } from "../../grid";

/** A row whose content was erased says so, and nothing else: what is not there is not missing. */
export function quietWhenErased<Row>(
  columns: readonly GridColumn<Row>[],
  isErased: (row: Row) => boolean,
  kept: readonly string[] = ["ref", "title"],
): GridColumn<Row>[] {
  return columns.map((column) => {
    const { key, text, render } = column;
    if (kept.includes(key)) return column;
    return {
      ...column,
      text: (row) => (isErased(row) ? "" : text(row)),
      ...(render ? { render: (row: Row) => (isErased(row) ? "" : render(row)) } : {}),
    };
  });
}
