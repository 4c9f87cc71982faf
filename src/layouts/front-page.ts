/** The page of that name; what a company puts into custom/ wins. @throws Error if it is missing */
export function frontPage<Page>(pages: { readonly [path: string]: Page }, name: string): Page {
  const paths = Object.keys(pages).filter((path) => path.endsWith(`/front/${name}.mdx`));
  const path = paths.find((each) => each.startsWith('/custom/')) ?? paths[0];
  const page = path === undefined ? undefined : pages[path];
  if (page === undefined) throw new Error(`content/<department>/front/${name}.mdx is missing`);
  return page;
}
