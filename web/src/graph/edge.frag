precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying vec2 v_radii;
varying vec2 v_look;

// How much of a pixel a shape covers that ends so many pixels further on.
float covered(float pixelsWithin) {
  return clamp(pixelsWithin + 0.5, 0.0, 1.0);
}

void main(void) {
  float thickness = v_look.x;
  float begin = v_radii.x;
  float tip = v_length - v_radii.y - 1.0;
  if (v_at.x < begin || v_at.x > tip) discard;

  #ifdef PICKING_MODE
  // Anywhere in the strip, so that a thin line can be hit.
  gl_FragColor = v_color;
  #else
  float across = abs(v_at.y);
  float headLength = min(7.0 + thickness * 1.5, (tip - begin) * 0.5);
  float fromTip = tip - v_at.x;
  float shown;
  if (fromTip < headLength) {
    shown = covered(fromTip / headLength * (3.0 + thickness * 0.75) - across);
  } else {
    shown = covered(thickness * 0.5 - across);
    float fromSource = v_at.x - begin;
    if (v_look.y == 1.0) shown *= step(mod(fromSource, 10.0), 6.0);
    if (v_look.y == 2.0) shown *= step(mod(fromSource, 4.5), 1.8);
    if (v_look.y == 3.0) {
      // Two strokes across the middle.
      float fromMiddle = abs(abs(v_at.x - v_at.y * 0.5 - (begin + tip) * 0.5) - 2.5);
      shown = max(shown, covered(0.8 - fromMiddle));
    }
  }
  gl_FragColor = v_color * shown;
  #endif
}
