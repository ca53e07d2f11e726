/** A stylesheet as its text: see `asset/source` in build_bundle.mjs. */
declare module '*.css' {
  const text: string;
  export default text;
}
