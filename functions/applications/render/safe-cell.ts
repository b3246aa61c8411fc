/** 表格软件会当作公式的开头。 */
const FORMULA_START = /^[=+\-@\t\r]/;

/** 不让表格软件把文字当公式执行：可疑的开头前面加一个单引号；去掉文件里不许有的控制字符。 */
export const safeCell = (text: string): string => {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return FORMULA_START.test(clean) ? `'${clean}` : clean;
};
