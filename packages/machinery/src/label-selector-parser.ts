/** Parser of the text form of label selectors. */
import { type LabelRequirement, LabelSelector } from './label-selector.ts';
import { labelValue, qualifiedName } from './names.ts';
import { newBadRequest } from './status-errors.ts';

type Token = { readonly kind: 'word' | 'symbol' | 'end'; readonly text: string };

const symbols = ['!=', '==', '=', '!', '(', ')', ',', '>', '<'];

function* tokens(text: string): Generator<Token, Token> {
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const symbol = symbols.find((each) => text.startsWith(each, at));
    if (symbol !== undefined) {
      at += symbol.length;
      yield { kind: 'symbol', text: symbol };
      continue;
    }
    let end = at;
    while (end < text.length && !/[\s!=(),<>]/.test(text[end]!)) {
      end++;
    }
    yield { kind: 'word', text: text.slice(at, end) };
    at = end;
  }
  return { kind: 'end', text: '' };
}

/**
 * Parses `key`, `!key`, `key=value`, `key==value`, `key!=value`, `key in (a,b)`, `key notin (a,b)`, `key>1`, `key<1`,
 * joined by commas. Empty text selects everything. Throws BadRequest naming what was found.
 */
export function parseLabelSelector(text: string): LabelSelector {
  const list: Token[] = [...tokens(text), { kind: 'end', text: '' }];
  let position = 0;
  const peek = () => list[position]!;
  const next = () => list[position++]!;
  const fail = (expected: string, found: Token): never => {
    const what = found.kind === 'end' ? 'the end' : `'${found.text}'`;
    throw newBadRequest(`unable to parse label selector ${JSON.stringify(text)}: found ${what}, expected ${expected}`);
  };
  const isSymbol = (token: Token, ...of: string[]) => token.kind === 'symbol' && of.includes(token.text);

  const key = (): string => {
    const token = next();
    if (token.kind !== 'word') {
      return fail('a label key', token);
    }
    check(text, 'key', token.text, qualifiedName(token.text));
    return token.text;
  };
  // A value may be left out: `key=` and `key in (a,)` mean the empty value.
  const value = (): string => {
    const token = peek();
    if (token.kind !== 'word') {
      if (token.kind === 'end' || isSymbol(token, ',', ')')) {
        return '';
      }
      return fail('a label value', token);
    }
    position++;
    check(text, 'value', token.text, labelValue(token.text));
    return token.text;
  };
  const valueSet = (): string[] => {
    const open = next();
    if (!isSymbol(open, '(')) {
      fail("'('", open);
    }
    const values = [value()];
    for (let token = next(); !isSymbol(token, ')'); token = next()) {
      if (!isSymbol(token, ',')) {
        fail("',' or ')'", token);
      }
      values.push(value());
    }
    return [...new Set(values)];
  };

  const requirements: LabelRequirement[] = [];
  const requirement = (): LabelRequirement => {
    if (isSymbol(peek(), '!')) {
      position++;
      return { key: key(), operator: 'DoesNotExist', values: [] };
    }
    const name = key();
    const operator = peek();
    if (operator.kind === 'end' || isSymbol(operator, ',')) {
      return { key: name, operator: 'Exists', values: [] };
    }
    position++;
    if (isSymbol(operator, '=', '==')) {
      return { key: name, operator: 'In', values: [value()] };
    }
    if (isSymbol(operator, '!=')) {
      return { key: name, operator: 'NotIn', values: [value()] };
    }
    if (isSymbol(operator, '>', '<')) {
      const bound = value();
      if (!/^\d{1,18}$/.test(bound)) {
        throw newBadRequest(`unable to parse label selector ${JSON.stringify(text)}: '${bound}' is not an integer`);
      }
      return { key: name, operator: operator.text === '>' ? 'Gt' : 'Lt', values: [bound] };
    }
    if (operator.kind === 'word' && (operator.text === 'in' || operator.text === 'notin')) {
      return { key: name, operator: operator.text === 'in' ? 'In' : 'NotIn', values: valueSet() };
    }
    return fail("'=', '!=', 'in' or 'notin'", operator);
  };

  if (peek().kind === 'end') {
    return LabelSelector.everything;
  }
  requirements.push(requirement());
  while (peek().kind !== 'end') {
    const token = next();
    if (!isSymbol(token, ',')) {
      fail("','", token);
    }
    requirements.push(requirement());
  }
  return new LabelSelector(requirements);
}

function check(selector: string, what: string, text: string, problems: readonly string[]): void {
  if (problems.length > 0) {
    throw newBadRequest(
      `unable to parse label selector ${JSON.stringify(selector)}: ${what} ${JSON.stringify(text)}: ${problems[0]}`,
    );
  }
}
