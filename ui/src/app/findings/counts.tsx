import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useHost, type FindingsOf, type RecordId } from "../../host";
import { Pill } from "../../parts";
import { useText } from "../../text";
import { useValues } from "../values";
import { useRevision } from "../workspace";
import { SEVERITY_TONES } from "./words";

interface Counts {
  of: ReadonlyMap<RecordId, FindingsOf>;
  /** Anew for each round in which something was written. */
  want: (id: RecordId, round: number) => void;
}

const CountsContext = createContext<Counts | null>(null);

/** Rows are drawn one after the other; they are asked about together. */
const PAUSE = 20;
/** So many at once, as the program takes them. */
const MOST = 1000;

/** Counts the findings about the records on show: rows come first, their marks a moment later. */
export function FindingCounts({ children }: { children: ReactNode }) {
  const host = useHost();
  const [of, setOf] = useState<ReadonlyMap<RecordId, FindingsOf>>(new Map());
  const wanted = useRef(new Map<RecordId, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = useCallback(async () => {
    const ids = [...wanted.current.keys()].slice(0, MOST);
    for (const id of ids) wanted.current.delete(id);
    try {
      const found = await host.call("findings_of", { ids });
      setOf((before) => new Map([...before, ...found.map((one) => [one.id, one] as const)]));
    } catch {
      // A mark that is not there says nothing; the view of findings says why.
    }
  }, [host]);
  const want = useCallback(
    (id: RecordId, round: number) => {
      wanted.current.set(id, round);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void ask(), PAUSE);
    },
    [ask],
  );
  const counts = useMemo(() => ({ of, want }), [of, want]);
  return <CountsContext value={counts}>{children}</CountsContext>;
}

/** How many open findings a record has, and the gravest of them in its word. */
export function FindingMark({ id }: { id: RecordId }) {
  const t = useText();
  const { code } = useValues();
  const revision = useRevision();
  const counts = useContext(CountsContext);
  const want = counts?.want;
  useEffect(() => want?.(id, revision), [want, id, revision]);
  const found = counts?.of.get(id);
  if (!found || found.gravest === null || found.open === 0) return null;
  const severity = code("severity", found.gravest);
  return (
    <Pill
      tone={SEVERITY_TONES[found.gravest]}
      label={t("findings-mark-spoken", { count: found.open, severity: severity.toLocaleLowerCase() })}
    >
      {t("findings-mark", { count: found.open, severity })}
    </Pill>
  );
}
