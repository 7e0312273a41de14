export { BasesView } from "./BasesView";
