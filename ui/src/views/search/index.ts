export { SearchBox } from "./SearchBox";
export { Marked } from "./Marked";
