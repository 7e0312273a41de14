import { useState } from "react";
import { useErrorWords, useHost, type BranchPlan } from "../../host";
import { Button, InfoIcon, useToast, WarningIcon } from "../../parts";
import { useText } from "../../text";
import { useNavigation } from "../navigation";
import { useBeginReview } from "../reviewing";
import { useMayWrite, useRefresh, useWorkspace } from "../workspace";
import { BranchDialog } from "./BranchDialog";
import "./copies.css";

/** Whose file it is and where it lies, when it is not simply a file on this computer: a stranger's, or one that is worked on in a copy. */
export function CopyBar() {
  const { stranger, copy } = useWorkspace();
  if (stranger) return <OfStranger />;
  return copy === null ? null : <OnCopy />;
}

function OfStranger() {
  const t = useText();
  const { view } = useNavigation();
  const begin = useBeginReview();
  // What one looks at is what one wants to speak of.
  const at = "id" in view ? (view.id ?? null) : null;
  return (
    <section className="copy-bar" data-tone="warn" aria-label={t("copybar-stranger")}>
      <WarningIcon />
      <p className="copy-bar-words">
        <b>{t("copybar-stranger")}</b> {t("copybar-stranger-do")}
      </p>
      {begin === null ? null : (
        <Button size="s" onPress={() => begin(at)}>
          {t("copybar-stranger-comment")}
        </Button>
      )}
    </section>
  );
}

function OnCopy() {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const refresh = useRefresh();
  const errorWords = useErrorWords();
  const mayWrite = useMayWrite();
  const { copy } = useWorkspace();
  const [plan, setPlan] = useState<{ plan: BranchPlan; isOriginal: boolean } | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (copy === null) return null;
  const { place, standing, beside } = copy;

  const tell = (thrown: unknown) => {
    const { what, todo } = errorWords(thrown);
    say({ text: `${what} ${todo}`, tone: "bad" });
  };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (thrown) {
      tell(thrown);
      // What was refused tells of what happened there meanwhile.
      await refresh();
    } finally {
      setBusy(false);
    }
  };
  const publish = () =>
    during(async () => {
      const { events } = await host.call("publish", {});
      say(t("copybar-published", { count: events }));
    });
  const merge = (asked: { original: boolean; beside: number | null }) =>
    during(async () => {
      const found = await host.call("branch_open", asked);
      if (found !== null) setPlan({ plan: found, isOriginal: asked.original });
    });
  const isApart = standing === "apart";
  return (
    <>
      <section className="copy-bar" data-tone={isApart ? "warn" : "neutral"} aria-label={t("copybar")}>
        {isApart ? <WarningIcon /> : <InfoIcon />}
        <p className="copy-bar-words">
          <b>{t("copybar-lies", { place: t(`place-${place.replace("_", "-")}` as "place-nfs") })}</b>{" "}
          {t(`copybar-${standing}`)}
        </p>
        {mayWrite && beside.length > 0 ? (
          <Button size="s" isDisabled={isBusy} onPress={() => void merge({ original: false, beside: 0 })}>
            {t("copybar-beside", { name: beside[0] ?? "" })}
          </Button>
        ) : null}
        {mayWrite && isApart ? (
          <Button size="s" isDisabled={isBusy} onPress={() => void merge({ original: true, beside: null })}>
            {t("copybar-merge")}
          </Button>
        ) : null}
        {mayWrite && standing === "ahead" ? (
          <Button size="s" isDisabled={isBusy} onPress={() => void publish()}>
            {t("copybar-publish")}
          </Button>
        ) : null}
      </section>
      {plan === null ? null : <BranchDialog {...plan} onClose={() => setPlan(null)} />}
    </>
  );
}
