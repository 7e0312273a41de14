/** A page of a register with its seal: lines, and a mark that holds them. Says nothing that the name does not. */
export function Emblem() {
  return (
    <svg
      className="emblem"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="emblem-page" x="9" y="5" width="27" height="36" rx="4" />
      <path className="emblem-lines" d="M16 14h13M16 21h13M16 28h7" />
      <circle className="emblem-seal" cx="33" cy="34" r="9" />
      <path className="emblem-check" d="M29 34.4l2.8 2.8 5.2-6" />
    </svg>
  );
}
