import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { diagramFigure } from '../../src/diagrams/diagram-figure.ts';
import { readDiagram } from '../../src/diagrams/render-diagram.ts';
import { complaintFlow, draw, loopingFlow, organisation } from './chart-samples.ts';

async function items(source: string): Promise<string[]> {
  const html = diagramFigure(await draw(source), { id: 'chart-1' });
  const list = new JSDOM(html).window.document.querySelectorAll('.diagram-steps li');
  return [...list].map(({ textContent }) => textContent ?? '');
}

test('steps stand in the order in which they are taken, the first-named exit first', async () => {
  const { nodes } = await readDiagram({ source: complaintFlow, file: 'sample.mdx', line: 10 });
  const order = 's1 s2 s3 s12 s4 s6 s7 s8 s9 s13 s10 s11 s14';
  expect(nodes.map(({ id }) => id).join(' ')).toBe(order);
});

test('every step says who takes it and where each exit leads', async () => {
  const steps = await items(complaintFlow);
  expect(steps).toHaveLength(13);
  expect(steps[0]).toBe('客户 通过任一渠道投诉（开始）');
  expect(steps[2]).toBe('首接人·客服专员 有人身伤害或安全事故？（判断） 有：转第 4 步；无：转第 5 步');
  expect(steps[3]).toBe('售后服务部经理 转投诉处理流程（II） 转第 13 步');
  expect(steps[12]).toBe('售后服务部经理 统计进日报、月度分析，归档（结束）');
});

test('a loop says that it goes back', async () => {
  const steps = await items(loopingFlow);
  expect(steps[3]).toBe('跨部门评审能否做到？（判断） 通过：转第 5 步；不通过：回到第 3 步');
});

test('an organisation chart says who stands below whom, through frames as well', async () => {
  const steps = await items(organisation);
  expect(steps[0]).toBe(
    '售后服务部经理 下接：售后服务主管（客服）、售后服务主管（维修）、售后服务主管（安装、物流）、投诉处理专员、部门文员',
  );
  expect(steps).toContain('经理直属 部门文员');
});

test('a step links to its document and to the steps that follow', async () => {
  const html = diagramFigure(await draw(complaintFlow), { id: 'chart-1' });
  const page = new JSDOM(html).window.document;
  const links = [...page.querySelectorAll('.diagram-steps a')].map((link) => link.getAttribute('href') ?? '');
  expect(links).toContain('/sh-5-21');
  const inside = links.filter((href) => href.startsWith('#'));
  expect(inside.length).toBeGreaterThan(5);
  for (const href of inside) expect(page.querySelector(href)).not.toBeNull();
});

test('the chart can be scrolled with the keyboard and has a caption', async () => {
  const page = new JSDOM(diagramFigure(await draw(complaintFlow), { id: 'chart-1' })).window.document;
  const region = page.querySelector('figure > [role=region]');
  expect(region?.getAttribute('tabindex')).toBe('0');
  expect(region?.getAttribute('aria-label')).toContain('客户投诉处理流程');
  expect(page.querySelector('figcaption')?.textContent).toContain('客户投诉处理流程');
});
