export { FindingsView } from "./FindingsView";
