import { SIMILAR_ENOUGH, similarityOf } from './repeat-applications';
import { bigramsOf, normaliseDescription } from './same-information';
import { conversionFlag } from './conversion';

/** 参与归并的一件。 */
export interface AskedInformation {
  readonly applicationId: string;
  readonly description: string;
  /** 同一申请人的比对钥匙；没有证件号码、比对不了的为空。 */
  readonly applicantKey: string;
  readonly departmentId: string;
  readonly askedOn: string;
  /** 已经答复，全部或者部分公开了。 */
  readonly isDisclosed: boolean;
  /** 已经转为主动公开，或者已经决定不转。 */
  readonly isConverted: boolean;
}

export interface AskedGroup {
  /** 代表这一组的一件：公开过的里面最近的。 */
  readonly representative: AskedInformation;
  readonly applicants: number;
  readonly applications: number;
  readonly latestOn: string;
}

/** 出现在这么多组里的两字（如“公开”“申请”）不用来找相近的。 */
const COMMON = 150;

interface Cluster {
  readonly text: string;
  readonly members: AskedInformation[];
}

/** 字面整理后相同的先归在一起。 */
const sameTexts = (rows: readonly AskedInformation[]): Cluster[] => {
  const clusters = new Map<string, Cluster>();
  for (const row of rows) {
    const text = normaliseDescription(row.description);
    const known = clusters.get(text);
    if (known) known.members.push(row);
    else if (text !== '') clusters.set(text, { text, members: [row] });
  }
  return [...clusters.values()];
};

/** 相近的并进先有的一组；只与有不常见的共同字组的比。 */
const mergeSimilar = (clusters: readonly Cluster[]): Cluster[] => {
  const kept: Cluster[] = [];
  const postings = new Map<string, number[]>();
  for (const cluster of clusters) {
    const grams = [...new Set(bigramsOf(cluster.text))];
    const near = new Set(
      grams.flatMap((gram) => {
        const places = postings.get(gram) ?? [];
        return places.length > COMMON ? [] : places;
      }),
    );
    const home = [...near]
      .map((place) => kept[place])
      .find((each) => each && similarityOf(each.text, cluster.text) >= SIMILAR_ENOUGH);
    if (home) {
      home.members.push(...cluster.members);
      continue;
    }
    for (const gram of grams) postings.set(gram, [...(postings.get(gram) ?? []), kept.length]);
    kept.push({ text: cluster.text, members: [...cluster.members] });
  }
  return kept;
};

const groupOf = ({ members }: Cluster, threshold: number): AskedGroup | null => {
  const applicants = new Set(members.map((each) => each.applicantKey).filter((key) => key !== ''));
  const newestFirst = [...members].sort((a, b) => (a.askedOn < b.askedOn ? 1 : -1));
  const representative = newestFirst.find((each) => each.isDisclosed);
  const isDone = members.some((each) => each.isConverted);
  const flag = conversionFlag({
    sameInfoApplicants: applicants.size,
    isDisclosable: representative !== undefined && !isDone,
    threshold,
  });
  if (flag === null || representative === undefined) return null;
  return {
    representative,
    applicants: applicants.size,
    applications: members.length,
    latestOn: newestFirst[0]?.askedOn ?? representative.askedOn,
  };
};

/**
 * 几位不同的申请人要同一信息、公开过而还没有转为主动公开的，申请人多的在前；转不转由人决定。
 * 依据：《条例》第四十四条第一款。
 * @param threshold 县里的约定：几位起提示
 */
export const conversionGroups = (
  rows: readonly AskedInformation[],
  threshold: number,
): AskedGroup[] =>
  mergeSimilar(sameTexts(rows))
    .map((cluster) => groupOf(cluster, threshold))
    .filter((group) => group !== null)
    .sort((a, b) => b.applicants - a.applicants || (a.latestOn < b.latestOn ? 1 : -1));
