import { visibleText } from './visible_text';

describe('visibleText', () => {
  it('leaves ordinary text alone, whatever its script', () => {
    for (const text of [
      'arn:aws:iam::1:user/a',
      'Jürgen 日本語 مثال',
      '<script>alert(1)</script>',
    ]) {
      expect(visibleText(text)).toBe(text);
    }
  });

  it('shows line breaks and tabs as one mark each', () => {
    expect(visibleText('a\nb\r\nc\td')).toBe('a↵b↵c⇥d');
  });

  it('names bidirectional and other unseen characters', () => {
    expect(visibleText('user\u202Egpj.exe\u200B\u0000')).toBe(
      'user[U+202E]gpj.exe[U+200B][U+0000]'
    );
    expect(visibleText('\u2028\u{E0041}')).toBe('[U+2028][U+E0041]');
  });

  it('names half a surrogate pair', () => {
    expect(visibleText('a\uD800b')).toBe('a[U+D800]b');
  });

  it('lets no text pass for another by writing a mark', () => {
    expect(visibleText('a↵b⇥c')).toBe('a[U+21B5]b[U+21E5]c');
    expect(visibleText('x[U+202E]y [a]')).toBe('x[U+005B]U+202E]y [a]');
  });
});
