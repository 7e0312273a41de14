export { FilterChips } from "./FilterChips";
export { KeptLists } from "./kept";
export { ListFrame } from "./ListFrame";
export type { ListFrameProps } from "./ListFrame";
export { hasWords } from "./question";
export type { Ask, FilterBy, Question, Wanted } from "./question";
export { useAskKind, useList } from "./useList";
export type { List, ListOptions } from "./useList";
