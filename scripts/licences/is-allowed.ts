/**
 * Whether an SPDX expression can be fulfilled with these licences alone: any side of an OR, every side of an AND.
 * AND binds closer than OR (SPDX 2.3, annex D). What cannot be parsed is not allowed.
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let position = 0;

  const any = (): boolean => {
    let found = all();
    while (tokens[position] === 'OR') {
      position += 1;
      found = all() || found;
    }
    return found;
  };
  const all = (): boolean => {
    let found = one();
    while (tokens[position] === 'AND') {
      position += 1;
      found = one() && found;
    }
    return found;
  };
  const one = (): boolean => {
    const token = tokens[position];
    position += 1;
    if (token !== '(') return token !== undefined && allowed.includes(token);
    const inside = any();
    const closed = tokens[position] === ')';
    position += 1;
    return inside && closed;
  };

  const fulfilled = any();
  return fulfilled && position === tokens.length;
}
