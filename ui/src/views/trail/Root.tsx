import { CopyButton } from "../../parts";
import { useText } from "../../text";
import "./trail.css";

export interface RootProps {
  /** Hexadecimal. */
  root: string;
}

/** A root in full, in groups that can be read aloud and compared. */
export function Root({ root }: RootProps) {
  const t = useText();
  const groups = root.match(/.{1,4}/g) ?? [];
  return (
    <span className="root">
      <span className="root-groups mono">
        {groups.map((group, place) => (
          // The groups never change their places.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place}>{group} </span>
        ))}
      </span>
      {root ? <CopyButton text={root} label={t("trail-copy", { what: t("seal-root") })} /> : null}
    </span>
  );
}
