import { useMayWrite, useWorkspace } from "../workspace";

/** Whether the person at the keyboard may approve and reopen: who keeps the register, or approves it. */
export function useMayApprove(): boolean {
  const { author } = useWorkspace();
  const mayWrite = useMayWrite();
  return mayWrite && (author?.role === "privacy_officer" || author?.role === "approver");
}
