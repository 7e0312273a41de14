export { lastOf, useErrorWords } from "./errorWords";
export type { ErrorWords } from "./errorWords";
export { HostProvider, useHost } from "./HostProvider";
export type { HostProviderProps } from "./HostProvider";
export { asHostError, HostError, UNEXPECTED } from "./host";
export type { Host, StopListening, WindowKind } from "./host";
export { memoryHost } from "./memoryHost";
export type { MemoryHost } from "./memoryHost";
export type * from "./wire";
