/**
 * What the pane asks Office.js, each answer possibly missing: outside a host the library is there
 * without its context, and on a broken network the library itself is not there.
 */

/** As much of the library as the pane asks. */
export type OfficeLibrary = Pick<typeof Office, "onReady" | "context" | "FileType">;

/** The library, when its script arrived. */
export function officeLibrary(): OfficeLibrary | undefined {
  const page: { readonly Office?: typeof Office } = globalThis;
  return page.Office;
}

function context(): Partial<Office.Context> {
  return officeLibrary()?.context ?? {};
}

/** The language of Excel's own menus, such as `zh-CN`; of the browser where there is no Excel. */
export function displayLanguage(): string {
  return context().displayLanguage ?? navigator.language;
}

/** The background of Excel's panes as `#rrggbb`; undefined where Excel does not say. */
export function paneBackground(): string | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = context().officeTheme;
  return theme?.bodyBackgroundColor;
}

/** Whether Office.js came from the pane's own server, and not from Microsoft's (`--env cdn`). */
export function officeIsOwnCopy(): boolean {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  return script === null || new URL(script.src).origin === location.origin;
}
