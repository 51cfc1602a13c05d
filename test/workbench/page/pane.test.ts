import { describe, expect, test } from "@jest/globals";
import { copyOfDocument } from "../../../src/workbench/page/pane/copies.ts";
import { appContext, frameName } from "../../../src/workbench/page/pane/frame.ts";
import { answerTo, eventFor, readRequest } from "../../../src/workbench/page/pane/messages.ts";
import { pageRequest, type Shown } from "../../../src/workbench/page/pane/runtime.ts";

const IDENTITY = { conversation: "c-1", control: "id-1" };
const ORIGIN = "https://localhost:3000";

test("the frame's name says which host, and whom to talk to", () => {
  expect(JSON.parse(frameName(IDENTITY, "zh-CN", ORIGIN))).toMatchObject({
    hostInfo: "Excel|Web|16.00|zh-CN|c-1||",
    xdmInfo: "c-1|id-1|https://localhost:3000",
  });
});

test("the requirement sets travel as a text of JSON", () => {
  const context = appContext(IDENTITY, "en-US", "https://localhost/a.xlsx", { ExcelApi: "1.14" });
  expect(context).toMatchObject({
    _id: "id-1",
    _appUILocale: "en-US",
    _requirementMatrix: '{"ExcelApi":"1.14"}',
  });
});

describe("messages", () => {
  const REQUEST = {
    _messageType: 0,
    _actionName: "executeMethod",
    _conversationId: "c-1",
    _correlationId: 7,
    _actionType: 0,
    _data: { a: 1 },
  };

  test("a request is read, its answer carries its numbers", () => {
    const request = readRequest(JSON.stringify(REQUEST));
    expect(request).toEqual({
      action: "executeMethod",
      conversation: "c-1",
      correlation: 7,
      wants: 0,
      data: { a: 1 },
    });
    if (!request) throw new Error("no request");
    const answer: unknown = JSON.parse(answerTo(request, { Error: 0 }, ORIGIN));
    expect(answer).toMatchObject({
      _messageType: 1,
      _correlationId: 7,
      _responseType: 0,
      _data: { Error: 0 },
    });
    expect(JSON.parse(eventFor(request, [], ORIGIN))).toMatchObject({ _responseType: 1 });
  });

  test.each([
    ["not JSON", "{"],
    ["JSON of somebody else", '{"source":"devtools"}'],
    ["an answer", JSON.stringify({ ...REQUEST, _messageType: 1 })],
    ["without a conversation", JSON.stringify({ ...REQUEST, _conversationId: 3 })],
    ["no text", { ...REQUEST }],
    ["a bare value", "null"],
  ])("%s is none of ours", (_, message) => {
    expect(readRequest(message)).toBeNull();
  });
});

describe("what is asked of the page", () => {
  function pane(): Shown & { shown: boolean } {
    const state = {
      shown: true,
      isShown: () => state.shown,
      show: (shown: boolean) => {
        state.shown = shown;
      },
    };
    return state;
  }

  const call = (service: string, method: string, ...args: readonly string[]): string =>
    JSON.stringify({
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
      Actions: [
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
        {
          Id: 3,
          ActionType: 3,
          Name: method,
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: args },
        },
      ],
    });
  const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";

  test("hides and shows the pane, and says which", () => {
    const shown = pane();
    pageRequest(shown, call(RUNTIME, "SetAppRuntimeState", "Background"));
    expect(shown.shown).toBe(false);
    const answer = pageRequest(shown, call(RUNTIME, "GetAppRuntimeState"));
    expect(JSON.parse(answer)).toMatchObject({ Results: [{}, { Value: "Background" }] });
    pageRequest(shown, call(RUNTIME, "SetAppRuntimeState", "Visible"));
    expect(shown.shown).toBe(true);
  });

  test("another service is not found, by its name", () => {
    const answer = pageRequest(pane(), call("Microsoft.Other", "Do"));
    expect(JSON.parse(answer)).toMatchObject({ Error: { Code: "ApiNotFound" } });
    expect(answer).toContain("Microsoft.Other");
  });
});

describe("copies of the workbook", () => {
  const bytes = Uint8Array.from([1, 2, 3, 4, 5]);

  test("in slices, until they are given back", async () => {
    const copies = copyOfDocument(() => Promise.resolve(bytes));
    expect(await copies.take(2)).toEqual({ 0: 1, 1: 5 });
    expect(copies.part(1, 0)).toEqual({ 0: [1, 2], 1: 2 });
    expect(copies.part(1, 2)).toEqual({ 0: [5], 1: 1 });
    copies.release(1);
    expect(copies.part(1, 0)).toEqual({ Error: 5001 });
  });
});
