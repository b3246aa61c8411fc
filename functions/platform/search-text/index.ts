export { fold } from './fold';
export { gramsOf, gramsOfWord, likePattern, wordsOf } from './grams';
export { plainText } from './plain-text';
export { snippetOf } from './snippet';
