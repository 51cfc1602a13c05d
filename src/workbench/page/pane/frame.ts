/** The frame of the pane, made as Excel on the web makes it. */

export interface FrameIdentity {
  readonly conversation: string;
  readonly control: string;
}

export function newIdentity(): FrameIdentity {
  return { conversation: crypto.randomUUID(), control: `minqing-${crypto.randomUUID()}` };
}

/**
 * Office.js learns from the frame's name which program it is in and whom to talk to, so the name stands
 * before the frame is in the page.
 */
export function frameName(identity: FrameIdentity, locale: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: "minqing-pane",
    hostInfo: `Excel|Web|16.00|${locale}|${identity.conversation}||`,
    xdmInfo: `${identity.conversation}|${identity.control}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What Office.js is told of its surroundings; `requirements` by set, as `{ExcelApi: "1.14"}`. */
export function appContext(
  identity: FrameIdentity,
  locale: string,
  documentUrl: string,
  requirements: Readonly<Record<string, string>>,
): object {
  return {
    _id: identity.control,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: identity.conversation,
    _appInstanceId: identity.control,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.0.0",
    _addinName: "minqing",
    _appDomains: [],
    _featureGates: {},
  };
}
