/**
 * Syntax of names and labels. Every function returns what is wrong, in words, or an empty list; the callers
 * put the sentences into field errors.
 */

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const label1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const qualified = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

export const DNS1123_LABEL_MAX = 63;
export const DNS1123_SUBDOMAIN_MAX = 253;
const QUALIFIED_NAME_MAX = 63;
const LABEL_VALUE_MAX = 63;

function tooLongProblem(text: string, max: number): string[] {
  return text.length > max ? [`must be no more than ${max} characters`] : [];
}

/** One DNS label: lower-case letters, digits and dashes, up to 63. Names of namespaces, containers, volumes, ports. */
export function dns1123Label(text: string): string[] {
  const problems = tooLongProblem(text, DNS1123_LABEL_MAX);
  if (!label.test(text)) {
    problems.push(
      "must be an RFC 1123 label: lower-case letters, digits and '-', beginning and ending with a letter or digit (like 'web-1')",
    );
  }
  return problems;
}

/** DNS labels joined by dots, up to 253. Names of most objects. */
export function dns1123Subdomain(text: string): string[] {
  const problems = tooLongProblem(text, DNS1123_SUBDOMAIN_MAX);
  if (!text.split('.').every((part) => label.test(part))) {
    problems.push(
      "must be an RFC 1123 subdomain: lower-case letters, digits, '-' and '.', every part beginning and ending with a letter or digit (like 'example.com')",
    );
  }
  return problems;
}

/** A DNS label that begins with a letter. Names of Services. */
export function dns1035Label(text: string): string[] {
  const problems = tooLongProblem(text, DNS1123_LABEL_MAX);
  if (!label1035.test(text)) {
    problems.push(
      "must be an RFC 1035 label: lower-case letters, digits and '-', beginning with a letter and ending with a letter or digit (like 'my-name')",
    );
  }
  return problems;
}

/** A subdomain whose first label may be `*`. Hosts of Ingress rules. */
export function wildcardDns1123Subdomain(text: string): string[] {
  if (!text.startsWith('*.')) {
    return ["must begin with '*.' followed by an RFC 1123 subdomain"];
  }
  return dns1123Subdomain(text.slice(2));
}

/** `name` or `dns.prefix/name`. Keys of labels and annotations, names of resources, finalizers and conditions. */
export function qualifiedName(text: string): string[] {
  const slash = text.indexOf('/');
  const name = text.slice(slash + 1);
  const problems: string[] = [];
  if (slash >= 0) {
    const prefix = text.slice(0, slash);
    if (prefix === '') {
      problems.push('prefix part must not be empty');
    } else {
      problems.push(...dns1123Subdomain(prefix).map((problem) => `prefix part ${problem}`));
    }
  }
  if (name === '') {
    problems.push('name part must not be empty');
  } else {
    problems.push(...tooLongProblem(name, QUALIFIED_NAME_MAX).map((problem) => `name part ${problem}`));
  }
  if (!qualified.test(name)) {
    problems.push(
      "name part must consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit (like 'MyName' or 'my.name')",
    );
  }
  return problems;
}

/** Up to 63 letters, digits, `-`, `_`, `.`; may be empty. */
export function labelValue(text: string): string[] {
  const problems = tooLongProblem(text, LABEL_VALUE_MAX);
  if (text !== '' && !qualified.test(text)) {
    problems.push(
      "a valid label value is empty or consists of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit (like 'my_value')",
    );
  }
  return problems;
}

/** Names used as one segment of a URL path or etcd key (RBAC objects, CRDs): anything but `.`, `..`, `/` and `%`. */
export function pathSegmentName(text: string): string[] {
  if (text === '.' || text === '..') {
    return [`may not be '${text}'`];
  }
  return ['/', '%'].filter((char) => text.includes(char)).map((char) => `may not contain '${char}'`);
}

/** Key of a ConfigMap or Secret: a file name of letters, digits, `-`, `_`, `.`, up to 253. */
export function configMapKey(text: string): string[] {
  const problems = tooLongProblem(text, DNS1123_SUBDOMAIN_MAX);
  if (!/^[-._a-zA-Z0-9]+$/.test(text)) {
    problems.push("a valid config key consists of letters, digits, '-', '_' and '.' (like 'key.name')");
  } else if (text === '.' || text.startsWith('..')) {
    problems.push("must not be '.' or begin with '..'");
  }
  return problems;
}

/** IANA service name of a port: up to 15 lower-case letters, digits and dashes, at least one letter. */
export function portName(text: string): string[] {
  const problems = tooLongProblem(text, 15);
  if (!label.test(text)) {
    problems.push('must contain only lower-case letters, digits and single dashes between them');
  }
  if (!/[a-z]/.test(text)) {
    problems.push('must contain at least one letter');
  }
  if (text.includes('--')) {
    problems.push('must not contain consecutive dashes');
  }
  return problems;
}
