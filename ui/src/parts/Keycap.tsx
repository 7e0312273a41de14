import "./parts.css";

/** A key as it is on the keyboard: `/`, `Enter`. */
export function Keycap({ children }: { children: string }) {
  return <kbd className="keycap">{children}</kbd>;
}
