import { ok, refused, type Result } from '@shared/result';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';
import { LETTER_PLACEHOLDERS } from '@shared/contract/letter-document';
import { placeLabel } from './compose-letter';
import { LETTER_FACTS } from './facts';
import { DEFAULT_TEMPLATES, placesOf, type BlockEdit, type TemplateBlock } from './template';

const COMMON_PLACES = ['registrationNumber', 'agencyName', 'organisationName'];
const NAME_PLACE = /\{\{(\w+)\}\}/g;

const knownPlaces = (kind: LetterKind): ReadonlySet<string> =>
  new Set([...COMMON_PLACES, ...Object.keys(LETTER_FACTS[kind].shape)]);

const withoutNames = (text: string) => text.replace(NAME_PLACE, '');
const namesIn = (text: string) => [...text.matchAll(NAME_PLACE)].map((match) => match[1] ?? '');

/** 这一段改得有什么不对；没有问题为 null。 */
const editProblem = (kind: LetterKind, block: TemplateBlock, edit: BlockEdit): string | null => {
  const where = `《${LETTER_RULES[kind].title}》的「${block.label}」`;
  if (block.isMandatory && !edit.isIncluded) return `${where}是必备内容，不能停用`;
  const plain = withoutNames(edit.text);
  const places = placesOf(plain);
  const known = knownPlaces(kind);
  const unknown = [
    ...places.filter((place) => !known.has(place)),
    ...namesIn(edit.text).filter((name) => !Object.hasOwn(LETTER_PLACEHOLDERS, name)),
  ];
  if (unknown.length > 0) return `${where}里没有{${unknown.join('}、{')}}这样的占位，请改正`;
  if (/[{}]/.test(plain.replace(/\{\w+\}/g, ''))) return `${where}里的花括号没有配对，请改正`;
  if (!block.isMandatory) return null;
  const lost = [
    ...placesOf(withoutNames(block.text)).filter((place) => !places.includes(place)),
    ...namesIn(block.text).filter((name) => !namesIn(edit.text).includes(name)),
  ].map((place) => `{${place}}（${placeLabel(kind, place)}）`);
  if (lost.length > 0) return `${where}缺少必备的占位${lost.join('、')}，请保留`;
  const unsaid = block.keeps.filter((words) => !edit.text.includes(words));
  if (unsaid.length > 0) return `${where}应当保留“${unsaid.join('”“')}”，请写上`;
  return edit.text.trim() === '' ? `${where}是必备内容，不能空着` : null;
};

/**
 * 核对县里对模板的改动。
 * 拒绝：没有这一段；停用必备的段；丢了必备的占位或者必须写明的话；占位不认识、花括号不配对。
 * 依据：《条例》第三十条、第三十二条至第三十七条、第四十二条（文书必须写明的事项）。
 */
export const checkTemplate = (
  kind: LetterKind,
  edits: readonly BlockEdit[],
): Result<readonly BlockEdit[]> => {
  const blocks = DEFAULT_TEMPLATES[kind];
  for (const [index, edit] of edits.entries()) {
    const field = `blocks.${index}.text`;
    const block = blocks.find(({ key }) => key === edit.key);
    if (!block)
      return refused('ruleViolated', `《${LETTER_RULES[kind].title}》没有“${edit.key}”这一段`, {
        field,
      });
    if (edits.findIndex(({ key }) => key === edit.key) !== index)
      return refused('ruleViolated', `「${block.label}」改了两次，请只留一次`, { field });
    const problem = editProblem(kind, block, edit);
    if (problem !== null) return refused('ruleViolated', problem, { field });
  }
  // 与样本相同的不必存：样本以后更新，没有改过的段随之更新。
  return ok(
    edits.filter(({ key, text, isIncluded }) => {
      const block = blocks.find((each) => each.key === key);
      return block?.text !== text || !isIncluded;
    }),
  );
};
