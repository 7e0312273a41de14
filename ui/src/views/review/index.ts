export { ReviewWindow } from "./ReviewWindow";
