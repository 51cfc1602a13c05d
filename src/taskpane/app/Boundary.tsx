import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Frame } from "./Frame.tsx";
import type { Texts } from "../texts/index.ts";

interface Props {
  readonly texts: Texts["broken"];
  readonly children: ReactNode;
}

/** A fault of the program ends in a page with a way out, never in an empty pane. */
export class Boundary extends Component<Props, { readonly error?: unknown }> {
  override readonly state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!("error" in this.state)) return children;
    const { error } = this.state;
    return (
      <Frame title={texts.title}>
        <p>{texts.text}</p>
        <p>{texts.todo}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {texts.retry}
        </Button>
      </Frame>
    );
  }
}
