/**
 * Every Chinese word that the software itself says, grouped by where a reader meets it; zh-CN/index.ts lists the groups.
 * A second language is a folder of the same shape beside zh-CN. A namespace instead of an object lets the bundler leave
 * out the groups that a page's script does not use.
 */
export * as wording from './zh-CN/index.ts';
