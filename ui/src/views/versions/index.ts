export { VersionsView } from "./VersionsView";
