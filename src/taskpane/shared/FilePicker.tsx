import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

interface FilePickerProps {
  readonly children: ReactNode;
  readonly kind: "file" | "files" | "folder";
  readonly primary?: boolean;
  readonly accept?: string;
  readonly onPick: (files: readonly File[]) => void;
}

/** A button that opens the system's window for files or for a folder. */
export function FilePicker({ children, kind, primary = false, accept, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = kind === "folder";
        }}
        type="file"
        hidden
        multiple={kind !== "file"}
        {...(accept !== undefined && { accept })}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      <Button
        appearance={primary ? "primary" : "secondary"}
        onClick={() => {
          input.current?.click();
        }}
      >
        {children}
      </Button>
    </>
  );
}
