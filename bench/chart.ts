type Point = readonly [x: number, y: number]

const [width, height, left, bottom, top] = [560, 280, 70, 45, 40]

/** A line chart as SVG: x by decades where `logarithmic`, y from 0. Every point carries its value. */
export function chart(of: {
  readonly title: string
  readonly x: string
  readonly y: string
  readonly points: readonly Point[]
  readonly logarithmic?: boolean
}): string {
  const scale = of.logarithmic ? Math.log10 : (x: number) => x
  const xs = of.points.map(([x]) => scale(x))
  const [least, most] = [Math.min(...xs), Math.max(...xs)]
  const highest = Math.max(...of.points.map(([, y]) => y)) * 1.15 || 1
  const at = ([x, y]: Point): Point => [
    left + 20 + ((scale(x) - least) / (most - least || 1)) * (width - left - 60),
    height - bottom - (y / highest) * (height - bottom - top),
  ]
  const dots = of.points.map(point => {
    const [x, y] = at(point)
    return (
      `<circle cx="${x}" cy="${y}" r="4" fill="#0969da"/>` +
      `<text x="${x}" y="${y - 9}" text-anchor="middle">${short(point[1])}</text>` +
      `<text x="${x}" y="${height - bottom + 18}" text-anchor="middle">${short(point[0])}</text>`
    )
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${of.title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="20" font-size="14">${of.title}</text>`,
    `<path d="M${left} ${top}V${height - bottom}H${width - 20}" fill="none" stroke="#57606a"/>`,
    `<text x="${width / 2}" y="${height - 8}" text-anchor="middle">${of.x}</text>`,
    `<text x="16" y="${height / 2}" text-anchor="middle" transform="rotate(-90 16 ${height / 2})">${of.y}</text>`,
    `<polyline points="${of.points.map(at).join(' ')}" fill="none" stroke="#0969da" stroke-width="2"/>`,
    ...dots,
    '</svg>',
    '',
  ].join('\n')
}

const short = (n: number): string => (n >= 1000 ? n.toLocaleString('en') : String(Math.round(n * 100) / 100))
