/** The static token file: CSV lines `token,user,uid[,"group1,group2"]`. */
import type { UserInfo } from '../contract.ts';
import { authenticatedUser } from '../identity.ts';

/** Splits one CSV line; quotes may enclose commas, a doubled quote is a quote. */
export function splitCsvLine(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const char = line.charAt(index);
    if (quoted) {
      if (char !== '"') field += char;
      else if (line.charAt(index + 1) === '"') {
        field += '"';
        index++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      fields.push(field.trim());
      field = '';
    } else field += char;
  }
  if (quoted) throw new Error('unclosed quote');
  fields.push(field.trim());
  return fields;
}

/**
 * Users by token. Empty lines and `#` comments are skipped. Throws with the line number on a malformed or repeated entry;
 * never puts a token in the message.
 */
export function parseTokenFile(content: string): Map<string, UserInfo> {
  const users = new Map<string, UserInfo>();
  for (const [index, raw] of content.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `token file line ${index + 1}`;
    let fields: string[];
    try {
      fields = splitCsvLine(line);
    } catch (error) {
      throw new Error(`${where}: ${(error as Error).message}`);
    }
    const [token, name, uid, groups = ''] = fields;
    if (!token) throw new Error(`${where}: empty token`);
    if (!name || uid === undefined) throw new Error(`${where}: expected token,user,uid[,"groups"]`);
    if (users.has(token)) throw new Error(`${where}: token appears twice`);
    const groupList = groups
      .split(',')
      .map((group) => group.trim())
      .filter((group) => group !== '');
    users.set(token, authenticatedUser(name, uid, groupList));
  }
  return users;
}
