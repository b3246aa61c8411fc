// rich-text：只认微信准许的标签；脚本与事件属性一律不留。
import { NativeElement } from './element';

interface RichNode {
  readonly type?: 'node' | 'text';
  readonly name?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
}

/** 《rich-text》文档列出的受信任节点。 */
const trusted = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup ' +
    'dd del div dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li ' +
    'mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead ' +
    'tr tt u ul'
  ).split(' '),
);
const allowedAttributes = new Set(
  'class style dir span width alt height src start type colspan rowspan'.split(' '),
);

export class WxRichText extends NativeElement {
  protected override propertyChanged(name: string, value: unknown): void {
    if (name !== 'nodes') return;
    this.replaceChildren();
    if (typeof value === 'string') this.append(cleaned(value));
    else if (Array.isArray(value))
      this.append(...(value as RichNode[]).map((node) => elementOf(node)));
  }
}

const elementOf = (node: RichNode): Node => {
  if (node.type === 'text') return document.createTextNode(node.text ?? '');
  const name = (node.name ?? 'span').toLowerCase();
  if (!trusted.has(name)) return document.createTextNode('');
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(node.attrs ?? {}))
    if (allowedAttributes.has(attribute)) element.setAttribute(attribute, value);
  element.append(...(node.children ?? []).map(elementOf));
  return element;
};

const cleaned = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('*')) {
    if (!trusted.has(element.localName)) element.remove();
    for (const { name } of [...element.attributes])
      if (!allowedAttributes.has(name)) element.removeAttribute(name);
  }
  return template.content;
};
