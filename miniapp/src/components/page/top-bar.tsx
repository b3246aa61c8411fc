import { Element } from '../element';

export interface TopBarProps {
  /** 返回；标签页没有。 */
  onBack: (() => void) | undefined;
}

/** 浏览器版的顶栏；小程序的导航栏由微信绘制。宽屏上有侧边导航，只留返回。 */
export const TopBar = ({ onBack }: TopBarProps) => {
  if (process.env.TARO_ENV !== 'h5') return null;
  return (
    <Element as="header" className={`ml-top-bar${onBack ? ' ml-top-bar--inner' : ''}`}>
      {onBack ? (
        <button type="button" className="ml-top-bar__back" onClick={onBack}>
          <span className="ml-top-bar__arrow" aria-hidden="true" />
          返回
        </button>
      ) : (
        <Element as="span" className="ml-top-bar__brand">
          明栏
        </Element>
      )}
    </Element>
  );
};
