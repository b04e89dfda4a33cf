/** A screener in a worker: the page stays alive while it works. */
import type {
  Explanation,
  FlaggedItem,
  FlagSheet,
  NotUnderstood,
  Request,
  ScreenedSheet,
  Screening,
  ScreeningPolicy,
  SheetColumns,
  UnreadableItem,
} from "./index.js";

/** What a screener is made of. */
export type Source =
  | { items: readonly FlaggedItem[]; policy?: ScreeningPolicy; wasm?: string }
  | { sheet: Uint8Array; policy?: ScreeningPolicy; columns?: SheetColumns; wasm?: string }
  | { index: Uint8Array; wasm?: string };

/** What is told of the source when it is opened; of a sheet also what its rows say. */
export interface Told extends Partial<Omit<FlagSheet, "screener">> {
  /** How many flagged items there are. */
  size: number;
  /** Items that were given but match nothing, because they cannot be read. */
  unreadable: UnreadableItem[];
}

/** A screener in a worker that imports `frontdesk/worker`. */
export class BackgroundScreener {
  /**
   * Loads the core in the worker and makes a screener there.
   *
   * @throws Error when the worker cannot start or the source cannot be read.
   */
  static open(worker: Worker, source: Source): Promise<BackgroundScreener>;
  /** What was told of the source when it was opened. */
  readonly told: Told;
  screen(request: Request): Promise<Screening>;
  screenMany(requests: Iterable<Request>): Promise<(Screening | NotUnderstood)[]>;
  screenSheet(bytes: Uint8Array, options?: { columns?: SheetColumns }): Promise<ScreenedSheet>;
  explain(request: Request): Promise<Explanation>;
  add(item: FlaggedItem): Promise<void>;
  release(flag: string, item: string): Promise<boolean>;
  reinstate(flag: string, item: string): Promise<boolean>;
  save(): Promise<Uint8Array>;
  /** Ends the worker. */
  close(): void;
}
