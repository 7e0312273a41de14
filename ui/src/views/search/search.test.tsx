import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { Marked, SearchBox } from ".";

const field = () => screen.findByRole("combobox", { name: "Search register and log" });

describe("an excerpt", () => {
  it("marks its matches, and takes nothing in it for markup", () => {
    const { container } = render(
      <Marked excerpt={"a <i>valid</i> \u0002court\u0003 order\n2026-09-24T11:30:00Z\nNO"} />,
    );
    expect(container.querySelector("mark")).toHaveTextContent("court");
    expect(container).toHaveTextContent("a <i>valid</i> court order");
    expect(container.querySelector("i")).toBeNull();
  });
});

describe("the search", () => {
  it("finds as one types, by kind, and opens with Enter", async () => {
    const { user, where, asked } = showInRegister(<SearchBox />);
    await user.type(await field(), "court");
    const option = await screen.findByRole("option", { name: /^R-2026-006\s*Subpoena/ });
    expect(option.closest("[role=group]")).toHaveAccessibleName("Requests");
    expect(option.querySelector("mark")).toHaveTextContent("court");
    expect(asked("search")).toEqual([{ text: "court" }]);
    await expectNoAxeFindings();
    await user.keyboard("{Enter}");
    expect(where()).toEqual({
      name: "case",
      id: register.hits().find(({ kind }) => kind === "request")?.open,
    });
    expect(await field()).toHaveValue("");
  });

  it("goes through what it found with the arrows, and round", async () => {
    const { user } = showInRegister(<SearchBox />);
    const input = await field();
    await user.type(input, "court");
    await screen.findByRole("option", { name: /letter-to-court/ });
    const chosen = () => screen.getByRole("option", { selected: true });
    const first = chosen();
    expect(input).toHaveAttribute("aria-activedescendant", first.id);
    await user.keyboard("{ArrowDown}");
    expect(chosen()).not.toBe(first);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(chosen()).toBe(screen.getAllByRole("option").at(-1));
    expect(input).toHaveFocus();
  });

  it("offers to make a record by the name of its kind, and not where one may only read", async () => {
    const { user, where, unmount } = showInRegister(<SearchBox />, {
      host: registerHost({ search: () => [] }),
    });
    await user.type(await field(), "new org");
    const option = await screen.findByRole("option", { name: "New organisation" });
    expect(option.closest("[role=group]")).toHaveAccessibleName("Make");
    await user.keyboard("{Enter}");
    expect(where()).toMatchObject({ name: "edit", kind: "organisation", id: null });
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const read = showInRegister(<SearchBox />, {
      host: registerHost({ search: () => [], status: () => status }),
    });
    await read.user.type(await field(), "new org");
    expect(await screen.findByText(/^Nothing has these words/)).toBeInTheDocument();
  });

  it("takes the focus with / and Ctrl K, and gives it back with Escape", async () => {
    const { user, where } = showInRegister(<SearchBox />);
    const input = await field();
    await user.keyboard("/");
    expect(input).toHaveFocus();
    await user.keyboard("proc");
    await user.keyboard("{Escape}");
    expect(input).toHaveValue("");
    await user.keyboard("{Escape}");
    await user.keyboard("{Control>}k{/Control}");
    expect(input).toHaveFocus();
    await user.keyboard("leg");
    await user.click(await screen.findByRole("option", { name: /Legal bases/ }));
    expect(where()).toEqual({ name: "bases" });
  });

  it("goes where the words lead by name, also when records have them", async () => {
    const activity = register.record("A-01");
    const hit = {
      id: activity.id,
      kind: "activity" as const,
      ref: "A-01",
      title: "Marketing newsletters",
      open: activity.id,
      excerpt: "in the notice",
    };
    const { user, where } = showInRegister(<SearchBox />, { host: registerHost({ search: () => [hit] }) });
    await user.type(await field(), "noti");
    await screen.findByRole("option", { name: /Marketing/ });
    await user.keyboard("{Enter}");
    expect(where()).toEqual({ name: "notices" });
  });

  it("goes to the page of a record that has no list", async () => {
    const transfer = register.record("T-01");
    const hit = {
      id: transfer.id,
      kind: "factor" as const,
      ref: "B-01",
      title: "Larkenfield",
      open: transfer.id,
      excerpt: "x",
    };
    const { user, where } = showInRegister(<SearchBox />, { host: registerHost({ search: () => [hit] }) });
    await user.type(await field(), "lark");
    await user.click(await screen.findByRole("option", { name: /Larkenfield/ }));
    expect(where()).toEqual({ name: "record", kind: "factor", id: transfer.id });
  });

  it("says when nothing has the words, and when it could not look", async () => {
    let isBroken = false;
    const search = () => {
      if (isBroken) throw new HostError({ code: "locked", arguments: {} });
      return [];
    };
    const { user } = showInRegister(<SearchBox />, { host: registerHost({ search }) });
    await user.type(await field(), "zzz");
    expect(await screen.findByText(/Nothing has these words/)).toBeVisible();
    isBroken = true;
    await user.type(await field(), "z");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Another window or program is using the file.",
    );
  });
});
