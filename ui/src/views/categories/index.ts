export { CategoriesView } from "./CategoriesView";
