/** A word into the part that its forms share: "closing", "closes" and "close" all give "clos". */
export function stem(word: string): string {
  let root = word;
  if (root.length > 3) {
    if (root.endsWith("ies") || root.endsWith("ied")) return `${root.slice(0, -3)}i`;
    if (root.endsWith("ing") && root.length > 5) root = undouble(root.slice(0, -3));
    else if (root.endsWith("ed") && root.length > 4) root = undouble(root.slice(0, -2));
    else if (/(?:s|x|z|ch|sh)es$/.test(root)) root = root.slice(0, -2);
    else if (root.endsWith("s") && !root.endsWith("ss") && !root.endsWith("us")) root = root.slice(0, -1);
    if (root.endsWith("e") && root.length > 3) root = root.slice(0, -1);
    if (root.endsWith("y")) root = `${root.slice(0, -1)}i`;
  }
  return root;
}

function undouble(root: string): string {
  const last = root.charCodeAt(root.length - 1);
  const same = last === root.charCodeAt(root.length - 2);
  return same && root.length > 3 && !"aeiousl".includes(root.charAt(root.length - 1)) ? root.slice(0, -1) : root;
}
