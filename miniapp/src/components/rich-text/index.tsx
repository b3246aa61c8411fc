import { useMemo } from 'react';
import type { Token, Tokens } from 'marked';
import { DataTable } from '../data-table';
import { Element } from '../element';
import { Inline } from './inline';
import { isNumericColumn, isTotalRow, parseBlocks, plain } from './parse';
import './index.scss';

export interface RichTextProps {
  /** 正文，Markdown。 */
  markdown: string;
  /** 文章里的表没有名字时，读屏用的表名。 */
  tableCaption?: string | undefined;
}

const headingTags = ['h2', 'h2', 'h3', 'h4'] as const;

const Heading = ({ token }: { token: Tokens.Heading }) => (
  <Element
    as={headingTags[Math.min(token.depth, headingTags.length) - 1] ?? 'h4'}
    className={`ml-rich__heading ml-rich__heading--${token.depth <= 2 ? 'large' : 'small'}`}
  >
    <Inline tokens={token.tokens} />
  </Element>
);

const Table = ({ token, caption }: { token: Tokens.Table; caption: string }) => (
  <DataTable
    caption={caption}
    isCaptionHidden
    columns={token.header.map((cell, index) => ({
      key: String(index),
      title: <Inline tokens={cell.tokens} />,
      isNumeric: isNumericColumn(token, index),
    }))}
    rows={token.rows.map((row, index) => ({
      key: String(index),
      isTotal: isTotalRow(row),
      cells: row.map((cell, column) => <Inline key={column} tokens={cell.tokens} />),
    }))}
  />
);

const List = ({ token, caption }: { token: Tokens.List; caption: string }) => (
  <Element as={token.ordered ? 'ol' : 'ul'} className="ml-rich__list">
    {token.items.map((item, index) => (
      <Element as="li" className="ml-rich__item" key={index}>
        <Element as="span" className="ml-rich__bullet" aria-hidden>
          {token.ordered ? `${(token.start === '' ? 1 : token.start) + index}.` : '•'}
        </Element>
        <Element className="ml-rich__item-body">
          <Blocks tokens={item.tokens} caption={caption} />
        </Element>
      </Element>
    ))}
  </Element>
);

const Block = ({ token, caption }: { token: Token; caption: string }) => {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return <Heading token={token as Tokens.Heading} />;
    case 'table':
      return <Table token={token as Tokens.Table} caption={caption} />;
    case 'list':
      return <List token={token as Tokens.List} caption={caption} />;
    case 'hr':
      return <Element className="ml-rich__rule" aria-hidden />;
    case 'blockquote':
      return (
        <Element as="blockquote" className="ml-rich__quote">
          <Blocks tokens={token.tokens ?? []} caption={caption} />
        </Element>
      );
    default: {
      const tokens = 'tokens' in token ? token.tokens : undefined;
      return (
        <Element as="p" className="ml-rich__paragraph">
          {tokens ? (
            <Inline tokens={tokens} />
          ) : (
            plain('text' in token ? String(token.text) : token.raw)
          )}
        </Element>
      );
    }
  }
};

const Blocks = ({ tokens, caption }: { tokens: readonly Token[]; caption: string }) => (
  <>
    {tokens.map((token, index) => (
      <Block key={index} token={token} caption={caption} />
    ))}
  </>
);

/** 公开信息的正文：标题、段落、列表、表格、引用；不解释 HTML，不执行任何脚本。 */
export const RichText = ({ markdown, tableCaption = '正文中的表格' }: RichTextProps) => {
  const tokens = useMemo(() => parseBlocks(markdown), [markdown]);
  return (
    <Element className="ml-rich">
      <Blocks tokens={tokens} caption={tableCaption} />
    </Element>
  );
};
