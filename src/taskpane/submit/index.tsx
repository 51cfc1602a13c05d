/** 上报: lists and answers between village and township, and the publication. */
import { SectionsPage } from "../shared/sections/SectionsPage.tsx";
import { SECTIONS } from "./sections.ts";
import { useSubmitTexts } from "./texts/index.ts";

export default function SubmitTask() {
  return <SectionsPage sections={SECTIONS} texts={useSubmitTexts()} />;
}
