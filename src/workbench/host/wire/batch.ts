/** Carries out one request: its actions in order, until one fails. */
import { HostError } from "./errors.ts";
import { NOTHING, isHandle } from "./handle.ts";
import type { Argument, Handle } from "./handle.ts";
import { isRecord } from "./json.ts";
import type { Json } from "./json.ts";
import { ActionType, PathType } from "./messages.ts";
import type {
  Action,
  ActionResult,
  Arguments,
  ObjectPath,
  RequestBody,
  ResponseBody,
} from "./messages.ts";
import { query } from "./query.ts";

export interface BatchWorld {
  /** The request's root: the context, whose members are the workbook's. */
  readonly root: Handle;
  /** Objects kept by earlier requests. */
  readonly reference: (id: string) => Handle;
  readonly create: (type: string) => Handle;
  /** Members (`Range.values`) to be answered `ApiNotFound`, as by an older Excel. */
  readonly withheld?: ReadonlySet<string>;
  /** Asked before every action; throws to make the batch fail there. */
  readonly beforeAction?: (index: number) => void;
}

export function runRequest(world: BatchWorld, body: RequestBody): ResponseBody {
  const resolve = resolver(world, body.ObjectPaths ?? {});
  const Results: ActionResult[] = [];
  for (const [index, action] of (body.Actions ?? []).entries()) {
    try {
      world.beforeAction?.(index);
      Results.push({ ActionId: action.Id, Value: perform(world, resolve, action) });
    } catch (error) {
      return { Results, Error: failure(error, index, action) };
    }
  }
  return { Results };
}

function failure(error: unknown, index: number, action: Action) {
  if (error instanceof HostError) {
    const Location = error.member === "" ? action.Name : error.member;
    return { Code: error.code, Message: error.message, Location, ActionIndex: index };
  }
  const Message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message, Location: action.Name, ActionIndex: index };
}

type Resolve = ReturnType<typeof resolver>;

/** Objects by the ids of their paths; each path is walked once, so that `add()` adds once. */
function resolver(world: BatchWorld, paths: Readonly<Record<string, ObjectPath>>) {
  const known = new Map<number, Handle>();

  const object = (id: number): Handle => {
    const before = known.get(id);
    if (before) return before;
    const path = paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", "", String(id));
    const handle = walk(path);
    known.set(id, handle);
    return handle;
  };

  const walk = (path: ObjectPath): Handle => {
    const parent =
      path.ParentObjectPathId === undefined ? world.root : object(path.ParentObjectPathId);
    const name = memberName(path.Name);
    switch (path.ObjectPathType) {
      case PathType.root:
        return world.root;
      case PathType.create:
        return world.create(path.Name);
      case PathType.property:
        refuseWithheld(world, parent, name);
        return parent.child(name);
      case PathType.indexer:
        return parent.item(args(path.ArgumentInfo));
      case PathType.reference:
        return world.reference(path.Name);
      case PathType.nothing:
        return NOTHING;
      case PathType.method: {
        refuseWithheld(world, parent, name);
        const result = parent.call(name, args(path.ArgumentInfo));
        return isHandle(result) ? result : NOTHING;
      }
      default:
        throw new HostError("InvalidObjectPath", path.Name, `path type ${path.ObjectPathType}`);
    }
  };

  const args = (info: Arguments | undefined): Argument[] => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? object(id) : value;
    });
  };

  return { object, args };
}

function refuseWithheld({ withheld }: BatchWorld, { type }: Handle, name: string): void {
  const member = `${type}.${name}`;
  if (withheld?.has(member)) throw new HostError("ApiNotFound", member, member);
}

function perform(world: BatchWorld, resolve: Resolve, action: Action): Json {
  if (action.ActionType === ActionType.trace) return null;
  const handle = resolve.object(action.ObjectPathId);
  if (action.Name) refuseWithheld(world, handle, memberName(action.Name));
  switch (action.ActionType) {
    case ActionType.instantiate:
      return handle.identity();
    case ActionType.query:
      return query(handle, action.QueryInfo);
    case ActionType.method: {
      const result = handle.call(memberName(action.Name), resolve.args(action.ArgumentInfo));
      return isHandle(result) ? result.identity() : result;
    }
    case ActionType.setProperty:
      handle.set(memberName(action.Name), action.ArgumentInfo?.Arguments?.[0] ?? null);
      return null;
    case ActionType.update:
      update(handle, action.ArgumentInfo?.Arguments?.[0] ?? null);
      return null;
    default:
      throw new HostError("NotImplemented", action.Name, `action type ${action.ActionType}`);
  }
}

/** `object.set({…})` in one action: members in the order given, deeper objects within. */
function update(handle: Handle, values: Json): void {
  if (!isRecord(values)) throw new HostError("InvalidArgument", handle.type);
  for (const [key, value] of Object.entries(values as Record<string, Json>)) {
    const name = memberName(key);
    if (handle.has(name) === "object") update(handle.child(name), value);
    else handle.set(name, value);
  }
}

/** `GetItem → getItem`; names that begin with an underscore stay. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
