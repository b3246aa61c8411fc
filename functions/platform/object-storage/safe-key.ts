const KEY = /^[A-Za-z0-9][\w-]*(?:\.[\w-]+)*(?:\/[A-Za-z0-9][\w-]*(?:\.[\w-]+)*)*$/;
const MAX_LENGTH = 300;

/** 存放的键只由字母、数字、连字符、点和斜杠组成，没有“..”，也不以斜杠开头；否则抛出。 */
export const safeKey = (key: string): string => {
  if (key.length > MAX_LENGTH || !KEY.test(key)) throw new Error('object key is not safe');
  return key;
};
