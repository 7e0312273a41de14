import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";

/** Where what is being written stands. */
export interface Saving {
  state: "saved" | "saving" | "unsaved";
  /** Why it is not saved, in words. */
  why: string | null;
}

const SAVED: Saving = { state: "saved", why: null };

const SavingContext = createContext<Saving>(SAVED);
const ReportContext = createContext<(saving: Saving) => void>(() => {});

/** Between a form, which knows how its saving goes, and the frame, which shows it wherever one looks. */
export function SavingProvider({ children }: { children: ReactNode }) {
  const [saving, setSaving] = useState(SAVED);
  return (
    <ReportContext value={setSaving}>
      <SavingContext value={saving}>{children}</SavingContext>
    </ReportContext>
  );
}

export const useSaving = () => useContext(SavingContext);

/** Tells the frame; when the form is gone, all is saved or given up. */
export function useReportSaving(state: Saving["state"], why: string | null): void {
  const report = useContext(ReportContext);
  const saving = useMemo<Saving>(() => ({ state, why }), [state, why]);
  useEffect(() => report(saving), [report, saving]);
  useEffect(() => () => report(SAVED), [report]);
}
