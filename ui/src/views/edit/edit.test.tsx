import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RecordMenu } from "../../app/acts/RecordMenu";
import { LinkField, LinksField } from "../../app/forms/LinkField";
import { useEdit } from "../../app/forms/useEdit";
import { useNavigation } from "../../app/navigation";
import { useState } from "react";
import type { RecordId } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { GROUP, idOf } from "../../testing/records";
import { NEW_ID, register, registerHost, showInRegister } from "../../testing/register";
import { newAssessment } from "../assessments/draft";
import { EditView } from "./EditView";

const lia = () => register.record("LIA-01");

function Place() {
  const { view } = useNavigation();
  const edit = useEdit();
  if (view.name === "edit") return <EditView key={view.sitting} view={view} />;
  return <button onClick={() => edit?.("lia")}>make one</button>;
}

describe("a form as a place", () => {
  it("leads from a new record to where it now stands", async () => {
    const { user, where } = showInRegister(<Place />, { start: { name: "bases" } });
    await user.click(await screen.findByText("make one"));
    await user.click(await screen.findByLabelText(/^Title/));
    await user.paste("Direct mail");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(where()).toEqual({ name: "bases", id: NEW_ID }));
  });

  it("leads back to where one was when nothing was made", async () => {
    const { user, where } = showInRegister(<Place />, { start: { name: "bases" } });
    await user.click(await screen.findByText("make one"));
    await screen.findByLabelText(/^Title/);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(where()).toEqual({ name: "bases" }));
  });

  it("begins a new one with what it is given", async () => {
    showInRegister(<Place />, {
      start: { name: "edit", kind: "lia", id: null, sitting: 1, seed: { title: "Given" } },
    });
    expect(await screen.findByLabelText(/^Title/)).toHaveValue("Given");
  });

  it("is reached from the menu of a record, and not where one may only read", async () => {
    const of = { id: lia().id, kind: "lia" as const, ref: "LIA-01", title: "Profiling" };
    const { user, where, unmount } = showInRegister(<RecordMenu of={of} hasHistory />);
    await user.click(await screen.findByRole("button", { name: "More for LIA-01" }));
    await user.click(await screen.findByRole("menuitem", { name: "Edit…" }));
    expect(where()).toMatchObject({ name: "edit", kind: "lia", id: lia().id });
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const read = showInRegister(<RecordMenu of={of} hasHistory />, {
      host: registerHost({ status: () => status }),
    });
    await read.user.click(await screen.findByRole("button", { name: "More for LIA-01" }));
    await screen.findByRole("menuitem", { name: "History…" });
    expect(screen.queryByRole("menuitem", { name: "Edit…" })).toBeNull();
  });
});

describe("a link in a form", () => {
  function One({ start }: { start: RecordId | null }) {
    const [value, setValue] = useState(start);
    return (
      <>
        <LinkField
          label="Assessment"
          kind="lia"
          value={value}
          onChange={setValue}
          make={(title) => ({ ...newAssessment(), title })}
        />
        <output>{value ?? "none"}</output>
      </>
    );
  }
  const box = () => screen.findByRole("combobox", { name: "Assessment" });
  const value = () => document.querySelector("output")?.textContent;

  it("is found by typing, and leads to the form of the record", async () => {
    const { user, where } = showInRegister(<One start={null} />);
    await user.type(await box(), "prof");
    await user.click(await screen.findByRole("option", { name: /^Profiling for relevant marketing/ }));
    expect(value()).toBe(lia().id);
    expect(await box()).toHaveValue("Profiling for relevant marketing");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Open LIA-01" }));
    expect(where()).toMatchObject({ name: "edit", kind: "lia", id: lia().id });
  });

  it("is made in place when none fits", async () => {
    const { user, asked } = showInRegister(<One start={null} />);
    await user.type(await box(), "Direct mail");
    await user.click(await screen.findByRole("option", { name: "Make “Direct mail”" }));
    await waitFor(() => expect(value()).toBe(NEW_ID));
    expect(asked("put_record")).toMatchObject([{ kind: "lia", id: null, record: { title: "Direct mail" } }]);
    expect(await screen.findByRole("button", { name: "Open LIA-99" })).toBeInTheDocument();
  });

  it("is taken away by emptying it, and stays when one only looks", async () => {
    const { user } = showInRegister(<One start={lia().id} />);
    await waitFor(async () => expect(await box()).toHaveValue("Profiling for relevant marketing"));
    await user.click(await box());
    await user.tab();
    expect(value()).toBe(lia().id);
    await user.clear(await box());
    await user.tab();
    expect(value()).toBe("none");
  });

  it("is one of several, each with a way out", async () => {
    function Several() {
      const [ids, setIds] = useState<RecordId[]>([idOf("O-01")]);
      return (
        <>
          <LinksField label="Controllers" kind="organisation" value={ids} onChange={setIds} />
          <output>{ids.join(" ")}</output>
        </>
      );
    }
    const { user } = showInRegister(<Several />, { host: registerHost({}, GROUP) });
    await user.type(await screen.findByRole("combobox", { name: "Controllers" }), "noord");
    await user.click(await screen.findByRole("option", { name: /^Noorderlicht/ }));
    expect(value()).toBe(`${idOf("O-01")} ${idOf("O-03")}`);
    expect(screen.getByRole("combobox", { name: "Controllers" })).toHaveValue("");
    await user.click(await screen.findByRole("button", { name: "Take Fjordlys Programvare AS away" }));
    expect(value()).toBe(idOf("O-03"));
  });
});
