export { DataGrid } from "./DataGrid";
export type { DataGridProps, GridColumn, GridSelection, SortOrder } from "./DataGrid";
export { WINDOW } from "./useRowWindows";
export type { LoadWindow, RowWindow } from "./useRowWindows";
