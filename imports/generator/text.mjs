const DOC_COMMENT = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm;
const LINT_COMMENT = /^[ \t]*\/\* eslint-(?:dis|en)able .*\*\/[ \t]*\n/gm;
const LINK_COMMENT = /^\/\/ https?:.*\n/gm;
const BLANK_LINES = /\n{3,}/g;

/** Generated code without links, lint switches and doc comments, where the prose of a schema would be. */
export function withoutComments(text) {
  const bare = [DOC_COMMENT, LINT_COMMENT, LINK_COMMENT].reduce((rest, comment) => rest.replace(comment, ''), text);
  return bare.replace(BLANK_LINES, '\n\n');
}
