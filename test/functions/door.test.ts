import { describe, expect, test } from "@jest/globals";
import { associateFunctions, type Failure } from "../../src/functions/index.ts";
import { calculator, type Calculate } from "../../src/formulas/index.ts";

type CarryOut = (...given: readonly unknown[]) => Promise<unknown>;

function associated(load: () => Promise<Calculate>): ReadonlyMap<string, CarryOut> {
  const functions = new Map<string, CarryOut>();
  associateFunctions(
    (id, carryOut) => {
      functions.set(id, carryOut);
    },
    {
      load,
      today: () => "2026-12-02",
      failure: ({ code, message }: Failure) => new Error(`${code} ${message}`),
    },
  );
  return functions;
}

describe("the door", () => {
  test("nothing is loaded before a function is called, and then once", async () => {
    let loads = 0;
    const functions = associated(() => {
      loads += 1;
      return Promise.resolve(calculator());
    });
    expect(loads).toBe(0);
    const mask = functions.get("MASKNAME");
    await expect(Promise.all([mask?.("张小三", {}), mask?.("李四", {})])).resolves.toEqual([
      "张*三",
      "李*",
    ]);
    expect(loads).toBe(1);
  });

  test("what Excel knows of the call is no argument", async () => {
    const functions = associated(() => Promise.resolve(calculator()));
    await expect(functions.get("TIDYDATE")?.("", { address: "A1" })).resolves.toBe("");
  });

  test("where loading fails a sentence stands, and the next call tries again", async () => {
    let fails = true;
    const functions = associated(() =>
      fails ? Promise.reject(new Error("offline")) : Promise.resolve(calculator()),
    );
    const mask = functions.get("MASKNAME");
    await expect(mask?.("李四", {})).rejects.toThrow("#N/A 函数没有加载成功。");
    fails = false;
    await expect(mask?.("李四", {})).resolves.toBe("李*");
  });

  test("a fault of the program is a sentence, too", async () => {
    const broken: Calculate = () => {
      throw new Error("bug");
    };
    const functions = associated(() => Promise.resolve(broken));
    await expect(functions.get("MASKNAME")?.("李四", {})).rejects.toThrow(
      "#VALUE! 这个公式没有算成",
    );
  });
});
