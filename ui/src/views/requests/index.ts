export { CaseView } from "./CaseView";
export type { CaseViewProps } from "./CaseView";
export { RequestsView } from "./RequestsView";
