export { RetentionView } from "./RetentionView";
