/** Hands the clerk a file, by a link that is clicked once. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address a little later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
