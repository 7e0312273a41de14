import {
  createContext,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ComponentType, ReactNode } from "react";
import type {
  Area,
  Filter,
  FindingGroup,
  FindingStatus,
  ImportKind,
  Kind,
  RecordId,
  ReportKind,
  Sentence,
  Severity,
} from "../host";
import { ConfirmDialog } from "../parts";
import type { Origin } from "./forms/origin";
import { useText } from "../text";

/** Where one is. A view that has one record open says which. */
export type View =
  | { name: "overview" }
  | { name: "activities"; id?: string; filters?: readonly Filter[] }
  | { name: "bases"; id?: string; tab?: BasesTab }
  | { name: "processors"; id?: string }
  | { name: "organisations"; id?: string }
  | { name: "systems"; id?: string }
  | { name: "data"; category?: string }
  | { name: "retention" }
  | { name: "transfers"; id?: string; tab?: TransfersTab }
  | { name: "notices"; id?: string; tab?: NoticeTab }
  | VersionsPlace
  | { name: "import"; kind?: ImportKind }
  | { name: "deadlines"; tab?: DeadlinesTab }
  | { name: "requests"; log?: true }
  | { name: "figures"; tab?: FiguresTab }
  | FindingsPlace
  | { name: "erasure"; tab?: ErasureTab; id?: RecordId }
  | { name: "case"; id: string; at?: Sought }
  | { name: "reports"; subject?: string; kind?: ReportKind }
  | { name: "sharing"; tab?: SharingTab }
  | { name: "trail"; tab?: TrailTab; seq?: number; wanted?: EventsWanted }
  | RecordPlace
  | EditPlace;

/** A record of a kind that has no list of its own. */
export interface RecordPlace {
  name: "record";
  kind: Kind;
  id: RecordId;
}

/** The field one comes for, and why one comes. */
export interface Sought {
  /** As a path in the document; for an entry of a case its noun and what names it: `step/DS-02`. */
  path: string;
  why: Sentence;
  todo: Sentence;
}

/** Kinds that are written in a form of their own. */
export const EDITED = [
  "organisation",
  "activity",
  "processor",
  "transfer",
  "lia",
  "consent_profile",
  "system",
  "measure",
  "factor",
] as const satisfies readonly Kind[];
export type EditedKind = (typeof EDITED)[number];

/** A record in its form; a new one without an id. */
export interface EditPlace {
  name: "edit";
  kind: EditedKind;
  id: RecordId | null;
  /** What a new one begins with. */
  seed?: object;
  /** Another record or a template, where that is where it comes from. */
  origin?: Origin;
  at?: Sought;
  /** The same from opening a form to leaving it, also when a new record gets its id meanwhile. */
  sitting: number;
}

/** Which findings are looked at, and how; what is left out is as usual. */
export interface FindingsPlace {
  name: "findings";
  group?: FindingGroup;
  statuses?: readonly FindingStatus[];
  severities?: readonly Severity[];
  areas?: readonly Area[];
  owners?: readonly string[];
  /** The day against which what is new and what is fixed is told; the end of last month, unless said. */
  since?: string;
  /** Only those about this record. */
  of?: { id: RecordId; ref: string };
  /** The finding in the inspector. */
  selected?: string;
}

export type DeadlinesTab = "due" | "calendar" | "holidays";

export type ErasureTab = "plan" | "runs" | "periods";

export type FiguresTab = "rights" | "transparency";

export type BasesTab = "bases" | "assessments" | "consents";

export type VersionsTab = "list" | "compare";

/** One side of a comparison; a day is meant to its end. */
export type ComparedSide = "now" | { day: string } | { version: RecordId };

export interface VersionsPlace {
  name: "versions";
  tab?: VersionsTab;
  /** The version in the inspector. */
  id?: RecordId;
  from?: ComparedSide;
  to?: ComparedSide;
  /** Only this record is compared. */
  of?: { id: RecordId; ref: string };
}

export type NoticeTab = "read" | "coverage" | "differences";

export type TransfersTab = "matrix" | "list";

export type SharingTab = "said" | "returns" | "copies";

export type TrailTab = "events" | "heads" | "compare";

/** Which events are looked at; what is left out is any. */
export interface EventsWanted {
  subject?: { id: RecordId; ref: string };
  actor?: RecordId;
  kind?: Kind;
  erasures?: true;
  /** Days, both of them included. */
  from?: string;
  to?: string;
}

export interface Navigation {
  view: View;
  /** Where going back leads. */
  before: View | null;
  /** Asks first when something typed would be lost. */
  go(view: View): void;
  /** The same place, seen otherwise: going back does not stop here. */
  turn(view: View): void;
  back(): void;
}

