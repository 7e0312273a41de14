import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { HostError, useHost, type KeyState, type Status } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { KeyBar } from "./KeyBar";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function withKeys(keys: KeyState, hasAuthor = true): Status {
  const status = register.status();
  status.keys = keys;
  if (status.workspace && !hasAuthor) status.workspace.author = null;
  return status;
}

/** Does what needs a key, and says what came of it. */
function Work() {
  const host = useHost();
  const [said, setSaid] = useState("");
  const attempt = (work: () => Promise<unknown>) => {
    work().then(
      () => setSaid("done"),
      (error: HostError) => setSaid(error.code),
    );
  };
  return (
    <>
      <button onClick={() => attempt(() => host.call("remove_record", { id: "x", reason: "y" }))}>
        write
      </button>
      <button onClick={() => attempt(() => host.call("add_person", { name: "Kari", role: "intake" }))}>
        add
      </button>
      <output>{said}</output>
    </>
  );
}

/** A host whose keys lie in files that are opened with "open sesame". */
function lockedHost(keys: KeyState, handlers: Handlers = {}) {
  let isOpen = false;
  const locked = () => {
    if (!isOpen) throw new HostError({ code: "key-locked", arguments: { place: "file" } });
  };
  return registerHost({
    status: () => withKeys(isOpen ? "unlocked" : keys),
    unlock_keys: ({ passphrase }) => {
      if (keys === "passphrase_needed" && passphrase !== "open sesame") {
        throw new HostError({ code: "key-passphrase", arguments: {} });
      }
      isOpen = true;
      return withKeys("unlocked");
    },
    remove_record: () => {
      locked();
      return [];
    },
    add_person: () => {
      locked();
      return { id: "x", ref: "U-05", changed: [] };
    },
    ...handlers,
  });
}

