import type { Grade } from './complaint-grade.ts';
import { parameterIn, type ToolParameters } from './deadline.ts';

export const approverParameters = ['auth_agent', 'auth_supervisor', 'auth_manager', 'auth_deputy'] as const;

export type Approver = 'agent' | 'supervisor' | 'manager' | 'deputy' | 'president';

/** Who approves a plan that grants the whole amount (SH-4-25#6.6.1); in grade A never less than the deputy (6.6.3). */
export function approverOf(grade: Grade, amount: number, parameters: ToolParameters): Approver {
  const limits: readonly (readonly [Approver, (typeof approverParameters)[number]])[] = [
    ['agent', 'auth_agent'],
    ['supervisor', 'auth_supervisor'],
    ['manager', 'auth_manager'],
    ['deputy', 'auth_deputy'],
  ];
  const open = grade === 'A' ? limits.slice(-1) : limits;
  return open.find(([, id]) => amount <= parameterIn(parameters, id).value)?.[0] ?? 'president';
}