type Leave = (then: () => void) => void;

/** Saves what is typed, if it can be: true, or why not, in words; no words for what only a person can save. */
export type Settle = (isLeaving: boolean) => Promise<true | string>;

interface Guarding extends Navigation {
  leave: Leave;
  guard(name: object, settle: Settle): () => void;
  settle: Settle;
}

const NavigationContext = createContext<Guarding | null>(null);
const START: View = { name: "overview" };
const MOST_STEPS_BACK = 50;

function isSame(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export interface NavigationProviderProps {
  start?: View;
  children: ReactNode;
}

export function NavigationProvider({ start = START, children }: NavigationProviderProps) {
  const t = useText();
  const [trail, setTrail] = useState<readonly View[]>([start]);
  const [waiting, setWaiting] = useState<{ go: () => void; why: string } | null>(null);
  const guards = useRef(new Map<object, Settle>());

  const settle = useCallback<Settle>(async (isLeaving) => {
    const answers = await Promise.all([...guards.current.values()].map((one) => one(isLeaving)));
    return answers.find((answer) => answer !== true) ?? true;
  }, []);
  const leave = useCallback<Leave>(
    (then) => {
      if (guards.current.size === 0) return then();
      void settle(true).then((answer) => {
        if (answer === true) then();
        else setWaiting({ go: then, why: answer });
      });
    },
    [settle],
  );
  const guard = useCallback((name: object, its: Settle) => {
    guards.current.set(name, its);
    return () => {
      guards.current.delete(name);
    };
  }, []);
  const view = trail.at(-1) ?? start;
  const before = trail.at(-2) ?? null;
  const navigation = useMemo<Guarding>(
    () => ({
      view,
      before,
      go: (next) => {
        if (isSame(next, view)) return;
        // Saving takes a moment, in which the same may be asked for again.
        leave(() =>
          setTrail((steps) => {
            const last = steps.at(-1);
            return last && isSame(last, next) ? steps : [...steps, next].slice(-MOST_STEPS_BACK);
          }),
        );
      },
      // A place that was left meanwhile no longer changes where one is.
      turn: (next) =>
        setTrail((steps) => (steps.at(-1)?.name === view.name ? [...steps.slice(0, -1), next] : steps)),
      back: () => leave(() => setTrail((steps) => (steps.length > 1 ? steps.slice(0, -1) : steps))),
      leave,
      guard,
      settle,
    }),
    [view, before, leave, guard, settle],
  );
  return (
    <NavigationContext value={navigation}>
      {children}
      <ConfirmDialog
        title={t("leave-title")}
        isOpen={waiting !== null}
        isDangerous
        confirmLabel={t("leave-confirm")}
        onCancel={() => setWaiting(null)}
        onConfirm={() => {
          setWaiting(null);
          waiting?.go();
        }}
      >
        {waiting?.why ? <p>{waiting.why}</p> : null}
        <p>{t("leave-words")}</p>
      </ConfirmDialog>
    </NavigationContext>
  );
}

function useGuarding(): Guarding {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("NavigationProvider is missing");
  return navigation;
}

/** A place that follows where one goes a moment later: a key is answered by the sidebar before all of the place is drawn. */
export function Following({ place: Place }: { place: ComponentType<{ view: View }> }) {
  const now = useGuarding();
  const shown = useDeferredValue(now);
  return (
    <div className="frame-place" aria-busy={shown.view !== now.view}>
      <NavigationContext value={shown}>
        <Place view={shown.view} />
      </NavigationContext>
    </div>
  );
}

export function useNavigation(): Navigation {
  return useGuarding();
}

/** Does something that would lose what is typed, after asking if anything is. */
export function useLeave(): Leave {
  return useGuarding().leave;
}

/** Saves what forms hold, if it can be; before something that needs all of it to be there. */
export function useSettle(): Settle {
  return useGuarding().settle;
}

const byHand: Settle = () => Promise.resolve("");

/**
 * While `hasUnsaved`, going elsewhere saves first if the form can, and else asks; so does closing the window. The answer
 * lets go at once, for what was just saved.
 */
export function useLeaveGuard(hasUnsaved: boolean, settle: Settle = byHand): () => void {
  const { guard } = useGuarding();
  const release = useRef<() => void>(() => {});
  const save = useEffectEvent(settle);
  useEffect(() => {
    if (!hasUnsaved) return;
    const letGo = guard({}, (isLeaving) => save(isLeaving));
    release.current = letGo;
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => {
      letGo();
      window.removeEventListener("beforeunload", onBeforeUnload);
    };
  }, [guard, hasUnsaved]);
  return useCallback(() => release.current(), []);
}
