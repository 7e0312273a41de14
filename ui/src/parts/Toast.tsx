import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { useText } from "../text";
import { Button, IconButton } from "./Button";
import { CheckIcon, CrossIcon, InfoIcon, WarningIcon } from "./icons";
import type { Tone } from "./marks";
import "./Toast.css";

export interface ToastMessage {
  text: string;
  tone?: Tone;
  /** A later message of the same key takes its place: an offer to undo holds only for what was done last. */
  key?: string;
  /** Undo, mostly. */
  action?: { label: string; onPress: () => void };
}

interface ShownToast extends ToastMessage {
  id: number;
}

export type Say = (message: ToastMessage | string) => void;

const SayContext = createContext<Say | null>(null);
const SHOWN_FOR = 7000;
const MOST = 3;

interface ToastItemProps {
  toast: ShownToast;
  onDone: (id: number) => void;
}

function ToastItem({ toast, onDone }: ToastItemProps) {
  const t = useText();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onDone(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, onDone, toast.id]);
  const { action, tone = "neutral" } = toast;
  return (
    <div
      className="toast"
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === "ok" ? <CheckIcon /> : tone === "neutral" ? <InfoIcon /> : <WarningIcon />}
      <p className="toast-words">{toast.text}</p>
      {action ? (
        <Button
          size="s"
          onPress={() => {
            action.onPress();
            onDone(toast.id);
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton
        label={t("action-dismiss")}
        icon={<CrossIcon />}
        size="s"
        hasTooltip={false}
        onPress={() => onDone(toast.id)}
      />
    </div>
  );
}

/** Short messages at the corner, said politely; held while the pointer or the focus is on them. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const next = useRef(0);
  const say = useCallback<Say>((message) => {
    next.current += 1;
    const toast: ShownToast = {
      ...(typeof message === "string" ? { text: message } : message),
      id: next.current,
    };
    setToasts((shown) =>
      [...shown.filter(({ key }) => key === undefined || key !== toast.key), toast].slice(-MOST),
    );
  }, []);
  const done = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  return (
    <SayContext value={say}>
      {children}
      <section
        className="toasts"
        aria-label={t("toasts")}
        aria-live="polite"
        aria-relevant="additions"
        data-react-aria-top-layer="true"
      >
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} onDone={done} />
        ))}
      </section>
    </SayContext>
  );
}

/** `const say = useToast(); say("Saved")` */
export function useToast(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error("ToastProvider is missing");
  return say;
}
