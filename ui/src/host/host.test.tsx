import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { show } from "../testing";
import { asHostError, HostError, HostProvider, memoryHost, useErrorWords, useHost } from ".";

describe("the host", () => {
  it("turns a wire error into an error with its code and arguments", () => {
    const by = { type: "text", value: "somebody" } as const;
    const error = asHostError({ code: "locked", arguments: { by }, details: [] });
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: "locked", arguments: { by: "somebody" }, details: [] });
    expect(asHostError(error)).toBe(error);
  });

  it("calls whatever else goes wrong unexpected, and keeps the detail", () => {
    expect(asHostError(new Error("lost"))).toMatchObject({ code: "unexpected" });
    expect(asHostError(new Error("lost")).arguments["detail"]).toBe("lost");
    expect(asHostError("refused").arguments["detail"]).toBe("refused");
  });

  it("keeps sentences within an argument, and says them and kinds of events in words", () => {
    const Words = ({ thrown }: { thrown: unknown }) => <p>{useErrorWords()(thrown).what}</p>;
    const why = { type: "list", value: [{ key: "hold-erased", arguments: {} }] } as const;
    show(
      <>
        <Words thrown={{ code: "held", arguments: { reference: "A-01", why }, details: [] }} />
        <Words thrown={new HostError({ code: "not-undoable", arguments: { detail: "decision.recorded" } })} />
        <Words thrown={new HostError({ code: "not-undoable", arguments: { detail: "something" } })} />
      </>,
    );
    expect(screen.getByText("A-01 may not be erased now: it is erased already.")).toBeVisible();
    expect(screen.getByText(/cannot be taken back \(decision, recorded\)/)).toBeVisible();
    expect(screen.getByText(/cannot be taken back \(something\)/)).toBeVisible();
  });

  it("has two sentences for each error, and for those it does not know", () => {
    const Words = ({ thrown }: { thrown: unknown }) => {
      const { what, todo } = useErrorWords()(thrown);
      return <p>{`${what} ${todo}`}</p>;
    };
    show(
      <>
        <Words thrown={new HostError({ code: "disk_full", arguments: {} })} />
        <Words thrown={new HostError({ code: "never_heard_of", arguments: {} })} />
        <Words
          thrown={new HostError({ code: "missing", arguments: { kind: "request", field: "received_at" } })}
        />
      </>,
    );
    expect(
      screen.getByText("The disk is full, so nothing was saved. Free some space, and save again."),
    ).toBeVisible();
    expect(screen.getByText(/\(never_heard_of\)/)).toBeVisible();
    expect(screen.getByText(/^The field “Received at” \(Request\) is empty/)).toBeVisible();
  });

  it("is given to components, and missed when it is not there", () => {
    const host = memoryHost({});
    const Probe = () => <p>{useHost() === host ? "here" : "other"}</p>;
    render(
      <HostProvider host={host}>
        <Probe />
      </HostProvider>,
    );
    expect(screen.getByText("here")).toBeInTheDocument();
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<Probe />)).toThrow("HostProvider is missing");
  });
});
