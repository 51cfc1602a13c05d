/** Invented names: common surnames with common syllables. */
import type { Random } from "../random.ts";

const SURNAMES =
  "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕".split("");
const MEN = "国强建华志明德福永贵光荣大勇世杰天成兴发正文清云长江少军忠良道平".split("");
const WOMEN = "秀英桂兰玉珍素芳淑华春梅红霞小琴丽群开琼碧莲仕芬晓燕".split("");

export type Gender = "男" | "女";

/** A name that the taken ones do not hold yet; it is added to them. */
export function inventName(
  random: Random,
  gender: Gender,
  taken: Set<string>,
  surname?: string,
): string {
  const syllables = gender === "男" ? MEN : WOMEN;
  for (;;) {
    const family = surname ?? random.pick(SURNAMES);
    const second = random.chance(0.85) ? random.pick(syllables) : "";
    const name = family + random.pick(syllables) + second;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
