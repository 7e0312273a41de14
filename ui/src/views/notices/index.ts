export { NoticesView } from "./NoticesView";
