/** A small curve of figures over time, with the target as a dashed line. The figures themselves stand in its label. */
import { tokens } from "@fluentui/react-components";

const width = 96;
const height = 28;
const margin = 4;

export function Curve({
  values,
  target,
  label,
}: {
  values: readonly number[];
  target: number | undefined;
  label: string;
}) {
  const all = target === undefined ? values : [...values, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const y = (value: number) => height - margin - ((value - low) / span) * (height - 2 * margin);
  const x = (index: number) => margin + (index / Math.max(1, values.length - 1)) * (width - 2 * margin);
  const points = values.map((value, index) => `${x(index)},${y(value)}`).join(" ");
  const last = values.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {target === undefined ? null : (
        <line
          x1={0}
          x2={width}
          y1={y(target)}
          y2={y(target)}
          stroke={tokens.colorNeutralForeground3}
          strokeDasharray="3 3"
        />
      )}
      <polyline
        points={points}
        fill="none"
        stroke={tokens.colorBrandForeground1}
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      {last === undefined ? null : (
        <circle cx={x(values.length - 1)} cy={y(last)} r="3" fill={tokens.colorBrandForeground1} />
      )}
    </svg>
  );
}
