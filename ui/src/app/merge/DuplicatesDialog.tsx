import type { Duplicate, LinkView } from "../../host";
import { Button, Dialog, EmptyState, Pill, Reference } from "../../parts";
import { useText } from "../../text";
import { useActs, type Named } from "../acts/acts";
import { Answered } from "../Answered";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import "./merge.css";

function Pair({ pair }: { pair: Duplicate }) {
  const t = useText();
  const act = useActs();
  const { text } = useValues();
  const named = ({ id, kind, ref, title }: LinkView): Named => ({ id, kind, ref, title: text(title) });
  const sides = [
    { ...named(pair.one), links: pair.links[0] },
    { ...named(pair.other), links: pair.links[1] },
  ];
  return (
    <li>
      <div className="pair-words">
        {sides.map(({ id, ref, title, links }) => (
          <p key={id} className="pair-line">
            <Reference>{ref}</Reference>
            <bdi>{title}</bdi>
            <span className="quiet">{t("duplicates-used", { count: links })}</span>
          </p>
        ))}
      </div>
      <Pill tone={pair.because === "same_number" ? "warn" : "neutral"}>
        {t(`duplicate-${pair.because.replaceAll("_", "-") as "same-name"}`)}
      </Pill>
      <Button
        size="s"
        aria-label={t("duplicates-compare", { one: pair.one.ref, other: pair.other.ref })}
        onPress={() => act({ what: "merge", one: named(pair.one), other: named(pair.other) })}
      >
        {t("duplicates-look")}
      </Button>
    </li>
  );
}

/** Organisations that look like one, the surest first; nothing is merged without being looked at. */
export function DuplicatesDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const answer = useCommand("duplicates", {});
  return (
    <Dialog
      title={t("duplicates-title")}
      isOpen
      onClose={onClose}
      size="l"
      closesOutside
      actions={
        <Button kind="primary" onPress={onClose}>
          {t("action-close")}
        </Button>
      }
    >
      <Answered answer={answer}>
        {(pairs) =>
          pairs.length === 0 ? (
            <EmptyState title={t("duplicates-none")}>{t("duplicates-none-words")}</EmptyState>
          ) : (
            <>
              <p>{t("duplicates-words")}</p>
              <ul className="pairs" aria-label={t("duplicates-title")}>
                {pairs.map((pair) => (
                  <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </Dialog>
  );
}
