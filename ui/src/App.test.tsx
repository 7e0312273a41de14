import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "./App";
import { HostError, HostProvider, type Seal, type Status } from "./host";
import { expectNoAxeFindings } from "./testing";
import { register, registerHost } from "./testing/register";

function start(handlers: Parameters<typeof registerHost>[0] = {}) {
  const host = registerHost(handlers);
  render(
    <HostProvider host={host}>
      <App />
    </HostProvider>,
  );
  const asked = (command: string) =>
    host.calls.filter(({ name }) => name === command).map(({ request }) => request);
  return { user: userEvent.setup(), host, asked };
}
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const seal = () => register.status().workspace?.seal as Seal;
const withSeal = (change: Partial<Seal>): Status => {
  const status = register.status();
  if (status.workspace) status.workspace.seal = { ...seal(), ...change };
  return status;
};

describe("the window", () => {
  it("goes from the first page into the sample, and begins at the overview", async () => {
    let status: Status = { ...register.status(), workspace: null };
    const { user } = start({
      status: () => structuredClone(status),
      open_sample: () => {
        status = register.status();
        return { file_name: "sample.tilsyn", recorded: null };
      },
    });
    await user.click(await screen.findByRole("button", { name: /Open the sample/ }));
    await heading("Overview");
    expect(screen.getByText("Fjordlys Programvare AS")).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("says when the program does not answer, and asks again", async () => {
    let isBroken = true;
    const { user } = start({
      status: () => {
        if (isBroken) throw new HostError({ code: "panic", arguments: {} });
        return register.status();
      },
    });
    await screen.findByRole("alert");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await heading("Overview")).toBeVisible();
  });

  it("tells in the chosen language why its file is not open, where another can be chosen", async () => {
    let isFirst = true;
    start({
      status: () => {
        const isBad = isFirst;
        isFirst = false;
        if (isBad) throw new HostError({ code: "not-ours", arguments: {} });
        return { ...register.status(), language: "nl", workspace: null };
      },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("Dit bestand is geen Tilsyn-bestand.");
    expect(screen.getByRole("button", { name: /^Een bestand openen/ })).toBeEnabled();
    await expectNoAxeFindings();
  });

  it("speaks the language and wears the colours that were chosen", async () => {
    const status: Status = { ...register.status(), language: "nl", theme: "dark" };
    const { user, asked } = start({
      status: () => structuredClone(status),
      set_preferences: (wanted) => Object.assign(status, wanted),
    });
    await heading("Overzicht");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(document.documentElement.lang).toBe("nl");
    await user.click(screen.getByRole("button", { name: "Bestand en instellingen" }));
    await user.click(await screen.findByRole("menuitem", { name: "Instellingen" }));
    await user.click(screen.getByRole("button", { name: /Taal/ }));
    await user.click(await screen.findByRole("option", { name: "Norsk bokmål" }));
    expect(await screen.findByRole("dialog", { name: "Innstillinger" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /Farger/ }));
    await user.click(await screen.findByRole("option", { name: "Lyst" }));
    await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("light"));
    expect(asked("set_preferences")).toHaveLength(2);
    await expectNoAxeFindings();
  });
});

describe("the workbench", () => {
  it("goes to each view by its number, and from the sidebar", async () => {
    const { user } = start();
    await heading("Overview");
    await user.keyboard("{Alt>}[Digit2]{/Alt}");
    await heading("Activities");
    await user.keyboard("{Alt>}[Digit3]{/Alt}");
    await heading("Legal bases");
    await user.keyboard("{Alt>}[Digit4]{/Alt}");
    await heading("Processors");
    await user.keyboard("{Alt>}[Digit5]{/Alt}");
    await heading("Due");
    await user.keyboard("{Alt>}[Digit6]{/Alt}");
    await heading("Requests");
    await user.keyboard("{Alt>}[Digit7]{/Alt}");
    await heading("Reports");
    await user.keyboard("{Alt>}[Digit8]{/Alt}");
    await heading("Trail");
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await heading("Reports");
    await user.click(screen.getByRole("button", { name: /^Overview/ }));
    expect(await heading("Overview")).toBeVisible();
  });

  it("takes back by key what was done last, wherever one is", async () => {
    const { user, asked } = start({ undo: () => ({ changed: [] }) });
    await heading("Overview");
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
  });

  it("says in the sidebar what is late, and leads there", async () => {
    const { user } = start();
    await user.click(await screen.findByRole("button", { name: /^Due\s*3 late$/ }));
    expect(await heading("Due")).toBeVisible();
  });

  it("leads to the erasure of the log, and to the people with their keys", async () => {
    const { user } = start();
    await user.click(await screen.findByRole("button", { name: "File and settings" }));
    await user.click(await screen.findByRole("menuitem", { name: "Erasure of the log" }));
    await heading("Erasure of the log");
    await user.click(screen.getByRole("button", { name: "File and settings" }));
    await user.click(await screen.findByRole("menuitem", { name: "People and keys…" }));
    expect(await screen.findByRole("dialog", { name: "People and keys" })).toBeInTheDocument();
  });

  it("says above every view why nobody can sign, and asks for a passphrase before a register is made", async () => {
    const status = register.status();
    status.keys = "passphrase_new";
    if (status.workspace) status.workspace.author = null;
    const { user, asked } = start({
      status: () => status,
      unlock_keys: () => status,
      new_workspace: () => ({ file_name: null, recorded: null }),
    });
    expect(await screen.findByRole("region", { name: "Signing" })).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "File and settings" }));
    await user.click(await screen.findByRole("menuitem", { name: "Start a register…" }));
    await user.keyboard("Example AS{Tab}Norw{ArrowDown}{Enter}");
    await user.type(screen.getByLabelText(/Your name/), "Kari Nord{Enter}");
    const passphrase = await screen.findByRole("dialog", { name: /^Choose a passphrase/ });
    await user.click(within(passphrase).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog", { name: /^Choose/ })).not.toBeInTheDocument());
    expect(asked("new_workspace")).toEqual([]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByLabelText(/^Organisation/)).toHaveValue("Example AS");
  });

  it("asks before leaving a form that cannot be saved, by key, by sidebar, or for another file", async () => {
    const { user, asked } = start({ open_file: () => ({ file_name: null, recorded: null }) });
    await user.click(await screen.findByRole("button", { name: /^Activities/ }));
    await user.click(await screen.findByRole("button", { name: "New activity" }));
    await user.click(await screen.findByLabelText(/^Responsible unit/));
    await user.keyboard("Something");
    await user.keyboard("{Alt>}[Digit1]{/Alt}");
    await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Cancel" }));
    await user.click(screen.getByRole("button", { name: "File and settings" }));
    await user.click(await screen.findByRole("menuitem", { name: "Open a file…" }));
    await user.click(await screen.findByRole("button", { name: "Leave without saving" }));
    await waitFor(() => expect(asked("open_file")).toHaveLength(1));
    expect(screen.getByLabelText(/^Responsible unit/)).toHaveValue("Something");
    await user.click(screen.getByRole("button", { name: /^Overview/ }));
    await user.click(await screen.findByRole("button", { name: "Leave without saving" }));
    await heading("Overview");
    expect(asked("put_record")).toHaveLength(0);
  });

  it("saves a form when it is left by key, and asks nothing", async () => {
    const { user, asked } = start();
    await user.click(await screen.findByRole("button", { name: /^Activities/ }));
    await user.click(await screen.findByRole("button", { name: "New activity" }));
    await user.keyboard("Something");
    await user.keyboard("{Alt>}[Digit1]{/Alt}");
    await heading("Overview");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(asked("put_record")).toMatchObject([{ id: null, record: { name: { en: "Something" } } }]);
  });

  it("saves a copy and says so, or says why not", async () => {
    let isBroken = false;
    const { user } = start({
      save_copy: () => {
        if (isBroken) throw new HostError({ code: "disk-full", arguments: {} });
        return { file_name: "copy.tilsyn", recorded: "X-01" };
      },
    });
    const save = async () => {
      await user.click(await screen.findByRole("button", { name: "File and settings" }));
      await user.click(await screen.findByRole("menuitem", { name: "Save a copy…" }));
    };
    await save();
    expect(await screen.findByText("A copy was saved as copy.tilsyn · recorded as X-01")).toBeInTheDocument();
    isBroken = true;
    await save();
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("The disk is full");
  });

  it("lets another person sit down, and a colleague be added", async () => {
    const { user, asked } = start({
      act_as: register.status,
      add_person: () => ({ id: "x", ref: "U-05", changed: [] }),
    });
    await user.click(await screen.findByRole("button", { name: /Ingrid Solvang.*Person at the keyboard/ }));
    await user.click(await screen.findByRole("menuitem", { name: /Jonas Brekke/ }));
    await waitFor(() => expect(asked("act_as")).toEqual([{ id: register.people()[1]?.id }]));
    await user.click(screen.getByRole("button", { name: /Person at the keyboard/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Add a colleague…" }));
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Fill this in.")).toBeInTheDocument();
    await user.keyboard("Kari Nord{Enter}");
    expect(await screen.findByText("Kari Nord can now write in this file.")).toBeInTheDocument();
    expect(asked("add_person")).toEqual([{ name: "Kari Nord", role: "case_handler" }]);
  });

  it("says when nobody can sign", async () => {
    const status = register.status();
    if (status.workspace) Object.assign(status.workspace, { author: null, read_only: true });
    start({ status: () => status });
    expect(await screen.findByText("Nobody who signs")).toBeInTheDocument();
    expect(screen.getByText("read only")).toBeInTheDocument();
  });
});

describe("the seal", () => {
  it("says what it was checked against, and leads to the trail", async () => {
    const { user } = start();
    const pressed = await screen.findByRole("button", { name: /Trail verified/ });
    expect(pressed).toHaveTextContent("against a head of 158 events");
    await user.click(pressed);
    await heading("Trail");
    expect(screen.getByText(/The trail is whole, and it agrees with the records/)).toBeInTheDocument();
    expect(screen.getByRole("button", { current: "page" })).toHaveTextContent("Trail");
    await expectNoAxeFindings();
  });

  it("says that there was no head to check against", async () => {
    start({ status: () => withSeal({ verdict: "UNANCHORED", held: null }) });
    expect(await screen.findByRole("button", { name: /not anchored/ })).toHaveTextContent(
      "no head held outside the file",
    );
  });

  it("changes when it is told", async () => {
    let status = withSeal({ verdict: null });
    const { host } = start({ status: () => structuredClone(status) });
    await screen.findByRole("button", { name: /Checking the trail/ });
    status = register.status();
    act(() => host.emit("seal", { seal: seal() }));
    expect(await screen.findByRole("button", { name: /Trail verified/ })).toBeInTheDocument();
  });
});
