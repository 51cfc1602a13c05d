/**
 * For a section whose result has many small views: its flow, which they all need, and what they ask of
 * its worker, above all lists that come a page at a time. A section makes its own by one line:
 *
 * `export const { FlowContext, useFlow, useAsked, Lines } = asking<MyFlow, MyCalls>();`
 */
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { LineList } from "../../LineList.tsx";
import { PAGE } from "../../Paged.tsx";
import { PlaceButton, type Place } from "../../PlaceButton.tsx";
import type { CallsOf, Reply } from "../../worker/messages.ts";
import type { PageOf, PageQuery } from "../../worker/pages.ts";
import { useAnswer } from "../../worker/useAnswer.ts";

/** As much of a flow as that needs. */
export interface AskingFlow<Calls extends CallsOf<Calls>> {
  readonly get: () => { readonly run: number };
  readonly show: (sheet: string, row: number, column?: number) => Promise<void>;
  /** A method, so that one who reports progress besides fits, too. */
  ask<Name extends keyof Calls>(
    name: Name,
    args: Calls[Name]["args"],
  ): Promise<Reply<Calls[Name]["value"]>>;
}

/** Calls that give a page of a list. */
type ListCall<Calls extends CallsOf<Calls>> = {
  [Name in keyof Calls]: Calls[Name]["value"] extends PageOf<unknown> ? Name : never;
}[keyof Calls];

type LineOf<Value> = Value extends PageOf<infer Line> ? Line : never;

interface LinesProps<Args, Line, Name> {
  readonly name: Name;
  readonly args: Omit<Args, keyof PageQuery>;
  readonly label: string;
  /** When there is none. */
  readonly none: string;
  readonly keyOf?: (line: Line) => string;
  readonly children: (line: Line) => ReactNode;
}

export function asking<Flow extends AskingFlow<Calls>, Calls extends CallsOf<Calls>>() {
  const FlowContext = createContext<Flow | null>(null);

  function useFlow(): Flow {
    const flow = useContext(FlowContext);
    if (!flow) throw new Error("no flow around this view");
    return flow;
  }

  /** Asked again with every result; the last answer stays until the next is there. */
  function useAsked<Name extends keyof Calls>(
    name: Name,
    args: Calls[Name]["args"],
  ): Calls[Name]["value"] | undefined {
    const flow = useFlow();
    const ask = useCallback((it: Calls[Name]["args"]) => flow.ask(name, it), [flow, name]);
    return useAnswer(ask, args, flow.get().run);
  }

  /** A list of the result's. */
  function Lines<Name extends ListCall<Calls>>({
    name,
    args,
    ...props
  }: LinesProps<Calls[Name]["args"], LineOf<Calls[Name]["value"]>, Name>) {
    const [count, setCount] = useState(PAGE);
    // What was left out of the arguments is put back: the compiler cannot see that they are whole again.
    const whole = { ...args, from: 0, count } as Calls[Name]["args"];
    const page = useAsked(name, whole) as PageOf<LineOf<Calls[Name]["value"]>> | undefined;
    return (
      <LineList
        {...props}
        page={page}
        onMore={(more) => {
          setCount(count + more);
        }}
      />
    );
  }

  function GoTo({
    place,
    children,
  }: {
    readonly place: Place | null;
    readonly children: ReactNode;
  }) {
    const { show } = useFlow();
    return (
      <PlaceButton place={place} show={show}>
        {children}
      </PlaceButton>
    );
  }

  return { FlowContext, useFlow, useAsked, Lines, GoTo };
}
