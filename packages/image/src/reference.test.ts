import { describe, expect, it } from 'vitest';
import { archiveFileName, ImageReferenceError, normalizeReference } from './reference.ts';

describe('image references', () => {
  it.each([
    ['web', 'docker.io/library/web:latest'],
    ['web:1', 'docker.io/library/web:1'],
    ['team/web:1', 'docker.io/team/web:1'],
    ['localhost/web', 'localhost/web:latest'],
    ['localhost:5000/web:2', 'localhost:5000/web:2'],
    ['registry.example/a/b/c:v1.2_3-x', 'registry.example/a/b/c:v1.2_3-x'],
  ])('%s means %s', (short, full) => {
    expect(normalizeReference(short)).toBe(full);
    expect(normalizeReference(full)).toBe(full);
  });

  it.each(['', 'Web', 'a//b', 'web:', 'web:-x', '../up', 'a b', 'web:1:2/..'])('refuses %j', (bad) => {
    expect(() => normalizeReference(bad)).toThrow(ImageReferenceError);
  });

  it('names archives without separators', () => {
    expect(archiveFileName('localhost:5000/a/b:1')).toBe('localhost_5000_a_b_1.tar');
  });
});
