/** 指标登记表：名字、单位、是什么。Lambda 上与本地用的是同一张。 */
export const METRICS = {
  requests: { kind: 'counter', unit: 'Count', meaning: '请求数' },
  refusals: { kind: 'counter', unit: 'Count', meaning: '答了“不”的请求数' },
  rateLimited: { kind: 'counter', unit: 'Count', meaning: '因为太频繁被拦下的请求数' },
  faults: { kind: 'counter', unit: 'Count', meaning: '系统故障数' },
  timeouts: { kind: 'counter', unit: 'Count', meaning: '没有来得及办完、答了 503 的请求数' },
  latency: { kind: 'timer', unit: 'Milliseconds', meaning: '一次请求用时' },
  upstreamErrors: { kind: 'counter', unit: 'Count', meaning: '外部服务出错次数' },
  messagesSent: { kind: 'counter', unit: 'Count', meaning: '送出的消息数' },
  messagesParked: { kind: 'counter', unit: 'Count', meaning: '搁置、等人处理的消息数' },
  remindersRaised: { kind: 'counter', unit: 'Count', meaning: '期限巡检发出的提醒数' },
  outboxLagSeconds: {
    kind: 'gauge',
    unit: 'Seconds',
    meaning: '到时而没有送的消息里最早的等了多久',
  },
  messagesDue: { kind: 'gauge', unit: 'Count', meaning: '到时而没有送的消息数' },
  messagesWaitingForPeople: { kind: 'gauge', unit: 'Count', meaning: '现在搁置着的消息数' },
  checkpointAgeHours: {
    kind: 'gauge',
    unit: 'Count',
    meaning: '登记链最近一次签章距今几小时（各县里最久的）',
  },
  sweepAgeHours: {
    kind: 'gauge',
    unit: 'Count',
    meaning: '期限巡检最近一次距今几小时（各县里最久的）',
  },
} as const satisfies Record<
  string,
  { kind: 'counter' | 'timer' | 'gauge'; unit: string; meaning: string }
>;

export type MetricName = keyof typeof METRICS;

/** 记一次：几个指标的数，属于哪个接口。 */
export interface Metrics {
  record(values: Readonly<Partial<Record<MetricName, number>>>, endpoint?: string): void;
}

/** 用时的分段（毫秒）。 */
const STEPS = [10, 50, 100, 250, 500, 1000, 2500, 5000, 12_000];

const plainName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** 单机上的指标：留在内存里，照 Prometheus 的文字格式给出。 */
export const memoryMetrics = (): Metrics & { readonly text: () => string } => {
  const sums = new Map<string, number>();
  const add = (key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);
  const time = (name: string, label: string, value: number) => {
    for (const step of [...STEPS, Infinity])
      if (value <= step)
        add(
          `${name}_bucket{${label === '' ? '' : `${label},`}le="${step === Infinity ? '+Inf' : step}"}`,
          1,
        );
    add(`${name}_sum${label === '' ? '' : `{${label}}`}`, value);
    add(`${name}_count${label === '' ? '' : `{${label}}`}`, 1);
  };
  return {
    record: (values, endpoint) => {
      const label = endpoint === undefined ? '' : `endpoint="${endpoint.replace(/[^\w-]/g, '')}"`;
      for (const [metric, value] of Object.entries(values) as [MetricName, number][]) {
        const name = `minglan_${plainName(metric)}`;
        const { kind } = METRICS[metric];
        if (kind === 'timer') time(name, label, value);
        else if (kind === 'gauge') sums.set(name, value);
        else add(`${name}_total${label === '' ? '' : `{${label}}`}`, value);
      }
    },
    text: () =>
      [...sums]
        .map(([key, value]) => `${key} ${value}\n`)
        .sort()
        .join(''),
  };
};
