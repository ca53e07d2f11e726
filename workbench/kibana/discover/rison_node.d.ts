/** rison-node 2.1 ships no types; the used part. */
declare module 'rison-node' {
  const rison: {
    encode(value: unknown): string;
    /** Throws an Error where the text is no rison. */
    decode(text: string): unknown;
  };
  export default rison;
}
