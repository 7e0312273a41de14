import { useEffect, useMemo, useState, type ReactNode } from "react";
import {
  asHostError,
  HostError,
  HostProvider,
  useHost,
  type Commands,
  type Host,
  type KeyState,
} from "../../host";
import { useWorkbench } from "../workspace";
import { AskContext } from "./ask";
import { PassphraseDialog } from "./PassphraseDialog";

/** What makes a key, so that there must be a place to lock it away in first. */
const MAKES_KEY: ReadonlySet<keyof Commands> = new Set([
  "new_workspace",
  "add_person",
  "renew_key",
  "review_return",
] as const satisfies (keyof Commands)[]);

interface Asked {
  isNew: boolean;
  answer: (isOpen: boolean) => void;
}

/** Whether an error says that a passphrase would help; a locked keychain is opened on the desktop. */
function wantsPassphrase(error: HostError): boolean {
  return error.code === "key-locked" && error.arguments["place"] !== "keychain";
}

interface Gate {
  host: Host;
  ask: (isNew: boolean) => Promise<boolean>;
  /** How it stands with the keys now. */
  know: (keys: KeyState | null) => void;
}

function makeGate(outer: Host, show: (asked: Asked | null) => void): Gate {
  let keys: KeyState | null = null;
  let pending: Promise<boolean> | null = null;
  const ask = (isNew: boolean): Promise<boolean> => {
    pending ??= new Promise<boolean>((resolve) => {
      show({
        isNew,
        answer: (isOpen) => {
          pending = null;
          show(null);
          resolve(isOpen);
        },
      });
    });
    return pending;
  };
  const host: Host = {
    window: outer.window ?? "workbench",
    listen: (event, handler) => outer.listen(event, handler),
    async call(name, request) {
      if (MAKES_KEY.has(name) && keys === "passphrase_new" && !(await ask(true))) {
        throw new HostError({ code: "cancelled", arguments: {} });
      }
      try {
        return await outer.call(name, request);
      } catch (thrown) {
        const error = asHostError(thrown);
        if (name === "unlock_keys" || !wantsPassphrase(error)) throw error;
        if (!(await ask(keys === "passphrase_new"))) throw error;
        return outer.call(name, request);
      }
    },
  };
  return {
    host,
    ask,
    know: (now) => {
      keys = now;
    },
  };
}

/**
 * Where keys lie in files under a passphrase: whatever needs a key that is locked asks for it, and then goes on with
 * what was being done.
 */
export function KeyGate({ children }: { children: ReactNode }) {
  const outer = useHost();
  const { status } = useWorkbench();
  const [asked, setAsked] = useState<Asked | null>(null);
  const gate = useMemo(() => makeGate(outer, setAsked), [outer]);
  useEffect(() => gate.know(status?.keys ?? null), [gate, status]);
  return (
    <HostProvider host={gate.host}>
      <AskContext value={gate.ask}>{children}</AskContext>
      {asked ? (
        <PassphraseDialog
          isNew={asked.isNew}
          onOpen={async (passphrase) => {
            await outer.call("unlock_keys", { passphrase });
            asked.answer(true);
          }}
          onCancel={() => asked.answer(false)}
        />
      ) : null}
    </HostProvider>
  );
}
