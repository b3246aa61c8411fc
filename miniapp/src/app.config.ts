import { paths, tabLabels, tabNames } from './routes';

const inMain = Object.values(paths).filter((path) => path.startsWith('pages/'));

const pagesUnder = (root: string): string[] =>
  Object.values(paths)
    .filter((path) => path.startsWith(`${root}/`))
    .map((path) => path.slice(root.length + 1));

export default defineAppConfig({
  pages: inMain,
  subPackages: ['resident', 'village', 'officer', 'supervision'].map((root) => ({
    root,
    pages: pagesUnder(root),
  })),
  // 打开公开栏时就把居民的分包备好，点进去不用等。
  preloadRule: { [paths.board]: { network: 'all', packages: ['resident'] } },
  window: {
    navigationBarTitleText: '明栏',
    navigationBarBackgroundColor: '#12386b',
    navigationBarTextStyle: 'white',
    backgroundColor: '#f6f5f1',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#4a5160',
    selectedColor: '#12386b',
    backgroundColor: '#ffffff',
    borderStyle: 'black',
    list: tabNames.map((name) => ({
      pagePath: paths[name],
      text: tabLabels[name],
      iconPath: `assets/tabs/${name}.png`,
      selectedIconPath: `assets/tabs/${name}-on.png`,
    })),
  },
  // 浏览器版不做页面滑入动画：不干扰读屏，也不让弹层错位。小程序没有这一项。
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
