import {
  createContext,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { Reference } from "../parts/marks";
import { useText } from "../text";
import "./layout.css";

export interface AppFrameProps {
  sidebar: ReactNode;
  /** Above every view: what keeps all of them from something. */
  bar?: ReactNode;
  /** A `HeaderBar`. */
  header: ReactNode;
  /** The middle: a toolbar and a grid, a page of cards, columns of a case. */
  children: ReactNode;
  /** An `Inspector`, or nothing. */
  inspector?: ReactNode;
  inspectorWidth?: number;
  onInspectorWidthChange?: (width: number) => void;
}

export const INSPECTOR_WIDTH = 420;
const LEAST = 280;
const MOST = 720;
const STEP = 16;

/** Where the focus lands in a pane: where one is, or the first thing that acts. */
const FIRST_IN_PANE = [
  '[aria-current="page"]',
  '[role=grid] [tabindex="0"]',
  "[role=tab][aria-selected=true]",
  'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]',
];

/** F6 goes from pane to pane, Shift F6 back. */
function usePaneKeys() {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
        (pane) => !pane.closest("[inert], [aria-hidden=true]"),
      );
      if (panes.length === 0) return;
      event.preventDefault();
      const now = panes.findIndex((pane) => pane.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = panes[now < 0 ? 0 : (now + step + panes.length) % panes.length];
      const inside = FIRST_IN_PANE.map((selector) => next?.querySelector<HTMLElement>(selector)).find(
        Boolean,
      );
      (inside ?? next)?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const MAIN = "content";

/** The edge by which a pane is made wider; it belongs to the pane, so that it lies within its landmark. */
const SeparatorContext = createContext<ReactNode>(null);

/** The sidebar, and beside it whatever a view shows. */
export function Frame({ sidebar, bar, children }: Pick<AppFrameProps, "sidebar" | "bar" | "children">) {
  const t = useText();
  usePaneKeys();
  return (
    <div className="frame">
      <a className="skip" href={`#${MAIN}`}>
        {t("frame-skip")}
      </a>
      {sidebar}
      <div className="frame-main">
        {bar}
        {children}
      </div>
    </div>
  );
}

/** A header, a middle and an inspector: what one view fills. */
export function Panes({
  header,
  children,
  inspector,
  inspectorWidth,
  onInspectorWidthChange,
}: Omit<AppFrameProps, "sidebar" | "bar">) {
  const inspectorId = useId();
  const [ownWidth, setOwnWidth] = useState(INSPECTOR_WIDTH);
  const width = inspectorWidth ?? ownWidth;
  const separator = useMemo(() => {
    const resize = (next: number) => {
      const kept = Math.round(Math.min(Math.max(next, LEAST), MOST));
      setOwnWidth(kept);
      onInspectorWidthChange?.(kept);
    };
    return <PaneSeparator width={width} controls={inspectorId} onResize={resize} />;
  }, [width, inspectorId, onInspectorWidthChange]);
  return (
    <>
      {header}
      <div className="frame-panes">
        <main id={MAIN} className="frame-list" tabIndex={-1} data-pane="">
          {children}
        </main>
        {inspector ? (
          <div id={inspectorId} className="inspector" style={{ width }}>
            <SeparatorContext value={separator}>{inspector}</SeparatorContext>
          </div>
        ) : null}
      </div>
    </>
  );
}

export function AppFrame({ sidebar, bar, ...panes }: AppFrameProps) {
  return (
    <Frame sidebar={sidebar} bar={bar}>
      <Panes {...panes} />
    </Frame>
  );
}

interface PaneSeparatorProps {
  width: number;
  controls: string;
  onResize: (width: number) => void;
}

function PaneSeparator({ width, controls, onResize }: PaneSeparatorProps) {
  const t = useText();
  const start = useRef<{ x: number; width: number } | null>(null);
  const [isDragging, setDragging] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? STEP * 4 : STEP;
    const next = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: LEAST,
      End: MOST,
      Enter: INSPECTOR_WIDTH,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onResize(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) onResize(start.current.width + start.current.x - event.clientX);
  };
  const onPointerUp = () => {
    start.current = null;
    setDragging(false);
  };
  return (
    <div
      className="frame-separator"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("frame-resize")}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      {...(isDragging ? { "data-dragging": "" } : {})}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => onResize(INSPECTOR_WIDTH)}
    />
  );
}

export interface HeaderBarProps {
  title: string;
  /** In monospace above the title: `R-2026-014 · public authority`. */
  reference?: string;
  /** Search, pills and buttons, at the right. */
  children?: ReactNode;
}

export function HeaderBar({ title, reference, children }: HeaderBarProps) {
  return (
    <header className="header-bar" {...(reference ? { "data-tall": "" } : {})}>
      <div className="header-words">
        {reference ? <p className="header-reference">{reference}</p> : null}
        <h1 className="header-title">{title}</h1>
      </div>
      {children}
    </header>
  );
}

export interface ToolbarProps {
  /** Filter chips. */
  children: ReactNode;
  /** "10 of 10", a view menu. */
  end?: ReactNode;
}

export function Toolbar({ children, end }: ToolbarProps) {
  return (
    <div className="toolbar">
      <div className="filters">{children}</div>
      {end ? <div className="toolbar-end">{end}</div> : null}
    </div>
  );
}

export interface InspectorProps {
  reference?: string;
  title: string;
  /** Buttons or a menu at the top right. */
  actions?: ReactNode;
  /** `Tabs`, or an `InspectorBody`. */
  children: ReactNode;
}

export function Inspector({ reference, title, actions, children }: InspectorProps) {
  const id = useId();
  return (
    <aside className="inspector-inside" aria-labelledby={id} data-pane="" tabIndex={-1}>
      {useContext(SeparatorContext)}
      <header className="inspector-head">
        {reference || actions ? (
          <div className="inspector-reference">
            {reference ? <Reference>{reference}</Reference> : <span />}
            {actions}
          </div>
        ) : null}
        <h2 id={id} className="inspector-title">
          {title}
        </h2>
      </header>
      {children}
    </aside>
  );
}

/** Facts and cards under each other, in a pane or a tab. */
export function InspectorBody({ children }: { children: ReactNode }) {
  return <div className="inspector-body">{children}</div>;
}
