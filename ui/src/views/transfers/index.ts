export { TransfersView } from "./TransfersView";
