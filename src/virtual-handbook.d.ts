declare module 'virtual:handbook' {
  export const handbook: import('./documents/published.ts').PublishedHandbook;
}
