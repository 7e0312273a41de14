import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { ActsProvider } from "../../app/acts/ActsProvider";
import { RecordMenu } from "../../app/acts/RecordMenu";
import { HostError, type ShareOrder } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { exchange } from "../../testing/exchange";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { ShareDialog } from "./ShareDialog";

const A02 = exchange.activity();
const MADE = { file_name: "sample.tilsyn-review", recorded: "E-04", passphrase: "babab-dodod-lusab" };
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

function shown(handlers: Handlers = {}, language: Language = "en", isEmpty = false) {
  let isClosed = false;
  const host = registerHost({ share_preview: exchange.preview, share: () => MADE, ...handlers });
  const rest = showInRegister(
    <ActsProvider>
      <ShareDialog of={isEmpty ? [] : [A02.id]} onClose={() => (isClosed = true)} />
    </ActsProvider>,
    { host, language },
  );
  return { ...rest, isClosed: () => isClosed };
}
const on = (user: ReturnType<typeof shown>["user"]) =>
  screen.findByRole("button", { name: "Continue" }).then((button) => user.click(button));

async function toPreview(user: ReturnType<typeof shown>["user"]) {
  await screen.findByText("A-02 Profiling for marketing");
  await on(user);
  await screen.findByText(/12 values of free text/);
  await on(user);
  await user.type(await screen.findByLabelText(/^Recipient/), "Advokat Berg");
  await user.type(screen.getByLabelText(/^Purpose/), "Opinion");
  await on(user);
  await screen.findByText("Exactly what Advokat Berg will see");
}

