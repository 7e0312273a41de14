import { useState } from "react";
import { asHostError, useErrorWords, useHost } from "../../host";
import { Button, LockIcon, useToast } from "../../parts";
import { useText } from "../../text";
import { useCommand, useStatus, useWorkspace } from "../workspace";
import { useAskPassphrase } from "./ask";
import { EnrolDialog } from "./EnrolDialog";
import "./keys.css";

/** Why nobody can sign although the file may be written, with the way out. */
export function KeyBar() {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const ask = useAskPassphrase();
  const { keys } = useStatus();
  const { read_only, author } = useWorkspace();
  const canSign = author?.can_sign === true;
  const { data: people } = useCommand("people", canSign ? null : {});
  const [isEnrolling, setEnrolling] = useState(false);
  if (read_only || canSign) return null;

  // Sitting down looks for the key once more: whoever has it in the keychain is found.
  const lookAgain = async () => {
    let last: unknown = null;
    for (const { id, revoked } of people ?? []) {
      if (revoked) continue;
      try {
        // One after the other: the keychain may ask for each.
        // oxlint-disable-next-line no-await-in-loop
        await host.call("act_as", { id });
        return;
      } catch (thrown) {
        last = thrown;
        if (asHostError(thrown).code !== "key-missing") break;
      }
    }
    if (last === null) return;
    const { what, todo } = errorWords(last);
    say({ text: `${what} ${todo}`, tone: "bad" });
  };
  const why = author?.revoked
    ? "revoked"
    : keys === "keychain_locked"
      ? "keychain"
      : keys === "passphrase_needed"
        ? "passphrase"
        : "none";
  return (
    <>
      <section className="key-bar" aria-label={t("keybar")}>
        <LockIcon />
        <p className="key-bar-words">
          <b>{t(`keybar-${why}`)}</b> {t(`keybar-${why}-do`)}
        </p>
        {why === "keychain" ? (
          <Button size="s" onPress={() => void lookAgain()}>
            {t("action-retry")}
          </Button>
        ) : why === "passphrase" ? (
          <Button size="s" onPress={() => void ask(false)}>
            {t("keybar-unlock")}
          </Button>
        ) : null}
        {why === "keychain" ? null : (
          <Button size="s" kind={why === "none" ? "secondary" : "quiet"} onPress={() => setEnrolling(true)}>
            {t("keybar-enrol")}
          </Button>
        )}
      </section>
      {isEnrolling ? <EnrolDialog onClose={() => setEnrolling(false)} /> : null}
    </>
  );
}
