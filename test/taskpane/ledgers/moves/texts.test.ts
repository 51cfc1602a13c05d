/** The sections that move items say the same in both languages. */
import { describe, expect, test } from "@jest/globals";
import { callbacksTexts } from "../../../../src/taskpane/ledgers/callbacks/texts/index.ts";
import { itemsTexts } from "../../../../src/taskpane/ledgers/items/texts/index.ts";
import { meetingTexts } from "../../../../src/taskpane/ledgers/meeting/texts/index.ts";
import { movesTexts } from "../../../../src/taskpane/ledgers/moves/texts/index.ts";

function sentences(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    sentences(part, place === "" ? key : `${place}.${key}`),
  );
}

describe.each(Object.entries({ movesTexts, itemsTexts, meetingTexts, callbacksTexts }))(
  "%s",
  (_, texts) => {
    const en = new Map(sentences(texts.en));

    test.each(sentences(texts["zh-CN"]))("%s has the same slots in both", (place, text) => {
      const slots = (it: string) => [...it.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();
      expect(slots(en.get(place) ?? "")).toEqual(slots(text));
    });
  },
);
