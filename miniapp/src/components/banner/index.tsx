import type { ReactNode } from 'react';
import { Element } from '../element';
import { Icon, type IconName } from '../icon';
import './index.scss';

/** 提示条的语气。 */
export type BannerTone = 'info' | 'warn' | 'error' | 'done';

export interface BannerProps {
  tone?: BannerTone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  /** 提示条里的行为，如“一键遮盖”。 */
  action?: ReactNode;
  /** 随操作新出现的提示，读屏立即读出；页面本来就有的不用。 */
  isLive?: boolean | undefined;
}

const icons: Readonly<Record<BannerTone, IconName>> = {
  info: 'info',
  warn: 'warn',
  error: 'warn',
  done: 'check',
};
const spoken: Readonly<Record<BannerTone, string>> = {
  info: '提示',
  warn: '注意',
  error: '有误',
  done: '完成',
};

/** 页面里的提示条，不遮挡内容。 */
export const Banner = ({ tone = 'info', title, children, action, isLive }: BannerProps) => (
  <Element
    className={`ml-banner ml-banner--${tone}`}
    role={isLive === true ? (tone === 'error' ? 'alert' : 'status') : undefined}
  >
    <Icon name={icons[tone]} label={spoken[tone]} className="ml-banner__icon" />
    <Element className="ml-banner__text">
      {title === undefined ? null : (
        <Element as="p" className="ml-banner__title">
          {title}
        </Element>
      )}
      {children === undefined ? null : <Element className="ml-banner__body">{children}</Element>}
      {action === undefined ? null : <Element className="ml-banner__action">{action}</Element>}
    </Element>
  </Element>
);
