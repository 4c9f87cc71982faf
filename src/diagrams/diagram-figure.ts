import { wording } from '../wording/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { Diagram } from './render-diagram.ts';
import { type Step, type StepExit, stepList } from './step-list.ts';

const words = wording.diagrams.figure;

/** Wider charts than this have to be scrolled on a phone, px. */
const PHONE_WIDTH = 360;

/**
 * A chart as an HTML figure: the SVG in a region that scrolls, its title, and the same steps as a list.
 * @param id unique on the page; every id in the figure begins with it
 */
export function diagramFigure(diagram: Diagram, { id }: { readonly id: string }): string {
  const steps = stepList(diagram);
  const process = diagram.nodes.some(({ shape }) => shape === 'terminal' || shape === 'decision');
  const hint = diagram.width > PHONE_WIDTH ? `<span class="diagram-hint">${words.hint}</span>` : '';
  return [
    `<figure class="diagram" id="${id}">`,
    `<div class="diagram-scroll" tabindex="0" role="region" aria-label="${escapeXml(words.chart(diagram.title))}">`,
    prefixIds(diagram.svg, id),
    `</div><figcaption>${escapeXml(diagram.title)}${hint}</figcaption>`,
    `<details class="diagram-steps"><summary>${process ? words.steps(steps.length) : words.parts(steps.length)}</summary>`,
    `<ol>${steps.map((step) => stepItem(step, id, process)).join('')}</ol></details></figure>`,
  ].join('');
}

/** The same chart may stand twice on a page. */
export function prefixIds(svg: string, prefix: string): string {
  return svg.replace(/ (id|aria-labelledby|aria-describedby)="(chart-(?:title|desc))"/g, ` $1="${prefix}-$2"`);
}

function stepItem(step: Step, id: string, process: boolean): string {
  const lane = step.lane === null ? '' : `<span class="diagram-step-lane">${escapeXml(step.lane)}</span> `;
  const kind = step.kind === 'step' ? '' : `<span class="diagram-step-kind">${words.kinds[step.kind]}</span>`;
  const exits = process ? processExits(step, id) : structureExits(step);
  return `<li id="${id}-step-${step.number}">${lane}${stepLabel(step)}${kind}${exits}</li>`;
}

function stepLabel({ label, link }: Step): string {
  if (link === null || link.href === null) return escapeXml(label);
  return `<a href="${escapeXml(link.href)}" title="${escapeXml(link.tip)}">${escapeXml(label)}</a>`;
}

function processExits({ exits, number: from }: Step, id: string): string {
  if (exits.length === 0) return '';
  const parts = exits.map(({ label, number }: StepExit) => {
    const step = `<a href="#${id}-step-${number}">${words.step(number)}</a>`;
    const sentence = number > from ? words.onTo(step) : words.backTo(step);
    return label === null ? sentence : words.exit(escapeXml(label), sentence);
  });
  return ` <span class="diagram-step-exits">${words.exits(parts)}</span>`;
}

function structureExits({ exits }: Step): string {
  if (exits.length === 0) return '';
  return ` <span class="diagram-step-exits">${escapeXml(words.below(exits.map(({ target }) => target)))}</span>`;
}
