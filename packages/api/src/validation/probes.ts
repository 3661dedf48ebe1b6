/** Probes and lifecycle hooks: the actions a kubelet runs against a container. */
import { dns1123Label, dns1123Subdomain, forbidden, invalid, required } from '@gantry/machinery';
import type { HTTPGetAction, Lifecycle, LifecycleHandler, Probe } from '../../gen/k8s/core/v1.ts';
import {
  checkFormat,
  checkNonNegative,
  checkPortOrName,
  checkPositive,
  type Errors,
  each,
  isPort,
  PORT_RANGE,
} from './values.ts';

export function checkProbes(
  errors: Errors,
  path: string,
  container: {
    livenessProbe?: Probe | undefined;
    readinessProbe?: Probe | undefined;
    startupProbe?: Probe | undefined;
  },
): void {
  const { livenessProbe, readinessProbe, startupProbe } = container;
  if (livenessProbe !== undefined) {
    checkProbe(errors, `${path}.livenessProbe`, livenessProbe);
    checkSuccessThresholdIsOne(errors, `${path}.livenessProbe`, livenessProbe);
  }
  if (readinessProbe !== undefined) {
    checkProbe(errors, `${path}.readinessProbe`, readinessProbe);
    if (readinessProbe.terminationGracePeriodSeconds !== undefined) {
      errors.push(
        invalid(
          `${path}.readinessProbe.terminationGracePeriodSeconds`,
          readinessProbe.terminationGracePeriodSeconds,
          'must not be set for readinessProbes',
        ),
      );
    }
  }
  if (startupProbe !== undefined) {
    checkProbe(errors, `${path}.startupProbe`, startupProbe);
    checkSuccessThresholdIsOne(errors, `${path}.startupProbe`, startupProbe);
  }
}

function checkSuccessThresholdIsOne(errors: Errors, path: string, probe: Probe): void {
  if ((probe.successThreshold ?? 1) !== 1) {
    errors.push(invalid(`${path}.successThreshold`, probe.successThreshold, 'must be 1'));
  }
}

function checkProbe(errors: Errors, path: string, probe: Probe): void {
  checkHandler(errors, path, probe, ['exec', 'httpGet', 'tcpSocket', 'grpc']);
  checkNonNegative(errors, `${path}.initialDelaySeconds`, probe.initialDelaySeconds);
  checkNonNegative(errors, `${path}.timeoutSeconds`, probe.timeoutSeconds);
  checkNonNegative(errors, `${path}.periodSeconds`, probe.periodSeconds);
  checkNonNegative(errors, `${path}.successThreshold`, probe.successThreshold);
  checkNonNegative(errors, `${path}.failureThreshold`, probe.failureThreshold);
  checkPositive(errors, `${path}.terminationGracePeriodSeconds`, probe.terminationGracePeriodSeconds);
}

export function checkLifecycle(errors: Errors, path: string, lifecycle: Lifecycle | undefined): void {
  if (lifecycle?.postStart !== undefined) {
    checkHandler(errors, `${path}.lifecycle.postStart`, lifecycle.postStart, ['exec', 'httpGet', 'tcpSocket', 'sleep']);
  }
  if (lifecycle?.preStop !== undefined) {
    checkHandler(errors, `${path}.lifecycle.preStop`, lifecycle.preStop, ['exec', 'httpGet', 'tcpSocket', 'sleep']);
  }
}

/** Exactly one of the actions, and that one in order. */
function checkHandler(
  errors: Errors,
  path: string,
  handler: Pick<Probe, 'exec' | 'httpGet' | 'tcpSocket' | 'grpc'> & Pick<LifecycleHandler, 'sleep'>,
  kinds: readonly ('exec' | 'httpGet' | 'tcpSocket' | 'grpc' | 'sleep')[],
): void {
  let found = 0;
  for (const kind of kinds) {
    if (handler[kind] === undefined) {
      continue;
    }
    found++;
    const at = `${path}.${kind}`;
    if (found > 1) {
      errors.push(forbidden(at, 'may not specify more than 1 handler type'));
      continue;
    }
    if (kind === 'exec') {
      if (each(handler.exec?.command).length === 0) {
        errors.push(required(`${at}.command`));
      }
    } else if (kind === 'httpGet' && handler.httpGet !== undefined) {
      checkHttpGet(errors, at, handler.httpGet);
    } else if (kind === 'tcpSocket') {
      checkPortOrName(errors, `${at}.port`, handler.tcpSocket?.port);
    } else if (kind === 'grpc' && !isPort(handler.grpc?.port ?? 0)) {
      errors.push(invalid(`${at}.port`, handler.grpc?.port ?? 0, PORT_RANGE));
    } else if (kind === 'sleep') {
      checkNonNegative(errors, `${at}.seconds`, handler.sleep?.seconds);
    }
  }
  if (found === 0) {
    errors.push(required(path, 'must specify a handler type'));
  }
}

const HEADER_NAME = /^[-A-Za-z0-9]+$/;

function checkHttpGet(errors: Errors, path: string, action: HTTPGetAction): void {
  if (!action.path) {
    errors.push(required(`${path}.path`));
  }
  checkPortOrName(errors, `${path}.port`, action.port);
  if (action.scheme !== 'HTTP' && action.scheme !== 'HTTPS') {
    errors.push({
      type: 'FieldValueNotSupported',
      field: `${path}.scheme`,
      value: action.scheme ?? '',
      detail: 'supported values: "HTTP", "HTTPS"',
    });
  }
  const headers = each(action.httpHeaders);
  for (let i = 0; i < headers.length; i++) {
    if (!HEADER_NAME.test(headers[i]!.name)) {
      errors.push(
        invalid(
          `${path}.httpHeaders`,
          headers[i]!.name,
          "a valid HTTP header consists of letters, digits and '-' (like 'X-Header-Name')",
        ),
      );
    }
  }
}

export function checkHostname(errors: Errors, path: string, name: string): void {
  checkFormat(errors, path, name, dns1123Label);
}

export function checkDomain(errors: Errors, path: string, name: string): void {
  checkFormat(errors, path, name, dns1123Subdomain);
}
