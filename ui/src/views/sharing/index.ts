export { SharingView } from "./SharingView";
export type { SharingViewProps } from "./SharingView";
