import { describe, expect, it } from 'vitest';
import { parseTokenFile } from './token-file.ts';

describe('the token file', () => {
  it('reads users with and without groups', () => {
    const users = parseTokenFile(
      'secret-1,jane,1000,"dev,ops"\n\n# comment\nsecret-2,joe,1001\nsecret-3,adm,2,system:masters\n',
    );
    expect(users.get('secret-1')).toEqual({
      name: 'jane',
      uid: '1000',
      groups: ['dev', 'ops', 'system:authenticated'],
      extra: {},
    });
    expect(users.get('secret-2')?.groups).toEqual(['system:authenticated']);
    expect(users.get('secret-3')?.groups).toContain('system:masters');
  });

  it('accepts Windows line ends and blanks around fields', () => {
    expect(parseTokenFile('t , jane , 1 , "a , b"\r\n').get('t')?.groups).toEqual(['a', 'b', 'system:authenticated']);
  });

  it.each([
    ['secret', /line 1: expected token,user,uid/],
    [',jane,1', /line 1: empty token/],
    ['a,jane,1\na,joe,2', /line 2: token appears twice/],
    ['a,jane,1,"dev', /line 1: unclosed quote/],
  ])('refuses %j and never shows the token', (content, message) => {
    expect(() => parseTokenFile(content)).toThrow(message);
    expect(() => parseTokenFile(content)).not.toThrow(/secret/);
  });
});
