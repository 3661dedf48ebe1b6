/** Built-in admission: what Kubernetes enables by default and what its installers add, in its order. */
import type { AdmissionPlugin } from '../registry/strategy.ts';
import { CertificateApproval, CertificateSigning, CertificateSubjectRestriction } from './certificates.ts';
import { PersistentVolumeClaimResize } from './claim-resize.ts';
import { DefaultIngressClass } from './default-ingress-class.ts';
import { DefaultStorageClass } from './default-storage-class.ts';
import { DefaultTolerationSeconds } from './default-toleration-seconds.ts';
import type { AdmissionDeps } from './deps.ts';
import { LimitRanger } from './limit-ranger.ts';
import { NamespaceLifecycle } from './namespace-lifecycle.ts';
import { NodeRestriction } from './node-restriction.ts';
import { OwnerReferencesPermissionEnforcement } from './owner-references.ts';
import { PodSecurity } from './pod-security/pod-security.ts';
import { Priority } from './priority.ts';
import { ResourceQuotaPlugin } from './resource-quota.ts';
import { RuntimeClassPlugin } from './runtime-class.ts';
import { ServiceAccountPlugin } from './service-account.ts';
import { TaintNodesByCondition } from './taint-nodes.ts';
import { webhookCaller } from './webhooks/webhook-client.ts';
import { MutatingAdmissionWebhook, ValidatingAdmissionWebhook } from './webhooks/webhook-plugins.ts';

export { CacheReader } from './cache-reader.ts';
export type { AdmissionDeps, AdmissionReader } from './deps.ts';

/** Off unless named: Kubernetes leaves it off too. */
const OFF_BY_DEFAULT: ReadonlySet<string> = new Set(['OwnerReferencesPermissionEnforcement']);

export interface AdmissionChoice {
  /** kube-apiserver's `--enable-admission-plugins`, beside the defaults. */
  readonly enable?: readonly string[] | undefined;
  /** kube-apiserver's `--disable-admission-plugins`; `*` turns all defaults off. */
  readonly disable?: readonly string[] | undefined;
}

/** The plugins in the order they run. Names in `choice` that are not known here are ignored. */
export function admissionPlugins(deps: AdmissionDeps, choice: AdmissionChoice = {}): readonly AdmissionPlugin[] {
  const { reader, store, clock, random, authorizer } = deps;
  const callWebhook = webhookCaller(reader, clock);
  const all: readonly AdmissionPlugin[] = [
    new NamespaceLifecycle(reader),
    new LimitRanger(reader),
    new ServiceAccountPlugin(reader, random),
    new NodeRestriction(reader),
    new TaintNodesByCondition(),
    new PodSecurity(reader),
    new Priority(reader),
    new DefaultTolerationSeconds(),
    new DefaultStorageClass(reader),
    new PersistentVolumeClaimResize(reader),
    new CertificateApproval(authorizer),
    new CertificateSigning(authorizer),
    new CertificateSubjectRestriction(),
    new DefaultIngressClass(reader),
    new RuntimeClassPlugin(reader),
    new OwnerReferencesPermissionEnforcement(authorizer),
    new MutatingAdmissionWebhook(reader, callWebhook),
    new ValidatingAdmissionWebhook(reader, callWebhook),
    // Last: what is charged should be written.
    new ResourceQuotaPlugin(reader, store),
  ];
  const enabled = new Set(choice.enable ?? []);
  const disabled = new Set(choice.disable ?? []);
  return all.filter(
    ({ name }) => enabled.has(name) || !(disabled.has(name) || disabled.has('*') || OFF_BY_DEFAULT.has(name)),
  );
}
