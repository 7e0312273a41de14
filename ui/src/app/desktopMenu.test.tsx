import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { registerHost, showInRegister } from "../testing/register";
import { useDesktopMenu, useDesktopMenuKeys } from "./desktopMenu";
import { useShortcuts } from "./useShortcuts";

function Bench({ onSettings }: { onSettings: () => void }) {
  useShortcuts();
  useDesktopMenuKeys();
  useDesktopMenu({ settings: onSettings });
  return <input aria-label="words" />;
}

async function shown() {
  const host = registerHost();
  const onSettings = vi.fn();
  const there = showInRegister(<Bench onSettings={onSettings} />, { host });
  await screen.findByLabelText("words");
  const choose = (name: string) => act(() => host.emit("menu", { act: name }));
  return { ...there, onSettings, choose };
}

describe("the menu of the desktop", () => {
  it("goes to a place as its key does", async () => {
    const { choose, where } = await shown();
    choose("place-6");
    await waitFor(() => expect(where()).toEqual({ name: "requests" }));
    choose("place-1");
    await waitFor(() => expect(where()).toEqual({ name: "overview" }));
  });

  it("does what the page says it does, and nothing for a name that nobody knows", async () => {
    const { choose, onSettings, where } = await shown();
    choose("settings");
    expect(onSettings).toHaveBeenCalledOnce();
    choose("place-9");
    choose("format-the-disk");
    expect(onSettings).toHaveBeenCalledOnce();
    expect(where()).toEqual({ name: "activities" });
  });

  it("leaves to a field in which somebody writes what is the field's to take back", async () => {
    const { choose, user } = await shown();
    const taken = vi.fn(() => true);
    Object.assign(document, { execCommand: taken });
    choose("undo");
    expect(taken).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("words"), "abc");
    choose("undo");
    expect(taken).toHaveBeenCalledWith("undo");
  });
});
