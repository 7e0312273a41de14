import type { ReactNode } from "react";

/** Sixteen units square, drawn with a line, taking the colour of the words beside them. Never read aloud. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const draw = (path: string) =>
  function DrawnIcon() {
    return (
      <Icon>
        <path d={path} />
      </Icon>
    );
  };

export const CheckIcon = draw("M3.5 8.5l3 3 6-7");
export const CrossIcon = draw("M4 4l8 8M12 4l-8 8");
export const PlusIcon = draw("M8 3v10M3 8h10");
export const MinusIcon = draw("M4 8h8");
export const ChevronDownIcon = draw("M4 6l4 4 4-4");
export const ChevronLeftIcon = draw("M10 4L6 8l4 4");
export const ChevronRightIcon = draw("M6 4l4 4-4 4");
export const ArrowUpIcon = draw("M8 13V3M4 7l4-4 4 4");
export const ArrowDownIcon = draw("M8 3v10M4 9l4 4 4-4");
export const CalendarIcon = draw("M3 4.5h10v9H3zM3 7.5h10M5.5 2.5v3M10.5 2.5v3");
export const SearchIcon = draw("M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14");
export const MoreIcon = draw("M3.5 7.6v.8M8 7.6v.8M12.5 7.6v.8");
export const WarningIcon = draw("M8 2.5l6 11H2zM8 6.5v3.2M8 11.6h.01");
export const InfoIcon = draw("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5v3.5M8 5h.01");
export const HelpIcon = draw(
  "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.3 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.9.7-.9 1.2M8 11.2h.01",
);
export const UndoIcon = draw("M6.5 3.5L3 7l3.5 3.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7");
export const RedoIcon = draw("M9.5 3.5L13 7l-3.5 3.5M13 7H6.5a3.5 3.5 0 0 0 0 7H9");
export const CopyIcon = draw("M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6");
export const LockIcon = draw("M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5");
export const OpenIcon = draw("M6.5 3H3v10h10V9.5M9.5 3H13v3.5M13 3L7.5 8.5");
export const KeepIcon = draw("M4.5 2.5h7v11L8 10.8l-3.5 2.7z");
