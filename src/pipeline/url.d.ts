/** The part of the WHATWG URL class that the pipeline uses: pure, and the same in Node, workers and pages. */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  protocol: string;
  readonly pathname: string;
  readonly search: string;
}
