import { expect, test } from '@jest/globals';
import { workflowChart, workflowSteps } from '@shared/contract/workflow-chart';
import { openWorld } from '../../support/world';

test('工作流程图：不登录也能看，两张都有，带缓存；没有这个县、没有这张图说明白', async () => {
  const world = await openWorld();
  try {
    for (const kind of ['application', 'proactive', 'village'] as const) {
      const chart = await world.call(workflowChart, { params: { region: 'minghu', kind } });
      expect(chart.status).toBe(200);
      expect(chart.headers.get('content-type')).toBe('image/svg+xml');
      expect(chart.headers.get('etag')).toBeTruthy();
      expect(String(chart.body)).toMatch(/<title[^>]*>云州市明湖区.*工作流程图<\/title>/);
      const steps = await world.call(workflowSteps, { params: { region: 'minghu', kind } });
      expect((steps.body as { stages: unknown[] }).stages.length).toBeGreaterThanOrEqual(4);
    }
    const elsewhere = await world.call(workflowChart, {
      params: { region: 'nowhere', kind: 'application' },
    });
    expect(elsewhere.status).toBe(404);
    const unknown = await world.call(workflowSteps, {
      params: { region: 'minghu', kind: 'other' as 'application' },
    });
    expect([unknown.status, (unknown.body as { field: string }).field]).toEqual([400, 'kind']);
  } finally {
    await world.close();
  }
});
