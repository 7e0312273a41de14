import { useEffect, useState } from "react";
import { useText } from "../text";
import { IconButton } from "./Button";
import { CheckIcon, CopyIcon } from "./icons";

const SHOWN_FOR = 1600;

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
      // A window that may not write there: the text beside the button can still be marked and copied.
      setDone(false);
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
