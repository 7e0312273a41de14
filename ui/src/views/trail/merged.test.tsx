import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { HostError, type Seal, type Status } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { TrailView } from ".";

function Here() {
  const { view } = useNavigation();
  return view.name === "trail" ? <TrailView view={view} /> : null;
}
const MERGED: Seal["merged"] = [
  { size: 150, at: { seq: 155, list: "F-12", common: 148, events: 2, present: 2 } },
];

function shown(
  change: Partial<Seal>,
  { accept = () => undefined, stranger = false, language = LANGUAGES[0] } = {} as {
    accept?: () => void;
    stranger?: boolean;
    language?: (typeof LANGUAGES)[number];
  },
) {
  let seal: Partial<Seal> = { verdict: "DIVERGED", merged: MERGED, ...change };
  const status = (): Status => {
    const now = register.status();
    if (now.workspace)
      Object.assign(now.workspace, {
        seal: { ...now.workspace.seal, ...seal },
        stranger,
        read_only: stranger,
      });
    return { ...now, language };
  };
  const host = registerHost({
    status,
    accept_merged: () => {
      accept();
      seal = { verdict: "VERIFIED", merged: [] };
      return { ...(register.status().workspace?.seal as Seal), ...seal };
    },
  });
  return showInRegister(<Here />, { host, language, start: { name: "trail", tab: "heads" } });
}
const band = (name = "The trail of this file") => screen.findByRole("region", { name });

describe("a file into which somebody else merged what was written here", () => {
  it("names the merge, and holds its head in one deliberate step with a reason", async () => {
    const { user, asked } = shown({});
    const found = await band();
    expect(found).toHaveTextContent("Trail diverged");
    expect(found).toHaveTextContent(
      "The head of 150 events that you hold is that of a branch which was merged into this file at event 155 (F-12): 2 of its 2 events came in.",
    );
    await user.click(within(found).getByRole("button", { name: "Hold its head from now on…" }));
    const dialog = await screen.findByRole("dialog", { name: "Hold the head of the merged file?" });
    expect(dialog).toHaveTextContent("Nothing in the file changes.");
    await expectNoAxeFindings();
    const act = within(dialog).getByRole("button", { name: "Hold its head" });
    await user.click(act);
    expect(asked("accept_merged")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox"), "Marit merged it ");
    await user.click(act);
    await waitFor(() => expect(asked("accept_merged")).toEqual([{ reason: "Marit merged it" }]));
    await waitFor(async () => expect(await band()).toHaveTextContent("Trail verified"));
    expect(screen.queryByText(/merged into this file at event/)).not.toBeInTheDocument();
  });

  it("stays with its reason where it is refused", async () => {
    const { user } = shown(
      {},
      {
        accept: () => {
          throw new HostError({ code: "nothing-merged", arguments: {} });
        },
      },
    );
    await user.click(await screen.findByRole("button", { name: "Hold its head from now on…" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("textbox"), "It will be right");
    await user.click(within(dialog).getByRole("button", { name: "Hold its head" }));
    expect(await within(dialog).findByText(/There is no head here that was merged/)).toBeInTheDocument();
    expect(within(dialog).getByRole("textbox")).toHaveValue("It will be right");
  });

  it("offers nothing where no merge accounts for every head", async () => {
    shown({ merged: [] });
    expect(await band()).toHaveTextContent("compare it with a backup");
    expect(screen.queryByRole("button", { name: /^Hold its head/ })).not.toBeInTheDocument();
  });

  it.each(LANGUAGES)("is said in %s", async (language) => {
    shown({}, { language });
    const list = await screen.findAllByRole("listitem");
    expect(list.some((one) => one.textContent.includes("F-12"))).toBe(true);
  });
});

describe("the verdict on a file of somebody else", () => {
  it.each([
    ["DIVERGED", "ask whoever sent it what happened"],
    ["INVALID", "Rely on nothing in it"],
    ["UNREADABLE", "Ask whoever sent it to send it again"],
  ])("%s is said in words for a file of somebody else", async (verdict, sentence) => {
    shown({ verdict, merged: [] }, { stranger: true });
    const found = await band();
    expect(found).toHaveTextContent(sentence);
    expect(found).not.toHaveTextContent("backup");
  });
});
