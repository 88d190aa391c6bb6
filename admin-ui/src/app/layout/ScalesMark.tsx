/** The scales. Drawn, not lettered, so that it reads in both languages. */
export function ScalesMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--mizan-accent)" />
      <g
        fill="none"
        stroke="var(--mizan-onAccent)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M16 6v19M11 26h10M7 10h18" />
        <path d="M7 10l-3.5 8h7zM25 10l-3.5 8h7z" />
      </g>
    </svg>
  );
}
