import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fromDrop, type Gathered } from "../files/gather.ts";

const useStyles = makeStyles({
  area: {
    padding: "12px 12px 0",
    marginBottom: "12px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}` },
});

interface DropAreaProps {
  readonly onDrop: (gathered: Gathered) => void;
  /** The buttons that do the same by keyboard. */
  readonly children: ReactNode;
}

/** Takes files and folders that are dragged onto it. */
export function DropArea({ onDrop, children }: DropAreaProps) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void fromDrop(event.dataTransfer.items).then(onDrop);
      }}
    >
      {children}
    </div>
  );
}
