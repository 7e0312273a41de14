import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { RecordMenu } from "./RecordMenu";

const { id } = register.record("A-01");
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function shown(handlers: Handlers = {}, language: Language = "en") {
  const of = { id, kind: "activity" as const, ref: "A-01", title: "Newsletters" };
  return showInRegister(<RecordMenu of={of} hasHistory />, {
    language,
    host: registerHost({ remove_record: () => [], ...handlers }),
    start: { name: "activities", id },
  });
}
const open = async (user: ReturnType<typeof shown>["user"], name: string) => {
  await user.click(await screen.findByRole("button", { name: "More for A-01" }));
  await user.click(await screen.findByRole("menuitem", { name }));
};

describe("taking a record out", () => {
  it("asks for a reason, by keyboard, and leads away from what is there no more", async () => {
    const { user, asked, where } = shown({ undo: () => ({ changed: [] }) });
    await open(user, "Take out…");
    const dialog = await screen.findByRole("dialog", { name: "Take out A-01?" });
    expect(dialog).toHaveTextContent("A-01 Newsletters");
    expect(screen.getByLabelText(/^Reason/)).toHaveFocus();
    await user.click(within(dialog).getByRole("button", { name: "Take out" }));
    expect(await screen.findByText("Fill this in.")).toBeInTheDocument();
    expect(asked("remove_record")).toEqual([]);
    await expectNoAxeFindings();
    await user.type(screen.getByLabelText(/^Reason/), "Entered twice");
    await user.click(within(dialog).getByRole("button", { name: "Take out" }));
    await waitFor(() => expect(asked("remove_record")).toEqual([{ id, reason: "Entered twice" }]));
    expect(await screen.findByText("A-01 was taken out")).toBeInTheDocument();
    expect(where()).toEqual({ name: "activities" });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
  });

  it("shows where it is used before one tries, and leads there", async () => {
    const used = register.record("P-04");
    const view = { ...register.record("A-01"), linked_from: used.linked_from };
    const { user, where } = shown({ record: () => view });
    await open(user, "Take out…");
    const panel = within(await screen.findByRole("region", { name: "Still referred to by" }));
    expect(panel.getAllByRole("button")).toHaveLength(1);
    await user.click(panel.getByRole("button", { name: /T-01/ }));
    expect(where()).toEqual({ name: "transfers", id: register.record("T-01").id });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("says so when nothing refers to it", async () => {
    const { user } = shown({ record: () => ({ ...register.record("A-01"), linked_from: [] }) });
    await open(user, "Take out…");
    expect(await screen.findByText("Nothing refers to it.")).toBeInTheDocument();
  });

  it("says what still refers to it, and keeps the reason", async () => {
    const { user } = shown({
      remove_record: () => {
        throw new HostError({
          code: "still-linked",
          arguments: { reference: "A-01", from: { type: "text", value: "P-01, T-02" } },
        });
      },
    });
    await open(user, "Take out…");
    await user.type(await screen.findByLabelText(/^Reason/), "Entered twice");
    await user.click(screen.getByRole("button", { name: "Take out" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "A-01 cannot be taken out: P-01, T-02 still refer to it.Remove those references first.",
    );
    expect(screen.getByLabelText(/^Reason/)).toHaveValue("Entered twice");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("is not offered where one may only read; looking is", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const { user, where } = shown({ status: () => status });
    await user.click(await screen.findByRole("button", { name: "More for A-01" }));
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
      "History…",
      "Show in the trail",
      "Compare…",
    ]);
    await user.click(screen.getByRole("menuitem", { name: "Show in the trail" }));
    expect(where()).toEqual({ name: "trail", wanted: { subject: { id, ref: "A-01" } } });
  });

  it("has the history beside it, and what the record was in it", async () => {
    const { user, asked } = shown();
    await open(user, "History…");
    const dialog = await screen.findByRole("dialog", { name: "History of A-01" });
    const [then] = await within(dialog).findAllByRole("button", { name: /^As it was then/ });
    await user.click(then as HTMLElement);
    expect(await screen.findByRole("dialog", { name: "A-01 as it was" })).toBeInTheDocument();
    await waitFor(() => expect(asked("as_of")).toHaveLength(1));
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("dialog", { name: "History of A-01" })).toBeInTheDocument();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = shown({}, language);
    await user.click(await screen.findByRole("button", { name: /A-01/ }));
    await user.click((await screen.findAllByRole("menuitem")).at(-2) as HTMLElement);
    await screen.findByRole("dialog");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
