import { useState } from "react";
import { Trouble, Waiting } from "../../app/Answered";
import type { Reviewing } from "../../app/reviewing";
import { useHost, useErrorWords, type BundleView, type WireError } from "../../host";
import { Button, EmptyState, TextField, useToast } from "../../parts";
import { useText } from "../../text";
import { Desk } from "./Desk";
import { useReview, type Review } from "./review";
import type { Drafts } from "./SayForm";
import "../sharing/sharing.css";
import "./review.css";

export interface ReviewWindowProps extends Partial<Reviewing> {
  /** Why the file with which the window began is not open. */
  trouble?: unknown;
}

/**
 * A window that reads what somebody shared and comments on it; nothing of ours is open in it. Of a stranger's file there is
 * a way back to reading it as a register.
 */
export function ReviewWindow({ at = null, drafts, onDrafts, onBack, trouble = null }: ReviewWindowProps) {
  const t = useText();
  const review = useReview();
  const [own, setOwn] = useState<Drafts>({});
  const kept = drafts && onDrafts ? { drafts, onDrafts } : { drafts: own, onDrafts: setOwn };
  const { state, error, again } = review;
  if (error !== null) {
    return (
      <main className="lone">
        <Trouble error={error} onRetry={again} />
        {onBack ? (
          <div>
            <Button onPress={onBack}>{t("review-back")}</Button>
          </div>
        ) : null}
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
  if (state === null) return <Nothing trouble={trouble} />;
  const fileName = state.file_name;
  if (state.refused !== null) return <Refused fileName={fileName} error={state.refused} again={again} />;
  if (state.bundle === null) {
    return <Sealed fileName={fileName} isToKeys={state.to_keys} unlock={review.unlock} />;
  }
  return (
    <Opened
      bundle={state.bundle}
      fileName={fileName}
      review={review}
      at={at}
      {...kept}
      {...(onBack ? { onBack } : {})}
    />
  );
}

interface OpenedProps extends Pick<Reviewing, "at" | "drafts" | "onDrafts"> {
  bundle: BundleView;
  fileName: string;
  review: Review;
  onBack?: () => void;
}

function Opened(props: OpenedProps) {
  const { bundle } = props;
  const t = useText();
  if (bundle.records.length === 0) {
    return (
      <main className="lone">
        <EmptyState title={t("review-empty")}>{t("review-empty-words")}</EmptyState>
      </main>
    );
  }
  return <Desk {...props} />;
}

/** Asks for another bundle, which opens in a window of its own. */
function Another() {
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
    <Button kind="primary" onPress={() => void open()}>
      {t("review-begin")}
    </Button>
  );
}

/** A bundle of which nothing is shown, and why. It is read again when asked for. */
function Refused({ fileName, error, again }: { fileName: string; error: WireError; again: () => void }) {
  const t = useText();
  return (
    <main className="lone">
      <h1>
        <bdi>{t("review-refused", { name: fileName })}</bdi>
      </h1>
      <Trouble error={error} onRetry={again} />
      <div>
        <Another />
      </div>
    </main>
  );
}

/** No bundle came with the window. */
function Nothing({ trouble }: { trouble: unknown }) {
  const t = useText();
  return (
    <main className="lone">
      {trouble === null ? null : <Trouble error={trouble} />}
      <EmptyState title={t("review-nothing")} actions={<Another />}>
        {t("review-nothing-words")}
      </EmptyState>
    </main>
  );
}

interface SealedProps {
  fileName: string;
  isToKeys: boolean;
  unlock: Review["unlock"];
}

/** A bundle that waits for its words, or for a key. */
function Sealed({ fileName, isToKeys, unlock }: SealedProps) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const open = async () => {
    setAsked(true);
    if ((!isToKeys && typed.trim() === "") || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      // The program asks for the file of the key; the page never meets it.
      await unlock(isToKeys ? null : typed.trim());
    } catch (thrown) {
      setError(thrown);
    } finally {
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
        <p>{t(isToKeys ? "review-sealed-key-words" : "review-sealed-words")}</p>
        {error === null ? null : <Trouble error={error} />}
        {isToKeys ? null : (
          <TextField
            label={t("share-passphrase")}
            value={typed}
            onChange={setTyped}
            isMonospace
            isRequired
            autoFocus
            error={isAsked && typed.trim() === "" ? t("form-needed") : null}
          />
        )}
        <div>
          <Button kind="primary" type="submit" isDisabled={isBusy} autoFocus={isToKeys}>
            {t(isBusy ? "review-unlocking" : isToKeys ? "review-sealed-key" : "review-unlock")}
          </Button>
        </div>
      </form>
    </main>
  );
}
