// Reads expressions of the engine no further than to see what they reach.

const WORDS = ['and', 'or', 'not', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'div', 'mod', 'empty', 'true', 'false', 'null', 'instanceof'];

/** Properties, methods and functions that a text with expressions in it reaches, sorted; undefined when it cannot be read. */
module.exports = function reaches(text) {
  const reached = new Set();
  let rest = text;
  for (let begin; (begin = rest.search(/[$#]\{/)) >= 0; ) {
    const inside = enclosed(rest.slice(begin + 1));
    if (inside === undefined) return undefined;
    collect(inside, reached);
    rest = rest.slice(begin + 3 + inside.length);
  }
  return [...reached].sort();
};

/** What stands between a bracket that a text begins with and its partner, strings left alone. */
function enclosed(text) {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[([{]|[)\]}]/g)) {
    depth += '([{'.includes(token) ? 1 : ')]}'.includes(token) ? -1 : 0;
    if (!depth) return text.slice(1, index);
  }
  return undefined;
}

function collect(expression, reached) {
  const names = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<![\w$.])[A-Za-z_$][\w$]*/g;
  for (let match; (match = names.exec(expression)); ) {
    if (!/^['"]/.test(match[0]) && !WORDS.includes(match[0])) chain(match[0], expression.slice(names.lastIndex), reached);
  }
}

/** Follows what hangs on a name: arguments in brackets are looked at for themselves. */
function chain(name, rest, reached) {
  const [, space, next] = /^(\s*)([([.]?)/.exec(rest);
  if (next === '.') {
    const [property] = /^\.\s*[\w$]+/.exec(rest.trimStart()) ?? ['.'];
    reached.add(name + property);
    chain(name + property, rest.slice(space.length + property.length), reached);
  } else if (next) {
    const inside = enclosed(rest.trimStart()) ?? '';
    const whole = name + (next === '(' ? `(${inside})` : `[${inside}]`);
    if (next === '[' || !name.includes('.')) reached.add(whole);
    chain(whole, rest.slice(space.length + inside.length + 2), reached);
  }
}
