import { useEffect, useState } from "react";
import { useRevision } from "../../app/workspace";
import { useHost, type Hit } from "../../host";

const PAUSE = 110;

export interface Search {
  /** For these words. */
  text: string;
  hits: readonly Hit[] | null;
  error: unknown;
  /** The revision it was found in. */
  revision: number;
}

const NOTHING: Search = { text: "", hits: null, error: null, revision: 0 };

/** What the register and the log have for some words; older answers never overtake newer ones. */
export function useSearch(typed: string): Search {
  const host = useHost();
  const revision = useRevision();
  const [search, setSearch] = useState<Search>(NOTHING);
  const text = typed.trim();
  useEffect(() => {
    if (text === "") return;
    let isGone = false;
    const timer = setTimeout(() => {
      host.call("search", { text }).then(
        (hits) => {
          if (!isGone) setSearch({ text, hits, error: null, revision });
        },
        (error: unknown) => {
          if (!isGone) setSearch({ text, hits: null, error, revision });
        },
      );
    }, PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [host, text, revision]);
  return text === "" ? NOTHING : search;
}
