import { act, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings, show } from "../testing";
import { Following, NavigationProvider, useLeave, useLeaveGuard, useNavigation } from "./navigation";

function Probe() {
  const { view, go, turn, back } = useNavigation();
  const leave = useLeave();
  const [hasUnsaved, setUnsaved] = useState(false);
  const [left, setLeft] = useState(false);
  const letGo = useLeaveGuard(hasUnsaved);
  return (
    <>
      <output>{JSON.stringify(view)}</output>
      <p>{left ? "left" : "here"}</p>
      <button onClick={() => go({ name: "activities", id: "x" })}>go</button>
      <button onClick={() => turn({ name: "activities", id: "y" })}>turn</button>
      <button onClick={back}>back</button>
      <button onClick={() => setUnsaved(!hasUnsaved)}>write</button>
      <button onClick={() => leave(() => setLeft(true))}>leave</button>
      <button
        onClick={() => {
          letGo();
          go({ name: "reports" });
        }}
      >
        save and go
      </button>
    </>
  );
}
const view = () => screen.getByRole("status").textContent;
const shown = () =>
  show(
    <NavigationProvider>
      <Probe />
    </NavigationProvider>,
  );

describe("the way through the workbench", () => {
  it("begins at the overview, goes, and goes back", async () => {
    const { user } = shown();
    expect(view()).toBe('{"name":"overview"}');
    await user.click(screen.getByText("go"));
    await user.click(screen.getByText("go"));
    expect(view()).toBe('{"name":"activities","id":"x"}');
    await user.click(screen.getByText("back"));
    expect(view()).toBe('{"name":"overview"}');
    await user.click(screen.getByText("back"));
    expect(view()).toBe('{"name":"overview"}');
  });

  it("is not turned back by a place that was left meanwhile", async () => {
    // What a place asked for may come when one is elsewhere: its answer belongs to where it was asked.
    let late = () => {};
    function Place() {
      const {
        view: { name },
        turn,
      } = useNavigation();
      useEffect(() => {
        if (name === "overview") late = () => turn({ name });
      }, [name, turn]);
      return <p>{name}</p>;
    }
    const { user } = show(
      <NavigationProvider>
        <Probe />
        <Following place={Place} />
      </NavigationProvider>,
    );
    await user.click(screen.getByText("go"));
    expect(screen.getByText("activities").parentElement).toHaveAttribute("aria-busy", "false");
    act(() => late());
    expect(view()).toBe('{"name":"activities","id":"x"}');
  });

  it("turns to another side of the same place, at which going back does not stop", async () => {
    const { user } = shown();
    await user.click(screen.getByText("go"));
    await user.click(screen.getByText("turn"));
    expect(view()).toBe('{"name":"activities","id":"y"}');
    await user.click(screen.getByText("back"));
    expect(view()).toBe('{"name":"overview"}');
  });

  it("asks before what is typed is lost, and stays when told to", async () => {
    const { user } = shown();
    await user.click(screen.getByText("write"));
    await user.click(screen.getByText("go"));
    expect(screen.getByRole("alertdialog", { name: "Leave without saving?" })).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(view()).toBe('{"name":"overview"}');
    await user.click(screen.getByText("leave"));
    await user.keyboard("{Escape}");
    expect(screen.getByText("here")).toBeInTheDocument();
  });

  it("goes when told to, and asks again as long as it is not saved", async () => {
    const { user } = shown();
    await user.click(screen.getByText("write"));
    await user.click(screen.getByText("leave"));
    await user.click(screen.getByRole("button", { name: "Leave without saving" }));
    expect(screen.getByText("left")).toBeInTheDocument();
    await user.click(screen.getByText("go"));
    expect(screen.getByRole("alertdialog")).toBeInTheDocument();
  });

  it("lets go at once of what was just saved", async () => {
    const { user } = shown();
    await user.click(screen.getByText("write"));
    await user.click(screen.getByText("save and go"));
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(view()).toBe('{"name":"reports"}');
  });

  it("keeps the window from closing over what is typed", async () => {
    const { user } = shown();
    const close = () => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(close()).toBe(false);
    await user.click(screen.getByText("write"));
    expect(close()).toBe(true);
    await user.click(screen.getByText("write"));
    expect(close()).toBe(false);
  });
});
