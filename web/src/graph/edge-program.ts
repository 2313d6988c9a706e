import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { drawEdgeLabel } from './edge-label.js';
import fragment from './edge.frag?raw';
import vertex from './edge.vert?raw';
import { LINES, type Line } from './dyads.js';

/** What an edge of ours has besides what every edge has. */
export interface DyadDisplay extends EdgeDisplayData {
  readonly line: Line;
  /** Pixels to the left of the straight line, where another edge runs back beside it. */
  readonly offset: number;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws a dyad: a line with a head at the target, plain, dashed, dotted or struck through, beside the one that runs back. */
export class DyadProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override drawLabel = drawEdgeLabel;

  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_look', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      // Two triangles: along the edge from 0 to 1, across it from -1 to 1.
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, line, offset } = data as DyadDisplay;
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      source.size,
      target.size,
      size,
      offset,
      LINES.indexOf(line),
    ];
    this.array.set([...values, floatColor(color), index], start);
  }

  override setUniforms(
    { matrix, sizeRatio, correctionRatio }: RenderParams,
    { gl, uniformLocations: { u_matrix, u_sizeRatio, u_correctionRatio } }: Parameters<EdgeProgram['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(u_matrix!, false, matrix);
    gl.uniform1f(u_sizeRatio!, sizeRatio);
    gl.uniform1f(u_correctionRatio!, correctionRatio);
  }
}
