import Taro from '@tarojs/taro';
import type { Token } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { Element } from '../element';
import { Pressable } from '../pressable';
import { showToast } from '../toast';
import { plain, safeHref } from './parse';

const copyAddress = async (href: string): Promise<void> => {
  await Taro.setClipboardData({ data: href });
  showToast('网址已复制，可在浏览器中打开');
};

const OuterLink = ({ href, children }: { href: string; children: ReactNode }) =>
  process.env.TARO_ENV === 'h5' ? (
    <Element as="a" className="ml-rich__link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Element as="span" className="ml-hidden">
        （在新窗口打开）
      </Element>
    </Element>
  ) : (
    <Pressable className="ml-rich__link" onPress={() => void copyAddress(href)}>
      {children}
    </Pressable>
  );

const wrapped = { strong: 'strong', em: 'em', del: 'del' } as const;

const renderInline = (token: Token): ReactNode => {
  const inner = 'tokens' in token ? (token.tokens as Token[] | undefined) : undefined;
  const children = inner === undefined ? null : <Inline tokens={inner} />;
  if (token.type === 'strong' || token.type === 'em' || token.type === 'del') {
    return (
      <Element as={wrapped[token.type]} className={`ml-rich__${token.type}`}>
        {children}
      </Element>
    );
  }
  if (token.type === 'br') return '\n';
  if (token.type === 'link') {
    const href = safeHref(String(token['href']));
    return href === undefined ? children : <OuterLink href={href}>{children}</OuterLink>;
  }
  if (token.type === 'image') return `（图：${plain(String(token['text']))}）`;
  if (children !== null && token.type === 'text') return children;
  return plain('text' in token && typeof token.text === 'string' ? token.text : token.raw);
};

/** 行内文字：加粗、强调、链接；其余一律按文字。 */
export const Inline = ({ tokens }: { tokens: readonly Token[] }) => (
  <>
    {tokens.map((token, index) => (
      <Fragment key={index}>{renderInline(token)}</Fragment>
    ))}
  </>
);
