// 导航栏：标题与返回，由微信绘制，不在页面里。
import { create } from './dom';

/** 一页的导航栏现在的样子。 */
export interface NavigationBarState {
  readonly title: string;
  readonly front: string;
  readonly background: string;
  readonly isHidden: boolean;
}

export type ShowNavigationBar = (state: NavigationBarState, canGoBack: boolean) => void;

export const drawNavigationBar = (bar: HTMLElement, onBack: () => void): ShowNavigationBar => {
  const back = create('button', { className: 'back', ariaLabel: '返回', textContent: '‹' });
  const heading = create('h1');
  back.addEventListener('click', onBack);
  bar.append(back, heading);
  return ({ title, front, background, isHidden }, canGoBack) => {
    bar.hidden = isHidden;
    back.hidden = !canGoBack;
    heading.textContent = title;
    document.title = title;
    bar.style.color = front;
    bar.style.background = background;
  };
};
