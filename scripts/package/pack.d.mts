export interface Packed {
  readonly path: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}
export const root: string;
export function pack(folder: string): Packed;
