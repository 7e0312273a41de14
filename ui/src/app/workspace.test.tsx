import { act, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { HostError, useHost } from "../host";
import { show } from "../testing";
import { register, registerHost, showInRegister } from "../testing/register";
import { Answered } from "./Answered";
import {
  useCommand,
  useMayWrite,
  useRevision,
  useStatus,
  useWorkbench,
  useWorkspace,
  WorkspaceProvider,
} from "./workspace";

function Probe() {
  const host = useHost();
  return (
    <>
      <output aria-label="revision">{useRevision()}</output>
      <output aria-label="verdict">{useWorkspace().seal.verdict}</output>
      <output aria-label="language">{useStatus().language}</output>
      <output aria-label="may write">{String(useMayWrite())}</output>
      <output aria-label="opening">{useWorkbench().opening}</output>
      <button onClick={() => void host.call("act_as", { id: "x" })}>write</button>
      <button onClick={() => void host.call("open_file", {})}>open</button>
      <button onClick={() => void host.call("set_preferences", { language: "nb", theme: "dark" })}>
        prefer
      </button>
    </>
  );
}
const said = (name: string) => screen.getByRole("status", { name }).textContent;

describe("the workspace", () => {
  it("grows its revision with every change that is told, and asks again where it stands", async () => {
    const { host, asked } = showInRegister(<Probe />);
    await screen.findByText("write");
    expect(said("revision")).toBe("0");
    act(() => host.emit("changed", { changed: [] }));
    expect(said("revision")).toBe("1");
    await waitFor(() => expect(asked("status")).toHaveLength(2));
  });

  it("grows its revision after an own write, also when nobody tells", async () => {
    const { user } = showInRegister(<Probe />, { host: registerHost({ act_as: register.status }) });
    await user.click(await screen.findByText("write"));
    await waitFor(() => expect(said("revision")).toBe("1"));
  });

  it("counts another file only when one was opened", async () => {
    let file_name: string | null = null;
    const { user } = showInRegister(<Probe />, {
      host: registerHost({ open_file: () => ({ file_name, recorded: null }) }),
    });
    await user.click(await screen.findByText("open"));
    expect(said("opening")).toBe("0");
    file_name = "other.tilsyn";
    await user.click(screen.getByText("open"));
    await waitFor(() => expect(said("opening")).toBe("1"));
  });

  it("takes the seal as it is told, and the preferences as they are kept", async () => {
    const status = register.status();
    const host = registerHost({
      status: () => structuredClone(status),
      set_preferences: (wanted) => Object.assign(status, wanted),
    });
    const { user } = showInRegister(<Probe />, { host });
    await screen.findByText("write");
    if (status.workspace) status.workspace.seal.verdict = "DIVERGED";
    act(() => host.emit("seal", { seal: status.workspace?.seal }));
    await waitFor(() => expect(said("verdict")).toBe("DIVERGED"));
    await user.click(screen.getByText("prefer"));
    await waitFor(() => expect(said("language")).toBe("nb"));
  });

  it("may be written only with somebody who signs, in a file that may be written", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    showInRegister(<Probe />, { host: registerHost({ status: () => status }) });
    await screen.findByText("write");
    expect(said("may write")).toBe("false");
  });

  it("is missed where it is not", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => show(<Probe />)).toThrow("WorkspaceProvider is missing");
  });

  it("keeps its trouble until it is asked again", async () => {
    let isBroken = true;
    const host = registerHost({
      status: () => {
        if (isBroken) throw new HostError({ code: "locked", arguments: {} });
        return register.status();
      },
    });
    function Trouble() {
      const { status, error, refresh } = useWorkbench();
      return (
        <button onClick={() => void refresh()}>{status ? "here" : error ? "trouble" : "nothing"}</button>
      );
    }
    const { user } = show(
      <WorkspaceProvider>
        <Trouble />
      </WorkspaceProvider>,
      { host },
    );
    isBroken = true;
    await user.click(await screen.findByText("trouble"));
    isBroken = false;
    await user.click(await screen.findByText("trouble"));
    expect(await screen.findByText("here")).toBeInTheDocument();
  });
});

describe("a command that is read", () => {
  function Read({ id }: { id: string | null }) {
    const answer = useCommand("record", id === null ? null : { id });
    return <Answered answer={answer}>{({ ref }) => <p>record {ref}</p>}</Answered>;
  }
  const first = register.record("A-01").id;
  const second = register.record("A-02").id;

  it("shows bars, then the answer, and never the answer to another question", async () => {
    function Either() {
      const [id, setId] = useState(first);
      return (
        <>
          <button onClick={() => setId(second)}>other</button>
          <Read id={id} />
        </>
      );
    }
    const { user } = showInRegister(<Either />);
    await screen.findByText("record A-01");
    await user.click(screen.getByText("other"));
    expect(screen.queryByText("record A-01")).not.toBeInTheDocument();
    await screen.findByText("record A-02");
  });

  it("is read again on a change, with the older answer on show", async () => {
    const { host, asked } = showInRegister(<Read id={first} />);
    await screen.findByText("record A-01");
    act(() => host.emit("changed", { changed: [] }));
    expect(screen.getByText("record A-01")).toBeInTheDocument();
    await waitFor(() => expect(asked("record")).toHaveLength(2));
  });

  it("shows its error in two sentences, and asks again", async () => {
    let isBroken = true;
    const host = registerHost({
      record: () => {
        if (isBroken) throw new HostError({ code: "locked", arguments: {} });
        return register.record("A-01");
      },
    });
    const { user } = showInRegister(<Read id={first} />, { host });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Another window or program is using the file.Close it there, or wait a moment, and try again.",
    );
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("record A-01");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("asks nothing without a request", async () => {
    const { asked } = showInRegister(<Read id={null} />);
    await screen.findAllByText("Loading");
    expect(asked("record")).toEqual([]);
  });
});
