/**
 * The actions of the ribbon's buttons (manifest.xml). They run in the same page as the pane, the
 * shared runtime: each asks the pane for a page by an event and makes the pane visible.
 */

/** The action's name in the manifest, and the page it opens. */
export const ACTIONS = {
  openLedgers: "ledgers",
  openVisits: "visits",
  openSubmit: "submit",
  openMerge: "merge",
  openReview: "review",
  openHelp: "help",
} as const;

/** Calls `completed` whatever happens: until then Excel keeps the button busy. */
export async function openPane(page: string, completed: () => void): Promise<void> {
  window.dispatchEvent(new CustomEvent("minqing:open", { detail: page }));
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // A host that cannot show the pane either shows it already or has none; the page is chosen anyway.
  } finally {
    completed();
  }
}

/** Called while the page loads: Excel may start the runtime for no more than a click on a button. */
export function associateActions({ associate }: Pick<typeof Office.actions, "associate">): void {
  for (const [name, page] of Object.entries(ACTIONS)) {
    associate(name, (event: Office.AddinCommands.Event) => {
      void openPane(page, () => {
        event.completed();
      });
    });
  }
}
