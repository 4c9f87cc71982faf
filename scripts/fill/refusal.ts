/** The command cannot do what it was asked; `message` is a sentence for the person who asked. */
export class Refusal extends Error {}
