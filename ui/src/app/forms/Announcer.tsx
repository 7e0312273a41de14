import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says something to those who listen, without taking them anywhere. */
export const useAnnounce = () => useContext(AnnounceContext);

export interface AnnouncerProps {
  /** What is wrong now: what comes to it is said once. */
  told: readonly string[];
  children: ReactNode;
}

/** The voice of a form: what became wrong, and where a row went. */
export function Announcer({ told, children }: AnnouncerProps) {
  const [words, setWords] = useState("");
  const before = useRef<readonly string[]>([]);
  const joined = told.join("\n");
  useEffect(() => {
    const now = joined === "" ? [] : joined.split("\n");
    const fresh = now.filter((one) => !before.current.includes(one));
    before.current = now;
    if (fresh.length > 0) setWords(fresh.join(" "));
    else if (now.length === 0) setWords("");
  }, [joined]);
  // The same words twice are said twice.
  const announce = useCallback<Announce>(
    (next) => setWords((last) => (last === next ? `${next}\u{a0}` : next)),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <p className="unseen" aria-live="polite" data-announced="">
        {words}
      </p>
    </AnnounceContext>
  );
}
