/** 引用至多几层；再多的并作一层，免得逐层解析到栈溢出。 */
const DEEPEST = 8;
/** 全文至多多少个记号；再多的一律当作字，免得解析费时成平方。 */
const MOST_MARKS = 3000;

const MARKS = /[*_~`[\]<]/g;

/** 解析以前先收一收：层层的引用、成串的空白、成千上万的记号；看得见的字不变。 */
export const tameMarkdown = (markdown: string): string => {
  const flat = markdown
    .replace(new RegExp(`^[ \\t]*(?:>[ \\t]*){${String(DEEPEST + 1)},}`, 'gm'), '> ')
    .replace(/[^\S\n]{100,}/g, ' ');
  return (flat.match(MARKS)?.length ?? 0) > MOST_MARKS ? flat.replace(MARKS, '\\$&') : flat;
};
