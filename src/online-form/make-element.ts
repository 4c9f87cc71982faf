type Child = Node | string | null;

/** An element with its text, attributes and children; null children are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string },
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button of the fill page. */
export function makeButton(
  text: string,
  act: () => void,
  attributes: { readonly [name: string]: string } = {},
): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'fill-button', ...attributes }, text);
  button.addEventListener('click', act);
  return button;
}
