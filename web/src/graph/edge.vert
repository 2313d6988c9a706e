// A dyad as a strip from the middle of its source to that of its target, as wide as its head.
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
// Thickness, offset to the left, kind of line.
attribute vec3 a_look;
attribute vec2 a_corner;
#ifdef PICKING_MODE
attribute vec4 a_id;
#else
attribute vec4 a_color;
#endif

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
// Pixels from the source, and from the middle of the line.
varying vec2 v_at;
varying float v_length;
varying vec2 v_radii;
varying vec2 v_look;

// What sigma's own programs multiply opacity by.
const float bias = 255.0 / 254.0;

void main() {
  // What a pixel is in the coordinates of the graph.
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  vec2 along = a_end - a_start;
  float distance = length(along);
  vec2 direction = distance > 0.0 ? along / distance : vec2(1.0, 0.0);
  vec2 left = vec2(-direction.y, direction.x);
  float halfWidth = a_look.x * 0.5 + 5.0;

  vec2 position = mix(a_start, a_end, a_corner.x) + left * (a_look.y + a_corner.y * halfWidth) * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  v_length = distance / pixel;
  v_at = vec2(a_corner.x * v_length, a_corner.y * halfWidth);
  v_radii = a_radii;
  v_look = vec2(a_look.x, a_look.z);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
