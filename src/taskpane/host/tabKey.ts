/**
 * In Excel on the web Office.js takes the Tab key and moves the focus by a list of its own, in which
 * there is no `<summary>`; and from a title that holds the focus it leaves the pane altogether. The
 * browser's own order is right, and leads out of the pane at its ends too: so the key is kept from
 * Office.js, which listens at the window.
 */
export function keepTabKey(page: Pick<Document, "addEventListener">): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.stopPropagation();
  });
}
