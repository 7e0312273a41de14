export { TrailView } from "./TrailView";
