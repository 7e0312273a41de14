import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { PersonMenu } from ".";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;
const WRITTEN = { id: "x", ref: "U-02", changed: [] };

function people() {
  const [ingrid, jonas, marit, henrik] = register.people();
  return [
    ingrid,
    { ...jonas, self_enrolled: true },
    { ...marit, revoked: true, can_sign: false },
    { ...henrik, can_sign: false },
  ] as ReturnType<typeof register.people>;
}

async function open(handlers: Handlers = {}, language: Language = "en") {
  const host = registerHost({ people, renew_key: () => WRITTEN, revoke_key: () => WRITTEN, ...handlers });
  const shown = showInRegister(<PersonMenu />, { host, language });
  const { user } = shown;
  await user.click(await screen.findByRole("button", { name: /Ingrid Solvang/ }));
  const items = await screen.findAllByRole("menuitem");
  await user.click(items.at(-2) as HTMLElement);
  const dialog = await screen.findByRole("dialog");
  const line = async (name: string) =>
    (await within(dialog).findByText(name)).closest<HTMLElement>("li") as HTMLElement;
  const act = async (name: string, item: string) => {
    await user.click(within(await line(name)).getByRole("button", { name: `More for ${name}` }));
    await user.click(await screen.findByRole("menuitem", { name: item }));
  };
  return { ...shown, dialog, line, act };
}

describe("people and their keys", () => {
  it("say who is at the keyboard, whose key was revoked, and who enrolled themselves", async () => {
    const { line } = await open();
    expect(await line("Ingrid Solvang")).toHaveTextContent("Privacy officerat the keyboard");
    expect(await line("Jonas Brekke")).toHaveTextContent("enrolled themselves");
    expect(await line("Marit Aas")).toHaveTextContent("key revoked");
    expect(await line("Marit Aas")).not.toHaveTextContent("no key on this computer");
    expect(await line("Henrik Vold")).toHaveTextContent("has no key on this computer");
    await expectNoAxeFindings();
  });

  it("are given a new key by somebody who vouches for it", async () => {
    const { user, act, asked } = await open();
    await act("Henrik Vold", "Renew key…");
    const dialog = await screen.findByRole("alertdialog", { name: "Renew the key of Henrik Vold?" });
    expect(dialog).toHaveTextContent("you vouch for it");
    expect(within(dialog).getByRole("button", { name: "Cancel" })).toHaveFocus();
    await user.click(within(dialog).getByRole("button", { name: "Renew" }));
    expect(await screen.findByText("Henrik Vold signs with a new key from now on.")).toBeInTheDocument();
    expect(asked("renew_key")).toEqual([{ id: register.people()[3]?.id }]);
  });

  it("lose a key for a reason that is written down, or say why not", async () => {
    let isBroken = true;
    const { user, act, asked } = await open({
      revoke_key: () => {
        if (isBroken) throw new HostError({ code: "role-not-allowed", arguments: { role: "intake" } });
        return WRITTEN;
      },
    });
    await act("Jonas Brekke", "Revoke key…");
    await user.click(await screen.findByRole("button", { name: "Revoke" }));
    expect(await screen.findByText("Fill this in.")).toBeInTheDocument();
    expect(asked("revoke_key")).toEqual([]);
    await user.type(screen.getByLabelText(/^Reason/), "Laptop lost");
    await user.click(screen.getByRole("button", { name: "Revoke" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The role “Intake” does not allow this.");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Revoke" }));
    expect(await screen.findByText("The key of Jonas Brekke is revoked.")).toBeInTheDocument();
    expect(asked("revoke_key").at(-1)).toEqual({ id: register.people()[1]?.id, reason: "Laptop lost" });
  });

  it("whose key was revoked cannot lose it again, and can have their name erased", async () => {
    const { user, line } = await open();
    await user.click(within(await line("Marit Aas")).getByRole("button", { name: "More for Marit Aas" }));
    expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual([
      "Renew key…",
      "Erase…",
    ]);
    await user.click(screen.getByRole("menuitem", { name: "Erase…" }));
    expect(await screen.findByRole("dialog", { name: "Erase Marit Aas" })).toBeInTheDocument();
  });

  it("are only looked at where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const host = registerHost({ people, status: () => status });
    const { user } = showInRegister(<PersonMenu />, { host });
    await user.click(await screen.findByRole("button", { name: /Ingrid Solvang/ }));
    await user.click(await screen.findByRole("menuitem", { name: "People and keys…" }));
    await waitFor(() => expect(screen.getByRole("dialog")).toHaveTextContent("Henrik Vold"));
    expect(screen.queryByRole("button", { name: /^More for/ })).not.toBeInTheDocument();
  });

  it("show the mark beside the name of whoever is at the keyboard", async () => {
    const status = register.status();
    if (status.workspace?.author) status.workspace.author.self_enrolled = true;
    showInRegister(<PersonMenu />, { host: registerHost({ status: () => status }) });
    expect(await screen.findByRole("button", { name: /enrolled themselves/ })).toBeInTheDocument();
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    const { line } = await open({}, language);
    await line("Marit Aas");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
