import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { TextField } from "../../parts";
import { expectNoAxeFindings } from "../../testing";
import { showInRegister } from "../../testing/register";
import { Announcer } from "./Announcer";
import { FormKeys } from "./FormKeys";
import { RowList } from "./RowList";

interface Row {
  text: string;
}

function Bench({ first }: { first: readonly string[] }) {
  const [rows, setRows] = useState<Row[]>(first.map((text) => ({ text })));
  return (
    <Announcer told={[]}>
      <RowList
        rows={rows}
        onChange={setRows}
        make={() => ({ text: "" })}
        addLabel="Add a step"
        rowLabel={(place) => `Step ${place + 1}`}
      >
        {(row, set) => <TextField label="What" value={row.text} onChange={(text) => set({ text })} />}
      </RowList>
      <output>{rows.map(({ text }) => text).join(" ")}</output>
      <FormKeys />
    </Announcer>
  );
}
const order = () => document.querySelector("output")?.textContent;
const at = (place: number) => screen.getAllByLabelText("What")[place] as HTMLInputElement;
const announced = () => document.querySelector("[data-announced]")?.textContent;

async function shown(...first: string[]) {
  const bench = showInRegister(<Bench first={first} />);
  await screen.findByText("Add a step");
  return bench;
}

describe("rows by key", () => {
  it("move up and down with what is typed in them and with the focus, and say where they are", async () => {
    const { user } = await shown("wash", "peel", "cook");
    await user.click(at(2));
    await user.keyboard("{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}");
    expect(order()).toBe("wash cook peel");
    expect(at(1)).toHaveFocus();
    expect(announced()).toBe("Step 3 is now number 2 of 3.");
    await user.keyboard("!{Alt>}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{/Alt}");
    expect(order()).toBe("cook! wash peel");
    expect(at(0)).toHaveFocus();
    await user.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    expect(order()).toBe("wash cook! peel");
  });

  it("come and go, with a way back", async () => {
    const { user } = await shown("wash", "peel");
    await user.click(at(0));
    await user.keyboard("{Alt>}{Shift>}{Enter}{/Shift}{/Alt}");
    expect(at(2)).toHaveFocus();
    await user.keyboard("cook");
    expect(order()).toBe("wash peel cook");
    await user.click(at(1));
    await user.keyboard("{Alt>}{Shift>}{Delete}{/Shift}{/Alt}");
    expect(order()).toBe("wash cook");
    expect(screen.getByText("Add a step").closest("button")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(order()).toBe("wash peel cook");
  });

  it("leave keys with other meanings to the field", async () => {
    const { user } = await shown("wash", "peel");
    await user.click(at(1));
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}{Shift>}{Delete}{/Shift}{Enter}");
    expect(order()).toBe("wash peel");
  });

  it("can be moved with the pointer too, but not beyond the ends", async () => {
    const { user } = await shown("wash", "peel");
    await user.click(screen.getByRole("button", { name: "Move Step 1 down" }));
    expect(order()).toBe("peel wash");
    expect(screen.getByRole("button", { name: "Move Step 1 up" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Move Step 2 down" })).toBeDisabled();
    await expectNoAxeFindings();
  });

  it("have their keys on the sheet of the form", async () => {
    await shown("wash");
    const sheet = document.querySelector("dl[aria-label=Keys]");
    expect(sheet).toHaveTextContent("AltShift↑row up");
    expect(sheet).toHaveTextContent("CtrlZtakes back the last save");
  });
});
