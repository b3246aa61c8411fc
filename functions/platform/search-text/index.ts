export { joinDocumentNumbers, oddDocumentNumbers } from './document-number';
export { fold } from './fold';
export { gramsOf, gramsOfWord, likePattern, prefixPattern, wordsOf } from './grams';
export { plainText } from './plain-text';
export { snippetOf } from './snippet';
