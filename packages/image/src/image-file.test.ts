import { describe, expect, it } from 'vitest';
import { parseImageFile } from './image-file.ts';

const parse = (text: string) => parseImageFile(text, 'gantry-image.yaml');

describe('image files', () => {
  it('fills in what is left out', () => {
    const image = parse('entrypoint: [/bin/app]');
    expect(image).toMatchObject({ base: 'scratch', packages: [], workingDir: '/', user: '', entrypoint: ['/bin/app'] });
  });

  it('reads modes as octal and numbers as text where text is meant', () => {
    const image = parse('files: [{content: x, target: /a, mode: "0750", uid: 7}]\nenv: {PORT: 80}');
    expect(image.files[0]).toMatchObject({ mode: 0o750, uid: 7, gid: 0 });
    expect(image.env).toEqual({ PORT: '80' });
  });

  it.each([
    ['comand: [x]', 'comand: unknown field'],
    ['- a', 'must be a mapping'],
    ['files: [{target: /a}]', 'files[0].source: give exactly one'],
    ['files: [{target: /a, source: b, content: c}]', 'files[0].source: give exactly one'],
    ['files: [{content: x, target: a}]', 'files[0].target'],
    ['files: [{content: x, target: /a/../../etc}]', 'files[0].target'],
    ['files: [{content: x, target: /a, mode: 493}]', 'files[0].mode: must be octal'],
    ['accounts: [{name: a, uid: -1}]', 'accounts[0].uid'],
    ['env: [A=1]', 'env: must be a mapping'],
    ['entrypoint: /bin/app', 'entrypoint: must be a list'],
    ['links: [{target: /a}]', 'links[0].to: is required'],
    ['a: 1\na: 2', 'unique'],
  ])('%j is refused, naming the field', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
