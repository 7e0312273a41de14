import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type Status } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { templates } from "../../testing/templates";
import { LANGUAGES } from "../../text";
import { ANSWERS, templatesFor, type Answer } from "./beginnings";
import { Welcome } from ".";

const closed = (): Status => ({ ...register.status(), workspace: null });

describe("the first page", () => {
  it("opens the sample, a file, and a recent one", async () => {
    const done = () => ({ file_name: "sample.tilsyn", recorded: null });
    const host = registerHost({ status: closed, open_sample: done, open_file: done, open_recent: done });
    const { user, asked } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Open the sample/ }));
    await user.click(screen.getByRole("button", { name: /Open a file/ }));
    await user.click(
      screen.getByRole("button", { name: /Fjordlys Programvare AS.*sample\.tilsyn · Documents/ }),
    );
    expect(asked("open_sample")).toHaveLength(1);
    expect(asked("open_file")).toHaveLength(1);
    expect(asked("open_recent")).toEqual([{ handle: 0 }]);
  });

  it("takes a bundle that somebody shared to a window of its own", async () => {
    const host = registerHost({
      status: closed,
      open_bundle: () => ({ file_name: "received.tilsyn-review", recorded: null }),
    });
    const { user, asked } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Review what somebody shared/ }));
    await waitFor(() => expect(asked("open_bundle")).toHaveLength(1));
    expect(await screen.findByRole("button", { name: /Open the sample/ })).toBeEnabled();
  });

  it("says in two sentences why a file could not be opened", async () => {
    const host = registerHost({
      status: closed,
      open_file: () => {
        throw new HostError({ code: "not-ours", arguments: {} });
      },
    });
    const { user } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Open a file/ }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("This file is not a Tilsyn file.");
    expect(alert).toHaveTextContent("Choose a file that was made with Tilsyn");
  });

  it("starts a register with three answers, by keyboard, and says which are missing", async () => {
    const host = registerHost({
      status: closed,
      new_workspace: () => ({ file_name: "x.tilsyn", recorded: null }),
    });
    const { user, asked } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Start a register/ }));
    await user.keyboard("{Enter}");
    expect(await screen.findAllByText("Fill this in.")).toHaveLength(3);
    await expectNoAxeFindings();
    await user.keyboard("Example AS{Tab}Norw");
    await user.keyboard("{ArrowDown}{Enter}");
    await user.type(screen.getByLabelText(/Your name/), "Kari Nord");
    await user.keyboard("{Enter}");
    expect(asked("new_workspace")).toEqual([
      { organisation: "Example AS", country: "NO", author: "Kari Nord" },
    ]);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("sets up the activities that five questions give, as drafts, in the order of the answers", async () => {
    const host = registerHost({
      status: closed,
      new_workspace: () => ({ file_name: "x.tilsyn", recorded: null }),
      templates: ({ language }) => templates(language),
    });
    const { user, asked } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Start a register/ }));
    await user.keyboard("Example AS{Tab}Norw{ArrowDown}{Enter}");
    await user.type(screen.getByLabelText(/Your name/), "Kari Nord");
    expect(screen.getByText("The register begins empty.")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: /We have employees/ }));
    expect(screen.getByText(/^6 activities will be set up\./)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Choose a place and start" }));
    await screen.findByText(/^6 activities were set up as drafts/);
    const names = asked("put_record").map(({ record }) => (record as { name: { en: string } }).name.en);
    expect(names).toEqual([
      "Employee administration",
      "Payroll",
      "Recruitment",
      "Supplier administration",
      "Handling of incidents and breaches",
      "Handling of rights and disclosure requests",
    ]);
  });

  it("says how far it came when an activity could not be set up", async () => {
    const host = registerHost({
      status: closed,
      new_workspace: () => ({ file_name: "x.tilsyn", recorded: null }),
      templates: () => {
        throw new HostError({ code: "locked", arguments: {} });
      },
    });
    const { user } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Start a register/ }));
    await user.keyboard("Example AS{Tab}Norw{ArrowDown}{Enter}");
    await user.type(screen.getByLabelText(/Your name/), "Kari Nord");
    await user.click(screen.getByRole("checkbox", { name: /We have employees/ }));
    await user.click(screen.getByRole("button", { name: "Choose a place and start" }));
    expect(await screen.findByText(/^0 of 6 activities were set up\./)).toBeInTheDocument();
  });

  it("asks only for answers that have their templates", () => {
    const known = new Set(templates("en").map(({ key }) => key));
    const all = templatesFor(new Set(Object.keys(ANSWERS) as Answer[]));
    expect(all.filter((key) => !known.has(key))).toEqual([]);
    expect(templatesFor(new Set())).toEqual([]);
  });

  it("keeps what was typed when the person changed their mind about the place", async () => {
    const host = registerHost({ status: closed, new_workspace: () => ({ file_name: null, recorded: null }) });
    const { user } = showInRegister(<Welcome />, { host });
    await user.click(await screen.findByRole("button", { name: /Start a register/ }));
    await user.keyboard("Example AS{Tab}Norw{ArrowDown}{Enter}");
    await user.type(screen.getByLabelText(/Your name/), "Kari Nord{Enter}");
    expect(screen.getByRole("dialog")).toBeInTheDocument();
    expect(screen.getByLabelText(/^Organisation/)).toHaveValue("Example AS");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    showInRegister(<Welcome />, { host: registerHost({ status: closed }) });
    await screen.findByRole("button", { name: /Open the sample/ });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    showInRegister(<Welcome />, { language, host: registerHost({ status: closed }) });
    await screen.findByRole("heading", { name: "Tilsyn" });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
