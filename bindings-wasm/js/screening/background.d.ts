/** A screener in a worker, so that the page stays responsive. */
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

/** Source of the flags of a screener: items, a sheet or a saved index. */
export type Source =
  | { items: readonly FlaggedItem[]; policy?: ScreeningPolicy; wasm?: string }
  | { sheet: Uint8Array; policy?: ScreeningPolicy; columns?: SheetColumns; wasm?: string }
  | { index: Uint8Array; wasm?: string };

/** Summary of the source; of a sheet also its counts, reasons and problems. */
export interface Told extends Partial<Omit<FlagSheet, "screener">> {
  /** Number of flagged items. */
  size: number;
  /** Items that match nothing, because their values cannot be parsed. */
  unreadable: UnreadableItem[];
}

/** A screener in a worker that imports `frontdesk/worker`. */
export class BackgroundScreener {
  /**
   * Loads the WebAssembly module in the worker and creates a screener there.
   *
   * @throws Error if the worker cannot start or the source cannot be parsed.
   */
  static open(worker: Worker, source: Source): Promise<BackgroundScreener>;
  /** Summary of the source. */
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
