import type { NodeHoverDrawingFunction } from 'sigma/rendering';

/** A ring round a node that is picked or pointed at, and its name on the ground of the page, in either scheme. */
export const drawHover: NodeHoverDrawingFunction = (context, { x, y, size, label, color }, settings) => {
  const styles = getComputedStyle(document.body);
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = color;
  context.stroke();
  if (label === null || label === '') return;
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const width = context.measureText(label).width;
  const height = settings.labelSize + 6;
  context.fillStyle = styles.backgroundColor;
  context.beginPath();
  context.roundRect(x + size + 5, y - height / 2, width + 8, height, 3);
  context.fill();
  context.fillStyle = settings.labelColor.color ?? '#000';
  context.fillText(label, x + size + 9, y + settings.labelSize / 3);
};
