import { useState } from "react";
import { Trouble, Waiting } from "../../app/Answered";
import { useHost, useErrorWords, type BundleView } from "../../host";
import { Button, EmptyState, TextField, useToast } from "../../parts";
import { useText } from "../../text";
import { Desk } from "./Desk";
import { useReview, type Review } from "./review";
import "../sharing/sharing.css";
import "./review.css";

/** A window that reads what somebody shared and comments on it; nothing of ours is open in it. */
export function ReviewWindow() {
  const review = useReview();
  const { state, error, again } = review;
  if (error !== null) {
    return (
      <main className="lone">
        <Trouble error={error} onRetry={again} />
      </main>
    );
  }
  if (state === undefined) {
    return (
      <main className="lone">
        <Waiting />
      </main>
    );
  }
  if (state === null) return <Nothing />;
  if (state.bundle === null) return <Sealed fileName={state.file_name} unlock={review.unlock} />;
  return <Opened bundle={state.bundle} fileName={state.file_name} review={review} />;
}

function Opened({ bundle, fileName, review }: { bundle: BundleView; fileName: string; review: Review }) {
  const t = useText();
  if (bundle.records.length === 0) {
    return (
      <main className="lone">
        <EmptyState title={t("review-empty")}>{t("review-empty-words")}</EmptyState>
      </main>
    );
  }
  return <Desk bundle={bundle} fileName={fileName} review={review} />;
}

/** No bundle came with the window, or it was refused. */
function Nothing() {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const open = async () => {
    try {
      const { file_name } = await host.call("open_bundle", {});
      if (file_name !== null) say(t("review-opened", { name: file_name }));
    } catch (thrown) {
      const { what, todo } = errorWords(thrown);
      say({ text: `${what} ${todo}`, tone: "bad" });
    }
  };
  return (
    <main className="lone">
      <EmptyState
        title={t("review-nothing")}
        actions={
          <Button kind="primary" onPress={() => void open()}>
            {t("review-begin")}
          </Button>
        }
      >
        {t("review-nothing-words")}
      </EmptyState>
    </main>
  );
}

/** A bundle that waits for its words. */
function Sealed({ fileName, unlock }: { fileName: string; unlock: Review["unlock"] }) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const open = async () => {
    setAsked(true);
    if (typed.trim() === "" || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await unlock(typed.trim());
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <main className="lone">
      <form
        className="review-sealed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <h1>{t("review-sealed")}</h1>
        <p className="quiet">
          <bdi>{fileName}</bdi>
        </p>
        <p>{t("review-sealed-words")}</p>
        {error === null ? null : <Trouble error={error} />}
        <TextField
          label={t("share-passphrase")}
          value={typed}
          onChange={setTyped}
          isMonospace
          isRequired
          autoFocus
          error={isAsked && typed.trim() === "" ? t("form-needed") : null}
        />
        <div>
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {t(isBusy ? "review-unlocking" : "review-unlock")}
          </Button>
        </div>
      </form>
    </main>
  );
}
