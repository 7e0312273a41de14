import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type ChangedRecord, type Status } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { trail } from "../../testing/trail";
import { Screen } from "../Screen";
import { useUndoKeys } from "./useUndoKeys";
import { useSayWritten } from "./useTakeBack";

function Bench({ hasForm = false }: { hasForm?: boolean }) {
  useUndoKeys();
  const sayWritten = useSayWritten();
  return (
    <Screen title="Bench">
      <button onClick={() => sayWritten("A-03 was saved")}>save</button>
      <input aria-label="words" />
      {hasForm ? <div data-form="" /> : null}
    </Screen>
  );
}

const A03: ChangedRecord = { id: "a3", kind: "activity", ref: "A-03" };
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function shown(handlers: Handlers = {}, hasForm = false) {
  const host = registerHost({
    undo: () => ({ changed: [A03] }),
    redo: () => ({ changed: [A03] }),
    events: () => ({ size: 1, next: null, events: [trail.event(7)] }),
    ...handlers,
  });
  return showInRegister(<Bench hasForm={hasForm} />, { host });
}
const withRedo = (): Status => {
  const status = register.status();
  if (status.workspace) status.workspace.can_redo = true;
  return status;
};

describe("taking back", () => {
  it("says what was taken back, and offers to do it again", async () => {
    const { user, asked } = shown();
    await user.click(await screen.findByRole("button", { name: "Undo (Ctrl Z)" }));
    expect(await screen.findByText("Taken back: A-03 changed")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Redo" }));
    expect(await screen.findByText("Done again: A-03 changed")).toBeInTheDocument();
    expect(screen.queryByText("Taken back: A-03 changed")).not.toBeInTheDocument();
    expect([asked("undo").length, asked("redo").length]).toEqual([1, 1]);
    await expectNoAxeFindings();
  });

  it("of what was made says so, although it was taken out for that", async () => {
    const events = () => ({
      size: 1,
      next: null,
      events: [{ ...trail.event(7), kind: "activity.removed" }],
    });
    const { user } = shown({ events });
    await user.click(await screen.findByRole("button", { name: "Undo (Ctrl Z)" }));
    expect(await screen.findByText("Taken back: A-03 created")).toBeInTheDocument();
  });

  it("of many records names some of them", async () => {
    const changed = ["A-01", "A-02", "A-03", "A-04", "A-05"].map((ref) => ({ ...A03, ref }));
    const { user } = shown({ undo: () => ({ changed }) });
    await user.click(await screen.findByRole("button", { name: "Undo (Ctrl Z)" }));
    expect(await screen.findByText("Taken back: A-01, A-02, A-03 and 2 more")).toBeInTheDocument();
  });

  it("goes by key: Ctrl Z, Ctrl Shift Z, Ctrl Y", async () => {
    const { user, asked } = shown({ status: withRedo });
    await screen.findByRole("button", { name: "Redo (Ctrl Shift Z)" });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
    await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
    await waitFor(() => expect(asked("redo")).toHaveLength(1));
    await user.keyboard("{Control>}y{/Control}");
    await waitFor(() => expect(asked("redo")).toHaveLength(2));
    await user.keyboard("z{Alt>}z{/Alt}");
    expect(asked("undo")).toHaveLength(1);
  });

  it("leaves the keys to a field, and to a form", async () => {
    const { user, asked } = shown();
    await user.click(await screen.findByLabelText("words"));
    await user.keyboard("{Control>}z{/Control}");
    expect(asked("undo")).toHaveLength(0);
  });

  it("does nothing by key while a form is being filled in", async () => {
    const { user, asked } = shown({}, true);
    await screen.findByText("save");
    await user.keyboard("{Control>}z{/Control}");
    expect(asked("undo")).toHaveLength(0);
  });

  it("is offered only where there is something, and where one may write", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.can_undo = false;
    const { unmount } = shown({ status: () => status });
    expect(await screen.findByRole("button", { name: "Undo (Ctrl Z)" })).toBeDisabled();
    unmount();
    if (status.workspace) status.workspace.read_only = true;
    const { user, asked } = shown({ status: () => status });
    await screen.findByText("save");
    expect(screen.queryByRole("button", { name: "Undo (Ctrl Z)" })).not.toBeInTheDocument();
    await user.keyboard("{Control>}z{/Control}");
    expect(asked("undo")).toHaveLength(0);
  });

  it("says when there is nothing to take back", async () => {
    const { user } = shown({ undo: () => ({ changed: [] }) });
    await user.click(await screen.findByRole("button", { name: "Undo (Ctrl Z)" }));
    expect(await screen.findByText("There is nothing to take back.")).toBeInTheDocument();
  });

  it("says why it cannot be: what was recorded stands, or somebody changed it meanwhile", async () => {
    let code = "not-undoable";
    const { user } = shown({
      undo: () => {
        throw new HostError({ code, arguments: { detail: "step.recorded", reference: "A-03" } });
      },
    });
    const undo = await screen.findByRole("button", { name: "Undo (Ctrl Z)" });
    await user.click(undo);
    expect(
      await screen.findByText(
        /^The last action cannot be taken back \(step, recorded\)\. Record a correction/,
      ),
    ).toBeInTheDocument();
    code = "changed-meanwhile";
    await user.click(undo);
    expect(await screen.findByText(/^Somebody else changed A-03/)).toBeInTheDocument();
  });

  it("still says what was taken back when the log does not answer", async () => {
    const { user } = shown({
      events: () => {
        throw new HostError({ code: "locked", arguments: {} });
      },
    });
    await user.click(await screen.findByRole("button", { name: "Undo (Ctrl Z)" }));
    expect(await screen.findByText("Taken back: A-03")).toBeInTheDocument();
  });

  it("is offered after a save, for the last one only", async () => {
    const { user, asked } = shown();
    await user.click(await screen.findByText("save"));
    await user.click(screen.getByText("save"));
    expect(await screen.findAllByText("A-03 was saved")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
  });
});
