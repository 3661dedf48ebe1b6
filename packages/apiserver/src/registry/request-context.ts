import type { Fence } from '@gantry/storage';
import type { WriteContext } from './strategy.ts';

export type FieldValidation = 'Strict' | 'Warn' | 'Ignore';

/** Everything about a request that reading and writing needs, whichever front door it came through. */
export interface RequestContext extends WriteContext {
  /** Set for writes of a leader-elected client. */
  readonly fence: Fence | undefined;
  readonly fieldValidation: FieldValidation;
  /** Whose the changes are; never ''. */
  readonly fieldManager: string;
  /** Server-side apply: the draft brings its own managedFields. */
  readonly isApply?: boolean;
}
