import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HostError, type CopyView } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { BRANCH_PLAN as PLAN, CRM } from "../../testing/branch";
import { register, registerHost, showInRegister } from "../../testing/register";
import { CopyBar } from "./CopyBar";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

async function shown(standing: Partial<CopyView> | null, handlers: Handlers = {}) {
  const status = register.status();
  if (status.workspace) {
    status.workspace.copy =
      standing === null ? null : { place: "google_drive", standing: "same", beside: [], ...standing };
  }
  const host = registerHost({ status: () => status, ...handlers });
  return { status, ...showInRegister(<CopyBar />, { host }) };
}

describe("the bar of a file that lies elsewhere", () => {
  it("says where it lies, and offers to publish only when there is something to publish", async () => {
    const publish = vi.fn(() => ({ events: 2, size: 42 }));
    const { user, status } = await shown({ standing: "ahead" }, { publish });
    const bar = await screen.findByRole("region", { name: "Working copy" });
    expect(bar).toHaveTextContent("This file lies in a cloud folder (Google Drive).");
    if (status.workspace?.copy) status.workspace.copy.standing = "same";
    await user.click(within(bar).getByRole("button", { name: "Publish" }));
    expect(publish).toHaveBeenCalledOnce();
    expect(await screen.findByText("Published: 2 new events")).toBeVisible();
    expect(await screen.findByText(/which is as the file is/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull();
    await expectNoAxeFindings();
  });

  it("says that publishing was refused and what to do", async () => {
    const { user } = await shown(
      { standing: "ahead" },
      {
        publish: () => {
          throw new HostError({ code: "share-went-on", arguments: {}, details: [] });
        },
      },
    );
    await user.click(await screen.findByRole("button", { name: "Publish" }));
    expect(await screen.findByText(/somebody else published/)).toBeVisible();
  });

  it("brings both together after each record that both changed is decided", async () => {
    const branch_merge = vi.fn(() => ({
      merged: { events: 2, records: ["S-01", "S-02"], left: 0, list: "F-09" },
      changed: [],
      set_aside: false,
    }));
    const branch_open = vi.fn(() => PLAN);
    const { user } = await shown({ standing: "apart" }, { branch_open, branch_merge });
    await user.click(await screen.findByRole("button", { name: "Bring together…" }));
    expect(branch_open).toHaveBeenCalledWith({ original: true, beside: null });
    const dialog = await screen.findByRole("dialog", { name: "What was published meanwhile" });
    const merge = within(dialog).getByRole("button", { name: "Merge" });
    await user.click(merge);
    expect(branch_merge).not.toHaveBeenCalled();
    expect(within(dialog).getByText(/say which stays/)).toBeVisible();
    expect(within(dialog).getByText("CRM of the office")).toBeVisible();
    await expectNoAxeFindings();
    await user.click(within(dialog).getByRole("radio", { name: "As it is in the copy" }));
    await user.click(merge);
    expect(branch_merge).toHaveBeenCalledWith({ decisions: { [CRM]: "take" } });
    expect(await within(dialog).findByText(/2 events came in, of 2 records/)).toBeVisible();
  });

  it("offers a conflict copy by its name", async () => {
    const branch_open = vi.fn(() => ({ ...PLAN, relation: "older" as const, items: [] }));
    const { user } = await shown({ beside: ["register (1).tilsyn"] }, { branch_open });
    await user.click(await screen.findByRole("button", { name: /register \(1\)\.tilsyn/ }));
    expect(branch_open).toHaveBeenCalledWith({ original: false, beside: 0 });
    expect(await screen.findByText(/It is a beginning of this register/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Merge" })).toBeNull();
  });

  it("says that a file is a stranger's, and nothing of a file on this computer", async () => {
    const status = register.status();
    if (status.workspace) Object.assign(status.workspace, { stranger: true, read_only: true });
    const first = showInRegister(<CopyBar />, { host: registerHost({ status: () => status }) });
    expect(await screen.findByText("This file is not known as yours.")).toBeVisible();
    first.unmount();
    await shown(null);
    const regions = await screen.findAllByRole("region");
    expect(regions.map((region) => region.getAttribute("aria-label"))).toEqual(["Messages"]);
  });
});
