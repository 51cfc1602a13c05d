import { makeStyles, Spinner } from "@fluentui/react-components";
import { useTexts } from "../texts/index.ts";

const useStyles = makeStyles({ page: { padding: "64px 20px" } });

/** Until Office.js answers. */
export function Waiting() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Spinner label={useTexts().opening} />
    </main>
  );
}
