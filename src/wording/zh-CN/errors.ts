interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly problem: string;
  readonly remedy: string;
}

export const errors = {
  sentence: ({ file, line, field, problem, remedy }: Place) =>
    `${file}${line === undefined ? '' : ` 第 ${line} 行`}${field === undefined ? '' : `“${field}”`}：${problem}。${remedy}。`,
};