describe("sharing for review", () => {
  beforeEach(() => setTheme("light"));

  it("withholds everything that is not ticked, and shows exactly what the reviewer will see", async () => {
    const { user, asked } = shown();
    await toPreview(user);
    expect(asked("share_preview").at(-1)).toEqual({
      records: [A02.id],
      register: false,
      released: { text: false, personal: false, attachments: false, privileged: false },
    });
    const records = screen.getByRole("group", { name: "Records as they will be read" });
    expect(records).toHaveTextContent("A-02Profiling for marketing3 withheld");
    expect(within(records).getByText("Large scale").closest("div")).toHaveTextContent("Large scaleyes");
    expect(within(records).getByText("Remarks").closest("div")).toHaveTextContent("WithheldFree text");
    expect(within(records).getByText("Responsible unit").closest("div")).toHaveTextContent(
      "WithheldPersonal data",
    );
    expect(screen.getByText(/Withheld:/).closest("p")).toHaveTextContent(
      "12 values of free text · 31 of personal data · one file · one piece of privileged advice",
    );
    expect(asked("share")).toEqual([]);
  });

  it("asks anew what would be seen when something is ticked, and warns of personal data", async () => {
    const { user, asked } = shown();
    await screen.findByText("A-02 Profiling for marketing");
    await on(user);
    await user.click(await screen.findByRole("checkbox", { name: /^Personal data/ }));
    expect(await screen.findByText(/gives personal data or privileged advice/)).toBeInTheDocument();
    await waitFor(() =>
      expect(asked("share_preview").at(-1)?.["released"]).toEqual({
        text: false,
        personal: true,
        attachments: false,
        privileged: false,
      }),
    );
  });

  it("wants to know for whom and what for before it goes on", async () => {
    const { user } = shown();
    await screen.findByText("A-02 Profiling for marketing");
    await on(user);
    await screen.findByText(/12 values/);
    await on(user);
    await on(user);
    expect(screen.getAllByText("Fill this in.")).toHaveLength(2);
    await user.click(screen.getByRole("radio", { name: /^To the reviewer’s keys/ }));
    await user.type(screen.getByLabelText(/^age keys/), "not-a-key");
    expect(screen.getByText("Give at least one key; each begins with age1.")).toBeInTheDocument();
    expect(screen.queryByText(/^Exactly what/)).not.toBeInTheDocument();
  });

  it("saves under a passphrase that is shown once, and asks before it is closed away", async () => {
    const { user, asked, isClosed } = shown();
    await toPreview(user);
    await user.click(screen.getByRole("button", { name: "Save the bundle…" }));
    expect(await screen.findByText("Saved as sample.tilsyn-review")).toHaveFocus();
    expect(asked("share") as unknown as ShareOrder[]).toEqual([
      {
        scope: {
          records: [A02.id],
          register: false,
          released: { text: false, personal: false, attachments: false, privileged: false },
        },
        recipient: "Advokat Berg",
        purpose: "Opinion",
        expires: null,
        sealed: true,
        keys: [],
      },
    ]);
    expect(screen.getByText("babab-dodod-lusab")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Copy the passphrase" })).toBeInTheDocument();
    expect(screen.getByText(/as E-04/)).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("Close without the passphrase?");
    expect(isClosed()).toBe(false);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await user.click(screen.getByRole("button", { name: "I have noted it" }));
    expect(isClosed()).toBe(true);
  });

  it("stays at the preview when the person changed their mind, and says what was refused", async () => {
    let answers = 0;
    const { user } = shown({
      share: () => {
        answers += 1;
        if (answers === 1) return { file_name: null, recorded: null, passphrase: null };
        throw new HostError({ code: "share-nothing", arguments: {} });
      },
    });
    await toPreview(user);
    await user.click(screen.getByRole("button", { name: "Save the bundle…" }));
    await waitFor(() => expect(answers).toBe(1));
    await user.click(await screen.findByRole("button", { name: "Save the bundle…" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Nothing in this scope may go out.");
  });

  it("begins with nothing, finds records to add, and needs at least one", async () => {
    const { user, asked } = shown(
      {
        search: () => [
          { id: A02.id, kind: "activity", ref: "A-02", title: "Profiling", open: A02.id, excerpt: "" },
          { id: "x", kind: "step", ref: "R-1/2", title: "A step", open: "y", excerpt: "" },
        ],
      },
      "en",
      true,
    );
    await on(user);
    expect(screen.getByRole("alert")).toHaveTextContent("Choose at least one record");
    await user.type(screen.getByRole("searchbox", { name: "Find a record or case to add" }), "prof");
    const found = await screen.findByRole("list", { name: "Records found" });
    await waitFor(() => expect(within(found).getAllByRole("button")).toHaveLength(1));
    await user.click(within(found).getByRole("button", { name: /A-02/ }));
    expect(await screen.findByRole("list", { name: "Chosen records" })).toHaveTextContent("A-02");
    await on(user);
    await waitFor(() => expect(asked("share_preview").at(-1)?.["records"]).toEqual([A02.id]));
  });

  it("opens from the menu of a record, and not where one may only read", async () => {
    const of = { id: A02.id, kind: "activity" as const, ref: "A-02", title: "Profiling" };
    const host = registerHost({ share_preview: exchange.preview });
    const { user, unmount } = showInRegister(<RecordMenu of={of} />, { host });
    await user.click(await screen.findByRole("button", { name: "More for A-02" }));
    await user.click(screen.getByRole("menuitem", { name: "Share…" }));
    expect(await screen.findByRole("dialog", { name: "Share for review" })).toHaveTextContent(
      "A-02 Profiling",
    );
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const reading = showInRegister(<RecordMenu of={of} />, { host: registerHost({ status: () => status }) });
    await reading.user.click(await screen.findByRole("button", { name: "More for A-02" }));
    expect(screen.queryByRole("menuitem", { name: "Share…" })).not.toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    const { user } = shown();
    await screen.findByText("A-02 Profiling for marketing");
    await expectNoAxeFindings();
    await toPreview(user);
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Save the bundle…" }));
    await screen.findByText("Saved as sample.tilsyn-review");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = shown({}, language);
    const next = () => user.click(screen.getByRole("button", { name: /^(Continue|Fortsett|Verder)$/ }));
    await screen.findByText("A-02", { exact: false });
    await next();
    await screen.findByText(/12 /);
    await next();
    for (const field of screen.getAllByRole("textbox")) {
      // oxlint-disable-next-line no-await-in-loop
      await user.type(field, "x");
    }
    await next();
    await screen.findByText("A-02");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
