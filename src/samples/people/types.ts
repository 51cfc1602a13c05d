/** The people of one village, as its registers know them. */
import type { VillageRow } from "../../report/village/workbook.ts";
import type { Gender } from "../words/names.ts";

export interface Cadre {
  readonly name: string;
  readonly gender: Gender;
  readonly positions: readonly string[];
  /** Member of the 两委. */
  readonly committee: boolean;
  /** `3组`; "" for those without one. */
  readonly group: string;
  readonly phone: string;
  /** 有帮扶能力, of party members without office. */
  readonly canHelp: boolean;
}

export interface Household {
  readonly no: string;
  readonly group: string;
  readonly householder: string;
  readonly gender: Gender;
  /** `yyyy-mm-dd`. */
  readonly birth: string;
  readonly phone: string;
  readonly address: string;
  readonly size: number;
  readonly kinds: readonly string[];
  readonly hard: Hardship | null;
  readonly cadre: Cadre;
}

export interface Hardship {
  readonly type: string;
  readonly reason: string;
  readonly needs: readonly string[];
  readonly support: string;
  readonly income: number;
}

/** Everything about a village that does not change from month to month. */
export interface People {
  readonly secretary: Cadre;
  readonly cadres: readonly Cadre[];
  readonly committee: readonly Cadre[];
  readonly households: readonly Household[];
  readonly hard: readonly Household[];
  readonly registers: {
    readonly cadres: readonly VillageRow[];
    readonly households: readonly VillageRow[];
    readonly members: readonly VillageRow[];
    readonly pairing: readonly VillageRow[];
    readonly contactCards: readonly VillageRow[];
  };
}
