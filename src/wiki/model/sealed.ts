import type { Level } from "./row.ts";
import type { Site } from "./site.ts";
import type { Tables } from "./tables.ts";

declare const sealed: unique symbol;

/**
 * What one episode adds (level 0: the premise), closed. It travels as a file of its own; its content can
 * be reached only through {@link unseal}, which nobody but the gate may import (tests/architecture).
 */
export interface Layer {
  readonly [sealed]: true;
}

/** The compiled world: one closed layer a level, from 0 upwards. */
export interface Model {
  readonly layers: readonly Layer[];
}

/** A layer as it lies open in the gate's hands. */
export interface OpenLayer {
  readonly level: Level;
  /** Only the lowest layer carries the site. */
  readonly site?: Site;
  readonly tables: Partial<Tables>;
}

/** Closes a layer. The compiler calls it, and whoever reads a layer file. */
export const seal = (layer: OpenLayer): Layer => layer as unknown as Layer;

/** Opens a layer. For the gate alone. */
export const unseal = (layer: Layer): OpenLayer => layer as unknown as OpenLayer;
