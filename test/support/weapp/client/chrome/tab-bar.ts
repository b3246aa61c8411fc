// 底部标签栏：由微信绘制，只在标签页出现。
import type { AppConfig, TabBarItem } from '../../format';
import { create } from './dom';

export interface TabBar {
  /** 显示并把 path 标为当前；path 不是标签页时隐藏。 */
  show(path: string): void;
  setBadge(index: number, text: string): void;
  setHidden(isHidden: boolean): void;
}

export const drawTabBar = (
  bar: HTMLElement,
  config: AppConfig['tabBar'],
  onTap: (item: TabBarItem, index: number) => void,
): TabBar => {
  const items = config?.list ?? [];
  let isTabPage = false;
  let isHidden = false;
  const buttons = items.map((item, index) => {
    const icon = create('img', { alt: '' });
    const badge = create('span', { className: 'badge', hidden: true });
    const button = create('button', { role: 'tab' }, [
      icon,
      create('span', {}, [item.text]),
      badge,
    ]);
    button.addEventListener('click', () => onTap(item, index));
    return { item, icon, badge, button };
  });
  bar.append(...buttons.map(({ button }) => button));
  bar.style.background = config?.backgroundColor ?? '#ffffff';
  const update = () => {
    bar.hidden = isHidden || !isTabPage;
  };
  return {
    show: (path) => {
      isTabPage = items.some((item) => item.pagePath === path);
      update();
      for (const { item, icon, button } of buttons) {
        const isCurrent = item.pagePath === path;
        button.ariaSelected = String(isCurrent);
        button.style.color = (isCurrent ? config?.selectedColor : config?.color) ?? '#000000';
        icon.src = `assets/${(isCurrent ? item.selectedIconPath : item.iconPath) ?? ''}`;
      }
    },
    setBadge: (index, text) => {
      const badge = buttons[index]?.badge;
      if (!badge) throw new Error(`没有第 ${index} 个标签`);
      badge.textContent = text;
      badge.hidden = text === '';
    },
    setHidden: (hidden) => {
      isHidden = hidden;
      update();
    },
  };
};
