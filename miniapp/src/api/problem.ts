import { problemSchema, type Problem } from '@shared/contract/problem';

/** 接口没有办成：拒绝、故障或网络不通。detail 可以直接给人看。 */
export class ApiProblem extends Error {
  readonly code: Problem['code'] | 'network';
  readonly field: string | undefined;
  readonly legalBasis: string | undefined;
  readonly correlationId: string;

  constructor(
    problem: Omit<Problem, 'code'> & { code: Problem['code'] | 'network' },
    options?: ErrorOptions,
  ) {
    super(problem.detail, options);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.field = problem.field;
    this.legalBasis = problem.legalBasis;
    this.correlationId = problem.correlationId;
  }
}

/** 网络不通。 */
export const networkProblem = (): ApiProblem =>
  new ApiProblem({
    code: 'network',
    title: '网络不通',
    detail: '网络不通，请检查网络后重试；您填写的内容还在',
    correlationId: '',
  });

/** 应答与合同对不上：多半是服务器更新了，手上的还是旧的一版。@param cause 哪里对不上，只供排查，不给人看 */
export const outdatedProblem = (cause: unknown): ApiProblem =>
  new ApiProblem(
    {
      code: 'fault',
      title: '版本旧了',
      detail: '明栏已经更新，手上的这一版读不懂：请关掉重新打开，网页请刷新',
      correlationId: '',
    },
    { cause },
  );

/** 把出错的应答变成 ApiProblem；应答不合规矩时按故障处理。 */
export const toProblem = (body: unknown): ApiProblem => {
  const parsed = problemSchema.safeParse(body);
  return new ApiProblem(
    parsed.success
      ? parsed.data
      : { code: 'fault', title: '系统出错', detail: '系统出了问题，请稍后再试', correlationId: '' },
  );
};

/** 任何错误里可以给人看的一句话。 */
export const messageOf = (error: unknown): string =>
  error instanceof ApiProblem ? error.message : '出了一点问题，请稍后再试';
