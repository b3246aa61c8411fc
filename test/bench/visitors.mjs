// 来访的人：每个请求换一个地址，限次照常算，只是不算在一个人头上。

let visits = 0;

/** 下一个来访地址，10.0.0.0/8 里依次取。 */
export const nextVisitor = () => {
  visits = (visits + 1) % 0xff_ff_ff;
  return `10.${visits >> 16}.${(visits >> 8) & 0xff}.${visits & 0xff}`;
};

/** @template {Record<string, string>} T @param {T} headers 一个请求的头，添上从哪里来 */
export const asVisitor = (headers) => ({ ...headers, 'x-forwarded-for': nextVisitor() });
