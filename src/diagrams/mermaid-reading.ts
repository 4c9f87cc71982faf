/** What passes between us and the thread that runs Mermaid: plain data. */
export interface MermaidRequest {
  readonly id: number;
  readonly text: string;
}

export interface MermaidReading {
  readonly title: string;
  readonly description: string;
  /** `shape` is null for an id that only stands in edges. */
  readonly nodes: readonly { readonly id: string; readonly text: string; readonly shape: string | null }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly text: string;
    readonly type: string;
    readonly stroke: string;
  }[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
}

/** `line` is 1-based and counts from the first line that is not empty. */
export interface MermaidFailure {
  readonly message: string;
  readonly line: number | null;
}

export type MermaidAnswer =
  | { readonly id: number; readonly reading: MermaidReading }
  | { readonly id: number; readonly failure: MermaidFailure };
