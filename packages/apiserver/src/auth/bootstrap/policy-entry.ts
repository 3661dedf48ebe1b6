/** Shape of the default policy tables. */

/** A cluster role, and usually the binding of the same name. */
export interface RoleEntry {
  readonly name: string;
  /** In the notation of `rule`. */
  readonly rules?: readonly string[];
  /** Label whose bearers make up this role's rules. */
  readonly aggregates?: string;
  /** Labels set to "true". */
  readonly labels?: readonly string[];
  /** Subjects of the cluster role binding: `User x`, `Group x` or `ServiceAccount namespace/x`. No binding when undefined. */
  readonly bindTo?: readonly string[];
}

/** A role inside a namespace, with the subjects it is bound to. */
export interface NamespacedRoleEntry {
  readonly namespace: string;
  readonly name: string;
  readonly rules: readonly string[];
  /** Name of the role binding; default: the role's. */
  readonly bindingName?: string;
  readonly bindTo?: readonly string[];
}

/** A cluster role bound under another name. */
export interface BindingEntry {
  readonly name: string;
  readonly role: string;
  readonly bindTo: readonly string[];
}
