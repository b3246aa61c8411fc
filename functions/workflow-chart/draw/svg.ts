type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** 写进 XML 的文字。 */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** 一个元素；属性在这里转义，children 须是已经写好的 XML。 */
export const element = (name: string, attributes: Attributes, children = ''): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** 几行文字，第一行的基线在 y。 */
export const textLines = (
  lines: readonly string[],
  { x, y }: Point,
  look: Attributes & { readonly lineHeight: number },
): string => {
  const { lineHeight, ...attributes } = look;
  const spans = lines.map((line, index) =>
    element('tspan', { x, dy: index === 0 ? 0 : lineHeight }, escapeXml(line)),
  );
  return element('text', { x, y, ...attributes }, spans.join(''));
};
