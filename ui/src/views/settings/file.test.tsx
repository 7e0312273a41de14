import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type FileDone } from "../../host";
import { register, registerHost, showInRegister } from "../../testing/register";
import { FileMenu } from "./FileMenu";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

async function press(item: string, handlers: Handlers) {
  const there = showInRegister(<FileMenu />, { host: registerHost(handlers) });
  await there.user.click(await screen.findByRole("button", { name: "File and settings" }));
  await there.user.click(await screen.findByRole("menuitem", { name: item }));
  return there;
}

describe("the register as one file", () => {
  it("is written where somebody says, and recorded", async () => {
    const done: FileDone = { file_name: "acme.json", recorded: "X-05" };
    const { asked } = await press("Export the register…", { export_register: () => done });
    expect(
      await screen.findByText(/^acme\.json was written; an empty file takes it in again.*X-05$/),
    ).toBeInTheDocument();
    expect(asked("export_register")).toEqual([{ version: null }]);
  });

  it("is not spoken of when nobody chose a place, and says why it could not be written", async () => {
    const none = await press("Export the register…", {
      export_register: () => ({ file_name: null, recorded: null }),
    });
    await waitFor(() => expect(none.asked("export_register")).toHaveLength(1));
    expect(screen.queryByText(/was written/)).not.toBeInTheDocument();
    none.unmount();
    await press("Export the register…", {
      export_register: () => {
        throw new HostError({ code: "disk-full", arguments: {} });
      },
    });
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("The disk is full");
  });

  it("may be given out by those who only read, and taken in by those who write", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const { user } = showInRegister(<FileMenu />, { host: registerHost({ status: () => status }) });
    await user.click(await screen.findByRole("button", { name: "File and settings" }));
    expect(await screen.findByRole("menuitem", { name: "Export the register…" })).toBeInTheDocument();
    expect(screen.queryByRole("menuitem", { name: "Import a spreadsheet…" })).not.toBeInTheDocument();
  });
});
