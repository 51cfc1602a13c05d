import type { MessCase } from "../case.ts";
import { ROW_01 } from "./row01.ts";
import { ROW_02 } from "./row02.ts";
import { ROW_03 } from "./row03.ts";
import { ROW_04 } from "./row04.ts";
import { ROW_05 } from "./row05.ts";
import { ROW_06 } from "./row06.ts";
import { ROW_07 } from "./row07.ts";
import { ROW_08 } from "./row08.ts";
import { ROW_09 } from "./row09.ts";
import { ROW_10 } from "./row10.ts";
import { ROW_11 } from "./row11.ts";
import { ROW_12 } from "./row12.ts";
import { ROW_13 } from "./row13.ts";
import { ROW_14 } from "./row14.ts";
import { ROW_15 } from "./row15.ts";
import { ROW_16 } from "./row16.ts";
import { ROW_17 } from "./row17.ts";
import { ROW_18 } from "./row18.ts";
import { ROW_19 } from "./row19.ts";
import { ROW_20 } from "./row20.ts";
import { ROW_21 } from "./row21.ts";

export const MESS_CASES: readonly MessCase[] = [
  ...ROW_01,
  ...ROW_02,
  ...ROW_03,
  ...ROW_04,
  ...ROW_05,
  ...ROW_06,
  ...ROW_07,
  ...ROW_08,
  ...ROW_09,
  ...ROW_10,
  ...ROW_11,
  ...ROW_12,
  ...ROW_13,
  ...ROW_14,
  ...ROW_15,
  ...ROW_16,
  ...ROW_17,
  ...ROW_18,
  ...ROW_19,
  ...ROW_20,
  ...ROW_21,
];