describe("a locked key", () => {
  it("asks for the passphrase, says when it is wrong, and goes on with what was being done", async () => {
    const { user, asked } = showInRegister(<Work />, { host: lockedHost("passphrase_needed") });
    await user.click(await screen.findByText("write"));
    const dialog = await screen.findByRole("dialog", { name: "Open your signing keys" });
    expect(within(dialog).queryByLabelText(/The same again/)).not.toBeInTheDocument();
    await expectNoAxeFindings();
    await user.keyboard("wrong one{Enter}");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent("This is not the passphrase");
    await user.clear(screen.getByLabelText(/^Passphrase/));
    await user.type(screen.getByLabelText(/^Passphrase/), "open sesame{Enter}");
    await screen.findByText("done");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(asked("remove_record")).toHaveLength(2);
    expect(asked("unlock_keys")).toEqual([{ passphrase: "wrong one" }, { passphrase: "open sesame" }]);
  });

  it("stays locked when the person says no, and what was being done says so", async () => {
    const { user, asked } = showInRegister(<Work />, { host: lockedHost("passphrase_needed") });
    await user.click(await screen.findByText("write"));
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await screen.findByText("key-locked");
    expect(asked("unlock_keys")).toEqual([]);
  });

  it("in a keychain is not opened with a passphrase", async () => {
    const host = lockedHost("keychain_locked", {
      remove_record: () => {
        throw new HostError({ code: "key-locked", arguments: { place: "keychain" } });
      },
    });
    const { user } = showInRegister(<Work />, { host });
    await user.click(await screen.findByText("write"));
    await screen.findByText("key-locked");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("is given a passphrase before the first key is made, twice and long enough", async () => {
    const { user, asked } = showInRegister(<Work />, { host: lockedHost("passphrase_new") });
    await user.click(await screen.findByText("add"));
    const dialog = await screen.findByRole("dialog", { name: "Choose a passphrase for your signing keys" });
    expect(dialog).toHaveTextContent("without it nobody can sign in your name");
    expect(dialog).toHaveTextContent("It cannot be recovered.");
    await user.keyboard("short{Enter}");
    expect(await screen.findByText("A new passphrase has at least 8 characters.")).toBeInTheDocument();
    expect(screen.getByText("The two are not the same.")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.type(screen.getByLabelText(/^Passphrase/), " but longer");
    await user.type(screen.getByLabelText(/^The same again/), "short but longer{Enter}");
    await screen.findByText("done");
    expect(asked("unlock_keys")).toEqual([{ passphrase: "short but longer" }]);
    expect(asked("add_person")).toHaveLength(1);
  });

  it("makes nothing when no passphrase is chosen", async () => {
    const { user, asked } = showInRegister(<Work />, { host: lockedHost("passphrase_new") });
    await user.click(await screen.findByText("add"));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    await screen.findByText("cancelled");
    expect(asked("add_person")).toEqual([]);
  });
});

describe("the bar above every view", () => {
  const bar = () => screen.findByRole("region", { name: "Signing" });
  const shown = (keys: KeyState, handlers: Handlers = {}, language: Language = "en") =>
    showInRegister(<KeyBar />, {
      language,
      host: registerHost({ status: () => withKeys(keys, false), ...handlers }),
    });

  it("is not there while somebody can sign", async () => {
    const { asked } = showInRegister(<KeyBar />, { host: registerHost() });
    await waitFor(() => expect(asked("status")).not.toEqual([]));
    expect(screen.queryByRole("region", { name: "Signing" })).not.toBeInTheDocument();
  });

  it("opens the keys that a passphrase locks", async () => {
    const { user, asked } = shown("passphrase_needed", { unlock_keys: () => withKeys("unlocked") });
    expect(await bar()).toHaveTextContent("Your signing keys are locked.");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Open the keys…" }));
    await user.keyboard("open sesame{Enter}");
    await waitFor(() => expect(asked("unlock_keys")).toEqual([{ passphrase: "open sesame" }]));
  });

  it("asks a locked keychain once more for each person, and says when it refuses", async () => {
    let isLocked = true;
    const [, jonas] = register.people();
    const { user, asked } = shown("keychain_locked", {
      act_as: ({ id }) => {
        if (isLocked) throw new HostError({ code: "key-locked", arguments: { place: "keychain" } });
        if (id !== jonas?.id) throw new HostError({ code: "key-missing", arguments: {} });
        return withKeys("keychain");
      },
    });
    expect(await bar()).toHaveTextContent("The keychain of this desktop is locked.");
    await waitFor(() => expect(asked("people")).not.toEqual([]));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/The signing key lies in the keychain/)).toBeInTheDocument();
    expect(asked("act_as")).toHaveLength(1);
    isLocked = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(asked("act_as")).toHaveLength(3));
    expect(asked("act_as").at(-1)).toEqual({ id: jonas?.id });
  });

  it("says when the key of whoever is at the keyboard was revoked", async () => {
    const status = withKeys("keychain");
    if (status.workspace?.author) Object.assign(status.workspace.author, { can_sign: false, revoked: true });
    showInRegister(<KeyBar />, { host: registerHost({ status: () => status }) });
    expect(await bar()).toHaveTextContent("Your signing key was revoked.");
  });

  it("lets somebody without a key here enrol again, and warns what that shows", async () => {
    const { user, asked } = shown("keychain", {
      renew_key: () => ({ id: "x", ref: "U-02", changed: [] }),
    });
    expect(await bar()).toHaveTextContent(
      "Nobody who may write here has their signing key on this computer.",
    );
    await user.click(screen.getByRole("button", { name: "Enrol again…" }));
    const dialog = await screen.findByRole("dialog", { name: "Enrol a new key" });
    expect(dialog).toHaveTextContent("The trail shows for ever that nobody vouched for this key.");
    await user.click(await within(dialog).findByRole("button", { name: "Enrol" }));
    expect(await within(dialog).findByText("Fill this in.")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(within(dialog).getByRole("button", { name: /Who are you/ }));
    await user.click(await screen.findByRole("option", { name: /Jonas Brekke/ }));
    await user.click(within(dialog).getByRole("button", { name: "Enrol" }));
    expect(await screen.findByText("Jonas Brekke signs with a new key from now on.")).toBeInTheDocument();
    expect(asked("renew_key")).toEqual([{ id: register.people()[1]?.id }]);
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = shown("keychain", {}, language);
    await user.click(await screen.findByRole("button"));
    await screen.findByRole("dialog");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
