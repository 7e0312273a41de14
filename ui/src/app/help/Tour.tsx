import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Button } from "../../parts";
import { useText } from "../../text";
import { useNavigation } from "../navigation";
import { rememberTour } from "./toured";
import "./help.css";

const STEPS = ["overview", "activities", "requests", "findings", "trail"] as const;

/** Five steps, each on its own screen, which stays in use beside the words. */
export function Tour({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { go } = useNavigation();
  const title = useId();
  const words = useId();
  const next = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState(0);
  const step = STEPS[place] ?? STEPS[0];
  const show = useEffectEvent((name: (typeof STEPS)[number]) => {
    go({ name });
    next.current?.focus();
  });
  useEffect(() => show(step), [step]);

  const leave = () => {
    rememberTour();
    onClose();
  };
  const isLast = place === STEPS.length - 1;
  return (
    // Escape leaves it, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="tour"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={title}
      aria-describedby={words}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        leave();
      }}
    >
      <p className="tour-step">{t("tour-step", { step: place + 1, count: STEPS.length })}</p>
      <h2 id={title} className="tour-title">
        {t(`tour-${step}`)}
      </h2>
      <p id={words}>{t(`tour-${step}-words`)}</p>
      <div className="tour-ways">
        <Button size="s" kind="quiet" onPress={leave}>
          {t("tour-leave")}
        </Button>
        <span />
        {place === 0 ? null : (
          <Button size="s" onPress={() => setPlace(place - 1)}>
            {t("tour-before")}
          </Button>
        )}
        <Button ref={next} size="s" kind="primary" onPress={() => (isLast ? leave() : setPlace(place + 1))}>
          {t(isLast ? "tour-done" : "tour-next")}
        </Button>
      </div>
    </div>
  );
}
