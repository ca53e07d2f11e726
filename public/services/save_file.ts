/** Hands a text to the browser as a file of this name. */
export const saveFile = (name: string, text: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still have to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
