export { DeadlinesView } from "./DeadlinesView";
