import { readPostedFile } from './open-file';

/** 取一张要写明缘由才给的图片，只留在页面的内存里；浏览器上用。 */
export const readPostedPicture = async (
  url: string,
  body: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const content = await readPostedFile(url, body);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => reject(new Error('picture not readable')));
    reader.readAsDataURL(content);
  });
};
