/** `Excel.AutoFilter` of a sheet. */
import { parseAddress } from "../book/areas.ts";
import { applyFilter, clearFilter } from "../book/filter.ts";
import type { Filtered } from "../book/filter.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

function filterRange({ book, id, holder: { filter } }: Filtered): Handle | null {
  return filter ? book.handles.range(book.range(id, filter.area)) : null;
}

export const autoFilter = define<Filtered>({
  type: "AutoFilter",
  properties: {
    enabled: { get: ({ holder }) => holder.filter !== null },
    isDataFiltered: { get: ({ holder }) => (holder.filter?.criteria.size ?? 0) > 0 },
    criteria: { get: ({ holder }) => [...(holder.filter?.criteria.values() ?? [])] },
  },
  methods: {
    apply: (self, args) => {
      const { book, id } = self;
      assertAllowed(book, id, "allowAutoFilter", args.member);
      const subject = args.handle(0)?.subject;
      const area = subject instanceof Range ? subject.area : parseAddress(args.string(0));
      if (!area) throw new HostError("InvalidArgument", args.member);
      applyFilter(self, area, args.optionalNumber(1), args.json(2));
      return undefined;
    },
    clearCriteria: (self, args) => {
      assertAllowed(self.book, self.id, "allowAutoFilter", args.member);
      clearFilter(self, false);
      return undefined;
    },
    remove: (self, args) => {
      assertAllowed(self.book, self.id, "allowAutoFilter", args.member);
      clearFilter(self, true);
      return undefined;
    },
    reapply: () => undefined,
    getRange: (self, args) => {
      const found = filterRange(self);
      if (!found) throw new HostError("ItemNotFound", args.member);
      return found;
    },
    getRangeOrNullObject: (self) => filterRange(self) ?? NOTHING,
  },
});
