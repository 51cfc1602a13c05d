/** A village that has something to print; everybody is invented. */
import { testBook, type TestBook } from "../../../support/openBook.ts";

const SHEETS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  一户一档: [
    ["户编号", "组别", "户主姓名", "家庭人口", "户类别", "联系电话"],
    ["03-0045", "3组", "陈大山", "4", "低保户", "13900005678"],
    ["01-0002", "1组", "王一木", "2", "一般户", "13900005679"],
  ],
  干部名册: [
    ["姓名", "职务", "是否两委成员", "电话"],
    ["周明", "书记", "是", "028-84001234"],
    ["吴芳", "委员", "是", "13900001111"],
  ],
  稳定工作台账: [
    ["编号", "登记时间", "反映人", "涉稳事项", "事项内容", "状态"],
    ["LH-WD-2026-0001", "'2026-10-08", "匿名", "矛盾纠纷", "两户争一条田埂", "办理中"],
  ],
};

export function villageBook(): TestBook {
  const opened = testBook({ firstSheet: "一户一档" });
  for (const [name, rows] of Object.entries(SHEETS)) {
    if (name !== "一户一档") opened.host.author.addSheet(name);
    const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
    opened.host.author.write(
      name,
      `A1:${last}${rows.length}`,
      rows.map((row) => [...row]),
    );
  }
  return opened;
}
