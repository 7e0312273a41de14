export { ErasureView } from "./ErasureView";
