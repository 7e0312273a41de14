import { useEffect, useState } from "react";
import { useText } from "../text";
import { IconButton } from "./Button";
import { CheckIcon, CopyIcon } from "./icons";

const SHOWN_FOR = 1600;

/** Where the window may not write to the clipboard by itself: as a person does it, by marking the text. */
function copyMarked(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "unseen";
  document.body.append(area);
  area.select();
  try {
    // Not there in every window; there is no other way in those that have it.
    return typeof document.execCommand === "function" && document.execCommand("copy");
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

export interface CopyButtonProps {
  /** What is copied. */
  text: string;
  /** What it is, for those who listen: "Copy the root". */
  label: string;
}

/** Puts a text on the clipboard, and says that it has. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useText();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
    } catch {
      setDone(copyMarked(text));
    }
  };
  return (
    <>
      <IconButton
        label={label}
        icon={isDone ? <CheckIcon /> : <CopyIcon />}
        size="s"
        hasTooltip={false}
        onPress={() => void copy()}
      />
      <span className="unseen" role="status">
        {isDone ? t("copied") : ""}
      </span>
    </>
  );
}
