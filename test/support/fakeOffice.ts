/** A stand-in for office.js with just what the pane's shell asks of it; no workbook behind it. */
export interface FakeExcel {
  /** The host that `onReady` names; `never` leaves it without an answer. */
  readonly host?: "Excel" | "Word" | "never";
  readonly displayLanguage?: string;
  readonly bodyBackgroundColor?: string;
  /** A further script of the page. */
  readonly script?: string;
}

/** The script to serve in place of office.js. A test fires a ribbon button by `ribbon(action)`. */
export function fakeOffice({
  host = "Excel",
  displayLanguage = "zh-CN",
  bodyBackgroundColor = "#FFFFFF",
  script = "",
}: FakeExcel = {}): string {
  const context = { displayLanguage, officeTheme: { bodyBackgroundColor } };
  const ready = host === "never" ? "new Promise(() => {})" : `Promise.resolve({ host: "${host}" })`;
  return `
    const actions = {};
    window.ribbon = (name) => new Promise((completed) => actions[name]({ completed }));
    window.Office = {
      onReady: () => ${ready},
      context: ${JSON.stringify(context)},
      actions: { associate: (name, action) => { actions[name] = action; } },
      addin: { showAsTaskpane: async () => {} },
    };
    ${script}`;
}
