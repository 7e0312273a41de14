export { ProcessorsView } from "./ProcessorsView";
