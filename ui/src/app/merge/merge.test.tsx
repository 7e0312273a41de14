import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type Pair } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { browse } from "../../testing/browse";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { OrganisationsView } from "../../views/organisations";
import { useNavigation } from "../navigation";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function Here() {
  const { view } = useNavigation();
  return <OrganisationsView id={view.name === "organisations" ? (view.id ?? null) : null} />;
}
function shown(handlers: Handlers = {}, id?: string, language: Language = "en") {
  return showInRegister(<Here />, {
    language,
    host: registerHost({
      duplicates: browse.duplicates,
      merge: () => [],
      undo: () => ({ changed: [] }),
      ...handlers,
    }),
    start: { name: "organisations", ...(id ? { id } : {}) },
  });
}
async function look({ user }: ReturnType<typeof shown>) {
  await user.click(await screen.findByRole("button", { name: "1 possible duplicate…" }));
  const list = await screen.findByRole("dialog", { name: "Possible duplicates" });
  await user.click(within(list).getByRole("button", { name: "Compare O-02 and O-03" }));
  return within(await screen.findByRole("dialog", { name: "Merge two organisations" }));
}

describe("organisations that look like one", () => {
  it("are suggested with the reason, and with how often each is used", async () => {
    const { user } = shown();
    await user.click(await screen.findByRole("button", { name: "1 possible duplicate…" }));
    const [pair] = within(await screen.findByRole("list", { name: "Possible duplicates" })).getAllByRole(
      "listitem",
    );
    expect(pair).toHaveTextContent(
      "O-02Larkenfield Models, Inc.used by 2 recordsO-03Larkenfield Models Incused by 1 recordsame name",
    );
    await expectNoAxeFindings();
  });

  it("are not spoken of where there are none", async () => {
    shown({ duplicates: () => [] });
    await screen.findByText("3 of 3");
    expect(screen.queryByRole("button", { name: /duplicate/ })).not.toBeInTheDocument();
  });
});

describe("merging two organisations", () => {
  it("is compared field by field, with what is taken from which, and who will refer to the one that stays", async () => {
    const there = shown();
    const dialog = await look(there);
    const table = within(await dialog.findByRole("table", { name: "Fields in which the two differ" }));
    expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "FieldstaysgoesTaken",
      "Registered nameLarkenfield Models, Inc.Larkenfield Models Incfrom the one that stays",
      "Registration numbernothing55-0001from the one that goes",
      "Subject to laws of third countriesUS: CLOUD ActUS: FISA section 702from both",
    ]);
    expect(dialog.getByRole("region", { name: "Will refer to the one that stays" })).toHaveTextContent(
      "P-04",
    );
    expect(there.asked("merge_plan")).toEqual([{ keep: "organisation-2", other: "organisation-3" }]);
    expect(there.asked("merge")).toEqual([]);
    await expectNoAxeFindings();
  });

  it("keeps the other one when told to, needs a reason, and can be taken back", async () => {
    const there = shown();
    const { user, asked } = there;
    const dialog = await look(there);
    await user.click(dialog.getByRole("radio", { name: /O-03/ }));
    const order: Pair = { keep: "organisation-3", other: "organisation-2" };
    await waitFor(() => expect(asked("merge_plan").at(-1)).toEqual(order));
    await dialog.findByRole("table");
    await user.click(dialog.getByRole("button", { name: "Merge" }));
    expect(dialog.getByText("Fill this in.")).toBeInTheDocument();
    expect(asked("merge")).toEqual([]);
    await user.type(dialog.getByLabelText(/^Reason/), "Recorded twice");
    await user.click(dialog.getByRole("button", { name: "Merge" }));
    await waitFor(() => expect(asked("merge")).toEqual([{ ...order, reason: "Recorded twice" }]));
    expect(await screen.findByText("The two organisations were merged")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
  });

  it("can be asked for from one of them, and shows the one that stays where the other was", async () => {
    const { user, asked, where } = shown({}, "organisation-3");
    await user.click(await screen.findByRole("button", { name: "More for O-03" }));
    await user.click(await screen.findByRole("menuitem", { name: "Merge with…" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByRole("button", { name: "Merge" })).toBeDisabled();
    await user.type(await dialog.findByRole("combobox", { name: "Merge O-03 with" }), "nord");
    await user.click((await screen.findAllByRole("option"))[0] as HTMLElement);
    await user.click(await dialog.findByRole("radio", { name: /O-01/ }));
    await user.type(await dialog.findByLabelText(/^Reason/), "One company");
    await waitFor(() => expect(dialog.getByRole("button", { name: "Merge" })).toBeEnabled());
    await user.click(dialog.getByRole("button", { name: "Merge" }));
    await waitFor(() =>
      expect(asked("merge")).toEqual([
        { keep: "organisation-1", other: "organisation-3", reason: "One company" },
      ]),
    );
    await waitFor(() => expect(where()).toEqual({ name: "organisations", id: "organisation-1" }));
  });

  it("says why it is refused, and keeps the reason", async () => {
    const there = shown({
      merge: () => {
        throw new HostError({ code: "held", arguments: { reference: "O-03", why: "x" } });
      },
    });
    const dialog = await look(there);
    await there.user.type(await dialog.findByLabelText(/^Reason/), "Twice");
    await there.user.click(dialog.getByRole("button", { name: "Merge" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent("O-03");
    expect(dialog.getByLabelText(/^Reason/)).toHaveValue("Twice");
  });

  it("is not offered where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const { user, asked } = shown({ status: () => status }, "organisation-3");
    await user.click(await screen.findByRole("button", { name: "More for O-03" }));
    expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual([
      "Show in the trail",
      "Compare…",
    ]);
    expect(asked("duplicates")).toEqual([]);
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = shown({}, undefined, language);
    await user.click(await screen.findByRole("button", { name: /^1 / }));
    const list = within(await screen.findByRole("dialog"));
    await user.click((await list.findAllByRole("button", { name: /O-02.*O-03/ }))[0] as HTMLElement);
    await screen.findByRole("table");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
