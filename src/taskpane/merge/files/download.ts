/** Hands the clerk a file, by a link that is clicked once. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address a little later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
