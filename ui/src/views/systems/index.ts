export { SystemsView } from "./SystemsView";
