import { Button } from '../button';
import { Element } from '../element';
import './index.scss';

export interface PagerProps {
  /** 已显示的条数。 */
  shown: number;
  hasMore: boolean;
  isLoading?: boolean | undefined;
  /** 上一次“再看”失败了；已显示的不丢。 */
  hasFailed?: boolean | undefined;
  onMore: () => void | Promise<unknown>;
  /** 量词，默认“条”。 */
  unit?: string | undefined;
}

/** 列表末尾：再看一些，或说明已到底。不自动滚动加载，读屏和键盘都可控。 */
export const Pager = ({
  shown,
  hasMore,
  isLoading,
  hasFailed,
  onMore,
  unit = '条',
}: PagerProps) => {
  if (shown === 0) return null;
  return (
    <Element className="ml-pager">
      {hasFailed === true ? (
        <Element as="p" className="ml-pager__words" role="alert">
          后面的内容没有取到，请再试一次。
        </Element>
      ) : null}
      {hasMore ? (
        <Button isLoading={isLoading} onPress={onMore}>
          再看一些
        </Button>
      ) : null}
      <Element as="p" className="ml-pager__words" aria-live="polite">
        {hasMore ? `已显示 ${shown} ${unit}` : `已全部显示，共 ${shown} ${unit}`}
      </Element>
    </Element>
  );
};
