import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { HostError, type FileDone, type Seal, type Status } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister, type ShowInRegisterOptions } from "../../testing/register";
import { trail } from "../../testing/trail";
import { LANGUAGES } from "../../text";
import { TrailView } from ".";
import { inGroups } from "./PaperForm";

function Here() {
  const { view } = useNavigation();
  return view.name === "trail" ? <TrailView view={view} /> : null;
}
const shown = (options: ShowInRegisterOptions = {}) =>
  showInRegister(<Here />, { start: { name: "trail", tab: "heads" }, ...options });
const seal = () => register.status().workspace?.seal as Seal;
const withSeal = (change: Partial<Seal>): Status => {
  const status = register.status();
  if (status.workspace) status.workspace.seal = { ...seal(), ...change };
  return status;
};
const band = () => screen.findByRole("region", { name: "The trail of this file" });

describe("the verdict", () => {
  it.each([
    ["VERIFIED", "Trail verified", "The trail is whole, and it agrees with the records", "ok"],
    ["UNANCHORED", "Trail sound, not anchored", "no head held outside the file was there", "warn"],
    ["INCOMPLETE", "Trail incomplete", "values are absent and no erasure explains it", "warn"],
    ["DIVERGED", "Trail diverged", "The trail contradicts the head held outside the file", "bad"],
    ["INVALID", "Trail not valid", "The trail does not hold, or records do not agree with it", "bad"],
    ["UNREADABLE", "Trail not readable", "The trail could not be read to its end", "bad"],
  ])("%s has its word, its sentence and its tone", async (verdict, word, sentence, tone) => {
    shown({ host: registerHost({ status: () => withSeal({ verdict }) }) });
    const found = await band();
    expect(found).toHaveTextContent(word);
    expect(found).toHaveTextContent(sentence);
    expect(found).toHaveAttribute("data-tone", tone);
  });

  it("says what it was checked against, what was erased, and which records are not as the trail says", async () => {
    const status = withSeal({
      verdict: "INVALID",
      faults: ["A-02", "P-01"],
      held: null,
      erased: 12,
      missing: 3,
    });
    shown({ host: registerHost({ status: () => status }) });
    const found = await band();
    expect(found).toHaveTextContent("158 events · no head held outside the file");
    expect(found).toHaveTextContent("12 values erased · 3 values absent without an erasure");
    expect(found).toHaveTextContent("A-02P-01");
    expect(found).toHaveTextContent("3a53 b923 40ae");
  });

  it("is found anew when asked, with how far it is, and can be stopped", async () => {
    let finish: ((error?: HostError) => void) | undefined;
    const host = registerHost({
      verify: () =>
        new Promise((resolve, reject) => {
          finish = (error) => (error ? reject(error) : resolve(seal()));
        }),
      cancel: () => {
        finish?.(new HostError({ code: "cancelled", arguments: {} }));
        return null;
      },
    });
    const { user, asked } = shown({ host });
    await user.click(await screen.findByRole("button", { name: "Verify now" }));
    expect(await screen.findByRole("progressbar")).toBeInTheDocument();
    act(() => host.emit("progress", { task: "export", done: 1, total: 2 }));
    expect(screen.getByRole("progressbar")).not.toHaveAttribute("aria-valuenow");
    act(() => host.emit("progress", { task: "verify", done: 79, total: 158 }));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "50");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Stop the check" }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(asked("cancel")).toHaveLength(1);

    await user.click(screen.getByRole("button", { name: "Verify now" }));
    await act(async () => finish?.());
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
    expect(await band()).toHaveTextContent("Trail verified");
  });

  it("says why it could not be found", async () => {
    const host = registerHost({
      verify: () => {
        throw new HostError({ code: "io", arguments: { detail: "gone" } });
      },
    });
    const { user } = shown({ host });
    await user.click(await screen.findByRole("button", { name: "Verify now" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The file could not be read or written (gone).",
    );
  });
});

describe("what leaves the trail, and what comes back", () => {
  it("exports for an auditor, says under which name, or why not", async () => {
    let answer: () => FileDone = () => ({ file_name: null, recorded: null });
    const { user, asked } = shown({ host: registerHost({ export_trail: () => answer() }) });
    const press = async () =>
      user.click(await screen.findByRole("button", { name: "Export for an auditor…" }));
    await press();
    expect(asked("export_trail")).toHaveLength(1);
    expect(screen.queryByText(/was written/)).not.toBeInTheDocument();
    answer = () => ({ file_name: "audit", recorded: "X-03" });
    await press();
    expect(
      await screen.findByText("audit was written, with a program that checks it · recorded as X-03"),
    ).toBeInTheDocument();
    answer = () => {
      throw new HostError({ code: "disk-full", arguments: {} });
    };
    await press();
    expect(await screen.findByText(/The disk is full/)).toBeInTheDocument();
  });

  it("checks a report that somebody brings", async () => {
    let file_name: string | null = null;
    const host = registerHost({
      verify_report: () => ({
        file_name,
        verdict: "INVALID",
        size: 158,
        root: trail.root,
        sentences: [
          { key: "cli-seal-not-recorded", arguments: {} },
          { key: "cli-seal-continues", arguments: {} },
        ],
      }),
    });
    const { user } = shown({ host });
    const press = async () => user.click(await screen.findByRole("button", { name: "Check a report…" }));
    await press();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    file_name = "record.pdf";
    await press();
    const dialog = await screen.findByRole("dialog", { name: "The report that was checked" });
    expect(dialog).toHaveTextContent("The report is not as it was made");
    expect(dialog).toHaveTextContent("This file is not recorded in the workspace");
    expect(dialog).toHaveTextContent("The workspace continues the head of this report.");
    expect(dialog).toHaveTextContent("record.pdf");
    await expectNoAxeFindings();
    await user.click(within(dialog).getAllByRole("button", { name: "Close" })[0] as HTMLElement);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("the heads", () => {
  it("held outside the file have their outcome in words; those in it can be taken along", async () => {
    const { user } = shown();
    const [held, retained] = await screen.findAllByRole("table");
    expect(held).toHaveTextContent("Seen on this computer158");
    expect(held).toHaveTextContent("Agrees");
    expect(held).toHaveTextContent(/On paper96.*Forked.*two histories of one register/);
    await user.click(
      within(retained as HTMLElement).getByRole("button", { name: "Copy the signed head of 150 events" }),
    );
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain("tilsyn/trail/00\n150"));
    expect(screen.getByText(/That what was recorded is true, or complete/)).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("on paper are typed in groups, and compared", async () => {
    let outcome = "REWRITTEN";
    const host = registerHost({ check_paper: () => ({ outcome, size: 158 }) });
    const { user, asked } = shown({ host });
    const compare = () => screen.getByRole("button", { name: "Compare" });
    await screen.findAllByRole("table");
    await user.click(compare());
    expect(await screen.findByText("Write a whole number, such as 3.")).toBeInTheDocument();
    expect(screen.getByText("Fill this in.")).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Events/), "158");
    await user.click(screen.getByLabelText(/^Root, thirteen/));
    await user.paste(`ABCD ${"efgh".repeat(12)}`);
    expect(screen.getByText("52 of 52 letters")).toBeInTheDocument();
    await user.tab();
    expect(screen.getByLabelText(/^Root, thirteen/)).toHaveValue(`abcd${" efgh".repeat(12)}`);
    await user.keyboard("{Enter}");
    expect(
      await screen.findByText("The file has as many events as the head, and they are others."),
    ).toBeInTheDocument();
    expect(asked("check_paper")).toEqual([{ size: 158, root: `abcd${" efgh".repeat(12)}` }]);
    const before = asked("heads").length;
    outcome = "AGREES";
    await user.click(compare());
    expect(await screen.findByText(/This computer holds it from now on/)).toBeInTheDocument();
    await waitFor(() => expect(asked("heads").length).toBe(before + 1));
  });

  it("that cannot be read are said to be none", async () => {
    const host = registerHost({
      check_paper: () => {
        throw new HostError({ code: "paper-root", arguments: {} });
      },
    });
    const { user } = shown({ host });
    await screen.findAllByRole("table");
    await user.type(screen.getByLabelText(/^Events/), "1");
    await user.type(screen.getByLabelText(/^Root, thirteen/), "what{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "This is not a root as it is printed on a report.",
    );
  });

  it("are grouped as they are printed", () => {
    expect(inGroups(" ABcd\nEFg ")).toBe("abcd efg");
    expect(inGroups("")).toBe("");
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    shown({ language });
    await screen.findAllByRole("table");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
