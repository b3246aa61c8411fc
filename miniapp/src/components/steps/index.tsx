import { Element } from '../element';
import './index.scss';

export interface StepsProps {
  /** 读屏用的名称，如“填写进度”。 */
  label: string;
  steps: readonly string[];
  /** 当前步，从 0 起；等于步数表示全部完成。 */
  current: number;
}

/** 向导进度：窄屏一行文字加进度条，读屏读“第几步，共几步”。 */
export const Steps = ({ label, steps, current }: StepsProps) => {
  const name = steps[current];
  const words =
    name === undefined
      ? `共 ${steps.length} 步，已全部完成`
      : `第 ${current + 1} 步，共 ${steps.length} 步：${name}`;
  return (
    <Element className="ml-steps" role="group" aria-label={label}>
      <Element as="p" className="ml-steps__words">
        {words}
      </Element>
      <Element className="ml-steps__bar" aria-hidden>
        {steps.map((step, index) => (
          <Element
            as="span"
            isBlock
            key={step}
            className={`ml-steps__part${index <= current ? ' ml-steps__part--done' : ''}`}
          />
        ))}
      </Element>
    </Element>
  );
};
