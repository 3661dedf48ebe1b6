import { describe, expect, it } from 'vitest';
import { rule, rules } from '../bootstrap/rule-notation.ts';
import { request, user } from '../testing/requests.ts';
import { describeRule, ruleAllows, uncoveredRules } from './policy-rule.ts';

const jane = user('jane');

describe('a rule', () => {
  it.each([
    ['get: core/pods', 'get pods', true],
    ['get: core/pods', 'list pods', false],
    ['get: core/pods', 'get pods/log', false],
    ['get: core/pods/log', 'get pods/log', true],
    ['get: core/pods/log', 'get pods', false],
    ['get: core/*', 'get pods/log', true],
    ['get: */*/scale', 'get deployments/scale@apps', true],
    ['get: */*/scale', 'get deployments@apps', false],
    ['get: core/pods/*', 'get pods/log', false],
    ['get: apps/deployments', 'get deployments', false],
    ['get: */deployments', 'get deployments@apps', true],
    ['*: */*', 'frobnicate widgets@example.org', true],
    ['get: core/pods(web)', 'get pods', false],
    ['get: /healthz', 'get /healthz', true],
    ['get: /healthz', 'get /healthz/etcd', false],
    ['get: /healthz/*', 'get /healthz/etcd', true],
    ['get: *', 'get /anything', true],
    ['get: core/pods', 'get /pods', false],
    ['get: /healthz', 'get healthz', false],
  ])('%s on %s: %s', (line, what, expected) => {
    expect(ruleAllows(rule(line), request(jane, what))).toBe(expected);
  });

  it('with names allows only those, and nothing without a name', () => {
    const named = rule('get: core/pods(web,db)');
    expect(ruleAllows(named, request(jane, 'get pods', { name: 'db' }))).toBe(true);
    expect(ruleAllows(named, request(jane, 'get pods', { name: 'x' }))).toBe(false);
    expect(ruleAllows(rule('list: core/pods(web)'), request(jane, 'list pods'))).toBe(false);
  });
});

describe('cover', () => {
  it.each([
    [['READ: core/pods'], ['get list: core/pods'], []],
    [['READ: core/pods'], ['get delete: core/pods'], ['delete: core/pods']],
    [['*: */*'], ['get: apps/deployments(a)', 'create: core/pods/exec'], []],
    [['*: */*'], ['get: /metrics'], ['get: /metrics']],
    [['get: core/pods(a)'], ['get: core/pods(a,b)'], ['get: core/pods(b)']],
    [['get: core/pods(a)'], ['get: core/pods'], ['get: core/pods']],
    [['get: core/pods'], ['get: core/pods(a)'], []],
    [['get: */*/scale'], ['get: apps/deployments/scale'], []],
    [['get: */*/scale'], ['get: apps/deployments'], ['get: apps/deployments']],
    [['get: core/pods'], ['get: core/*'], ['get: core/*']],
    [['get: /healthz/*'], ['get: /healthz/etcd'], []],
    [['get: /healthz/*'], ['get: /healthz/*'], []],
    [['get: /healthz/*'], ['get: *'], ['get: *']],
    [['get: core/pods', 'list: core/pods'], ['get list: core/pods'], []],
  ])('%j over %j lacks %j', (held, wanted, missing) => {
    expect(uncoveredRules(rules(...held), rules(...wanted))).toEqual(rules(...missing));
  });

  it('is told in the words of RBAC refusals', () => {
    expect(describeRule(rule('get list: core/pods(web)'))).toBe(
      '{APIGroups:[""], Resources:["pods"], ResourceNames:["web"], Verbs:["get" "list"]}',
    );
    expect(describeRule(rule('get: /healthz'))).toBe('{NonResourceURLs:["/healthz"], Verbs:["get"]}');
  });
});
