export { ReportsView } from "./ReportsView";
export type { ReportsViewProps } from "./ReportsView";
