import { compact } from './plain-text';

const YES = /^(?:[√✓✔☑✅🗸■▄▲●◆█◼⬛]+|是|有|y|yes|1)$/iu;
const NO = /^(?:|[×✗✘✕□☐口○◇△xX/／\\—–\-]+|否|无|不|n|no|0)$/iu;

/** 打勾的格：勾了、没勾，还是写了别的字。 */
export const tickOf = (text: string): 'yes' | 'no' | 'other' => {
  const plain = compact(text);
  if (YES.test(plain)) return 'yes';
  return NO.test(plain) ? 'no' : 'other';
};
