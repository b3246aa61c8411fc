const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': 'false',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-live': '',
};

/** 带读屏属性的小程序组件；编译与运行时必须用同一张表。 */
export const ariaComponents = {
  View: aria,
  Text: { 'aria-role': '', 'aria-label': '', 'aria-hidden': 'false' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Image: { 'aria-label': '', 'aria-role': '' },
};
