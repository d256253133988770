/** Something that the palette offers. */
export interface Entry {
  /** Its own among all; of a command, the command's. */
  readonly id: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly name: string;
  /** The language of the name, where it is not that of the interface. */
  readonly lang?: string;
  /** What tells it from others of the same name, or how it is now. */
  readonly detail?: string;
  /** Other names by which it is found. */
  readonly aliases?: readonly string[];
  readonly keys?: readonly string[];
  /** Whether it is offered only once something is asked for. */
  readonly asked?: boolean;
  readonly run: () => void;
}
