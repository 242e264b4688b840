/** Hands a text, or what is larger than one, to the browser as a file. */
export function download(fileName: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the link by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
