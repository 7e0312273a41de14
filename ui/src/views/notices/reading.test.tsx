import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError } from "../../host";
import { galleryHost, showInGallery } from "../../testing/gallery";
import { hands } from "../../testing/hands";
import { NOTICE, notice, noticeRow } from "../../testing/notices";

type Handlers = NonNullable<Parameters<typeof galleryHost>[0]>;
const READ = { file_name: "statement.txt", form: "text", language_confidence: 98, notice: notice() };
const WRITTEN = { id: NOTICE, ref: "N-02", seq: 8, changed: [] };

async function brought(handlers: Handlers = {}) {
  const host = galleryHost({ read_notice: () => READ, keep_notice: () => WRITTEN, ...handlers });
  const shown = showInGallery({ name: "notices" }, { host });
  await shown.user.click(await screen.findByRole("button", { name: "Read a notice…" }));
  return shown;
}
const sheet = () => screen.findByRole("dialog", { name: "What was read" });

describe("reading a notice", () => {
  it("says what was found, and keeps it as it was confirmed: title, date, and the others it belongs to", async () => {
    const { user, asked, where } = await brought();
    const dialog = await sheet();
    expect(dialog).toHaveTextContent("statement.txt: 2 sections, 3 statements proposed.");
    expect(dialog).toHaveTextContent("98 % sure");
    const { choose, press, field } = hands(user, dialog);
    await user.clear(field(/^Title/));
    await press("Keep it, and go through it");
    expect(within(dialog).getByText("Fill this in.")).toBeInTheDocument();
    expect(asked("keep_notice")).toEqual([]);
    await user.type(field(/^Title/), "Privacy at Harbour");
    await choose(/Earlier version$/, `${noticeRow().ref} ${noticeRow().title}`);
    await press("Keep it, and go through it");
    await waitFor(() =>
      expect(asked("keep_notice")).toEqual([
        expect.objectContaining({
          title: "Privacy at Harbour",
          version_date: "2026-03-18",
          earlier_version: NOTICE,
          translation_of: null,
          reason: "Read from statement.txt",
        }),
      ]),
    );
    expect(where()).toEqual({ name: "notices", id: NOTICE });
  });

  it("is read anew in the language that a person says it is in", async () => {
    const other = { ...READ, notice: { ...notice(), language: "nb" as const, statements: [] } };
    const { user, asked } = await brought({ reread_notice: () => other });
    const dialog = await sheet();
    await hands(user, dialog).choose(/Language$/, /^Norsk/);
    await waitFor(() => expect(dialog).toHaveTextContent("0 statements proposed"));
    expect(asked("reread_notice")).toEqual([{ language: "nb" }]);
  });

  it("says why a file was not read, and keeps nothing", async () => {
    const { asked } = await brought({
      read_notice: () => {
        throw new HostError({ code: "io", arguments: { detail: "gone" } });
      },
    });
    const trouble = await screen.findByRole("alertdialog");
    expect(trouble).toHaveTextContent("The file could not be read or written (gone).");
    expect(asked("keep_notice")).toEqual([]);
  });

  it("does nothing when the person chose no file", async () => {
    const { asked } = await brought({ read_notice: () => null });
    await waitFor(() => expect(asked("read_notice")).toHaveLength(1));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("writing a notice from the register", () => {
  async function writing(handlers: Handlers = {}) {
    const host = galleryHost({
      notice_file: () => ({ file_name: "notice.docx", recorded: null }),
      keep_written_notice: () => WRITTEN,
      ...handlers,
    });
    const shown = showInGallery({ name: "notices" }, { host });
    await shown.user.click(await screen.findByRole("button", { name: "Write…" }));
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByText("We manage registrations.");
    return { ...shown, dialog, ...hands(shown.user, dialog) };
  }

  it("says what is missing with its article, and leads to the record that lacks it", async () => {
    const { user, dialog, where } = await writing();
    const missing = within(dialog).getByRole("list");
    expect(missing).toHaveTextContent("Art 13(2)(a)");
    await user.click(within(missing).getByRole("button", { name: "A-06" }));
    expect(where()).toMatchObject({ name: "activities" });
  });

  it("is saved in the chosen format and language, and says under which name", async () => {
    const { choose, press, asked } = await writing();
    await choose(/^.*Format$/, /HTML|Web page/);
    await press(/^Save/);
    expect(await screen.findByText(/notice\.docx/)).toBeInTheDocument();
    expect(asked("notice_file")).toEqual([expect.objectContaining({ language: "en", format: "html" })]);
  });

  it("is kept among the notices, and opened", async () => {
    const { press, asked, where } = await writing();
    await press(/^Keep/);
    await waitFor(() =>
      expect(asked("keep_written_notice")).toEqual([
        expect.objectContaining({ language: "en", replaces: null }),
      ]),
    );
    expect(where()).toEqual({ name: "notices", id: NOTICE });
  });
});
