export { LetterDialog } from "./LetterDialog";
export { LetterTemplatesDialog } from "./LetterTemplatesDialog";
