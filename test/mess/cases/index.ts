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
import { ROW_22 } from "./row22.ts";
import { ROW_23 } from "./row23.ts";
import { ROW_24 } from "./row24.ts";
import { ROW_25 } from "./row25.ts";
import { ROW_26 } from "./row26.ts";
import { ROW_27 } from "./row27.ts";
import { ROW_28 } from "./row28.ts";
import { ROW_29 } from "./row29.ts";
import { ROW_30 } from "./row30.ts";
import { ROW_31 } from "./row31.ts";
import { ROW_32 } from "./row32.ts";
import { ROW_33 } from "./row33.ts";
import { ROW_34 } from "./row34.ts";
import { ROW_35 } from "./row35.ts";
import { ROW_36 } from "./row36.ts";
import { ROW_37 } from "./row37.ts";
import { ROW_38 } from "./row38.ts";
import { ROW_39 } from "./row39.ts";
import { ROW_40 } from "./row40.ts";
import { ROW_41 } from "./row41.ts";
import { ROW_42 } from "./row42.ts";
import { ROW_43 } from "./row43.ts";
import { ROW_44 } from "./row44.ts";
import { ROW_45 } from "./row45.ts";
import { ROW_46 } from "./row46.ts";
import { ROW_47 } from "./row47.ts";
import { ROW_48 } from "./row48.ts";
import { ROW_49 } from "./row49.ts";
import { ROW_50 } from "./row50.ts";
import { ROW_51 } from "./row51.ts";
import { ROW_52 } from "./row52.ts";
import { ROW_53 } from "./row53.ts";
import { ROW_54 } from "./row54.ts";
import { ROW_55 } from "./row55.ts";
import { ROW_56 } from "./row56.ts";
import { ROW_57 } from "./row57.ts";
import { ROW_58 } from "./row58.ts";
import { ROW_59 } from "./row59.ts";
import { ROW_60 } from "./row60.ts";
import { ROW_61 } from "./row61.ts";
import { ROW_62 } from "./row62.ts";
import { ROW_63 } from "./row63.ts";

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
  ...ROW_22,
  ...ROW_23,
  ...ROW_24,
  ...ROW_25,
  ...ROW_26,
  ...ROW_27,
  ...ROW_28,
  ...ROW_29,
  ...ROW_30,
  ...ROW_31,
  ...ROW_32,
  ...ROW_33,
  ...ROW_34,
  ...ROW_35,
  ...ROW_36,
  ...ROW_37,
  ...ROW_38,
  ...ROW_39,
  ...ROW_40,
  ...ROW_41,
  ...ROW_42,
  ...ROW_43,
  ...ROW_44,
  ...ROW_45,
  ...ROW_46,
  ...ROW_47,
  ...ROW_48,
  ...ROW_49,
  ...ROW_50,
  ...ROW_51,
  ...ROW_52,
  ...ROW_53,
  ...ROW_54,
  ...ROW_55,
  ...ROW_56,
  ...ROW_57,
  ...ROW_58,
  ...ROW_59,
  ...ROW_60,
  ...ROW_61,
  ...ROW_62,
  ...ROW_63,
];
