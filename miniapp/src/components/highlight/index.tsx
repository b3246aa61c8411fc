import { Element } from '../element';
import { splitByWords } from './split';
import './index.scss';

export interface HighlightProps {
  text: string;
  /** 命中的词，由搜索接口给出。 */
  words: readonly string[];
}

/** 标出命中的字：底色加粗，读屏照常连读。 */
export const Highlight = ({ text, words }: HighlightProps) => (
  <>
    {splitByWords(text, words).map((part, index) =>
      part.isHit ? (
        <Element as="mark" className="ml-mark" key={index}>
          {part.text}
        </Element>
      ) : (
        <Element as="span" key={index}>
          {part.text}
        </Element>
      ),
    )}
  </>
);
