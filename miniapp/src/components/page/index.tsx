import Taro from '@tarojs/taro';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { back } from '@miniapp/navigation';
import type { TabName } from '@miniapp/routes';
import { useAppearance } from '../appearance';
import { Element } from '../element';
import { PrivacySheet } from '../privacy-sheet';
import { ToastOutlet } from '../toast';
import type { NavigationEntry } from './navigation-entry';
import { SideNavigation } from './side-navigation';
import { TopBar } from './top-bar';
import './index.scss';

export { entryGroups, type NavigationEntry } from './navigation-entry';

export interface PageProps {
  /** 页面标题：小程序写在导航栏；浏览器写在窗口标题和（除非 ownsHeading）一级标题。 */
  title: string;
  /** 是底部标签页之一：不显示返回，侧边导航里标为当前。 */
  tab?: TabName | undefined;
  /** 标题下的一句说明。 */
  lead?: string | undefined;
  /** 页面自带一级标题（如一条公开信息的标题），框架不再写。 */
  ownsHeading?: boolean | undefined;
  /** 宽屏版心：reading 适合阅读与填写（默认），wide 适合列表加详情、表格。 */
  width?: 'reading' | 'wide' | undefined;
  /** 侧边导航里的更多去处（如工作台），只在宽屏显示。 */
  entries?: readonly NavigationEntry[] | undefined;
  /** 固定在底部的主要行为，一页至多一个主按钮。 */
  footer?: ReactNode;
  children?: ReactNode;
}

const useTitle = (title: string): void => {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
    if (process.env.TARO_ENV === 'h5')
      document.title = title === '明栏' ? title : `${title} · 明栏`;
  }, [title]);
};

const stayHere = (event: Event): void => event.preventDefault();

/**
 * 浏览器版的底部标签由 Taro 绘制，没有地标；补上，读屏可直接跳到。
 * 它的链接写的是 javascript:，会被内容安全策略拦下并报错；切换由 Taro 的点按处理，不必跟随链接。
 */
const markTabBar = (): boolean => {
  const tabBar = document.querySelector('.taro-tabbar__tabbar');
  tabBar?.setAttribute('role', 'navigation');
  tabBar?.setAttribute('aria-label', '底部标签');
  tabBar?.addEventListener('click', stayHere);
  return tabBar !== null;
};

/** 慢的手机上，页面先画好，标签后到：等它到了再补。 */
const useTabBarLandmark = (): void => {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || markTabBar()) return undefined;
    const watching = new MutationObserver(() => {
      if (markTabBar()) watching.disconnect();
    });
    watching.observe(document.body, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, []);
};

const SkipLink = ({ target, onSkip }: { target: string; onSkip: () => void }) =>
  process.env.TARO_ENV === 'h5' ? (
    <Element
      as="a"
      href={`#${target}`}
      className="ml-page__skip"
      onClick={(event) => {
        event.preventDefault();
        onSkip();
      }}
    >
      跳到正文
    </Element>
  ) : null;

/** 页面框架：标题、地标、跳到正文、宽屏侧边导航、底部行为区。每个页面的最外层都是它。 */
export const Page = (props: PageProps) => {
  const { title, tab, lead, ownsHeading = false, width = 'reading', entries, footer } = props;
  const { isElder } = useAppearance();
  const content = useRef<HTMLElement>(null);
  const contentId = useId();
  useTitle(title);
  useTabBarLandmark();
  return (
    <Element className={`ml ml-page${isElder ? ' ml--elder' : ''}`}>
      <SkipLink target={contentId} onSkip={() => content.current?.focus()} />
      <SideNavigation current={tab} entries={entries ?? []} />
      <Element className="ml-page__column">
        <TopBar onBack={tab === undefined ? () => void back() : undefined} />
        <Element
          as="main"
          ref={content}
          id={contentId}
          tabIndex={-1}
          className={`ml-page__main ml-page__main--${width}`}
        >
          {ownsHeading || process.env.TARO_ENV === 'weapp' ? null : (
            <Element as="h1" className="ml-page__title">
              {title}
            </Element>
          )}
          {lead === undefined ? null : (
            <Element as="p" className="ml-page__lead">
              {lead}
            </Element>
          )}
          {props.children}
        </Element>
        {footer === undefined || footer === null ? null : (
          <Element className="ml-page__footer">
            <Element className={`ml-page__acts ml-page__acts--${width}`}>{footer}</Element>
          </Element>
        )}
      </Element>
      <PrivacySheet />
      <ToastOutlet />
    </Element>
  );
};
