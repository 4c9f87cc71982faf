declare namespace App {
  interface Locals {
    /** Set by the page of a document; components inside its MDX read it. */
    document: import('./layouts/document-view.ts').DocumentView;
  }
}
