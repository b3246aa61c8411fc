import { Element } from '../element';
import './index.scss';

/** 一条。 */
export interface Bar {
  key: string;
  label: string;
  value: number;
  /** 显示的值，如“12,340.50 元”；不写时显示数字。 */
  display?: string | undefined;
  tone?: 'navy' | 'seal' | 'ok' | 'quiet' | undefined;
}

export interface BarChartProps {
  /** 图名。 */
  caption: string;
  isCaptionHidden?: boolean | undefined;
  bars: readonly Bar[];
}

/** 条形图：每条都写出名称和数值，不靠颜色或长度单独表意；负数按零长。 */
export const BarChart = ({ caption, isCaptionHidden = false, bars }: BarChartProps) => {
  const longest = Math.max(...bars.map((bar) => bar.value), 0);
  const share = (value: number) => (longest === 0 ? 0 : (Math.max(value, 0) / longest) * 100);
  return (
    <Element as="figure" className="ml-bars">
      <Element as="figcaption" className={isCaptionHidden ? 'ml-hidden' : 'ml-bars__caption'}>
        {caption}
      </Element>
      <Element as="ul">
        {bars.map((bar) => (
          <Element as="li" className="ml-bars__item" key={bar.key}>
            <Element className="ml-bars__words">
              <Element as="span" className="ml-bars__label">
                {bar.label}
              </Element>
              <Element as="span" className="ml-bars__value">
                {bar.display ?? String(bar.value)}
              </Element>
            </Element>
            <Element className="ml-bars__track" aria-hidden>
              <Element
                className={`ml-bars__fill ml-bars__fill--${bar.tone ?? 'navy'}`}
                style={{ width: `${share(bar.value).toFixed(2)}%` }}
              />
            </Element>
          </Element>
        ))}
      </Element>
    </Element>
  );
};
