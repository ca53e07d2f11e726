/**
 * In the place of Emotion's style sheet in tests of the page: it keeps no rule. A browser of
 * JavaScript would match each rule against each element whenever a test looks for a role, which
 * takes minutes; what a page looks like is seen end to end, in a real browser.
 */
export class StyleSheet {
  readonly tags: readonly HTMLStyleElement[] = [];

  hydrate(): void {}

  insert(): void {}

  flush(): void {}
}
